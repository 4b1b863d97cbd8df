"""A report or article about one period → a draft of `ket-qua/<ky>.yml`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.around import Around
from generator.importers.citations import DAY, exists, joined_day
from generator.importers.draft import Doubt, Draft, Import, Value
from generator.importers.lines import Line, SourceDocument
from generator.importers.papers.letterhead import (
    capitals_doubt,
    issue_day,
    joined,
    name_at_end,
    own_number,
    title_after,
)
from generator.importers.papers.papers import bare, is_furniture, paragraphs
from generator.importers.papers.result_body import read_body
from generator.importers.papers.result_headings import periods_of, years_of
from generator.importers.papers.result_tables import split_tables
from generator.schema.common import Period
from generator.schema.result import Article, Result
from generator.vietnamese import slug

_ALONE = Around()
_REPORT = "BÁO CÁO"
_TITLE = re.compile(r"(?:kết quả|tình hình|báo cáo).*(?:cải cách hành chính|CCHC)", re.IGNORECASE)
_POSTED = re.compile(
    rf"(?:\(|\b(?:đăng|cập nhật)[^:\d]{{0,12}}:?\s*|^(?:[^\W\d][^\d,]*, )?(?:ngày )?){DAY}", re.IGNORECASE
)
_BYLINE = re.compile(
    r"(?:tác giả|người viết|(?:tin|bài|ảnh)(?:[, &-]+(?:và )?(?:tin|bài|ảnh))*)\s*:\s*(.+)", re.IGNORECASE
)
_AS_OF = re.compile(rf"tính đến (?:hết )?(?:ngày )?{DAY}", re.IGNORECASE)
_HEAD_LINES, _META_LINES = 15, 3
"""An article's title stands within its first lines, below the portal's navigation; its day at most so far below it."""


def import_result(
    document: SourceDocument, year: int | None = None, period: Period | None = None, *, around: Around = _ALONE
) -> Import:
    """The period's result in the source's own words; documents and figures are found inside them, or in tables.

    Args:
        around: the agency's plans, whose tasks the rows of a table of progress are looked up in, and known figures.
    """
    draft = Draft(record=Result)
    tables = split_tables(document.lines)
    title = _title(tables.text)
    is_report = bool(title) and bare(title[0].text).upper().startswith(_REPORT)
    unplaced: list[Line] = []
    body: Sequence[Line] = tables.text
    posted = author = None
    if title:
        above = [line for line in body if line.number < title[0].number]
        body = [line for line in body if line.number > title[-1].number]
        text = joined(title, _REPORT) if is_report else joined(title)
        draft.put("title", text, title[0].number, *capitals_doubt(text, title[0].number))
        used = _put_source(draft, above) if is_report else set()
        if not is_report:
            posted, used = _posted_on([*above, *body[:_META_LINES]])
        # "Đăng ngày 05/04/2024 - Lượt xem: 132" below the title is no text of the article.
        shown = [line for line in body if posted and line.number == posted.line]
        unplaced = [line for line in (*above, *shown) if line.number not in used and not is_furniture(line)]
        body = [line for line in body if line.number not in used and line not in shown]
    elif tables.title:
        draft.put("title", bare(tables.title.text).partition(":")[0], tables.title.number, source=tables.title.text)
    if not is_report:
        author, body = _author(body)
    unplaced += read_body(draft, paragraphs(body), counts=not tables.figures)
    _put_times(draft, year, period, posted)
    _put_as_of(draft, document.lines)
    unplaced += tables.read_into(draft, around)
    if posted or author:
        draft.values["article"] = _article(draft, posted, author)
    if not draft.parts("areas") and not draft.parts("progress"):
        draft.doubts.append(Doubt("Không thấy mục nào của các lĩnh vực cải cách hành chính.", 0))
    in_order = tuple(sorted(unplaced, key=lambda line: line.number))
    nothing = not (draft.parts("areas") or draft.parts("progress"))
    return Import(draft, in_order, layout=tables.layout, found_nothing=nothing)


def _title(lines: Sequence[Line]) -> list[Line]:
    """Lines of the title; of a report with the line "BÁO CÁO" before them."""
    at, below = title_after(lines, _REPORT)
    if at >= 0:
        return [lines[at], *(line for line in below if line is not lines[at])]
    for at, line in enumerate(lines[:_HEAD_LINES]):
        text = bare(line.text)
        if line.cells is None and _TITLE.search(text) and not text.endswith((".", ":", ";")):
            more = [one for one in lines[at + 1 : at + 3] if text.isupper() and bare(one.text).isupper()]
            return [line, *more]
    return []


def _put_source(draft: Draft, above: list[Line]) -> set[int]:
    """A report's own number and day name the source: "12/BC-SKHCN ngày 15/9/2022"."""
    number, issued = own_number(above), issue_day(above)
    if number.text:
        text = f"{number.text} ngày {issued.text}" if issued.text else number.text
        draft.put("source", text, number.line, *issued.doubts)
    else:
        draft.doubts += [*number.doubts, *issued.doubts]
    kept_apart = [] if number.text or not issued.text else [issued]
    return {one.line for one in (number, issued) if one.is_whole_line and one not in kept_apart}


def _posted_on(lines: list[Line]) -> tuple[Value | None, set[int]]:
    """The day of publication that a portal shows beside the title, and the line that is nothing but that."""
    for line in lines:
        for match in _POSTED.finditer(bare(line.text)):
            day = joined_day(match.groups())
            if exists(*day.split("/")):
                rest = bare(line.text).replace(match[0], "")
                return Value(day, line.number), set() if re.search(r"[^\W\d]", rest) else {line.number}
    return None, set()


def _author(body: Sequence[Line]) -> tuple[Value | None, Sequence[Line]]:
    """The byline in the article's last lines, and the lines without it."""
    for line in reversed([line for line in body if not is_furniture(line)][-2:]):
        text = bare(line.text)
        label = _BYLINE.fullmatch(text)
        if label or (line.cells is None and name_at_end(text) == text):
            name = label[1] if label else text
            return Value(name, line.number), [one for one in body if one is not line]
    return None, body


def _put_times(draft: Draft, year: int | None, period: Period | None, posted: Value | None) -> None:
    title = draft.values.get("title")
    text, line = (title.text, title.line) if isinstance(title, Value) else ("", 0)
    years, periods = years_of(text), periods_of(text)
    if not years and posted:
        years = [posted.text.rpartition("/")[2]]
    doubts = [Doubt(f"Tên tài liệu ghi năm {', '.join(years)}.", line, text)] if year and str(year) not in years else []
    if year or len(years) == 1:
        draft.put("year", str(year or years[0]), 0 if year else line, *(doubts if years else []))
    else:
        draft.doubts.append(Doubt("Không rõ kết quả của năm nào.", line, text))
    if period or len(periods) == 1:
        chosen = period or periods[0]
        differs = bool(periods) and chosen not in periods
        told = Doubt(f"Tên tài liệu ghi {' và '.join(one.label for one in periods)}.", line, text)
        draft.put("period", chosen.value, 0 if period else line, *([told] if differs else []))
    else:
        named = f" ({' và '.join(one.label for one in periods)})" if periods else ""
        draft.doubts.append(Doubt(f"Không rõ kết quả của kỳ nào{named}; ghi một kỳ vào “ky”.", line, text))


def _put_as_of(draft: Draft, lines: Sequence[Line]) -> None:
    days = [(joined_day(match.groups()), line) for line in lines for match in _AS_OF.finditer(line.text)]
    real = {day: line for day, line in reversed(days) if exists(*day.split("/"))}
    if len(real) == 1:
        ((day, line),) = real.items()
        draft.put("as_of", day, line.number)
    elif real:
        told = f"Tài liệu nêu nhiều ngày chốt số liệu: {', '.join(reversed(real))}."
        draft.doubts.append(Doubt(told, min(one.number for one in real.values())))


def _article(draft: Draft, posted: Value | None, author: Value | None) -> Draft:
    title = draft.values.get("title")
    article = Draft(record=Article, line=posted.line if posted else 0)
    if isinstance(title, Value):
        article.put("title", title.text, title.line, *title.doubts)
        proposed = Doubt("Địa chỉ được đề xuất từ tên bài.", title.line, title.text)
        article.put("slug", slug(title.text), title.line, proposed)
    if posted:
        article.put("published_on", posted.text, posted.line)
    else:
        article.doubts.append(Doubt("Không thấy ngày đăng bài.", 0))
    if author:
        article.put("author", author.text, author.line)
    return article
