"""A draft → YAML in the schema's own key order, doubts as comments above their lines.

Strings are written so that our loader reads back exactly what the document has.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from generator.importers.draft import Doubt, Draft, Value
from generator.schema.base import Record, keys_of
from generator.schema.scalars import as_tuple

WIDTH = 110
_UNSAFE_START = re.compile(r"""[-?:,\[\]{}#&*!|>'"%@`~]|$""")
_UNSAFE_INSIDE = re.compile(r":(?:\s|$)|\s#|[\x00-\x1f\x7f\u0085\u2028\u2029]")
_UNSAFE_WORDS = {"null", "~", "---", "..."}
_SOURCE_LENGTH = 90
"""Characters of the source that a comment quotes: enough to find the place."""


def to_yaml(draft: Draft, *, heading: Sequence[str] = ()) -> str:
    """The whole file: comment lines of `heading`, doubts about the whole, then the record."""
    comments = [f"# {line}\n" for line in heading] + [comment_of(doubt, "") for doubt in draft.doubts]
    return "".join([*comments, *fields_of(draft, "")])


def record_item(draft: Draft, indent: str) -> str:
    """The record as one item of a list whose dash stands after `indent`."""
    inner = indent + "  "
    body = "".join(fields_of(draft, inner))
    comments = "".join(comment_of(doubt, indent) for doubt in draft.doubts)
    if not body:
        return comments
    # The dash takes the place of the first field's indentation; comments of that field stay above it.
    lines = body.splitlines(keepends=True)
    first = next(at for at, line in enumerate(lines) if not line.lstrip().startswith("#"))
    lines[first] = f"{indent}- {lines[first].removeprefix(inner)}"
    lines[:first] = [indent + line.removeprefix(inner) for line in lines[:first]]
    return comments + "".join(lines)


def scalar(text: str, indent: str, *, room: int = 0) -> str:
    """One value behind `key: `, with its line end. `indent` is that of the key, `room` what stands before the value."""
    if "\n" in text:
        return (
            _block("|-", text.split("\n"), indent)
            if _can_be_literal(text)
            else f"{json.dumps(text, ensure_ascii=False)}\n"
        )
    if room + len(text) > WIDTH and "  " not in text and not _UNSAFE_CONTROL.search(text):
        return _block(">-", wrap(text, WIDTH - len(indent) - 2, break_long_words=False, break_on_hyphens=False), indent)
    if _is_plain(text):
        return f"{text}\n"
    return f"{json.dumps(text, ensure_ascii=False)}\n"


_UNSAFE_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u0085\u00a0\u2028\u2029]")


def fields_of(draft: Draft, indent: str) -> Iterator[str]:
    """Every field with its comments, each whole lines; keys stand behind `indent`."""
    for name, key in keys_of(draft.record).items():
        value = draft.values.get(name)
        if isinstance(value, Value):
            yield from (comment_of(doubt, indent) for doubt in value.doubts)
            yield f"{indent}{key}: {scalar(value.text, indent, room=len(indent) + len(key) + 2)}"
        elif isinstance(value, Draft):
            yield from (comment_of(doubt, indent) for doubt in value.doubts)
            yield f"{indent}{key}:\n"
            yield from fields_of(value, indent + "  ")
        elif value and len(value) == 1 and isinstance(value[0], Value) and _may_stand_alone(draft.record, name):
            yield from (comment_of(doubt, indent) for doubt in value[0].doubts)
            yield f"{indent}{key}: {scalar(value[0].text, indent, room=len(indent) + len(key) + 2)}"
        elif value:
            yield f"{indent}{key}:\n"
            yield from (_item(item, indent + "  ") for item in value)


def _may_stand_alone(record: type[Record], name: str) -> bool:
    """Whether the field takes a lone value for a list of one, as editors write it."""
    return any(getattr(one, "func", None) is as_tuple for one in record.model_fields[name].metadata)


def _item(item: Value | Draft, indent: str) -> str:
    if isinstance(item, Draft):
        return record_item(item, indent)
    comments = "".join(comment_of(doubt, indent) for doubt in item.doubts)
    return f"{comments}{indent}- {scalar(item.text, indent, room=len(indent) + 2)}"


def comment_of(doubt: Doubt, indent: str) -> str:
    """The line above a doubtful value, and below it the lines to copy."""
    source = " ".join(doubt.source.split())
    if len(source) > _SOURCE_LENGTH:
        source = source[:_SOURCE_LENGTH].rstrip() + "…"
    where = f" (dòng {doubt.line}{f': “{source}”' if source else ''})" if doubt.line else ""
    copied = "".join(f"{indent}# {line}\n" for line in doubt.lines)
    return f"{indent}# cần xem{where}: {' '.join(doubt.message.split())}\n{copied}"


def _is_plain(text: str) -> bool:
    is_safe = not _UNSAFE_START.match(text) and not _UNSAFE_INSIDE.search(text) and text not in _UNSAFE_WORDS
    return is_safe and text == text.strip()


def _can_be_literal(text: str) -> bool:
    lines = text.split("\n")
    is_even = all(line == line.strip() for line in lines) and bool(lines[0]) and bool(lines[-1])
    return is_even and not _UNSAFE_CONTROL.search(text)


def _block(style: str, lines: Sequence[str], indent: str) -> str:
    return f"{style}\n" + "".join(f"{indent}  {line}\n" if line else "\n" for line in lines)
