"""A yearly plan, and the list of plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.across.next_update import next_report
from generator.derive.across.year_comparison import plan_of
from generator.derive.network import Network
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import (
    Fact,
    Link,
    LinkedText,
    Oddities,
    Page,
    PageKind,
    TaskRow,
    citation_links,
    facts,
    oddities,
    spell_signer,
    task_row,
)
from generator.places import Place
from generator.schema.findings import Status
from generator.schema.plan import Plan
from generator.schema.upper_plan import UpperPlan
from generator.vietnamese import spell_date
from generator.views.adjustments import AdjustmentRow, adjustment_rows
from generator.views.next_update import next_update_fact


@dataclass(frozen=True)
class AreaView:
    title: str
    rows: tuple[TaskRow, ...]


@dataclass(frozen=True)
class PlanView:
    facts: tuple[Fact, ...]
    task_count: int
    counts: tuple[tuple[Status, int], ...]
    """Tasks in each status that occurs; they add up to `task_count`."""
    comparisons: tuple[Link, ...]
    """Pages that set it beside the plan of the year before and of the year after."""
    legal_bases: LinkedText
    purposes: tuple[str, ...]
    requirements: tuple[str, ...]
    areas: tuple[AreaView, ...]
    progress: Link
    agenda: Link
    report_deadlines: tuple[tuple[str, str], ...]
    implementation: tuple[str, ...]
    note: str | None
    oddities: Oddities
    adjustments: tuple[AdjustmentRow, ...]


@dataclass(frozen=True)
class PlansView:
    rows: tuple[PlanRow, ...]
    upper: tuple[Link, ...]
    """Plans above the departments' own."""


@dataclass(frozen=True)
class PlanRow:
    year: int
    agency: str
    title: str
    path: str
    task_count: int


def title_of(network: Network, plan: Entry[Plan]) -> str:
    agency = network.agencies[plan.agency]
    return plan.record.title or f"Kế hoạch cải cách hành chính năm {plan.record.year} của {agency.name}"


def _plan_pages(network: Network) -> Iterator[Page]:
    for plan in network.data.of(Plan):
        yield Page(
            path=addresses.plan(plan.agency, plan.record.year),
            title=title_of(network, plan),
            place=plan.place,
            view=_view(network, plan),
            description=f"{len(network.tasks_of_plan(plan))} nhiệm vụ: đơn vị, thời gian, sản phẩm, tình trạng.",
            metadata=Metadata((network.agencies[plan.agency].name,), plan.record.issued_on),
            short_title=f"Kế hoạch năm {plan.record.year} của {network.agencies[plan.agency].short_name}",
        )


def _view(network: Network, plan: Entry[Plan]) -> PlanView:
    tasks = network.tasks_of_plan(plan)
    counted = Counter(task.status for task in tasks)
    return PlanView(
        facts=_facts(network, plan),
        task_count=len(tasks),
        counts=tuple((status, counted[status]) for status in Status if counted[status]),
        comparisons=tuple(_comparisons(network, plan)),
        legal_bases=citation_links(plan.record.legal_bases, network.documents),
        purposes=plan.record.purposes,
        requirements=plan.record.requirements,
        areas=tuple(
            AreaView(area.title or area.area.label, tuple(task_row(task) for task in tasks if task.area is area))
            for area in plan.record.areas
        ),
        progress=Link("Tiến độ", addresses.progress(plan.agency, plan.record.year)),
        agenda=Link("Điều hành", addresses.agenda(plan.agency, plan.record.year)),
        report_deadlines=tuple((one.period.label, one.timing) for one in plan.record.report_deadlines),
        implementation=plan.record.implementation,
        note=plan.record.note,
        oddities=oddities(plan.record),
        adjustments=adjustment_rows(plan.record, network.documents),
    )


def _comparisons(network: Network, plan: Entry[Plan]) -> Iterator[Link]:
    agency, year = plan.agency, plan.record.year
    for former in (year - 1, year):
        if plan_of(network, agency, former) and plan_of(network, agency, former + 1):
            text = f"năm {former + 1} so với năm {former}"
            yield Link(text, addresses.year_comparison(agency, former + 1))


def _facts(network: Network, plan: Entry[Plan]) -> tuple[Fact, ...]:
    record = plan.record
    agency = network.agencies[plan.agency]
    number: LinkedText = ()
    if record.number:
        found = [one for one in network.documents.by_number(record.number) if one.record.issued_on == record.issued_on]
        number = (Link(record.number, addresses.document(found[0].names["name"]) if len(found) == 1 else None),)
    return (
        Fact("Cơ quan", (Link(agency.name, addresses.agency(agency.code)),)),
        *facts(
            Plan,
            {
                "year": str(record.year),
                "number": number,
                "issued_on": spell_date(record.issued_on) if record.issued_on else (),
                "signer": spell_signer(record.signer) if record.signer else (),
                "source": record.source,
            },
        ),
        *next_update_fact(next_report(network, plan)),
    )


def _list_page(network: Network) -> Iterator[Page]:
    rows = [
        PlanRow(
            year=plan.record.year,
            agency=network.agencies[plan.agency].name,
            title=title_of(network, plan),
            path=addresses.plan(plan.agency, plan.record.year),
            task_count=len(network.tasks_of_plan(plan)),
        )
        for plan in network.data.of(Plan)
    ]
    rows.sort(key=lambda row: (-row.year, row.agency))
    yield Page(
        path=addresses.PLANS,
        title="Kế hoạch cải cách hành chính",
        place=Place("plans"),
        view=PlansView(tuple(rows), tuple(_upper(network))),
        description="Các kế hoạch cải cách hành chính theo năm và theo cơ quan.",
    )


def _upper(network: Network) -> Iterator[Link]:
    for one in network.data.of(UpperPlan):
        yield Link(one.record.title, addresses.upper_plan(one.names["name"]))


def _shown(network: Network) -> Iterator[Shown]:
    for plan in network.data.of(Plan):
        year, agency = plan.record.year, network.agencies[plan.agency]
        yield Shown(plan.record, f"Kế hoạch {year} – {agency.short_name}", addresses.plan(agency.code, year))


PLAN = PageKind(
    "plan", _plan_pages, Source("plans/{agency}/{year}/ke-hoach.yml", Plan), shows=_shown, picture=share_pictures.PLANS
)
PLANS = PageKind("plans", _list_page, picture=share_pictures.PLANS)
