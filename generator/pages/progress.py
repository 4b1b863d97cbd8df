"""Progress of a plan: tasks counted by status, area, unit and month; then what was planned beside what was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.derive.network import Network
from generator.derive.tasks.evidence import Evidence
from generator.derive.tasks.progress import MonthTallies, UnitTallies, by_area, by_month, by_unit, tally
from generator.derive.tasks.tasks import PlannedTask
from generator.loading.dataset import Entry
from generator.page_kind import Link, LinkedText, Page, PageKind, citation_links, task_link
from generator.render.charts import StackedBar
from generator.schema.agency import Unit
from generator.schema.findings import Status
from generator.schema.plan import Plan
from generator.views.evidence import paper_link
from generator.views.progress import CountTable, count_table, status_bar
from generator.views.statuses import told

TABLE = "bang-tinh-trang"
"""Id of the table that the chart repeats."""


@dataclass(frozen=True)
class ReportedView:
    """What one paper said about a task."""

    source: Link
    stated_on: date | None
    said: str | None
    milestone: int | None
    """Counted from 1."""
    done_on: date | None
    product: str | None
    documents: LinkedText
    reason: str | None


@dataclass(frozen=True)
class ComparedTask:
    """What the plan says of a task, and what papers say of it."""

    task: Link
    timing: str | None
    product: str | None
    reported: tuple[ReportedView, ...]
    status: Status
    told: str | None


@dataclass(frozen=True)
class ProgressView:
    """What the page shows. Every table adds up as its own text says."""

    plan: Link
    agenda: Link
    task_count: int
    chart: StackedBar
    table: str
    totals: tuple[tuple[Status, int], ...]
    areas: CountTable
    units: CountTable
    shared: int
    """Tasks that several units lead: they count once with each of them."""
    months: CountTable
    milestone_count: int
    untimed: int
    """Tasks without any milestone: they are in no row of `months`."""
    compared: tuple[tuple[str, tuple[ComparedTask, ...]], ...]
    """By area."""


def _pages(network: Network) -> Iterator[Page]:
    for plan in network.data.of(Plan):
        agency = network.agencies[plan.agency]
        yield Page(
            path=addresses.progress(agency.code, plan.record.year),
            title=f"Tiến độ kế hoạch năm {plan.record.year} – {agency.short_name}",
            place=plan.place,
            view=_view(network, plan),
            description="Nhiệm vụ theo tình trạng, lĩnh vực, đơn vị, tháng; kế hoạch đặt cạnh kết quả.",
        )


def _view(network: Network, plan: Entry[Plan]) -> ProgressView:
    tasks = network.tasks_of_plan(plan)
    agency, year = network.agencies[plan.agency], plan.record.year
    totals = tally(task.status for task in tasks)
    months = by_month(tasks)
    return ProgressView(
        plan=Link(f"Kế hoạch năm {year}", addresses.plan(agency.code, year)),
        agenda=Link("Trang điều hành", addresses.agenda(agency.code, year)),
        task_count=totals.total,
        chart=status_bar(totals, of=f"Kế hoạch năm {year} của {agency.short_name}", table=TABLE),
        table=TABLE,
        totals=totals.counts,
        areas=count_table((Link(area.title or area.area.label), counted) for area, counted in by_area(tasks)),
        units=_units(by_unit(tasks), agency.code),
        shared=by_unit(tasks).shared,
        months=_months(months),
        milestone_count=sum(len(task.timing.milestones) for task in tasks),
        untimed=months.untimed_tasks,
        compared=tuple(
            (area.title or area.area.label, tuple(_compared(network, task) for task in tasks if task.area is area))
            for area, _ in by_area(tasks)
        ),
    )


def _units(found: UnitTallies, agency: str) -> CountTable:
    rows = [
        (Link(known.name, addresses.unit(agency, known.code) if isinstance(known, Unit) else None), counted)
        for known, counted in found.units
    ]
    return count_table([*rows, (Link("Kế hoạch không nêu đơn vị chủ trì"), found.without_unit)])


def _months(found: MonthTallies) -> CountTable:
    rows = [(Link(f"Tháng {month.month}/{month.year}"), counted) for month, counted in found.months]
    return count_table([*rows, (Link("Không có ngày cụ thể"), found.without_day)])


def _compared(network: Network, task: PlannedTask) -> ComparedTask:
    known = (one for one in task.evidence if one.report.known_on is None or one.report.known_on <= network.as_of)
    return ComparedTask(
        task=task_link(task),
        timing=task.task.timing,
        product=task.task.product,
        reported=tuple(_reported(network, one) for one in known),
        status=task.status,
        told=told(task.judgement),
    )


def _reported(network: Network, one: Evidence) -> ReportedView:
    at = one.report.milestone
    return ReportedView(
        source=paper_link(one),
        stated_on=one.stated_on,
        said=one.said.label if one.said else None,
        milestone=None if at is None else at + 1,
        done_on=one.report.done_on,
        product=one.product,
        documents=citation_links(one.documents, network.documents),
        reason=one.reason,
    )


PROGRESS = PageKind("progress", _pages, picture=share_pictures.PLANS)
