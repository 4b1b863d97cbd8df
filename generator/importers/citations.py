"""Documents that a text cites: "Quyết định số 404/QĐ-UBND ngày 12/7/2022" → 404/QĐ-UBND ngày 12/7/2022, a decision."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.schema.document import DocumentKind

_SYMBOL_PART = r"[A-ZĐƯ][A-Za-zĐđƯư0-9&]*(?:\.[A-ZĐƯ]+)*"
# Two capitals stand close together somewhere ("03/Quý" is no symbol). Blanks are let pass only beside capitals.
NUMBER_SYMBOL = (
    r"(?<![\w.,/-])[0-9]{1,6}(?:/[0-9]{4})?(?=(?:[\w&.-]|\s?/\s?)*?[A-ZĐƯ][A-Za-z]?[A-ZĐƯ])"
    rf"(?:[/-]|\s?/\s?(?=[A-ZĐƯ]{{2}})){_SYMBOL_PART}(?:(?:[/-]|-\s(?=[A-ZĐƯ]{{2}})){_SYMBOL_PART})*(?![\w/])"
)
"""`908/QĐ-UBND`, `04-NQ/TU`, `30/2022/NQ-HĐND`, `63/2020/QH14`; blanks inside as careless typing has them."""
DAY = r"([0-9]{1,2})(?:\s?[/.-]\s?([0-9]{1,2})\s?[/.-]\s?|\s+tháng\s+([0-9]{1,2})\s+năm\s+)([0-9]{4})(?![0-9])"
"""`12/7/2022`, `12-07-2022`, `04 tháng 4 năm 2014`: four groups, of which the second or the third is the month."""
_ISSUER = r"(?:\s+(?:tỉnh|thành phố|huyện))?(?:\s+của\s+[^,.;:()0-9]{2,70}?)?"
_CITED = re.compile(rf"({NUMBER_SYMBOL})(?:{_ISSUER}\s*[,(]?\s*(?:ban hành |ký )?ngày\s+{DAY})?")
_KIND_WORDS = {kind.label.lower(): kind for kind in DocumentKind} | {"thông tư liên tịch": DocumentKind.CIRCULAR}
_WORD_BEFORE = re.compile(rf"\b({'|'.join(_KIND_WORDS)})(?: của [^,.;:()0-9]{{2,60}})?(?:\s+số:?)?\s*$", re.IGNORECASE)
_KIND_SYMBOLS = {
    "NQ": DocumentKind.RESOLUTION,
    "NĐ": DocumentKind.DECREE,
    "QĐ": DocumentKind.DECISION,
    "TT": DocumentKind.CIRCULAR,
    "TTLT": DocumentKind.CIRCULAR,
    "CT": DocumentKind.DIRECTIVE,
    "KH": DocumentKind.PLAN,
    "HD": DocumentKind.GUIDANCE,
    "TB": DocumentKind.NOTICE,
}
"""How a number's symbol opens. Source: NĐ 30/2020/NĐ-CP, phụ lục III."""
_LAW = re.compile(r"QH[0-9]+$")
_REACH = 90
"""Characters before a number in which its kind may stand."""


@dataclass(frozen=True)
class Cited:
    """One document as the text names it."""

    number: str
    text: str
    """`908/QĐ-UBND ngày 29/10/2018`, as our schema writes a citation; the day keeps its zeros."""
    impossible_day: str = ""
    """A day that no calendar has, which `text` leaves out."""
    kind: DocumentKind | None = None
    """Named before the number, else told by its symbol; None for a plain "văn bản số 2936/UBND-KGVX"."""
    start: int = 0
    end: int = 0
    """text[start:end] of the searched text runs from the number to the end of its day."""


def citations(text: str) -> list[Cited]:
    """Every mention in reading order: a document named twice is two mentions."""
    return [_as_cited(text, match) for match in _CITED.finditer(text)]


def documents_in(text: str) -> tuple[Cited, ...]:
    """Each number once, in reading order; a mention with a day wins over one without."""
    found: dict[str, Cited] = {}
    for cited in citations(" ".join(text.split())):
        if cited.number not in found or found[cited.number].text == cited.number:
            found[cited.number] = cited
    return tuple(found.values())


def joined_day(groups: Iterable[str | None]) -> str:
    """`12/7/2022` from the four groups of DAY."""
    return "/".join(filter(None, groups))


def exists(day: str, month: str, year: str) -> bool:
    """Whether the calendar has this day."""
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _as_cited(text: str, match: re.Match[str]) -> Cited:
    number, day = re.sub(r"\s", "", match[1]), joined_day(match.group(2, 3, 4, 5))
    is_real = bool(day) and exists(*day.split("/"))
    return Cited(
        number=number,
        text=f"{number} ngày {day}" if is_real else number,
        impossible_day="" if is_real else day,
        kind=_kind_of(number, text[max(0, match.start() - _REACH) : match.start()]),
        start=match.start(),
        end=match.end(),
    )


def _kind_of(number: str, before: str) -> DocumentKind | None:
    if word := _WORD_BEFORE.search(before):
        return _KIND_WORDS[word[1].lower()]
    if _LAW.search(number):
        return DocumentKind.LAW
    # What opens with a kind is that kind; what opens with an office ("UBND-KGVX") is a letter, or who knows.
    return _KIND_SYMBOLS.get(re.split(r"[/-]", re.sub(r"^[0-9]+(?:/[0-9]{4})?[/-]", "", number))[0])
