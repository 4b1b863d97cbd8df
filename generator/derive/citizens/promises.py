"""What plans and notices promise about a concern: tasks and directives that an editor put under it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.network import DirectedUnit, Network
from generator.derive.tasks.tasks import PlannedTask
from generator.schema.agency import Agency
from generator.schema.common import Concern, Target


@dataclass(frozen=True)
class Promise:
    """One task or directive."""

    by: PlannedTask | DirectedUnit
    year: int
    agency: Agency
    timing: str | None
    targets: tuple[Target, ...]


def promises(network: Network, concern: Concern) -> tuple[Promise, ...]:
    """Latest year first; of one year tasks before directives."""
    return tuple(sorted(_promises(network, concern), key=lambda one: -one.year))


def _promises(network: Network, concern: Concern) -> Iterator[Promise]:
    for task in network.tasks:
        if concern in task.task.concerns:
            yield Promise(task, task.plan.record.year, task.agency, task.task.timing, task.task.targets)
    for directed in network.directives:
        if concern in directed.directive.concerns:
            one, entry = directed.directive, directed.conclusion
            yield Promise(directed, entry.record.year, network.agencies[entry.agency], one.timing, one.targets)
