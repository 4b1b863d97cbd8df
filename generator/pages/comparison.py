"""One procedure in several provinces, side by side, and the list of those that can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator import addresses, share_pictures
from generator.derive.network import Network
from generator.derive.procedures.by_field import is_in_force
from generator.derive.procedures.shared import Extremes, SharedProcedure, fee_extremes, is_nationwide, time_extremes
from generator.loading.dataset import Entry
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.schema.procedure import Procedure
from generator.views.procedures.comparison import ComparisonTable, as_tables, compared_rows


@dataclass(frozen=True)
class ComparisonView:
    field_of_work: Link
    places: tuple[Link, ...]
    nationwide: str | None
    """What a source calls the whole country, where it is one of the places."""
    sentences: tuple[str, ...]
    """What can be said of the differences; empty where nothing was understood without a doubt."""
    tables: tuple[ComparisonTable, ...]
    silent: tuple[str, ...]
    """What no source states."""


@dataclass(frozen=True)
class ComparedRow:
    procedure: Link
    places: str
    time: str


@dataclass(frozen=True)
class ComparisonsView:
    groups: tuple[tuple[Link, tuple[ComparedRow, ...]], ...]
    """By field of work."""
    count: int


def _pages(network: Network) -> Iterator[Page]:
    for shared in network.shared_procedures:
        times, fees = _extremes(network, shared)
        rows = compared_rows(shared.entries, network.register, times, fees)
        told = [row for row in rows if any(cell.text or cell.marks for cell in row.cells)]
        yield Page(
            path=addresses.comparison(shared.slug),
            title=f"So sánh: {shared.name}",
            place=Place("content/tthc"),
            view=ComparisonView(
                field_of_work=Link(shared.field_of_work.name, addresses.field_of_work(shared.field_of_work.code)),
                places=tuple(
                    Link(one.record.province, addresses.procedure(one.names["name"])) for one in shared.entries
                ),
                nationwide=next((one.record.province for one in shared.entries if is_nationwide(one.record)), None),
                sentences=tuple(_sentences(times, fees)),
                tables=as_tables([one.record.province for one in shared.entries], told),
                silent=tuple(row.head for row in rows if row not in told),
            ),
            description=f"So sánh thủ tục ở {len(shared.entries)} nơi: thời hạn, phí, hồ sơ, mức độ trực tuyến.",
        )


def _list_page(network: Network) -> Iterator[Page]:
    groups = tuple(
        (Link(field.name, addresses.field_of_work(field.code)), tuple(_row(network, one) for one in shared))
        for field, shared in groupby(network.shared_procedures, key=lambda one: one.field_of_work)
    )
    yield Page(
        path=addresses.COMPARISONS,
        title="So sánh thủ tục giữa các tỉnh, thành phố",
        place=Place("content/tthc"),
        view=ComparisonsView(groups, len(network.shared_procedures)),
        description="Cùng một thủ tục ở nhiều tỉnh, thành phố: thời hạn, phí, hồ sơ và nơi nộp đặt cạnh nhau.",
    )


def _row(network: Network, shared: SharedProcedure) -> ComparedRow:
    times, _ = _extremes(network, shared)
    time = "" if times is None else times.least if times.is_one else f"từ {times.least} đến {times.most}"
    places = ", ".join(one.record.province for one in shared.entries)
    return ComparedRow(Link(shared.name, addresses.comparison(shared.slug)), places, time)


def _extremes(network: Network, shared: SharedProcedure) -> tuple[Extremes | None, Extremes | None]:
    living = [one for one in shared.provinces if is_in_force(one.record, network.register)]
    return time_extremes(living), fee_extremes(living)


def _sentences(times: Extremes | None, fees: Extremes | None) -> Iterator[str]:
    if times and times.is_one:
        yield f"Thời hạn như nhau ở những tỉnh có ghi: {times.least} ({_names(times.least_at)})."
    elif times:
        longest = f"dài nhất: {times.most} ({_names(times.most_at)})"
        yield f"Thời hạn ngắn nhất: {times.least} ({_names(times.least_at)}); {longest}."
    if fees and fees.is_one:
        yield f"Phí, lệ phí như nhau ở những tỉnh có ghi: {fees.least} ({_names(fees.least_at)})."
    elif fees:
        highest = f"cao nhất: {fees.most} ({_names(fees.most_at)})"
        yield f"Phí, lệ phí thấp nhất: {fees.least} ({_names(fees.least_at)}); {highest}."


def _names(entries: tuple[Entry[Procedure], ...]) -> str:
    return ", ".join(dict.fromkeys(one.record.province for one in entries))


COMPARISON = PageKind("comparison", _pages, picture=share_pictures.COMPARISONS)
COMPARISONS = PageKind("comparisons", _list_page, picture=share_pictures.COMPARISONS)
