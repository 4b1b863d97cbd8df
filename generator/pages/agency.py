"""An agency with its units over the years, and the list of agencies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.network import Network
from generator.loading.dataset import Source
from generator.metadata import Metadata
from generator.page_kind import Fact, Link, Page, PageKind, TableView, citation_link, facts
from generator.places import Place
from generator.schema.agency import Agency, AgencyRegister, Leader, Unit, UnitKind
from generator.schema.conclusion import Conclusion
from generator.schema.plan import Plan
from generator.schema.references import ToAgency
from generator.schema.result import Result
from generator.schema.scalars import PartialDate
from generator.schema.yearly import YearlyPaper
from generator.spelling.periods import result_name
from generator.vietnamese import collation_key, spell_partial_date
from generator.views.agency_contact import ContactView, contact_view
from generator.views.mentions import other_mentions, paths_of
from generator.views.structured_data import agency_data


@dataclass(frozen=True)
class UnitRow:
    name: str
    path: str
    kind: str
    period: str
    task_count: int


@dataclass(frozen=True)
class AgencyView:
    facts: tuple[Fact, ...]
    contact: ContactView | None
    functions: tuple[str, ...]
    functions_by: Link | None
    leaders: tuple[Leader, ...]
    predecessors: tuple[tuple[Link, str, str | None], ...]
    """Agency, since when, note."""
    successors: tuple[Link, ...]
    units: tuple[UnitRow, ...]
    groups: tuple[UnitRow, ...]
    papers: tuple[Link, ...]
    note: str | None


def spell_period(since: PartialDate | None, until: PartialDate | None) -> str:
    """What is known of the time: "từ năm 2022", "đến năm 2021", or nothing where the papers say nothing."""
    ends = []
    if since:
        ends.append(f"từ {spell_partial_date(since.year, since.month, since.day)}")
    if until:
        ends.append(f"đến {spell_partial_date(until.year, until.month, until.day)}")
    return ", ".join(ends)


def _agency_pages(network: LinkedNetwork) -> Iterator[Page]:
    for agency in network.agencies.values():
        yield Page(
            path=addresses.agency(agency.code),
            title=agency.name,
            place=agency.origin.place,
            view=_view(network, agency),
            description=f"Các đơn vị, kế hoạch và kết quả của {agency.name}.",
            metadata=Metadata(structured=agency_data(agency)),
            short_title=agency.short_name,
        )


def _view(network: LinkedNetwork, agency: Agency) -> AgencyView:
    rows = [(unit, _row(network, agency, unit)) for unit in agency.units]
    rows.sort(key=lambda pair: collation_key(pair[1].name))
    groups = (UnitKind.GROUP, UnitKind.STAFF)
    return AgencyView(
        facts=facts(
            Agency,
            {"short_name": agency.short_name, "english_name": agency.english_name, "province": agency.province},
        ),
        contact=contact_view(agency.contact) if agency.contact else None,
        functions=agency.functions,
        functions_by=citation_link(agency.functions_by, network.documents) if agency.functions_by else None,
        leaders=agency.leaders,
        predecessors=tuple(
            (
                Link(network.agencies[one.agency].name, addresses.agency(one.agency)),
                spell_period(one.since, None),
                one.note,
            )
            for one in agency.predecessors
        ),
        successors=tuple(
            Link(other.name, addresses.agency(other.code))
            for other in network.agencies.values()
            if any(one.agency == agency.code for one in other.predecessors)
        ),
        units=tuple(row for unit, row in rows if unit.kind not in groups),
        groups=tuple(row for unit, row in rows if unit.kind in groups),
        papers=_papers(network, agency.code),
        note=agency.note,
    )


def _row(network: Network, agency: Agency, unit: Unit) -> UnitRow:
    return UnitRow(
        name=unit.name,
        path=addresses.unit(agency.code, unit.code),
        kind=unit.kind.label,
        period=spell_period(unit.since, unit.until),
        task_count=sum(1 for _ in network.tasks_of_unit(agency.code, unit)),
    )


def _papers(network: LinkedNetwork, code: str) -> tuple[Link, ...]:
    """Everything of the agency that has a page, whatever its kind, and what names the agency beside it."""
    leading = tuple(_leading_papers(network, code))
    own = (shown for entry in network.data.of(YearlyPaper) if entry.agency == code for shown in network.within(entry))
    known = {link.path for link in leading}
    others = dict.fromkeys(Link(one.label, one.path) for one in own if one.path not in known)
    after = {other.code for other in network.agencies.values() if any(one.agency == code for one in other.predecessors)}
    successors = (addresses.agency(other) for other in after)
    named = other_mentions(network, ToAgency, code, paths_of(leading), paths_of(others), successors)
    return (*leading, *others, *named)


def _leading_papers(network: Network, code: str) -> Iterator[Link]:
    for plan in network.data.of(Plan):
        if plan.agency == code:
            yield Link(f"Kế hoạch năm {plan.record.year}", addresses.plan(code, plan.record.year))
    for result in network.data.of(Result):
        if result.agency == code:
            one = result.record
            yield Link(result_name(one.period, one.year), addresses.result(code, one.year, one.period))
    for conclusion in network.data.of(Conclusion):
        if conclusion.agency == code:
            path = addresses.conclusion(code, conclusion.record.year, conclusion.names["name"])
            yield Link(conclusion.record.title, path)


def _list_page(network: LinkedNetwork) -> Iterator[Page]:
    rows = [
        (agency.name, addresses.agency(agency.code), agency.province, len(_papers(network, agency.code)))
        for agency in network.agencies.values()
    ]
    rows.sort(key=lambda row: collation_key(row[0]))
    yield Page(
        path=addresses.UNITS,
        title="Cơ quan, đơn vị",
        place=Place("plans/co-quan.yml"),
        view=TableView(tuple(rows)),
        description="Các cơ quan có kế hoạch, kết quả trên trang này và đơn vị của họ qua các năm.",
    )


def _shown(network: Network) -> Iterator[Shown]:
    for agency in network.agencies.values():
        yield Shown(agency, agency.name, addresses.agency(agency.code))


AGENCY = PageKind(
    "agency", _agency_pages, Source("plans/co-quan.yml", AgencyRegister), shows=_shown, picture=share_pictures.UNITS
)
UNITS = PageKind("units", _list_page, picture=share_pictures.UNITS)
