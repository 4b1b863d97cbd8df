"""Dated expressions in a clause: "trước ngày 15/6", "Quý I – III/2021", "6 tháng đầu năm", one point each.

They are found in folded text, because documents slip in their diacritics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.time.edges import Edge, edge_of, says_when
from generator.derive.time.expressions import EXPRESSIONS, MONTHS, WORDS, Expression, Meant, is_spelled, months_of
from generator.derive.time.lasting import YEAR_ROUND, without_lasting
from generator.schema.scalars import FIRST_YEAR, LAST_YEAR
from generator.vietnamese import fold


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
    is_wordless: bool = False
    """Whether nothing stands before its numbers: in "trước 15/6, 15/12" the word holds for both."""


Zone = tuple[int, int]
"""Start and end of a part of a clause in which nothing but times stands."""

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
_DATE = r"\d{1,2}(?:[./-]\d{1,2}[./-]| thang \d{1,2} nam )\d{4}"
# The day of a document that is only cited is no deadline.
_CITED = re.compile(
    r"\b\d+(?:/\d{4})?[/-](?!(?:qu[yi]|thang|ngay|nam|tuan|lan|het|truoc|sau|den)\b|(?:th?|q)\.?\d|q[i.])[a-z]\S*"
    rf"(?:,?(?: cua(?: \w+){{1,6}}?)? ngay {_DATE})?|\bso \d+,? ngay {_DATE}"
)
# "Báo cáo quý I trước ngày 10/3": here the quarter is the report's name.
_PAPER = re.compile(
    r"\b(?:bao cao|ke hoach|so ket|tong ket|danh gia|ket qua)(?: (?:dinh ky|tinh hinh|thuc hien|cong tac|ket qua))* $"
)
_LEFT_OVER = re.compile(r"\b(?P<word>thang|quy|qui) (?:\d{1,2}|iv|i{1,3})\b\S*")
_ONWARDS = re.compile(r",? tro (?:di|ve sau)\b")
# "Trước ngày 30/6 ít nhất 15 ngày" is another day than "trước ngày 30/6".
_DISTANCE = re.compile(r",? (?:it nhat |toi thieu |cham nhat |khong qua )?\d{1,3} (?:ngay|tuan|thang)\b")
_LISTED = {"-", ",", "va", "&", ", va"}
_LETTERED = re.compile(r"\bth?\.? ?(\d{1,2})\b")
_WEEKDAYS = range(2, 8)
"""T2 to T7 are Monday to Saturday too: without a year, or a T8 beside it, nobody knows."""
_FRACTIONS = re.compile(r"[1-9] ?/ ?[2-9]")


def plain(clause: str) -> str:
    """Folded, with one kind of dash and blanks for the documents it cites; of the same length, or all blank."""
    text = fold(clause).translate(_DASHES)
    if len(text) != len(clause):
        # Not the letters of Vietnamese: what is found could not be looked up as written.
        return " " * len(clause)
    return _CITED.sub(lambda match: " " * len(match.group()), text)


class PointReader:
    """Reads one clause that has no double blanks. `rest` is what stays of its folded text, blanks for the points."""

    def __init__(self, clause: str, zone: Zone = (0, 0)) -> None:
        self.clause, self.zone = clause, zone
        self.impossible: list[str] = []
        self.unclear: list[str] = []
        self.text = self.rest = plain(clause)
        self._ends: list[int] = []
        self._all_year = [match.span() for match in YEAR_ROUND.finditer(self.text)]
        self.points = sorted(self._points(), key=lambda point: point.start)
        for left in _LEFT_OVER.finditer(without_lasting(self.rest)):
            if self.said(*left.span("word")).lower() in WORDS:
                self.unclear.append(self.said(*left.span()))

    def said(self, start: int, end: int) -> str:
        return self.clause[start:end].strip(" ,:")

    def _points(self) -> Iterator[Point]:
        for expression in EXPRESSIONS:
            for match in expression.pattern.finditer(self.rest):
                if not self._is_meant(expression, match):
                    continue
                start, end = match.span()
                self.rest = self.rest[:start] + " " * (end - start) + self.rest[end:]
                self._ends.append(end)
                edge = edge_of(self._written(match, "lead"))
                is_apart = edge in (Edge.BEFORE, Edge.AFTER) and _DISTANCE.match(self.text, end)
                if edge is Edge.VAGUE or is_apart:
                    self.unclear.append(self.said(start, end))
                elif match["lead"] or expression.unit == "ngay" or not _PAPER.search(self.text[:start]):
                    yield from self._read(expression.unit, match, edge)

    def _written(self, match: re.Match[str], group: str) -> str:
        return self.clause[slice(*match.span(group))].lower()

    def _is_meant(self, expression: Expression, match: re.Match[str]) -> bool:
        spelled = self._written(match, "spelled") if "spelled" in match.groupdict() else None
        if not is_spelled(self._written(match, "word"), spelled):
            return False
        start, end = match.span()
        edge = edge_of(lead := self._written(match, "lead"))
        is_bare = self.zone[0] <= start and end <= self.zone[1]
        match expression.meant:
            case Meant.IF_DATED:
                return self._is_dated(expression.unit, match, is_led=edge is not Edge.WITHIN, is_bare=is_bare)
            case Meant.IF_LED:
                # "Từ 3 đến 6/2025" leaves open what the 3 is.
                is_half = self.rest[max(0, start - 2) : start].strip().isdecimal()
                is_led = (edge is not Edge.WITHIN or says_when(lead)) and not is_half
                return is_bare or is_led or self._goes_on(start, *_LISTED)
            case Meant.IF_BARE:
                is_taken = any(first < end <= last for first, last in self._all_year)
                return (is_bare and not is_taken) or self._goes_on(start, "-")
            case Meant.AS_YEAR:
                return edge in (Edge.UNTIL, Edge.VAGUE) or (edge is not Edge.WITHIN and match["year"] is not None)
        return True

    def _is_dated(self, unit: str, match: re.Match[str], *, is_led: bool, is_bare: bool) -> bool:
        if match["year"] or match.groupdict().get("chain") is not None:
            return True
        if unit != "ngay":
            is_weekday = unit == "thang" and not any(int(one) not in _WEEKDAYS for one in _LETTERED.findall(self.text))
            return (is_bare and not is_weekday) or self._goes_on(match.start(), *_LISTED)
        if match["word"]:
            return True
        if int(match["day"]) <= MONTHS < int(match["month"]):
            # "5/27" is more likely a month of 2027 than a day that no calendar has.
            return False
        is_part = match.start() > self.zone[0] and _FRACTIONS.fullmatch(match.group().strip())
        return is_led or (is_bare and not is_part) or self._goes_on(match.start(), *_LISTED)

    def _goes_on(self, start: int, *joints: str) -> bool:
        """Whether it continues what was read just before it: "trước 15/6, 15/12"."""
        return any(end < start and self.text[end:start].strip() in joints for end in self._ends)

    def _read(self, unit: str, match: re.Match[str], edge: Edge) -> Iterator[Point]:
        groups, (start, end) = match.groupdict(), match.span()
        year = int(match["year"]) if match["year"] else None
        months = months_of(unit, groups, self._written(match, "spelled") if "spelled" in groups else None)
        is_possible = all(1 <= first <= last <= MONTHS for first, last in months)
        if not is_possible or (year is not None and not FIRST_YEAR <= year <= LAST_YEAR):
            self.impossible.append(self.said(*match.span()))
            return
        lead = self._written(match, "lead")
        if edge is Edge.WITHIN and _ONWARDS.match(self.text, end):
            edge = Edge.FROM
        day = int(match["day"]) if unit == "ngay" else 0
        if first := groups.get("from"):
            if edge not in (Edge.WITHIN, Edge.FROM):
                self.unclear.append(self.said(start, end))
                return
            yield Point(unit, start, match.end("from"), edge, lead, months[0], int(first), year)
            start, lead = match.end("from"), "đến "
            edge = Edge.UNTIL
        for one in months:
            yield Point(unit, start, end, edge, lead, one, day, year, not (lead or match["word"]))
            lead = ""
