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

_PICTURES = "\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff0-9#*"
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
    "|[" + "".join(f"\\U{plane:04x}fffe\\U{plane:04x}ffff" for plane in range(1, 15)) + "]"
    f"|(?<![{_PICTURES}])[\ufe00-\ufe0f]"
    "|[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4,}"
)
"""What nobody types on purpose, and nobody sees as it is: control and direction signs, letters of a font's own, tags,
noncharacters, signs without the picture they belong to, letters under a heap of marks. U+0085, U+2028 and U+2029 would
also shift the parser's count of lines. The one list for texts of every kind."""
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
        if match := UNSEEN.search(line):
            found = code_point(match.group()[0])
            yield problem("control-character", at=Place(file, number, match.start() + 1), found=found)
