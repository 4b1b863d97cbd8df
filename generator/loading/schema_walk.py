"""What the schema says at the end of a path: which keys are known there, how a field is called."""

from __future__ import annotations

from typing import Any, get_args

from pydantic.fields import FieldInfo

from generator.places import Path
from generator.schema.base import Record, keys_of


def keys_at(schema: type[Record], path: Path) -> tuple[str, ...]:
    """The keys an editor may write inside the value at `path`."""
    record = _record_at(schema, path)
    return tuple(keys_of(record).values()) if record else ()


def label_at(schema: type[Record], path: Path) -> str:
    """Vietnamese name of the field that `path` ends in."""
    record = _record_at(schema, path[:-1])
    info = _field(record, path[-1]) if record else None
    return str(info.title) if info and info.title else str(path[-1])


def record_of(schema: type[Record], name: str) -> type[Record] | None:
    """The record that a field, by its English name, holds alone or as a list; None where it holds plain values."""
    return _record_within(schema.model_fields[name].annotation)


def _record_at(schema: type[Record], path: Path) -> type[Record] | None:
    record: type[Record] | None = schema
    for step in path:
        if isinstance(step, int) or record is None:
            continue  # an index stays inside the field that named the records
        info = _field(record, step)
        record = _record_within(info.annotation) if info else None
    return record


def _field(record: type[Record], key: Any) -> FieldInfo | None:
    return next((info for info in record.model_fields.values() if info.alias == key), None)


def _record_within(annotation: Any) -> type[Record] | None:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next((inner for part in get_args(annotation) if (inner := _record_within(part))), None)
