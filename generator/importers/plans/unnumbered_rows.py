"""Rows without a number: sections by their form, rests of the row above, tasks where nothing else is as likely."""

from __future__ import annotations

import re

from generator.importers.plans.markers import Kind
from generator.importers.plans.row_numbers import goes_on_with, is_first
from generator.importers.plans.row_roles import FULL, Around, Role, Shape, Why, names, stands_out, waits
from generator.importers.plans.table_rows import TaskRow

_ENDED = re.compile(r"[.;!?…]['\")”]*$")


def unnumbered(row: TaskRow, around: Around) -> Shape:
    """A row whose text no number opens."""
    text, only, above = row.label[2], row.only_text, around.above
    if above is None or above.role is Role.SECTION:
        goes_on = above is not None and only and (text[0].islower() or waits(above.row.label[2]))
        is_name = only and (above is None or around.style is Kind.NUMBER or _is_name(row, around))
        return Shape(row, Role.REST if goes_on else Role.SECTION if is_name else Role.TASK)
    before = above.row.label[2]
    goes_on = not text[0].isupper() or waits(before)
    if only and text.isupper() and " " in text:
        return Shape(row, Role.SECTION)
    if around.style is not Kind.NUMBER:
        return _in_unnumbered_table(row, around, goes_on=goes_on)
    if only:
        return Shape(row, Role.REST) if goes_on else _name_alone(row, around, before)
    others = list(row.others.values())
    is_whole = len(others) >= FULL and all(one[:1].isupper() or one[:1].isdigit() for one in others)
    is_new = is_whole and not goes_on and (bool(_ENDED.search(before)) or len(others) >= len(above.row.others))
    return Shape(row, Role.TASK if is_new else Role.REST)


def _is_name(row: TaskRow, around: Around) -> bool:
    return names(row.label[2]) or stands_out(row, around)


def _name_alone(row: TaskRow, around: Around, before: str) -> Shape:
    """In a numbered table: a section where its name, the numbers below or the end of the sentence above say so."""
    text, below = row.label[2], around.below
    begins = below is not None and below.label[0] is not Kind.PLAIN
    if (_is_name(row, around) and begins) or _heads_a_new_count(around):
        return Shape(row, Role.SECTION)
    is_apart = begins and bool(_ENDED.search(before)) and not _ENDED.search(text)
    return Shape(row, Role.SECTION, why=Why.ALONE) if is_apart else Shape(row, Role.REST)


def _heads_a_new_count(around: Around) -> bool:
    """Whether numbers begin anew below the row."""
    number = around.below.label[1] if around.below is not None and around.below.label[0] is Kind.NUMBER else ""
    return bool(number and around.last) and is_first(number) and not goes_on_with(number, around.last)


def _in_unnumbered_table(row: TaskRow, around: Around, *, goes_on: bool) -> Shape:
    """Alone between whole rows a name is a section's; two names one below the other are tasks without more."""
    if row.only_text:
        below = around.below
        before = around.above.row if around.above is not None else None
        is_one = below is not None and bool(below.others) and before is not None and not before.only_text
        if goes_on:
            return Shape(row, Role.REST)
        if _is_name(row, around):
            return Shape(row, Role.SECTION)
        return Shape(row, Role.SECTION, why=Why.ALONE) if is_one else Shape(row, Role.TASK)
    is_rest = goes_on and any(one[:1].islower() for one in row.others.values())
    return Shape(row, Role.REST if is_rest else Role.TASK)
