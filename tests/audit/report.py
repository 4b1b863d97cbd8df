"""What the checks found, as one table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.audit.check import Check, pages_of
from tests.tools import ToolMissingError

HEADINGS = ("check", "site", "pages", "findings", "budget", "ok", "measured")
SHOWN = 20
"""Findings of one row that are printed; the others are only counted."""


@dataclass(frozen=True)
class Row:
    """One check on one site. `skipped` says which tool is missing."""

    check: Check
    site: str
    pages: int
    findings: tuple[str, ...] = ()
    measured: str = ""
    skipped: str = ""

    @property
    def is_fine(self) -> bool:
        return not self.skipped and len(self.findings) <= self.check.budget


def rows(checks: Sequence[Check], sites: Mapping[str, Path]) -> Iterator[Row]:
    for name, site in sites.items():
        pages = len(pages_of(site))
        for check in (one for one in checks if name in one.sites):
            try:
                yield Row(check, name, pages, tuple(check.findings(site)), check.figure(site) if check.figure else "")
            except ToolMissingError as missing:
                yield Row(check, name, pages, skipped=str(missing))


def as_text(found: Sequence[Row]) -> str:
    """The table, and below it what was found."""
    cells = [HEADINGS, *(_cells(row) for row in found)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(HEADINGS))]
    table = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]
    return "\n".join([*table, *(line for row in found for line in _details(row))])


def _cells(row: Row) -> tuple[str, ...]:
    count = "–" if row.skipped else str(len(row.findings))
    verdict = "skipped" if row.skipped else "yes" if row.is_fine else "NO"
    return row.check.name, row.site, str(row.pages), count, str(row.check.budget), verdict, row.measured


def _details(row: Row) -> Iterator[str]:
    if row.skipped:
        yield f"\n{row.check.name}, {row.site}: skipped, {row.skipped}"
    elif row.findings:
        more = len(row.findings) - SHOWN
        yield f"\n{row.check.name}, {row.site}:"
        yield from (f"  {one}" for one in row.findings[:SHOWN])
        if more > 0:
            yield f"  and {more} more"
