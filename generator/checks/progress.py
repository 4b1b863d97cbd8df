"""Reports that leave a question: done, and no product is seen; late, and nobody says why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.derive.network import Network
from generator.derive.tasks.status import judge_milestone
from generator.derive.tasks.tasks import PlannedTask
from generator.loading.dataset import Entry
from generator.problems import Problem, problem
from generator.schema.findings import Status
from generator.schema.result import Progress, ProgressState, Result
from generator.vietnamese import spell_date


def what_is_done_has_its_product(network: Network) -> Iterator[Problem]:
    for _, said, task in _said_of_tasks(network):
        product = task.task.product
        # One paper that shows it is enough, whichever it is.
        is_shown = any(one.documents or one.product for one in task.evidence)
        if said.state is ProgressState.DONE and product and not is_shown:
            facts = {"product": product, "plan": task.task.origin.at("san_pham")}
            yield problem("done-without-product", at=said.origin.at("nhiem_vu"), found=said.task, **facts)


def what_is_late_has_a_reason(network: Network) -> Iterator[Problem]:
    for entry, said, task in _said_of_tasks(network):
        if said.reason or any(one.reason for one in task.evidence):
            continue
        late = _late(task, said, entry.record.as_of)
        if late:
            due_on, words = late
            facts = {"said": words, "due_on": spell_date(due_on), "plan": task.task.origin.at("thoi_gian")}
            yield problem("late-without-reason", at=said.origin.at("nhiem_vu"), found=said.task, **facts)


def _late(task: PlannedTask, said: Progress, as_of: date | None) -> tuple[date, str] | None:
    """The first deadline that was missed on the day of the paper, of those that it speaks of."""
    milestones = task.timing.milestones
    reports = [one.report for one in task.evidence]
    for at, milestone in enumerate(milestones):
        if milestone.due_on is None or said.milestone not in (None, at + 1):
            continue
        judged = judge_milestone(milestones, at, reports, as_of or date.max)
        if judged.status is Status.DONE_LATE and said.state is ProgressState.DONE:
            return milestone.due_on, f"xong trễ {judged.days_late} ngày"
        if judged.status is Status.LATE and as_of and said.state is ProgressState.RUNNING:
            return milestone.due_on, f"chưa xong đến ngày {spell_date(as_of)}"
    return None


def _said_of_tasks(network: Network) -> Iterator[tuple[Entry[Result], Progress, PlannedTask]]:
    tasks = {task.key: task for task in network.tasks}
    for entry in network.data.of(Result):
        for said in entry.record.progress:
            if task := tasks.get((entry.agency, entry.record.year, said.task)):
                yield entry, said, task
