"""Dialogues on a day: which were held, and how many a year was to have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.schema.common import Bound, Concern
from generator.schema.dialogue import Dialogue

_TIMES = ("lần", "cuộc", "buổi")


@dataclass(frozen=True)
class DialogueYear:
    """The dialogues of one agency in one year."""

    agency: str
    year: int
    dialogues: tuple[Entry[Dialogue], ...]
    """By day; those not held stand last."""
    held: int
    promised: int | None
    """How many the year's plan asks for at least; None where no target says so."""
    is_over: bool

    @property
    def missing(self) -> int:
        """How many a year that is over had too few."""
        return max((self.promised or 0) - self.held, 0) if self.is_over else 0


def was_held(dialogue: Dialogue, as_of: date) -> bool:
    return dialogue.held_on is not None and dialogue.held_on <= as_of


def dialogue_years(network: Network) -> Iterator[DialogueYear]:
    """Every agency and year that has a dialogue in its data, latest year first."""
    entries = network.data.of(Dialogue)
    keys = {(one.names["agency"], one.record.year) for one in entries}
    for agency, year in sorted(keys, key=lambda key: (-key[1], key[0])):
        own = [one for one in entries if (one.names["agency"], one.record.year) == (agency, year)]
        own.sort(key=lambda one: one.record.held_on or date.max)
        yield DialogueYear(
            agency=agency,
            year=year,
            dialogues=tuple(own),
            held=sum(was_held(one.record, network.as_of) for one in own),
            promised=_promised(network, agency, year),
            is_over=network.as_of > date(year, 12, 31),
        )


def _promised(network: Network, agency: str, year: int) -> int | None:
    """The target of the plan's tasks about dialogues that counts times: "tối thiểu 2 lần/năm"."""
    targets = (
        target.value
        for task in network.tasks
        if task.key[:2] == (agency, year) and Concern.DIALOGUE in task.task.concerns
        for target in task.task.targets
        if target.bound is not Bound.AT_MOST and target.unit.lower().startswith(_TIMES)
    )
    value: Decimal | None = next(targets, None)
    return int(value) if value is not None else None
