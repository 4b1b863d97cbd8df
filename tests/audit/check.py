"""What a check is, and the two things that several checks need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

Findings = Callable[[Path], Iterable[str]]
"""A built site → its faults, each as `page: what is wrong`."""
WITH_ALL_PARTS = ("real", "drawn")
"""Sites by their names in `sites.SITES`."""
WHOLE_SITES = (*WITH_ALL_PARTS, "empty", "decade")


@dataclass(frozen=True)
class Check:
    """One row a site in the table of `make audit`."""

    name: str
    findings: Findings
    budget: int = 0
    """So many findings are allowed."""
    is_slow: bool = False
    """Many pages in a browser, or a large site: `make test` looks at two sites with all parts, `make audit` at all."""
    is_timing: bool = False
    """Its figures need a quiet machine: only `make audit` asks for them."""
    sites: tuple[str, ...] = WHOLE_SITES
    figure: Callable[[Path], str] | None = None
    """What was measured, in words, for checks that hold a number and not a rule."""

    def sites_in_tests(self) -> tuple[str, ...]:
        """On which `make test` holds it."""
        if self.is_timing:
            return ()
        return tuple(name for name in self.sites if not self.is_slow or name in WITH_ALL_PARTS)


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
