"""Every sentence of every record, with its place: what rules about wording read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_args, get_type_hints

from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.places import Place
from generator.schema.base import Record, keys_of
from generator.schema.common import Allowance, Correction
from generator.schema.scalars import Line, Text

_PARAGRAPH = re.compile(r"(?:^(?!\s*$).*\n?)+", re.MULTILINE)


@dataclass(frozen=True)
class Wording:
    """One value that holds language: no code, address, number-symbol or citation."""

    text: str
    place: Place
    record: Record
    """The innermost record."""
    field: str
    """English name of its field; `body` for a paragraph below the front matter of a post."""
    entry: Entry[Any]

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


def wordings(network: Network) -> Iterator[Wording]:
    """Of all entries, in the order of their files."""
    for entry in network.data.entries:
        yield from wordings_of(entry)


def wordings_of(entry: Entry[Any]) -> Iterator[Wording]:
    for record in records_within(entry.record):
        for name, key in _spoken(type(record)):
            value = getattr(record, name)
            if isinstance(value, str):
                yield Wording(value, record.origin.at(key), record, name, entry)
            else:
                for at, item in enumerate(value or ()):
                    yield Wording(item, record.origin.at(key, at), record, name, entry)
    for match in _PARAGRAPH.finditer(entry.body):
        place = Place(entry.file, entry.body_line + entry.body.count("\n", 0, match.start()), 1)
        yield Wording(match.group().rstrip("\n"), place, entry.record, "body", entry)


def records_within(record: Record) -> Iterator[Record]:
    """The record and every record inside it, outermost first."""
    yield record
    for name in type(record).model_fields:
        value = getattr(record, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Record):
                yield from records_within(item)


@cache
def _spoken(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """Fields that hold language, with their keys."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple((name, key) for name, key in keys_of(kind).items() if _is_spoken(hints[name]))


def _is_spoken(annotation: Any) -> bool:
    return annotation in (Line, Text) or any(_is_spoken(part) for part in get_args(annotation))
