"""Days, months, quarters and years in a clause: "trước ngày 15/6", "Quý I – III/2021", "từ tháng 11 đến tháng 3/2023".

They are found in folded text, because documents slip in their diacritics. The words that decide are then looked up as
written: "từ" and "tư", "tháng" and "thắng" fold alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from generator.vietnamese import fold


class Edge(Enum):
    """What the words before a point make of it: the words themselves, the last of them decides."""

    WITHIN = ()
    FROM = ("từ",)
    AFTER = ("sau",)
    BEFORE = ("trước",)
    UNTIL = ("đến", "hết", "cuối", "nhất", "quá", "hơn", "thúc")
    VAGUE = ("đầu", "giữa", "tuần")


@dataclass(frozen=True)
class Span:
    """When something is due. Unit is `ngay`, `thang`, `quy` or `nam`; one day may be open, never both."""

    unit: str
    starts_on: date | None
    due_on: date | None


@dataclass(frozen=True)
class Spans:
    """What a clause says in days, in its order; `rest` is the folded clause with blanks in their place."""

    found: tuple[Span, ...]
    impossible: tuple[str, ...]
    unclear: tuple[str, ...]
    rest: str


@dataclass(frozen=True)
class _Point:
    """One expression, before the year that it leaves out is known. `day` 0 means whole months."""

    unit: str
    start: int
    end: int
    edge: Edge
    lead: str
    months: tuple[int, int]
    day: int
    year: int | None

    def first(self, year: int) -> date:
        return date(year, self.months[0], self.day or 1)

    def last(self, year: int) -> date:
        month = self.months[1]
        return date(year, month, self.day) if self.day else date(year + month // 12, month % 12 + 1, 1) - _ONE_DAY


_ONE_DAY = timedelta(days=1)
_EDGES = {spelled: edge for edge in Edge for word in edge.value for spelled in (word, fold(word))}
_WORDS = {"ngày", "tháng", "quý", "qúy", "năm", "ngay", "thang", "quy", "nam"}
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_COUNTS = {"ba": 3, "sau": 6, "chin": 9}

_LEAD = (
    r"(?P<lead>(?:\b(?:tu|sau|truoc|den|het|cuoi|dau|giua|tuan|(?:cham|muon) nhat|khong (?:qua|muon hon)|ket thuc"
    r"|khi|la|vao|trong):? ){0,4})"
)
_OF_YEAR = r"(?: ?/ ?| ?,? ?(?:(?:cua |trong )?nam )?)(?P<year>\d{4})\b"
# Without a year, "/22", ", 02 lớp" or "- 15/4" behind a number would make it mean something else.
_TAIL = rf"(?:{_OF_YEAR}|(?! ?(?:[-–—/,]|va\b) ?\d))"
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
        rf"{_LEAD}\b(?P<word>{word}) (?P<first>{number})\b(?: ?(?:[-–—]|\bden\b) ?(?P<last>{number})\b(?! ?/ ?\d\d?\b))?"
        rf"(?P<more>(?:(?: ?, ?| va ){number}\b)+(?= ?(?:/ ?\d{{4}}|nam\b|[,.)]|$)))?{_TAIL}"
    )
    for word, number in (("thang", r"\d{1,2}"), ("quy", "(?:iv|i{1,3}|[1-4])"))
)
_YEAR = re.compile(rf"{_LEAD}\b(?P<word>nam)\b(?! (?:hoc|ngay|thang|tuan|quy|lan|sau|toi|truoc)\b)(?: (?P<year>\d{{4}})\b)?")
_PATTERNS = (
    ("ngay", _DAY),
    ("ngay", _DAY_IN_WORDS),
    ("thang", _PART_OF_YEAR),
    ("thang", _MONTH),
    ("quy", _QUARTER),
    ("nam", _YEAR),
)
_DATE = r"\d{1,2}(?:[./-]\d{1,2}[./-]| thang \d{1,2} nam )\d{4}"
# The day of a document that is only cited is no deadline.
_CITED = re.compile(rf"\b(?:so )?\d+(?:/\d{{4}})?[/-][a-z]\S*(?:,?(?: cua(?: \w+){{1,6}}?)? ngay {_DATE})?|\bso \d+ ngay {_DATE}")
# "Báo cáo quý I trước ngày 10/3": here the quarter is the report's name.
_NAMED_AFTER = re.compile(
    r"\b(?:bao cao|ke hoach|so ket|tong ket|danh gia|ket qua)(?: (?:dinh ky|tinh hinh|thuc hien|cong tac|ket qua))* $"
)
_LEFT_OVER = re.compile(r"\b(?:thang|quy) (?:\d{1,2}|iv|i{1,3})\b")


def read_spans(clause: str, plan_year: int) -> Spans:
    """The dated expressions of a clause without double blanks. A year left out is a neighbour's, or the plan's."""
    return _Reader(clause, plan_year).read()


class _Reader:
    def __init__(self, clause: str, plan_year: int) -> None:
        self.clause = clause
        self.plan_year = plan_year
        self.rest = fold(clause)
        self.impossible: list[str] = []
        self.unclear: list[str] = []

    def read(self) -> Spans:
        if len(self.rest) != len(self.clause):
            # Not the letters of Vietnamese: what was found could not be looked up as written.
            return Spans((), (), (self.clause,), self.rest)
        self.rest = _CITED.sub(_blanks, self.rest)
        points = self._with_years(self._timed(sorted(self._points(), key=lambda point: point.start)))
        spans = tuple(self._spans(points))
        self.unclear += (self._said(*left.span()) for left in _LEFT_OVER.finditer(self.rest))
        return Spans(spans, tuple(self.impossible), tuple(self.unclear), self.rest)
