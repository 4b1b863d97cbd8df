"""Tables of tasks → the same blocks that running text gives: columns in any order under any usual heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.importers.draft import Doubt, Draft, Need
from generator.importers.plans.items import Item, joined
from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_blocks import Block
from generator.importers.plans.plan_columns import Column
from generator.importers.plans.plan_fields import PLUS, Piece
from generator.importers.plans.row_numbers import is_first
from generator.importers.plans.row_roles import FULL, Role, Shape
from generator.importers.plans.table_rows import TaskRow
from generator.importers.plans.table_shape import shapes_of


def blocks_of_rows(rows: Sequence[TaskRow], plan: Draft) -> list[Block]:
    """One block a section or task; rows without a number of their own go on with the task above."""
    blocks: list[Block] = []
    area, section = "", None
    rows = _without_numbers_of_areas(rows)
    names, columns = (rows[0].names, rows[0].columns) if rows else ((), ())
    for shape in shapes_of(rows):
        row = shape.row
        if (named := row.of(Column.AREA)) and named != area and shape.role in {Role.TASK, Role.SECTION}:
            area, section = named, Block(Item(Kind.PART, "", named, (row.line,)), is_section=True)
            blocks.append(section)
        elif named and section is not None:
            section.also.append((row.line.number, named))
        task = next((block for block in reversed(blocks) if not block.is_section), None)
        above = blocks[-1] if blocks and not blocks[-1].is_section else None
        begun = blocks[-1] if blocks and row.only_text else task
        if shape.role is Role.SECTION:
            blocks += _section(shape, task)
        elif begun and shape.role in {Role.REST, Role.PART}:
            _go_on(begun, row)
            if named and named != area:
                message = f"Hàng này là phần còn lại của hàng trên mà ghi lĩnh vực khác (“{named}”); xem lại."
                begun.doubts.append(Doubt(message, row.line.number, row.line.text, Need.CHOOSE))
        elif above and row.label == _label_of(above):
            # A cell over several rows, which the reader repeats in each.
            above.pieces += [piece for piece in row.pieces() if piece.text not in {one.text for one in above.pieces}]
        else:
            opens = bool(task) and row.names != names and row.columns != columns and _is_first(row)
            blocks.append(Block(row.heading(), row.pieces(), is_section=False, typed=row.number_cell, opens=opens))
        names, columns = row.names, row.columns
    plan.doubts += _about_columns(rows)
    blocks = list(_with_tasks(blocks, plan))
    if not _are_numbered(blocks):
        _count(blocks, plan)
    return blocks


def _is_first(row: TaskRow) -> bool:
    kind, number, _ = row.label
    return kind is Kind.NUMBER and is_first(number)


def _are_numbered(blocks: Sequence[Block]) -> bool:
    """Whether some task has a number of its own, or a letter below a section."""
    kinds = {block.heading.kind for block in blocks if not block.is_section and block.heading.marker}
    return bool(kinds - {Kind.LETTER}) or (bool(kinds) and blocks[0].is_section is True) or not blocks


def _without_numbers_of_areas(rows: Sequence[TaskRow]) -> list[TaskRow]:
    """The rows; those in whose column of numbers each area has one number, merged over its tasks, without it."""
    numbers = {(row.of(Column.AREA), row.number_cell) for row in rows}
    areas = {area for area, _ in numbers}
    tasks = sum(bool(row.number_cell) for row in rows)
    if "" in areas or len(numbers) != len(areas) or tasks <= len(areas) or len({n for _, n in numbers}) != len(areas):
        return list(rows)
    hidden = (tuple(Column.AREA_NUMBER if one is Column.NUMBER else one for one in row.columns) for row in rows)
    return [replace(row, columns=columns) for row, columns in zip(rows, hidden, strict=True)]


def _with_tasks(blocks: Sequence[Block], plan: Draft) -> Iterator[Block]:
    """The blocks without sections that hold only other sections, or nothing: these are told."""
    for at, block in enumerate(blocks):
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        if block.is_section and (below is None or (below.is_section and below.depth <= block.depth)):
            what = "không có nhiệm vụ nào bên dưới" if below is None else "chỉ gộp các đề mục khác"
            message = f"Đề mục này {what}, không đưa vào."
            plan.doubts.append(Doubt(message, block.heading.line, block.heading.source, Need.KNOW))
            plan.doubts += block.doubts
        else:
            yield block


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
    heading = row.heading(section=True, text=row.only_text or row.label[2])
    if shape.is_counting:
        heading = replace(heading, kind=Kind.PART)
    block = Block(heading, is_section=True)
    if shape.why:
        block.doubts.append(Doubt(shape.why.value, row.line.number, row.line.text, Need.CHOOSE))
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
        is_below = kind is Kind.PLUS and any(piece.item.kind is Kind.NUMBER for piece in block.pieces)
        item = Item(Kind.PLUS if kind is Kind.PLUS else Kind.NUMBER, "", text, (row.line,))
        block.pieces.append(Piece(None, text, PLUS if is_below else 1, item))
        block.pieces += [replace(piece, level=PLUS) for piece in pieces]
        return
    if text:
        heading = block.heading
        block.heading = replace(heading, text=joined(heading.text, text), lines=(*heading.lines, row.line))
    if not text and len(pieces) >= FULL and all(piece.text[:1].isupper() for piece in pieces):
        block.pieces += pieces  # as much again of one task, and no rest of its words
    else:
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
