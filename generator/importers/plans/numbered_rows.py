"""Rows with a number: tasks, sections by how the numbers around them go on, points of the row above."""

from __future__ import annotations

from generator.importers.plans.markers import Kind, roman_value
from generator.importers.plans.plan_regions import areas_named
from generator.importers.plans.row_numbers import comes_again, goes_on_with, is_first
from generator.importers.plans.row_roles import FULL, Around, Role, Shape, Why, names, waits
from generator.importers.plans.table_rows import TaskRow


def numbered(row: TaskRow, around: Around) -> Shape:
    """A row with an Arabic number."""
    has_task = around.above is not None and around.above.role is Role.TASK
    if has_task and not row.number_cell and is_listed(row, around):
        return Shape(row, Role.REST)
    if row.others or not leads(row, around):
        return Shape(row, Role.TASK)
    anew = counts_anew(row, around)
    below = around.below.label[1] if around.below is not None else ""
    is_sure = not anew or names(row.label[2]) or (bool(below) and is_first(below))
    return Shape(row, Role.SECTION, why=None if is_sure else Why.COUNTED, is_counting=anew)


def is_listed(row: TaskRow, around: Around) -> bool:
    """Whether a number at the head of a text counts points of the row above, in a table with a column of numbers."""
    has_column = around.task is not None and bool(around.task.row.number_cell)
    own, below = row.label[1], around.below.label[1] if around.below is not None else ""
    goes_on = goes_on_with(own, around.last) and (not below or goes_on_with(below, own))
    return has_column and not row.others and not goes_on


def numeral(row: TaskRow, above: Shape | None) -> Shape:
    """A numeral or capital among Arabic rows heads a section; what else stands there is the rest of the row above."""
    others = row.others
    strays = {
        at for at, text in others.items() if text[:1].islower() or (above and waits(above.row.others.get(at, "")))
    }
    if above is not None and above.role is Role.TASK and others and set(others) == strays:
        return Shape(row, Role.SECTION, frozenset(strays))
    value = roman_value(row.label[1])
    if len(others) >= FULL and value is None:
        return Shape(row, Role.TASK)
    return Shape(row, Role.SECTION, why=Why.NUMERAL if others else None)


def leads(row: TaskRow, around: Around) -> bool:
    """Whether a row with a number and a name only heads the next ones: they count below it, anew or past it."""
    if around.below is None:
        return False
    kind, marker, _ = around.below.label
    if kind is Kind.LETTER or marker == row.label[1] or marker.startswith(f"{row.label[1]}."):
        return True
    if kind in {Kind.DASH, Kind.PLUS, Kind.PLAIN}:
        return bool(around.below.others) and not around.below.number_cell and bool(areas_named(row.label[2]))
    return counts_anew(row, around)


def counts_anew(row: TaskRow, around: Around) -> bool:
    """Whether the next number cannot follow this one: it begins anew, or goes on with the last task's instead."""
    kind, marker, _ = around.below.label if around.below is not None else (Kind.PLAIN, "", "")
    own = row.label[1]
    if kind is not Kind.NUMBER or not marker or not own or row.label[0] is not Kind.NUMBER:
        return False
    if is_first(marker) and not goes_on_with(marker, own):
        return True
    # A number ahead of the last one is a gap among tasks; one that comes again is a section's.
    return goes_on_with(marker, around.last) and comes_again(own, around.last)
