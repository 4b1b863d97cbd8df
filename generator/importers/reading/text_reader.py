"""Bytes of a text → lines with the numbers that the file itself has; and how every reader tidies what it found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from generator.importers.lines import Line, RefusedError

SOFT_HYPHEN = "\u00ad"
"""Where a program may cut a word. Never seen inside a line, and at its end it tells that the word goes on."""
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_DOTLESS = re.compile("ı(?=[\u0300-\u036f])")
"""Fonts build ỉ from an i without its dot, and a PDF tells how its font did it: "tı̉nh"."""
_BULLET = re.compile(r"^[\ue000-\uf8ff•●▪◦○■□♦➢✓]\s*")
"""Signs that word processors put before an item. The private area is where their symbol fonts live."""


def decode(data: bytes) -> str:
    """Text with "\\n" at line ends, in UTF-8 only.

    Raises:
        RefusedError: another encoding; guessing between TCVN3, VNI and windows-1258 would corrupt names in silence.
    """
    if data.startswith(_UTF16):
        raise RefusedError("Tệp văn bản dùng mã UTF-16; hãy lưu lại với mã UTF-8.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RefusedError(f"Tệp văn bản không dùng mã UTF-8 (dòng {line}); hãy lưu lại với mã UTF-8.") from None
    if "\0" in text:
        raise RefusedError("Đây không phải là tệp văn bản.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def tidy(text: str) -> str:
    """One line in NFC, white space collapsed, without signs that nobody sees (zero width, direction, control)."""
    words = " ".join(unicodedata.normalize("NFC", _DOTLESS.sub("i", text)).split())
    if words.isprintable():
        return words
    return "".join(char for char in words if unicodedata.category(char) not in {"Cc", "Cf", "Cs"}).strip()


def plain_bullet(text: str) -> str:
    """ "• Phòng A" → "- Phòng A". For formats in which the sign is the program's, not the writer's."""
    return _BULLET.sub("- ", text).rstrip()


def table_line(cells: tuple[str, ...], number: int, table: int, page: int | None = None) -> Line | None:
    """A row as a line; None where every cell is empty. Cells are tidy already."""
    return Line(" | ".join(cells), number, page, cells, table) if any(cells) else None


def padded(rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """All rows of a table equally wide: as wide as the last column in which any row has something."""
    width = max((at for row in rows for at, cell in enumerate(row, start=1) if cell), default=0)
    return [(*row[:width], *[""] * (width - len(row))) for row in rows]


def read_text(data: bytes) -> Iterator[Line]:
    """Lines of a .txt or .md. Blank ones are left out, and the others keep their numbers."""
    for number, raw in enumerate(decode(data).split("\n"), start=1):
        if text := tidy(raw):
            yield Line(text, number)
