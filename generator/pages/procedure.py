"""One administrative procedure, and the whole list grouped by field of work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive import addresses
from generator.derive.network import Network
from generator.derive.procedures import ProcedureRow, procedure_name, procedures_by_field, rows_of, same_procedures
from generator.history_view import HistoryView, history_view
from generator.loading.dataset import Entry, Source
from generator.page_kind import Fact, Link, LinkedText, Page, PageKind, facts
from generator.places import Place
from generator.schema.procedure import Procedure


@dataclass(frozen=True)
class ProcedureView:
    """What the procedure's page shows. Its facts are one province's, seen on one page."""

    facts: tuple[Fact, ...]
    legal_bases: tuple[str, ...]
    source: Link
    source_detail: str | None
    is_verified: bool
    same_name: tuple[Link, ...]
    """The same procedure in other provinces."""
    note: str | None
    history: HistoryView


def _pages(network: Network) -> Iterator[Page]:
    for group in procedures_by_field(network.data):
        alike = same_procedures(group)
        for entry in group.procedures:
            record = entry.record
            others = tuple(other for other in alike[procedure_name(record)] if other is not entry)
            yield Page(
                path=addresses.procedure(entry.names["name"]),
                title=record.name,
                place=entry.place,
                view=_view(network, record, Link(group.name, addresses.field_of_work(group.code)), others),
                description=f"{record.province}. Thời hạn: {record.time_limit or 'chưa rõ'}.",
            )


def _view(
    network: Network, record: Procedure, field_of_work: Link, others: tuple[Entry[Procedure], ...]
) -> ProcedureView:
    return ProcedureView(
        facts=_facts(record, field_of_work),
        legal_bases=record.legal_bases,
        source=Link(record.source.url, url=record.source.url),
        source_detail=record.source.detail,
        is_verified=record.source.verified,
        same_name=tuple(Link(other.record.province, addresses.procedure(other.names["name"])) for other in others),
        note=record.note,
        history=history_view(network, record),
    )


def _facts(record: Procedure, field_of_work: Link) -> tuple[Fact, ...]:
    silent: LinkedText = ()
    return facts(
        Procedure,
        {
            "time_limit": record.time_limit or silent,
            "fee": record.fee or silent,
            "place": record.place or silent,
            "province": record.province,
            "code": record.code or silent,
            "field_of_work": (field_of_work,),
            "online_level": record.online_level or silent,
            "decision": record.decision or silent,
        },
    )


@dataclass(frozen=True)
class ListGroup:
    """The procedures of one field of work."""

    field_of_work: Link
    rows: tuple[ProcedureRow, ...]


def _list_page(network: Network) -> Iterator[Page]:
    groups = [
        ListGroup(Link(group.name, addresses.field_of_work(group.code)), rows_of(group, network.register))
        for group in procedures_by_field(network.data)
    ]
    provinces = {row.province for group in groups for row in group.rows}
    yield Page(
        path=addresses.PROCEDURES,
        title="Thủ tục hành chính",
        place=Place("content/tthc"),
        view={
            "groups": groups,
            "count": sum(len(group.rows) for group in groups),
            "province_count": len(provinces - {"Toàn quốc", "Trung ương"}),
            "decisions": Link("Quyết định công bố thủ tục hành chính", addresses.DECISIONS),
        },
        description="Danh sách thủ tục hành chính theo lĩnh vực, có tỉnh và trang nguồn.",
    )


PROCEDURE = PageKind("procedure", _pages, Source("content/tthc/{name}.yml", Procedure))
PROCEDURES = PageKind("procedures", _list_page)
