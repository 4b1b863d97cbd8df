"""The publication decision itself: number, days, issuer, signer, province, what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.derive.procedures.provinces import FOLDED_NAMES, names_before, names_since
from generator.importers.citations import DAY, documents_in
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.lines import Line
from generator.importers.papers.letterhead import capitals_doubt, issue_day, joined, own_number, put, signer_of
from generator.importers.papers.papers import Paragraph, bare, mark_of
from generator.importers.papers.procedure_columns import columns_of
from generator.schema.decision import DecisionKind
from generator.vietnamese import fold

TITLE = "QUYẾT ĐỊNH"
_ISSUER = re.compile(r"(?:chủ tịch|ủy ban nhân dân|uỷ ban nhân dân|bộ trưởng|giám đốc)\b", re.IGNORECASE)
_REPLACES = re.compile(r"thay thế\s(?:các\s)?Quyết định")
_IN_FORCE = re.compile(rf"có hiệu lực(?: thi hành)?(?:,)?(?: kể)? từ ngày\s+{DAY}")
_PROVINCES = {fold(name): name for name in (*names_before(), *names_since())}
_PROVINCE = re.compile(rf"\b(?:tinh|thanh pho|tp\.?) ({'|'.join(map(re.escape, FOLDED_NAMES))})\b")
_SIGNING_CELLS = 2
"""Recipients on the left, the signature on the right."""
_FULL_DAY = 2
"""Slashes of a full day."""


def read_head(draft: Draft, above: Sequence[Line], title: Sequence[Line]) -> set[int]:
    """Fills the draft; gives the numbers of the lines above the title that it used up."""
    number, issued = own_number(above), issue_day(above)
    put(draft, "number", number)
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
        kind = DecisionKind.PROCESS if "quy trinh noi bo" in fold(text) else DecisionKind.LIST
        draft.put("kind", kind.value, kept[0].number)
    else:
        draft.put("kind", DecisionKind.LIST.value, 0)
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


def put_clause(draft: Draft, paragraph: Paragraph) -> None:
    """What an article says of the day of force, and of decisions that are replaced: the latter is for a person."""
    if mark_of(paragraph.text).kind != "article":
        return
    if match := _IN_FORCE.search(paragraph.text):
        day, month, month_in_words, year = match.groups()
        draft.put("in_force_from", f"{day}/{month or month_in_words}/{year}", paragraph.number)
    if match := _REPLACES.search(paragraph.text):
        numbers = ", ".join(cited.number for cited in documents_in(paragraph.text[match.start() :]))
        told = f"Quyết định này thay thế {numbers}; ghi vào “thay_the” của văn bản trong content/van-ban/."
        draft.doubts.append(Doubt(told, paragraph.number, paragraph.text))


def put_signer(draft: Draft, body: Sequence[Line]) -> set[int]:
    """Who signed, above the lists or below them; gives the numbers of the lines that hold nothing else."""
    begins = next((at for at, line in enumerate(body) if _begins_list(line)), len(body))
    for lines in (body[:begins], body[begins:]):
        texts = [line for line in lines if columns_of([bare(cell) for cell in line.cells or ()]) is None]
        signer, used = signer_of(line for line in texts if line.cells is None or len(line.cells) <= _SIGNING_CELLS)
        if signer:
            draft.values["signer"] = signer
            # Beside the signature stand the recipients, in another cell.
            return used - {line.number for line in lines if line.cells is not None}
    draft.doubts.append(Doubt("Không thấy người ký.", 0))
    return set()


def _begins_list(line: Line) -> bool:
    is_head = line.cells is not None and columns_of([bare(cell) for cell in line.cells]) is not None
    return is_head or fold(bare(line.text)).startswith(("phu luc", "danh muc"))


def province_in(lines: Iterable[Line]) -> Value | None:
    """The first province that is called one ("TỈNH KON TUM"), in its right spelling."""
    found = ((match, line.number) for line in lines for match in _PROVINCE.finditer(fold(line.text)))
    return next((Value(_PROVINCES[match[1]], number) for match, number in found), None)
