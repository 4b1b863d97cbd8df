"""A day or year in a task's own words that lies outside the plan's year without a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.checks.papers import without_citations
from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.common import AREA_YEARS, Period
from generator.schema.plan import Plan, Task
from generator.schema.result import Result

_LAST_QUARTER = 10
"""Month in which the quarter begins that holds the plan's own December."""
_FIRST_MONTHS = 2
"""Reports on the whole year are due in January or February of the next."""
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

_YEAR = r"(?P<year>(?:19|20)\d{2})\b"
# Spans, terms and outlooks name other years on purpose.
_ON_PURPOSE = re.compile(
    r"\b(?:19|20)\d{2}\s*[-–—]\s*(?:năm )?(?:19|20)\d{2}\b"
    r"|\b(?:giai đoạn|nhiệm kỳ|khóa|tầm nhìn|định hướng|so với|kể từ|từ|đến|trước|sau)"
    r"(?: hết)?(?: năm)? (?:19|20)\d{2}\b"
    r"|\b(?:giai đoạn|nhiệm kỳ)\b[^.;]{0,30}?\b(?:19|20)\d{2}\b",
    re.IGNORECASE,
)
_PATTERNS = (
    re.compile(rf"\b(?:ngày )?\d{{1,2}}([/.-])(?P<month>\d{{1,2}})\1{_YEAR}"),
    re.compile(rf"\bngày \d{{1,2}} tháng (?P<month>\d{{1,2}}) năm {_YEAR}", re.IGNORECASE),
    re.compile(rf"\btháng (?P<month>\d{{1,2}})\s*(?:/|,? ?năm)\s*{_YEAR}", re.IGNORECASE),
    re.compile(
        rf"\bquý (?:[IV1-4]+\s*[-–]\s*)?(?P<quarter>I{{1,3}}|IV|[1-4])\s*(?:/|,? ?năm)\s*{_YEAR}", re.IGNORECASE
    ),
    re.compile(rf"\bnăm {_YEAR}", re.IGNORECASE),
)
_MAKES_PLAN = re.compile(r"kế hoạch|chương trình|dự toán", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"tổng kết|chỉ số|kết quả|chấm điểm|khắc phục|tồn tại|đánh giá|báo cáo|quyết toán|xếp loại", re.IGNORECASE
)
_CLAUSE = re.compile(r"[.;]")


@dataclass(frozen=True)
class _Mention:
    wording: str
    year: int
    month: int
    """0 where only the year is named."""
    clause: str
    """What stands before it since the last full stop or semicolon."""


def areas_belong_to_their_year(network: Network) -> Iterator[Problem]:
    entries: list[Entry[Plan] | Entry[Result]] = [*network.data.of(Plan), *network.data.of(Result)]
    for entry in entries:
        year = entry.record.year
        for area in entry.record.areas:
            first, last = AREA_YEARS.get(area.area, (year, year))
            if not first <= year <= last:
                facts = {"label": area.area.label, "first": first, "last": last, "year": year}
                yield problem("area-of-another-year", at=area.origin.at("ma"), found=area.area.value, **facts)


def task_stays_in_its_year(network: Network) -> Iterator[Problem]:
    for plan in network.data.of(Plan):
        for task in (task for area in plan.record.areas for task in area.tasks):
            makes_plan = any(_MAKES_PLAN.search(text) for text in (task.title, task.timing or ""))
            for text, place in _own_words(task):
                for one in _mentions(text):
                    if not _has_reason(one, plan.record.year, makes_plan=makes_plan):
                        yield problem("year-mismatch", at=place, found=one.wording, plan_year=plan.record.year)


def reports_are_due_in_the_plans_year(network: Network) -> Iterator[Problem]:
    for plan in network.data.of(Plan):
        year = plan.record.year
        for deadline in plan.record.report_deadlines:
            closes_year = deadline.period in (Period.YEAR, Period.QUARTER_4)
            for one in _mentions(deadline.timing):
                is_next = one.year == year + 1 and closes_year and one.month in range(1, _FIRST_MONTHS + 1)
                if one.year != year and not is_next:
                    at = deadline.origin.at("thoi_gian")
                    yield problem("report-year-mismatch", at=at, found=one.wording, plan_year=year)


def _own_words(task: Task) -> Iterator[tuple[str, Place]]:
    for key, text in (("ten", task.title), ("noi_dung", task.text), ("san_pham", task.product)):
        if text:
            yield text, task.origin.at(key)
    if task.timing:
        yield task.timing, task.origin.at("thoi_gian")
    for part in task.subtasks:
        yield part.title, part.origin.at("ten")
        if part.text:
            yield part.text, part.origin.at("noi_dung")


def _mentions(text: str) -> Iterator[_Mention]:
    rest = without_citations(text)
    rest = _ON_PURPOSE.sub(lambda match: " " * len(match.group()), rest)
    for pattern in _PATTERNS:
        for match in pattern.finditer(rest):
            groups = match.groupdict()
            month = int(groups.get("month") or 0)
            if quarter := groups.get("quarter"):
                month = 3 * (_QUARTERS.get(quarter.lower()) or int(quarter))
            clause = _CLAUSE.split(text[: match.start()])[-1]
            yield _Mention(match.group(), int(match["year"]), month, clause)
            rest = rest[: match.start()] + " " * len(match.group()) + rest[match.end() :]


def _has_reason(one: _Mention, year: int, *, makes_plan: bool) -> bool:
    if one.year == year - 1:
        if one.month:
            return makes_plan and one.month in range(_LAST_QUARTER, 13)
        return bool(_LOOKS_BACK.search(one.clause)) and not _MAKES_PLAN.search(one.clause)
    if one.year == year + 1:
        looks_on = _MAKES_PLAN.search(one.clause) or _LOOKS_BACK.search(one.clause)
        return bool(looks_on) and one.month <= _FIRST_MONTHS
    return one.year == year
