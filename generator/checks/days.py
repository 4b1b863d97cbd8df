"""Days that a paper, a post or a report tells of and that lie far ahead: a slip of a digit, most likely."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.problems import Problem, problem
from generator.rules.days import may_lie_ahead, stated_days
from generator.schema.base import keys_of
from generator.schema.scalars import LAST_YEAR
from generator.vietnamese import spell_partial_date

_YEARS_AHEAD = 2
"""A paper may be written before its day, hardly more than so long."""


def days_told_are_not_far_ahead(network: Network) -> Iterator[Problem]:
    """Only a doubt: a site may be built as of a day long past."""
    latest = network.as_of.year + _YEARS_AHEAD
    for record, name, value in stated_days(network):
        if latest < value.year <= LAST_YEAR and not may_lie_ahead(type(record), name):
            found = spell_partial_date(value.year, value.month, value.day)
            yield problem("day-far-ahead", at=record.origin.at(keys_of(type(record))[name]), found=found)
