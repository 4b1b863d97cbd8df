"""Days and numbers that cannot be: found by their types over every record, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

from generator.derive.network import Network
from generator.derive.words.wordings import fields_with, records_within
from generator.problems import Problem, problem
from generator.schema.base import Record, keys_of
from generator.schema.common import Target
from generator.schema.scalars import FIRST_YEAR, LAST_YEAR, MayLieAhead, PartialDate
from generator.vietnamese import spell_partial_date

_ALL_PERCENT = 100
_GROWS = ("tăng", "so với", "vượt", "gấp")
"""Words of targets whose share may be more than all: growth over another year."""


def days_are_possible(network: Network) -> Iterator[Problem]:
    for record, name, value in stated_days(network):
        if not FIRST_YEAR <= value.year <= LAST_YEAR:
            at = record.origin.at(keys_of(type(record))[name])
            yield problem("impossible-day", at=at, found=_spelled(value), first=FIRST_YEAR, last=LAST_YEAR)


def stated_days(network: Network) -> Iterator[tuple[Record, str, date | PartialDate]]:
    """Every day of the data: the record that states it, the English name of its field, the day."""
    for entry in network.data.entries:
        for record in records_within(entry.record):
            for name in fields_with(type(record), date, PartialDate):
                value = getattr(record, name)
                if isinstance(value, (date, PartialDate)):
                    yield record, name, value


def shares_wanted_are_at_most_all(network: Network) -> Iterator[Problem]:
    for entry in network.data.entries:
        for record in records_within(entry.record):
            if isinstance(record, Target) and record.unit == "%" and record.value > _ALL_PERCENT and not _grows(record):
                yield problem("share-above-hundred", at=record.origin.at("gia_tri"), found=record.value)


def _grows(target: Target) -> bool:
    return any(word in target.name.lower() for word in _GROWS)


@cache
def may_lie_ahead(kind: type[Record], name: str) -> bool:
    """Whether the field is of what comes, not of what was."""
    return _is_marked(get_type_hints(kind, include_extras=True)[name])


def _is_marked(annotation: Any) -> bool:
    own = any(isinstance(one, MayLieAhead) for one in getattr(annotation, "__metadata__", ()))
    return own or any(map(_is_marked, get_args(annotation)))


def _spelled(value: date | PartialDate) -> str:
    return spell_partial_date(value.year, value.month, value.day)
