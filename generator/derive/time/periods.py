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


def spell_period(period: Period, year: int) -> str:
    """Within a sentence: "quý III năm 2022", "6 tháng đầu năm 2022", "năm 2022"."""
    if period is Period.YEAR:
        return f"năm {year}"
    first_months = " đầu" if period in (Period.HALF_YEAR, Period.NINE_MONTHS) else ""
    return f"{period.label[:1].lower()}{period.label[1:]}{first_months} năm {year}"


def period_name(period: Period, year: int) -> str:
    """Standing alone: "Quý III năm 2022", "Năm 2022"."""
    spelled = spell_period(period, year)
    return spelled[:1].upper() + spelled[1:]


def result_name(period: Period, year: int) -> str:
    """What a result of the period is called: "Kết quả quý III năm 2022"."""
    return f"Kết quả {spell_period(period, year)}"
