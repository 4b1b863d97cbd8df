"""Vietnamese time wording → milestones. The wording itself is always kept and shown.

"Quý I năm 2022 ban hành kế hoạch; định kỳ báo cáo" has two milestones: due by 31/03/2022, and recurring.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from generator.vietnamese import fold


class TimingKind(Enum):
    """How a plan says when. The value is what readers see."""

    DAY = "đến một ngày"
    MONTH = "trong tháng"
    QUARTER = "trong quý"
    YEAR = "trong năm"
    YEAR_ROUND = "thường xuyên"
    RECURRING = "định kỳ"
    OPEN_ENDED = "theo văn bản khác"
    FIXED = "người biên tập xác định"


@dataclass(frozen=True)
class Milestone:
    """One thing due, or one way in which a task goes on."""

    kind: TimingKind
    wording: str
    """The clause of the plan that says so."""
    starts_on: date | None = None
    due_on: date | None = None
    """Last day in time; None where the plan names no day."""


@dataclass(frozen=True)
class Timing:
    """What a wording means."""

    milestones: tuple[Milestone, ...]
    unclear: tuple[str, ...] = ()
    """Clauses that nothing here understands."""
    impossible: tuple[str, ...] = ()
    """Days that no calendar has."""


_CLAUSES = re.compile(r";\s*|(?<=\D)\.\s+(?=[A-ZĐÀ-Ỹ])")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_OF_YEAR = r"(?:\s*/\s*|\s*,?\s*(?:nam\s+)?)(?P<year>\d{4})"
_DAY = re.compile(r"(?P<before>truoc\s+)?(?:ngay\s+)?\b(?P<day>\d{1,2})[/-](?P<month>\d{1,2})[/-](?P<year>\d{4})\b")
_MONTH = re.compile(rf"(?P<before>truoc\s+)?\bthang\s+(?P<month>\d{{1,2}})\b(?:{_OF_YEAR})?")
_QUARTER = re.compile(
    rf"(?P<before>truoc\s+)?\bquy\s+(?P<first>iv|i{{1,3}}|[1-4])\b(?:\s*[-–—]\s*(?:quy\s+)?(?P<last>iv|i{{1,3}}|[1-4])\b)?(?:{_OF_YEAR})?"
)
_YEAR = re.compile(r"(?:\btrong\s+|\bca\s+|^)nam\b(?:\s+(?P<year>\d{4}))?")
# Typing slips of the documents ("thương xuyên") vanish with the diacritics.
_YEAR_ROUND = re.compile(r"\b(?:thuong xuyen|lien tuc|quanh nam)\b(?:\s+trong)?(?:\s+nam(?:\s+(?P<year>\d{4}))?)?")
_RECURRING = re.compile(r"\b(?:dinh ky|hang (?:tuan|thang|quy)|(?:sau )?moi (?:lan|tuan|thang|quy))\b")
_OPEN = re.compile(
    r"\btheo (?:dung )?(?:huong dan|ke hoach|quy dinh|chuong trinh|yeu cau|chi dao|tien do|thoi gian)\b"
    r"|\bthoi gian quy dinh\b"
)


def read_timing(wording: str, plan_year: int) -> Timing:
    """Milestones of a wording, in its order. A year left out is the plan's."""
    milestones: list[Milestone] = []
    unclear: list[str] = []
    impossible: list[str] = []
    for clause in filter(None, (part.strip(" .") for part in _CLAUSES.split(wording))):
        reader = _Clause(clause, plan_year)
        found = [*reader.dated(), *reader.lasting()]
        milestones += found
        impossible += reader.impossible
        if not found and not reader.impossible:
            unclear.append(clause)
    return Timing(tuple(milestones), tuple(unclear), tuple(impossible))


class _Clause:
    """One clause; every dated expression is taken out of the text once it is understood."""

    def __init__(self, clause: str, plan_year: int) -> None:
        self.clause = clause
        self.plan_year = plan_year
        self.impossible: list[str] = []
        self._left = fold(clause)

    def dated(self) -> Iterator[Milestone]:
        found: list[tuple[int, Milestone]] = []
        for pattern, span in ((_DAY, self._day), (_MONTH, self._month), (_QUARTER, self._quarter)):
            for match in pattern.finditer(self._left):
                milestone = self._milestone(match, *span(match))
                if milestone:
                    found.append((match.start(), milestone))
            self._left = pattern.sub(lambda match: " " * len(match.group()), self._left)
        yield from (milestone for _, milestone in sorted(found, key=lambda one: one[0]))

    def lasting(self) -> Iterator[Milestone]:
        had_dates = self._left != fold(self.clause)
        recurring = _RECURRING.search(self._left)
        open_ended = _OPEN.search(self._left)
        year_round = _YEAR_ROUND.search(self._left)
        if (
            open_ended
            and not had_dates
            and not recurring
            and (not year_round or open_ended.start() < year_round.start())
        ):
            yield Milestone(TimingKind.OPEN_ENDED, self.clause)
        if year_round:
            yield self._whole_year(TimingKind.YEAR_ROUND, year_round)
        elif match := _YEAR.search(self._left):
            yield self._whole_year(TimingKind.YEAR, match)
        if recurring:
            yield Milestone(TimingKind.RECURRING, self.clause)

    def _whole_year(self, kind: TimingKind, match: re.Match[str]) -> Milestone:
        year = int(match["year"] or self.plan_year)
        last = date(year, 12, 31) if kind is TimingKind.YEAR else None
        return Milestone(kind, self.clause, date(year, 1, 1), last)

    def _day(self, match: re.Match[str]) -> tuple[TimingKind, date | None, date | None]:
        day = self._calendar(match, int(match["year"]), int(match["month"]), int(match["day"]))
        return TimingKind.DAY, None, day

    def _month(self, match: re.Match[str]) -> tuple[TimingKind, date | None, date | None]:
        first = self._calendar(match, int(match["year"] or self.plan_year), int(match["month"]), 1)
        return TimingKind.MONTH, first, first and _last_day(first.year, first.month)

    def _quarter(self, match: re.Match[str]) -> tuple[TimingKind, date | None, date | None]:
        year = int(match["year"] or self.plan_year)
        first, last = _ROMAN[match["first"]], _ROMAN[match["last"] or match["first"]]
        if last < first:
            self.impossible.append(match.group().strip())
            return TimingKind.QUARTER, None, None
        return TimingKind.QUARTER, date(year, 3 * first - 2, 1), _last_day(year, 3 * last)

    def _milestone(
        self, match: re.Match[str], kind: TimingKind, starts_on: date | None, due_on: date | None
    ) -> Milestone | None:
        if due_on is None:
            return None
        if match["before"]:
            # "trước ngày 10/02" asks for the 9th at the latest; "trước tháng 12" for the end of November.
            return Milestone(kind, self.clause, None, (starts_on or due_on) - timedelta(days=1))
        return Milestone(kind, self.clause, starts_on, due_on)

    def _calendar(self, match: re.Match[str], year: int, month: int, day: int) -> date | None:
        try:
            return date(year, month, day)
        except ValueError:
            self.impossible.append(match.group().strip())
            return None


def _last_day(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
