"""Tables that a text draws with strokes ("| STT | Nhiệm vụ |"), as Markdown and programs that read scans write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count

from generator.importers.lines import Line
from generator.importers.reading.text_reader import padded, table_line, tidy

_STROKE = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_LEAST = 2
"""Lines of a table without a rule below its heading."""


def with_tables(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, those of drawn tables with their cells and without the rule below the heading. Numbers stay."""
    table = count(1)
    block: list[Line] = []
    for line in lines:
        if block and (line.number != block[-1].number + 1 or not _may_be_row(line.text)):
            yield from _read(block, table)
            block = []
        if _may_be_row(line.text):
            block.append(line)
        else:
            yield line
    yield from _read(block, table)


def _may_be_row(text: str) -> bool:
    return bool(_STROKE.search(text))


def _read(block: list[Line], table: Iterator[int]) -> Iterator[Line]:
    has_rule = any(_RULE.fullmatch(line.text) for line in block[1:2])
    is_drawn = len(block) >= _LEAST and all(line.text.startswith("|") for line in block)
    if not (has_rule or is_drawn):
        yield from block
        return
    kept = [line for line in block if not _RULE.fullmatch(line.text)]
    rows = padded([_cells(line.text) for line in kept])
    number = next(table)
    for line, cells in zip(kept, rows, strict=True):
        if row := table_line(cells, line.number, number, line.page):
            yield row


def _cells(text: str) -> list[str]:
    inner = re.sub(r"^\s*\|", "", text)
    inner = re.sub(r"(?<!\\)\|\s*$", "", inner)
    return [tidy(_parted(cell).replace("\\|", "|")) for cell in _STROKE.split(inner)]


def _parted(cell: str) -> str:
    """A cell's own lines as one: what begins anew is parted by a semicolon, what goes on by a blank."""
    whole, *others = _BREAK.split(cell.strip())
    for part in others:
        goes_on = not part or whole.endswith((",", ";", ":", ".", "-")) or not whole or part[0].isdigit()
        whole = f"{whole} {part}" if goes_on else f"{whole}; {part}"
    return whole
