"""Initiatives: who has one in which year, and each with its effect."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.citizens.initiatives import InitiativeTable, initiative_tables
from generator.derive.network import Network
from generator.loading.dataset import Entry, Source
from generator.page_kind import Link, LinkedText, Page, PageKind, citation_link, citation_links
from generator.places import Place
from generator.schema.common import Concern
from generator.schema.initiative import InitiativeList
from generator.views.citizens import PromiseRow, agency_link, promise_rows, units_of


@dataclass(frozen=True)
class UnitRow:
    """A unit in the table of units and years."""

    unit: Link
    cells: tuple[str, ...]
    """What is stated, one for each year."""


@dataclass(frozen=True)
class InitiativeRow:
    number: int
    name: str
    units: LinkedText
    recognised_by: Link | None
    effect: str | None
    documents: LinkedText
    note: str | None


@dataclass(frozen=True)
class ListView:
    """The initiatives of one year."""

    year: int
    rows: tuple[InitiativeRow, ...]
    source: str | None
    note: str | None


@dataclass(frozen=True)
class AgencyInitiatives:
    agency: Link
    years: tuple[int, ...]
    rows: tuple[UnitRow, ...]
    lists: tuple[ListView, ...]
    """Latest first."""


@dataclass(frozen=True)
class InitiativesView:
    agencies: tuple[AgencyInitiatives, ...]
    promises: tuple[PromiseRow, ...]


def _pages(network: Network) -> Iterator[Page]:
    yield Page(
        path=addresses.INITIATIVES,
        title="Sáng kiến cải cách hành chính",
        place=Place("plans"),
        view=InitiativesView(
            agencies=tuple(_agency(network, table) for table in initiative_tables(network)),
            promises=promise_rows(network, Concern.INITIATIVE),
        ),
        description="Sáng kiến theo đơn vị và theo năm, văn bản công nhận, hiệu quả.",
    )


def _agency(network: Network, table: InitiativeTable) -> AgencyInitiatives:
    code = table.agency.code
    lists = [one for one in network.data.of(InitiativeList) if one.agency == code]
    return AgencyInitiatives(
        agency=agency_link(network, code),
        years=table.years,
        rows=tuple(
            UnitRow(
                Link(row.unit.name, addresses.unit(code, row.unit.code)),
                tuple(_cell(None if found is None else [one.number for one in found]) for found in row.initiatives),
            )
            for row in table.rows
        ),
        lists=tuple(_list(network, one) for one in sorted(lists, key=lambda one: -one.record.year)),
    )


def _cell(numbers: list[int] | None) -> str:
    if numbers is None:
        return "đơn vị không hoạt động"
    return f"có (số {', '.join(map(str, numbers))})" if numbers else "không nêu"


def _list(network: Network, entry: Entry[InitiativeList]) -> ListView:
    agency, year = entry.agency, entry.record.year
    rows = tuple(
        InitiativeRow(
            number=one.number,
            name=one.name,
            units=units_of(network, agency, year, one, "units"),
            recognised_by=citation_link(one.recognised_by, network.documents) if one.recognised_by else None,
            effect=one.effect,
            documents=citation_links(one.documents, network.documents),
            note=one.note,
        )
        for one in entry.record.initiatives
    )
    return ListView(year, rows, entry.record.source, entry.record.note)


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(InitiativeList):
        label = f"Sáng kiến năm {entry.record.year} – {network.agencies[entry.agency].short_name}"
        yield Shown(entry.record, label, addresses.INITIATIVES)


INITIATIVES = PageKind(
    "initiatives",
    _pages,
    Source("plans/{agency}/{year}/sang-kien.yml", InitiativeList),
    shows=_shown,
    picture=share_pictures.INITIATIVES,
)
