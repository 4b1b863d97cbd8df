"""When a body bore its name, as far as the years tell."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from generator.schema.scalars import PartialDate


class Lasting(Protocol):
    """A unit of an agency, or a body outside."""

    @property
    def since(self) -> PartialDate | None: ...
    @property
    def until(self) -> PartialDate | None: ...


def is_active(body: Lasting, year: int) -> bool:
    return (body.since is None or body.since.year <= year) and (body.until is None or year <= body.until.year)


def is_active_on(body: Lasting, day: date) -> bool:
    """To the day, as far as it is stated: from the first day that `since` can mean to the last that `until` can."""
    today, since, until = PartialDate(day.year, day.month, day.day), body.since, body.until
    last = PartialDate(until.year, until.month or 12, until.day or 31) if until else today
    return (since is None or since <= today) and today <= last


def overlap(one: Lasting, other: Lasting) -> bool:
    """Whether both existed at the same time, as far as the years tell."""
    first, last = PartialDate(0), PartialDate(9999)
    return (one.since or first).year <= (other.until or last).year and (other.since or first).year <= (
        one.until or last
    ).year
