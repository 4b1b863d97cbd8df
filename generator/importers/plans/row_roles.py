"""What a row of a table can be, and what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_regions import areas_named
from generator.importers.plans.table_rows import TaskRow

FULL = 2
"""So many other cells has a row that is a task, whatever its number looks like."""
_WAITS = re.compile(
    r"(?:[,(/“:-]|\b(?:của|và|các|về|theo|hoặc|tại|với|cho|do|số|năm|tháng|ngày|quý|điểm|khoản|mục|điều|thứ|trong|ở|đến"
    r"|từ|là|được|để|khi|trên|dưới|sau|trước|bằng|giữa|cơ sở dữ liệu|cổng dịch vụ công))$",
    re.IGNORECASE,
)
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
class Around:
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


def stands_out(row: TaskRow, around: Around) -> bool:
    """Whether a row is bold where tasks are not."""
    near = [around.task.row] if around.task is not None else []
    near += [around.below] if around.below is not None else []
    tasks = [one for one in near if one.others]
    return row.line.is_bold and bool(tasks) and not any(one.line.is_bold for one in tasks)


def waits(text: str) -> bool:
    """Whether a text cannot end here."""
    is_open = text.count("(") > text.count(")") or text.count("“") > text.count("”")
    return is_open or bool(_WAITS.search(text))


def names(text: str) -> bool:
    """Whether a text is the name of an area or stands in capitals."""
    if text.isupper() and " " in text:
        return True
    return bool(areas_named(text)) and len(text) <= _HEADING_LETTERS and not text.endswith((".", ";", ":"))
