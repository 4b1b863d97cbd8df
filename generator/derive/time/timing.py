"""Vietnamese time wording → milestones. The wording itself is always kept and shown.

"Quý I năm 2022 ban hành kế hoạch; định kỳ báo cáo" has two milestones: due by 31/03/2022, and recurring.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.counted import counted_deadline
from generator.derive.time.lasting import OPEN, RECURRING, YEAR, YEAR_ROUND
from generator.derive.time.spans import Span, Spans, read_spans
from generator.derive.time.tet import tet_deadline
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


def read_timing(wording: str, plan_year: int, calendar: WorkingCalendar | None = None) -> Timing:
    """Milestones of a wording, in its order. A year left out is the plan's; days counted and Tết need a calendar."""
    read = [
        _read(" ".join(part.split()).strip(" .,"), plan_year, calendar)
        for part in _CLAUSES.split(unicodedata.normalize("NFC", wording))
    ]
    return Timing(
        tuple(one for timing in read for one in timing.milestones),
        tuple(one for timing in read for one in timing.unclear),
        tuple(one for timing in read for one in timing.impossible),
    )


def _read(clause: str, plan_year: int, calendar: WorkingCalendar | None) -> Timing:
    tet = tet_deadline(clause, plan_year)
    if tet and (days := tet.days(calendar)):
        rest = _read(" ".join(f"{tet.before} {tet.after}".split()), plan_year, calendar)
        kind = TimingKind.DAY if days[1] else TimingKind.STARTING
        others = (replace(one, wording=clause) for one in rest.milestones)
        return Timing((Milestone(kind, clause, *days), *others), (), rest.impossible)
    counted = counted_deadline(clause, plan_year)
    spans = read_spans(counted.before if counted else clause, plan_year)
    dated = [Milestone(_kind(span), clause, span.starts_on, span.due_on) for span in spans.found]
    found = [*dated, *_lasting(clause, spans, plan_year)]
    if counted and (due_on := counted.due_on(calendar)):
        found.append(Milestone(counted.kind, clause, due_on=due_on))
    elif counted and counted.is_understood and all(one.kind is not TimingKind.RECURRING for one in found):
        found.append(Milestone(TimingKind.OPEN_ENDED, clause))
    impossible = (*spans.impossible, *(counted.impossible if counted else ()))
    unclear = (*spans.unclear, *(counted.unclear if counted else ()))
    if not (found or impossible or unclear) and clause:
        unclear = (clause,)
    return Timing(tuple(found), unclear, impossible)


def _kind(span: Span) -> TimingKind:
    return _KINDS[span.unit] if span.due_on else TimingKind.STARTING


def _lasting(clause: str, spans: Spans, plan_year: int) -> Iterator[Milestone]:
    """What the clause says without naming a day: all year, again and again, or as another paper will say."""
    recurring, open_ended = RECURRING.search(spans.rest), OPEN.search(spans.rest)
    year_round = YEAR_ROUND.search(spans.rest)
    is_dated = bool(spans.found or recurring)
    if open_ended and not is_dated and (not year_round or open_ended.start() < year_round.start()):
        yield Milestone(TimingKind.OPEN_ENDED, clause)
    if year_round:
        if FIRST_YEAR <= (year := int(year_round["year"] or plan_year)) <= LAST_YEAR:
            yield Milestone(TimingKind.YEAR_ROUND, clause, date(year, 1, 1))
    elif match := YEAR.search(spans.rest):
        for first, last in _years(match, plan_year):
            yield Milestone(TimingKind.YEAR, clause, date(first, 1, 1), date(last, 12, 31))
    if recurring:
        yield Milestone(TimingKind.RECURRING, clause)


def _years(match: re.Match[str], plan_year: int) -> Iterator[tuple[int, int]]:
    """First and last year of "trong năm 2025 - 2026", or each of "trong năm 2025, 2026"."""
    first = int(match["year"] or plan_year)
    more = map(int, re.findall(r"\d{4}", match["more"] or ""))
    for span in ((first, int(match["last"] or first)), *((year, year) for year in more)):
        if FIRST_YEAR <= span[0] <= span[1] <= LAST_YEAR:
            yield span
