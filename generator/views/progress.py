"""How tasks stand, counted, as several pages show it: a table of counts, and a bar that repeats its figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.derive.tasks.progress import Tally
from generator.page_kind import Link
from generator.render.charts import Frame, Part, StackedBar
from generator.schema.findings import Status

MARKS = {
    Status.LATE: "▲",
    Status.DONE_LATE: "◆",
    Status.ON_TIME: "✔",
    Status.DONE: "●",
    Status.ONGOING: "↻",
    Status.RUNNING: "◐",
    Status.NOT_DUE: "◔",
    Status.UNREPORTED: "○",
    Status.DROPPED: "✕",
}
"""The shapes of the badges, which the stylesheet repeats."""


@dataclass(frozen=True)
class CountRow:
    """One row: what is counted, how much in all, and how much in each status of the table."""

    name: Link
    total: int
    counts: tuple[int, ...]


@dataclass(frozen=True)
class CountTable:
    """Counts by something; a column for each status that occurs in any row."""

    statuses: tuple[Status, ...]
    rows: tuple[CountRow, ...]


def count_table(rows: Iterable[tuple[Link, Tally]]) -> CountTable:
    """Rows that count nothing are left out."""
    kept = [(name, tally) for name, tally in rows if tally.total]
    statuses = tuple(status for status in Status if any(tally.of(status) for _, tally in kept))
    return CountTable(
        statuses,
        tuple(CountRow(name, tally.total, tuple(tally.of(status) for status in statuses)) for name, tally in kept),
    )


def status_bar(tally: Tally, *, of: str, table: str, name: str = "tinh-trang") -> StackedBar:
    """The bar of all statuses. `of` says whose tasks: "Kế hoạch năm 2022 – Sở A"; `table` is the id of their table,
    `name` that of the bar."""
    said = ", ".join(f"{status.label.lower()} {count}" for status, count in tally.counts)
    return StackedBar(
        Frame(name, f"{tally.total} nhiệm vụ theo tình trạng", f"{of}: {said}.", table),
        parts=tuple(Part(status.label, status.value, MARKS[status], count) for status, count in tally.counts),
    )
