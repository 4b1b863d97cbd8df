"""A row of a table of tasks: its number, its text, its fields."""

from __future__ import annotations

from dataclasses import dataclass

from generator.importers.lines import Line
from generator.importers.plans.items import Item, Kind, marked, plain
from generator.importers.plans.labels import Field, split_fields
from generator.importers.plans.plan_columns import Column, Columns
from generator.importers.plans.plan_fields import Piece
from generator.vietnamese import fold


@dataclass(frozen=True)
class TaskRow:
    """A row below a recognised heading."""

    line: Line
    columns: Columns
    names: tuple[str, ...]
    """The columns' own headings."""

    def of(self, wanted: Column | Field) -> str:
        cells = zip(self.columns, self.line.cells or (), strict=True)
        return " ".join(plain(cell) for column, cell in cells if column is wanted and cell.strip())

    @property
    def label(self) -> tuple[Kind, str, str]:
        """Kind and number of the row, from its own column or from the beginning of its text; then the text."""
        number, text = self.of(Column.NUMBER).strip(" ().:"), self.of(Column.TEXT)
        if not number or number == text.strip(" ().:"):
            return marked(text)
        kind, marker, rest = marked(f"{number}) XX")
        return (kind, marker, text) if rest == "XX" else (Kind.PLAIN, "", f"{number} {text}".strip())

    @property
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
        return Item(kind, marker, own if text is None else text, (self.line,))

    def pieces(self, *, without: frozenset[int] = frozenset()) -> list[Piece]:
        """The row's fields; a cell may itself hold labels ("Chủ trì: …; Phối hợp: …")."""
        found: list[Piece] = []
        span = self._span()
        for at, (column, name, cell) in enumerate(zip(self.columns, self.names, self.line.cells or (), strict=True)):
            text = plain(cell)
            if at in without or at in span or (isinstance(column, Column) and (column is not Column.OTHER or not text)):
                continue
            field = column if isinstance(column, Field) else Field.NOTE
            for inner, value in split_fields(text) if text else []:
                shown = f"{name}: {value}" if column is Column.OTHER and name else value
                found.append(Piece(inner or field, shown, 1, item_of(self.line, text)))
        if spelled := " ".join(f"{word} {plain(text)}" for word, text in span.values() if text.strip()):
            found.append(Piece(Field.TIMING, spelled[:1].upper() + spelled[1:], 1, item_of(self.line, spelled)))
        return found

    def _span(self) -> dict[int, tuple[str, str]]:
        """Two columns of a time, "Bắt đầu" and "Kết thúc": the word before each, and what it holds."""
        times = [at for at, column in enumerate(self.columns) if column is Field.TIMING]
        begins = [at for at in times if "bat dau" in fold(self.names[at])]
        cells = self.line.cells or ()
        ends = [at for at in times if at not in begins]
        if len(begins) != 1 or len(ends) != 1:
            return {}
        return {begins[0]: ("từ", cells[begins[0]]), ends[0]: ("đến", cells[ends[0]])}


def item_of(line: Line, text: str) -> Item:
    return Item(Kind.DASH, "", text, (line,))
