"""What the head of a department asks about a plan on a day: late, due soon, unreported, changed, still open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from generator.derive.network import DirectedUnit, Network
from generator.derive.tasks.follow_ups import is_open, status_on
from generator.derive.tasks.progress import SETTLED, DueMilestone, Tally, milestones_of, tally
from generator.derive.tasks.status import Judgement
from generator.derive.tasks.tasks import PlannedTask
from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.timing import read_timing
from generator.loading.dataset import Entry
from generator.schema.conclusion import Conclusion, Directive
from generator.schema.findings import Status
from generator.schema.plan import Plan, ReportDeadline
from generator.schema.result import Result

SOON = timedelta(days=30)
"""How far the head looks ahead."""


@dataclass(frozen=True)
class Change:
    """A task that stood otherwise before the last paper."""

    task: PlannedTask
    before: Judgement
    after: Judgement


@dataclass(frozen=True)
class Changes:
    """What the last paper changed: between the day of the one before it (None: there is none) and its own."""

    since: date | None
    until: date
    tasks: tuple[Change, ...]


@dataclass(frozen=True)
class ReportDue:
    """A report that the plan asks for."""

    deadline: ReportDeadline
    due_on: date | None
    """None where the wording names no day."""
    result: Entry[Result] | None
    """The result of the period, where one is known on the day."""


@dataclass(frozen=True)
class Agenda:
    """The head's view of one plan on a day."""

    plan: Entry[Plan]
    as_of: date
    tally: Tally
    late: tuple[DueMilestone, ...]
    """The longest late first."""
    due_soon: tuple[DueMilestone, ...]
    """Not settled, due from today to 30 days ahead; the nearest first."""
    unreported: tuple[DueMilestone, ...]
    """Past their day, and no paper speaks of them: not known, which is not late."""
    reports: tuple[ReportDue, ...]
    changes: Changes | None
    """None where no paper of the year was known on the day."""
    directives: tuple[tuple[DirectedUnit, tuple[PlannedTask, ...]], ...]
    """Directives of the year that are not known to be settled, with the tasks they speak of."""

    @property
    def is_past(self) -> bool:
        """Whether the plan's year is over."""
        return self.as_of.year > self.plan.record.year


def agenda_of(network: Network, plan: Entry[Plan]) -> Agenda:
    tasks = network.tasks_of_plan(plan)
    found = list(milestones_of(tasks))
    today = network.as_of
    due = sorted(
        ((one.milestone.due_on, one) for one in found if one.milestone.due_on),
        key=lambda pair: pair[0],
    )
    return Agenda(
        plan=plan,
        as_of=today,
        tally=tally(task.status for task in tasks),
        late=tuple(one for _, one in due if one.status is Status.LATE),
        due_soon=tuple(one for day, one in due if today <= day <= today + SOON and one.status not in SETTLED),
        unreported=tuple(one for day, one in due if day < today and one.status is Status.UNREPORTED),
        reports=tuple(report_due(network, plan, deadline) for deadline in plan.record.report_deadlines),
        changes=_changes(network, plan, tasks),
        directives=tuple(_open_directives(network, plan, tasks)),
    )


def known_results(network: Network, plan: Entry[Plan]) -> tuple[Entry[Result], ...]:
    """Results of the plan's year that were known on the day; one without a day counts as always known."""
    results = (one for one in network.data.of(Result) if _is_of_year(one, plan))
    return tuple(one for one in results if one.record.as_of is None or one.record.as_of <= network.as_of)


def report_due(network: Network, plan: Entry[Plan], deadline: ReportDeadline) -> ReportDue:
    timing = read_timing(deadline.timing, plan.record.year, WorkingCalendar(network.data))
    days = [one.due_on for one in timing.milestones if one.due_on]
    results = (one for one in known_results(network, plan) if one.record.period is deadline.period)
    return ReportDue(deadline, max(days, default=None), next(results, None))


def _changes(network: Network, plan: Entry[Plan], tasks: tuple[PlannedTask, ...]) -> Changes | None:
    """Of tasks of which a paper spoke meanwhile; what time alone brings to pass stands in the other lists."""
    notices = (one.record.meeting_on for one in network.data.of(Conclusion) if _is_of_year(one, plan))
    days = {*notices, *(one.record.as_of for one in known_results(network, plan))}
    papers = sorted(day for day in days if day and day <= network.as_of)
    if not papers:
        return None
    until, since = papers[-1], papers[-2] if len(papers) > 1 else None
    begun = since or date.min
    spoken_of = (
        task for task in tasks if any(begun < (one.report.known_on or date.min) <= until for one in task.evidence)
    )
    found = (Change(task, task.judged_on(begun), task.judged_on(until)) for task in spoken_of)
    return Changes(since, until, tuple(one for one in found if one.before.status is not one.after.status))


def _open_directives(
    network: Network, plan: Entry[Plan], tasks: tuple[PlannedTask, ...]
) -> list[tuple[DirectedUnit, tuple[PlannedTask, ...]]]:
    return [
        (directed, tuple(task for task in tasks if task.task.id in directed.directive.tasks))
        for directed in network.directives
        if _is_of_year(directed.conclusion, plan)
        and is_given(directed.conclusion.record, network.as_of)
        and not is_settled(directed.directive, tasks, network.as_of)
    ]


def is_given(conclusion: Conclusion, as_of: date) -> bool:
    """Whether the meeting was held by that day; of one without a day nobody knows, so it counts."""
    return conclusion.meeting_on is None or conclusion.meeting_on <= as_of


def is_settled(directive: Directive, tasks: Iterable[PlannedTask], as_of: date) -> bool:
    """By its own follow-up; only without a word of that do the tasks that answer it speak for it."""
    told = status_on(directive.follow_ups, as_of)
    if told is not Status.UNREPORTED:
        return not is_open(told)
    answering = [task for task in tasks if task.task.id in directive.tasks]
    return bool(answering) and all(task.status in SETTLED for task in answering)


def _is_of_year(entry: Entry[Result] | Entry[Conclusion], plan: Entry[Plan]) -> bool:
    return entry.agency == plan.agency and entry.record.year == plan.record.year
