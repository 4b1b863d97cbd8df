"""Which task goes on with which from year to year, as editors confirmed it; proposals are no facts and are not here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.derive.papers.references import TaskKey
from generator.loading.dataset import Dataset
from generator.schema.plan import Plan


@dataclass(frozen=True)
class Successions:
    """Both directions, by the key of a task: last year's tasks, and next year's."""

    before: Mapping[TaskKey, tuple[TaskKey, ...]]
    after: Mapping[TaskKey, tuple[TaskKey, ...]]


def successions(data: Dataset) -> Successions:
    before: dict[TaskKey, list[TaskKey]] = defaultdict(list)
    after: dict[TaskKey, list[TaskKey]] = defaultdict(list)
    for plan in data.of(Plan):
        agency, year = plan.agency, plan.record.year
        compared = plan.record.against_last_year
        for one in compared.continuations if compared else ():
            later = (agency, year, one.task)
            for former in ((agency, year - 1, number) for number in dict.fromkeys(one.former)):
                before[later].append(former)
                after[former].append(later)
    return Successions(*({key: tuple(keys) for key, keys in one.items()} for one in (before, after)))
