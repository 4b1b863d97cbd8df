"""Days that do not fit: of results and what they cite, of deadlines and days off, of papers and their posts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.papers import days_in
from generator.derive.network import Network
from generator.derive.papers.references import citations_in
from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.periods import first_day, last_day
from generator.derive.time.timing import Milestone, read_timing
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.findings import TimingKind
from generator.schema.plan import Plan
from generator.schema.post import Post
from generator.schema.result import Result
from generator.vietnamese import spell_date

PUBLICATION_WORKING_DAYS = 5
"""Source: Luật Tiếp cận thông tin 104/2016/QH13 art. 18.4."""


def results_stand_inside_their_period(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Result):
        result = entry.record
        first, last = first_day(result.period, result.year), last_day(result.period, result.year)
        if result.as_of and not first <= result.as_of <= last:
            facts = {"found": spell_date(result.as_of), "first": spell_date(first), "last": spell_date(last)}
            yield problem("as-of-outside-period", at=result.origin.at("tinh_den_ngay"), **facts)


def results_before_the_end_of_their_period_say_so(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Result):
        result, last = entry.record, last_day(entry.record.period, entry.record.year)
        if result.as_of and result.as_of < last and not result.is_partial:
            facts = {"found": spell_date(result.as_of), "last": spell_date(last)}
            yield problem("period-not-over", at=result.origin.at("tinh_den_ngay"), **facts)


def results_know_only_what_was_before_them(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Result):
        as_of = entry.record.as_of
        if as_of is None:
            continue
        facts = {"as_of": spell_date(as_of)}
        for citation, place in citations_in(entry.record):
            if citation.issued_on and citation.issued_on > as_of:
                yield problem("as-of-before-document", at=place, found=citation.text, **facts)
        for progress in entry.record.progress:
            if progress.done_on and progress.done_on > as_of:
                at, found = progress.origin.at("ngay_hoan_thanh"), spell_date(progress.done_on)
                yield problem("as-of-before-document", at=at, found=found, **facts)


def deadlines_fall_on_working_days(network: Network) -> Iterator[Problem]:
    calendar = WorkingCalendar(network.data)
    for milestone, at in _deadlines(network, calendar):
        due = milestone.due_on
        reason = calendar.reason_off(due) if due else None
        if due and reason:
            facts = {"found": milestone.wording, "day": spell_date(due), "reason": reason}
            yield problem("deadline-on-day-off", at=at, **facts)


def papers_are_published_in_time(network: Network) -> Iterator[Problem]:
    calendar = WorkingCalendar(network.data)
    for published, since, at in _publications(network):
        if calendar.exceeds(PUBLICATION_WORKING_DAYS, since, published):
            yield problem("published-late", at=at, found=spell_date(published), since=spell_date(since))


def _deadlines(network: Network, calendar: WorkingCalendar) -> Iterator[tuple[Milestone, Place]]:
    """Only days that a paper names: the end of a quarter may fall on any day."""
    days = {TimingKind.DAY, TimingKind.FIXED}
    for task in network.tasks:
        for at, one in enumerate(task.timing.milestones):
            if one.kind in days:
                fixed = task.task.milestones
                yield one, fixed[at].origin.at("han") if fixed else task.task.origin.at("thoi_gian")
    for plan in network.data.of(Plan):
        for deadline in plan.record.report_deadlines:
            for one in read_timing(deadline.timing, plan.record.year, calendar).milestones:
                if one.kind in days:
                    yield one, deadline.origin.at("thoi_gian")


def _publications(network: Network) -> Iterator[tuple[date, date, Place]]:
    """Day of the post or article, day of its paper or data, and where the first stands."""
    for entry in network.data.of(Result):
        article, as_of = entry.record.article, entry.record.as_of
        if article and as_of:
            yield article.published_on, as_of, article.origin.at("ngay_dang")
    for post in network.data.of(Post):
        days = [day for day in days_in(post.record.source or "") if day <= post.record.published_on]
        if days:
            yield post.record.published_on, max(days), post.record.origin.at("ngay")
