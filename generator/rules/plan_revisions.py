"""What changed in a published plan between two states of the repository: readers are told by an adjustment."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.tasks.adjustments import changed_silently
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.base import labels_of
from generator.schema.plan import Plan, Task


def silently_changed_plans(before: Dataset, after: Dataset) -> Iterator[Problem]:
    """Facts and tasks of plans of `before` that are other ones, or gone, in `after` and nobody tells why."""
    plans = {entry.file: entry.record for entry in after.of(Plan)}
    for entry in before.of(Plan):
        plan = plans.get(entry.file)
        if plan is None:  # the whole year is gone: the ledger of addresses tells it
            continue
        yield from _changes(entry.record, plan, "kế hoạch")
        tasks = _tasks(plan)
        for id_, task in _tasks(entry.record).items():
            if id_ in tasks:
                yield from _changes(task, tasks[id_], f"nhiệm vụ {id_}")
            else:
                yield problem("published-task-gone", at=Place(entry.file), found=f"{id_} ({task.title})")


def _changes(before: Plan | Task, after: Plan | Task, owner: str) -> Iterator[Problem]:
    for one in changed_silently(before, after):
        at = after.origin.at(one.key)
        facts = {"found": one.former, "label": labels_of(type(before))[one.name], "key": one.key, "owner": owner}
        yield problem("changed-without-adjustment", at=at, **facts)


def _tasks(plan: Plan) -> dict[str, Task]:
    return {task.id: task for area in plan.areas for task in area.tasks}
