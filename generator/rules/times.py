"""What plans say about when is understood."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.timing import read_timing
from generator.problems import Problem, problem
from generator.schema.plan import Plan


def times_are_understood(network: Network) -> Iterator[Problem]:
    for task in network.tasks:
        at = task.task.origin.at("thoi_gian")
        yield from (problem("bad-date", at=at, found=found) for found in task.timing.impossible)
        yield from (problem("timing-not-understood", at=at, found=found) for found in task.timing.unclear)
    calendar = WorkingCalendar(network.data)
    for plan in network.data.of(Plan):
        for deadline in plan.record.report_deadlines:
            timing = read_timing(deadline.timing, plan.record.year, calendar)
            at = deadline.origin.at("thoi_gian")
            yield from (problem("bad-date", at=at, found=found) for found in timing.impossible)
            yield from (problem("timing-not-understood", at=at, found=found) for found in timing.unclear)
