"""One page of a PDF as text lines and tables from top to bottom, and which of its lines is only the page's number."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from pdfplumber.page import Page

from generator.importers.reading.pdf_tables import PdfTable, tables_of
from generator.importers.reading.text_reader import SOFT_HYPHEN, plain_bullet, tidy

_PAGE_NUMBER = re.compile(r"^(?:Trang\s+)?[-–]?\s*(\d{1,3})\s*[-–]?(?:\s*/\s*\d{1,3})?$", re.IGNORECASE)
_WHOLE_PAGE = 0.8
"""Share of a page from which a picture is the scan of a page."""

Item = str | PdfTable


@dataclass(frozen=True)
class SeenPage:
    """A page as it was read."""

    number: int
    items: list[Item]
    """A line that ends in a soft hyphen has its last word cut."""
    pictures: int
    is_scan: bool
    """A picture covers it; text below may be what a machine guessed."""
    remarks: int


def see_page(page: Page) -> SeenPage:
    """Text lines and tables of a page; the text of a table is not read twice."""
    tables = tables_of(page)

    def outside(thing: dict[str, float]) -> bool:
        x, y = (thing["x0"] + thing["x1"]) / 2, (thing["top"] + thing["bottom"]) / 2
        return not any(left <= x <= right and top <= y <= bottom for (left, top, right, bottom), _ in tables)

    placed: list[tuple[float, Item]] = [(box[1], table) for box, table in tables]
    loose = page.filter(lambda thing: thing["object_type"] == "char" and outside(thing))
    for line in loose.extract_text_lines(return_chars=False):
        if text := plain_bullet(tidy(line["text"])):
            placed.append((line["top"], text + SOFT_HYPHEN * line["text"].endswith(SOFT_HYPHEN)))
    area = float(page.width * page.height)
    seen = SeenPage(
        number=page.page_number,
        items=[item for _, item in sorted(placed, key=lambda one: one[0])],
        pictures=len(page.images),
        is_scan=any(one["width"] * one["height"] > _WHOLE_PAGE * area for one in page.images),
        remarks=sum(bool(one.get("contents")) for one in page.annots),
    )
    # Kept open, the characters of 60 pages would be 100 MB.
    page.close()
    return seen


def without_page_numbers(pages: list[SeenPage]) -> list[SeenPage]:
    """Takes away a first or last line that is only the page's number, or a number that counts on with the pages."""
    shifts = Counter(
        number - page.number for page in pages for at in (0, -1) if (number := _number_at(page.items, at)) is not None
    )
    usual = {0} | {shift for shift, times in shifts.items() if times > 1}
    kept = []
    for page in pages:
        items = list(page.items)
        for at in (0, -1):
            number = _number_at(items, at)
            if number is not None and number - page.number in usual:
                del items[at]
        kept.append(replace(page, items=items))
    return kept


def _number_at(items: list[Item], at: int) -> int | None:
    text = items[at] if items else None
    match = _PAGE_NUMBER.match(text) if isinstance(text, str) else None
    return int(match[1]) if match else None
