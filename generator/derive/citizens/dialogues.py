"""Dialogues on a day: which were held, and how many a year was to have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.schema.common import Bound, Concern
from generator.schema.dialogue import Dialogue

_TIMES = re.compile(
    r"(?:lần|cuộc|buổi)(?: đối thoại)?(?:(?: ?/ ?| (?:mỗi|một|trong|hằng|hàng) )(?P<period>năm|6 tháng|quý|tháng))?"
)
_A_YEAR = {"năm": 1, "6 tháng": 2, "quý": 4, "tháng": 12}
"""How often a year holds each."""


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
    keys = {(one.agency, one.record.year) for one in entries}
    for agency, year in sorted(keys, key=lambda key: (-key[1], key[0])):
        own = [one for one in entries if (one.agency, one.record.year) == (agency, year)]
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
    """The target of the plan's tasks about dialogues that counts times: "tối thiểu 2 lần/năm", "1 lần/quý"."""
    targets = (
        target.value * _A_YEAR[found["period"] or "năm"]
        for task in network.tasks
        if task.key[:2] == (agency, year) and Concern.DIALOGUE in task.task.concerns
        for target in task.task.targets
        if target.bound is not Bound.AT_MOST and (found := _TIMES.fullmatch(" ".join(target.unit.lower().split())))
    )
    value: Decimal | None = next(targets, None)
    return int(value) if value is not None else None
