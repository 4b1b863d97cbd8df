"""Vietnamese time wording → milestones. The wording itself is always kept and shown.

"Quý I năm 2022 ban hành kế hoạch; định kỳ báo cáo" has two milestones: due by 31/03/2022, and recurring.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.spans import Span, Spans, read_spans
from generator.derive.time.working_days import counted_deadline
from generator.schema.findings import TimingKind
from generator.schema.scalars import FIRST_YEAR, LAST_YEAR


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


_CLAUSES = re.compile(r";\s*|(?:(?<=\D)|(?<=\d{4}))(?<!TP)\.\s+(?=[A-ZĐÀ-Ỹ])")
_KINDS = {"ngay": TimingKind.DAY, "thang": TimingKind.MONTH, "quy": TimingKind.QUARTER, "nam": TimingKind.YEAR}
_YEAR = re.compile(
    r"(?:\b(?:trong|ca|thuc hien|hoan thanh|trien khai) nam|^nam(?= \d{4}\b|[ ,(]*$))\b"
    r"(?! (?:hoc|ngay|thang|tuan|quy|lan|sau|toi|truoc)\b)(?: (?P<year>\d{4})(?: ?[-–—] ?(?P<last>\d{4}))?\b)?"
)
# Typing slips of the documents ("thương xuyên") vanish with the diacritics.
_YEAR_ROUND = re.compile(r"\b(?:thuong xuyen|lien tuc|quanh nam)\b(?:,? trong)?(?: nam(?: (?P<year>\d{4}))?)?")
_RECURRING = re.compile(
    r"\b(?:dinh ky|(?:hang|moi) (?:lan|dot|ngay|tuan|thang|quy|nam|6 thang|sau thang))\b"
    r"|\blan ?/ ?(?:tuan|thang|quy|nam)\b|\b(?:tuan|thang|quy|nam) ?/ ?lan\b"
)
_OPEN = re.compile(
    r"\btheo (?:dung |cac |noi dung )?(?:huong dan|ke hoach|quy dinh|chuong trinh|yeu cau|chi dao|tien do|thoi gian"
    r"|thoi han|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|cong van|van ban|lo trinh|lich|phan cong)\b"
    r"|\bthoi gian quy dinh\b|\bkhi (?:co|duoc|phat sinh)\b"
)


def read_timing(wording: str, plan_year: int, calendar: WorkingCalendar | None = None) -> Timing:
    """Milestones of a wording, in its order. A year left out is the plan's; working days need a calendar to count."""
    milestones: list[Milestone] = []
    unclear: list[str] = []
    impossible: list[str] = []
    for part in _CLAUSES.split(wording):
        clause = " ".join(part.split()).strip(" .,")
        counted = counted_deadline(clause, plan_year)
        spans = read_spans(counted.before if counted else clause, plan_year)
        dated = [Milestone(_kind(span), clause, span.starts_on, span.due_on) for span in spans.found]
        found = [*dated, *_lasting(clause, spans, plan_year)]
        if counted and (due_on := counted.due_on(calendar)):
            found.append(Milestone(TimingKind.WORKING_DAYS, clause, due_on=due_on))
        elif counted and counted.is_understood and all(one.kind is not TimingKind.RECURRING for one in found):
            found.append(Milestone(TimingKind.OPEN_ENDED, clause))
        milestones += found
        no_days = (*spans.impossible, *(counted.impossible if counted else ()))
        not_read = (*spans.unclear, *(counted.unclear if counted else ()))
        impossible += no_days
        unclear += not_read if found or no_days or not_read or not clause else (clause,)
    return Timing(tuple(milestones), tuple(unclear), tuple(impossible))


def _kind(span: Span) -> TimingKind:
    return _KINDS[span.unit] if span.due_on else TimingKind.STARTING


def _lasting(clause: str, spans: Spans, plan_year: int) -> Iterator[Milestone]:
    """What the clause says without naming a day: all year, again and again, or as another paper will say."""
    recurring, open_ended = _RECURRING.search(spans.rest), _OPEN.search(spans.rest)
    year_round = _YEAR_ROUND.search(spans.rest)
    is_dated = bool(spans.found or recurring)
    if open_ended and not is_dated and (not year_round or open_ended.start() < year_round.start()):
        yield Milestone(TimingKind.OPEN_ENDED, clause)
    if match := year_round or _YEAR.search(spans.rest):
        first = int(match["year"] or plan_year)
        last = int(match.groupdict().get("last") or first)
        if not FIRST_YEAR <= first <= last <= LAST_YEAR:
            return
        due_on = None if year_round else date(last, 12, 31)
        yield Milestone(TimingKind.YEAR_ROUND if year_round else TimingKind.YEAR, clause, date(first, 1, 1), due_on)
    if recurring:
        yield Milestone(TimingKind.RECURRING, clause)
