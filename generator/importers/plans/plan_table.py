"""Tables of tasks → the same blocks that running text gives: columns in any order under any usual heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.importers.draft import Doubt, Draft, Need
from generator.importers.lines import Line
from generator.importers.plans.items import Item, Kind, Ledger, joined
from generator.importers.plans.plan_blocks import Block
from generator.importers.plans.plan_columns import Column, Columns, columns_of, only_counts
from generator.importers.plans.plan_fields import PLUS, Piece
from generator.importers.plans.plan_regions import is_office
from generator.importers.plans.table_rows import TaskRow, item_of
from generator.importers.plans.table_shape import Role, Shape, shapes_of
from generator.vietnamese import fold

_WIDE, _LONG = 3, 2
"""Columns and rows from which on a table without a heading of ours holds data, and is no letterhead or signature."""
_PAPER_WORDS = ("noi nhan", "cong hoa xa hoi", "doc lap", "so:", "ky ten")


def split_tables(lines: Sequence[Line], plan: Draft, ledger: Ledger) -> tuple[list[TaskRow], list[Line]]:
    """Rows of tasks, and all other lines. A table of something else is one doubt with its rows.

    A table without a heading goes on with the one before if it is as wide; so does one under a repeated heading.
    """
    columns: Columns = ()
    names: tuple[str, ...] = ()
    rows: list[TaskRow] = []
    others: list[Line] = []
    for _, group in groupby(lines, key=lambda line: line.table):
        table = list(group)
        if table[0].cells is None:
            others += table
            continue
        own = [line for line in table if columns_of(line.cells or (), (), ())]
        is_ours = bool(own) or (bool(columns) and all(len(line.cells or ()) == len(columns) for line in table))
        if not is_ours and _holds_data(table):
            plan.doubts.append(_strange(table))
            continue
        for line in table:
            cells = line.cells or ()
            if heading := columns_of(cells, columns, names):
                ledger.layout.append(item_of(line, line.text))
                columns, names = heading, cells
            elif len(cells) == len(columns) and only_counts(cells):
                ledger.layout.append(item_of(line, line.text))
            elif columns and len(cells) == len(columns):
                rows.append(TaskRow(line, columns, names))
            else:
                others.append(line)
    return rows, others


def _holds_data(table: Sequence[Line]) -> bool:
    """Whether rows hold data, instead of the letterhead or the signatures that Word keeps in a table."""
    texts = [fold(cell) for line in table for cell in line.cells or ()]
    if any(text.startswith(_PAPER_WORDS) for text in texts) or any(
        is_office(cell) for line in table for cell in line.cells or ()
    ):
        return False
    return len(table) >= _LONG and max(len(set(line.cells or ())) for line in table) >= _WIDE


def _strange(table: Sequence[Line]) -> Doubt:
    rows = " / ".join(line.text for line in table)
    message = f"Bảng {len(table)} hàng này không có cột nhiệm vụ và đơn vị chủ trì, không đưa vào; chép chỗ cần giữ."
    return Doubt(message, table[0].number, rows, Need.CHOOSE)


def blocks_of_rows(rows: Sequence[TaskRow], plan: Draft) -> list[Block]:
    """One block a section or task; rows without a number of their own go on with the task above."""
    blocks: list[Block] = []
    area, section = "", None
    for shape in shapes_of(rows):
        row = shape.row
        if (named := row.of(Column.AREA)) and named != area and shape.role is not Role.REST:
            area, section = named, Block(Item(Kind.PART, "", named, (row.line,)), is_section=True)
            blocks.append(section)
        elif named and section is not None:
            section.also.append((row.line.number, named))
        above = blocks[-1] if blocks and not blocks[-1].is_section else None
        if shape.role is Role.SECTION:
            blocks += _section(shape, above)
        elif above and shape.role in {Role.REST, Role.PART}:
            _go_on(above, row)
        elif above and (*row.label[:2], row.label[2]) == _label_of(above):
            # A cell over several rows, which the reader repeats in each.
            above.pieces += [piece for piece in row.pieces() if piece.text not in {one.text for one in above.pieces}]
        else:
            blocks.append(Block(row.heading(), row.pieces(), is_section=False))
    plan.doubts += _about_columns(rows)
    if rows and not any(block.heading.marker for block in blocks if not block.is_section):
        _count(blocks, plan)
    return blocks


def _label_of(block: Block) -> tuple[Kind, str, str]:
    return block.heading.kind, block.heading.marker, block.heading.text


def _section(shape: Shape, above: Block | None) -> list[Block]:
    row = shape.row
    for at in sorted(shape.strays):
        if above is not None:
            column = row.columns[at]
            _join(above, [piece for piece in row.pieces() if piece.field is column])
            message = "Chữ ở hàng đề mục; hiểu là phần còn lại của ô trên, bị ngắt trang."
            above.doubts.append(Doubt(message, row.line.number, row.line.text))
    text = row.only_text or row.label[2]
    block = Block(row.heading(section=True, text=text), is_section=True)
    if shape.is_unsure:
        message = "Hàng này đánh số La Mã như đề mục mà có chữ ở cột khác; hiểu là đề mục, chữ ấy không đưa vào."
        block.doubts.append(Doubt(message, row.line.number, row.line.text, Need.CHOOSE))
    return [block]


def _count(blocks: Sequence[Block], plan: Draft) -> None:
    """Numbers of ours where the table has none."""
    tasks = [block for block in blocks if not block.is_section]
    for at, block in enumerate(tasks, start=1):
        block.heading = replace(block.heading, kind=Kind.NUMBER, marker=str(at))
    message = f"Bảng không đánh số; số 1 đến {len(tasks)} do máy đặt theo thứ tự hàng."
    plan.doubts.append(Doubt(message, tasks[0].heading.line if tasks else 0))


def _about_columns(rows: Sequence[TaskRow]) -> Iterator[Doubt]:
    for names, columns in dict.fromkeys((row.names, row.columns) for row in rows):
        unknown = [name for name, column in zip(names, columns, strict=True) if column is Column.OTHER and name]
        line = next(row.line.number for row in rows if row.names == names)
        if unknown:
            message = f"Cột chưa biết, ghi vào “ghi_chu” của từng nhiệm vụ: {', '.join(unknown)}."
            yield Doubt(message, line, " | ".join(names))


def _go_on(block: Block, row: TaskRow) -> None:
    kind, _, text = row.label
    pieces = row.pieces()
    if kind is not Kind.PLAIN:
        block.pieces.append(Piece(None, text, 1 if kind is Kind.DASH else PLUS, item_of(row.line, text)))
        block.pieces += [replace(piece, level=PLUS) for piece in pieces]
        return
    if text:
        heading = block.heading
        block.heading = replace(heading, text=joined(heading.text, text), lines=(*heading.lines, row.line))
    _join(block, pieces)
    message = "Hàng của bảng không có số; hiểu là phần còn lại của hàng trên."
    block.doubts.append(Doubt(message, row.line.number, row.line.text))


def _join(block: Block, pieces: Sequence[Piece]) -> None:
    """Each piece goes on with the last one of its field."""
    for piece in pieces:
        same = [at for at, one in enumerate(block.pieces) if one.field is piece.field]
        if same:
            last = block.pieces[same[-1]]
            block.pieces[same[-1]] = replace(last, text=joined(last.text, piece.text))
        else:
            block.pieces.append(piece)
