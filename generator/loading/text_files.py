"""Bytes of an editor's file → text in NFC with plain line ends, or the reason why not."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from generator.places import Place
from generator.problems import Problem, problem

MAX_KILOBYTES = 1024
"""Twenty times the largest real plan."""


def read_text(root: Path, file: str) -> tuple[str | None, list[Problem]]:
    """Text of the file, or None with the problems that keep it from being read."""
    path = root / file
    if not path.resolve().is_relative_to(root.resolve()):
        return None, [problem("outside-repository", at=Place(file))]
    try:
        if path.stat().st_size > MAX_KILOBYTES * 1024:
            return None, [problem("file-too-large", at=Place(file), limit=MAX_KILOBYTES)]
        raw = path.read_bytes()
    except OSError as error:
        return None, [problem("unreadable-file", at=Place(file), found=error.strerror or type(error).__name__)]
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
    return text, []
