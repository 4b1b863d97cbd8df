"""What each row of a table of tasks is: a task, a section above tasks, or the rest of the row above.

Decided by the rows around it: how tasks are numbered here, whether a number goes on with the last one, whether the
row above is finished. No row is read by its words alone, but for capitals and for names of areas.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from generator.importers.plans.items import Kind, roman_value
from generator.importers.plans.plan_regions import areas_named
from generator.importers.plans.row_numbers import goes_on_with, is_first
from generator.importers.plans.table_rows import TaskRow

_FULL = 2
"""So many other cells has a row that is a task, whatever its number looks like."""
_WAITS = re.compile(
    r"(?:[,(/“:-]|\b(?:của|và|các|về|theo|hoặc|tại|với|cho|do|số|năm|tháng|ngày|quý|điểm|khoản|mục|điều|thứ|trong|ở|đến"
    r"|từ|là|được|để|khi|trên|dưới|sau|trước|bằng|giữa|cơ sở dữ liệu|cổng dịch vụ công))$",
    re.IGNORECASE,
)
_ENDED = re.compile(r"[.;!?…]['\")”]*$")
_HEADING_LETTERS = 90
"""A name of an area is not longer."""


class Role(Enum):
    TASK = "a task of its own"
    SECTION = "names the rows below"
    REST = "goes on with the row above"
    PART = "a bullet of the task above"


class Why(Enum):
    """Why a section is told; the value is what its doubt says."""

    NUMERAL = "Hàng này đánh số La Mã như đề mục mà có chữ ở cột khác; hiểu là đề mục, chữ ấy không đưa vào."
    COUNTED = "Số của hàng này không nối tiếp số trên, còn số dưới thì có; hiểu là đề mục, không phải nhiệm vụ."
    ALONE = "Hàng này chỉ có tên, không có số và không có gì ở các cột khác; hiểu là đề mục của các hàng dưới."


@dataclass(frozen=True)
class Shape:
    """One row with its role."""

    row: TaskRow
    role: Role
    strays: frozenset[int] = frozenset()
    """Places of cells that belong to the row above: a page's break carried them into a section."""
    why: Why | None = None
    """Set where another reading is as likely."""
    is_counting: bool = False
    """Whether the tasks below a section with an Arabic number do not count below that number, but for themselves."""


@dataclass(frozen=True)
class _Around:
    """What stands around a row."""

    above: Shape | None
    """The last task or section."""
    task: Shape | None
    """The last task."""
    below: TaskRow | None
    style: Kind

    @property
    def last(self) -> str:
        """The number of the last task, "" where it has none of the column."""
        return self.task.row.label[1] if self.task is not None else ""


def shapes_of(rows: Sequence[TaskRow]) -> list[Shape]:
    """All rows in order."""
    style = _style(rows)
    shapes: list[Shape] = []
    above = task = None
    for at, row in enumerate(rows):
        shape = _shape(row, _Around(above, task, rows[at + 1] if at + 1 < len(rows) else None, style))
        shapes.append(shape)
        if shape.role in {Role.TASK, Role.SECTION}:
            above = shape
        if shape.role is Role.TASK:
            task = shape
    return shapes


def _style(rows: Sequence[TaskRow]) -> Kind:
    """How most rows that are surely tasks are numbered."""
    sure = [row.label[0] for row in rows if len(row.others) >= _FULL and not row.is_merged]
    counted = {kind: sure.count(kind) for kind in (Kind.NUMBER, Kind.LETTER, Kind.PART, Kind.DASH, Kind.PLAIN)}
    if counted[Kind.NUMBER] and counted[Kind.NUMBER] + counted[Kind.LETTER] >= counted[Kind.PLAIN]:
        return Kind.NUMBER
    return max(counted, key=lambda kind: counted[kind]) if sure else Kind.NUMBER


def _shape(row: TaskRow, around: _Around) -> Shape:
    kind, _, text = row.label
    style = around.style
    has_task = around.above is not None and around.above.role is Role.TASK
    if row.is_merged:
        return Shape(row, Role.SECTION, is_counting=_counts_anew(row, around))
    if kind is Kind.PART and style is not Kind.PART:
        return _numeral(row, around.above)
    if kind is Kind.PART:
        return Shape(row, Role.TASK if row.others else Role.SECTION)
    if kind is Kind.NUMBER and has_task and not row.number_cell and _is_listed(row, around):
        return Shape(row, Role.REST)
    if kind is Kind.NUMBER:
        leads = not row.others and _leads(row, around)
        anew = leads and _counts_anew(row, around)
        is_sure = not anew or _names(text) or is_first(around.below.label[1] if around.below is not None else "")
        return Shape(row, Role.SECTION if leads else Role.TASK, why=None if is_sure else Why.COUNTED, is_counting=anew)
    if kind in {Kind.DASH, Kind.PLUS} and has_task and style is not Kind.DASH:
        return Shape(row, Role.PART)
    if kind is Kind.PLAIN and text:
        return _unnumbered(row, around)
    return Shape(row, Role.TASK if text or not has_task else Role.REST)


def _is_listed(row: TaskRow, around: _Around) -> bool:
    """Whether a number at the head of a text counts points of the row above, in a table with a column of numbers."""
    has_column = around.task is not None and bool(around.task.row.number_cell)
    own, below = row.label[1], around.below.label[1] if around.below is not None else ""
    goes_on = goes_on_with(own, around.last) and (not below or goes_on_with(below, own))
    return has_column and not row.others and not goes_on


def _numeral(row: TaskRow, above: Shape | None) -> Shape:
    """A numeral or capital among Arabic rows heads a section; what else stands there is the rest of the row above."""
    others = row.others
    strays = {at for at, text in others.items() if text[:1].islower() or (above and _waits_at(above.row, at))}
    if above is not None and above.role is Role.TASK and others and set(others) == strays:
        return Shape(row, Role.SECTION, frozenset(strays))
    value = roman_value(row.label[1])
    if len(others) >= _FULL and value is None:
        return Shape(row, Role.TASK)
    return Shape(row, Role.SECTION, why=Why.NUMERAL if others else None)


def _leads(row: TaskRow, around: _Around) -> bool:
    """Whether a row with a number and a name only heads the next ones: they count below it, begin anew, or go past it."""
    if around.below is None:
        return False
    kind, marker, _ = around.below.label
    if kind is Kind.LETTER or marker == row.label[1] or marker.startswith(f"{row.label[1]}."):
        return True
    if kind in {Kind.DASH, Kind.PLUS, Kind.PLAIN}:
        return bool(around.below.others) and not around.below.number_cell and bool(areas_named(row.label[2]))
    return _counts_anew(row, around)


def _counts_anew(row: TaskRow, around: _Around) -> bool:
    """Whether the next number cannot follow this one: it begins anew, or goes on with the last task's instead."""
    kind, marker, _ = around.below.label if around.below is not None else (Kind.PLAIN, "", "")
    own = row.label[1]
    if kind is not Kind.NUMBER or not marker or not own or row.label[0] is not Kind.NUMBER:
        return False
    if is_first(marker) and not goes_on_with(marker, own):
        return True
    return bool(around.last) and goes_on_with(marker, around.last) and not goes_on_with(own, around.last)


def _unnumbered(row: TaskRow, around: _Around) -> Shape:
    text, only, above = row.label[2], row.only_text, around.above
    if above is None or above.role is Role.SECTION:
        goes_on = above is not None and only and (text[0].islower() or bool(_WAITS.search(above.row.label[2])))
        is_name = only and (above is None or around.style is Kind.NUMBER or _names(text))
        return Shape(row, Role.REST if goes_on else Role.SECTION if is_name else Role.TASK)
    before = above.row.label[2]
    goes_on = not text[0].isupper() or bool(_WAITS.search(before)) or _is_open(before)
    others = list(row.others.values())
    if only and text.isupper() and " " in text:
        return Shape(row, Role.SECTION)
    if around.style is not Kind.NUMBER:
        return _in_unnumbered_table(row, around, goes_on=goes_on)
    if only:
        begins = around.below is not None and around.below.label[0] is not Kind.PLAIN
        return Shape(row, Role.SECTION if _names(text) and begins and not goes_on else Role.REST)
    is_whole = len(others) >= _FULL and all(one[:1].isupper() or one[:1].isdigit() for one in others)
    is_new = is_whole and not goes_on and (bool(_ENDED.search(before)) or len(others) >= len(above.row.others))
    return Shape(row, Role.TASK if is_new else Role.REST)


def _in_unnumbered_table(row: TaskRow, around: _Around, *, goes_on: bool) -> Shape:
    """Alone between whole rows a name is a section's; two names one below the other are tasks without more."""
    if row.only_text:
        below = around.below
        before = around.above.row if around.above is not None else None
        is_one = below is not None and bool(below.others) and before is not None and not before.only_text
        if goes_on:
            return Shape(row, Role.REST)
        if _names(row.label[2]):
            return Shape(row, Role.SECTION)
        return Shape(row, Role.SECTION, why=Why.ALONE) if is_one else Shape(row, Role.TASK)
    is_rest = goes_on and any(one[:1].islower() for one in row.others.values())
    return Shape(row, Role.REST if is_rest else Role.TASK)


def _names(text: str) -> bool:
    """Whether a text is the name of an area or stands in capitals."""
    if text.isupper() and " " in text:
        return True
    return bool(areas_named(text)) and len(text) <= _HEADING_LETTERS and not text.endswith((".", ";", ":"))


def _waits_at(row: TaskRow, at: int) -> bool:
    return bool(_WAITS.search(row.others.get(at, "")))


def _is_open(text: str) -> bool:
    return text.count("(") > text.count(")") or text.count("“") > text.count("”")
