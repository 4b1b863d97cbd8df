"""Which kind of paper a document is: its title's words and, because titles lie, the shape of its body."""

from __future__ import annotations

import re
from enum import Enum

from generator.importers.lines import SourceDocument
from generator.importers.papers.papers import bare, mark_of
from generator.importers.papers.procedure_columns import Column, column_of, columns_of
from generator.importers.papers.result_headings import heading_of
from generator.vietnamese import fold


class Kind(Enum):
    """Kinds that can be imported, by the word for `--kind`."""

    PLAN = "plan"
    RESULT = "result"
    NOTICE = "notice"
    PROCEDURES = "tthc"


_REFORM = r"(?:cai cach|cchc|par index)"
KEYWORDS = {
    Kind.PLAN: rf"(?:^|\n)(?:ke hoach|chuong trinh)\b(?:(?!\nket luan).)*{_REFORM}",
    Kind.RESULT: rf"(?:^|\n)(?:[^\n]{{0,60}}\b)?(?:bao cao|ket qua|tinh hinh)\b.*{_REFORM}.*(?:\bquy|thang|nam)\b",
    Kind.NOTICE: r"(?:^|\n)thong bao\b.*\bket luan\b",
    Kind.PROCEDURES: r"(?:^|\n)quyet dinh\b.*\bcong bo\b.*(?:thu tuc|tthc)|(?:^|\n)danh muc (?:thu tuc|tthc)",
}
"""What the lines of the title say, without diacritics, joined by line ends. Below the title the body must show:

- a plan: three fields of tasks ("Đơn vị chủ trì", "Sản phẩm", "Thời gian thực hiện") or a column "chủ trì";
- a result: two areas of reform as headings, and no field of a task;
- a notice: two numbered directives;
- procedures: a table whose columns are those of procedures, or three labelled lines; such a table needs no title.

A document that shows two kinds, or none, is not recognised: its editor says what it is.
"""
_TASK_FIELD = re.compile(
    r"\W*(?:\S+ ){0,3}?(?:chu tri|phoi hop|san pham|hoan thanh|thoi han|thoi gian (?:thuc hien|hoan thanh))\b"
    r"[^:;]{0,40}[:;]"
)
_TITLE_LINES, _LONG = 25, 200
_OTHER_PAPERS = r"(?:^|\n)(?:quyet dinh|thong bao|bao cao|cong van|to trinh|ke hoach)\b"
_MANY_FIELDS = 12
"""No other paper has so many fields of tasks."""
_FIELDS, _AREAS, _DIRECTIVES, _LABELS = 3, 2, 2, 3
_TELLING = {Column.CODE, Column.FEE, Column.BASIS, Column.PLACE, Column.CHANGED_BY}


def recognise(document: SourceDocument) -> Kind | None:
    """The kind whose key words the title has and whose shape the body has; None where that is none or several."""
    title = _title(document)
    fields, areas, directives = _counts(document)
    is_list = _has_procedure_columns(document)
    is_shaped = {
        Kind.PLAN: fields >= _FIELDS or _has_lead_column(document),
        Kind.RESULT: areas >= _AREAS and fields < _FIELDS and not _has_lead_column(document),
        Kind.NOTICE: directives >= _DIRECTIVES,
        Kind.PROCEDURES: is_list or _labels(document) >= _LABELS,
    }
    found = [kind for kind, words in KEYWORDS.items() if is_shaped[kind] and re.search(words, title, re.DOTALL)]
    if not found and is_list and document.lines[0].cells is not None:
        return Kind.PROCEDURES
    if not found and fields >= _MANY_FIELDS and not is_list and not re.search(_OTHER_PAPERS, title):
        return Kind.PLAN  # its first page is missing
    return found[0] if len(found) == 1 else None


def _title(document: SourceDocument) -> str:
    """The short lines at the beginning, up to the first sentence."""
    kept: list[str] = []
    for line in document.lines[:_TITLE_LINES]:
        text = bare(line.text)
        if kept and text.endswith((".", ";", ":")):
            break
        if len(text) <= _LONG:
            kept += [fold(cell) for cell in (line.cells or (text,))]
    return "\n".join(kept)


def _counts(document: SourceDocument) -> tuple[int, int, int]:
    texts = [bare(line.text) for line in document.lines if line.cells is None]
    headings = [heading for text in texts if text and (heading := heading_of(text))]
    return (
        sum(_TASK_FIELD.match(fold(text)) is not None for text in texts),
        len({heading.area for heading in headings if heading.area}),
        sum(mark_of(text).rank > 0 for text in texts),
    )


def _has_lead_column(document: SourceDocument) -> bool:
    return any(
        line.cells is not None and any(re.fullmatch(r".{0,30}chu tri.{0,30}", fold(cell)) for cell in line.cells)
        for line in document.lines
    )


def _has_procedure_columns(document: SourceDocument) -> bool:
    heads = (columns_of([bare(cell) for cell in line.cells]) for line in document.lines if line.cells is not None)
    return any(head is not None and _TELLING & set(head) for head in heads)


def _labels(document: SourceDocument) -> int:
    found = {column_of(mark_of(bare(line.text)).rest.partition(":")[0]) for line in document.lines if ":" in line.text}
    return len(found & {Column.TIME, Column.PLACE, Column.FEE, Column.BASIS})
