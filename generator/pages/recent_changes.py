"""What decisions changed in the last days, and what they change soon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.derive.network import Network
from generator.derive.procedures.recent_changes import RECENT_DAYS, DecidedChange, recent_changes
from generator.derive.procedures.register import Change, code_key
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.vietnamese import collation_key
from generator.views.procedures.register_links import decision_link, procedure_link, spell_fields


@dataclass(frozen=True)
class ChangedRow:
    procedure: Link | None
    """None where it has no page."""
    code: str
    effect: str
    others: tuple[Link, ...]


@dataclass(frozen=True)
class DecidedView:
    """What one decision changes; no rows where its list is not known."""

    on: date
    decision: Link
    province: str
    fields: str
    rows: tuple[ChangedRow, ...]


@dataclass(frozen=True)
class RecentView:
    days: int
    since: date
    as_of: date
    recent: tuple[DecidedView, ...]
    ahead: tuple[DecidedView, ...]
    before: DecidedView | None
    links: tuple[Link, ...]


def _pages(network: Network) -> Iterator[Page]:
    found = recent_changes(network.register)
    yield Page(
        path=addresses.RECENT_CHANGES,
        title="Thủ tục mới thay đổi",
        place=Place("content/tthc/quyet-dinh"),
        view=RecentView(
            days=RECENT_DAYS,
            since=found.since,
            as_of=network.as_of,
            recent=tuple(_decided(network, one) for one in found.recent),
            ahead=tuple(_decided(network, one) for one in found.ahead),
            before=_decided(network, found.before) if found.before else None,
            links=(
                Link("Tất cả thủ tục", addresses.PROCEDURES),
                Link("Danh mục có hiệu lực tại một ngày", addresses.REGISTERS),
                Link("Quyết định công bố thủ tục hành chính", addresses.DECISIONS),
            ),
        ),
        description=f"Thủ tục hành chính ban hành mới, sửa đổi, thay thế, bãi bỏ trong {RECENT_DAYS} ngày qua.",
    )


def _decided(network: Network, one: DecidedChange) -> DecidedView:
    record = one.decision.record
    rows = (_row(network, change) for change in one.changes)
    return DecidedView(
        on=one.on,
        decision=decision_link(one.decision),
        province=record.province,
        fields=spell_fields(network, record),
        rows=tuple(sorted(rows, key=lambda row: collation_key(row.procedure.text if row.procedure else row.code))),
    )


def _row(network: Network, change: Change) -> ChangedRow:
    province = change.decision.record.province
    return ChangedRow(
        procedure=procedure_link(network, change.key),
        code=change.code,
        effect=change.effect.label,
        others=tuple(procedure_link(network, code_key(province, code)) or Link(code) for code in change.others),
    )


RECENT_CHANGES = PageKind("recent_changes", _pages, picture=share_pictures.PROCEDURES)
