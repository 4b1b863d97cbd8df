"""A row of a table of tasks: its number, its text, its fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.importers.lines import Line
from generator.importers.plans.items import Item, plain
from generator.importers.plans.labels import UNITS, Field, split_fields
from generator.importers.plans.markers import Kind, marked
from generator.importers.plans.plan_columns import Column, Columns
from generator.importers.plans.plan_fields import Piece
from generator.importers.plans.row_numbers import number_in
from generator.vietnamese import fold

_LISTS = frozenset({Field.LEAD, Field.SUPPORT})
_CROSSES = frozenset("xv✓✔√●•*")


@dataclass(frozen=True)
class TaskRow:
    """A row below a recognised heading."""

    line: Line
    columns: Columns
    names: tuple[str, ...]
    """The columns' own headings."""
    has_number: bool = True
    """False where digits at the head of the text are no number: "2025. …"."""

    def of(self, wanted: Column | Field) -> str:
        cells = zip(self.columns, self.line.cells or (), strict=True)
        return " ".join(plain(cell) for column, cell in cells if column is wanted and cell.strip())

    @cached_property
    def label(self) -> tuple[Kind, str, str]:
        """Kind and number of the row, from its own column or from the beginning of its text; then the text."""
        number, text = self.of(Column.NUMBER), self.of(Column.TEXT)
        if not self.has_number:
            return Kind.PLAIN, "", text
        if not number or number == text:
            return marked(text)
        if found := number_in(number):
            return *found, text
        return marked(f"{number} {text}".strip())

    @cached_property
    def number_cell(self) -> str:
        """What the column of numbers says, apart from a text that is merged over it."""
        number = self.of(Column.NUMBER)
        return number if number_in(number) else ""

    @cached_property
    def others(self) -> dict[int, str]:
        """Cells that are neither number, text nor area, by their place; empty ones left out."""
        apart = {Column.NUMBER, Column.TEXT, Column.AREA}
        return {
            at: plain(cell)
            for at, (column, cell) in enumerate(zip(self.columns, self.line.cells or (), strict=True))
            if column not in apart and cell.strip()
        }

    @property
    def is_merged(self) -> bool:
        """Whether all cells but the number say the same: one cell over the whole row."""
        pairs = zip(self.columns, self.line.cells or (), strict=True)
        cells = [cell for column, cell in pairs if column not in {Column.NUMBER, Column.AREA}]
        return len(cells) > 1 and bool(cells[0].strip()) and cells.count(cells[0]) == len(cells)

    @property
    def only_text(self) -> str:
        """The text of a row that says nothing else, wherever it stands; "" for any other."""
        if self.is_merged:
            return self.label[2] or next(iter(self.others.values()), "")
        text = self.label[2]
        return text if text and not self.others else ""

    def heading(self, *, section: bool = False, text: str | None = None) -> Item:
        kind, marker, own = self.label
        if section and kind is Kind.PLAIN:
            kind = Kind.PART  # a section without a number
        if not section and kind in {Kind.DASH, Kind.PLUS}:
            kind, marker = Kind.PLAIN, ""  # a task that a dash opens has no number
        return Item(kind, marker, own if text is None else text, (self.line,))

    def pieces(self) -> list[Piece]:
        """The row's fields; a cell may itself hold labels ("Chủ trì: …; Phối hợp: …").

        Columns of one field are one piece, each with its heading, unless the field is a list.
        """
        cells = list(zip(self.columns, self.names, map(plain, self.line.cells or ()), strict=True))
        times = self._times(cells)
        found: list[Piece] = [Piece(Field.TIMING, times, 1, item_of(self.line, times))] if times else []
        for at, (column, name, text) in enumerate(cells):
            if not text or (isinstance(column, Column) and column not in {Column.OTHER, Column.TIME}):
                continue
            if (column is Column.TIME and _is_cross(text)) or at in self._span:
                continue
            field = column if isinstance(column, Field) else Field.NOTE
            is_named = isinstance(column, Column) or (self.columns.count(column) > 1 and field not in UNITS)
            for inner, value in split_fields(text):
                says = f"{name}: {value}" if inner is None and name and is_named else value
                found.append(Piece(inner or field, says, 1, item_of(self.line, text)))
        return _one_each(found)

    def _times(self, cells: Sequence[tuple[Column | Field, str, str]]) -> str:
        """ "Từ … đến …" of two columns, or the headings below which the row has a cross."""
        ends = [f"{word} {cells[at][2]}" for at, word in self._span.items() if cells[at][2]]
        # "trước 30/6" below "Kết thúc" says its own word.
        ends = [
            re.sub(r"^(?:từ (?=từ\b)|đến (?=đến\b|trước\b|hết\b|chậm nhất\b))", "", one, flags=re.I) for one in ends
        ]
        crossed = [name for column, name, text in cells if column is Column.TIME and _is_cross(text)]
        said = " ".join(ends) or ", ".join(crossed)
        return said[:1].upper() + said[1:]

    @cached_property
    def _span(self) -> dict[int, str]:
        """Two columns of a time, "Bắt đầu" and "Kết thúc", with the word before each."""
        times = [at for at, column in enumerate(self.columns) if column is Field.TIMING]
        begins = [at for at in times if re.search(r"\bbat dau\b|^tu\b", fold(self.names[at]))]
        ends = [at for at in times if at not in begins]
        return {begins[0]: "từ", ends[0]: "đến"} if len(begins) == len(ends) == 1 else {}


def _is_cross(text: str) -> bool:
    return text.strip().lower() in _CROSSES


def _one_each(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces of one field as one; units stay apart, for they are lists."""
    found: list[Piece] = []
    for piece in pieces:
        same = [at for at, one in enumerate(found) if one.field is piece.field and piece.field not in _LISTS]
        if same:
            found[same[0]] = replace(found[same[0]], text=f"{found[same[0]].text}; {piece.text}")
        else:
            found.append(piece)
    return found


def item_of(line: Line, text: str) -> Item:
    return Item(Kind.DASH, "", text, (line,))
