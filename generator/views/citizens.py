"""Parts that pages about citizens share with notices: promises, dated follow-up, units in their own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator import addresses
from generator.derive.citizens.acting_units import units_in
from generator.derive.citizens.promises import Promise, promises
from generator.derive.figures.shares import Share
from generator.derive.network import Network
from generator.derive.tasks.follow_ups import known_on
from generator.derive.tasks.tasks import PlannedTask
from generator.page_kind import Link, LinkedText, citation_links, directive_path, task_path, unit_links
from generator.schema.base import Record
from generator.schema.common import Concern
from generator.schema.follow_up import FollowUp
from generator.spelling.figures import spell_target
from generator.vietnamese import spell_number


@dataclass(frozen=True)
class PromiseRow:
    """A task or directive that promises what the page tells of."""

    year: int
    agency: str
    link: Link
    timing: str | None
    targets: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class FollowUpRow:
    on: date
    state: str
    documents: LinkedText
    note: str | None


def promise_rows(network: Network, concern: Concern) -> tuple[PromiseRow, ...]:
    return tuple(
        PromiseRow(
            year=one.year,
            agency=one.agency.short_name,
            link=_promise_link(one),
            timing=one.timing,
            targets=tuple((target.name, spell_target(target)) for target in one.targets),
        )
        for one in promises(network, concern)
    )


def _promise_link(one: Promise) -> Link:
    if isinstance(one.by, PlannedTask):
        return Link(f"Nhiệm vụ {one.by.task.number} – {one.by.task.title}", task_path(one.by))
    return Link(f"Chỉ đạo {one.by.directive.number} – {one.by.directive.title}", directive_path(one.by))


def follow_up_rows(network: Network, entries: Sequence[FollowUp]) -> tuple[FollowUpRow, ...]:
    return tuple(
        FollowUpRow(one.on, one.state.label, citation_links(one.documents, network.documents), one.note)
        for one in known_on(entries, network.as_of)
    )


def units_of(network: Network, agency: str, year: int, owner: Record, field: str) -> LinkedText:
    """The units that a field of a record names, linked."""
    return unit_links(units_in(network, agency, year, owner, field), agency)


def agency_link(network: Network, code: str) -> Link:
    return Link(network.agencies[code].name, addresses.agency(code))


def spell_share(share: Share | None) -> str | None:
    """ "45/60 (75%)": never a share without what it is a share of."""
    if share is None:
        return None
    percent = f" ({spell_number(share.percent)}%)" if share.percent is not None else ""
    return f"{spell_number(share.part)}/{spell_number(share.whole)}{percent}"
