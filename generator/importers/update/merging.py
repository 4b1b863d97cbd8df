"""The walk through a paper: what is in file and paper is merged, what is new put in its place, what is gone told.

The new trace is made on the way. It says what the paper says today, except where the file could not follow: there it
goes on saying what was, so that the next update tells of it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from generator.importers.draft import EDITORS_OWN, Draft, Value
from generator.importers.update.findings import Fate, Finding
from generator.importers.update.naming import name_in, name_of, short, told
from generator.importers.update.numbers import Numbers
from generator.importers.update.placing import Placed, slots_of
from generator.importers.update.trace import Trace, lone_trace, trace_of
from generator.importers.update.valuing import CANNOT, REMOVED, Spot, Values
from generator.importers.update.writer import Writer
from generator.loading.schema_walk import record_of
from generator.places import Path
from generator.schema.base import Record, keys_of, labels_of
from generator.schema.plan import PlanArea, Task

_ELSEWHERE = "văn bản xếp vào mục khác; chuyển cả khối nếu cần"


class Merger:
    """One update; `findings` grow in the order of the paper."""

    def __init__(
        self, writer: Writer, placed: Placed, numbers: Numbers, *, has_trace: bool, trusts_paper: bool
    ) -> None:
        self.findings: list[Finding] = []
        self._writer, self._placed, self._numbers, self._has_trace = writer, placed, numbers, has_trace
        self._values = Values(writer, self.findings, trusts_paper=trusts_paper)

    def record(self, draft: Draft, label: str = "", name: str | None = None, at: int = 0) -> Trace:
        """Merges a record that the file has, with all inside it; what the trace must say of it from now on."""
        path = self._placed.places[id(draft)]
        spot = Spot(draft, path, self._old(path), self._placed.bases.get(path), label)
        trace = lone_trace(draft, name, at) if name else lone_trace(draft)
        trace.values = {}
        for field, key in keys_of(draft.record).items():
            if isinstance(part := draft.values.get(field), Draft):
                trace.parts += self._part(spot, field, part)
            elif inner := record_of(draft.record, field):
                trace.parts += self._records(spot, field, inner)
            elif marks := self._values.merge(spot, field):
                trace.values[key] = marks
        self._put_code(path, label.removesuffix(" › "))
        return trace

    def _part(self, spot: Spot, field: str, draft: Draft) -> list[Trace]:
        """A record that stands alone in its field."""
        key, label = spot.key(field), spot.label_of(field)
        if self._placed.place_of(draft) is not None:
            return [self.record(draft, f"{label} › ", key)]
        before = spot.base.of(key) if spot.base else []
        if before:
            is_same = before[0].values == lone_trace(draft).values
            self._tell(Fate.KEPT if is_same else Fate.BY_HAND, label, told(draft), REMOVED)
        elif key in spot.data or not self._writer.add(spot.draft.record, spot.path, field, draft):
            self._tell(Fate.BY_HAND, label, told(draft), CANNOT)
            return []
        else:
            self._tell(Fate.NEW, label, told(draft))
        return [trace_of(draft, key)]

    def _records(self, spot: Spot, field: str, record: type[Record]) -> list[Trace]:
        # A task is named by its number alone, whatever its section.
        label = labels_of(spot.draft.record)[field] if record is Task else spot.label_of(field)
        key = spot.key(field)
        path = (*spot.path, key)
        traces: list[Trace] = []
        for at, draft in enumerate(spot.draft.parts(field), start=1):
            place = self._placed.place_of(draft)
            if place is not None:
                name = self._name(label, draft, place)
                if place[:-1] != path:
                    self._tell(Fate.BY_HAND, name, None, _ELSEWHERE)
                traces.append(self.record(draft, f"{name} › ", key, at))
            elif id(draft) in self._placed.removed:
                is_same = self._placed.removed[id(draft)].values == lone_trace(draft).values
                note = REMOVED if is_same else f"{REMOVED}, nay văn bản đổi"
                self._tell(Fate.KEPT if is_same else Fate.BY_HAND, f"{label} {name_of(draft)}", told(draft), note)
                traces.append(trace_of(draft, key, at))
            elif record is PlanArea:
                traces += self._new_section(spot, field, draft, at)
            elif self._insert(spot, field, draft):
                self._tell(Fate.NEW, f"{label} {name_of(draft)}", told(draft))
                traces.append(trace_of(draft, key, at))
            else:
                self._tell(Fate.BY_HAND, f"{label} {name_of(draft)}", told(draft), f"mới trong văn bản, {CANNOT}")
        if field in EDITORS_OWN:
            return traces
        return traces + self._lone(record, path, spot.data.get(key), label)

    def _name(self, label: str, draft: Draft, place: Path) -> str:
        title = self._old(place).get(keys_of(Task)["title"]) if draft.record is Task else None
        return f"{label} {name_of(draft)}" + (f" “{short(title)}”" if isinstance(title, str) else "")

    def _insert(self, spot: Spot, field: str, draft: Draft) -> bool:
        found, path = spot.draft.parts(field), (*spot.path, spot.key(field))
        if spot.data.get(spot.key(field)):
            return self._writer.insert(path, self._place_among(found, draft, path), self._coded(draft))
        # The whole list is new: it is written once, with its first record.
        fresh = [one for one in found if self._is_new(one)]
        return not _is_one(fresh[0], draft) or self._writer.add(
            spot.draft.record, spot.path, field, list(map(self._coded, fresh))
        )

    def _new_section(self, spot: Spot, field: str, area: Draft, at: int) -> list[Trace]:
        """A section with the tasks that are new in it; those that the file has elsewhere stay there."""
        key, label = keys_of(PlanArea)["tasks"], labels_of(PlanArea)["tasks"]
        name = f"{spot.label_of(field)} {name_of(area)}"
        trace = lone_trace(area, spot.key(field), at)
        there = [(one, place) for one in area.parts("tasks") if (place := self._placed.place_of(one)) is not None]
        new = [one for one in area.parts("tasks") if self._is_new(one)]
        for task, place in there:
            called = self._name(label, task, place)
            self._tell(Fate.BY_HAND, called, None, f"văn bản xếp vào mục mới “{told(area)}”; chuyển cả khối nếu cần")
            trace.parts.append(self.record(task, f"{called} › ", key))
        drawn = replace(area, values={**area.values, "tasks": [self._coded(one) for one in new]})
        if not new and not there:
            self._tell(Fate.KEPT, name, told(area), REMOVED)
        elif new and self._insert(spot, field, drawn):
            self._tell(Fate.NEW, name, told(area))
            trace.parts += [trace_of(one, key) for one in new]
        elif new:
            self._tell(Fate.BY_HAND, name, told(area), f"mới trong văn bản, {CANNOT}")
        trace.parts += [trace_of(one, key) for one in area.parts("tasks") if id(one) in self._placed.removed]
        return [trace] if trace.parts else []

    def _lone(self, record: type[Record], path: Path, value: Any, label: str) -> list[Trace]:
        """Records that only the file has: the paper's of old are told, with what it said of them; others are ours."""
        traces: list[Trace] = []
        for place, data in slots_of(value, path):
            if place not in self._placed.lone:
                continue
            base, name = self._placed.bases.get(place), f"{label} {name_in(record, data, int(place[-1]))}"
            if base or not self._has_trace:
                title = data.get(keys_of(record).get("title", ""))
                self.findings.append(Finding(Fate.GONE, name, title if isinstance(title, str) else None))
            self._put_code(place, name)
            traces += [base] if base else []
        return traces

    def _place_among(self, found: Sequence[Draft], draft: Draft, path: Path) -> int:
        """Behind the last record before it that stands in this list; else before the first one behind it."""
        at = next(i for i, one in enumerate(found) if _is_one(one, draft))
        here = [(i, place) for i, one in enumerate(found) if (place := self._placed.place_of(one))]
        before = [place[-1] for i, place in here if i < at and place[:-1] == path]
        behind = [place[-1] for i, place in here if i > at and place[:-1] == path]
        if before:
            return int(before[-1]) + 1
        return int(behind[0]) if behind else len(self._old(path))

    def _is_new(self, draft: Draft) -> bool:
        return self._placed.place_of(draft) is None and id(draft) not in self._placed.removed

    def _coded(self, draft: Draft) -> Draft:
        code = self._numbers.codes_of_new.get(id(draft))
        return replace(draft, values={**draft.values, "code": code}) if code else draft

    def _put_code(self, path: Path, label: str) -> None:
        code: Value | None = self._numbers.codes_in_file.get(path)
        if code:
            done = self._writer.put(Task, path, "code", code)
            self._tell(Fate.BY_HAND, label, code.text if done else None, code.doubts[0].message)

    def _old(self, path: Path) -> Any:
        data = self._writer.spans.reader.data
        for step in path:
            data = data[step]
        return data

    def _tell(self, fate: Fate, label: str, new: str | None = None, note: str = "") -> None:
        self.findings.append(Finding(fate, label, None, new, note))


def _is_one(one: Draft, other: Draft) -> bool:
    """Whether they are one record; a section drawn with fewer tasks is still the one at its line."""
    return one is other or (one.record is PlanArea and one.line == other.line and one.doubts is other.doubts)
