"""The list of indices and of score sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator import addresses, share_pictures
from generator.derive.figures.indices import Points
from generator.derive.network import Network
from generator.page_kind import Link, Page, PageKind, citation_links
from generator.places import Place
from generator.schema.index_framework import IndexFramework
from generator.views.scores import sheet_path


@dataclass(frozen=True)
class FrameworkRow:
    link: Link
    decision: tuple[Link, ...]
    since: date | None
    until: date | None
    total: Decimal


@dataclass(frozen=True)
class SheetRow:
    year: int
    agency: str
    link: Link
    points: Points
    maximum: Decimal
    is_whole: bool
    rank: str


@dataclass(frozen=True)
class IndicesView:
    sheets: tuple[SheetRow, ...]
    frameworks: tuple[FrameworkRow, ...]


def _pages(network: Network) -> Iterator[Page]:
    yield Page(
        path=addresses.INDICES,
        title="Chấm điểm chỉ số cải cách hành chính",
        place=Place("plans"),
        view=IndicesView(tuple(_sheets(network)), tuple(_frameworks(network))),
        description="Các bộ chỉ số, bảng điểm tự chấm và thẩm định của từng cơ quan qua các năm.",
    )


def _sheets(network: Network) -> Iterator[SheetRow]:
    for sheet in sorted(network.indices.sheets, key=lambda one: (-one.year, one.agency, one.sheet.framework)):
        rank = sheet.sheet.rank
        yield SheetRow(
            year=sheet.year,
            agency=network.agencies[sheet.agency].name,
            link=Link(sheet.framework.record.label, sheet_path(sheet)),
            points=sheet.tally.points,
            maximum=sheet.framework.record.total,
            is_whole=sheet.tally.is_whole,
            rank=f"{rank.position}/{rank.group_size}" if rank else "",
        )


def _frameworks(network: Network) -> Iterator[FrameworkRow]:
    for entry in network.data.of(IndexFramework):
        record = entry.record
        yield FrameworkRow(
            link=Link(record.label, addresses.index_framework(entry.names["name"])),
            decision=citation_links((record.decision,) if record.decision else (), network.documents),
            since=record.since,
            until=record.until,
            total=record.total,
        )


INDICES = PageKind("indices", _pages, picture=share_pictures.INDICES)
