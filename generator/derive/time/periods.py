"""First and last day of a reporting period, and of a day known in part."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from generator.schema.common import Period
from generator.schema.scalars import PartialDate

_MONTHS = {
    Period.QUARTER_1: (1, 3),
    Period.QUARTER_2: (4, 6),
    Period.HALF_YEAR: (1, 6),
    Period.QUARTER_3: (7, 9),
    Period.NINE_MONTHS: (1, 9),
    Period.QUARTER_4: (10, 12),
    Period.YEAR: (1, 12),
}


def first_day(period: Period, year: int) -> date:
    return date(year, _MONTHS[period][0], 1)


def last_day(period: Period, year: int) -> date:
    return latest_day(PartialDate(year, _MONTHS[period][1]))


def latest_day(day: PartialDate) -> date:
    """The last day that it can be: "10/2022" is 31/10/2022 at the latest."""
    month = day.month or 12
    return date(day.year, month, day.day or monthrange(day.year, month)[1])


def rank(period: Period) -> int:
    """Place among the periods of a year; of those that end on one day the shorter comes first."""
    return tuple(Period).index(period)
