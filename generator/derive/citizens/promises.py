"""What plans and notices promise about a concern: tasks and directives that an editor put under it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.network import Network
from generator.schema.common import Concern, Target


@dataclass(frozen=True)
class Promise:
    """One task or directive."""

    year: int
    agency: str
    label: str
    path: str
    timing: str | None
    targets: tuple[Target, ...]


def promises(network: Network, concern: Concern) -> tuple[Promise, ...]:
    """Latest year first; of one year tasks before directives."""
    return tuple(sorted(_promises(network, concern), key=lambda one: -one.year))


def _promises(network: Network, concern: Concern) -> Iterator[Promise]:
    for task in network.tasks:
        if concern in task.task.concerns:
            label = f"Nhiệm vụ {task.task.number} – {task.task.title}"
            agency, year = task.agency.short_name, task.plan.record.year
            yield Promise(year, agency, label, task.path, task.task.timing, task.task.targets)
    for directed in network.directives:
        if concern in directed.directive.concerns:
            one, entry = directed.directive, directed.conclusion
            agency = network.agencies[entry.names["agency"]].short_name
            label = f"Chỉ đạo {one.number} – {one.title}"
            yield Promise(entry.record.year, agency, label, directed.path, one.timing, one.targets)
