"""Tables of a report by their heading rows: which columns they have, and the rows below."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import Generic, TypeVar

from generator.importers.lines import Line
from generator.importers.papers.papers import bare
from generator.vietnamese import fold

C = TypeVar("C", bound=Enum)
_COUNTS = re.compile(r"\(?(?:[0-9]{1,2}|[A-ZĐ])\)?(?:=.*)?")


@dataclass(frozen=True)
class Row(Generic[C]):
    line: Line
    columns: tuple[C | None, ...]
    names: tuple[str, ...]
    """The headings, as the paper has them."""

    def of(self, *wanted: C) -> str:
        """Cells of these columns, each text once, joined by "; "."""
        pairs = zip(self.columns, self.line.cells or (), strict=True)
        return "; ".join(dict.fromkeys(bare(cell) for column, cell in pairs if column in wanted and cell.strip()))

    @property
    def others(self) -> list[tuple[str, str]]:
        """Heading and text of cells below headings that nobody knows."""
        triples = zip(self.columns, self.names, self.line.cells or (), strict=True)
        return [(bare(name), bare(cell)) for column, name, cell in triples if column is None and cell.strip()]


@dataclass(frozen=True)
class Heads(Generic[C]):
    """How headings of one kind of table are told."""

    columns: Sequence[tuple[re.Pattern[str], C]]
    """Patterns of folded headings, the first that fits counts."""
    is_ours: Callable[[set[C]], bool]

    def split(self, lines: Sequence[Line]) -> tuple[list[Row[C]], list[Line], list[Line]]:
        """Rows below our headings, the heading rows, and all other lines."""
        rows: list[Row[C]] = []
        layout: list[Line] = []
        others: list[Line] = []
        for _, group in groupby(lines, key=lambda line: line.table):
            table = list(group)
            found = self._read(table) if table[0].cells is not None else None
            if found is None:
                others += table
            else:
                rows += found[0]
                layout += found[1]
        return rows, layout, others

    def _read(self, table: Sequence[Line]) -> tuple[list[Row[C]], list[Line]] | None:
        columns: tuple[C | None, ...] = ()
        names: tuple[str, ...] = ()
        rows: list[Row[C]] = []
        layout: list[Line] = []
        for line in table:
            cells = line.cells or ()
            own = tuple(map(self._column, cells))
            if self._is_heading(own) or (layout and not rows and self._goes_on(own, cells, names)):
                both = zip(own, columns or own, strict=False)
                columns = tuple(one if one is not None else other for one, other in both)
                names = tuple(cell or (names[at] if names else "") for at, cell in enumerate(cells))
                layout.append(line)
            elif columns and all(not cell.strip() or _COUNTS.fullmatch(bare(cell)) for cell in cells) and not rows:
                layout.append(line)
            elif columns:
                rows.append(Row(line, columns, names))
            else:
                layout.append(line)  # a title inside the table
        return (rows, layout) if columns else None

    def _column(self, cell: str) -> C | None:
        words = fold(bare(cell)).strip(" .:*()")
        return next((column for pattern, column in self.columns if pattern.fullmatch(words)), None)

    def _is_heading(self, columns: Sequence[C | None]) -> bool:
        return self.is_ours({column for column in columns if column is not None})

    def _goes_on(self, columns: Sequence[C | None], cells: Sequence[str], names: Sequence[str]) -> bool:
        """The second row of a heading: what it says is a heading too, or the words above again."""
        said = [(column, cell, name) for column, cell, name in zip(columns, cells, names, strict=False) if cell.strip()]
        return bool(said) and all(column is not None or cell == name for column, cell, name in said)
