"""The annexes as a workbook: figures, tasks, priorities. The only importer of xlsxwriter.

Text is always written as text: a cell that opens with = + - @ is no formula, not even after it was edited.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import Any

from xlsxwriter import Workbook

from generator.outputs.annex import Annex, FigureRow
from generator.vietnamese import ordinal_opening

_FORMULA_MARKS = ("=", "+", "-", "@")
_FONT = {"font_name": "Times New Roman", "font_size": 12, "valign": "top"}
_A4 = 9
_LINE_HEIGHT = 16.5
"""Points; a column is about as many letters of this size wide as its width says."""
_HEADING_ROW = 2
"""Rows count from 0; above it stand the sheet's title and an empty row."""

Cell = str | Decimal | int | None


class _Sheet:
    """A titled table that prints on A4 with its heading on every page."""

    def __init__(self, book: Workbook, name: str, title: str, columns: Sequence[tuple[str, float]]) -> None:
        self.sheet = book.add_worksheet(name)
        self._text = book.add_format({**_FONT, "text_wrap": True, "border": 1})
        # Excel shows such a cell as text and keeps it text when somebody edits it.
        self._quoted = book.add_format({**_FONT, "text_wrap": True, "border": 1, "quote_prefix": True})
        self._number = book.add_format({**_FONT, "border": 1, "num_format": "#,##0.###"})
        self._whole = book.add_format({**_FONT, "border": 1, "num_format": "#,##0"})
        self.percent = book.add_format({**_FONT, "border": 1, "num_format": "0.0%"})
        heading = book.add_format({**_FONT, "bold": True, "text_wrap": True, "border": 1, "bg_color": "#E7EDF3"})
        self.sheet.write_string(0, 0, title, book.add_format({**_FONT, "bold": True, "font_size": 14}))
        for at, (label, width) in enumerate(columns):
            self.sheet.set_column(at, at, width)
            self.sheet.write_string(_HEADING_ROW, at, label, heading)
        self._widths = [width for _, width in columns]
        self.sheet.freeze_panes(_HEADING_ROW + 1, 0)
        self.sheet.repeat_rows(_HEADING_ROW)
        self.sheet.set_landscape()
        self.sheet.set_paper(_A4)
        self.sheet.fit_to_pages(1, 0)

    def row(self, row: int, cells: Sequence[Cell]) -> None:
        # Said by us, because not every program fits rows to wrapped text when it opens a file.
        lines = (_lines(str(cell), width) for cell, width in zip(cells, self._widths, strict=False) if cell)
        self.sheet.set_row(row, _LINE_HEIGHT * max(lines, default=1))
        for at, cell in enumerate(cells):
            if cell is None or cell == "":
                self.sheet.write_blank(row, at, None, self._text)
            elif isinstance(cell, str):
                form = self._quoted if cell.startswith(_FORMULA_MARKS) else self._text
                self.sheet.write_string(row, at, cell, form)
            else:
                form = self._whole if cell == int(cell) else self._number
                self.sheet.write_number(row, at, float(cell), form)

    def formula(self, row: int, column: int, formula: str, value: float | str, *, is_share: bool = False) -> None:
        self.sheet.write_formula(row, column, formula, self.percent if is_share else self._whole, value)


def _lines(text: str, width: float) -> int:
    return sum(max(1, ceil(len(line) / width)) for line in text.splitlines())


def workbook(annex: Annex) -> bytes:
    """The same bytes for the same annex: the day written into the file is that of its data."""
    made = BytesIO()
    # In memory, every part of the package bears the same fixed day.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(made, options) as book:
        created = datetime.combine(annex.as_of, time())
        book.set_properties({"title": annex.title, "author": annex.full_name, "created": created})
        _figures(book, annex)
        _tasks(book, annex)
        _priorities(book, annex)
    return made.getvalue()


def _figures(book: Workbook, annex: Annex) -> None:
    columns: tuple[tuple[str, float], ...] = (
        ("TT", 5),
        ("Lĩnh vực", 28),
        ("Số liệu", 44),
        ("Giá trị", 14),
        ("Tử số", 12),
        ("Mẫu số", 12),
        ("Tỷ lệ", 10),
        ("Đơn vị tính", 14),
        ("Văn bản ghi", 26),
    )
    sheet = _Sheet(book, "Số liệu", f"{annex.title}: số liệu", columns)
    for at, one in enumerate(annex.figures, start=1):
        row = _HEADING_ROW + at
        cells: tuple[Any, ...] = (at, one.area, one.name, one.value, one.numerator, one.denominator, None)
        sheet.row(row, (*cells, one.unit, one.wording))
        if one.denominator is not None:
            _share(sheet, row, one)


def _share(sheet: _Sheet, row: int, figure: FigureRow) -> None:
    # Cut at one decimal and not rounded, as on the pages: 999 of 1,000 is never 100%.
    numerator, denominator = f"E{row + 1}", f"F{row + 1}"
    formula = f'=IF({denominator}=0,"",INT(1000*{numerator}/{denominator})/1000)'
    sheet.formula(row, 6, formula, "" if figure.percent is None else float(figure.percent / 100), is_share=True)


def _tasks(book: Workbook, annex: Annex) -> None:
    columns: tuple[tuple[str, float], ...] = (
        ("Số", 8),
        ("Nhiệm vụ", 44),
        ("Đơn vị chủ trì", 26),
        ("Thời gian", 22),
        ("Sản phẩm theo kế hoạch", 28),
        ("Tình trạng", 22),
        ("Nội dung báo cáo", 28),
        ("Sản phẩm, văn bản chứng minh", 30),
    )
    day = f"{annex.as_of:%d/%m/%Y}"
    sheet = _Sheet(book, "Nhiệm vụ", f"Nhiệm vụ trong kế hoạch năm {annex.year}, tính đến ngày {day}", columns)
    first = _HEADING_ROW + 1
    for at, one in enumerate(annex.tasks, start=first):
        cells = (one.number, one.title, one.lead, one.timing, one.product, one.status, one.detail, one.proof)
        sheet.row(at, cells)
    if not annex.tasks:
        sheet.row(first, ("", f"Dữ liệu không có kế hoạch năm {annex.year} của cơ quan.", *[""] * 6))
        return
    last = first + len(annex.tasks) - 1
    total = last + 2
    sheet.row(total, ("", "Tổng số nhiệm vụ"))
    sheet.formula(total, 2, f"=ROWS(F{first + 1}:F{last + 1})", len(annex.tasks))
    for at, (label, count) in enumerate(annex.counts, start=total + 1):
        sheet.row(at, ("", label))
        sheet.formula(at, 2, f"=COUNTIF(F${first + 1}:F${last + 1},B{at + 1})", count)


def _priorities(book: Workbook, annex: Annex) -> None:
    sheet = _Sheet(book, "Trọng tâm", f"Nhiệm vụ trọng tâm {annex.next_period}", (("TT", 14), ("Nội dung", 110)))
    for at, one in enumerate(annex.priorities, start=1):
        sheet.row(_HEADING_ROW + at, (ordinal_opening(at), one))
