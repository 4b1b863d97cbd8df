"""A task beside the one of last year that it goes on with: what differs, apart from the year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from generator.derive.papers.lifetimes import is_active
from generator.derive.papers.named_units import NamedUnits
from generator.derive.papers.units import Role
from generator.derive.tasks.tasks import PlannedTask
from generator.derive.words.differences import Difference
from generator.schema.agency import Agency, Unit
from generator.schema.base import keys_of
from generator.schema.plan import Subtask, Task
from generator.spelling.records import lines_of

_OURS = frozenset({"number", "code", "milestones", "removed", "note", "corrections", "adjustments", "allowances"})
"""Fields that say where a task stands, what became of it and how we read it, not what it asks."""
_LITERAL = frozenset({"documents"})
"""Fields in which a year is never the plan's."""
_UNITS = frozenset({"lead_units", "supporting_units", "acting_units"})
_TOKEN = re.compile(r"\w+|%")
_YEAR = re.compile(r"20\d\d")


@dataclass(frozen=True)
class TaskDifferences:
    """What differs, field by field."""

    changed: tuple[Difference, ...]
    renamed: tuple[Difference, ...]
    """Units that another name stands for now, because other units took over from them."""


def task_differences(former: PlannedTask, later: PlannedTask) -> TaskDifferences:
    """Case, punctuation and the year of the plan make no difference; neither does a unit's successor in its place."""
    changed: list[Difference] = []
    renamed: list[Difference] = []
    for found in _fields(former, later):
        same_units = found.name in {*_UNITS, "subtasks"} and _same_units(found.name, former, later)
        (renamed if same_units else changed).append(found)
    return TaskDifferences(tuple(changed), tuple(renamed))


def _fields(former: PlannedTask, later: PlannedTask) -> Iterator[Difference]:
    if former.area.area is not later.area.area:
        yield Difference("area", tuple(lines_of(former.area.area)), tuple(lines_of(later.area.area)), is_list=False)
    # Where both papers are quoted their words count, otherwise our title; a text that one plan lacks is no change.
    has_words = former.task.text is not None and later.task.text is not None
    ours = _OURS | {"title" if has_words else "text"}
    for name in keys_of(Task):
        if name in ours:
            continue
        before, after = (tuple(lines_of(getattr(one.task, name))) for one in (former, later))
        years = (0, 0) if name in _LITERAL else (former.plan.record.year, later.plan.record.year)
        if not _say_the_same(before, after, years):
            yield Difference(name, before, after, isinstance(getattr(later.task, name), tuple))


def _say_the_same(before: Sequence[str], after: Sequence[str], years: tuple[int, int]) -> bool:
    pairs = zip_longest(_words(before), _words(after), fillvalue="")
    return all(one == other or _is_same_year(one, other, years) for one, other in pairs)


def _is_same_year(one: str, other: str, years: tuple[int, int]) -> bool:
    """Whether both are years, equally far from their plans' years."""
    if not (_YEAR.fullmatch(one) and _YEAR.fullmatch(other)):
        return False
    return int(one) - years[0] == int(other) - years[1]


def _words(lines: Sequence[str]) -> list[str]:
    words = _TOKEN.findall("\n".join(lines).lower())
    # "Quý I/2021" and "Quý I năm 2021" are one.
    return [word for word, following in zip_longest(words, words[1:]) if word != "năm" or not _starts_year(following)]


def _starts_year(word: str | None) -> bool:
    return word is not None and _YEAR.fullmatch(word) is not None


def _same_units(name: str, former: PlannedTask, later: PlannedTask) -> bool:
    """Whether the units of last year, or those that took over from them, are exactly those of this year."""
    year = later.plan.record.year
    if name != "subtasks":
        before = _units(former.task, name, former.names)
        return bool(before) and _heirs(before, later.agency, year) == _units(later.task, name, later.names)
    if len(former.task.subtasks) != len(later.task.subtasks):
        return False
    pairs = list(zip(former.task.subtasks, later.task.subtasks, strict=True))
    years = (former.plan.record.year, year)
    return all(_say_the_same(_said(one), _said(other), years) for one, other in pairs) and all(
        _heirs(_units(one, field, former.names), later.agency, year) == _units(other, field, later.names)
        for one, other in pairs
        for field in ("lead_units", "supporting_units")
    )


def _said(subtask: Subtask) -> list[str]:
    return [subtask.title, subtask.text or ""]


_Named = frozenset[tuple[str, Role]]
_OUTSIDE = "/"
"""Before the code of a body outside the agency; no code of a unit holds it."""


def _units(owner: Task | Subtask, field: str, names: Sequence[NamedUnits]) -> _Named:
    own = (one for one in names if one.owner is owner and one.field == field)
    known = ((found, role) for one in own for found, role in one.known())
    return frozenset((found.code if isinstance(found, Unit) else _OUTSIDE + found.code, role) for found, role in known)


def _heirs(named: _Named, agency: Agency, year: int) -> _Named:
    return frozenset((heir, role) for code, role in named for heir in _heirs_of(code, agency, year, ()))


def _heirs_of(code: str, agency: Agency, year: int, seen: tuple[str, ...]) -> Iterator[str]:
    """Units of the year that took over from a unit, over several steps where need be; itself where none did. What took
    over from a body outside has another name for readers, and counts as another body."""
    unit = next((one for one in agency.units if one.code == code), None)
    following = [one.code for one in agency.units if code in one.continues and one.code not in seen]
    if unit is None or is_active(unit, year) or not following:
        yield code
        return
    for heir in following:
        yield from _heirs_of(heir, agency, year, (*seen, code))
