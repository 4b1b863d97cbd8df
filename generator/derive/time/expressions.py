"""How days, months, quarters and years are written, as patterns of folded text with plain dashes.

Every pattern has the groups `lead` and `word`; `word` is looked up as written ("tháng" and "thắng" fold alike).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from generator.derive.time.edges import LEAD

MONTHS = 12
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_COUNTS = {"hai": 2, "ba": 3, "sau": 6, "chin": 9}
_IN_WORDS = "một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai"
_SPELLED = {word.replace("_", " "): number for number, word in enumerate(_IN_WORDS.split(), 1)} | {"bốn": 4, "bẩy": 7}
WORDS = {"", *["ngày", "tháng", "quý", "qúy", "quí", "qúi", "năm", "ngay", "thang", "quy", "qui", "nam"]}


class Meant(Enum):
    """When an expression is one of time at all, and not a number of papers or half of something."""

    ALWAYS = "it says its unit"
    IF_DATED = "with a year, or words like “trước”, or where nothing else stands: T6 may be a Friday, 1/2 a half"
    IF_LED = "after words like “trước”, or where nothing else stands: 3/2025 may be a paper's number"
    IF_BARE = "only where nothing else stands"
    AS_YEAR = "“cuối năm”, “trước năm 2026”; “trong năm” is read elsewhere"


@dataclass(frozen=True)
class Expression:
    """One way to write a time."""

    unit: str
    """`ngay`, `thang`, `quy` or `nam`."""
    meant: Meant
    pattern: re.Pattern[str]


_OF_YEAR = r"(?: ?/ ?|[.-]| ?\((?:nam )?| ?,? ?(?:(?:cua |trong )?nam )?)(?P<year>\d{4})\b\)?"
# Without a year, "/22", ", 02 lớp" or "- 15/4" behind a number would make it mean something else.
_TAIL = rf"(?:{_OF_YEAR}|(?! ?(?:[-/,]|va\b) ?\d))"
_JOINT = r" ?(?:[-,&]|\bva\b|\bden(?: het)?\b) ?(?:ngay )?"
_DAY_MONTH = r"\d{1,2} ?[./-] ?\d{1,2}"
_ROMAN = r"(?:iv|i{1,3}|0?[1-4])"
# "9/2025" in "3-9/2025" is only half of what is said.
_FRESH = r"(?<![\d./])(?<!\b\d-)(?<!\b\d\d-)\b"
_THINGS = r"(?! ?(?:%|ho so|ho|xa|phuong|thu tuc|tthc|nguoi|don vi|co quan|nhiem vu|van ban|dich vu|truong hop)\b)"

_ISO_DAY = rf"{LEAD}(?P<word>ngay )?(?<![\d./-])\b(?P<year>\d{{4}})([-/])(?P<month>\d\d)\4(?P<day>\d\d)(?!\d)"
_DAYS = (
    rf"{LEAD}(?P<word>ngay )?(?<![\d./-])\b(?P<from>\d{{1,2}})(?P<to> ?- ?| (?:den|toi) (?:het )?(?:ngay )?)"
    r"(?P<day>\d{1,2})(?: ?/ ?|\.| thang )(?P<month>\d{1,2})(?:(?: ?/ ?|\.|,? nam )(?P<year>\d{4}))?"
    r"(?! ?[./]? ?\d)"
)
_DAY = (
    rf"{LEAD}(?P<word>ngay )?(?<![\d./])\b(?P<day>\d{{1,2}})(?:(?P<slash> ?/ ?)|(?P<mark>[.-]))(?P<month>\d{{1,2}})"
    rf"(?:(?:(?(slash) ?/ ?|(?P=mark))|,? nam |, ?(?=\d{{4}}$))(?P<year>\d{{4}}))?(?!\d| ?[./] ?\d|(?P=mark)\d)"
    rf"(?P<chain>(?=(?:{_JOINT}{_DAY_MONTH})*{_JOINT}{_DAY_MONTH} ?[./-] ?\d{{4}}\b))?"
)
_DAY_IN_WORDS = (
    rf"{LEAD}\b(?P<word>ngay )?(?<!tuan )(?P<day>\d{{1,2}}) thang (?P<month>\d{{1,2}})\b(?! (?:ngay|tuan)\b){_TAIL}"
)
_HALF = r"(?P<half>dau|cuoi)(?=(?: cua)? nam\b| ?/? ?\d{4}\b)(?:(?: cua)? nam\b)?"
_PART_OF_YEAR = rf"{LEAD}\b(?P<count>\d{{1,2}}|ba|sau|chin) (?P<word>thang) {_HALF}(?:{_OF_YEAR})?"
_PART_IN_QUARTERS = rf"{LEAD}\b(?:(?P<count>0?[1-3]|hai|ba) )?(?P<word>quy|qui) {_HALF}(?:{_OF_YEAR})?"
_HALF_YEAR = (
    r"(?P<lead>(?:\b(?:trong|vao|het|den) ){0,2})(?P<word>)\bnua (?:nam (?P<which>dau|cuoi)(?: nam)?\b"
    rf"|{_HALF})(?:{_OF_YEAR})?"
)


def _numbered(word: str, number: str) -> str:
    """ "Tháng 6", "Quý I – III", "tháng 3, 6, 9 và 12/2027"."""
    return (
        rf"{LEAD}\b(?P<word>{word})(?P<first>{number})\b"
        rf"(?: ?(?:-|\bden\b) ?(?P<last>{number})\b(?! ?/ ?\d\d?\b))?"
        rf"(?P<more>(?:(?: ?[,&+] ?| va ){number}\b)+"
        rf"(?= ?(?:/ ?\d{{4}}|\d{{4}}\b|nam\b|(?:va )?(?:hang|moi|cac|nhung)\b|[,.)]|$)))?{_TAIL}"
    )


def _chained(pattern: str, letter: str, number: str) -> str:
    """The letter alone may mean something else; a year at the end of the row settles it."""
    row = rf"(?:{_JOINT}{letter}\.? ?{number})"
    return rf"{pattern}(?P<chain>(?={row}*{row} ?[/.-] ?\d{{4}}\b))?"


def _in_words(word: str, numbers: str) -> str:
    ends = r"(?= ?(?:$|[,.()/-]|nam\b|den\b|va\b|hang\b|\d{4}\b))"
    is_last = r"(?! ?(?:,|va\b|-) (?:mot|hai|ba|tu|sau|bay|tam|chin|muoi)\b)"
    return rf"{LEAD}(?<!hang )(?<!moi )\b(?P<word>{word}) (?P<spelled>{numbers})\b{ends}{is_last}(?:{_OF_YEAR})?"


_MONTH_WORDS = r"muoi (?:mot|hai)|mot|hai|ba|tu|bon|nam(?= nam \d{4}\b)|sau|bay|tam|chin|muoi"
_YEAR = rf"{LEAD}\b(?P<word>nam)\b(?! (?:hoc|ngay|thang|tuan|quy|lan|sau|toi)\b)(?: (?P<year>\d{{4}})\b(?!\.\d))?"
_YEAR_ALONE = (
    rf"{LEAD}(?P<word>)(?:\b(?:(?:cac |nhung |ca )?nam |giai doan(?: tu)?(?: nam)? ))?{_FRESH}"
    r"(?P<year>(?:19|20)\d\d|2100)\b(?![./]\d)(?! (?:bao cao|kiem tra|danh gia)\b)"
)

# What is found first is gone for the others.
EXPRESSIONS = tuple(
    Expression(unit, meant, re.compile(pattern))
    for unit, meant, pattern in (
        ("ngay", Meant.ALWAYS, _ISO_DAY),
        ("ngay", Meant.IF_DATED, _DAYS),
        ("ngay", Meant.IF_DATED, _DAY),
        ("ngay", Meant.IF_DATED, _DAY_IN_WORDS),
        ("thang", Meant.ALWAYS, _PART_OF_YEAR),
        ("quy", Meant.ALWAYS, _PART_IN_QUARTERS),
        ("thang", Meant.ALWAYS, _HALF_YEAR),
        # "Ngày 20 tháng 3, 6" and "tuần 2 tháng 6" say more than the month.
        ("thang", Meant.ALWAYS, _numbered(r"(?<!\d )thang ", r"\d{1,2}")),
        ("quy", Meant.ALWAYS, _numbered(r"qu[yi] ", _ROMAN)),
        ("thang", Meant.IF_DATED, _chained(_numbered(r"(?:th?\.|th?) ?", r"\d{1,2}"), "th?", r"\d{1,2}")),
        ("quy", Meant.IF_DATED, _chained(_numbered(r"q\.? ?", _ROMAN), "q", _ROMAN)),
        ("thang", Meant.ALWAYS, _in_words("(?<!\\d )thang", _MONTH_WORDS)),
        ("quy", Meant.ALWAYS, _in_words("qu[yi]", "mot|hai|ba|tu|bon")),
        ("thang", Meant.IF_LED, rf"{LEAD}(?P<word>){_FRESH}(?P<first>\d{{1,2}})(?: ?/ ?|[.-])(?P<year>\d{{4}})\b"
                                rf"(?!\.\d| ?/ ?\d){_THINGS}"),
        ("nam", Meant.AS_YEAR, _YEAR),
        ("nam", Meant.IF_BARE, _YEAR_ALONE),
    )
)  # fmt: skip


def is_spelled(word: str, number: str | None) -> bool:
    """Whether the words, given as written in small letters, are those of a time: "quý tư" is, "quý từ" is not."""
    unit = word.strip(" .")
    return (unit in WORDS or unit in ("t", "th", "q")) and (number is None or number in _SPELLED)


def months_of(unit: str, groups: Mapping[str, str | None], spelled: str | None) -> list[tuple[int, int]]:
    """First and last month of every point in a match; beyond 12 where the calendar has no such month."""
    length = 3 if unit == "quy" else 1
    if unit == "nam":
        return [(1, MONTHS)]
    if unit == "ngay":
        return [(int(groups["month"] or 0),) * 2]
    if half := groups.get("half") or groups.get("which"):
        count = groups.get("count", "6") or "1"
        length *= _COUNTS.get(count) or int(count)
        return [(1, length) if half == "dau" else (MONTHS + 1 - length, MONTHS)]
    if spelled:
        numbers, last = [str(_SPELLED[spelled])], None
    else:
        numbers = [groups["first"] or "", *re.findall(r"\d+|i+v?", groups.get("more") or "")]
        last = groups.get("last")
    values = [_QUARTERS.get(number) or int(number) for number in numbers]
    spans = [(value, value) for value in values]
    if last:
        spans[0] = (values[0], _QUARTERS.get(last) or int(last))
    return [(length * (start - 1) + 1, length * end) for start, end in spans]
