"""What each row of a table of tasks is: a task, a section above tasks, or the rest of the row above.

Decided by the rows around it: how tasks are numbered here, whether a number goes on with the last one, whether the
row above is finished. No row is read by its words alone, but for capitals and for names of areas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importers.plans.markers import SURE_DIGITS, Kind
from generator.importers.plans.numbered_rows import counts_anew, numbered, numeral
from generator.importers.plans.row_numbers import goes_on_with
from generator.importers.plans.row_roles import FULL, Around, Role, Shape
from generator.importers.plans.table_rows import TaskRow
from generator.importers.plans.unnumbered_rows import unnumbered


def shapes_of(rows: Sequence[TaskRow]) -> list[Shape]:
    """All rows in order."""
    style = _style(rows)
    shapes: list[Shape] = []
    above = task = None
    for at, row in enumerate(rows):
        around = Around(above, task, rows[at + 1] if at + 1 < len(rows) else None, style)
        shape = _shape(replace(row, has_number=False) if _is_amount(row, around) else row, around)
        shapes.append(shape)
        if shape.role in {Role.TASK, Role.SECTION}:
            above = shape
        if shape.role is Role.TASK:
            task = shape
    return shapes


def _style(rows: Sequence[TaskRow]) -> Kind:
    """How most rows that are surely tasks are numbered."""
    sure = [row.label[0] for row in rows if len(row.others) >= FULL and not row.is_merged]
    counted = {kind: sure.count(kind) for kind in (Kind.NUMBER, Kind.LETTER, Kind.PART, Kind.DASH, Kind.PLAIN)}
    # Below a row with a number of its own column dashes are its parts; digits in a text may be a slip among dashes.
    others = counted[Kind.PLAIN] + (0 if any(row.number_cell for row in rows) else counted[Kind.DASH])
    if counted[Kind.NUMBER] and counted[Kind.NUMBER] + counted[Kind.LETTER] >= others:
        return Kind.NUMBER
    return max(counted, key=lambda kind: counted[kind]) if sure else Kind.NUMBER


def _is_amount(row: TaskRow, around: Around) -> bool:
    """Whether digits at the head of a text are too many to be its number where they follow none."""
    kind, number, _ = row.label
    is_long = kind is Kind.NUMBER and len(number.split(".")[0]) > SURE_DIGITS and not row.number_cell
    return is_long and not goes_on_with(number, around.last)


def _shape(row: TaskRow, around: Around) -> Shape:
    kind, _, text = row.label
    has_task = around.above is not None and around.above.role is Role.TASK
    if row.is_merged:
        return Shape(row, Role.SECTION, is_counting=counts_anew(row, around))
    if kind is Kind.PART and around.style is not Kind.PART:
        return numeral(row, around.above)
    if kind is Kind.NUMBER:
        return numbered(row, around)
    if kind is Kind.PLAIN and text:
        return unnumbered(row, around)
    if kind is Kind.PART:
        role = Role.TASK if row.others else Role.SECTION
    elif kind in {Kind.DASH, Kind.PLUS} and has_task and around.style is not Kind.DASH:
        role = Role.PART
    else:
        role = Role.TASK if text or not has_task else Role.REST
    return Shape(row, role)
