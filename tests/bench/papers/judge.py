"""What an import made of a drawn paper, against its truth: tasks found again by their words, each field compared."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

from generator.importers.around import Around
from generator.importers.balance import balance, closed
from generator.importers.draft import Draft, Need, Value, all_doubts
from generator.importers.reading.read_file import read_document
from generator.importers.run import draft_of
from tests.bench.papers.truth import AREAS, Truth, Wanted

FIELDS = ("area", "lead", "support", "product", "timing")
_NAMES = {"lead": "lead_units", "support": "supporting_units", "product": "product", "timing": "timing"}
_ALIKE = 0.9


@dataclass
class Verdict:
    """Of one paper."""

    tasks: int
    right: int = 0
    """Tasks whose whole text came back, each in a task of its own."""
    invented: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    """Right ones by name."""
    doubts: int = 0
    causes: int = 0
    missing: int = 0
    """Words that stand nowhere."""
    seconds: float = 0.0
    differences: list[str] = field(default_factory=list)

    @property
    def field_share(self) -> float:
        return sum(self.fields.values()) / max(len(FIELDS) * self.tasks, 1)


def judge(file: Path, truth: Truth, around: Around) -> Verdict:
    """Imports as `cchc import` does, without a kind given."""
    begun = time.perf_counter()
    document = read_document(file)
    found = closed(document, draft_of(document, around=around, year=truth.year))
    verdict = Verdict(len(truth.tasks), seconds=time.perf_counter() - begun)
    verdict.missing = balance(document, found).missing
    asking = [one for one in all_doubts(found.draft) if one.need is not Need.KNOW]
    verdict.doubts, verdict.causes = len(asking) + len(found.unplaced), len({one.message[:25] for one in asking})
    tasks = [(area, task) for area in found.draft.parts("areas") for task in area.parts("tasks")]
    taken: set[int] = set()
    for wanted in truth.tasks:
        at = _same(wanted, tasks, taken)
        if at is None:
            verdict.differences.append(f"lost: {wanted.text}")
            continue
        taken.add(at)
        area, task = tasks[at]
        verdict.right += _plain(task.text_of("text")) == _plain(wanted.text)
        if _plain(task.text_of("text")) != _plain(wanted.text):
            verdict.differences.append(f"text: {wanted.text} → {task.text_of('text')}")
        _compare(wanted, area, task, verdict)
    verdict.invented = len(tasks) - len(taken)
    verdict.differences += [f"invented: {tasks[at][1].text_of('text')}" for at in range(len(tasks)) if at not in taken]
    return verdict


def _same(wanted: Wanted, tasks: Sequence[tuple[Draft, Draft]], taken: set[int]) -> int | None:
    end = wanted.text.rpartition(", ")[2]
    likely = [at for at, (_, task) in enumerate(tasks) if at not in taken and end in (task.text_of("text") or "")]
    return max(likely, key=lambda at: _likeness(wanted.text, tasks[at][1].text_of("text") or ""), default=None)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).quick_ratio()


def _compare(wanted: Wanted, area: Draft, task: Draft, verdict: Verdict) -> None:
    given = {name: _texts(task, field_name) for name, field_name in _NAMES.items()}
    given["area"] = area.text_of("area") or ""
    expected = {name: getattr(wanted, name) for name in _NAMES} | {"area": AREAS[wanted.area][0]}
    for name in FIELDS:
        if _plain(given[name]) == _plain(expected[name]):
            verdict.fields[name] += 1
        else:
            verdict.differences.append(f"{name} of “{wanted.text[-12:]}”: {expected[name]!r} → {given[name]!r}")


def _texts(task: Draft, name: str) -> str:
    value = task.values.get(name)
    values = value if isinstance(value, list) else [value]
    return "; ".join(one.text for one in values if isinstance(one, Value))


def _plain(text: str | None) -> str:
    return " ".join((text or "").split()).strip(" .;").casefold()
