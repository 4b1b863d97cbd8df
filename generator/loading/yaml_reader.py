"""YAML text → plain data of text, lists and mappings, with the line and column of every value.

Built on the parser's events instead of its constructor: scalars stay as typed, and anchors, tags, repeated keys,
depth and empty values are seen, with their places, in one pass. Nothing recurses in C, so nesting cannot crash it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import yaml

from generator.loading.text_files import code_point
from generator.loading.yaml_messages import explain, place_of
from generator.places import FileMarks, Path, Place, spell
from generator.problems import Problem, problem

MAX_DEPTH = 12
"""The deepest real record has 7 levels; deeper input is a slip of brackets or an attack."""

ABSENT = object()
"""An empty value: the key counts as not written."""
REFUSED = ""
"""Stands for a value that is a problem already: it fits no kind of value, and the record is thrown away."""

_ABSENT_WORDS = {"", "~", "null"}
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u2028\u2029\u2060\ufeff\ufffe\uffff]")
"""In a value, where escapes such as "\\0" have been read."""
_HASHED = re.compile(r"\s+(#\S.*)")
_CORE_TAG = "tag:yaml.org,2002:"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _TooDeepError(Exception):
    """Leaves the reader; the problem is already noted."""


class YamlReader:
    """Reads one text. `data` and `marks` hold what was found, `problems` what was wrong."""

    def __init__(self, text: str, file: str, *, first_line: int = 1) -> None:
        self.file = file
        self.data: Any = ABSENT
        self.problems: list[Problem] = []
        self.values: dict[Path, tuple[int, int]] = {}
        self.keys: dict[Path, tuple[int, int]] = {}
        self.spans: dict[Path, tuple[int, int]] = {}
        """First character of every scalar, flow list and flow mapping, and the one behind it: what may be exchanged."""
        self._shift = first_line
        self._lines = text.split("\n")
        self._read(text)

    @property
    def marks(self) -> FileMarks:
        return FileMarks(self.file, self.values, self.keys)

    def _read(self, text: str) -> None:
        events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
        try:
            documents = 0
            for event in events:
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        self._note("several-documents", event)
                        return
                    self.data = self._value(next(events), events, ())
        except _TooDeepError:
            return
        except yaml.MarkedYAMLError as error:
            mark = place_of(error)
            line, column = (mark.line + self._shift, mark.column + 1) if mark else (0, 0)
            reason, advice = explain(error)
            self.problems.append(
                problem("broken-yaml", at=Place(self.file, line, column), reason=reason, advice=advice)
            )

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], path: Path) -> Any:
        self.values[path] = self._mark(event)
        if isinstance(event, yaml.AliasEvent):
            self._note("anchor", event, path)
            return REFUSED
        if event.anchor is not None:  # type: ignore[attr-defined]
            self._note("anchor", event, path)
        if event.tag is not None:  # type: ignore[attr-defined]
            self._note("tag", event, path, found=event.tag.replace(_CORE_TAG, "!!"))  # type: ignore[attr-defined]
        if isinstance(event, yaml.ScalarEvent):
            self.spans[path] = _span(event, event)
            return self._scalar(event, path)
        if len(path) >= MAX_DEPTH:
            self._note("too-deep", event, path)
            raise _TooDeepError
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, events, path)
        return self._mapping(event, events, path)

    def _scalar(self, event: yaml.ScalarEvent, path: Path) -> Any:
        if match := _INVISIBLE.search(event.value):
            self._note_invisible(event, path, match.group())
            return REFUSED
        if not event.style and (cut := self._cut_text(event)):
            self._note("cut-by-comment", event, path, found=cut)
        value = _typed(event)
        if value in _ABSENT_WORDS and (not event.style or not value):
            return REFUSED if event.anchor or event.tag else ABSENT
        return value

    def _sequence(self, start: yaml.SequenceStartEvent, events: Iterator[yaml.Event], path: Path) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                if start.flow_style:
                    self.spans[path] = _span(start, event)
                break
            item = self._value(event, events, (*path, len(items)))
            if item is ABSENT and isinstance(event, yaml.ScalarEvent):
                self._note("empty-item", event, (*path, len(items)))
            items.append("" if item is ABSENT else item)
        return items

    def _mapping(self, start: yaml.Event, events: Iterator[yaml.Event], path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                if start.flow_style:  # type: ignore[attr-defined]
                    self.spans[path] = _span(start, event)
                break
            key = self._key(event, events, path)
            if key is None:
                self._skip(next(events), events)
                continue
            here = (*path, key)
            if here in self.keys:
                self._note("duplicate-key", event, here, found=key, first_line=self.keys[here][0])
                self._skip(next(events), events)
                continue
            self.keys[here] = self._mark(event)
            value = self._value(next(events), events, here)
            if value is not ABSENT:
                found[key] = value
        return found

    def _key(self, event: yaml.Event, events: Iterator[yaml.Event], path: Path) -> str | None:
        is_plain = isinstance(event, yaml.ScalarEvent) and event.anchor is None and event.tag is None
        if is_plain and (key := _typed(event)) and not _INVISIBLE.search(key):
            return key
        self._note("bad-key", event, path)
        self._skip(event, events)
        return None

    def _skip(self, event: yaml.Event, events: Iterator[yaml.Event]) -> None:
        depth = int(isinstance(event, yaml.CollectionStartEvent))
        while depth:
            event = next(events)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                # The parser's time grows with the square of the depth: what is skipped is bounded too.
                self._note("too-deep", event)
                raise _TooDeepError

    def _note_invisible(self, event: yaml.ScalarEvent, path: Path, char: str) -> None:
        line, column = self._mark(event)
        # Written as an escape, or on a later line of the value: then the value's place has to do.
        at = self._lines[line - self._shift].find(char, column - 1)
        place = Place(self.file, line, at + 1 if at >= 0 else column, spell(path))
        self.problems.append(problem("control-character", at=place, found=code_point(char)))

    def _cut_text(self, event: yaml.ScalarEvent) -> str | None:
        """What YAML takes for a comment though it looks like text: “số #125”."""
        end = event.end_mark
        if end is None or end.line >= len(self._lines):
            return None
        match = _HASHED.match(self._lines[end.line], end.column)
        return match[1] if match else None

    def _mark(self, event: yaml.Event) -> tuple[int, int]:
        mark = event.start_mark
        assert mark is not None  # noqa: S101  the parser marks every event
        return mark.line + self._shift, mark.column + 1

    def _note(self, code: str, event: yaml.Event, path: Path = (), **facts: object) -> None:
        self.problems.append(problem(code, at=Place(self.file, *self._mark(event), spell(path)), **facts))


def _span(first: yaml.Event, last: yaml.Event) -> tuple[int, int]:
    assert first.start_mark is not None and last.end_mark is not None  # noqa: S101  the parser marks every event
    return first.start_mark.index, last.end_mark.index


def _typed(event: Any) -> str:
    """The scalar's text. NFC once more: escapes (`"a\\u0301"`) can bring decomposed letters."""
    return unicodedata.normalize("NFC", event.value).strip()
