"""Times 1,000 invented procedures with all their parts: validated, then checked and built as whole processes."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from generator.build import connected
from generator.checks import checked
from tests.drawn_register import write_register

ROOT = Path(__file__).parents[2]
PROCEDURES = 1_000
DAY = "2026-11-21"
VALID_BUDGET = 8.0
"""Seconds on two cores to load and validate. A budget of our own."""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "kho")
        for name in ("plans", "content"):
            shutil.copytree(ROOT / name, root / name)
        shutil.copy(ROOT / "mkdocs.yml", root)
        write_register(root, PROCEDURES)
        valid = _validated(root)
        check = _cost("check", root)
        build = _cost("build", root, "--out", f"{folder}/site")
        pages = sum(1 for _ in Path(folder, "site").rglob("*.html"))
    print(f"{PROCEDURES} full procedures, loaded and validated: {valid} (budget {VALID_BUDGET:.0f} s)")
    print(f"cchc check of the same, which also renders every page: {check}")
    print(f"build of the same, {pages} pages: {build}")


def _validated(root: Path) -> str:
    """Seconds for everything that can be wrong with the data, without a page."""
    begin = time.perf_counter()
    network, problems = connected(root, date.fromisoformat(DAY))
    found = [*problems, *checked(network)]
    assert found == []
    return f"{time.perf_counter() - begin:.1f} s"


def _cost(command: str, root: Path, *words: str) -> str:
    """Seconds by the wall and of the processor; the peak of this process or of a larger one before it."""
    call = [sys.executable, "-m", "generator", "--root", str(root), command, "--as-of", DAY, *words]
    begin, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(call, cwd=ROOT, check=True, capture_output=True)
    seconds, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return f"{seconds:.1f} s, {worked:.1f} s of processor, peak so far {after.ru_maxrss / 1024:.0f} MiB"


if __name__ == "__main__":
    main()
