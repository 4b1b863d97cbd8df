"""Rules about what results report of tasks: a task that was taken out of the plan, a dropped one without a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.loading.dataset import Dataset
from generator.problems import Problem, problem
from generator.schema.plan import Plan, Task
from generator.schema.result import Progress, ProgressState, Result
from generator.vietnamese import spell_date


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
        (plan.names["agency"], plan.names["year"], task.id): task
        for plan in data.of(Plan)
        for area in plan.record.areas
        for task in area.tasks
    }
    for entry in data.of(Result):
        for said in entry.record.progress:
            if task := tasks.get((entry.names["agency"], entry.names["year"], said.task)):
                yield entry.record, said, task


PROGRESS_RULES: tuple[Callable[[Dataset], Iterable[Problem]], ...] = (
    removed_tasks_are_reported_no_more,
    dropped_tasks_have_a_reason,
)
