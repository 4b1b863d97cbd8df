"""Deadlines that count working days: "trong 05 ngày làm việc kể từ ngày 10/3/2022", "… trước ngày 15/6/2022".

Only where the day from which one counts is named; "kể từ ngày nhận hồ sơ" names none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.spans import read_spans
from generator.vietnamese import fold

_COUNTED = re.compile(
    r"(?:\b(?:trong|trong vong|cham nhat(?: la)?|khong qua|sau) )?\b(?P<count>\d{1,3}) ngay lam viec,? ?"
    r"(?P<side>(?:ke|tinh) tu|tu|sau|truoc)\b(?: (?:khi|thoi diem|ngay(?= ket thuc| het)))?"
    r"(?P<end> (?:ket thuc|het(?: ngay cuoi)?))?"
)


@dataclass(frozen=True)
class CountedDeadline:
    """A deadline in working days, found at the end of a clause."""

    before: str
    """The clause up to it."""
    since: date | None
    """The day after which one counts, or before which; None where the clause names none."""
    working_days: int
    is_backwards: bool
    impossible: tuple[str, ...]
    """Days that no calendar has."""
    unclear: tuple[str, ...]
    """A month or quarter of which nobody says whether its first or its last day is meant."""

    @property
    def is_understood(self) -> bool:
        """Whether it is known from what one counts; without a day, from what another paper will say."""
        return not (self.impossible or self.unclear)

    def due_on(self, calendar: WorkingCalendar | None) -> date | None:
        if calendar is None or self.since is None:
            return None
        return (calendar.before if self.is_backwards else calendar.after)(self.since, self.working_days)


def counted_deadline(clause: str, plan_year: int) -> CountedDeadline | None:
    """The deadline in working days of a clause without double blanks; None where it has none."""
    match = _COUNTED.search(folded := fold(clause))
    if match is None or len(folded) != len(clause):
        return None
    # As if written "hết ngày 10/3", "hết quý I": the last day of what is named.
    spans = read_spans(f"hết {clause[match.end() :].strip()}", plan_year)
    [span] = spans.found if len(spans.found) == 1 else [None]
    says_end = match["end"] or match["side"] == "sau"
    is_unclear = bool(spans.unclear) or (span is not None and span.unit != "ngay" and not says_end)
    return CountedDeadline(
        before=clause[: match.start()].strip(" ,"),
        since=span.due_on if span and not is_unclear else None,
        working_days=int(match["count"]),
        is_backwards=match["side"] == "truoc",
        impossible=tuple(one.removeprefix("hết ") for one in spans.impossible),
        unclear=(clause[match.start() :],) if is_unclear else (),
    )
