"""`make lighthouse`: Google's Lighthouse on five kinds of page, as a phone on a slow line sees them.

Not a row of `make audit`: each page costs ten seconds and more, and its figures need a quiet machine.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.audit.check import ToolMissingError
from tests.audit.compressed import served_compressed
from tests.audit.sites import build_real

PROGRAM = Path(__file__).parent / "node_modules/lighthouse/cli/index.js"
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
PAGES = {
    "home": "",
    "list": "tthc/",
    "procedure": "tthc/2-002131-h58/",
    "plan": "ke-hoach/skhcn-quang-ngai/2022/",
    "post": "tin-tuc/2022/09/ket-qua-cai-cach-hanh-chinh-quy-3-2022/",
}
WANTED = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
"""Scores of 100 that no page may fall below."""


@dataclass(frozen=True)
class Score:
    """What Lighthouse gives one page, and the audits that cost points."""

    page: str
    points: Mapping[str, int]
    lost: tuple[str, ...]

    @property
    def is_fine(self) -> bool:
        return all(self.points[name] >= least for name, least in WANTED.items())


def scores(site: Path, pages: Mapping[str, str]) -> Iterator[Score]:
    """One run a page.

    Raises:
        ToolMissingError: Node, Chromium or Lighthouse is not there.
    """
    node, chromium = shutil.which("node"), shutil.which("chromium")
    if node is None or chromium is None or not PROGRAM.is_file():
        raise ToolMissingError("no Node, no Chromium or no Lighthouse from npm")
    with served_compressed(site) as address:
        for name, path in pages.items():
            words = [node, str(PROGRAM), address + path, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"]
            words += ["--no-enable-error-reporting", f"--only-categories={','.join(WANTED)}"]
            done = subprocess.run(
                words, capture_output=True, text=True, check=True, env={**os.environ, "CHROME_PATH": chromium}
            )
            yield score(name, json.loads(done.stdout))


def as_text(found: list[Score]) -> str:
    """A table of the pages, and below it what each lost."""
    lines = ["".join(f"{word:<16}" for word in ("page", *WANTED)).rstrip()]
    lines += ["".join(f"{word!s:<16}" for word in (one.page, *one.points.values())).rstrip() for one in found]
    return "\n".join([*lines, *(f"{one.page}: {lost}" for one in found for lost in one.lost)])


def score(page: str, report: dict[str, Any]) -> Score:
    """Of Lighthouse's own report; an audit that does not apply has no score and costs nothing."""
    kinds, audits = report["categories"], report["audits"]
    weighed = (ref["id"] for kind in kinds.values() for ref in kind["auditRefs"] if ref["weight"])
    lost = (audits[one] for one in weighed if (audits[one]["score"] or 0) < 1 and audits[one]["score"] is not None)
    return Score(
        page,
        {name: round(100 * kinds[name]["score"]) for name in WANTED},
        tuple(f"{one['title']} {one.get('displayValue', '')}".strip() for one in lost),
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = Path(sys.argv[1]) if len(sys.argv) > 1 else build_real(Path(folder))
        try:
            found = list(scores(site, PAGES))
        except ToolMissingError as missing:
            print(f"skipped: {missing}")
            sys.exit(1 if os.environ.get("CI") else 0)
    print(as_text(found))
    if not all(one.is_fine for one in found):
        sys.exit(1)


if __name__ == "__main__":
    main()
