"""Tables of a PDF page as rows of cells, and how a table goes on over a page."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field

from pdfplumber.page import Page
from pdfplumber.table import Table

from generator.importers.reading.text_reader import SOFT_HYPHEN, tidy

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in points from the page's upper left corner."""
Row = tuple[str, ...]

_SLACK = 3.0
"""Points. Lines drawn by Word, LibreOffice and Chromium for one border differ by up to 1.5."""
_CUT_WORD = re.compile(r"\w[-–/]$")
_CUT_SYMBOL = re.compile(r"[0-9]/[A-ZĐƯ]{1,6}$"), re.compile(r"[A-ZĐƯ]{1,6}[-/][A-ZĐƯ]")
_CUT_YEAR = re.compile(r"[0-9]{1,2}/([0-9]{1,3})$"), re.compile(r"([0-9]{1,3})(?![0-9])")
"""A number-symbol or a day that is wider than its column is broken without a hyphen: "60/2021/N" "Đ-CP"."""
_YEAR_DIGITS = 4
_LIST_LABEL = re.compile(r"^\w{1,4}[.)]")


@dataclass
class PdfTable:
    """A table, perhaps of several pages."""

    edges: tuple[float, ...]
    """Left edges of its columns."""
    rows: list[tuple[Row, int]] = field(default_factory=list)
    """Cells and page."""
    joined_on: list[int] = field(default_factory=list)
    """Pages on which the rest of a cut row stood."""


def tables_of(page: Page) -> list[tuple[Box, PdfTable]]:
    """Tables drawn with lines, from top to bottom. A frame around a text is no table."""
    found = []
    for table in page.find_tables({"explicit_horizontal_lines": _open_ends(page)}):
        rows = _rows(table)
        if rows and len(rows[0]) > 1:
            edges = tuple(_distinct([cell[0] for cell in table.cells]))
            found.append((table.bbox, PdfTable(edges, [(row, page.page_number) for row in rows])))
    return sorted(found, key=lambda one: one[0][1])


def goes_on(above: PdfTable, below: PdfTable) -> bool:
    """Whether the second, first thing on its page, has the columns of the first, last thing on the page before."""
    # Where every cell of a page is merged over two columns, one edge is missing there: one set has to hold the other.
    fewer, more = sorted((above.edges, below.edges), key=len)
    return len(fewer) > 1 and all(any(abs(edge - other) <= _SLACK for other in more) for edge in fewer)


def append(above: PdfTable, below: PdfTable) -> None:
    """Adds the next page's rows, without a repeated heading; the rest of a cut row joins its beginning."""
    edges = max(above.edges, below.edges, key=len)
    rows, above.rows = _onto(edges, below), _onto(edges, above)
    above.edges = edges
    for heading, _ in above.rows:
        if not rows or rows[0][0] != heading:
            break
        del rows[0]
    if rows and _is_rest(rows[0][0], above.rows[-1][0]):
        (rest, page), (begun, first_page) = rows.pop(0), above.rows[-1]
        above.rows[-1] = (tuple(join(one, two) for one, two in zip(begun, rest, strict=True)), first_page)
        above.joined_on.append(page)
    above.rows += rows


def join(above: str, below: str) -> str:
    """Two parts of one text: a word that was cut after a hyphen or a stroke ("1234/QĐ-" "UBND") becomes whole."""
    if not above or not below:
        return above or below
    return f"{above}{below}" if is_cut(above, below) else f"{above} {below}"


def is_cut(above: str, below: str) -> bool:
    """Whether the last word above goes on below. "Sở - " with a space before its dash is no cut word."""
    if _CUT_WORD.search(above):
        return below[:1].isalnum()
    if _CUT_SYMBOL[0].search(above) and _CUT_SYMBOL[1].match(below):
        return True
    begun, rest = _CUT_YEAR[0].search(above), _CUT_YEAR[1].match(below)
    return begun is not None and rest is not None and len(begun[1]) + len(rest[1]) == _YEAR_DIGITS


def _onto(edges: tuple[float, ...], table: PdfTable) -> list[tuple[Row, int]]:
    """The rows on a finer grid: a cell stands in each column that it covers."""
    places = [max(bisect(table.edges, edge + _SLACK) - 1, 0) for edge in edges]
    return [(tuple(row[at] for at in places), page) for row, page in table.rows]


def _open_ends(page: Page) -> list[float]:
    """Heights at which upright lines begin and end: a row that is cut by the page has often no line there."""
    upright = [edge for edge in page.edges if edge["orientation"] == "v" and edge["height"] > _SLACK]
    ends: list[float] = []
    bottom = None
    for edge in sorted(upright, key=lambda one: one["top"]):
        if bottom is None or edge["top"] > bottom + _SLACK:
            ends += [edge["top"]] if bottom is None else [bottom, edge["top"]]
            bottom = edge["bottom"]
        bottom = max(bottom, edge["bottom"])
    return ends if bottom is None else [*ends, bottom]


def _rows(table: Table) -> list[Row]:
    """Rows on the table's grid; a merged cell stands in each place that it covers."""
    texts: dict[Box, str] = {}
    for row, extracted in zip(table.rows, table.extract(), strict=True):
        for box, text in zip(row.cells, extracted, strict=True):
            if box is not None:
                texts[box] = _flat(text or "")
    lefts = _distinct([box[0] for box in texts])
    tops = _distinct([box[1] for box in texts])
    return [tuple(_covering(texts, left + _SLACK, top + _SLACK) for left in lefts) for top in tops]


def _covering(texts: dict[Box, str], x: float, y: float) -> str:
    return next(
        (text for (left, top, right, bottom), text in texts.items() if left <= x < right and top <= y < bottom), ""
    )


def _distinct(positions: Sequence[float]) -> list[float]:
    """Sorted, with those that are one border drawn twice taken once."""
    kept: list[float] = []
    for position in sorted(positions):
        if not kept or position - kept[-1] > _SLACK:
            kept.append(position)
    return kept


def _flat(text: str) -> str:
    whole = ""
    for line in text.split("\n"):
        cut = whole.endswith(SOFT_HYPHEN)
        whole = whole[:-1] + line.strip() if cut else join(whole, line.strip())
    return tidy(whole)


def _is_rest(row: Row, begun: Row) -> bool:
    """Whether a row goes on in the middle of a sentence: its words begin with a small letter and are no label.

    The first words tell; where the row begun has a number and this one has none, any cell does.
    """
    is_unnumbered = bool(begun[0]) and not row[0]
    words = [cell for cell in row if cell] if is_unnumbered else [next((cell for cell in row if cell), "")]
    return any(cell[:1].islower() and not _LIST_LABEL.match(cell) for cell in words)
