"""Stretches of time in words."""

from __future__ import annotations

from decimal import Decimal

from generator.schema.findings import TimeUnit
from generator.vietnamese import spell_number


def spell_time(value: Decimal, unit: TimeUnit) -> str:
    """ "5 ngày làm việc", "trong ngày"."""
    return unit.label if unit is TimeUnit.SAME_DAY else f"{spell_number(value)} {unit.label}"
