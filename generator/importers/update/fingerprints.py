"""What a value said, in six letters: enough to see that it says something else today."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from generator.importers.draft import Draft, Value
from generator.schema.base import Record, keys_of

_LENGTH = 6
Marks = tuple[str, ...]
"""Of a single value one, of a list of texts one each, of an absent value none."""


def plain(text: str) -> str:
    """Without what differs between two ways to write one value in YAML: white space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def mark(text: str) -> str:
    return sha256(plain(text).encode()).hexdigest()[:_LENGTH]


def texts_in_draft(value: object) -> list[Value]:
    """Texts of a draft's value; none of records."""
    if isinstance(value, Value):
        return [value]
    return [one for one in value if isinstance(one, Value)] if isinstance(value, list) else []


def texts_in_data(value: Any) -> list[str]:
    """Texts of a file's value, which may stand alone for a list of one; none of records."""
    if isinstance(value, str):
        return [value]
    is_texts = isinstance(value, list) and all(isinstance(one, str) for one in value)
    return list(value) if is_texts else []


def marks_of_draft(draft: Draft) -> dict[str, Marks]:
    """By YAML key."""
    found = ((key, texts_in_draft(draft.values.get(name))) for name, key in keys_of(draft.record).items())
    return {key: tuple(mark(one.text) for one in texts) for key, texts in found if texts}


def marks_of_data(record: type[Record], data: Mapping[str, Any]) -> dict[str, Marks]:
    """By YAML key; keys that the schema does not have are left out."""
    found = ((key, texts_in_data(data.get(key))) for key in keys_of(record).values())
    return {key: tuple(map(mark, texts)) for key, texts in found if texts}
