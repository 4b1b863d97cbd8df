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


@dataclass(frozen=True)
class Shape:
    """One row with its role."""

    row: TaskRow
    role: Role
    strays: frozenset[int] = frozenset()
    """Places of cells that belong to the row above: a page's break carried them into a section."""
    is_unsure: bool = False
    """Whether another reading is as likely."""


def shapes_of(rows: Sequence[TaskRow]) -> list[Shape]:
    """All rows in order."""
    style = _style(rows)
    shapes: list[Shape] = []
    for at, row in enumerate(rows):
        above = next((one for one in reversed(shapes) if one.role in {Role.TASK, Role.SECTION}), None)
        shapes.append(_shape(row, above, rows[at + 1] if at + 1 < len(rows) else None, style))
    return shapes


def _style(rows: Sequence[TaskRow]) -> Kind:
    """How most rows that are surely tasks are numbered."""
    sure = [row.label[0] for row in rows if len(row.others) >= _FULL and not row.is_merged]
    counted = {kind: sure.count(kind) for kind in (Kind.NUMBER, Kind.LETTER, Kind.PART, Kind.DASH, Kind.PLAIN)}
    if counted[Kind.NUMBER] and counted[Kind.NUMBER] + counted[Kind.LETTER] >= counted[Kind.PLAIN]:
        return Kind.NUMBER
    return max(counted, key=lambda kind: counted[kind]) if sure else Kind.NUMBER


def _shape(row: TaskRow, above: Shape | None, below: TaskRow | None, style: Kind) -> Shape:
    kind, _, text = row.label
    has_task = above is not None and above.role is Role.TASK
    if row.is_merged:
        role = Role.SECTION
    elif kind is Kind.PART and style is not Kind.PART:
        return _numeral(row, above)
    elif kind is Kind.PART:
        role = Role.TASK if row.others else Role.SECTION
    elif kind is Kind.NUMBER:
        role = Role.SECTION if not row.others and _leads(row, below) else Role.TASK
    elif kind in {Kind.DASH, Kind.PLUS} and has_task and style is not Kind.DASH:
        role = Role.PART
    elif kind is Kind.PLAIN and text:
        role = _unnumbered(row, above, below, style)
    else:
        role = Role.TASK if text or not has_task else Role.REST
    return Shape(row, role)


def _numeral(row: TaskRow, above: Shape | None) -> Shape:
    """A numeral or capital among Arabic rows heads a section; what else stands there is the rest of the row above."""
    others = row.others
    strays = {at for at, text in others.items() if text[:1].islower() or (above and _waits_at(above.row, at))}
    if above is not None and above.role is Role.TASK and others and set(others) == strays:
        return Shape(row, Role.SECTION, frozenset(strays))
    value = roman_value(row.label[1])
    if len(others) >= _FULL and value is None:
        return Shape(row, Role.TASK, is_unsure=True)
    return Shape(row, Role.SECTION, is_unsure=bool(others))


def _leads(row: TaskRow, below: TaskRow | None) -> bool:
    """Whether a row with a number and a name only heads the next ones: they count below it, or begin anew."""
    if below is None:
        return False
    kind, marker, _ = below.label
    own = row.label[1]
    if kind is Kind.LETTER or marker.startswith(f"{own}."):
        return True
    if kind in {Kind.DASH, Kind.PLUS, Kind.PLAIN}:
        return bool(below.others) and bool(areas_named(row.label[2]))
    return kind is Kind.NUMBER and marker.isdecimal() and own.isdecimal() and int(marker) <= int(own)


def _unnumbered(row: TaskRow, above: Shape | None, below: TaskRow | None, style: Kind) -> Role:
    text, only = row.label[2], row.only_text
    if above is None or above.role is Role.SECTION:
        return Role.SECTION if only else Role.TASK
    before = above.row.label[2]
    goes_on = not text[0].isupper() or bool(_WAITS.search(before)) or _is_open(before)
    others = list(row.others.values())
    if only and text.isupper() and " " in text:
        return Role.SECTION
    if style is not Kind.NUMBER:
        if only:
            return Role.REST if goes_on else Role.SECTION
        return Role.REST if goes_on and any(one[:1].islower() for one in others) else Role.TASK
    if only:
        names_area = bool(areas_named(text)) and len(text) <= _HEADING_LETTERS and not text.endswith((".", ";", ":"))
        begins = below is not None and below.label[0] is not Kind.PLAIN
        return Role.SECTION if names_area and begins and not goes_on else Role.REST
    is_whole = len(others) >= _FULL and all(one[:1].isupper() for one in others)
    is_new = is_whole and not goes_on and (bool(_ENDED.search(before)) or len(others) >= len(above.row.others))
    return Role.TASK if is_new else Role.REST


def _waits_at(row: TaskRow, at: int) -> bool:
    return bool(_WAITS.search(row.others.get(at, "")))


def _is_open(text: str) -> bool:
    return text.count("(") > text.count(")") or text.count("“") > text.count("”")
