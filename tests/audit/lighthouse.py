"""Google's Lighthouse on five kinds of page, as a phone on a slow line sees them. `make lighthouse` runs it alone.

Each page costs ten seconds and more. What of it is no timing, axe, Nu and our own checks hold in `make test`.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.server import served
from tests.tools import ToolMissingError, program

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

    def __str__(self) -> str:
        return f"{self.page} {'/'.join(map(str, self.points.values()))}"


def findings(site: Path) -> Iterator[str]:
    """Pages below the scores that are wanted, with what cost them points.

    Raises:
        ToolMissingError: Node, Chromium or Lighthouse is not there.
    """
    yield from (f"{one}: {'; '.join(one.lost)}" for one in _scores(site) if not one.is_fine)


def figure(site: Path) -> str:
    return ", ".join(map(str, _scores(site)))


@cache
def _scores(site: Path) -> tuple[Score, ...]:
    """One run a page."""
    return tuple(_run(site))


def _run(site: Path) -> Iterator[Score]:
    if not PROGRAM.is_file():
        raise ToolMissingError("no Lighthouse from npm")
    node, browser = program("node"), program("chromium")
    with served(site) as address:
        for name, path in PAGES.items():
            words = [node, str(PROGRAM), address + path, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"]
            words += ["--no-enable-error-reporting", f"--only-categories={','.join(WANTED)}"]
            done = subprocess.run(
                words, capture_output=True, text=True, check=True, env={**os.environ, "CHROME_PATH": browser}
            )
            yield score(name, json.loads(done.stdout))


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
