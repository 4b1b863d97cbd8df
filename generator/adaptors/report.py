"""Problems as text with source lines, as JSON, or as GitHub annotations."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from generator.problems import Problem, Severity

MOST_SHOWN = 100
"""More than a person reads in one sitting; the rest is counted."""
MOST_BEFORE, MOST_BEHIND = 120, 120
"""Characters of the line that are shown on either side of the caret."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u2060\ufeff]")
"""Shown as a box: nobody sees some of them, and a terminal would obey others."""


def as_text(root: Path, problems: Sequence[Problem]) -> str:
    """For people: place, what is wrong, the line with a caret, the next step; then the count."""
    lines = [line for one in problems[:MOST_SHOWN] for line in _explained(root, one)]
    if len(problems) > MOST_SHOWN:
        lines.append(f"… và {len(problems) - MOST_SHOWN} vấn đề nữa.")
    return "\n".join([*lines, summary(problems)])


def as_json(_root: Path, problems: Sequence[Problem]) -> str:
    """For tools: one object with every problem and the counts."""
    listed = [
        {
            "code": one.code,
            "severity": one.severity.value,
            "file": one.place.file,
            "line": one.place.line,
            "column": one.place.column,
            "field": one.place.field,
            "message": one.message,
            "hint": one.hint,
            "text": one.text,
        }
        for one in problems
    ]
    counted = Counter(one.severity for one in problems)
    counts = {severity.value: counted[severity] for severity in Severity}
    return json.dumps({"problems": listed, "counts": counts}, ensure_ascii=False, indent=2)


def as_github(_root: Path, problems: Sequence[Problem]) -> str:
    """Workflow commands, which GitHub shows beside the line."""
    lines = []
    for one in problems:
        file = _one_line(one.place.file).replace(":", "%3A").replace(",", "%2C")
        place = f"file={file},line={one.place.line or 1},col={one.place.column or 1},title={one.code}"
        lines.append(f"::{one.severity.value} {place}::{_one_line(f'{one.message} {one.hint}')}")
    return "\n".join([*lines, summary(problems)])


FORMATS: dict[str, Callable[[Path, Sequence[Problem]], str]] = {"text": as_text, "json": as_json, "github": as_github}


def summary(problems: Sequence[Problem]) -> str:
    """The last line: how many, and what became of the site."""
    errors = sum(one.severity is Severity.ERROR for one in problems)
    warnings = len(problems) - errors
    if errors:
        also = f", {warnings} cảnh báo" if warnings else ""
        return f"{errors} lỗi{also}. Trang web chưa được cập nhật; bản đang công bố vẫn giữ nguyên."
    return f"Không có lỗi, {warnings} cảnh báo." if warnings else "Không có lỗi."


def _explained(root: Path, one: Problem) -> Iterator[str]:
    kind = "cảnh báo: " if one.severity is Severity.WARNING else ""
    yield f"{one.place}: [{one.code}] {kind}{one.message}"
    line = _source_line(root, one)
    if line is not None:
        number = f"{one.place.line:5} | "
        before, after = _around(line, max(one.place.column - 1, 0))
        yield number + _CONTROL.sub("�", before + after)
        yield " " * len(number) + _blank(before) + "^"
    yield f"    → {one.hint}"


def _source_line(root: Path, one: Problem) -> str | None:
    if not one.place.line:
        return None
    try:
        text = (root / one.place.file).read_bytes().decode("utf-8-sig", "replace")
    except OSError:
        return None
    # The same reading as the loader's, so that columns meet.
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[one.place.line - 1].rstrip() if one.place.line <= len(lines) else None


def _around(line: str, at: int) -> tuple[str, str]:
    """What stands before and behind a position; of a very long line only what is near."""
    return line[max(at - MOST_BEFORE, 0) : at], line[at : at + MOST_BEHIND]


def _blank(text: str) -> str:
    """As wide as the text on a terminal: a combining mark takes no room, a Tab stays a Tab."""
    return "".join("\t" if char == "\t" else " " for char in text if not unicodedata.combining(char))


def _one_line(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
