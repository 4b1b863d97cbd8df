"""Every record of a new paper → its place in the file, and what the old paper said of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.importers.draft import Draft
from generator.importers.update.fingerprints import Marks, marks_of_data, marks_of_draft
from generator.importers.update.pairing import Card, card_of_data, card_of_draft, origins, pairs
from generator.importers.update.sections import Section, like_sections
from generator.importers.update.trace import Trace
from generator.loading.schema_walk import record_of
from generator.places import Path
from generator.schema.base import Record, keys_of
from generator.schema.plan import PlanArea, Task

Slot = tuple[Path, Mapping[str, Any]]
"""A record of the file and its place."""
_CODE, _TITLE, _TASKS = (keys_of(PlanArea)[name] for name in ("area", "title", "tasks"))


@dataclass
class Placed:
    """Which record is which. Drafts and traces are known by their identity: two may say the same."""

    places: dict[int, Path] = field(default_factory=dict)
    """Of records of the paper that the file has."""
    bases: dict[Path, Trace] = field(default_factory=dict)
    """What the old paper said of a record of the file."""
    removed: dict[int, Trace] = field(default_factory=dict)
    """Of records of the paper that the old one had too, and that an editor took out of the file."""
    lone: list[Path] = field(default_factory=list)
    """Records of the file that the paper does not have."""

    def place_of(self, draft: Draft) -> Path | None:
        return self.places.get(id(draft))


def placed(draft: Draft, data: Mapping[str, Any], base: Trace | None) -> Placed:
    """Looks through a whole paper; tasks of a plan are sought in all its sections."""
    found = Placed()
    _place(found, draft, ((), data), base)
    return found


def slots_of(value: Any, path: Path) -> list[Slot]:
    """The records of a list."""
    items = value if isinstance(value, list) else []
    return [((*path, at), one) for at, one in enumerate(items) if isinstance(one, dict)]


def _place(found: Placed, draft: Draft, slot: Slot, base: Trace | None) -> None:
    path, data = slot
    found.places[id(draft)] = path
    if base:
        found.bases[path] = base
    for name, key in keys_of(draft.record).items():
        new, old, inner = draft.values.get(name), data.get(key), record_of(draft.record, name)
        parts = base.of(key) if base else []
        if isinstance(new, Draft):
            if isinstance(old, dict):
                _place(found, new, ((*path, key), old), next(iter(parts), None))
        elif inner is PlanArea:
            _place_sections(found, draft.parts(name), slots_of(old, (*path, key)), parts)
        elif inner:
            _place_list(found, inner, draft.parts(name), slots_of(old, (*path, key)), parts)


def _place_list(
    found: Placed, record: type[Record], drafts: Sequence[Draft], slots: Sequence[Slot], bases: Sequence[Trace]
) -> None:
    own = origins(bases, [data for _, data in slots], record)
    found.bases |= {slots[i][0]: bases[j] for i, j in own.items()}
    cards = [card_of_data(record, data, found.bases.get(path)) for path, data in slots]
    paired = pairs(cards, [card_of_draft(one) for one in drafts], record)
    found.lone += [path for at, (path, _) in enumerate(slots) if at not in paired]
    for i, j in paired.items():
        _place(found, drafts[j], slots[i], found.bases.get(slots[i][0]))
    lost = [base for j, base in enumerate(bases) if j not in own.values()]
    free = [one for j, one in enumerate(drafts) if j not in paired.values()]
    gone = pairs([Card(one.values) for one in lost], [card_of_draft(one) for one in free], record)
    found.removed |= {id(free[j]): lost[i] for i, j in gone.items()}


def _place_sections(found: Placed, drafts: Sequence[Draft], slots: Sequence[Slot], bases: Sequence[Trace]) -> None:
    tasks = [task for area in drafts for task in area.parts("tasks")]
    old = [slot for path, data in slots for slot in slots_of(data.get(_TASKS), (*path, _TASKS))]
    _place_list(found, Task, tasks, old, [task for base in bases for task in base.of(_TASKS)])

    before = [_section(base.values, (id(task) for task in base.of(_TASKS))) for base in bases]
    made_from = [
        _section(marks_of_data(PlanArea, data), (id(found.bases.get(one)) for one, _ in _tasks_in(slot)))
        for slot in slots
        for _, data in [slot]
    ]
    found.bases |= {slots[j][0]: bases[i] for i, j in like_sections(before, made_from).items()}

    now = [
        _section(marks_of_draft(area), (place for one in area.parts("tasks") if (place := found.place_of(one))))
        for area in drafts
    ]
    there = [
        _section(
            found.bases[path].values if path in found.bases else marks_of_data(PlanArea, data),
            (one for one, _ in _tasks_in((path, data))),
        )
        for path, data in slots
    ]
    paired = like_sections(there, now)
    found.places |= {id(drafts[j]): slots[i][0] for i, j in paired.items()}
    found.lone += [path for at, (path, _) in enumerate(slots) if at not in paired]


def _tasks_in(slot: Slot) -> list[Slot]:
    path, data = slot
    return slots_of(data.get(_TASKS), (*path, _TASKS))


def _section(marks: Mapping[str, Marks], tasks: Iterator[Hashable]) -> Section:
    return Section(marks.get(_CODE), marks.get(_TITLE), frozenset(tasks))
