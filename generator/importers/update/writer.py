"""Changes of an editor's text, each noted as a span and what stands there afterwards; all other bytes stay.

What is meant is kept beside it as data, so that the new text can be read back and compared before it is written.
"""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import Any

from generator.importers.draft import Draft, Value
from generator.importers.emit import comment_of, fields_of, record_item, scalar, words_of
from generator.importers.update.fingerprints import plain
from generator.importers.update.lists import MergedList
from generator.importers.update.spans import Spans
from generator.importers.update.validity import is_valid_record, is_valid_value
from generator.loading.yaml_reader import YamlReader
from generator.places import Path, Step
from generator.schema.base import Record, keys_of

_HEADER_COMMENT = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\n\r]*)")


class Writer:
    """Takes changes of one text; each tells whether it can be written. Places are those of the text as it was."""

    def __init__(self, text: str) -> None:
        self.spans = Spans(text)
        self.data = deepcopy(self.spans.reader.data)
        self._edits: list[tuple[int, int, tuple[int, int], str]] = []
        self._insertions: list[tuple[Path, int, Any]] = []

    def put(self, record: type[Record], path: Path, name: str, value: Value) -> bool:
        """One text in the place of one, or of none."""
        here = (*path, keys_of(record)[name])
        if here not in self.spans.reader.keys:
            return self.add(record, path, name, value)
        if here not in self.spans.reader.spans or not self._may_hold(record, path, here[-1], value.text):
            return False
        self._exchange(here, value)
        self._note_doubts(here, value)
        return True

    def put_list(self, record: type[Record], path: Path, name: str, merged: MergedList) -> bool:
        """Changes single texts of a list that stands there, alone, in brackets or with dashes."""
        here = (*path, keys_of(record)[name])
        old = _value_at(self.spans.reader.data, here)
        texts = merged.applied([old] if isinstance(old, str) else old)
        lone = next((step.new for step in merged.steps if step.new), None) if isinstance(old, str) else None
        if not texts:
            return False
        if not self._may_hold(record, path, here[-1], texts[0] if isinstance(old, str) and len(texts) == 1 else texts):
            return False
        if here not in self.spans.reader.spans:
            return self._change_items(here, merged)
        start, end = self.spans.reader.spans[here]
        if lone and texts == [lone.text]:
            self._exchange(here, lone)
        elif "#" in self.spans.text[start:end] and "\n" in self.spans.text[start:end]:
            return False  # a comment between the brackets, or behind `>-`, would be lost
        else:
            listed = f"[{', '.join(json.dumps(one, ensure_ascii=False) for one in texts)}]"
            self._replace(start, start + len(self.spans.text[start:end].rstrip()), listed)
            _value_at(self.data, path)[here[-1]] = texts
        for step in merged.steps:
            if step.new:
                self._note_doubts(here, step.new)
        return True

    def add(self, record: type[Record], path: Path, name: str, value: Any) -> bool:
        """A field that the file does not have, in the order of the schema."""
        key = keys_of(record)[name]
        lone = Draft(record, values={name: value})
        found = YamlReader("".join(fields_of(lone, "")), "").data[key]
        if not self._may_hold(record, path, key, found):
            return False
        here, spans = (*path, key), self.spans
        if here in spans.reader.keys:  # the key is there, its value is empty
            return False
        if spans.is_flow(path):
            ends = [stop for at, (_, stop) in spans.reader.spans.items() if at[:-1] == path]
            if not ends:
                return False
            self._replace(max(ends), max(ends), f", {key}: {json.dumps(found, ensure_ascii=False)}")
        else:
            order = list(keys_of(record).values())
            present = [one for one in order if (*path, one) in spans.reader.keys]
            before = [one for one in present if order.index(one) < order.index(key)]
            if not present:
                return False
            column = spans.column(path)
            at = spans.below_record((*path, before[-1] if before else present[0]), column)
            self._insert(at, "".join(fields_of(lone, " " * column)), (0, -len(here)))
        _value_at(self.data, path)[key] = found
        return True

    def insert(self, path: Path, at: int, draft: Draft) -> bool:
        """A record into a list, before the one that stands at `at`, or behind the last."""
        found = YamlReader(record_item(draft, ""), "").data[0]
        if path in self.spans.reader.spans or not is_valid_record(draft.record, found):
            return False
        dash = self.spans.column(path)
        text = record_item(draft, " " * dash)
        count = len(_value_at(self.spans.reader.data, path))
        gap = self.spans.line_end if self._has_gaps(path, count) else ""
        if at:
            self._insert(self.spans.below_record((*path, at - 1), dash), gap + text, (0, -len(path) - 1))
        else:
            self._insert(self.spans.above_record((*path, 0)), text + gap, (1, len(path) + 1))
        self._insertions.append((path, at, found))
        return True

    def result(self) -> str:
        """The changed text."""
        parts, last = [], 0
        for start, end, _, new in sorted(self._edits, key=lambda one: one[:3]):
            parts += [self.spans.text[last:start], new.replace("\n", self.spans.line_end)]
            last = end
        return "".join([*parts, self.spans.text[last:]])

    def meant(self) -> Any:
        """What the changed text must read back as."""
        data = deepcopy(self.data)
        # The innermost lists first, and in each from its end: so every place is still that of the text as it was.
        places = [(len(path), at, order) for order, (path, at, _) in enumerate(self._insertions)]
        for _, at, order in sorted(places, reverse=True):
            path, _, found = self._insertions[order]
            _value_at(data, path).insert(at, found)
        return data

    def _exchange(self, path: Path, value: Value) -> None:
        spans = self.spans
        start, end = spans.reader.spans[path]
        old = spans.text[start:end].rstrip()
        line = spans.text[spans.line_start(start) : start]
        is_item = isinstance(path[-1], int) and not spans.is_flow(path)
        indent = " " * (spans.column(path[:-1]) if is_item else len(line) - len(line.lstrip(" -")))
        comment = _HEADER_COMMENT.match(old)
        new = scalar(value.text, indent, room=len(line)).rstrip("\n")
        if comment or spans.is_flow(path) or ("\n" in new and spans.rest_of_line(path).strip()):
            new = json.dumps(value.text, ensure_ascii=False) + (f"  {comment[1]}" if comment else "")
        if not old and not line.endswith((" ", "\t")):
            new = f" {new}"
        self._replace(start, start + len(old), new)
        _value_at(self.data, path[:-1])[path[-1]] = value.text

    def _change_items(self, path: Path, merged: MergedList) -> bool:
        spans = self.spans
        old = _value_at(spans.reader.data, path)
        out = [step.at for step in merged.steps if step.new is None]
        if any(spans.rest_of_line((*path, at)).strip() for at in out):
            return False  # the line bears a comment
        indent = " " * spans.column(path)
        texts = merged.applied(old)
        for step in merged.steps:
            here = (*path, step.at)
            if step.new and not step.is_insertion:
                self._exchange(here, step.new)
            elif step.new:
                at = spans.below((*path, step.at - 1)) if step.at else spans.above_record((*path, 0))
                comments = "".join(comment_of(one, indent, words_of(step.new.text)) for one in step.new.doubts)
                line = f"{indent}- {scalar(step.new.text, indent, room=len(indent) + 2)}"
                self._insert(at, comments + line, (0, -len(here)) if step.at else (1, len(here)))
            else:
                start = spans.line_start(spans.reader.spans[here][0])
                self._replace(start, spans.below(here), "")
        _value_at(self.data, path[:-1])[path[-1]] = texts
        return True

    def _note_doubts(self, path: Path, value: Value) -> None:
        if not value.doubts or self.spans.is_flow(path):
            return
        at = self.spans.key_line(path)
        line = self.spans.text[at : self.spans.line_stop(at)]
        indent = line[: len(line) - len(line.lstrip(" "))]
        comments = "".join(comment_of(one, indent, words_of(value.text)) for one in value.doubts)
        if not self.spans.text[:at].endswith(comments):
            self._insert(at, comments, (1, len(path)))

    def _replace(self, start: int, end: int, new: str) -> None:
        self._edits.append((start, end, (0, 0), new))

    def _insert(self, at: int, lines: str, rank: tuple[int, int]) -> None:
        """Whole lines. At one place what ends comes first, the innermost before what holds it; then what begins."""
        text = self.spans.text
        self._edits.append((at, at, rank, f"\n{lines}" if at == len(text) and not text.endswith("\n") else lines))

    def _has_gaps(self, path: Path, count: int) -> bool:
        """Whether the editor leaves a line free between the records of a list."""
        gaps = (
            self.spans.text[self.spans.end((*path, at)) : self.spans.above_record((*path, at + 1))]
            for at in range(count - 1)
        )
        return any("\n\n" in gap.replace("\r", "").replace(" ", "") for gap in gaps)

    def _may_hold(self, record: type[Record], path: Path, key: Step, value: Any) -> bool:
        return is_valid_value(record, _value_at(self.data, path), str(key), value)


def _value_at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def same_data(one: Any, other: Any) -> bool:
    """Whether data are the same but for white space."""
    return bool(_without_layout(one) == _without_layout(other))


def _without_layout(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _without_layout(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_without_layout(one) for one in data]
    return plain(data) if isinstance(data, str) else data
