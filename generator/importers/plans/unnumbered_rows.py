"""Rows without a number: sections by their form, rests of the row above, tasks where nothing else is as likely."""

from __future__ import annotations

import re

from generator.importers.plans.items import Kind
from generator.importers.plans.row_roles import FULL, Around, Role, Shape, Why, names, waits
from generator.importers.plans.table_rows import TaskRow

_ENDED = re.compile(r"[.;!?…]['\")”]*$")


def unnumbered(row: TaskRow, around: Around) -> Shape:
    text, only, above = row.label[2], row.only_text, around.above
    if above is None or above.role is Role.SECTION:
        goes_on = above is not None and only and (text[0].islower() or waits(above.row.label[2]))
        is_name = only and (above is None or around.style is Kind.NUMBER or names(text))
        return Shape(row, Role.REST if goes_on else Role.SECTION if is_name else Role.TASK)
    before = above.row.label[2]
    goes_on = not text[0].isupper() or waits(before)
    others = list(row.others.values())
    if only and text.isupper() and " " in text:
        return Shape(row, Role.SECTION)
    if around.style is not Kind.NUMBER:
        return _in_unnumbered_table(row, around, goes_on=goes_on)
    if only:
        begins = around.below is not None and around.below.label[0] is not Kind.PLAIN
        return Shape(row, Role.SECTION if names(text) and begins and not goes_on else Role.REST)
    is_whole = len(others) >= FULL and all(one[:1].isupper() or one[:1].isdigit() for one in others)
    is_new = is_whole and not goes_on and (bool(_ENDED.search(before)) or len(others) >= len(above.row.others))
    return Shape(row, Role.TASK if is_new else Role.REST)


def _in_unnumbered_table(row: TaskRow, around: Around, *, goes_on: bool) -> Shape:
    """Alone between whole rows a name is a section's; two names one below the other are tasks without more."""
    if row.only_text:
        below = around.below
        before = around.above.row if around.above is not None else None
        is_one = below is not None and bool(below.others) and before is not None and not before.only_text
        if goes_on:
            return Shape(row, Role.REST)
        if names(row.label[2]):
            return Shape(row, Role.SECTION)
        return Shape(row, Role.SECTION, why=Why.ALONE) if is_one else Shape(row, Role.TASK)
    is_rest = goes_on and any(one[:1].islower() for one in row.others.values())
    return Shape(row, Role.REST if is_rest else Role.TASK)
