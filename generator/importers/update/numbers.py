"""Numbers of tasks after an update: what no number may mean twice gets a code of its own (`ma`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from generator.importers.draft import Doubt, Draft, Value
from generator.importers.update.placing import Placed, slots_of
from generator.importers.update.trace import Trace
from generator.importers.update.verdicts import Verdict, judged
from generator.places import Path
from generator.schema.base import keys_of
from generator.schema.plan import Plan, PlanArea, Task

_AREAS, _TASKS = keys_of(Plan)["areas"], keys_of(PlanArea)["tasks"]
_NUMBER, _CODE = keys_of(Task)["number"], keys_of(Task)["code"]


class _Claim(IntEnum):
    """Who keeps a number that several have, first to last."""

    STAYS = 0
    MOVES = 1
    NEW = 2
    GONE = 3


@dataclass(frozen=True)
class Renumbered:
    """A task of the file that is called otherwise after the update, or that the paper no longer has."""

    old: str
    new: str | None
    """None where it is gone and keeps its name."""
    title: str


@dataclass
class Numbers:
    """Codes to be given, and what changed its name."""

    codes_of_new: dict[int, Value] = field(default_factory=dict)
    """By the identity of the draft."""
    codes_in_file: dict[Path, Value] = field(default_factory=dict)
    renumbered: list[Renumbered] = field(default_factory=list)


@dataclass(frozen=True)
class _Claimant:
    claim: _Claim
    number: str
    code: str
    where: Path | int
    data: Mapping[str, Any]


def numbers_of(draft: Draft, data: Mapping[str, Any], placed: Placed, *, has_trace: bool) -> Numbers:
    """Of a plan; of any other paper nothing."""
    found = Numbers()
    if draft.record is not Plan:
        return found
    everyone = [*_in_file(draft, data, placed, has_trace), *_new(draft, placed)]
    taken = {one.code or one.number for one in everyone}
    held: set[str] = set()
    for one in sorted(everyone, key=lambda each: each.claim):
        name = one.code or one.number
        if name in held and one.claim is not _Claim.STAYS:
            name = _free(one.number, taken | held)
            _give_code(found, one, name)
        held.add(name)
        old = one.data.get(_CODE) or one.data.get(_NUMBER)
        if old and (old != name or one.claim is _Claim.GONE):
            title = str(one.data.get("ten", ""))
            found.renumbered.append(Renumbered(str(old), name if old != name else None, title))
    return found


def _give_code(found: Numbers, one: _Claimant, name: str) -> None:
    if isinstance(one.where, int):
        why = f"Số {one.number} đã là của một nhiệm vụ khác trong tệp; mã riêng do máy đặt, xem lại."
        found.codes_of_new[one.where] = Value(name, 0, (Doubt(why, 0),))
        return
    if one.claim is _Claim.GONE:
        why = f"Văn bản không còn nhiệm vụ này, và số {one.number} nay là của nhiệm vụ khác; mã riêng do máy đặt."
    else:
        why = f"Số {one.number} còn là của một nhiệm vụ khác trong tệp; mã riêng do máy đặt, xem lại."
    found.codes_in_file[one.where] = Value(name, 0, (Doubt(why, 0),))


def _in_file(draft: Draft, data: Mapping[str, Any], placed: Placed, has_trace: bool) -> Iterator[_Claimant]:
    drafts = {placed.place_of(task): task for area in draft.parts("areas") for task in area.parts("tasks")}
    for area_path, area in slots_of(data.get(_AREAS), (_AREAS,)):
        for path, task in slots_of(area.get(_TASKS), (*area_path, _TASKS)):
            base, new = placed.bases.get(path), drafts.get(path)
            number, code = _after(new, "number", task, base), _after(new, "code", task, base)
            if new is None:
                # A task that no paper is known to have had is the editor's own.
                claim = _Claim.GONE if base or not has_trace else _Claim.STAYS
            else:
                is_same = (code or number) == (task.get(_CODE) or task.get(_NUMBER))
                claim = _Claim.STAYS if is_same else _Claim.MOVES
            yield _Claimant(claim, number, code, path, task)


def _after(draft: Draft | None, name: str, data: Mapping[str, Any], base: Trace | None) -> str:
    """The text that will stand in the file."""
    if draft and judged(draft, name, data, base) is Verdict.WRITE:
        return draft.text_of(name) or ""
    return str(data.get(keys_of(Task)[name], ""))


def _new(draft: Draft, placed: Placed) -> Iterator[_Claimant]:
    for area in draft.parts("areas"):
        for task in area.parts("tasks"):
            number = task.text_of("number")
            if number and placed.place_of(task) is None and id(task) not in placed.removed:
                yield _Claimant(_Claim.NEW, number, task.text_of("code") or "", id(task), {})


def _free(number: str, taken: set[str]) -> str:
    stem, count = number.partition("-")[0], 2
    while f"{stem}-{count}" in taken:
        count += 1
    return f"{stem}-{count}"
