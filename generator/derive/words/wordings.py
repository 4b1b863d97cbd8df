"""Every sentence of every record, with its place: what rules about wording read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_args, get_type_hints

from generator.loading.dataset import Entry
from generator.places import Place, Step
from generator.schema.base import Record, keys_of
from generator.schema.common import Allowance, Correction
from generator.schema.references import without_marker
from generator.schema.scalars import Email, Line, Text

_PARAGRAPH = re.compile(r"(?:^(?!\s*$).*\n?)+", re.MULTILINE)


@dataclass(frozen=True)
class Wording:
    """One value that holds language: no code, address, number-symbol or citation."""

    text: str
    record: Record
    """The innermost record."""
    field: str
    """English name of its field; `body` for a paragraph below the front matter of a post."""
    entry: Entry[Any]
    steps: tuple[Step, ...] = ()
    """From the record to the value."""
    body_line: int = 0
    """First line of a paragraph of a post."""

    @property
    def place(self) -> Place:
        # Worked out when asked: of ten thousand values a rule complains of two.
        return Place(self.entry.file, self.body_line, 1) if self.body_line else self.record.origin.at(*self.steps)

    @property
    def is_ours(self) -> bool:
        """Whether it tells why something stays as it is, and so may repeat what is wrong."""
        return isinstance(self.record, (Allowance, Correction))

    def at(self, offset: int) -> Place:
        """Place of a character: known to the column in posts, otherwise that of the value."""
        if self.field != "body":
            return self.place
        before = self.text[:offset]
        column = offset - before.rfind("\n")
        return replace(self.place, line=self.place.line + before.count("\n"), column=column)


def wordings_of(entry: Entry[Any]) -> Iterator[Wording]:
    for record in records_within(entry.record):
        for name, key in _spoken(type(record)):
            value = getattr(record, name)
            if isinstance(value, str):
                yield Wording(value, record, name, entry, (key,))
            else:
                for at, item in enumerate(value or ()):
                    yield Wording(item, record, name, entry, (key, at))
    for match in _PARAGRAPH.finditer(entry.body):
        line = entry.body_line + entry.body.count("\n", 0, match.start())
        yield Wording(match.group().rstrip("\n"), entry.record, "body", entry, body_line=line)


def records_within(record: Record) -> Iterator[Record]:
    """The record and every record inside it, outermost first."""
    yield record
    for inner in records_inside(record):
        yield from records_within(inner)


def records_inside(record: Record) -> Iterator[Record]:
    """The records that its own fields hold."""
    for name in fields_with(type(record), Record):
        value = getattr(record, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Record):
                yield item


@cache
def fields_with(kind: type[Record], *wanted: type) -> tuple[str, ...]:
    """Fields that may hold something of these classes, alone or among others. Most never do, and need no look."""
    hints = get_type_hints(kind)
    return tuple(name for name in kind.model_fields if _may_hold(hints[name], wanted))


def _may_hold(annotation: Any, wanted: tuple[type, ...]) -> bool:
    if annotation in (Any, object) or (isinstance(annotation, type) and issubclass(annotation, wanted)):
        return True
    return any(_may_hold(part, wanted) for part in get_args(annotation))


@cache
def _spoken(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """Fields that hold language, with their keys."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple((name, key) for name, key in keys_of(kind).items() if _is_spoken(hints[name]))


def _is_spoken(annotation: Any) -> bool:
    return without_marker(annotation) in (Email, Line, Text) or any(_is_spoken(part) for part in get_args(annotation))
