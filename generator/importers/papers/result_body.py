"""The running text of a result: introduction, areas with statements and figures, tasks of the next period."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.importers.citations import documents_in
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.lines import Line
from generator.importers.papers.letterhead import capitals_doubt
from generator.importers.papers.papers import Paragraph, mark_of, sentences, slips
from generator.importers.papers.quantities import Quantity, clause_around, quantities
from generator.importers.papers.result_headings import Heading, heading_of, is_only_heading, next_period_of
from generator.schema.common import Area, Figure, Statement
from generator.schema.result import ResultArea

_CLOSING = re.compile(r"trên đây là|nơi nhận", re.IGNORECASE)
_END = re.compile(r"\.?\s?/\s?\.$")
_COUNT = re.compile(r"0?(\d{1,2})\s+(?:nhiệm vụ|nội dung|giải pháp)", re.IGNORECASE)


@dataclass
class Body:
    """What has been read so far, and where the next paragraph belongs."""

    draft: Draft
    unplaced: list[Line] = field(default_factory=list)
    place: str = "introduction"
    """introduction, area, priorities; "" where the schema has no field (below "Tồn tại, hạn chế"); end."""
    area: Draft | None = None
    opened_by: Heading | None = None
    item_kind: str | None = None
    """Mark of the first priority: deeper marks go on with the item before."""
    counts: bool = True
    declared: tuple[int, Doubt] | None = None
    """How many priorities the heading counts, and what to say when there are not so many."""


def read_body(draft: Draft, paragraphs: list[Paragraph], *, counts: bool = True) -> list[Line]:
    """Fills the draft; gives the lines that fitted nowhere.

    Args:
        counts: whether figures are looked for in sentences; a paper with a table of figures tells them there.
    """
    body = Body(draft, counts=counts)
    for paragraph in paragraphs:
        if paragraph.lines[0].cells is not None or body.place == "end" or _CLOSING.match(paragraph.text):
            body.unplaced += paragraph.lines
            body.place = "end" if _CLOSING.match(paragraph.text) else body.place
            continue
        _read(body, paragraph)
        if _END.search(paragraph.text):
            body.place = "end"
    if body.declared and body.declared[0] != len(_values(draft, "priorities")):
        draft.doubts.append(body.declared[1])
    return body.unplaced


def _read(body: Body, paragraph: Paragraph) -> None:
    text = _END.sub(".", paragraph.text)
    heading = heading_of(text)
    if heading and _is_new_place(body, heading):
        _open(body, heading, paragraph)
        text, heading = heading.rest, None
    if not text:
        return
    if body.place == "introduction":
        for sentence in sentences(text):
            body.draft.add("introduction", _statement(sentence, paragraph.number))
    elif body.place == "area" and body.area is not None:
        _add_statements(body, body.area, mark_of(text).rest, paragraph.number, is_heading=heading is not None)
    elif body.place == "priorities":
        _add_priority(body, text, paragraph)
    else:
        body.unplaced += paragraph.lines


def _is_new_place(body: Body, heading: Heading) -> bool:
    if heading.opens_priorities or heading.is_chapter:
        return True
    if body.place == "priorities":
        return False
    return heading.area is not None or (body.opened_by is not None and body.opened_by.mark.kind == heading.mark.kind)


def _open(body: Body, heading: Heading, paragraph: Paragraph) -> None:
    if heading.opens_priorities:
        body.place = "priorities"
        _head_priorities(body, heading, paragraph)
    elif heading.area is not None:
        body.place, body.opened_by = "area", heading
        body.area = _area(body.draft, heading.area, heading.title, paragraph.number)
    else:
        body.place, body.opened_by = "", heading
        body.unplaced += paragraph.lines


def _area(draft: Draft, area: Area, title: str, line: int) -> Draft:
    """The area's record; a second heading of the same area goes on with it."""
    for one in draft.parts("areas"):
        if one.text_of("area") == area.value:
            doubt = Doubt(f"Hai tiêu đề cùng thuộc lĩnh vực “{area.label}”; nội dung đã gộp lại.", line, title)
            one.doubts.append(doubt)
            return one
    new = Draft(record=ResultArea, line=line)
    new.put("area", area.value, line)
    new.put("title", title, line)
    draft.add("areas", new)
    return new


def _head_priorities(body: Body, heading: Heading, paragraph: Paragraph) -> None:
    line, period = paragraph.number, next_period_of(heading.title)
    known = body.draft.text_of("next_period")
    if not is_only_heading(heading.title) or (known and period not in (None, known)):
        body.unplaced += paragraph.lines
    if period and not known:
        body.draft.put("next_period", period, line, *capitals_doubt(period, line))
    elif not known:
        body.draft.doubts.append(Doubt("Tiêu đề không nêu kỳ tới là kỳ nào.", line, heading.title))
    if count := _COUNT.match(heading.title):
        doubt = Doubt("Số nhiệm vụ tìm thấy khác với số mà tiêu đề nêu.", line, heading.title)
        body.declared = int(count[1]), doubt


def _add_priority(body: Body, text: str, paragraph: Paragraph) -> None:
    mark, items = mark_of(text), _values(body.draft, "priorities")
    if body.item_kind is None:
        if text.endswith(":") and not mark.kind:
            body.unplaced += paragraph.lines  # "Trong quý tới, Sở tập trung các nhiệm vụ sau:"
            return
        body.item_kind = mark.kind
    if mark.kind == body.item_kind:
        body.draft.add("priorities", Value(mark.rest, paragraph.number, tuple(slips(text, paragraph.number))))
    elif mark.kind:
        last = items[-1]
        items[-1] = Value(f"{last.text} {text}", last.line, (*last.doubts, *slips(text, paragraph.number)))
    else:
        body.unplaced += paragraph.lines


def _values(draft: Draft, name: str) -> list[Value]:
    found = draft.values.get(name, [])
    return found if isinstance(found, list) else []  # type: ignore[return-value]


def _statement(sentence: str, line: int) -> Draft:
    statement = Draft(record=Statement, line=line)
    statement.put("text", sentence, line, *slips(sentence, line))
    for cited in documents_in(sentence):
        doubts = [Doubt(f"Lịch không có ngày {cited.impossible_day}.", line, sentence)] if cited.impossible_day else []
        statement.add("documents", Value(cited.text, line, tuple(doubts)))
    return statement


def _add_statements(body: Body, area: Draft, text: str, line: int, *, is_heading: bool) -> None:
    for sentence in sentences(text):
        statement = _statement(sentence, line)
        area.add("statements", statement)
        if is_heading:
            statement.doubts.append(Doubt("Giống một tiêu đề nhỏ hơn là một kết quả.", line, sentence))
        counted, unclear = quantities(sentence) if body.counts else ([], [])
        for one in counted:
            area.add("figures", _figure(sentence, one, line))
        statement.doubts += [Doubt("Con số chưa rõ đếm cái gì; ghi vào “so_lieu” nếu cần.", line, at) for at in unclear]


def _figure(sentence: str, one: Quantity, line: int) -> Draft:
    figure = Draft(record=Figure, line=line)
    name = clause_around(sentence, one)
    shared = len(quantities(name)[0]) > 1
    told = Doubt("Nhiều con số chung một câu; viết tên riêng cho từng số liệu.", line, name)
    figure.put("name", name, line, *([told] if shared else []))
    if one.whole is None:
        figure.put("value", one.value, line)
    else:
        figure.put("numerator", one.value, line)
        figure.put("denominator", one.whole, line)
    figure.put("unit", one.unit, line)
    if not one.is_exact:
        figure.put("wording", one.wording, line)
    if one.odd_share:
        figure.doubts.append(Doubt(f"Văn bản ghi {one.odd_share}, không khớp với {one.wording}.", line, sentence))
    return figure
