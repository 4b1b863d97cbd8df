"""Reporting periods in words."""

from __future__ import annotations

from generator.schema.common import Period

_WAYS = (
    ("quý I", "quý 1", "quý một", "Q1"),
    ("quý II", "quý 2", "quý hai", "Q2"),
    ("quý III", "quý 3", "quý ba", "Q3"),
    ("quý IV", "quý 4", "quý bốn", "quý tư", "Q4"),
    ("6 tháng", "sáu tháng", "06 tháng", "nửa năm"),
    ("9 tháng", "chín tháng", "09 tháng"),
)


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


def period_ways() -> tuple[tuple[str, ...], ...]:
    """Of each period of months the ways to write it that are no part of each other, the usual one first."""
    return _WAYS


def result_name(period: Period, year: int) -> str:
    """What a result of the period is called: "Kết quả quý III năm 2022"."""
    return f"Kết quả {spell_period(period, year)}"
