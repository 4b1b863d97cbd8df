"""Tasks of all plans, with their units found, their timing read, and what was reported about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.derive.papers.named_units import NamedUnits, units_named_in
from generator.derive.papers.references import TaskKey
from generator.derive.papers.units import Known, Role, UnitNamesOf
from generator.derive.tasks.evidence import Evidence, evidence_of, is_of_year
from generator.derive.tasks.status import Judgement, Report, judge_milestone, judge_task
from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.timing import Milestone, Timing, read_timing
from generator.loading.dataset import Dataset, Entry
from generator.schema.agency import Agency
from generator.schema.conclusion import Conclusion, Directive
from generator.schema.findings import Status, TimingKind
from generator.schema.plan import Plan, PlanArea, Task


@dataclass(frozen=True)
class PlannedTask:
    """A task in its plan, with all that is known about it at a date."""

    agency: Agency
    plan: Entry[Plan]
    area: PlanArea
    task: Task
    names: tuple[NamedUnits, ...]
    timing: Timing
    evidence: tuple[Evidence, ...]
    directives: tuple[tuple[Entry[Conclusion], Directive], ...]
    as_of: date

    @property
    def key(self) -> TaskKey:
        return self.agency.code, self.plan.record.year, self.task.id

    @property
    def status(self) -> Status:
        return self.judgement.status

    @cached_property
    def judgement(self) -> Judgement:
        """The task's status, and the days behind it."""
        return self.judged_on(self.as_of)

    @cached_property
    def milestones(self) -> tuple[Judgement, ...]:
        """The same for each milestone of `timing`."""
        milestones = self.timing.milestones
        return tuple(judge_milestone(milestones, at, self._reports, self.as_of) for at in range(len(milestones)))

    @cached_property
    def leaders(self) -> tuple[Known, ...]:
        """Units and bodies outside that lead the task or a part of it, each once."""
        named = (known for names in self.names for known, role in names.known() if role is Role.LEAD)
        return tuple({(type(known), known.code): known for known in named}.values())

    def judged_on(self, day: date) -> Judgement:
        """How the task stood on another day, by the papers that were known then."""
        return judge_task(self.timing.milestones, self._reports, day)

    @property
    def _reports(self) -> list[Report]:
        return [one.report for one in self.evidence]


def planned_tasks(
    data: Dataset, agencies: Mapping[str, Agency], unit_names: UnitNamesOf, as_of: date
) -> tuple[PlannedTask, ...]:
    """Every task of every plan of a known agency, in the order of plans and tasks."""
    calendar = WorkingCalendar(data)
    found: list[PlannedTask] = []
    for plan in data.of(Plan):
        agency = agencies.get(plan.agency)
        if agency is None:
            continue
        names = unit_names(agency.code, plan.record.year)
        for area in plan.record.areas:
            for task in area.tasks:
                key = (agency.code, plan.record.year, task.id)
                found.append(
                    PlannedTask(
                        agency=agency,
                        plan=plan,
                        area=area,
                        task=task,
                        names=tuple(units_named_in(task, names)),
                        timing=timing_of(task, plan.record.year, calendar),
                        evidence=evidence_of(data, plan, task),
                        directives=tuple(_directives(data, key)),
                        as_of=as_of,
                    )
                )
    return tuple(found)


def timing_of(task: Task, year: int, calendar: WorkingCalendar) -> Timing:
    """What the wording means, or the editor's own milestones where there are any."""
    if task.milestones:
        fixed = (Milestone(TimingKind.FIXED, one.name, None, one.due) for one in task.milestones)
        return Timing(tuple(fixed))
    return read_timing(task.timing, year, calendar) if task.timing else Timing(())


def _directives(data: Dataset, key: TaskKey) -> Iterator[tuple[Entry[Conclusion], Directive]]:
    for entry in data.of(Conclusion):
        if is_of_year(entry, key):
            yield from ((entry, one) for one in entry.record.directives if key[2] in one.tasks)
