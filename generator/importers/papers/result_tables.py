"""The tables of a report: figures, progress of tasks, what comes next; and headings of the annexes they stand in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importers.around import Around
from generator.importers.draft import Doubt, Draft, Need, Value
from generator.importers.lines import Line
from generator.importers.papers import figure_rows, progress_rows
from generator.importers.papers.papers import bare
from generator.importers.papers.result_headings import next_period_of
from generator.importers.papers.table_heads import Row
from generator.schema.plan import Plan
from generator.vietnamese import fold

_ANNEX = re.compile(r"PHỤ LỤC(?: [IVX0-9]+)?[.:]?", re.IGNORECASE)
_TITLE = re.compile(r"(?:kết quả|tình hình|báo cáo).*(?:cải cách hành chính|CCHC)", re.IGNORECASE)
_PRIORITIES = re.compile(r"nhiem vu trong tam|trong tam (?:ky|quy|thang|nam)")

_LONG = 200


@dataclass(frozen=True)
class ResultTables:
    """What of a report stands in tables, and the rest."""

    text: tuple[Line, ...]
    figures: tuple[Row[figure_rows.Column], ...]
    progress: tuple[Row[progress_rows.Column], ...]
    priorities: tuple[Line, ...]
    layout: tuple[Line, ...]
    title: Line | None
    """A line of a table that says what is reported and when: a workbook has no other title."""

    def read_into(self, draft: Draft, around: Around) -> list[Line]:
        """Fills the draft; gives the lines of rows that could not be placed."""
        lost: list[Row[figure_rows.Column] | Row[progress_rows.Column]] = []
        lost += figure_rows.read_figures(draft, self.figures, around.indicators)
        year = int(draft.text_of("year") or 0)
        plan = around.plans.get(year)
        unknown = progress_rows.read_rows(draft, self.progress, _known(plan) if plan else None)
        if unknown and plan:
            rows = " / ".join(row.line.text for row in unknown)
            message = (
                f"{len(unknown)} hàng không khớp với nhiệm vụ nào của kế hoạch năm {year}; ghi vào “tien_do” nếu cần."
            )
            draft.doubts.append(Doubt(message, unknown[0].line.number, rows, Need.CHOOSE))
        elif unknown:
            lost += unknown
        self._put_priorities(draft)
        return [row.line for row in lost]

    def _put_priorities(self, draft: Draft) -> None:
        for line in self.priorities:
            cells = [bare(cell) for cell in line.cells or () if cell.strip()]
            if cells and (period := next_period_of(cells[0])) and _PRIORITIES.search(fold(cells[0])):
                draft.put("next_period", period, line.number, source=cells[0])
            elif len(cells) > 1:
                draft.add("priorities", Value(cells[-1], line.number, source=line.text))


def split_tables(lines: Sequence[Line]) -> ResultTables:
    progress, heads, rest = progress_rows.HEADS.split(lines)
    figures, more_heads, rest = figure_rows.HEADS.split(rest)
    layout = [*heads, *more_heads]
    title = next((line for line in layout if line.cells and _TITLE.search(line.text)), None)
    priorities = _priority_rows(rest)
    text, annexes = _without_annex_titles([line for line in rest if line not in priorities], [*layout, *priorities])
    counted = [line for line in priorities if fold(" ".join(line.cells or ())).split() == ["tt", "noi", "dung"]]
    return ResultTables(
        tuple(text), tuple(figures), tuple(progress), tuple(line for line in priorities if line not in counted),
        tuple(sorted([*layout, *annexes, *counted], key=lambda line: line.number)), title,
    )  # fmt: skip


def _priority_rows(lines: Sequence[Line]) -> list[Line]:
    """Rows of a table whose own first row says that it lists what comes next."""
    titles = {
        line.table for line in lines if line.cells and _PRIORITIES.search(fold(line.text)) and line.text.count("|") <= 1
    }
    return [line for line in lines if line.cells is not None and line.table in titles]


def _without_annex_titles(lines: Sequence[Line], tables: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Lines between "PHỤ LỤC" and the table it announces only order the paper."""
    firsts = sorted(line.number for line in tables)
    kept: list[Line] = []
    dropped: list[Line] = []
    end = 0
    for line in lines:
        if line.cells is None and _ANNEX.fullmatch(bare(line.text)):
            end = next((number for number in firsts if number > line.number), 0)
        (dropped if line.cells is None and line.number < end and len(line.text) < _LONG else kept).append(line)
    return kept, dropped


def _known(plan: Plan) -> list[progress_rows.Known]:
    return [
        progress_rows.Known(task.id, task.number, f"{task.title} {task.text or ''}")
        for area in plan.areas
        for task in area.tasks
    ]
