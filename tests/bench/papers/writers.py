"""A layout's blocks as a file: Word, Excel, CSV, Markdown, plain text; PDF where LibreOffice is there to print it."""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import docx
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from tests.bench.papers.layouts import Block, Table


def word(blocks: Sequence[Block], file: Path) -> None:
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        made = document.add_table(rows=len(block.rows), cols=len(block.rows[0]))
        made.style = "Table Grid"
        for row, cells in zip(made.rows, block.rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
        for top, left, bottom, right in block.merged:
            text = block.rows[top][left]
            made.cell(top, left).merge(made.cell(bottom, right)).text = text
    document.save(str(file))


def excel(blocks: Sequence[Block], file: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for block in blocks:
        if isinstance(block, str):
            sheet.append([block])
            continue
        first = sheet.max_row + 1 if sheet.max_row > 1 or sheet["A1"].value else 1
        for cells in block.rows:
            sheet.append(list(cells))
        for top, left, bottom, right in block.merged:
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    if (row, column) != (top, left):
                        sheet.cell(first + row, column + 1).value = None
            corners = (get_column_letter(left + 1), first + top, get_column_letter(right + 1), first + bottom)
            sheet.merge_cells("{}{}:{}{}".format(*corners))
    book.save(file)


def comma(blocks: Sequence[Block], file: Path) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream)
        for block in blocks:
            for cells in [(block,)] if isinstance(block, str) else block.rows:
                out.writerow(cells)


def markdown(blocks: Sequence[Block], file: Path) -> None:
    file.write_text("\n\n".join(block if isinstance(block, str) else _strokes(block) for block in blocks), "utf-8")


def _strokes(table: Table) -> str:
    rows = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in table.rows]
    return "\n".join([rows[0], "|" + "---|" * len(table.rows[0]), *rows[1:]])


def pdf(blocks: Sequence[Block], file: Path) -> None:
    source = file.with_suffix(".docx")
    word(blocks, source)
    profile = f"-env:UserInstallation=file://{file.parent}/ho-so"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(file.parent), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    source.unlink()


WRITERS: Mapping[str, Callable[[Sequence[Block], Path], None]] = {
    ".docx": word,
    ".xlsx": excel,
    ".csv": comma,
    ".md": markdown,
    ".txt": markdown,
    ".pdf": pdf,
}
SHEETS = frozenset({".xlsx", ".csv"})
"""Formats that hold only layouts of tables."""
