"""A saved web page, or a Word file saved as one → lines: paragraphs, items, table rows. Scripts and comments go."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree, html

from generator.importers.lines import Line, RefusedError
from generator.importers.reading.text_reader import decode, padded, table_line, tidy

_SILENT = {"script", "style", "head", "template", "noscript", "svg", "iframe", "object"}
_BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "section", "article", "blockquote", "pre", "dd", "dt"}
_MOST_COLUMNS = 63
"""Word's limit; a larger span is a mistake or a bomb."""


def read_html(data: bytes) -> tuple[list[Line], tuple[str, ...]]:
    """Lines, counted from 1, and notes.

    Raises:
        RefusedError: not UTF-8, or nothing that a parser could make a page of.
    """
    try:
        page = html.document_fromstring(decode(data), parser=html.HTMLParser(no_network=True, huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise RefusedError(
            "Tệp không phải trang HTML hợp lệ; hãy mở bằng trình duyệt, chép sang Word rồi lưu lại."
        ) from None
    for one in list(page.iter(*_SILENT, etree.Comment)):
        one.drop_tree()
    lines: list[Line] = []
    tables = 0
    for block in _blocks(page):
        if block.tag == "table":
            tables += 1
            for cells in padded(list(_rows(block))):
                if line := table_line(cells, len(lines) + 1, tables):
                    lines.append(line)
        elif text := tidy(_own_text(block)):
            lines.append(Line(text, len(lines) + 1))
    pictures = len(page.findall(".//img"))
    return lines, (f"Có {pictures} hình ảnh không được nhập.",) if pictures else ()


def _blocks(parent: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Tables, and elements with words of their own, in order."""
    if parent.tag == "table":
        yield parent
        return
    if _own_text(parent).strip():
        yield parent
    for child in parent:
        if (
            isinstance(child.tag, str)
            and (child.tag in _BLOCKS or child.find(".//table") is not None or child.tag == "table")
        ) or (isinstance(child.tag, str) and any(one.tag in _BLOCKS for one in child.iterdescendants())):
            yield from _blocks(child)


def _own_text(block: html.HtmlElement) -> str:
    """Its words without those of blocks and tables inside it; a line break is a blank."""
    parts = [block.text or ""]
    for child in block:
        holds_block = isinstance(child.tag, str) and (
            child.tag in _BLOCKS
            or child.tag == "table"
            or any(one.tag in {*_BLOCKS, "table"} for one in child.iterdescendants())
        )
        if not holds_block and isinstance(child.tag, str):
            parts.append(" " if child.tag == "br" else child.text_content())
        parts.append(child.tail or "")
    return " ".join(parts) if block.tag == "body" else "".join(parts)


def _rows(table: html.HtmlElement) -> Iterator[list[str]]:
    """Cells of each row; a merged cell stands in each place that it covers."""
    below: dict[int, tuple[str, int]] = {}
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is not table:
            continue
        cells: list[str] = []
        own = iter([cell for cell in row if cell.tag in {"td", "th"}])
        while len(cells) < _MOST_COLUMNS:
            if len(cells) in below:
                text, left = below.pop(len(cells))
                if left > 1:
                    below[len(cells)] = text, left - 1
                cells.append(text)
                continue
            cell = next(own, None)
            if cell is None:
                break
            text = tidy(cell.text_content())
            for _ in range(_span(cell, "colspan")):
                if (down := _span(cell, "rowspan")) > 1:
                    below[len(cells)] = text, down - 1
                cells.append(text)
        yield cells[:_MOST_COLUMNS]


def _span(cell: html.HtmlElement, name: str) -> int:
    value = cell.get(name, "1")
    return min(max(int(value), 1), _MOST_COLUMNS) if value.isdecimal() else 1
