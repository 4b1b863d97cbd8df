"""A publication decision with its lists, or a plain list → drafts of procedures and of the decision."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.importers.draft import Doubt, Draft, Import, Value
from generator.importers.file_names import decision_file
from generator.importers.lines import Line, SourceDocument
from generator.importers.papers import publication_decision
from generator.importers.papers.decision_items import decision_item, province_code
from generator.importers.papers.letterhead import title_after
from generator.importers.papers.papers import Mark, Paragraph, bare, is_furniture, mark_of, paragraphs
from generator.importers.papers.procedure_columns import Column, change_heading, column_of, columns_of
from generator.importers.papers.procedure_rows import Context, Row, file_name, procedure
from generator.schema.decision import Decision
from generator.schema.procedure import WorkField, WorkFieldRegister
from generator.vietnamese import fold, slug

_LEVEL = re.compile(r"(?:danh muc )?(?:thu tuc hanh chinh|tthc)?.{0,30}\bcap (?:trung uong|tinh|huyen|xa)\b.{0,40}")
_FIELD = re.compile(r"lĩnh vực\s*:?\s*(.+)", re.IGNORECASE)
_LABELLED = re.compile(r"([^:;.]{2,60}):\s*(.*)")
_NUMBERING = re.compile(r"\(?[0-9]{0,2}[a-z]?\)?")
_FIRST_COLUMNS = 3
_LABEL_WORDS = 8
"""No label before a colon is longer."""
_PART = re.compile(r"[IVX]+\.?|[A-E]\.?")


@dataclass
class _List:
    """The list being read."""

    context: Context
    rows: list[tuple[Row, Context]] = field(default_factory=list)
    unplaced: list[Line] = field(default_factory=list)
    columns: Sequence[Column | None] = ()
    headings: Sequence[str] = ()
    has_begun: bool = False
    """A list or its heading was seen: numbered lines are procedures now, not points of the decision."""
    open_row: Row | None = None
    """The procedure that labelled lines or the rest of a broken row belong to."""
    unused: list[tuple[str, tuple[Line, ...]]] = field(default_factory=list)
    """Headings below which no procedure has stood yet."""


def import_procedures(document: SourceDocument, province: str | None = None) -> Import:
    """One draft a procedure in `others`, before them that of the decision, which is also the draft itself.

    Of a plain list the draft itself is its fields of work.
    """
    at, title = title_after(document.lines, publication_decision.TITLE)
    context = Context(province=province, is_decision=at >= 0)
    found = _List(context)
    draft = Draft(record=Decision if context.is_decision else WorkFieldRegister)
    body: Sequence[Line] = document.lines
    if context.is_decision:
        above, body = document.lines[:at], [line for line in document.lines[at + 1 :] if line not in title]
        used = publication_decision.read_head(draft, above, title)
        signed = publication_decision.put_signer(draft, body)
        body = [line for line in body if line.number not in signed]
        context.decision = publication_decision.name_of(draft)
        if stated := Value(province, 0) if province else publication_decision.province_in((*title, *above)):
            context.province = stated.text
            draft.put("province", stated.text, stated.line)
        found.unplaced += [line for line in above if line.number not in used and not is_furniture(line)]
    for paragraph in paragraphs(body):
        cells = paragraph.lines[0].cells
        if cells is not None:
            _read_row(found, paragraph, [bare(cell) for cell in cells])
        elif context.is_decision and not found.has_begun and publication_decision.is_clause(paragraph.text):
            publication_decision.put_clause(draft, paragraph)
            found.unplaced += paragraph.lines
        elif not (context.is_decision and publication_decision.put_issuer(draft, paragraph)):
            _read_text(found, paragraph)
    for _, lines in found.unused:
        found.unplaced += lines
    others: dict[str, Draft] = {}
    for row, above_row in found.rows:
        one = procedure(row, above_row)
        others[file_name(one, others)] = one
    _tell_fields(draft, context)
    if not others:
        draft.doubts.append(Doubt("Không thấy danh mục thủ tục hành chính nào.", 0))
    if context.is_decision:
        _fill_decision(draft, found)
        file = decision_file(draft.text_of("number") or "", draft.text_of("issued_on") or "")
        others = {file: draft, **others}
    unplaced = tuple(sorted(set(found.unplaced), key=lambda line: line.number))
    return Import(draft, unplaced, tuple(others.items()))


def _fill_decision(draft: Draft, found: _List) -> None:
    """What the lists and the whole paper say of the decision."""
    if "province" not in draft.values:
        draft.doubts.append(Doubt("Thiếu tỉnh, thành phố; ghi vào “tinh”, hoặc nhập lại với --province.", 0))
    for row, above_row in found.rows:
        draft.add("items", decision_item(row, above_row))
    if code := province_code(draft.parts("items")):
        draft.put("province_code", code.text, code.line)
    if not found.rows:
        draft.put("list_unknown", "có", 0)


def _read_row(found: _List, paragraph: Paragraph, cells: list[str]) -> None:
    line = paragraph.number
    if columns := columns_of(cells):
        is_new = list(found.headings) != cells
        # A heading that we do not know is listed: below it there may be nothing that tells of it.
        if is_new and any(cell and column is None for cell, column in zip(cells, columns, strict=True)):
            found.unplaced += paragraph.lines
        found.columns, found.headings, found.open_row, found.has_begun = columns, cells, None, True
        return
    if not found.columns or len(cells) > len(found.columns):
        found.unplaced += paragraph.lines
        return
    filled = dict.fromkeys(filter(None, cells))
    if all(_NUMBERING.fullmatch(cell) for cell in cells) or set(cells) <= {*found.headings, ""}:
        return
    texts = [cell for cell in filled if not _NUMBERING.fullmatch(cell) and not _PART.fullmatch(cell)]
    by_column = [(column, found.headings[at], cells[at]) for at, column in enumerate(found.columns[: len(cells)])]
    order = next((text for column, _, text in by_column if column is Column.ORDER), "")
    if len(texts) == 1 and _is_section(texts[0], cells, order):
        # A number in a cell of its own opens the row as "I." opens a line.
        mark = mark_of(texts[0])
        _read_heading(found, mark if mark.kind else Mark("roman", order, texts[0]), paragraph)
        return
    name = next((text for column, _, text in by_column if column is Column.NAME), "")
    if found.open_row and not order and (not name or name[0].islower()):
        row = found.open_row
    else:
        row = found.open_row = Row(line)
        _begin(found, row)
    for column, heading, text in by_column:
        if text and (column is not Column.ORDER or not _NUMBERING.fullmatch(text)):
            row.add(None if column is Column.ORDER else column, heading, text)


def _is_section(text: str, cells: list[str], order: str) -> bool:
    """A row of one text: merged over the table, or in its first columns; not the rest of a row that a page broke."""
    is_merged = len(cells) > 1 and cells.count(text) >= len(cells) - 1
    is_first = text in cells[:_FIRST_COLUMNS] and (text[0].isupper() or bool(mark_of(text).kind))
    return (is_merged or is_first) and not order.strip(".()").isdigit()


def _read_text(found: _List, paragraph: Paragraph) -> None:
    mark = mark_of(paragraph.text)
    if fold(paragraph.text).startswith("noi nhan"):
        found.open_row, found.has_begun = None, False
    if _is_heading(mark.rest) or (found.has_begun and mark.kind in ("roman", "part")):
        _read_heading(found, mark, paragraph)
        return
    labelled = _LABELLED.fullmatch(mark.rest)
    if found.open_row and not found.columns and labelled and len(labelled[1].split()) <= _LABEL_WORDS:
        if labelled[2]:
            found.open_row.add(column_of(labelled[1]), labelled[1], labelled[2])
    elif found.has_begun and not found.columns and mark.kind in ("number", "dotted"):
        found.open_row = Row(paragraph.number, {Column.NAME: mark.rest})
        _begin(found, found.open_row)
    else:
        found.unplaced += paragraph.lines


def _is_heading(text: str) -> bool:
    folded = fold(text)
    names_list = re.match(
        r"(?:phan \w+[.:]?\s*|phu luc\s?\w*[.:]?\s*)?"
        r"(?:danh muc|(?:cac )?(?:thu tuc hanh chinh|tthc) (?:duoc |bi )?(?:moi|ban hanh|sua doi|thay the|bai bo|cap))",
        folded,
    )
    return not text.endswith((".", ";")) and (names_list is not None or re.match(r"linh vuc\b", folded) is not None)


def _read_heading(found: _List, mark: Mark, paragraph: Paragraph) -> None:
    """What a heading changes for the rows below: the action, the level of execution or the field of work."""
    text, found.has_begun, found.open_row = mark.rest, True, None
    context = Context(**vars(found.context))
    if change := change_heading(text):
        context.change, context.change_heading, context.field_of_work = change, text, ""
    elif _LEVEL.fullmatch(fold(text)):
        context.level = text
    elif match := _FIELD.fullmatch(text):
        context.field_of_work = match[1].strip()
    elif mark.kind in ("roman", "part", "number") and "danh muc" not in fold(text):
        context.field_of_work = text
    found.context = context
    # The heading itself is told in a doubt of each row; where no row follows it is listed.
    found.unused.append((text, paragraph.lines))


def _begin(found: _List, row: Row) -> None:
    found.rows.append((row, found.context))
    kept = (found.context.change_heading, found.context.level, found.context.field_of_work)
    used = [one for one in found.unused if any(part and part in one[0] for part in kept)]
    found.unused = [one for one in found.unused if one not in used]
    # Names of fields are told once, at the end.
    row.headings = tuple(text for text, _ in used if any(part and part in text for part in kept[:2]))


def _tell_fields(draft: Draft, context: Context) -> None:
    for name, line in context.fields_seen.items():
        if draft.record is WorkFieldRegister:
            work_field = Draft(record=WorkField, line=line)
            work_field.put("code", slug(name), line)
            work_field.put("name", name, line)
            draft.add("fields_of_work", work_field)
        else:
            draft.add("fields_of_work", Value(slug(name), line))
            told = f"Lĩnh vực ghi bằng mã “{slug(name)}”; xem có trong linh-vuc.yml không."
            draft.doubts.append(Doubt(told, line, name))
