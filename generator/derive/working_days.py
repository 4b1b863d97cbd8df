"""Deadlines that count working days: "trong 05 ngày làm việc kể từ ngày 10/3/2022", "… sau khi kết thúc quý I".

Only where the day from which one counts is named; "kể từ ngày nhận hồ sơ" names none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from generator.derive.calendar import WorkingCalendar
from generator.derive.time_spans import read_spans
from generator.vietnamese import fold

_COUNTED = re.compile(
    r"(?:\b(?:trong|trong vong|cham nhat(?: la)?|khong qua|sau) )?\b(?P<count>\d{1,3}) ngay lam viec,? ?"
    r"(?:(?:ke|tinh) tu|tu|sau)\b(?: (?:khi|thoi diem|ngay(?= ket thuc| het)))?(?: (?:ket thuc|het(?: ngay cuoi)?))?"
)


@dataclass(frozen=True)
class CountedDeadline:
    """A deadline in working days, found at the end of a clause."""

    before: str
    """The clause up to it."""
    since: date | None
    """The day after which one counts; None where the clause names none."""
    working_days: int

    def due_on(self, calendar: WorkingCalendar | None) -> date | None:
        return calendar.after(self.since, self.working_days) if calendar and self.since else None


def counted_deadline(clause: str, plan_year: int) -> CountedDeadline | None:
    """The deadline in working days of a clause without double blanks; None where it has none."""
    match = _COUNTED.search(folded := fold(clause))
    if match is None or len(folded) != len(clause):
        return None
    # As if written "hết ngày 10/3", "hết quý I": the last day of what is named.
    spans = read_spans(f"hết {clause[match.end() :].strip()}", plan_year).found
    since = spans[0].due_on if len(spans) == 1 else None
    return CountedDeadline(clause[: match.start()].strip(" ,"), since, int(match["count"]))
