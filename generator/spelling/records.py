"""Values and records as lines that a reader can set side by side, in the schema's labels."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from generator.schema.base import Record, Vocabulary, labels_of
from generator.schema.scalars import Citation, PartialDate
from generator.vietnamese import spell_date, spell_number, spell_partial_date


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
