"""Sheets → lines, one for each used row. Values as a person sees them; formulas only as the result that was saved."""

from __future__ import annotations

import csv
import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time
from zipfile import BadZipFile

import openpyxl
from lxml import etree
from openpyxl.utils.exceptions import InvalidFileException

from generator.importers.lines import Line, RefusedError
from generator.importers.reading.cell_text import cell_text
from generator.importers.reading.sheet_marks import MergedFill, read_marks
from generator.importers.reading.text_reader import decode, padded, table_line, tidy

_DIGITS_SHOWN = re.compile(r"^0(?:\.(0+))?(%?)$")
"""Formats such as "0.000000" and "0%". Without them the code 2.000720 would lose its last digit."""


def read_xlsx(data: bytes) -> tuple[list[Line], tuple[str, ...]]:
    """Lines and notes. The first sheet's lines have its row numbers; those of a later sheet go on after them.

    Raises:
        RefusedError: not a workbook, or a formula whose result was never saved.
    """
    lines: list[Line] = []
    notes: list[str] = []
    try:
        with warnings.catch_warnings():
            # openpyxl warns of drawings and validations that it leaves out; none of them is text.
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            for table, sheet in enumerate(book.worksheets, start=1):
                if sheet.sheet_state != "visible":
                    notes.append(f"Trang tính ẩn “{tidy(sheet.title)}” không được nhập.")
                    continue
                offset = lines[-1].number if lines else 0
                if offset:
                    notes.append(f"Trang tính “{tidy(sheet.title)}” bắt đầu từ dòng {offset + 1}.")
                lines += _sheet_lines(sheet, table, offset, notes)
    except (InvalidFileException, BadZipFile, KeyError, ValueError, TypeError, IndexError, etree.XMLSyntaxError):
        raise RefusedError("Tệp không phải bảng tính Excel hợp lệ; hãy mở bằng Excel rồi lưu lại.") from None
    return lines, tuple(notes)


def read_csv(data: bytes) -> Iterator[Line]:
    """Rows of a .csv with "," or ";", whichever its first row has more of. A quoted cell may span lines of the file.

    Raises:
        RefusedError: not UTF-8, or quotes that never close.
    """
    text = decode(data)
    first = next((line for line in text.split("\n") if line.strip()), "")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;", key=first.count), strict=True)
    numbers, found, number = [], [], 1
    try:
        for row in rows:
            numbers.append(number)
            found.append([_text(cell) for cell in row])
            number = rows.line_num + 1
    except csv.Error:
        raise RefusedError(f"Tệp .csv sai dấu nháy hoặc dấu ngăn ở gần dòng {number}.") from None
    for at, cells in zip(numbers, padded(found), strict=True):
        if line := table_line(cells, at, table=1):
            yield line


def _sheet_lines(
    sheet: openpyxl.worksheet._read_only.ReadOnlyWorksheet, table: int, offset: int, notes: list[str]
) -> Iterator[Line]:
    title = tidy(sheet.title)
    # openpyxl reads rows one by one only without merged cells and hidden rows, so we look for these ourselves.
    with sheet._get_source() as stream:
        marks = read_marks(stream)
    if marks.without_result:
        raise RefusedError(
            f"Ô {marks.without_result} ở trang tính “{title}” có công thức chưa tính; hãy mở bằng Excel rồi lưu lại."
        )
    # The size that a sheet claims may be a million rows; without it each row has the cells that it has.
    sheet.reset_dimensions()
    merged = MergedFill(marks)
    rows = []
    hidden = 0
    for number, found in enumerate(sheet.iter_rows(), start=1):
        cells = merged.fill(number, [_shown(cell.value, cell.number_format or "") for cell in found])
        if number in marks.hidden_rows:
            hidden += any(cells)
        elif any(cells):
            rows.append((number, [one for at, one in enumerate(cells, start=1) if not marks.is_hidden_column(at)]))
    for (number, _), row in zip(rows, padded([cells for _, cells in rows]), strict=True):
        if line := table_line(row, offset + number, table):
            yield line
    if hidden:
        notes.append(f"Có {hidden} hàng ẩn ở trang tính “{title}” không được nhập.")
    if marks.hidden_columns:
        notes.append(f"Có cột ẩn ở trang tính “{title}” không được nhập.")


def _shown(value: object, number_format: str) -> str:
    """As the sheet shows it to a Vietnamese reader, without separators of thousands."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case date():
            has_time = isinstance(value, datetime) and value.time() != time()
            return f"{value:%d/%m/%Y %H:%M}" if has_time else f"{value:%d/%m/%Y}"
        case int() | float():
            return _number(value, number_format)
    return _text(str(value))


def _text(cell: str) -> str:
    return cell_text([line for line in map(tidy, cell.splitlines()) if line])


def _number(value: int | float, number_format: str) -> str:
    if shown := _DIGITS_SHOWN.match(number_format):
        percent = shown[2]
        return f"{value * 100 if percent else value:.{len(shown[1] or '')}f}{percent}"
    # 0.1 + 0.2 is shown as 0.3: Excel itself keeps 15 digits.
    return str(int(value)) if value == int(value) else f"{value:.15g}".replace(".", ",")
