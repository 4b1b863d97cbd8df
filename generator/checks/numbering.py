"""Gaps, repeats and wrong order in the numbers of tasks and directives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.derive.network import Network
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.conclusion import Conclusion
from generator.schema.plan import Plan

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Points of an article. Source: NĐ 30/2020/NĐ-CP annex I and the custom of leaving out ă â ê ô ơ ư."""
_MOST_NAMED = 5
_LONGEST = 9
"""Digits of a number that is worth comparing."""

Number = tuple[str, ...]


def tasks_are_numbered_in_order(network: Network) -> Iterator[Problem]:
    for plan in network.data.of(Plan):
        tasks = [task for area in plan.record.areas for task in area.tasks]
        yield from _problems_among([(task.number, task.origin.at("so")) for task in tasks])


def directives_are_numbered_in_order(network: Network) -> Iterator[Problem]:
    for conclusion in network.data.of(Conclusion):
        numbers = [(str(one.number), one.origin.at("so")) for one in conclusion.record.directives]
        yield from _problems_among(numbers)


def _problems_among(numbers: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    last: dict[tuple[Number, bool], tuple[int, str]] = {}
    """By the numbers around it and whether letters count: the last rank, and how it was written."""
    first: dict[str, Place] = {}
    for number, at in numbers:
        if number in first:
            yield problem("number-repeated", at=at, found=number, first_line=first[number].line)
            continue
        first[number] = at
        parts = tuple(re.split(r"[.-]", number))
        wrong: list[Problem] = []
        for depth, part in enumerate(parts, start=1):
            key = (parts[: depth - 1], part.isdigit())
            rank = _rank(part)
            previous, written = last.get(key, (0, ""))
            if rank is None or rank == previous:
                continue
            last[key] = (rank, ".".join(parts[:depth]))
            if rank < previous:
                wrong.append(problem("number-out-of-order", at=at, found=number, previous=written))
            elif rank > previous + 1:
                missing = _named(parts[: depth - 1], part, previous)
                wrong.append(problem("number-skipped", at=at, found=number, missing=missing))
        # What is wrong further down follows from it.
        yield from wrong[:1]


def _rank(part: str) -> int | None:
    if part.isdigit():
        return int(part) if len(part) <= _LONGEST else None
    # f, j, w, z are no Vietnamese letters: "e, f" leaves out nothing that could be named.
    return LETTERS.index(part) + 1 if part in LETTERS else None


def _named(around: Number, part: str, previous: int) -> str:
    ranks = range(previous + 1, (_rank(part) or 0))
    names = [str(rank) if part.isdigit() else LETTERS[rank - 1] for rank in ranks[:_MOST_NAMED]]
    more = ", …" if len(ranks) > _MOST_NAMED else ""
    return ", ".join(".".join((*around, name)) for name in names) + more
