"""A unit: its names over the years and every task that is its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive import addresses
from generator.derive.network import Network
from generator.derive.units import Role
from generator.page_kind import Fact, Link, Page, PageKind, TaskRow, facts, task_row
from generator.schema.agency import Agency, Unit
from generator.vietnamese import spell_partial_date


@dataclass(frozen=True)
class UnitTasks:
    """The unit's tasks in one plan."""

    plan: Link
    leading: tuple[TaskRow, ...]
    supporting: tuple[TaskRow, ...]


@dataclass(frozen=True)
class UnitView:
    """What the unit's page shows."""

    agency: Link
    facts: tuple[Fact, ...]
    continues: tuple[Link, ...]
    continued_by: tuple[Link, ...]
    plans: tuple[UnitTasks, ...]
    directives: tuple[Link, ...]
    note: str | None


def _pages(network: Network) -> Iterator[Page]:
    for agency in network.agencies.values():
        for unit in agency.units:
            yield Page(
                path=addresses.unit(agency.code, unit.code),
                title=unit.name,
                place=unit.origin.place,
                view=_view(network, agency, unit),
                description=f"Nhiệm vụ cải cách hành chính của {unit.name}, {agency.name}.",
            )


def _view(network: Network, agency: Agency, unit: Unit) -> UnitView:
    links = {one.code: Link(one.name, addresses.unit(agency.code, one.code)) for one in agency.units}
    ends = {name: getattr(unit, name) for name in ("since", "until")}
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
        directives=tuple(
            Link(f"Chỉ đạo {one.directive.number}: {one.directive.title}", one.path)
            for one in network.directives_of_unit(agency.code, unit)
        ),
        note=unit.note,
    )


def _plans(network: Network, agency: Agency, unit: Unit) -> Iterator[UnitTasks]:
    tasks = list(network.tasks_of_unit(agency.code, unit))
    years = sorted({task.plan.record.year for task, _ in tasks}, reverse=True)
    for year in years:
        rows = [(task_row(task), role) for task, role in tasks if task.plan.record.year == year]
        yield UnitTasks(
            plan=Link(f"Kế hoạch năm {year}", addresses.plan(agency.code, year)),
            leading=tuple(row for row, role in rows if role is Role.LEAD),
            supporting=tuple(row for row, role in rows if role is Role.SUPPORT),
        )


UNIT = PageKind("unit", _pages)
