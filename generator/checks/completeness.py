"""What a task lacks that the other tasks of its plan state, and sentences that stop at a colon."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.problems import Problem, problem
from generator.schema.plan import Plan, Subtask, Task

_FEWEST = 3
"""So many other tasks have to state a thing before its absence says anything."""
_SHOWN = 40


def tasks_state_what_the_others_state(network: Network) -> Iterator[Problem]:
    for plan in network.data.of(Plan):
        tasks = [task for area in plan.record.areas for task in area.tasks]
        stated = {id(task): _stated(task) for task in tasks}
        usual = {name for name in ("đơn vị chủ trì", "sản phẩm", "thời gian") if _is_usual(name, list(stated.values()))}
        for task in tasks:
            # In the order of the schema, so that the same fault always reads the same.
            missing = [name for name in ("đơn vị chủ trì", "sản phẩm", "thời gian") if name in usual - stated[id(task)]]
            if missing:
                at = task.origin.at("so")
                yield problem("task-incomplete", at=at, found=task.id, missing=", ".join(missing))


def something_follows_a_colon(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        if not one.text.rstrip().endswith(":") or one.is_ours:
            continue
        if one.field == "body" or _is_followed(one.record, one.field, one.text):
            continue
        yield problem("nothing-after-colon", at=one.place, found=one.text.rstrip()[-_SHOWN:])


def _stated(task: Task) -> set[str]:
    leads = bool(task.lead_units or task.acting_units or any(part.lead_units for part in task.subtasks))
    known = {"đơn vị chủ trì": leads, "sản phẩm": bool(task.product), "thời gian": bool(task.timing or task.milestones)}
    return {name for name, is_stated in known.items() if is_stated}


def _is_usual(name: str, stated: list[set[str]]) -> bool:
    having = sum(name in one for one in stated)
    return having >= _FEWEST and 2 * having > len(stated)


def _is_followed(record: object, field: str, text: str) -> bool:
    """The official wording of a task opens its list of units, product and time; a list goes on with its next item."""
    if isinstance(record, (Task, Subtask)) and field == "text":
        named = (record.lead_units, record.supporting_units)
        if isinstance(record, Task):
            named += (record.acting_units, record.product, record.timing, record.subtasks)  # type: ignore[assignment]
        return any(named)
    value = getattr(record, field)
    return isinstance(value, tuple) and value[-1] != text
