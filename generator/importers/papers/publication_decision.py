"""The publication decision itself: number, day, issuer, what it is about and what it replaces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.citations import documents_in
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.lines import Line
from generator.importers.papers.letterhead import capitals_doubt, issue_day, joined, own_number, put
from generator.importers.papers.papers import Paragraph, bare, mark_of
from generator.schema.document import DocumentKind
from generator.vietnamese import fold

TITLE = "QUYẾT ĐỊNH"
_ISSUER = re.compile(r"(?:chủ tịch|ủy ban nhân dân|uỷ ban nhân dân|bộ trưởng|giám đốc)\b", re.IGNORECASE)
_REPLACES = re.compile(r"thay thế\s(?:các\s)?Quyết định")
_FULL_DAY = 2
"""Slashes of a full day."""


def read_head(draft: Draft, above: Sequence[Line], title: Sequence[Line]) -> set[int]:
    """Fills the draft; gives the numbers of the lines above the title that it used up."""
    number, issued = own_number(above), issue_day(above)
    put(draft, "number", number)
    draft.put("kind", DocumentKind.DECISION.value, 0)
    if issued.text and issued.text.count("/") < _FULL_DAY:
        draft.doubts.append(Doubt("Ngày ban hành chưa đủ ngày, tháng, năm.", issued.line, issued.text))
    else:
        put(draft, "issued_on", issued)
    kept = [line for line in title if not (bare(line.text).isupper() and _ISSUER.match(bare(line.text)))]
    for line in title:
        if line not in kept:
            draft.put("issuer", bare(line.text), line.number, *capitals_doubt(bare(line.text), line.number))
    if kept:
        text = joined(kept, TITLE)
        draft.put("summary", text, kept[0].number, *capitals_doubt(text, kept[0].number))
    return {one.line for one in (number, issued) if one.is_whole_line}


def name_of(draft: Draft) -> str | None:
    """As procedures name their decision: `404/QĐ-UBND (12/7/2022)`."""
    number, day = draft.text_of("number"), draft.text_of("issued_on")
    return f"{number} ({day})" if number and day else number


def put_issuer(draft: Draft, paragraph: Paragraph) -> bool:
    """Sets the issuer from the first line in capitals that names one; tells whether this is it."""
    text = paragraph.text
    if "issuer" in draft.values or not (text.isupper() and _ISSUER.match(text)):
        return False
    draft.put("issuer", text, paragraph.number, *capitals_doubt(text, paragraph.number))
    return True


def is_clause(text: str) -> bool:
    """Whether this is a legal basis or an article of the decision, before its lists begin."""
    return mark_of(text).kind == "article" or fold(text).startswith(("can cu", "theo de nghi", "xet de nghi"))


def put_replaced(draft: Draft, paragraph: Paragraph) -> None:
    """Decisions that an article says are replaced; nothing else in the articles has a field."""
    if mark_of(paragraph.text).kind == "article" and (match := _REPLACES.search(paragraph.text)):
        for cited in documents_in(paragraph.text[match.start() :]):
            told = "Điều khoản này nói quyết định thay thế văn bản khác; hãy kiểm tra."
            doubt = Doubt(told, paragraph.number, paragraph.text)
            draft.add("replaces", Value(cited.number, paragraph.number, (doubt,)))
