"""Differences written into an existing file: only the values that changed, everything else to the character."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.importers.compare import Change, Difference
from generator.importers.draft import Draft, Value
from generator.importers.emit import record_item, scalar
from generator.loading.yaml_reader import YamlReader
from generator.places import Path


def patched(text: str, found: Sequence[Difference]) -> tuple[str, tuple[Difference, ...]]:
    """The text with its changed and added values, and the differences that a person has to write.

    Comments, order and everything the document does not have stay as they are.
    """
    reader = YamlReader(text, "")
    edits: list[tuple[int, int, str]] = []
    left: list[Difference] = []
    for difference in found:
        edit = _edit(text, reader, difference)
        if edit:
            edits.append(edit)
        elif difference.change in (Change.CHANGED, Change.ADDED):
            left.append(difference)
    # From the end to the beginning, so that places before an edit stay true; of one place in the order found.
    for start, end, new in sorted(edits, key=lambda edit: edit[0])[::-1]:
        text = text[:start] + new + text[end:]
    return text, tuple(left)


def _edit(text: str, reader: YamlReader, difference: Difference) -> tuple[int, int, str] | None:
    if difference.change is Change.CHANGED and isinstance(difference.item, Value) and difference.path in reader.spans:
        return _exchange(text, reader.spans[difference.path], difference.item.text)
    if difference.change is Change.ADDED and isinstance(difference.item, Value):
        record, key = difference.path[:-1], str(difference.path[-1])
        if record in reader.values:
            indent = " " * (reader.values[record][1] - 1)
            line = f"{indent}{key}: {scalar(difference.item.text, indent, room=len(indent) + len(key) + 2)}"
            at = _behind(text, reader, record)
            return at, at, line
    if difference.change is Change.ADDED and isinstance(difference.item, Draft) and difference.path in reader.values:
        at = _behind(text, reader, difference.path)
        return at, at, record_item(difference.item, " " * (reader.values[difference.path][1] - 1))
    return None


def _exchange(text: str, span: tuple[int, int], new: str) -> tuple[int, int, str]:
    start, end = span
    old = text[start:end]
    if old.startswith("["):
        return start, end, f"[{json.dumps(new, ensure_ascii=False)}]"
    line = text[text.rfind("\n", 0, start) + 1 : start]
    indent = " " * (len(line) - len(line.lstrip(" -")))
    # A block value's span ends where the next one begins: the white space between them stays.
    tail = old[len(old.rstrip()) :]
    return start, end, scalar(new, indent, room=len(line)).rstrip("\n") + tail


def _behind(text: str, reader: YamlReader, path: Path) -> int:
    """The beginning of the line below the last value inside `path`."""
    ends = (end for at, (_, end) in reader.spans.items() if at[: len(path)] == path)
    last = len(text[: max(ends, default=0)].rstrip())
    below = text.find("\n", last)
    return below + 1 if below >= 0 else len(text)
