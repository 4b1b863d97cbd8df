"""What a check is, and the two things that several checks need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

Findings = Callable[[Path], Iterable[str]]
"""A built site → its faults, each as `page: what is wrong`."""


class ToolMissingError(Exception):
    """A tool that this machine does not have. At a desk its check is skipped; in CI that is a failure."""


@dataclass(frozen=True)
class Check:
    """One row a site in the table of `make audit`."""

    name: str
    findings: Findings
    budget: int = 0
    """So many findings are allowed."""
    is_slow: bool = False
    """Many pages in a browser: `make test` looks at the sites with all parts, `make audit` at every one."""
    figure: Callable[[Path], str] | None = None
    """What was measured, in words, for checks that hold a number and not a rule."""


def pages_of(site: Path) -> list[Path]:
    """Every HTML file, by address."""
    return sorted(site.rglob("*.html"))


def each_page(faults_in: Callable[[str], Iterable[str]]) -> Findings:
    """For a check that looks at the text of one page at a time."""

    def findings(site: Path) -> Iterator[str]:
        for page in pages_of(site):
            for fault in faults_in(page.read_text("utf-8")):
                yield f"{page.relative_to(site)}: {fault}"

    return findings
