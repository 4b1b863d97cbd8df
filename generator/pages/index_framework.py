"""One index: its areas, criteria and components, and the sheets that use it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.network import Network
from generator.loading.dataset import Entry, Source
from generator.page_kind import Fact, Link, LinkedText, Page, PageKind, citation_links, facts
from generator.schema.index_framework import Criterion, IndexFramework
from generator.schema.references import ToFramework
from generator.vietnamese import spell_date, spell_number
from generator.views.mentions import other_mentions, paths_of
from generator.views.scores import sheet_path


@dataclass(frozen=True)
class CriterionRow:
    code: str
    name: str
    anchor: str
    level: int
    """0 is the highest."""
    maximum: Decimal
    method: str
    note: str | None


@dataclass(frozen=True)
class UnknownPart:
    """An entry of which not everything inside is known."""

    name: str
    maximum: Decimal
    known: Decimal | None
    """Points of the parts that are known; None where none is."""


@dataclass(frozen=True)
class FrameworkView:
    full_name: str
    facts: tuple[Fact, ...]
    rows: tuple[CriterionRow, ...]
    gaps: tuple[UnknownPart, ...]
    replaces: tuple[Link, ...]
    replaced_by: tuple[Link, ...]
    sheets: tuple[Link, ...]
    """Those that use it, and whatever else names it."""
    sources: tuple[Link, ...]
    note: str | None


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    for entry in network.data.of(IndexFramework):
        yield Page(
            path=_path(entry),
            title=entry.record.label,
            place=entry.place,
            view=_view(network, entry),
            description=f"{len(entry.record.areas)} lĩnh vực, tối đa {spell_number(entry.record.total)} điểm.",
        )


def _view(network: LinkedNetwork, entry: Entry[IndexFramework]) -> FrameworkView:
    record, others = entry.record, network.data.of(IndexFramework)
    name = entry.names["name"]
    sheets = sorted(network.indices.sheets, key=lambda one: (-one.year, one.agency))
    used_by = tuple(
        Link(f"Năm {one.year} – {network.agencies[one.agency].name}", sheet_path(one))
        for one in sheets
        if one.framework is entry
    )
    replaced_by = tuple(_link(one) for one in others if name in one.record.replaces)
    return FrameworkView(
        full_name=record.name,
        facts=facts(
            IndexFramework,
            {
                "decision": _decision(network, record),
                "since": spell_date(record.since) if record.since else (),
                "until": spell_date(record.until) if record.until else None,
                "total": spell_number(record.total),
                "rank_groups": "; ".join(record.rank_groups) or None,
            },
        ),
        rows=tuple(_rows(record.areas, 0)),
        gaps=tuple(_gaps(record.areas)),
        replaces=tuple(_link(one) for one in others if one.names["name"] in record.replaces),
        replaced_by=replaced_by,
        sheets=(*used_by, *other_mentions(network, ToFramework, name, paths_of(used_by), paths_of(replaced_by))),
        sources=tuple(Link(url, url=url) for url in record.sources),
        note=record.note,
    )


def _decision(network: Network, record: IndexFramework) -> LinkedText:
    return citation_links((record.decision,) if record.decision else (), network.documents)


def _rows(parts: Sequence[Criterion], level: int) -> Iterator[CriterionRow]:
    for one in parts:
        surveyed = "Điều tra" if one.is_surveyed else ""
        yield CriterionRow(
            code=one.code,
            name=one.name,
            anchor=addresses.criterion("", one.code).removeprefix("#"),
            level=level,
            maximum=one.maximum,
            method=". ".join(part for part in (surveyed, one.method) if part),
            note=one.note,
        )
        yield from _rows(one.parts, level + 1)


def _gaps(parts: Sequence[Criterion]) -> Iterator[UnknownPart]:
    for one in parts:
        if one.is_partly_known:
            known = sum((part.maximum for part in one.parts), Decimal()) if one.parts else None
            yield UnknownPart(one.name, one.maximum, known)
        yield from _gaps(one.parts)


def _link(entry: Entry[IndexFramework]) -> Link:
    return Link(entry.record.label, _path(entry))


def _path(entry: Entry[IndexFramework]) -> str:
    return addresses.index_framework(entry.names["name"])


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(IndexFramework):
        yield Shown(entry.record, entry.record.name, _path(entry))


INDEX_FRAMEWORK = PageKind(
    "index_framework",
    _pages,
    Source("plans/bo-chi-so/{name}.yml", IndexFramework),
    shows=_shown,
    picture=share_pictures.INDICES,
)
