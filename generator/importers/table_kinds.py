"""What a table lists, by its heading and the cells below it: tasks, how far tasks are, procedures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import groupby

from generator.importers.lines import Line
from generator.importers.papers.papers import bare
from generator.importers.papers.procedure_columns import Column, columns_of
from generator.importers.plans.labels import Field
from generator.importers.plans.plan_columns import Column as TaskColumn
from generator.importers.plans.plan_columns import columns_of as task_columns
from generator.vietnamese import fold


class Head(Enum):
    """What a table lists."""

    TASKS = "tasks with who leads"
    PROGRESS = "tasks with how far they are"
    PROCEDURES = "procedures"


_TELLING = {Column.CODE, Column.FEE, Column.BASIS, Column.PLACE, Column.CHANGED_BY}
_WORK = re.compile(r"\b(?:nhiem vu|cong viec|dau viec|noi dung|de an)\b")
_STATE = re.compile(
    r"(?:tinh trang|trang thai|da lam|(?:danh gia )?muc do (?:hoan thanh|dat duoc)|danh gia (?:muc do|tien do).{0,20}"
    r"|tinh hinh\b.{0,40}|ty le hoan thanh.{0,10})"
)
"""A heading that asks how far a task is, whatever stands below."""
_DONE = re.compile(
    r"(?:ket qua|tien do|noi dung)\b.{0,12}\b(?:thuc hien|hoan thanh|dat duoc|xu ly|giai quyet|trien khai)\b.{0,40}"
)
"""A heading over what was done in a report, over products or times in a plan: the cells decide. "Kết quả" is none."""
_TOLD = re.compile(
    r"\b(?:da|dang|chua|cho|xong|hoan thanh|dat|tre han|qua han|khong (?:thuc hien|phat sinh)|ban hanh ke hoach so"
    r"|ban hanh|trinh)\b|%|[0-9]/[a-z]"
)
_TIME = re.compile(r"(?:trong |truoc |quy|thang|nam|cuoi|dau|[0-9]{1,2}/[0-9]|thuong xuyen|hang|ca nam).*")
_LONGEST = 60
"""Letters of a heading."""
_ENOUGH = 30
"""Rows that show what a column holds."""


def heads_of(lines: Iterable[Line]) -> set[Head]:
    """Kinds of the tables of a document."""
    found: set[Head] = set()
    for _, group in groupby((line for line in lines if line.cells is not None), key=lambda line: line.table):
        rows = [line.cells or () for line in group]
        heads = (head_of(cells, rows[at + 1 : at + 1 + _ENOUGH]) for at, cells in enumerate(rows) if _may_head(cells))
        found |= {head for head in heads if head is not None}
    return found


def head_of(cells: Sequence[str], below: Sequence[Sequence[str]] = ()) -> Head | None:
    """What a heading row heads; None for any other row. `below` are the rows under it."""
    columns = columns_of([bare(cell) for cell in cells])
    if columns is not None and _TELLING & set(columns):
        return Head.PROCEDURES
    tasks = task_columns(cells, (), (), [row for row in below if len(row) == len(cells)])
    words = [fold(bare(cell)).strip(" .:*()") for cell in cells]
    has_work = TaskColumn.TEXT in tasks or any(_WORK.search(word) and len(word) <= _LONGEST for word in words)
    if has_work and any(
        _says_progress(word, [row[at] for row in below if at < len(row)]) for at, word in enumerate(words)
    ):
        return Head.PROGRESS
    return Head.TASKS if any(column in {Field.LEAD, Field.ACTING} for column in tasks) else None


def _may_head(cells: Sequence[str]) -> bool:
    """Whether a row may be a heading at all; a sheet has several tables, one below the other."""
    return bool(cells) and not cells[0][:1].isdigit() and all(len(cell) <= 2 * _LONGEST for cell in cells)


def _says_progress(heading: str, cells: Sequence[str]) -> bool:
    if _STATE.fullmatch(heading):
        return True
    if not _DONE.fullmatch(heading):
        return False
    told = [fold(cell) for cell in cells if cell.strip()]
    times = sum(bool(_TIME.fullmatch(cell)) for cell in told)
    return not told or (any(_TOLD.search(cell) for cell in told) and 2 * times <= len(told))
