"""YAML text → plain data of text, lists and mappings, with the line and column of every value.

Built on the parser's events instead of its constructor: scalars stay as typed, and anchors, tags, repeated keys,
depth and empty values are seen, with their places, in one pass. Nothing recurses in C, so nesting cannot crash it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.loading.yaml_messages import explain
from generator.places import FileMarks, Path, Place, spell
from generator.problems import Problem, problem

MAX_DEPTH = 12
"""The deepest real record has 7 levels; deeper input is a slip of brackets or an attack."""

ABSENT = object()
"""An empty value: the key counts as not written."""

_ABSENT_WORDS = {"", "~", "null"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff\u200b\u2060\ufeff]")
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
        self._shift = first_line
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
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + self._shift, mark.column + 1) if mark else (0, 0)
            reason, advice = explain(error)
            self.problems.append(
                problem("broken-yaml", at=Place(self.file, line, column), reason=reason, advice=advice)
            )
        except yaml.reader.ReaderError:
            self.problems.append(problem("control-character", at=Place(self.file)))

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], path: Path) -> Any:
        self.values[path] = self._mark(event)
        if isinstance(event, yaml.AliasEvent):
            self._note("anchor", event, path)
            return ABSENT
        if event.anchor is not None:  # type: ignore[attr-defined]
            self._note("anchor", event, path)
        if event.tag is not None:  # type: ignore[attr-defined]
            self._note("tag", event, path, found=event.tag.replace(_CORE_TAG, "!!"))  # type: ignore[attr-defined]
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        if len(path) >= MAX_DEPTH:
            self._note("too-deep", event, path)
            raise _TooDeepError
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, path)
        return self._mapping(events, path)

    def _scalar(self, event: yaml.ScalarEvent, path: Path) -> Any:
        value = event.value.strip()
        if _CONTROL.search(value):
            self._note("control-character", event, path)
            return ABSENT
        return ABSENT if (value in _ABSENT_WORDS and (not event.style or not value)) else value

    def _sequence(self, events: Iterator[yaml.Event], path: Path) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            item = self._value(event, events, (*path, len(items)))
            if item is ABSENT and isinstance(event, yaml.ScalarEvent) and event.value.strip() in _ABSENT_WORDS:
                self._note("empty-item", event, (*path, len(items)))
            items.append("" if item is ABSENT else item)
        return items

    def _mapping(self, events: Iterator[yaml.Event], path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
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
        if is_plain and event.value.strip() and not _CONTROL.search(event.value):  # type: ignore[attr-defined]
            return str(event.value.strip())  # type: ignore[attr-defined]
        self._note("bad-key", event, path)
        self._skip(event, events)
        return None

    def _skip(self, event: yaml.Event, events: Iterator[yaml.Event]) -> None:
        depth = int(isinstance(event, yaml.CollectionStartEvent))
        while depth:
            event = next(events)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)

    def _mark(self, event: yaml.Event) -> tuple[int, int]:
        mark = event.start_mark
        assert mark is not None  # noqa: S101  the parser marks every event
        return mark.line + self._shift, mark.column + 1

    def _note(self, code: str, event: yaml.Event, path: Path = (), **facts: object) -> None:
        self.problems.append(problem(code, at=Place(self.file, *self._mark(event), spell(path)), **facts))
