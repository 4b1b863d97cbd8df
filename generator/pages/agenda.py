"""The head's one page about a plan: late, due soon, unreported, reports, what changed, what is still open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator import addresses, share_pictures
from generator.derive.across.agenda import Agenda, Changes, ReportDue, agenda_of
from generator.derive.network import DirectedUnit, Network
from generator.derive.tasks.progress import DueMilestone
from generator.derive.tasks.tasks import PlannedTask
from generator.page_kind import (
    Link,
    LinkedText,
    Page,
    PageKind,
    directive_path,
    task_link,
    task_path,
    task_row,
    unit_links,
)
from generator.schema.findings import Status
from generator.schema.plan import Plan
from generator.spelling.periods import result_name
from generator.views.evidence import paper_link
from generator.views.statuses import told


@dataclass(frozen=True)
class DueRow:
    """A milestone in a list, with the day that matters there."""

    task: Link
    lead: LinkedText
    wording: str
    day: date
    """First late day where it is late, otherwise the last day in time."""
    days: int
    """How many days it is late, or how many are left."""
    status: Status
    last_paper: Link | None
    """What was last said about the task."""


@dataclass(frozen=True)
class ReportRow:
    period: str
    wording: str
    due_on: date | None
    result: Link | None
    days_left: int | None
    """Only where it is still ahead."""


@dataclass(frozen=True)
class ChangeRow:
    """A task that stands otherwise than before."""

    task: Link
    before: str
    """How it stood, in small letters."""
    told: str | None


@dataclass(frozen=True)
class ChangesView:
    """What changed between two papers."""

    since: date | None
    until: date
    groups: tuple[tuple[Status, tuple[ChangeRow, ...]], ...]
    """By how the tasks stand after it, in the order of `Status`."""


@dataclass(frozen=True)
class DirectiveRow:
    """A directive that is not known to be settled."""

    directive: Link
    lead: LinkedText
    timing: str | None
    tasks: tuple[tuple[Status, LinkedText], ...]
    """Numbers of the tasks that it speaks of, by how they stand."""


@dataclass(frozen=True)
class AgendaView:
    plan: Link
    progress: Link
    as_of: date
    past_year: int | None
    """The plan's year where it is over."""
    task_count: int
    counts: tuple[tuple[Status, int], ...]
    late: tuple[DueRow, ...]
    due_soon: tuple[DueRow, ...]
    unreported: tuple[tuple[date, LinkedText], ...]
    """By the day in time that has passed: tasks."""
    unreported_count: int
    """Milestones."""
    reports: tuple[ReportRow, ...]
    changes: ChangesView | None
    directives: tuple[DirectiveRow, ...]


def _pages(network: Network) -> Iterator[Page]:
    for plan in network.data.of(Plan):
        agency = network.agencies[plan.agency]
        yield Page(
            path=addresses.agenda(agency.code, plan.record.year),
            title=f"Điều hành kế hoạch năm {plan.record.year} – {agency.short_name}",
            place=plan.place,
            view=_view(agenda_of(network, plan), agency.code),
            description="Quá hạn, sắp đến hạn, chưa có báo cáo, hạn báo cáo, thay đổi, chỉ đạo: một trang in được.",
        )


def _view(agenda: Agenda, agency: str) -> AgendaView:
    year, today = agenda.plan.record.year, agenda.as_of
    return AgendaView(
        plan=Link(f"Kế hoạch năm {year}", addresses.plan(agency, year)),
        progress=Link("Tiến độ chi tiết", addresses.progress(agency, year)),
        as_of=today,
        past_year=year if agenda.is_past else None,
        task_count=agenda.tally.total,
        counts=agenda.tally.counts,
        late=tuple(_late(one, today) for one in agenda.late),
        due_soon=tuple(_due_soon(one, today) for one in agenda.due_soon),
        unreported=tuple(_unreported(agenda)),
        unreported_count=len(agenda.unreported),
        reports=tuple(_report(one, today, agency) for one in agenda.reports),
        changes=_changes(agenda.changes) if agenda.changes else None,
        directives=tuple(_directive(directed, tasks) for directed, tasks in agenda.directives),
    )


def _late(one: DueMilestone, today: date) -> DueRow:
    return _row(one, one.judgement.late_since or today, one.judgement.days_late or 0)


def _due_soon(one: DueMilestone, today: date) -> DueRow:
    due_on = one.milestone.due_on or today
    return _row(one, due_on, (due_on - today).days)


def _row(one: DueMilestone, day: date, days: int) -> DueRow:
    known = [said for said in one.task.evidence if (said.report.known_on or date.min) <= one.task.as_of]
    return DueRow(
        task=task_link(one.task),
        lead=task_row(one.task).lead,
        wording=one.milestone.wording,
        day=day,
        days=days,
        status=one.status,
        last_paper=paper_link(known[-1]) if known else None,
    )


def _unreported(agenda: Agenda) -> Iterator[tuple[date, LinkedText]]:
    for day, found in groupby(agenda.unreported, key=lambda one: one.milestone.due_on):
        tasks = {one.task.key: task_link(one.task) for one in found}
        if day:
            yield day, tuple(tasks.values())


def _report(one: ReportDue, today: date, agency: str) -> ReportRow:
    result = one.result.record if one.result else None
    left = (one.due_on - today).days if one.due_on else -1
    return ReportRow(
        period=one.deadline.period.label,
        wording=one.deadline.timing,
        due_on=one.due_on,
        result=Link(result_name(result.period, result.year), addresses.result(agency, result.year, result.period))
        if result
        else None,
        days_left=left if left >= 0 else None,
    )


def _changes(changes: Changes) -> ChangesView:
    rows = [
        (one.after.status, ChangeRow(task_link(one.task), one.before.status.label.lower(), told(one.after)))
        for one in changes.tasks
    ]
    reached = {status for status, _ in rows}
    return ChangesView(
        since=changes.since,
        until=changes.until,
        groups=tuple(
            (status, tuple(row for after, row in rows if after is status)) for status in Status if status in reached
        ),
    )


def _directive(directed: DirectedUnit, tasks: tuple[PlannedTask, ...]) -> DirectiveRow:
    leading = (names for names in directed.names if names.field == "lead_units")
    return DirectiveRow(
        directive=Link(f"{directed.directive.number}. {directed.directive.title}", directive_path(directed)),
        lead=unit_links(leading, directed.conclusion.agency),
        timing=directed.directive.timing,
        tasks=tuple(
            (status, tuple(Link(task.task.number, task_path(task)) for task in tasks if task.status is status))
            for status in dict.fromkeys(task.status for task in tasks)
        ),
    )


AGENDA = PageKind("agenda", _pages, picture=share_pictures.PLANS)
