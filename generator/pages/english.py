"""The one page in English: whose data this is, what the site holds, how the agencies are reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.derive.network import Network
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.schema.agency import Leader
from generator.schema.document import Document
from generator.schema.plan import Plan
from generator.schema.procedure import Procedure
from generator.schema.result import Result
from generator.views.agency_contact import ContactView, contact_view


@dataclass(frozen=True)
class AgencyRow:
    english_name: str | None
    name: Link
    province: str
    contact: ContactView | None
    functions: tuple[str, ...]
    leaders: tuple[Leader, ...]
    """Those whose position is stated in English."""

    @property
    def is_introduced(self) -> bool:
        return bool(self.functions or self.leaders)


@dataclass(frozen=True)
class EnglishView:
    agencies: tuple[AgencyRow, ...]
    contents: tuple[tuple[Link, int], ...]
    """Section in English, number of what it holds."""


def _pages(network: Network) -> Iterator[Page]:
    data = network.data
    yield Page(
        path=addresses.ENGLISH,
        title="English summary",
        place=Place("plans/co-quan.yml"),
        view=EnglishView(
            agencies=tuple(
                AgencyRow(
                    agency.english_name,
                    Link(agency.name, addresses.agency(agency.code)),
                    agency.province,
                    contact_view(agency.contact, in_english=True) if agency.contact else None,
                    agency.english_functions,
                    tuple(one for one in agency.leaders if one.english_position),
                )
                for agency in network.agencies.values()
            ),
            contents=(
                (Link("Administrative procedures", addresses.PROCEDURES), len(data.of(Procedure))),
                (Link("Yearly reform plans", addresses.PLANS), len(data.of(Plan))),
                (Link("Reported results", addresses.RESULTS), len(data.of(Result))),
                (Link("Official documents", addresses.DOCUMENTS), len(data.of(Document))),
            ),
        ),
        description="Who publishes administrative reform data here, what it holds, and how to reach the agencies.",
    )


ENGLISH = PageKind("english", _pages)
