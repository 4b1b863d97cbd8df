"""Every field that refers to something else, found by its type, with its place and the records around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar, get_type_hints

from generator.derive.words.wordings import records_inside
from generator.places import Place, Step
from generator.schema.base import Record, keys_of
from generator.schema.references import Reference, ToDocument, reference_in
from generator.schema.scalars import Citation

M = TypeVar("M", bound=Reference)

TaskKey = tuple[str, int, str]
"""Agency, year, id of a task: what a reference to a task means."""


@dataclass(frozen=True)
class Found(Generic[M]):
    """One reference as a paper writes it."""

    marker: M
    field: str
    """English name of the field."""
    value: Any
    """A Citation, a number or a text, as the field's type has it."""
    steps: tuple[Step, ...]
    """From the innermost record to the value."""
    around: tuple[Record, ...]
    """The records that hold it, the paper first."""

    @property
    def place(self) -> Place:
        # Worked out when asked: of thousands of references rules complain of two.
        return self.owner.origin.at(*self.steps)

    @property
    def owner(self) -> Record:
        """The innermost of them."""
        return self.around[-1]


def references_in(record: Record, wanted: type[M]) -> Iterator[Found[M]]:
    """In the order of the schema; those of a record before those of the records inside it."""
    if _may_refer(type(record), wanted):
        yield from _references(record, wanted, ())


def citations_in(record: Record) -> Iterator[tuple[Citation, Place]]:
    """Every document that is cited anywhere inside a record."""
    yield from ((found.value, found.place) for found in references_in(record, ToDocument))


def named_beside(found: Found[M], wanted: type[Reference]) -> Any:
    """What the nearest record around a reference names of another kind; None where none of them does."""
    for record in reversed(found.around):
        for name, _, marker in _referring(type(record)):
            if isinstance(marker, wanted):
                return getattr(record, name)
    return None


def _references(record: Record, wanted: type[M], above: tuple[Record, ...]) -> Iterator[Found[M]]:
    around = (*above, record)
    for name, key, marker in _referring(type(record)):
        if not isinstance(marker, wanted):
            continue
        value = getattr(record, name)
        if isinstance(value, tuple):
            yield from (Found(marker, name, one, (key, at), around) for at, one in enumerate(value))
        elif value is not None:
            yield Found(marker, name, value, (key,), around)
    for inner in records_inside(record):
        if _may_refer(type(inner), wanted):
            yield from _references(inner, wanted, around)


@cache
def _referring(kind: type[Record]) -> tuple[tuple[str, str, Reference], ...]:
    """Fields that refer to something: English name, key, marker."""
    hints = get_type_hints(kind, include_extras=True)
    named = ((name, key, reference_in(hints[name])) for name, key in keys_of(kind).items())
    return tuple((name, key, marker) for name, key, marker in named if marker)


@cache
def references_of(kind: type[Record]) -> frozenset[type[Reference]]:
    """What a record of this class, or one inside it, can refer to: most refer to nothing, and need no look."""
    own = {type(marker) for _, _, marker in _referring(kind)}
    inner = {one for hint in get_type_hints(kind).values() for one in _records_within(hint)}
    return frozenset(own.union(*(references_of(one) for one in inner if one is not kind)))


def _may_refer(kind: type[Record], wanted: type[Reference]) -> bool:
    return any(issubclass(one, wanted) for one in references_of(kind))


def _records_within(annotation: Any) -> tuple[type[Record], ...]:
    if isinstance(annotation, type):
        return (annotation,) if issubclass(annotation, Record) else ()
    return tuple(found for part in getattr(annotation, "__args__", ()) for found in _records_within(part))
