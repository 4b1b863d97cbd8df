"""Records of a list found again: in the file those of the old paper, in the new paper those of the file.

By words first, by number second: a number says where a record stands, its words say what it is. What is not certain
stays unpaired; a value that went to the wrong record would be worse than one to be copied by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.derive.words.text_matching import alike
from generator.importers.draft import Draft
from generator.importers.update.fingerprints import Marks, marks_of_data, marks_of_draft, texts_in_data, texts_in_draft
from generator.importers.update.trace import Trace
from generator.schema.base import Record, keys_of

ALIKE = 0.45
"""From here on words alone join two records. Measured: tasks of one plan with others' words stay below 0.2."""
RATHER_ALIKE = 0.25
"""From here on words join two records of one number."""
_WORDS = ("text", "title", "name")
_NAMES = ("code", "area", "period", "slug")
"""Fields that name a record for good; a number only says where it stands."""
_FEW = 3
"""So many equal values stand for words where an editor has put others in their place."""


@dataclass(frozen=True)
class Card:
    """What tells a record from its neighbours."""

    marks: Mapping[str, Marks]
    """By YAML key, as the paper had it where that is known."""
    words: str = ""
    """Empty where only marks are known."""
    others: frozenset[str] = frozenset()
    """Marks of words that the file has where the paper's are not known: a name may be the text."""
    is_reworded: bool = False
    """Whether the words are an editor's, so that they need not be like the paper's."""


def card_of_draft(draft: Draft) -> Card:
    names = [name for name in _WORDS if texts_in_draft(draft.values.get(name))]
    words = [one.text for one in texts_in_draft(draft.values.get(names[0]))] if names else []
    return Card(marks_of_draft(draft), " ".join(words))


def card_of_data(record: type[Record], data: Mapping[str, Any], base: Trace | None) -> Card:
    keys = keys_of(record)
    texts = [texts_in_data(data.get(keys[name])) for name in _WORDS if name in keys]
    words = " ".join(next(filter(None, texts), []))
    marks = marks_of_data(record, data)
    others = frozenset(one for name in _WORDS if name in keys for one in marks.get(keys[name], ()))
    if base is None:
        return Card(marks, words, others, is_reworded="text" in keys and not marks.get(keys["text"]))
    first = next((keys[name] for name in _WORDS if name in keys and base.values.get(keys[name])), None)
    return Card(base.values, words, is_reworded=first is not None and not set(base.values[first]) & others)


def pairs(former: Sequence[Card], later: Sequence[Card], record: type[Record]) -> dict[int, int]:
    """Places in `later` of the records of `former`, by their place: each at most once."""
    keys = keys_of(record)
    words = tuple(keys[name] for name in _WORDS if name in keys)
    names = tuple(keys[name] for name in _NAMES if name in keys)
    number = keys.get("number", "")
    likeness = {
        (one.former, one.later): one.likeness
        for one in alike([one.words for one in former], [one.words for one in later], at_least=RATHER_ALIKE)
    }
    holders = Counter((key, marks) for one in former for key, marks in one.marks.items())
    found: dict[int, int] = {}

    def common(i: int, j: int) -> float:
        """Equal values, each the less the more records have it."""
        one, other = former[i].marks, later[j].marks
        return sum(1 / holders[key, marks] for key, marks in one.items() if other.get(key) == marks)

    def is_same(i: int, j: int, key: str) -> bool:
        return bool(former[i].marks.get(key)) and former[i].marks.get(key) == later[j].marks.get(key)

    def join(rule: Iterable[tuple[float, int, int]]) -> None:
        for _, i, j in sorted(rule, key=lambda one: (-one[0], abs(one[1] - one[2]), one[2], one[1])):
            if i not in found and j not in found.values():
                found[i] = j

    def free() -> list[tuple[int, int]]:
        taken = set(found.values())
        return [(i, j) for i in range(len(former)) for j in range(len(later)) if i not in found and j not in taken]

    join((1, i, j) for i, j in free() if former[i].marks and former[i].marks == later[j].marks)
    join((common(i, j) + is_same(i, j, number), i, j) for i, j in free() if _say_the_same(former[i], later[j], words))
    join((common(i, j), i, j) for i, j in free() if any(is_same(i, j, key) for key in names))
    join((likeness[i, j] + 0.1 * is_same(i, j, number), i, j) for i, j in free() if likeness.get((i, j), 0) >= ALIKE)
    join(
        (likeness.get((i, j), 0), i, j)
        for i, j in free()
        if is_same(i, j, number)
        and ((i, j) in likeness or (former[i].is_reworded and _agree(former[i], later[j], but=(number, *words))))
    )
    if not words:
        join((common(i, j), i, j) for i, j in free() if common(i, j) >= 1)
    return found


def origins(bases: Sequence[Trace], data: Sequence[Mapping[str, Any]], record: type[Record]) -> dict[int, int]:
    """Which record of the old paper each record of the file was made from, whatever an editor did to it since."""
    keys = keys_of(record)
    firm = tuple(keys[name] for name in ("number", *_NAMES) if name in keys)
    holders = Counter((key, marks) for one in bases for key, marks in one.values.items())
    found: list[tuple[float, int, int]] = []
    for i, one in enumerate(data):
        marks = marks_of_data(record, one)
        for j, base in enumerate(bases):
            equal = [key for key, value in base.values.items() if marks.get(key) == value]
            score = sum(1 / holders[key, base.values[key]] for key in equal)
            if score >= 1 or any(key in equal for key in firm):
                found.append((score, i, j))
    chosen: dict[int, int] = {}
    for _, i, j in sorted(found, key=lambda one: (-one[0], abs(one[1] - one[2]), one[1], one[2])):
        if i not in chosen and j not in chosen.values():
            chosen[i] = j
    return chosen


def _say_the_same(one: Card, other: Card, words: Sequence[str]) -> bool:
    first = next((key for key in words if one.marks.get(key) and other.marks.get(key)), None)
    if first and one.marks[first] == other.marks[first]:
        return True
    return any(mark in one.others for key in words for mark in other.marks.get(key, ()))


def _agree(one: Card, other: Card, *, but: Sequence[str]) -> bool:
    """All that both state is the same, and it is not little."""
    both = [key for key in one.marks.keys() & other.marks.keys() if key not in but]
    return len(both) >= _FEW and all(one.marks[key] == other.marks[key] for key in both)
