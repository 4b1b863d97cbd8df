"""The tables of a paper: rows of tasks with their columns, tables of something else, and what is no table at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from generator.importers.draft import Doubt, Draft, Need
from generator.importers.lines import Line
from generator.importers.plans.items import Ledger
from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_columns import Column, Columns, columns_of, is_sure, joined_names, only_counts
from generator.importers.plans.row_numbers import is_first, number_in
from generator.importers.plans.table_rows import TaskRow, item_of
from generator.importers.signatures import is_office
from generator.vietnamese import fold

_WIDE, _LONG = 3, 2
"""Columns and rows from which on a table without a heading of ours holds data, and is no letterhead or signature."""
_PAPER_WORDS = ("noi nhan", "cong hoa xa hoi", "doc lap", "so:", "ky ten")
_ENOUGH = 30
"""Rows that show which column holds the longest texts."""
_SUM = re.compile(r"(?:tong (?:cong|so)(?: \w+){0,4}|tong|cong)[ :.]*")
_AMOUNT = re.compile(r"[0-9.,% ]+(?:trieu|ty|dong|nhiem vu)?[ \w]{0,12}")
_NOTE = re.compile(r"\W*(?:ghi chu|chu thich|luu y) ?:|\(\*+\)|\*+ ")
_HEADING_LETTERS = 60
"""The heading of a column is not longer."""


def split_tables(lines: Sequence[Line], plan: Draft, ledger: Ledger) -> tuple[list[TaskRow], list[Line]]:
    """Rows of tasks, and all other lines. A table of something else is one doubt with its rows.

    A table without a heading goes on with the one before if it is as wide, or narrower because its last columns are
    empty; so does one under a repeated heading.
    """
    parts = _Parts(plan, ledger)
    for _, group in groupby(lines, key=lambda line: (line.cells is None, line.table)):
        table = list(group)
        if table[0].cells is None:
            parts.others += table
        else:
            parts.read(table)
    return parts.rows, parts.others


@dataclass
class _Parts:
    plan: Draft
    ledger: Ledger
    columns: Columns = ()
    names: tuple[str, ...] = ()
    heads: set[tuple[str, ...]] = field(default_factory=set)
    """Every heading row seen, folded: they come again on each page."""
    rows: list[TaskRow] = field(default_factory=list)
    others: list[Line] = field(default_factory=list)

    def read(self, table: Sequence[Line]) -> None:
        start = self._heading_of(table)
        if start is None and not self._goes_on(table):
            self._tell_or_keep(table)
            return
        if start is not None:
            self._tell_or_keep(table[:start])
            self.columns, self.names = (), ()
        body = table[start or 0 :]
        end = _closing_of(body)
        above = False
        for at, line in enumerate(body[:end]):
            above = self._read_row(line, _below(body, at), below_heading=above)
        self.others += body[end:]

    def _heading_of(self, table: Sequence[Line]) -> int | None:
        """Where the table's heading stands: below a title in the same table, or first."""
        for at, line in enumerate(table):
            found = columns_of(line.cells or (), (), (), _below(table, at))
            if found and (at == 0 or not self.columns or is_sure(found)):
                return at
        return None

    def _goes_on(self, table: Sequence[Line]) -> bool:
        """Whether a table without a heading of ours holds further rows of the one before."""
        first = table[0].cells or ()
        if not self.columns or len(first) > len(self.columns) or _has_own_heading(table):
            return False
        if len(first) == len(self.columns):
            return True
        at = self.columns.index(Column.NUMBER) if Column.NUMBER in self.columns else len(first)
        return at < len(first) and number_in(first[at]) is not None and len(first) >= _WIDE

    def _read_row(self, line: Line, below: Sequence[Sequence[str]], *, below_heading: bool) -> bool:
        """Whether the row was a heading."""
        width = max(len(self.columns), len(line.cells or ()))
        cells = (*(line.cells or ()), *[""] * (width - len(line.cells or ())))
        folded = tuple(map(fold, cells))
        upper = (self.columns, self.names) if below_heading else ((), ())
        found = columns_of(cells, *upper, rows=below) if self._may_be_heading(cells) else ()
        if folded in self.heads and self.columns:
            self.ledger.layout.append(item_of(line, line.text))
            return False
        if found and (not self.columns or below_heading or is_sure(found) or not self._in_table(line)):
            self.ledger.layout.append(item_of(line, line.text))
            self.names = joined_names(cells, self.names) if len(cells) == len(upper[1]) else cells
            self.columns = found
            self.heads.add(folded)
            return True
        if _is_aside(cells):
            message = "Hàng này là tổng hay ghi chú của bảng, không phải nhiệm vụ; không đưa vào."
            self.plan.doubts.append(Doubt(message, line.number, line.text, Need.CHOOSE))
        elif only_counts(cells):
            self.ledger.layout.append(item_of(line, line.text))
        elif len(cells) == len(self.columns):
            self.rows.append(TaskRow(replace(line, cells=cells), self.columns, self.names))
        else:
            self.others.append(line)
        return False

    def _in_table(self, line: Line) -> bool:
        return bool(self.rows) and self.rows[-1].line.table == line.table

    @staticmethod
    def _may_be_heading(cells: Sequence[str]) -> bool:
        return all(len(cell) <= 2 * _HEADING_LETTERS for cell in cells)

    def _tell_or_keep(self, table: Sequence[Line]) -> None:
        if table and _holds_data(table):
            self.plan.doubts.append(_strange(table))
        else:
            self.others += table


def _has_own_heading(table: Sequence[Line]) -> bool:
    """Whether the first row names the columns of another table: filled, short, unnumbered, and numbers begin below."""
    first = [cell.strip() for cell in table[0].cells or ()]
    if any(number_in(cell) is not None for cell in first[:1]):
        return False
    below = next((found for line in table[1:2] if (found := number_in((line.cells or ("",))[0]))), None)
    is_filled = all(first) and len(set(first)) == len(first) and all(len(cell) <= _HEADING_LETTERS for cell in first)
    return is_filled and below is not None and bool(below[1]) and is_first(below[1])


def _is_aside(cells: Sequence[str]) -> bool:
    """Whether a row adds the others up, or is a note below them."""
    said = [fold(cell).strip() for cell in dict.fromkeys(cells) if cell.strip()]
    if not said:
        return False
    is_sum = bool(_SUM.fullmatch(said[0])) and all(_AMOUNT.fullmatch(cell) for cell in said[1:])
    return is_sum or (len(said) == 1 and bool(_NOTE.match(said[0])))


def _below(table: Sequence[Line], at: int) -> list[Sequence[str]]:
    return [line.cells or () for line in table[at + 1 : at + 1 + _ENOUGH]]


def _closing_of(table: Sequence[Line]) -> int:
    """Where the signatures begin that a sheet has below its last row; the table's length where it has none."""
    end = len(table)
    for at in range(len(table) - 1, 0, -1):
        cells = [cell for cell in dict.fromkeys(table[at].cells or ()) if cell.strip()]
        if len(cells) >= _WIDE or (number_in("".join(cells[:1])) or (Kind.DASH, ""))[0] is not Kind.DASH:
            break
        if any(
            fold(cell).startswith("noi nhan") or (is_office(cell) and len(cell) < _HEADING_LETTERS) for cell in cells
        ):
            end = at
    return end


def _holds_data(table: Sequence[Line]) -> bool:
    """Whether rows hold data, instead of the letterhead or the signatures that Word keeps in a table."""
    texts = [fold(cell) for line in table for cell in line.cells or ()]
    if any(text.startswith(_PAPER_WORDS) for text in texts) or any(
        is_office(cell) for line in table for cell in line.cells or ()
    ):
        return False
    return len(table) >= _LONG and max(len(set(line.cells or ())) for line in table) >= _WIDE


def _strange(table: Sequence[Line]) -> Doubt:
    rows = " / ".join(line.text for line in table)
    message = f"Bảng {len(table)} hàng này không có cột nhiệm vụ và đơn vị chủ trì, không đưa vào; chép chỗ cần giữ."
    return Doubt(message, table[0].number, rows, Need.CHOOSE)
