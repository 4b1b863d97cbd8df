"""Which kind of paper a document is: its title's words and, because titles lie, the shape of its body."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.importers.lines import Line, SourceDocument
from generator.importers.papers.papers import bare, mark_of
from generator.importers.papers.procedure_columns import Column, column_of, columns_of
from generator.importers.papers.result_headings import heading_of
from generator.importers.plans.labels import Field
from generator.importers.plans.plan_columns import Column as TaskColumn
from generator.importers.plans.plan_columns import columns_of as task_columns
from generator.vietnamese import fold


class Kind(Enum):
    """Kinds that can be imported, by the word for `--kind`."""

    PLAN = "plan"
    RESULT = "result"
    NOTICE = "notice"
    PROCEDURES = "tthc"


class Head(Enum):
    """What a table lists, by its heading row."""

    TASKS = "tasks with who leads"
    PROGRESS = "tasks with how far they are"
    PROCEDURES = "procedures"


_ENCLOSED = r"(?:KẾ HOẠCH|CHƯƠNG TRÌNH|BÁO CÁO|PHỤ LỤC(?: [IVX0-9]+)?)"
"""A line that begins another paper or annex in the same file."""
_REFORM = r"(?:cai cach|cchc|par index)"
KEYWORDS = {
    Kind.PLAN: (
        rf"(?:^|\n)(?:ke hoach|chuong trinh)\b(?:(?!\nket luan).)*{_REFORM}"
        rf"|(?:^|\n)(?:danh muc )?nhiem vu\b.*{_REFORM}"
    ),
    Kind.RESULT: rf"(?:^|\n)(?:[^\n]{{0,60}}\b)?(?:bao cao|ket qua|tinh hinh)\b.*{_REFORM}.*(?:\bquy|thang|nam)\b",
    Kind.NOTICE: r"(?:^|\n)thong bao\b.*\bket luan\b",
    Kind.PROCEDURES: r"(?:^|\n)quyet dinh\b.*\bcong bo\b.*(?:thu tuc|tthc)|(?:^|\n)danh muc (?:thu tuc|tthc)",
}
"""What the lines of a title say, without diacritics, joined by line ends. Below the title the body must show:

- a plan: three fields of tasks ("Đơn vị chủ trì", "Sản phẩm", "Thời gian thực hiện") or a table of tasks;
- a result: two areas of reform as headings and no field of a task, or a table of what was done;
- a notice: two numbered directives;
- procedures: a table whose columns are those of procedures, or three labelled lines; such a table needs no title.

A table tells its kind by its heads alone where no title contradicts: tasks with who leads are a plan, tasks with how
far they are a result. A document that shows two kinds, or none, is not recognised: its editor says what it is.
"""
_TASK_FIELD = re.compile(
    r"\W*(?:\S+ ){0,3}?(?:chu tri|phoi hop|san pham|hoan thanh|thoi han|thoi gian (?:thuc hien|hoan thanh))\b"
    r"[^:;]{0,40}[:;]"
)
_TASK_PART = re.compile(
    r"(?:[ivx]+|[a-h])[.)/] .*\b(?:nhiem vu|noi dung thuc hien|giai phap)\b(?! trong tam (?:quy|thang|ky))"
)
"""The heading of the part of a plan that holds its tasks."""
_PROGRESS = re.compile(
    r"(?:ket qua|tinh hinh|tien do|muc do)\b.{0,12}\b(?:thuc hien|hoan thanh|dat duoc|xu ly)\b.{0,40}"
    r"|tinh trang|trang thai|danh gia (?:muc do|tien do).{0,20}|da lam"
)
"""A heading of what was done; "Kết quả" alone is what a plan wants."""
_TABLE = "có bảng"
_TITLE_LINES, _LONG = 25, 200
_OTHER_PAPERS = r"(?:^|\n)(?:quyet dinh|thong bao|bao cao|cong van|to trinh|ke hoach)\b"
_MANY_FIELDS = 12
"""No other paper has so many fields of tasks."""
_FIELDS, _AREAS, _DIRECTIVES, _LABELS = 3, 2, 2, 3
_TELLING = {Column.CODE, Column.FEE, Column.BASIS, Column.PLACE, Column.CHANGED_BY}


@dataclass(frozen=True)
class Reading:
    """One kind that a document may be, and what speaks for it."""

    kind: Kind
    why: str
    """Vietnamese: "có bảng nhiệm vụ với cột chủ trì"."""


def recognise(document: SourceDocument) -> Kind | None:
    """The kind whose key words a title has and whose shape the body has; None where that is none or several."""
    found = readings(document)
    return found[0].kind if len(found) == 1 else None


def readings(document: SourceDocument) -> tuple[Reading, ...]:
    """Every kind that the document may be. Of a title and a table the title decides."""
    fields, areas, directives = _counts(document)
    heads = _heads(document)
    shapes = {
        Kind.PLAN: _plan_shape(document, fields, heads),
        Kind.RESULT: f"{_TABLE} nhiệm vụ với kết quả thực hiện" if Head.PROGRESS in heads
        else "có các mục lĩnh vực cải cách" if areas >= _AREAS and fields < _FIELDS and Head.TASKS not in heads else "",
        Kind.NOTICE: "có các kết luận đánh số" if directives >= _DIRECTIVES else "",
        Kind.PROCEDURES: f"{_TABLE} thủ tục" if Head.PROCEDURES in heads
        else "có các dòng thời hạn, nơi nộp, phí" if _labels(document) >= _LABELS else "",
    }  # fmt: skip
    titles = _titles(document)
    said = {kind for kind, words in KEYWORDS.items() if any(re.search(words, title, re.DOTALL) for title in titles)}
    found = tuple(Reading(kind, why) for kind, why in shapes.items() if why and kind in said)
    if found:
        return found
    is_other = any(re.search(_OTHER_PAPERS, title) for title in titles)
    tables = tuple(Reading(kind, why) for kind, why in shapes.items() if why.startswith(_TABLE))
    if tables and (said or not is_other):
        return tables  # "Báo cáo …" above a table of tasks: the table is what there is to read
    if fields >= _MANY_FIELDS and Head.PROCEDURES not in heads and not is_other:
        return (Reading(Kind.PLAN, shapes[Kind.PLAN]),)  # its first page is missing
    return ()


def _plan_shape(document: SourceDocument, fields: int, heads: Collection[Head]) -> str:
    if Head.TASKS in heads:
        return f"{_TABLE} nhiệm vụ với đơn vị chủ trì"
    if fields >= _FIELDS:
        return "có các mục chủ trì, sản phẩm, thời gian"
    has_part = any(line.cells is None and _TASK_PART.match(fold(bare(line.text))) for line in document.lines)
    return "có phần nhiệm vụ" if has_part and Head.PROGRESS not in heads else ""


def _titles(document: SourceDocument) -> list[str]:
    """The title at the beginning, and those of papers that stand below the signature of another."""
    starts = [0, *(
        at for at, line in enumerate(document.lines)
        if at and line.cells is None and re.fullmatch(_ENCLOSED, bare(line.text))
    )]  # fmt: skip
    return [_title(document.lines[start : start + _TITLE_LINES]) for start in starts]


def _title(lines: Sequence[Line]) -> str:
    """The short lines at the beginning, up to the first sentence."""
    kept: list[str] = []
    for line in lines:
        text = bare(line.text)
        if (kept and text.endswith((".", ";", ":"))) or (line.cells is not None and _head_of(line.cells)):
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


def _heads(document: SourceDocument) -> set[Head]:
    """Kinds of tables, by their heading rows."""
    return {head for line in document.lines if line.cells is not None and (head := _head_of(line.cells))}


def _head_of(cells: Sequence[str]) -> Head | None:
    columns = columns_of([bare(cell) for cell in cells])
    if columns is not None and _TELLING & set(columns):
        return Head.PROCEDURES
    tasks = task_columns(cells, (), ())
    has_work = TaskColumn.TEXT in tasks or any(re.search(r"\bnhiem vu\b", fold(cell)) for cell in cells)
    if has_work and any(_PROGRESS.fullmatch(fold(bare(cell)).strip(" .:")) for cell in cells):
        return Head.PROGRESS
    has_lead = any(column in {Field.LEAD, Field.ACTING} for column in tasks)
    return Head.TASKS if has_lead else None


def _labels(document: SourceDocument) -> int:
    found = {column_of(mark_of(bare(line.text)).rest.partition(":")[0]) for line in document.lines if ":" in line.text}
    return len(found & {Column.TIME, Column.PLACE, Column.FEE, Column.BASIS})
