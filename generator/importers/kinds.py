"""Which kind of paper a document is: its titles' words and, because titles lie, the shape of its body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from generator.importers.lines import Line, SourceDocument
from generator.importers.papers.acting_units import is_unit_name, told_to_lead
from generator.importers.papers.papers import bare, mark_of
from generator.importers.papers.procedure_columns import Column, column_of
from generator.importers.papers.result_headings import heading_of
from generator.importers.plans.labels import Field, split_fields
from generator.importers.table_kinds import Head, head_of, heads_of
from generator.vietnamese import fold


class Kind(Enum):
    """Kinds that can be imported, by the word for `--kind`."""

    PLAN = "plan"
    RESULT = "result"
    NOTICE = "notice"
    PROCEDURES = "tthc"


_NAMES = {
    Kind.PLAN: "kế hoạch",
    Kind.RESULT: "kết quả",
    Kind.NOTICE: "thông báo kết luận",
    Kind.PROCEDURES: "danh mục thủ tục",
}
_REFORM = r"(?:cai cach|cchc|par index|kiem soat (?:thu tuc|tthc))"
KEYWORDS = {
    Kind.PLAN: (
        rf"(?:^|\n)(?:ke hoach|chuong trinh|de an)\b(?:(?!\nket luan).)*{_REFORM}"
        rf"|(?:^|\n)(?:bang )?(?:danh muc |phan cong )*(?:cac )?nhiem vu\b.*{_REFORM}"
        r"|(?:^|\n)(?:ve viec )?(?:ban hanh|phe duyet|thong qua)\b.{0,20}\b(?:ke hoach|chuong trinh|de an)\b"
        rf".*{_REFORM}"
    ),
    Kind.RESULT: (
        rf"(?:^|\n)(?:[^\n]{{0,60}}\b)?(?:bao cao|ket qua|tinh hinh)\b.*{_REFORM}.*(?:\bquy|thang|nam)\b"
        r"|(?:^|\n)(?:tong hop |bang |bieu )*(?:tinh hinh|ket qua|tien do)\b[^\n]{0,20}\bthuc hien\b[^\n]{0,30}"
        r"\bnhiem vu\b"
    ),
    Kind.NOTICE: r"(?:^|\n)thong bao\b.*\bket luan\b",
    Kind.PROCEDURES: r"(?:^|\n)quyet dinh\b.*\bcong bo\b.*(?:thu tuc|tthc)|(?:^|\n)danh muc (?:thu tuc|tthc)",
}
"""What the lines of a title say, without diacritics, joined by line ends. Below the title the body must show:

- a plan: a table of tasks, or one sign of tasks in words: fields ("Đơn vị chủ trì: …"), a part of tasks, sentences that
  tell somebody to lead, headings that are names of units;
- a result: two areas of reform as headings and no field of a task, or a table of what was done;
- a notice: two numbered directives;
- procedures: a table whose columns are those of procedures, or three labelled lines.

A table tells its kind by its heads alone where no title contradicts. A document that shows two kinds, or none, is not
recognised: its editor says what it is, and is told what speaks for each.
"""
_TASK_FIELD = re.compile(
    r"\W*+(?:\S++ ){0,3}?(?:chu tri|phoi hop|san pham|hoan thanh|thoi han|thoi gian (?:thuc hien|hoan thanh))\b"
    r"[^:;]{0,40}[:;]"
)
_TASK_PART = re.compile(
    r"(?:phan )?(?:[ivx]+|[a-h])(?:[.)/]| ?-) ?.*\b(?:nhiem vu|noi dung thuc hien|giai phap)\b"
    r"(?! trong tam (?:quy|thang|ky))"
)
"""The heading of the part of a plan that holds its tasks."""
_ENCLOSED = re.compile(
    r"(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|BÁO CÁO|PHỤ LỤC|DANH MỤC|BẢNG|BIỂU)\b|Phụ lục(?: [IVX0-9]+)?[.:]?$"
)
"""How a line begins that is the title of another paper or annex in the same file."""
_TITLE_LINES, _LONG = 25, 200
_OTHER_PAPERS = r"(?:^|\n)(?:quyet dinh|nghi quyet|thong bao|bao cao|cong van|to trinh|ke hoach|chuong trinh|chi thi)\b"
_MANY_FIELDS = 12
"""No other paper has so many fields of tasks."""
_FIELDS, _AREAS, _DIRECTIVES, _LABELS, _UNITS = 3, 2, 2, 3, 2


@dataclass(frozen=True)
class Reading:
    """One kind that a document may be, and what speaks for it."""

    kind: Kind
    why: str
    """Vietnamese: "tên là kế hoạch cải cách hành chính và có bảng nhiệm vụ với đơn vị chủ trì"."""
    is_sure: bool
    """Whether nothing contradicts: title and body agree, or a table speaks and no title says otherwise."""


@dataclass(frozen=True)
class _Shape:
    """What the body shows of a kind: a sentence, or nothing."""

    why: str = ""
    is_table: bool = False
    is_strong: bool = False
    """Enough without a title."""


def recognise(document: SourceDocument) -> Kind | None:
    """The kind whose key words a title has and whose shape the body has; None where that is none or several."""
    return choice(readings(document))


def choice(found: Sequence[Reading]) -> Kind | None:
    """The one sure reading; None where there is none or several."""
    sure = [one for one in found if one.is_sure]
    return sure[0].kind if len(sure) == 1 else None


def readings(document: SourceDocument) -> tuple[Reading, ...]:
    """Every kind that the document may be, those first for which title and body speak."""
    shapes = _shapes(document)
    titles = _titles(document)
    said = {kind for kind, words in KEYWORDS.items() if any(re.search(words, title, re.DOTALL) for title in titles)}
    whole = tuple(
        Reading(kind, f"tên cho biết là {_NAMES[kind]} và {shape.why}", is_sure=True)
        for kind, shape in shapes.items() if shape.why and kind in said
    )  # fmt: skip
    tables = [kind for kind, shape in shapes.items() if shape.is_table]
    if whole:
        # A plan's title above a table of what was done says two things.
        strange = [kind for kind in tables if not any(one.kind is kind or shapes[one.kind].is_table for one in whole)]
        is_torn = len(whole) == 1 and whole[0].kind is Kind.PLAN and Kind.RESULT in strange
        return whole + tuple(Reading(kind, shapes[kind].why, is_torn) for kind in strange)
    is_other = any(re.search(_OTHER_PAPERS, title) for title in titles)
    alone = [kind for kind, shape in shapes.items() if shape.is_table or shape.is_strong]
    return (
        *(Reading(kind, shapes[kind].why, is_sure=not said and not is_other) for kind in alone),
        *(Reading(kind, f"tên cho biết là {_NAMES[kind]}", is_sure=False) for kind in KEYWORDS
          if kind in said and kind not in alone),
    )  # fmt: skip


def explained(found: Sequence[Reading]) -> str:
    """Vietnamese: why a document was not recognised, and what to say."""
    every = ", ".join(one.value for one in Kind)
    if not found:
        return f"không nhận ra loại tài liệu; hãy nói bằng --kind ({every})."
    reasons = "; ".join(f"giống {_NAMES[one.kind]} vì {one.why}" for one in found)
    words = " hoặc ".join(f"--kind {one.kind.value}" for one in found)
    doubt = "" if len(found) > 1 else ", nhưng tên và nội dung chưa đủ để chắc"
    return f"chưa rõ loại tài liệu: {reasons}{doubt}; hãy nói bằng {words}."


def _shapes(document: SourceDocument) -> dict[Kind, _Shape]:
    fields, areas, directives = _counts(document)
    heads = heads_of(document.lines)
    return {
        Kind.PLAN: _plan_shape(document, fields, heads),
        Kind.RESULT: _Shape("có bảng nhiệm vụ với kết quả thực hiện", is_table=True) if Head.PROGRESS in heads
        else _Shape("có các mục lĩnh vực cải cách")
        if areas >= _AREAS and fields < _FIELDS and Head.TASKS not in heads else _Shape(),
        Kind.NOTICE: _Shape("có các kết luận đánh số") if directives >= _DIRECTIVES else _Shape(),
        Kind.PROCEDURES: _Shape("có bảng thủ tục", is_table=True) if Head.PROCEDURES in heads
        else _Shape("có các dòng thời hạn, nơi nộp, phí") if _labels(document) >= _LABELS else _Shape(),
    }  # fmt: skip


def _plan_shape(document: SourceDocument, fields: int, heads: set[Head]) -> _Shape:
    if Head.TASKS in heads:
        return _Shape("có bảng nhiệm vụ với đơn vị chủ trì", is_table=True)
    if fields >= _FIELDS:
        is_strong = fields >= _MANY_FIELDS and Head.PROCEDURES not in heads
        return _Shape("có các mục chủ trì, sản phẩm, thời gian", is_strong=is_strong)
    return _Shape() if Head.PROGRESS in heads else _shape_in_words(document, fields)


def _shape_in_words(document: SourceDocument, fields: int) -> _Shape:
    """The first sign of tasks in running text; weak alone, enough below the title of a plan."""
    texts = [bare(line.text) for line in document.lines if line.cells is None]
    marks = [mark_of(text) for text in texts]
    units = sum(is_unit_name(mark.rest) for mark in marks if mark.kind not in {"", "bullet"})
    signs = (
        ("có phần nhiệm vụ", any(_TASK_PART.match(fold(text)) for text in texts)),
        ("có câu giao đơn vị chủ trì", any(told_to_lead(text) or _says_lead(text) for text in texts)),
        ("có các mục theo tên đơn vị", units >= _UNITS),
        ("có mục chủ trì, sản phẩm hoặc thời gian", fields > 0),
    )
    return _Shape(next((why for why, is_seen in signs if is_seen), ""))


def _says_lead(text: str) -> bool:
    """Whether a label inside a sentence names who leads: "… Chủ trì: Phòng A."."""
    return any(found in {Field.LEAD, Field.ACTING} for found, _ in split_fields(text))


def _titles(document: SourceDocument) -> list[str]:
    """The title at the beginning, and those of papers that stand below the signature of another."""
    starts = [0, *(
        at for at, line in enumerate(document.lines)
        if at and line.cells is None and (text := bare(line.text)) and _ENCLOSED.match(text)
        and (text.isupper() or not text[0].isdigit())
    )]  # fmt: skip
    return [_title(document.lines[start : start + _TITLE_LINES]) for start in starts]


def _title(lines: Sequence[Line]) -> str:
    """The short lines at the beginning, up to the first sentence."""
    kept: list[str] = []
    for line in lines:
        text = bare(line.text)
        if (kept and text.endswith((".", ";", ":"))) or (line.cells is not None and head_of(line.cells)):
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


def _labels(document: SourceDocument) -> int:
    found = {column_of(mark_of(bare(line.text)).rest.partition(":")[0]) for line in document.lines if ":" in line.text}
    return len(found & {Column.TIME, Column.PLACE, Column.FEE, Column.BASIS})
