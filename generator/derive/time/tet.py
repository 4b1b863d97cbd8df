"""Deadlines at Tết, which follows the moon: "trước Tết Nguyên đán", "sau Tết Bính Ngọ 2026".

Its days are data (plans/ngay-nghi.yml). Where the year is not there the wording stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.derive.time.calendar import WorkingCalendar
from generator.vietnamese import fold

_STEMS = ["giap", "at", "binh", "dinh", "mau", "ky", "canh", "tan", "nham", "quy"]
_BRANCHES = ["ty", "suu", "dan", "mao", "thin", "ty", "ngo", "mui", "than", "dau", "tuat", "hoi"]
"""Giáp Tý is a year that leaves 4 when divided by 60. Tý and Tỵ fold alike, but no stem goes with both."""
_TET = re.compile(
    r"\b(?P<side>truoc|sau) (?:khi nghi |ky nghi |dip |ngay )?tet(?P<moon> (?:nguyen dan|am lich|co truyen))?"
    rf"(?:,? (?:nam )?(?P<stem>{'|'.join(_STEMS)}) (?P<branch>{'|'.join(dict.fromkeys(_BRANCHES))})\b)?"
    r"(?:(?: ?[-/,(] ?| )?(?:nam )?(?P<year>\d{4})\b\)?)?"
)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class TetDeadline:
    """A deadline before or after Tết."""

    before: str
    after: str
    """The clause around it."""
    said: str
    year: int | None
    """None where the name and the number of the year do not agree."""
    is_after: bool

    def days(self, calendar: WorkingCalendar | None) -> tuple[date | None, date | None] | None:
        """First day, last day in time: up to the day before the holiday, or from the day after it; None if unknown."""
        holiday = calendar.tet(self.year) if calendar and self.year else None
        if holiday is None:
            return None
        first, last = holiday
        return (last + _ONE_DAY, None) if self.is_after else (None, first - _ONE_DAY)


def tet_deadline(clause: str, plan_year: int) -> TetDeadline | None:
    """The deadline of a clause without double blanks; a year left out is the plan's."""
    match = _TET.search(folded := fold(clause))
    if match is None or len(folded) != len(clause) or not (match["moon"] or match["stem"]):
        return None
    years = {int(match["year"])} if match["year"] else set(range(plan_year - 1, plan_year + 2))
    if match["stem"]:
        named = set(_named(match["stem"], match["branch"], years))
    else:
        named = years if match["year"] else {plan_year}
    [year] = named if len(named) == 1 else [None]
    return TetDeadline(
        before=clause[: match.start()].strip(" ,"),
        after=clause[match.end() :].strip(" ,"),
        said=clause[slice(*match.span())],
        year=year,
        is_after=match["side"] == "sau",
    )


def _named(stem: str, branch: str, years: set[int]) -> Iterator[int]:
    for year in years:
        at = (year - 4) % 60
        if (_STEMS[at % 10], _BRANCHES[at % 12]) == (stem, branch):
            yield year
