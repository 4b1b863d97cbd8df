"""Old addresses: those that lead on to the page of today, and those that say why nothing stands there any more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.derive.network import Network
from generator.loading.dataset import Source
from generator.page_kind import Link, Page, PageKind
from generator.schema.ledger import AddressLedger


@dataclass(frozen=True)
class MovedView:
    to: Link | None
    """None where nothing took the place."""
    reason: str
    on: date | None


def _pages(network: Network) -> Iterator[Page]:
    entry = network.data.only(AddressLedger)
    for one in entry.record.moved if entry else ():
        yield Page(
            path=_path(one.old),
            title="Trang đã chuyển",
            place=one.origin.place,
            view=MovedView(Link("Mở trang ở địa chỉ mới", _path(one.new)), "", one.moved_on),
            description="Trang này nay ở địa chỉ khác.",
            is_searched=False,
            leads_to=one.new,
        )
    for gone in entry.record.gone if entry else ():
        yield Page(
            path=_path(gone.address),
            title="Trang không còn",
            place=gone.origin.place,
            view=MovedView(None, gone.reason, gone.gone_on),
            description=gone.reason,
            is_searched=False,
            leads_to="",
        )


def _path(address: str) -> str:
    return f"{address}index.md"


MOVED = PageKind("moved", _pages, Source("content/dia-chi.yml", AddressLedger))
