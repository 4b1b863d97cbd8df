"""Counters that no procedure would lead to, and those that closed without saying who goes on."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.derive.papers.lifetimes import is_active_on
from generator.derive.procedures.counters import successors_of
from generator.problems import Problem, problem
from generator.schema.counter import Counter
from generator.vietnamese import spell_partial_date


def counters_take_something_and_are_continued(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Counter):
        record = entry.record
        if not (record.takes_all or record.fields_of_work or record.procedures):
            yield problem("counter-takes-nothing", at=record.origin.place)
        ended = record.until is not None and not is_active_on(record, network.as_of)
        if record.until and ended and not any(successors_of(network.data, entry)):
            day = spell_partial_date(record.until.year, record.until.month, record.until.day)
            yield problem("counter-without-successor", at=record.origin.at("den_ngay"), found=day)
