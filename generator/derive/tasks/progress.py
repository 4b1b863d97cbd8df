"""How the tasks of a plan stand, counted by area, by leading unit, by month; the counts add up to the plan's tasks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.derive.figures.shares import Share
from generator.derive.papers.units import Known
from generator.derive.tasks.status import FINISHED, Judgement
from generator.derive.tasks.tasks import PlannedTask
from generator.derive.time.timing import Milestone
from generator.schema.findings import Status
from generator.schema.plan import PlanArea
from generator.vietnamese import collation_key

SETTLED = FINISHED | {Status.DROPPED}
"""Nothing is waited for any more."""


@dataclass(frozen=True)
class Tally:
    """How many stand in each status."""

    counts: tuple[tuple[Status, int], ...]
    """Each status that occurs, once, in the order of `Status`."""
    total: int
    """Their sum."""

    def of(self, status: Status) -> int:
        return dict(self.counts).get(status, 0)


@dataclass(frozen=True)
class DueMilestone:
    """One milestone of a task, and how it stands."""

    task: PlannedTask
    milestone: Milestone
    judgement: Judgement

    @property
    def status(self) -> Status:
        return self.judgement.status


@dataclass(frozen=True)
class UnitTallies:
    """Tasks by leading unit or body outside. A task that several lead counts once with each, and once in the plan."""

    units: tuple[tuple[Known, Tally], ...]
    """Of a unit that leads nothing there is no row. Sorted by name."""
    without_unit: Tally
    """Tasks for which the plan names no leading unit."""
    shared: int
    """Tasks that several units lead."""


@dataclass(frozen=True)
class MonthTallies:
    """Milestones by the month in which they fall due."""

    months: tuple[tuple[date, Tally], ...]
    """First day of each month in which something falls due, in order."""
    without_day: Tally
    """Milestones that have no last day: all year, again and again, as another paper will say."""
    untimed_tasks: int
    """Tasks for which no milestone was understood, or whose plan states no time: they are in no row."""


def tally(statuses: Iterable[Status]) -> Tally:
    counted = Counter(statuses)
    return Tally(tuple((status, counted[status]) for status in Status if counted[status]), counted.total())


def in_time(counted: Tally) -> Share | None:
    """Tasks done in time, among those of which that can be said: done in time, done late, late. None where none can."""
    judged = sum(map(counted.of, (Status.ON_TIME, Status.DONE_LATE, Status.LATE)))
    return Share(counted.of(Status.ON_TIME), judged) if judged else None


def by_area(tasks: Sequence[PlannedTask]) -> tuple[tuple[PlanArea, Tally], ...]:
    """In the order of the plan. An area without tasks has no row."""
    areas = {id(task.area): task.area for task in tasks}
    return tuple((area, tally(task.status for task in tasks if task.area is area)) for area in areas.values())


def by_unit(tasks: Sequence[PlannedTask]) -> UnitTallies:
    units = {(type(unit), unit.code): unit for task in tasks for unit in task.leaders}
    rows = ((unit, tally(task.status for task in tasks if unit in task.leaders)) for unit in units.values())
    return UnitTallies(
        units=tuple(sorted(rows, key=lambda row: collation_key(row[0].name))),
        without_unit=tally(task.status for task in tasks if not task.leaders),
        shared=sum(len(task.leaders) > 1 for task in tasks),
    )


def by_month(tasks: Sequence[PlannedTask]) -> MonthTallies:
    found = list(milestones_of(tasks))
    months = sorted({_month(one.milestone.due_on) for one in found if one.milestone.due_on})
    return MonthTallies(
        months=tuple((month, _tally_of_month(found, month)) for month in months),
        without_day=tally(one.status for one in found if one.milestone.due_on is None),
        untimed_tasks=sum(not task.timing.milestones for task in tasks),
    )


def milestones_of(tasks: Iterable[PlannedTask]) -> Iterator[DueMilestone]:
    """Every milestone, in the order of tasks and wording."""
    for task in tasks:
        for milestone, judgement in zip(task.timing.milestones, task.milestones, strict=True):
            yield DueMilestone(task, milestone, judgement)


def next_due(task: PlannedTask) -> date | None:
    """The nearest day, from today on, on which something of the task falls due that is not settled."""
    days = (one.milestone.due_on for one in milestones_of([task]) if one.status not in SETTLED)
    return min((day for day in days if day and day >= task.as_of), default=None)


def _tally_of_month(found: Iterable[DueMilestone], month: date) -> Tally:
    return tally(one.status for one in found if one.milestone.due_on and _month(one.milestone.due_on) == month)


def _month(day: date) -> date:
    return day.replace(day=1)
