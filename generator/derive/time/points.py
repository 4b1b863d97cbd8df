"""Dated expressions in a clause: "trước ngày 15/6", "Quý I – III/2021", "6 tháng đầu năm", one point each.

They are found in folded text, because documents slip in their diacritics. The words that decide are then looked up as
written: "từ" and "tư", "tháng" and "thắng" fold alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from generator.schema.scalars import FIRST_YEAR, LAST_YEAR
from generator.vietnamese import fold


class Edge(Enum):
    """What the words before a point make of it; the last of them decides."""

    WITHIN = ""
    FROM = "từ"
    AFTER = "sau"
    BEFORE = "trước"
    UNTIL = "đến hết cuối nhất quá hơn thúc"
    VAGUE = "đầu giữa tuần"


@dataclass(frozen=True)
class Point:
    """One expression. `unit` is `ngay`, `thang`, `quy` or `nam`; `day` 0 means whole months."""

    unit: str
    start: int
    end: int
    edge: Edge
    lead: str
    """The words before it as written, in small letters: "đến hết "."""
    months: tuple[int, int]
    day: int
    year: int | None
    """None where the expression leaves it out."""


DASHES = "-–—"
_MONTHS = 12
_EDGES = {spelled: edge for edge in Edge for word in edge.value.split() for spelled in (word, fold(word))}
_WORDS = {"ngày", "tháng", "quý", "qúy", "năm", "ngay", "thang", "quy", "nam"}
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_COUNTS = {"ba": 3, "sau": 6, "chin": 9}

_LEAD = (
    r"(?P<lead>(?:\b(?:tu|sau|truoc|den|het|cuoi|dau|giua|tuan|(?:cham|muon) nhat|khong (?:qua|muon hon)|ket thuc"
    r"|khi|la|vao|trong):? ){0,4})"
)
_OF_YEAR = r"(?: ?/ ?| ?,? ?(?:(?:cua |trong )?nam )?)(?P<year>\d{4})\b"
# Without a year, "/22", ", 02 lớp" or "- 15/4" behind a number would make it mean something else.
_TAIL = rf"(?:{_OF_YEAR}|(?! ?(?:[{DASHES}/,]|va\b) ?\d))"
_DAY = re.compile(
    rf"{_LEAD}(?P<word>ngay )?(?<![\d./])\b(?P<day>\d{{1,2}})(?P<mark>[./-])(?P<month>\d{{1,2}})"
    r"(?:(?P=mark)(?P<year>\d{4}))?(?!\d|[./]\d|(?P=mark)\d)"
)
_DAY_IN_WORDS = re.compile(rf"{_LEAD}\b(?P<word>ngay) (?P<day>\d{{1,2}}) thang (?P<month>\d{{1,2}})\b{_TAIL}")
_PART_OF_YEAR = re.compile(
    rf"{_LEAD}\b(?P<count>\d{{1,2}}|ba|sau|chin) (?P<word>thang) (?P<half>dau|cuoi)(?: cua)? nam\b(?:{_OF_YEAR})?"
)
_MONTH, _QUARTER = (
    re.compile(
        rf"{_LEAD}\b(?P<word>{word}) (?P<first>{number})\b"
        rf"(?: ?(?:[{DASHES}]|\bden\b) ?(?P<last>{number})\b(?! ?/ ?\d\d?\b))?"
        rf"(?P<more>(?:(?: ?, ?| va ){number}\b)+(?= ?(?:/ ?\d{{4}}|nam\b|[,.)]|$)))?{_TAIL}"
    )
    # "Ngày 20 tháng 3, 6" and "tuần 2 tháng 6" say more than the month.
    for word, number in ((r"(?<!\d )thang", r"\d{1,2}"), ("quy", "(?:iv|i{1,3}|[1-4])"))
)
_YEAR = re.compile(rf"{_LEAD}\b(?P<word>nam)\b(?! (?:hoc|ngay|thang|tuan|quy|lan|sau|toi)\b)(?: (?P<year>\d{{4}})\b)?")
_PATTERNS = {
    _DAY: "ngay",
    _DAY_IN_WORDS: "ngay",
    _PART_OF_YEAR: "thang",
    _MONTH: "thang",
    _QUARTER: "quy",
    _YEAR: "nam",
}
_DATE = r"\d{1,2}(?:[./-]\d{1,2}[./-]| thang \d{1,2} nam )\d{4}"
# The day of a document that is only cited is no deadline.
_CITED = re.compile(
    rf"\b\d+(?:/\d{{4}})?[/-][a-z]\S*(?:,?(?: cua(?: \w+){{1,6}}?)? ngay {_DATE})?|\bso \d+,? ngay {_DATE}"
)
# "Báo cáo quý I trước ngày 10/3": here the quarter is the report's name.
_PAPER = re.compile(
    r"\b(?:bao cao|ke hoach|so ket|tong ket|danh gia|ket qua)(?: (?:dinh ky|tinh hinh|thuc hien|cong tac|ket qua))* $"
)
_LEFT_OVER = re.compile(r"\b(?P<word>thang|quy) (?:\d{1,2}|iv|i{1,3})\b\S*")


class PointReader:
    """Reads one clause that has no double blanks. `rest` is what stays of its folded text, blanks for the points."""

    def __init__(self, clause: str) -> None:
        self.clause = clause
        self.impossible: list[str] = []
        self.unclear: list[str] = []
        self.text = self.rest = _CITED.sub(lambda match: " " * len(match.group()), fold(clause))
        if len(self.text) != len(clause):
            # Not the letters of Vietnamese: what is found could not be looked up as written.
            self.text = self.rest = " " * len(clause)
        self.points = sorted(self._points(), key=lambda point: point.start)
        for left in _LEFT_OVER.finditer(self.rest):
            if self.said(*left.span("word")).lower() in _WORDS:
                self.unclear.append(self.said(*left.span()))

    def said(self, start: int, end: int) -> str:
        return self.clause[start:end].strip(" ,:")

    def _points(self) -> Iterator[Point]:
        for pattern, unit in _PATTERNS.items():
            for match in pattern.finditer(self.rest):
                lead, word = (self.clause[slice(*match.span(name))].lower() for name in ("lead", "word"))
                edge = _edge(lead)
                if (word and word.strip() not in _WORDS) or not _is_meant(unit, word, edge, match["year"]):
                    continue
                start, end = match.span()
                self.rest = self.rest[:start] + " " * (end - start) + self.rest[end:]
                if edge is Edge.VAGUE:
                    self.unclear.append(self.said(start, end))
                elif lead or unit == "ngay" or not _PAPER.search(self.text[:start]):
                    yield from self._read(unit, match, edge, lead)

    def _read(self, unit: str, match: re.Match[str], edge: Edge, lead: str) -> Iterator[Point]:
        year = int(match["year"]) if match["year"] else None
        months = _months(unit, match.groupdict())
        is_possible = all(1 <= first <= last <= _MONTHS for first, last in months)
        if not is_possible or (year is not None and not FIRST_YEAR <= year <= LAST_YEAR):
            self.impossible.append(self.said(*match.span()))
            return
        day = int(match["day"]) if unit == "ngay" else 0
        for one in months:
            yield Point(unit, *match.span(), edge, lead, one, day, year)
            lead = ""


def _edge(lead: str) -> Edge:
    edges = [_EDGES[word] for word in re.findall(r"\w+", lead) if word in _EDGES]
    # "Từ cuối tháng 6" begins on a day that nobody said.
    if edges[-1:] == [Edge.UNTIL] and {Edge.FROM, Edge.AFTER} & set(edges):
        return Edge.VAGUE
    return edges[-1] if edges else Edge.WITHIN


def _is_meant(unit: str, word: str, edge: Edge, year: str | None) -> bool:
    """Whether the words are an expression of time at all: "1/2" alone may be a half, "năm" alone is read elsewhere."""
    if unit == "ngay":
        return bool(word or year) or edge is not Edge.WITHIN
    return unit != "nam" or edge in (Edge.UNTIL, Edge.VAGUE) or (edge is not Edge.WITHIN and year is not None)


def _months(unit: str, groups: Mapping[str, str | None]) -> list[tuple[int, int]]:
    """First and last month of every point in a match; beyond 12 where the calendar has no such month."""
    if unit == "nam":
        return [(1, _MONTHS)]
    if count := groups.get("count"):
        length = _COUNTS.get(count) or int(count)
        return [(1, length) if groups["half"] == "dau" else (_MONTHS + 1 - length, _MONTHS)]
    if unit == "ngay":
        return [(int(groups["month"] or 0),) * 2]
    first, last = groups["first"] or "", groups["last"]
    numbers = [first, *re.findall(r"\d+|i+v?", groups["more"] or "")]
    length = 3 if unit == "quy" else 1
    values = [_QUARTERS.get(number) or int(number) for number in numbers]
    spans = [(value, value) for value in values]
    if last:
        spans[0] = (values[0], _QUARTERS.get(last) or int(last))
    return [(length * (start - 1) + 1, length * end) for start, end in spans]
