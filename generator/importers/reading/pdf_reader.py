"""A PDF with a text layer → lines in reading order with their pages, rows of tables, no page numbers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice

import pdfplumber
from pdfminer.pdfdocument import PDFEncryptionError
from pdfminer.pdfpage import PDFPage
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from generator.importers.lines import Line, RefusedError
from generator.importers.reading.limits import MAX_PDF_PAGES
from generator.importers.reading.pdf_pages import Item, SeenPage, see_page, without_page_numbers
from generator.importers.reading.pdf_tables import PdfTable, append, goes_on, is_cut
from generator.importers.reading.read_file import SCANNED
from generator.importers.reading.text_reader import SOFT_HYPHEN, padded, table_line

_LOCKED = "Tệp PDF được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi lưu lại."
_BROKEN = "Tệp PDF bị hỏng hoặc chưa tải xong; hãy xuất lại từ Word."


def read_pdf(data: bytes) -> tuple[list[Line], tuple[str, ...]]:
    """Lines and notes, lines counted from 1. What a page cuts is whole again: tables, rows, words with a hyphen.

    Raises:
        RefusedError: locked, broken, too long, or without a text layer.
    """
    try:
        pages = _pages(data)
    # pdfminer raises plain KeyError, TypeError and their like where a file lies about its objects.
    except (PdfminerException, PSException, MalformedPDFException, LookupError, TypeError, ValueError) as error:
        inner = error.args[0] if error.args else None
        locked = isinstance(inner, PDFEncryptionError) or isinstance(error, PDFEncryptionError)
        raise RefusedError(_LOCKED if locked else _BROKEN) from None
    if not pages:
        raise RefusedError(_BROKEN)
    if not any(page.items for page in pages):
        raise RefusedError(SCANNED)
    numbered = without_page_numbers(pages)
    items = list(_joined_tables(numbered))
    removed = sum(len(page.items) for page in pages) - sum(len(page.items) for page in numbered)
    return list(_lines(items)), tuple(_notes(pages, items, removed))


def _pages(data: bytes) -> list[SeenPage]:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        # A file that opens with the empty password is locked against changes only, and is read.
        # Counted one by one: a file may claim a million pages.
        if sum(1 for _ in islice(PDFPage.create_pages(pdf.doc), MAX_PDF_PAGES + 1)) > MAX_PDF_PAGES:
            raise RefusedError(f"Tệp PDF có hơn {MAX_PDF_PAGES} trang nên không được đọc.")
        return [see_page(page) for page in pdf.pages]


def _joined_tables(pages: list[SeenPage]) -> Iterator[tuple[Item, int]]:
    """Items with their pages; a table that goes on stands whole where it begins."""
    last: tuple[Item, int] | None = None
    for page in pages:
        for at, item in enumerate(page.items):
            above = last[0] if last else None
            if at == 0 and isinstance(above, PdfTable) and isinstance(item, PdfTable) and goes_on(above, item):
                append(above, item)
                continue
            if last:
                yield last
            last = item, page.number
    if last:
        yield last


def _lines(items: list[tuple[Item, int]]) -> Iterator[Line]:
    number = table = 0
    moved = 0
    """Letters at the head of the next line that belong to the last word of this one."""
    for at, (item, page) in enumerate(items):
        if isinstance(item, PdfTable):
            table += 1
            for cells, (_, row_page) in zip(padded([cells for cells, _ in item.rows]), item.rows, strict=True):
                if line := table_line(cells, number + 1, table, row_page):
                    number += 1
                    yield line
            continue
        text, moved = item[moved:].strip(), 0
        below = items[at + 1][0] if at + 1 < len(items) else ""
        if isinstance(below, str) and (is_cut(text, below) or (text.endswith(SOFT_HYPHEN) and below)):
            # Whole words only, so that whoever joins lines with a space gets the number-symbol as it was typed.
            rest = below.split(" ", 1)[0]
            text, moved = text.rstrip(SOFT_HYPHEN) + rest, len(rest)
        if text := text.rstrip(SOFT_HYPHEN):
            number += 1
            yield Line(text, number, page)


def _notes(pages: list[SeenPage], items: list[tuple[Item, int]], removed: int) -> Iterator[str]:
    if silent := [str(page.number) for page in pages if not page.items]:
        yield f"Trang không có chữ nào đọc được: {', '.join(silent)}."
    if scans := [str(page.number) for page in pages if page.is_scan and page.items]:
        yield f"Trang là ảnh chụp, chữ do máy nhận dạng nên cần soát kỹ: {', '.join(scans)}."
    if pictures := sum(page.pictures for page in pages):
        yield f"Có {pictures} hình ảnh không được nhập."
    if remarks := sum(page.remarks for page in pages):
        yield f"Có {remarks} bình luận không được nhập."
    if removed:
        yield f"Đã bỏ {removed} dòng chỉ có số trang."
    for item, _ in items:
        for page in item.joined_on if isinstance(item, PdfTable) else ():
            yield f"Hàng của bảng bị cắt ở đầu trang {page} đã được ghép lại; hãy soát hàng này."
