"""Which task of a plan goes on with which of last year's: what editors confirmed, and proposals for all others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.derive.tasks.tasks import PlannedTask
from generator.derive.words.text_matching import matches
from generator.schema.plan import Task
from generator.schema.plan_comparison import AgainstLastYear

LIKE_ENOUGH = 0.25
"""Below this likeness a pair is not even proposed. Measured on KH-2021 → KH-2022 (tests/test_year_comparison.py)."""


@dataclass(frozen=True)
class Link:
    """A task and one of last year's that it goes on with."""

    former: PlannedTask
    later: PlannedTask
    likeness: float | None
    """How alike their words are, of a proposal; None where an editor confirmed the link."""
    note: str | None = None

    @property
    def is_confirmed(self) -> bool:
        return self.likeness is None


def links(
    former: Sequence[PlannedTask], later: Sequence[PlannedTask], confirmed: AgainstLastYear | None
) -> tuple[Link, ...]:
    """Confirmed links and proposals, in the order of the later plan; nothing is proposed for tasks already placed."""
    before, after = {one.task.id: one for one in former}, {one.task.id: one for one in later}
    stated = [
        Link(before[number], after[one.task], None, one.note)
        for one in (confirmed.continuations if confirmed else ())
        for number in dict.fromkeys(one.former)
        if number in before and one.task in after
    ]
    gone, come = placed(confirmed)
    open_former = [one for one in former if one.task.id not in gone]
    open_later = [one for one in later if one.task.id not in come]
    found = matches(
        [_told(one.task) for one in open_former], [_told(one.task) for one in open_later], at_least=LIKE_ENOUGH
    )
    proposed = [Link(open_former[one.former], open_later[one.later], one.likeness) for one in found]
    places = {id(one): at for at, one in enumerate(later)}
    return tuple(sorted([*stated, *proposed], key=lambda one: places[id(one.later)]))


def placed(confirmed: AgainstLastYear | None) -> tuple[frozenset[str], frozenset[str]]:
    """Of last year's plan the tasks whose fate an editor told, of this one those whose origin."""
    if confirmed is None:
        return frozenset(), frozenset()
    continued = (number for one in confirmed.continuations for number in one.former)
    return (
        frozenset((*continued, *confirmed.ended)),
        frozenset((*(one.task for one in confirmed.continuations), *confirmed.new)),
    )


def _told(task: Task) -> str:
    """What a task is about: neither who nor when, which change from year to year."""
    parts = (task.title, task.text, task.product, *(one.title for one in task.subtasks))
    return " ".join(part for part in parts if part)
