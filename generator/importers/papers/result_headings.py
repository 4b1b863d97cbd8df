"""Headings of a result: areas of reform, tasks of the next period, and periods in words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importers.citations import citations
from generator.importers.papers.papers import Mark, mark_of
from generator.schema.common import Area, Period
from generator.vietnamese import fold

_AREAS = {
    Area.STEERING: r"chi dao,? (?:va )?dieu hanh|lanh dao,? chi dao",
    Area.INSTITUTIONS: r"the che|van ban quy pham phap luat",
    Area.PROCEDURES: r"thu tuc hanh chinh|tthc|mot cua",
    Area.ORGANISATION: r"to chuc bo may|bo may hanh chinh|bo may to chuc",
    Area.CIVIL_SERVICE: r"cong vu|doi ngu can bo|can bo, cong chuc|cong chuc, vien chuc",
    Area.FINANCE: r"tai chinh cong|co che tai chinh",
    Area.DIGITAL: r"chinh quyen dien tu|chinh quyen so|chuyen doi so|hien dai hoa|ung dung cong nghe thong tin",
    Area.COMPETITIVENESS: r"\bpci\b|nang luc canh tranh",
}
"""How the areas are called in plans and reports of 2020–2026, without diacritics."""
_OPENS = re.compile(
    r"(?:ve |cong tac |ket qua |tinh hinh |nhiem vu |linh vuc |noi dung |thuc hien )*"
    r"(?:cai cach|xay dung|hien dai|chi dao|lanh dao|nang cao|chuyen doi|thu tuc|kiem soat|the che|to chuc|che do"
    r"|tai chinh|chinh quyen|doi moi|hoan thien|pci|chi so|sap xep|ung dung|co che|phat trien|doi ngu|bo may|cong vu)"
)
_PRIORITIES = re.compile(
    r"nhiem vu,? (?:giai phap,? )?(?:chu yeu,? )?trong tam|trong tam (?:cong tac )?(?:quy|thang|6 thang|nam|cua)"
    r"|phuong huong|nhiem vu trong tam"
    r"|nhiem vu (?:cong tac )?(?:trong )?(?:quy|thang|6 thang|nam|thoi gian) ?(?:\S+ )?(?:toi|tiep theo|[ivx\d])"
)
_LOOKS_BACK = re.compile(r"(?:tinh hinh|ket qua|tien do|danh gia)\b")
"""A heading that opens so tells of the period itself: "Tình hình thực hiện nhiệm vụ quý II"."""
_NEXT = re.compile(
    r"(?:quý (?:[IVX]+|\d)|\d{1,2} tháng (?:đầu|cuối) năm|tháng \d{1,2}|năm)(?:(?:/| năm | )\d{4})?(?!\w)",
    re.IGNORECASE,
)
_PERIODS = {
    Period.QUARTER_1: r"quy (?:i|1|mot)",
    Period.QUARTER_2: r"quy (?:ii|2|hai)",
    Period.HALF_YEAR: r"(?:0?6|sau) thang(?: dau nam)?",
    Period.QUARTER_3: r"quy (?:iii|3|ba)",
    Period.NINE_MONTHS: r"(?:0?9|chin) thang(?: dau nam)?",
    Period.QUARTER_4: r"quy (?:iv|4|bon|tu)",
}
_HEAD_WORDS, _AREA_WITHIN, _SMALL_HEAD_WORDS = 25, 8, 15
"""At most so many words has a heading; so many stand before the area's name; so many has a heading inside an area."""


@dataclass(frozen=True)
class Heading:
    """A heading, and the text that follows it in the same paragraph."""

    mark: Mark
    title: str
    rest: str
    area: Area | None = None
    opens_priorities: bool = False

    @property
    def is_chapter(self) -> bool:
        """A Roman number or capitals: whatever ran before ends here."""
        return self.mark.kind in ("roman", "part") or self.title.isupper()


def heading_of(text: str) -> Heading | None:
    """The heading that a paragraph is or begins with; None for plain text."""
    mark = mark_of(text)
    if re.search(r"[.;!?,]$", mark.rest):
        return _leading(mark)
    whole = Heading(mark, mark.rest.rstrip(" :"), "")
    if len(mark.rest.split()) > _HEAD_WORDS or citations(mark.rest):
        return _leading(mark)
    if _PRIORITIES.search(fold(whole.title)) and not _LOOKS_BACK.match(fold(whole.title)):
        return Heading(mark, whole.title, "", opens_priorities=True)
    if area := _area_of(mark, whole.title):
        return Heading(mark, whole.title, "", area)
    if leading := _leading(mark):
        return leading
    is_small = mark.kind in ("number", "dotted", "letter") and len(mark.rest.split()) <= _SMALL_HEAD_WORDS
    return whole if whole.is_chapter or (is_small and not re.search(r"\d", mark.rest)) else None


def _leading(mark: Mark) -> Heading | None:
    """ "Về Cải cách thể chế: Thường xuyên …", "1. Cải cách thể chế. Trong quý …"."""
    if not (match := re.match(r"([^:.;]{3,160})([:.])\s+(?=\S)", mark.rest)):
        return None
    title = match[1].strip()
    is_sentence = match[2] == "." and (mark.kind not in ("number", "roman", "dotted") or citations(title))
    if is_sentence or len(title.split()) > _HEAD_WORDS or not (area := _area_of(mark, title)):
        return None
    return Heading(mark, title, mark.rest[match.end() :], area)


def _area_of(mark: Mark, title: str) -> Area | None:
    folded = fold(title)
    if not (_OPENS.match(folded) or title.isupper() or mark.kind == "roman"):
        return None
    found = [(match.start(), area) for area, words in _AREAS.items() if (match := re.search(words, folded))]
    first, area = min(found, default=(0, None))
    return area if len(folded[:first].split()) <= _AREA_WITHIN else None


def area_named(title: str) -> Area | None:
    """The area that a heading names anywhere in its words."""
    folded = fold(title)
    label = next((area for area in Area if fold(area.label) == folded), None)
    return label or next((area for area, words in _AREAS.items() if re.search(words, folded)), None)


def next_period_of(title: str) -> str | None:
    """ "06 nhiệm vụ trọng tâm quý IV năm 2022" → "quý IV năm 2022", as the heading has it."""
    found = _NEXT.search(title)
    return found[0] if found else None


def periods_of(text: str) -> list[Period]:
    """Periods that a title names: a year only where nothing shorter stands."""
    folded = fold(text)
    found = [period for period, words in _PERIODS.items() if re.search(rf"\b{words}(?![\w])", folded)]
    return found or ([Period.YEAR] if re.search(r"\bnam 20\d\d", folded) else [])


def years_of(text: str) -> list[str]:
    """ "năm 2022", "quý III/2022" → 2022; ranges such as "2021-2025" name no year."""
    found = re.findall(r"(?:năm\s+|/)(20[0-9]{2})(?!\s?[-–]\s?[0-9]|[0-9])", text, re.IGNORECASE)
    return list(dict.fromkeys(found))


_HEADING_WORDS = re.compile(
    r"nhiem|vu|trong|tam|giai|phap|phuong|huong|chu|yeu|cong|tac|cua|va|cac|mot|so|thoi|gian|toi|tiep|theo|sau|nhu|thuc"
    r"|hien|cai|cach|hanh|chinh|cchc|noi|dung"
)


def is_only_heading(title: str) -> bool:
    """Whether a heading of priorities says nothing but that, a count and a period."""
    rest = _NEXT.sub(" ", title)
    return all(_HEADING_WORDS.fullmatch(word) for word in re.findall(r"[^\W\d]+", fold(rest)))
