"""What the search in the full text costs: 1,000 full procedures beside the real data, built without and with it."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.audit.sites import with_full_text
from tests.drawn_register import write_register
from tests.in_browser.chromium import chromium
from tests.server import served

ROOT = Path(__file__).parents[2]
PROCEDURES, RUNS, SLOWER = 1_000, 3, 4
QUERIES = ("cap giay phep", "dat dai", "404/QĐ-UBND", "nộp qua bưu chính công ích")
MEASURE = """
(query) => new Promise((done) => {
  const box = document.querySelector("form.toan-van input"), list = document.querySelector(".ket-qua-toan-van");
  const begin = performance.now();
  const seen = () => list.children.length && done(performance.now() - begin);
  new MutationObserver(seen).observe(list, { childList: true });
  box.value = query;
  box.form.requestSubmit();
})
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = _repository(Path(folder))
        site = root / "site"
        without = _seconds_to_build(root)
        with_full_text(root)
        with_it = _seconds_to_build(root)
        files = [file for file in (site / "pagefind").rglob("*") if file.is_file()]
        size = sum(file.stat().st_size for file in files) / 1e6
        pages = sum(1 for _ in site.rglob("*.html"))
        print(
            f"{pages} pages: {without:.1f} s without, {with_it:.1f} s with; {size:.1f} MB in {len(files)} files",
            flush=True,
        )
        with chromium() as browser, served(site) as address:
            for query in QUERIES:
                runs = [_first_answer(browser, address, query) for _ in range(RUNS)]
                took, weight = (statistics.median(values) for values in zip(*runs, strict=True))
                print(f"“{query}”: {took:.0f} ms, {weight / 1000:.0f} kB before the first answer")


def _first_answer(browser: Browser, address: str, query: str) -> tuple[float, float]:
    """Milliseconds on a slower processor, and bytes of pagefind's files as they lie on the disk."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}tim-kiem/", wait_until="networkidle")
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    weights = _weighed(page)
    took = float(page.evaluate(MEASURE, query))
    context.close()
    return took, sum(weights)


def _weighed(page: Page) -> list[int]:
    weights: list[int] = []
    page.on("response", lambda answer: weights.append(int(answer.headers.get("content-length", 0))))
    return weights


def _seconds_to_build(root: Path) -> float:
    build = [sys.executable, "-m", "generator", "--root", str(root), "build", "--out", str(root / "site")]
    begin = time.perf_counter()
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - begin


def _repository(root: Path) -> Path:
    for name in ("plans", "content"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    write_register(root, PROCEDURES)
    return root


if __name__ == "__main__":
    main()
