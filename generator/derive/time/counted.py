"""Deadlines that count from a day: "trong 05 ngày làm việc kể từ ngày 10/3/2022", "30 ngày sau ngày 15/6".

Only where the day from which one counts is named; "kể từ ngày nhận hồ sơ" names none.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.spans import read_spans
from generator.schema.findings import TimingKind
from generator.vietnamese import fold

_LEAD = (
    r"(?:\b(?:trong|trong vong|trong thoi han|trong thoi gian|cham nhat(?: la)?|khong qua|sau|truoc|it nhat|toi da) )?"
)
_SINCE = r"(?: (?:khi|thoi diem|ngay(?= ket thuc| het)))?(?P<end> (?:ket thuc|het(?: ngay cuoi)?))?"
_WORKING = re.compile(
    rf"{_LEAD}\b(?P<count>\d{{1,3}}) (?P<unit>ngay) lam viec,? ?(?P<side>(?:ke|tinh) tu|tu|sau|truoc)\b{_SINCE}"
)
# "Sơ kết 6 tháng trước ngày 15/7" counts nothing: only days are counted towards a day.
_OTHER = re.compile(
    rf"{_LEAD}(?<!\d )\b(?P<count>\d{{1,3}}) (?:"
    r"(?P<unit>ngay),? (?P<side>(?:ke|tinh) tu|sau|truoc)\b(?= \w)"
    r"|(?P<longer>tuan|thang),? (?P<from>(?:ke|tinh) tu)\b"
    rf"){_SINCE}"
)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class CountedDeadline:
    """A deadline at some distance from a day, found at the end of a clause."""

    before: str
    """The clause up to it."""
    since: date | None
    """The day after which one counts, or before which; None where the clause names none."""
    count: int
    unit: str
    """`ngay lam viec`, `ngay`, `tuan` or `thang`."""
    is_backwards: bool
    impossible: tuple[str, ...]
    """Days that no calendar has."""
    unclear: tuple[str, ...]
    """A month or quarter of which nobody says whether its first or its last day is meant."""

    @property
    def is_understood(self) -> bool:
        """Whether it is known from what one counts; without a day, from what another paper will say."""
        return not (self.impossible or self.unclear)

    @property
    def kind(self) -> TimingKind:
        return TimingKind.WORKING_DAYS if self.unit == "ngay lam viec" else TimingKind.DAY

    def due_on(self, calendar: WorkingCalendar | None) -> date | None:
        """None where no day is named, or the holidays around the last day are not known."""
        if calendar is None or self.since is None:
            return None
        if self.unit == "ngay lam viec":
            return (calendar.before if self.is_backwards else calendar.after)(self.since, self.count)
        if self.is_backwards:
            return self.since - timedelta(days=self.count)
        # A last day on which nobody works gives way to the next working day, and the first day is not counted.
        # Source: Bộ luật Dân sự 91/2015/QH13 art. 147.2, 148.
        return calendar.after(self._last(self.since) - _ONE_DAY, 1)

    def _last(self, since: date) -> date:
        if self.unit != "thang":
            return since + timedelta(days=self.count * (7 if self.unit == "tuan" else 1))
        years, month = divmod(since.month - 1 + self.count, 12)
        year = since.year + years
        return date(year, month + 1, min(since.day, monthrange(year, month + 1)[1]))


def counted_deadline(clause: str, plan_year: int) -> CountedDeadline | None:
    """The deadline of a clause without double blanks that counts from a day; None where it has none."""
    folded = fold(clause)
    match = _WORKING.search(folded)
    is_working = match is not None
    match = match or _OTHER.search(folded)
    if match is None or len(folded) != len(clause):
        return None
    # As if written "hết ngày 10/3", "hết quý I": the last day of what is named.
    spans = read_spans(f"hết {clause[match.end() :].strip()}", plan_year)
    [span] = spans.found if len(spans.found) == 1 else [None]
    groups = match.groupdict()
    side, unit = groups["side"] or groups["from"], groups["unit"] or groups["longer"]
    says_end = match["end"] or side == "sau"
    is_unclear = bool(spans.unclear) or (span is not None and span.unit != "ngay" and not says_end)
    return CountedDeadline(
        before=clause[: match.start()].strip(" ,"),
        since=span.due_on if span and not is_unclear else None,
        count=int(match["count"]),
        unit="ngay lam viec" if is_working else unit,
        is_backwards=side == "truoc",
        impossible=tuple(one.removeprefix("hết ") for one in spans.impossible),
        unclear=(clause[match.start() :],) if is_unclear else (),
    )
