"""What a record is called when it is told of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.importers.draft import Draft, Value
from generator.schema.base import Record, keys_of

_NAMES = ("code", "number", "area", "period", "slug", "title", "name", "text")
_LONG = 60
"""Characters of a title by which a record is named."""


def short(text: str) -> str:
    return f"{text[:_LONG].rstrip()}…" if len(text) > _LONG else text


def name_of(draft: Draft) -> str:
    """Its number or code, or the words it has instead."""
    keys = keys_of(draft.record)
    return next((short(text) for name in _NAMES if name in keys and (text := draft.text_of(name))), "")


def name_in(record: type[Record], data: Mapping[str, Any], at: int) -> str:
    """As `name_of`, of a record in a file."""
    keys = keys_of(record)
    known = (data.get(keys[name]) for name in _NAMES if name in keys)
    return next((short(one) for one in known if isinstance(one, str)), f"thứ {at + 1}")


def told(draft: Draft) -> str:
    """What a record is about."""
    names = ("title", "text", "name", "area", "timing", "number")
    known = (draft.text_of(name) for name in names if name in keys_of(draft.record))
    all_texts = (value.text for value in draft.values.values() if isinstance(value, Value))
    return next(filter(None, known), None) or "; ".join(all_texts)
