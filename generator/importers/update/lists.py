"""A list of texts in three versions: what the paper changed is put where the editor left its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.importers.draft import Value
from generator.importers.update.fingerprints import mark


@dataclass(frozen=True)
class Step:
    """One change of the file's list."""

    at: int
    """Place in the file's list; of an insertion the item it goes before."""
    new: Value | None
    """None takes the item out."""
    is_insertion: bool = False


@dataclass(frozen=True)
class MergedList:
    """What can be done with certainty, and what cannot."""

    steps: tuple[Step, ...]
    conflicts: tuple[str, ...]
    """Texts of the paper for which the editor left no certain place, or has other words."""

    def applied(self, file: Sequence[str]) -> list[str]:
        """The list as it will be."""
        texts: list[str] = []
        for at in range(len(file) + 1):
            texts += [step.new.text for step in self.steps if step.at == at and step.is_insertion and step.new]
            if at < len(file):
                other = next((step for step in self.steps if step.at == at and not step.is_insertion), None)
                texts += [file[at]] if other is None else [other.new.text] if other.new else []
        return texts


def merged_list(base: Sequence[str], file: Sequence[str], paper: Sequence[Value]) -> MergedList:
    """`base` holds marks; file and paper hold texts."""
    now, there = [mark(one.text) for one in paper], [mark(one) for one in file]
    kept = {
        one.a + k: one.b + k
        for one in SequenceMatcher(None, list(base), there, autojunk=False).get_matching_blocks()
        for k in range(one.size)
    }
    steps: list[Step] = []
    conflicts: list[str] = []
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, list(base), now, autojunk=False).get_opcodes():
        if tag == "equal" or (all(one in there for one in now[b1:b2]) and not any(a in kept for a in range(a1, a2))):
            continue
        common = min(a2 - a1, b2 - b1)
        for k in range(common):
            if (at := kept.get(a1 + k)) is not None:
                steps.append(Step(at, paper[b1 + k]))
            else:
                conflicts.append(paper[b1 + k].text)
        steps += [Step(kept[a], None) for a in range(a1 + common, a2) if a in kept]
        place = _place(kept, a1 + common)
        for one in paper[b1 + common : b2]:
            if place is None:
                conflicts.append(one.text)
            else:
                steps.append(Step(place, one, is_insertion=True))
    return MergedList(tuple(steps), tuple(conflicts))


def _place(kept: dict[int, int], at: int) -> int | None:
    """Where in the file the old paper's place `at` is: behind the item above it, else before the one below."""
    if at - 1 in kept:
        return kept[at - 1] + 1
    return kept.get(at)
