"""Tables that a text draws with strokes ("| STT | Nhiệm vụ |"), as Markdown and programs that read scans write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from html import unescape
from itertools import count, zip_longest

from generator.importers.lines import Line
from generator.importers.reading.text_reader import padded, table_line, tidy

_STROKE = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_FRAME = re.compile(r"\+(?:[:\-=]+\+)+")
"""Border of a row in a drawing whose rows may have several lines."""
_QUOTED = re.compile(r"(?:> ?)+(?=[|+])")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_MARKS = re.compile(r"(?<!\w)(?:__|~~|`)(?=\S)|(?<=\S)(?:__|~~|`)(?!\w)")
_LEAST = 2
"""Lines of a table without a rule below its heading."""


def with_tables(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, those of drawn tables with their cells and without rules and borders. Numbers stay."""
    drawing = _Drawing()
    block: list[Line] = []
    for line in lines:
        text = _QUOTED.sub("", line.text)
        if block and (line.number != block[-1].number + 1 or not _may_be_row(text, block)):
            yield from drawing.read(block)
            block = []
        if _may_be_row(text, block):
            block.append(replace(line, text=text))
        else:
            yield line
    yield from drawing.read(block)


def _may_be_row(text: str, block: Sequence[Line]) -> bool:
    is_open = (
        bool(block) and block[-1].text.startswith("|") and not block[-1].text.endswith("|") and len(block) > _LEAST
    )
    return bool(_STROKE.search(text) or _FRAME.fullmatch(text)) or is_open


class _Drawing:
    """Tables one after the other."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._width = 0
        """Of the last table: a single row as wide goes on with it behind a page's end."""

    def read(self, block: Sequence[Line]) -> Iterator[Line]:
        """Rows of a block of lines with strokes; what stands above its heading stays text."""
        rule = next((at for at, line in enumerate(block) if _RULE.fullmatch(line.text)), 0)
        is_framed = bool(block) and bool(_FRAME.fullmatch(block[0].text))
        start = 0 if is_framed else max(rule - 1, 0)
        yield from block[:start]
        rows = [(line, _cells(line.text)) for line in _whole(block[start:], is_framed=is_framed)]
        is_drawn = len(rows) >= _LEAST and all(line.text.startswith("|") for line, _ in rows)
        goes_on = len(rows) == 1 and len(rows[0][1]) == self._width and rows[0][0].text.startswith("|")
        if not (rows and (rule or is_framed or is_drawn or goes_on)):
            yield from block[start:]
            return
        number = next(self._numbers)
        for (line, _), cells in zip(rows, padded([cells for _, cells in rows]), strict=True):
            self._width = len(cells)
            if row := table_line(cells, line.number, number, line.page):
                yield row


def _whole(block: Sequence[Line], *, is_framed: bool) -> list[Line]:
    """Rows with those lines in one that a row has: between two borders, or until the stroke that closes it."""
    rows: list[Line] = []
    begins = True
    for line in block:
        if _RULE.fullmatch(line.text) or _FRAME.fullmatch(line.text):
            begins = True
        elif rows and is_framed and not begins:
            both = zip_longest(_cut(rows[-1].text), _cut(line.text), fillvalue="")
            rows[-1] = replace(rows[-1], text=f"|{'|'.join(f'{one.strip()} {two.strip()}' for one, two in both)}|")
        elif rows and not is_framed and rows[0].text.startswith("|") and not line.text.startswith("|"):
            rows[-1] = replace(rows[-1], text=f"{rows[-1].text} {line.text}")
        else:
            rows.append(line)
            begins = False
    return rows


def _cut(text: str) -> list[str]:
    inner = re.sub(r"^\s*\|", "", text)
    return _STROKE.split(re.sub(r"(?<!\\)\|\s*$", "", inner))


def _cells(text: str) -> list[str]:
    return [tidy(_MARKS.sub("", unescape(_parted(cell).replace("\\|", "|")))) for cell in _cut(text)]


def _parted(cell: str) -> str:
    """A cell's own lines as one: what begins anew is parted by a semicolon, what goes on by a blank."""
    whole, *others = _BREAK.split(cell.strip())
    for part in others:
        goes_on = not part or whole.endswith((",", ";", ":", ".", "-")) or not whole or part[0].isdigit()
        whole = f"{whole} {part}" if goes_on else f"{whole}; {part}"
    return whole
