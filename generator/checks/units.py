"""Several spellings of one unit in one paper, and group names where one unit has to answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.derive.network import Network
from generator.derive.papers.named_units import NamedUnits
from generator.derive.papers.units import Known, Role
from generator.derive.tasks.tasks import PlannedTask
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.agency import Unit, UnitKind
from generator.schema.findings import TimingKind
from generator.schema.outside import OutsideKind
from generator.vietnamese import spell_date

_DATED = {TimingKind.DAY, TimingKind.MONTH, TimingKind.QUARTER, TimingKind.FIXED}
"""Kinds of timing that name an end which somebody can miss; "trong năm" is work that goes on."""

_GROUPS = {UnitKind.GROUP, OutsideKind.GROUP}


def a_unit_is_spelled_one_way(network: Network) -> Iterator[Problem]:
    first: dict[tuple[str, int], str] = {}
    seen: set[tuple[str, int, str]] = set()
    for file, unit, text, place in _namings(network):
        # Anyone writes "các phòng" in several ways; a group is no unit.
        if unit.kind is UnitKind.GROUP:
            continue
        spelled = _spelled(text)
        other = first.setdefault((file, id(unit)), text)
        if spelled != _spelled(other) and (file, id(unit), spelled) not in seen:
            yield problem("unit-spelled-differently", at=place, found=text, other=other)
        seen.add((file, id(unit), spelled))


def one_unit_answers_for_a_deadline(network: Network) -> Iterator[Problem]:
    for task in network.tasks:
        due = [one.due_on for one in task.timing.milestones if one.kind in _DATED and one.due_on]
        leading = [(known, names) for names in task.names for known, role in _leaders(task, names) if role is Role.LEAD]
        if due and leading and all(known.kind in _GROUPS for known, _ in leading):
            known, names = leading[0]
            yield problem("group-leads", at=names.place, found=known.name, due=spell_date(min(due)))


def _leaders(task: PlannedTask, names: NamedUnits) -> Iterator[tuple[Known, Role]]:
    if names.owner is task.task:
        yield from names.known()


def _namings(network: Network) -> Iterator[tuple[str, Unit, str, Place]]:
    named = [(task.plan.file, names) for task in network.tasks for names in task.names]
    named += [(one.conclusion.file, names) for one in network.directives for names in one.names]
    for file, names in named:
        for part in names.parts:
            if part.unit:
                yield file, part.unit, part.text, names.place


def _spelled(text: str) -> str:
    """Letter case, white space and the kind of dash are no spelling."""
    return re.sub(r"\s*[-–—]\s*", "-", " ".join(text.split())).lower()
