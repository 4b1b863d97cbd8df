"""Bytes of an editor's file → text in NFC with plain line ends, or the reason why not."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from generator.places import Place
from generator.problems import Problem, problem

MAX_KILOBYTES = 1024
"""Twenty times the largest real plan."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What nobody types on purpose. U+0085, U+2028 and U+2029 would also shift the parser's count of lines."""
_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "liên kết trỏ tới một tệp không còn",
    PermissionError: "không có quyền đọc",
    IsADirectoryError: "đây là thư mục",
}


def read_text(root: Path, file: str) -> tuple[str | None, list[Problem]]:
    """Text of the file, or None with the problems that keep it from being read."""
    path = root / file
    if leads_outside(root, file):
        return None, [problem("outside-repository", at=Place(file))]
    try:
        if path.stat().st_size > MAX_KILOBYTES * 1024:
            return None, [problem("file-too-large", at=Place(file), limit=MAX_KILOBYTES)]
        raw = path.read_bytes()
    except OSError as error:
        reason = _REASONS.get(type(error), f"máy báo “{error.strerror}”")
        return None, [problem("unreadable-file", at=Place(file), found=reason)]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        return None, [problem("not-utf8", at=Place(file, line, column))]
    # NFC first: macOS and Word hand over decomposed letters, which no search or comparison would find.
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return None, [problem("empty-file", at=Place(file))]
    invisible = list(_control_characters(text, file))
    return (None, invisible) if invisible else (text, [])


def leads_outside(root: Path, file: str) -> bool:
    """Whether a link takes the file out of the repository."""
    # Path.resolve would raise on links that run in a circle.
    return not Path(os.path.realpath(root / file)).is_relative_to(os.path.realpath(root))


def code_point(char: str) -> str:
    """The name under which an invisible character can be looked up: U+200B."""
    return f"U+{ord(char):04X}"


def _control_characters(text: str, file: str) -> Iterator[Problem]:
    """The first of each line."""
    for number, line in enumerate(text.split("\n"), start=1):
        if match := _CONTROL.search(line):
            yield problem(
                "control-character", at=Place(file, number, match.start() + 1), found=code_point(match.group())
            )
