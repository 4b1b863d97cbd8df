"""A unit: its names over the years and every task that is its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.across.agenda import SOON
from generator.derive.network import Network
from generator.derive.papers.units import Role
from generator.derive.tasks.progress import SETTLED, Tally, milestones_of, next_due, tally
from generator.derive.tasks.tasks import PlannedTask
from generator.metadata import Metadata
from generator.page_kind import (
    Fact,
    Link,
    Page,
    PageKind,
    TaskRow,
    directive_path,
    facts,
    task_link,
    task_path,
    task_row,
)
from generator.schema.agency import Agency, Unit
from generator.schema.references import ToUnits
from generator.vietnamese import spell_partial_date
from generator.views.mentions import other_mentions, paths_of
from generator.views.structured_data import unit_data


@dataclass(frozen=True)
class OwnTask:
    row: TaskRow
    next_due: date | None
    """The nearest day ahead on which something of it falls due."""


@dataclass(frozen=True)
class SoonRow:
    """What falls due within 30 days."""

    task: Link
    wording: str
    due_on: date


@dataclass(frozen=True)
class UnitTasks:
    """The unit's tasks in one plan."""

    plan: Link
    counts: Tally
    """Of the tasks it leads."""
    due_soon: tuple[SoonRow, ...]
    leading: tuple[OwnTask, ...]
    """The next due first; what has no day ahead follows in the plan's order."""
    supporting: tuple[TaskRow, ...]


@dataclass(frozen=True)
class UnitView:
    agency: Link
    facts: tuple[Fact, ...]
    continues: tuple[Link, ...]
    continued_by: tuple[Link, ...]
    plans: tuple[UnitTasks, ...]
    directives: tuple[Link, ...]
    mentions: tuple[Link, ...]
    """Papers of other kinds that name the unit."""
    note: str | None


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    for agency in network.agencies.values():
        for unit in agency.units:
            yield Page(
                path=addresses.unit(agency.code, unit.code),
                title=unit.name,
                place=unit.origin.place,
                view=_view(network, agency, unit),
                description=f"Nhiệm vụ cải cách hành chính của {unit.name}, {agency.name}.",
                metadata=Metadata(structured=unit_data(agency, unit)),
                found_by=(agency.short_name,),
            )


def _view(network: LinkedNetwork, agency: Agency, unit: Unit) -> UnitView:
    links = {one.code: Link(one.name, addresses.unit(agency.code, one.code)) for one in agency.units}
    ends = {name: getattr(unit, name) for name in ("since", "until")}
    directives = tuple(
        Link(f"Chỉ đạo {one.directive.number}: {one.directive.title}", directive_path(one))
        for one in network.directives_of_unit(agency.code, unit)
    )
    tasks = (task_path(task) for task, _ in network.tasks_of_unit(agency.code, unit))
    return UnitView(
        agency=Link(agency.name, addresses.agency(agency.code)),
        facts=facts(
            Unit,
            {
                "kind": unit.kind.label,
                "aliases": "; ".join(unit.aliases) or None,
                **{
                    name: spell_partial_date(end.year, end.month, end.day) if end else None
                    for name, end in ends.items()
                },
            },
        ),
        continues=tuple(links[code] for code in unit.continues),
        continued_by=tuple(links[one.code] for one in agency.units if unit.code in one.continues),
        plans=tuple(_plans(network, agency, unit)),
        directives=directives,
        mentions=other_mentions(network, ToUnits, (agency.code, unit.code), paths_of(directives), tasks),
        note=unit.note,
    )


def _plans(network: Network, agency: Agency, unit: Unit) -> Iterator[UnitTasks]:
    tasks = list(network.tasks_of_unit(agency.code, unit))
    years = sorted({task.plan.record.year for task, _ in tasks}, reverse=True)
    for year in years:
        of_year = [(task, role) for task, role in tasks if task.plan.record.year == year]
        own = [task for task, role in of_year if role is Role.LEAD]
        yield UnitTasks(
            plan=Link(f"Kế hoạch năm {year}", addresses.plan(agency.code, year)),
            counts=tally(task.status for task in own),
            due_soon=tuple(_due_soon(own, network.as_of)),
            leading=tuple(
                sorted(
                    (OwnTask(task_row(task), next_due(task)) for task in own),
                    key=lambda one: one.next_due or date.max,
                )
            ),
            supporting=tuple(task_row(task) for task, role in of_year if role is Role.SUPPORT),
        )


def _due_soon(tasks: list[PlannedTask], today: date) -> Iterator[SoonRow]:
    days = [(one.milestone.due_on, one) for one in milestones_of(tasks) if one.status not in SETTLED]
    for due_on, one in sorted(((day, one) for day, one in days if day), key=lambda pair: pair[0]):
        if today <= due_on <= today + SOON:
            task = one.task
            yield SoonRow(task_link(task), one.milestone.wording, due_on)


def _shown(network: Network) -> Iterator[Shown]:
    for agency in network.agencies.values():
        for one in agency.units:
            yield Shown(one, f"{one.name} – {agency.short_name}", addresses.unit(agency.code, one.code))


UNIT = PageKind("unit", _pages, shows=_shown, picture=share_pictures.UNITS)
