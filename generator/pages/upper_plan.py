"""A plan above the departments' own: its tasks, and which tasks of which plans carry each of them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.network import Network
from generator.derive.tasks.tasks import PlannedTask
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import Fact, Link, Page, PageKind, facts, task_link
from generator.schema.findings import Status
from generator.schema.upper_plan import UpperPlan
from generator.vietnamese import spell_date


@dataclass(frozen=True)
class CarriedOut:
    task: Link
    plan: str
    status: Status


@dataclass(frozen=True)
class UpperTaskRow:
    number: str
    title: str
    lead: str | None
    timing: str | None
    product: str | None
    carried_out: tuple[CarriedOut, ...]


@dataclass(frozen=True)
class UpperPlanView:
    facts: tuple[Fact, ...]
    rows: tuple[UpperTaskRow, ...]
    open_count: int
    """Tasks that no plan on this site says it carries out."""
    note: str | None


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(UpperPlan):
        record = entry.record
        rows = tuple(_rows(network, entry))
        yield Page(
            path=addresses.upper_plan(entry.names["name"]),
            title=record.title,
            place=entry.place,
            view=UpperPlanView(
                facts=_facts(record),
                rows=rows,
                open_count=sum(not row.carried_out for row in rows),
                note=record.note,
            ),
            description=f"{len(rows)} nhiệm vụ của {record.issuer}, và nhiệm vụ của các sở, ngành thực hiện chúng.",
            metadata=Metadata((record.issuer,), record.issued_on),
            found_by=(record.number, record.issuer, "kế hoạch cấp trên"),
        )


def _facts(record: UpperPlan) -> tuple[Fact, ...]:
    years = str(record.from_year) if record.from_year == record.to_year else f"{record.from_year}–{record.to_year}"
    return (
        *facts(
            UpperPlan,
            {
                "number": record.number,
                "issuer": record.issuer,
                "issued_on": spell_date(record.issued_on),
                "url": (Link(record.url, url=record.url),) if record.url else None,
            },
        ),
        Fact("Năm", (Link(years),)),
    )


def _rows(network: Network, entry: Entry[UpperPlan]) -> Iterator[UpperTaskRow]:
    for one in entry.record.tasks:
        named = f"{entry.names['name']}#{one.number}"
        carried = tuple(_carried(task) for task in network.tasks if named in task.task.implements)
        yield UpperTaskRow(one.number, one.title, one.lead, one.timing, one.product, carried)


def _carried(task: PlannedTask) -> CarriedOut:
    return CarriedOut(task_link(task), f"{task.agency.short_name}, {task.plan.record.year}", task.status)


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(UpperPlan):
        yield Shown(entry.record, entry.record.title, addresses.upper_plan(entry.names["name"]))


UPPER_PLAN = PageKind(
    "upper_plan", _pages, Source("plans/cap-tren/{name}.yml", UpperPlan), shows=_shown, picture=share_pictures.PLANS
)
