"""When a body bore its name, as far as the years tell."""

from __future__ import annotations

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


def overlap(one: Lasting, other: Lasting) -> bool:
    """Whether both existed at the same time, as far as the years tell."""
    first, last = PartialDate(0), PartialDate(9999)
    return (one.since or first).year <= (other.until or last).year and (other.since or first).year <= (
        one.until or last
    ).year
