"""Tables of tasks → the same blocks that running text gives: columns in any order under any usual heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.importers.draft import Doubt, Draft
from generator.importers.lines import Line
from generator.importers.plans.items import Item, Kind, Ledger, joined, marked, plain
from generator.importers.plans.labels import Field, split_fields
from generator.importers.plans.plan_blocks import Block
from generator.importers.plans.plan_columns import Column, Columns, columns_of, only_counts
from generator.importers.plans.plan_fields import PLUS, Piece
from generator.importers.plans.plan_regions import areas_named


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

    def goes_on(self, above: Block, *, is_section: bool) -> bool:
        """Whether this is the rest of the row above, cut by the page's end, or a part of its task."""
        kind, _, text = self.label
        if kind is not Kind.PLAIN or not text:
            return kind in {Kind.PLAIN, Kind.DASH, Kind.PLUS}
        others = [piece.text for piece in self.pieces()]
        is_rest = not is_section and (not others or any(other[:1].islower() for other in others))
        return not text[0].isupper() or (is_rest and not re.search(r"[.:;!?]$", above.heading.text))

    def is_section(self, below: TaskRow | None) -> bool:
        """Whether the row only names what follows: its other cells are empty, or all say the same."""
        pairs = zip(self.columns, self.line.cells or (), strict=True)
        cells = [cell for column, cell in pairs if column is not Column.NUMBER]
        if len({cell for cell in cells if cell.strip()}) != 1:
            return False
        kind, marker, text = self.label
        only = plain(next(cell for cell in cells if cell.strip()))
        if text and text not in {only, marked(only)[2]}:
            return False  # words in the column of numbers
        is_merged = len(cells) > 1 and cells.count(cells[0]) == len(cells)
        leads = below is not None and (below.label[0] is Kind.LETTER or below.label[1].startswith(f"{marker}."))
        is_numbered = kind is Kind.NUMBER and marker.isdecimal()
        names_area = bool(areas_named(text)) and (is_numbered or kind is Kind.PLAIN)
        return is_merged or kind is Kind.PART or (bool(text) and (names_area or (is_numbered and leads)))

    def heading(self, *, section: bool) -> Item:
        kind, marker, text = self.label
        if section and not text:
            pairs = zip(self.columns, self.line.cells or (), strict=True)
            text = next(plain(cell) for column, cell in pairs if column is not Column.NUMBER and cell.strip())
        if section and kind is Kind.PLAIN:
            kind = Kind.PART  # a section without a number
        return Item(kind, marker, text, (self.line,))

    def pieces(self) -> list[Piece]:
        """The row's fields; a cell may itself hold labels ("Chủ trì: …; Phối hợp: …")."""
        found: list[Piece] = []
        for column, name, cell in zip(self.columns, self.names, self.line.cells or (), strict=True):
            text = plain(cell)
            if isinstance(column, Column) and (column is not Column.OTHER or not text):
                continue
            field = column if isinstance(column, Field) else Field.NOTE
            for inner, value in split_fields(text) if text else []:
                shown = f"{name}: {value}" if column is Column.OTHER and name else value
                found.append(Piece(inner or field, shown, 1, _item(self.line, text)))
        return found


def split_tables(lines: Sequence[Line], ledger: Ledger) -> tuple[list[TaskRow], list[Line]]:
    """Rows of tasks, and all other lines.

    A table without a heading goes on with the one before if it is as wide; so does one under a repeated heading.
    """
    columns: Columns = ()
    names: tuple[str, ...] = ()
    rows: list[TaskRow] = []
    others: list[Line] = []
    for line in lines:
        cells = line.cells
        if cells is None:
            others.append(line)
        elif heading := columns_of(cells, columns, names):
            ledger.layout.append(_item(line, line.text))
            columns, names = heading, cells
        elif len(cells) == len(columns) and only_counts(cells):
            ledger.layout.append(_item(line, line.text))
        elif columns and len(cells) == len(columns):
            rows.append(TaskRow(line, columns, names))
        else:
            others.append(line)
    return rows, others


def blocks_of_rows(rows: Sequence[TaskRow], plan: Draft) -> list[Block]:
    """One block a section or task; rows without a number of their own go on with the task above."""
    blocks: list[Block] = []
    for at, row in enumerate(rows):
        above = blocks[-1] if blocks and not blocks[-1].is_section else None
        is_section = row.is_section(rows[at + 1] if at + 1 < len(rows) else None)
        if above and row.goes_on(above, is_section=is_section):
            _go_on(above, row)
        elif is_section:
            blocks.append(Block(row.heading(section=True), is_section=True))
        elif (
            above and row.label[:2] == (above.heading.kind, above.heading.marker) and row.label[2] == above.heading.text
        ):
            # A cell over several rows, which the reader repeats in each.
            above.pieces += [piece for piece in row.pieces() if piece.text not in {one.text for one in above.pieces}]
        else:
            blocks.append(Block(row.heading(section=False), row.pieces(), is_section=False))
    unknown = [name for row in rows[:1] for name, column in zip(row.names, row.columns, strict=True)
               if column is Column.OTHER and name]  # fmt: skip
    if unknown:
        message = f"Cột chưa biết, ghi vào “ghi_chu” của từng nhiệm vụ: {', '.join(unknown)}."
        plan.doubts.append(Doubt(message, rows[0].line.number, " | ".join(rows[0].names)))
    return blocks


def _go_on(block: Block, row: TaskRow) -> None:
    kind, _, text = row.label
    pieces = row.pieces()
    if kind is not Kind.PLAIN:
        block.pieces.append(Piece(None, text, 1 if kind is Kind.DASH else PLUS, _item(row.line, text)))
        block.pieces += [replace(piece, level=PLUS) for piece in pieces]
        return
    if text:
        heading = block.heading
        block.heading = replace(heading, text=joined(heading.text, text), lines=(*heading.lines, row.line))
    for piece in pieces:
        same = [at for at, one in enumerate(block.pieces) if one.field is piece.field]
        if same:
            last = block.pieces[same[-1]]
            block.pieces[same[-1]] = replace(last, text=joined(last.text, piece.text))
        else:
            block.pieces.append(piece)
    message = "Hàng của bảng không có số; hiểu là phần còn lại của hàng trên."
    block.doubts.append(Doubt(message, row.line.number, row.line.text))


def _item(line: Line, text: str) -> Item:
    return Item(Kind.DASH, "", text, (line,))
