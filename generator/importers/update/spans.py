"""Where in a YAML text a value ends, and where a new one may begin, without touching what stands between."""

from __future__ import annotations

import re

from generator.loading.yaml_reader import YamlReader
from generator.places import Path

_COMMENT = re.compile(r"(?P<indent> *)#")


class Spans:
    """Places in one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.reader = YamlReader(text, "")
        self.line_end = "\r\n" if "\r\n" in text else "\n"
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def column(self, path: Path) -> int:
        """Of the first character of a value, from 0; of a list in block style that of its dashes."""
        return self.reader.values[path][1] - 1

    def is_flow(self, path: Path) -> bool:
        """Whether the value stands inside brackets or braces, or is such a list or mapping itself."""
        spans = self.reader.spans
        return any(
            above in spans and self.text[spans[above][0]] in "[{"
            for above in (path[:end] for end in range(len(path) + 1))
        )

    def line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def line_stop(self, at: int) -> int:
        """Before the line's end."""
        below = self.text.find("\n", at)
        stop = len(self.text) if below < 0 else below
        return stop - self.text[:stop].endswith("\r")

    def end(self, path: Path) -> int:
        """Behind the last character of a value and of all inside it."""
        ends = [end for at, (_, end) in self.reader.spans.items() if at[: len(path)] == path]
        return len(self.text[: max(ends, default=0)].rstrip())

    def below(self, path: Path) -> int:
        """The beginning of the line below a value."""
        stop = self.text.find("\n", self.end(path))
        return len(self.text) if stop < 0 else stop + 1

    def below_record(self, path: Path, indent: int) -> int:
        """As `below`, with the comments that stand deeper than the dash: they speak of this record, not of the next."""
        at = self.below(path)
        while (match := _COMMENT.match(self.text, at)) and len(match["indent"]) > indent:
            stop = self.text.find("\n", at)
            at = len(self.text) if stop < 0 else stop + 1
        return at

    def above_record(self, path: Path) -> int:
        """The beginning of the record's first line, or of the comments right above it."""
        dash = self.column(path[:-1])
        at = self.line_start(self._index(self.reader.values[path]))
        while self.text[at + dash : at + dash + 1] != "-":  # the dash may stand alone above its record
            at = self.line_start(at - 1)
        while at and (match := _COMMENT.match(self.text, self.line_start(at - 1))) and len(match["indent"]) <= dash:
            at = self.line_start(at - 1)
        return at

    def rest_of_line(self, path: Path) -> str:
        """What stands behind a value on its last line: nothing, or a comment."""
        end = self.end(path)
        return self.text[end : self.line_stop(end)]

    def key_line(self, path: Path) -> int:
        """The beginning of the line of a value's key."""
        return self.line_start(self._index(self.reader.keys[path]))

    def _index(self, mark: tuple[int, int]) -> int:
        line, column = mark
        return self._starts[line - 1] + column - 1
