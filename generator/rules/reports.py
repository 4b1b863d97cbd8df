"""Reports that cannot be true of the plan: work done before it began, a task that was taken out, one dropped unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.derive.network import Network
from generator.derive.tasks.tasks import PlannedTask
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.findings import TimingKind
from generator.schema.plan import Plan, Task
from generator.schema.result import Progress, ProgressState, Result
from generator.vietnamese import spell_date

_SAYS_FROM = {TimingKind.STARTING, TimingKind.DAY}
"""Only "từ ngày …" says that work begins then; "quý II" may well be done in March."""


def nothing_is_done_before_it_begins(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Result):
        for one in entry.record.progress:
            task = network.tasks_by_key.get((entry.agency, entry.record.year, one.task))
            start = _start(task, one) if task else None
            if one.done_on and start and one.done_on < start[0]:
                facts = {"task": one.task, "start": f"ngày {spell_date(start[0])}", "plan": start[1]}
                yield problem(
                    "done-before-start", at=one.origin.at("ngay_hoan_thanh"), found=spell_date(one.done_on), **facts
                )


def _start(task: PlannedTask, said: Progress) -> tuple[date, Place] | None:
    """The first day on which it can have been done, and where the plan says so."""
    milestones = task.timing.milestones
    chosen = milestones if said.milestone is None else milestones[said.milestone - 1 : said.milestone]
    starts = [one.starts_on for one in chosen if one.starts_on and one.kind in _SAYS_FROM]
    if starts and len(starts) == len(chosen):
        return min(starts), task.task.origin.at("thoi_gian")
    plan = task.plan.record
    if plan.issued_on is None:
        # Without its day a plan of 2022 may be of 2021, and so may its first tasks.
        return date(plan.year - 1, 1, 1), plan.origin.at("nam")
    return min(date(plan.year, 1, 1), plan.issued_on), plan.origin.at("ngay_ban_hanh")


def removed_tasks_are_reported_no_more(data: Dataset) -> Iterator[Problem]:
    for result, said, task in _said_of_tasks(data):
        removed = task.removed
        day = result.as_of or said.done_on
        if removed and day and day > removed.on and said.state is not ProgressState.DROPPED:
            facts = {"task": said.task, "removed_on": spell_date(removed.on), "plan": removed.origin.place}
            yield problem("progress-after-removal", at=said.origin.at("trang_thai"), found=said.state.label, **facts)


def dropped_tasks_have_a_reason(data: Dataset) -> Iterator[Problem]:
    for _, said, task in _said_of_tasks(data):
        if said.state is ProgressState.DROPPED and not (said.reason or task.removed):
            facts = {"task": said.task, "plan": task.origin.place}
            yield problem("dropped-without-reason", at=said.origin.at("trang_thai"), found=said.state.label, **facts)


def _said_of_tasks(data: Dataset) -> Iterator[tuple[Result, Progress, Task]]:
    tasks = {
        (plan.agency, plan.names["year"], task.id): task
        for plan in data.of(Plan)
        for area in plan.record.areas
        for task in area.tasks
    }
    for entry in data.of(Result):
        for said in entry.record.progress:
            if task := tasks.get((entry.agency, entry.names["year"], said.task)):
                yield entry.record, said, task
