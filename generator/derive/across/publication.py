"""How soon after its day a paper stood on the site, in working days, and what still has to be there by when.

Source of the rule: Luật Tiếp cận thông tin 104/2016/QH13, Điều 18.4: 05 ngày làm việc.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from generator.derive.network import Network
from generator.derive.time.calendar import WorkingCalendar
from generator.loading.dataset import Entry
from generator.schema.decision import Decision
from generator.schema.yearly import YearlyPaper

WORKING_DAYS = 5
PERIOD = timedelta(days=365)
"""Older papers are history that was entered later."""


@dataclass(frozen=True)
class Publication:
    entry: Entry[Any]
    paper_day: date
    due_on: date | None
    """None where the holidays of the year are not known."""
    published_on: date | None
    """None while the file is not in the repository."""
    took: int | None
    """Working days; None while it is not there."""

    @property
    def is_late(self) -> bool:
        return self.took is not None and self.took > WORKING_DAYS


def publications(network: Network, first_days: Mapping[str, date]) -> tuple[Publication, ...]:
    """Papers of the year before the day, the newest first."""
    calendar = WorkingCalendar(network.data)
    found = []
    for kind in (YearlyPaper, Decision):
        for entry in network.data.of(kind):
            day = _paper_day(entry.record)
            if day is None or not network.as_of - PERIOD <= day <= network.as_of:
                continue
            there = first_days.get(entry.file)
            took = calendar.between(day, there).count if there else None
            found.append(Publication(entry, day, calendar.after(day, WORKING_DAYS), there, took))
    return tuple(sorted(found, key=lambda one: (-one.paper_day.toordinal(), one.entry.file)))


def _paper_day(record: Any) -> date | None:
    stated = (getattr(record, name, None) for name in ("issued_on", "meeting_on", "as_of"))
    return next((day for day in stated if isinstance(day, date)), None)
