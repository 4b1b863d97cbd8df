"""What a sheet's XML says beside its values: merged cells, hidden rows and columns, formulas without a result."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import IO

from lxml import etree
from openpyxl.utils.cell import range_boundaries

_NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ROW, _CELL, _MERGED, _COLUMN = (f"{_NAMESPACE}{name}" for name in ("row", "c", "mergeCell", "col"))
_OFF = {"0", "false"}
WIDEST = 64
"""Columns that a merged cell fills at most. A title merged over a whole sheet would stand there 16,384 times."""


@dataclass(frozen=True)
class Merged:
    """A merged area; columns and rows count from 1, both ends belong to it."""

    first_column: int
    first_row: int
    last_column: int
    last_row: int


@dataclass
class SheetMarks:
    """Beside the values."""

    merged: list[Merged] = field(default_factory=list)
    """By first row."""
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[range] = field(default_factory=list)
    without_result: str | None = None
    """First cell, "B3", whose formula has no saved result."""

    def is_hidden_column(self, column: int) -> bool:
        return any(column in columns for columns in self.hidden_columns)


def read_marks(stream: IO[bytes]) -> SheetMarks:
    """One pass over a sheet; nothing but the marks is kept."""
    marks = SheetMarks()
    number = 0
    wanted = (_ROW, _CELL, _MERGED, _COLUMN)
    for event, element in etree.iterparse(
        stream, events=("start", "end"), tag=wanted, resolve_entities=False, no_network=True
    ):
        if event == "start":
            if element.tag == _ROW:
                number = int(element.get("r") or number + 1)
                if element.get("hidden", "0") not in _OFF:
                    marks.hidden_rows.add(number)
            continue
        if element.tag == _CELL and marks.without_result is None and _lacks_result(element):
            marks.without_result = element.get("r") or f"ở hàng {number}"
        elif element.tag == _MERGED:
            marks.merged.append(Merged(*range_boundaries(element.get("ref"))))
        elif element.tag == _COLUMN and element.get("hidden", "0") not in _OFF:
            marks.hidden_columns.append(range(int(element.get("min", "0")), int(element.get("max", "0")) + 1))
        if element.tag != _CELL:
            element.clear()
    marks.merged.sort(key=lambda one: one.first_row)
    return marks


def _lacks_result(cell: etree._Element) -> bool:
    # An empty text is a result, but only where the cell says that its result is text.
    saved = cell.find(f"{_NAMESPACE}v")
    return cell.find(f"{_NAMESPACE}f") is not None and (saved is None or not saved.text) and cell.get("t") != "str"


class MergedFill:
    """Fills merged cells while rows go by from top to bottom."""

    def __init__(self, marks: SheetMarks) -> None:
        self._coming = marks.merged[::-1]
        self._open: list[tuple[Merged, str]] = []

    def fill(self, number: int, cells: list[str]) -> list[str]:
        """The row with each merged cell's value in every place that it covers. Rows without a value stay so."""
        self._open = [one for one in self._open if one[0].last_row >= number]
        while self._coming and self._coming[-1].first_row <= number:
            area = self._coming.pop()
            corner = cells[area.first_column - 1] if area.first_column <= len(cells) else ""
            self._open.append((area, corner))
        if not any(cells):
            return cells
        filled = list(cells)
        for area, text in self._open:
            last = min(area.last_column, max(len(cells), WIDEST))
            filled += [""] * (last - len(filled))
            filled[area.first_column - 1 : last] = [text] * (last - area.first_column + 1)
        return filled
