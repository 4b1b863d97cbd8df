"""Tasks that go on with last year's: a task that was split is said to be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.plan import Plan


def no_task_is_continued_twice_unsaid(network: Network) -> Iterator[Problem]:
    for plan in network.data.of(Plan):
        first: dict[str, Place] = {}
        confirmed = plan.record.against_last_year
        for one in confirmed.continuations if confirmed else ():
            for at, number in enumerate(one.former):
                place = one.origin.at("nam_truoc", at)
                if number in first:
                    yield problem("task-continued-twice", at=place, found=number, first_line=first[number].line)
                first.setdefault(number, place)
