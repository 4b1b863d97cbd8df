"""Two records of a procedure, field by field: what differs, as lines that a reader can set side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from generator.schema.base import Record, Vocabulary, labels_of
from generator.schema.decision import NOT_OF_THE_PROCEDURE
from generator.schema.procedure import Procedure
from generator.schema.scalars import Citation, PartialDate
from generator.vietnamese import spell_date, spell_number, spell_partial_date


@dataclass(frozen=True)
class Difference:
    """One field that differs. No lines on a side: that record is silent, which need not be a change."""

    name: str
    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    is_list: bool
    """Whether lines stand for members, so that one of them can be dropped, added or kept."""

    @property
    def dropped(self) -> tuple[str, ...]:
        return _without(self.before, self.after) if self.is_list else ()

    @property
    def added(self) -> tuple[str, ...]:
        return _without(self.after, self.before) if self.is_list else ()

    @property
    def is_reordered(self) -> bool:
        """The same members in another order."""
        return self.is_list and not self.dropped and not self.added


def differences(old: Procedure, new: Procedure) -> tuple[Difference, ...]:
    """Every field that differs, once, in the schema's order; where a record stands and how we keep it is left out."""
    return tuple(_differences(old, new))


def _differences(old: Procedure, new: Procedure) -> Iterator[Difference]:
    # Without their places, which are never the same.
    said_before, said_after = old.model_dump(), new.model_dump()
    for name, label in labels_of(Procedure).items():
        if name in NOT_OF_THE_PROCEDURE or said_before[name] == said_after[name]:
            continue
        before, after = getattr(old, name), getattr(new, name)
        is_list = isinstance(before, tuple)
        yield Difference(name, label, tuple(lines_of(before)), tuple(lines_of(after)), is_list)


def _without(lines: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    left = Counter(others)
    found = []
    for line in lines:
        if left[line]:
            left[line] -= 1
        else:
            found.append(line)
    return tuple(found)


def lines_of(value: Any) -> Iterator[str]:
    """What readers see of a value, in the schema's labels; a case goes before each of its steps or papers."""
    if isinstance(value, tuple):
        for one in value:
            yield from lines_of(one)
    elif isinstance(value, Record):
        yield from _lines_of_record(value)
    elif value is not None:
        yield _spelled(value)


def _lines_of_record(record: Record) -> Iterator[str]:
    labels = labels_of(type(record))
    values = {name: getattr(record, name) for name in labels}
    first = next(iter(labels))
    # What the record is about needs no label; everything else does.
    head = _spelled(values[first]) if values[first] is not None else ""
    rest = [
        f"{labels[name]}: {_spelled(value)}"
        for name, value in values.items()
        if name != first and value is not None and not isinstance(value, tuple)
    ]
    told = f"{head} ({'; '.join(rest)})" if head and rest else head or "; ".join(rest)
    members = [line for value in values.values() if isinstance(value, tuple) for line in lines_of(value)]
    if not members:
        yield told
    for member in members:
        yield f"{told}: {member}" if told else member


def _spelled(value: Any) -> str:
    if isinstance(value, Vocabulary):
        return value.label
    if isinstance(value, PartialDate):
        return spell_partial_date(value.year, value.month, value.day)
    if isinstance(value, Citation):
        return value.text
    if isinstance(value, Decimal):
        return spell_number(value)
    return spell_date(value) if isinstance(value, date) else str(value)
