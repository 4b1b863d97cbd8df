"""A decision that changes procedures, and the list of all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.across.decisions import decision_name, documents_of, newest_first
from generator.derive.network import Network
from generator.derive.procedures.register import code_key, in_force_on
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import Fact, Link, LinkedText, Page, PageKind, facts, linked_list, spell_signer
from generator.places import Place
from generator.schema.decision import ChangeKind, Decision, DecisionItem, DecisionKind
from generator.schema.procedure import Procedure
from generator.vietnamese import spell_date
from generator.views.procedures.change import ItemChangesView, item_changes
from generator.views.procedures.gaps import RegisterGap, register_gap
from generator.views.procedures.register_links import decision_link, field_names, procedure_link


@dataclass(frozen=True)
class ItemRow:
    code: str
    procedure: Link | None
    """Name and page; None where we have no file of the procedure."""
    replaces: tuple[Link, ...]
    note: str | None


@dataclass(frozen=True)
class DecisionView:
    summary: str
    facts: tuple[Fact, ...]
    documents: tuple[Link, ...]
    groups: tuple[tuple[str, tuple[ItemRow, ...]], ...]
    """The annex by kind of change, with the kind's heading."""
    changes: tuple[ItemChangesView, ...]
    """Before and after, for the lines of which more than the kind of change is known."""
    changes_register: bool
    is_list_unknown: bool
    since: date
    counts_from_issue: bool
    """No other day is stated."""
    note: str | None
    kept: tuple[str, ...]
    """Why something odd stays as it is."""


def _pages(network: Network) -> Iterator[Page]:
    names, shown = field_names(network), _fields_with_page(network)
    for entry in network.data.of(Decision):
        yield Page(
            path=addresses.decision(entry.names["name"]),
            title=_title(entry.record),
            place=entry.place,
            view=_view(network, entry.record, names, shown),
            description=entry.record.summary,
            metadata=Metadata((entry.record.issuer,), entry.record.issued_on, changed_on=entry.record.issued_on),
            found_by=(entry.record.province, entry.record.summary),
        )


def _view(network: Network, record: Decision, names: Mapping[str, str], shown: frozenset[str]) -> DecisionView:
    return DecisionView(
        summary=record.summary,
        facts=_facts(record, names, shown),
        documents=tuple(
            Link(f"{one.record.kind.label} {one.record.number}", addresses.document(one.names["name"]))
            for one in documents_of(network, record)
        ),
        groups=tuple(
            (kind.label, tuple(_row(network, record.province, item) for item in record.items if item.kind is kind))
            for kind in ChangeKind
            if any(item.kind is kind for item in record.items)
        ),
        changes=item_changes(network, record),
        changes_register=record.kind is DecisionKind.LIST,
        is_list_unknown=record.list_unknown,
        since=in_force_on(record),
        counts_from_issue=record.in_force_from is None,
        note=record.note,
        kept=tuple(dict.fromkeys(one.reason for one in record.allowances)),
    )


def _facts(record: Decision, names: Mapping[str, str], shown: frozenset[str]) -> tuple[Fact, ...]:
    fields = linked_list(
        Link(names.get(code, code), addresses.field_of_work(code) if code in shown else None)
        for code in record.fields_of_work
    )
    silent: LinkedText = ()
    return facts(
        Decision,
        {
            "number": record.number,
            "kind": record.kind.label,
            "issued_on": spell_date(record.issued_on),
            "issuer": record.issuer,
            "signer": spell_signer(record.signer) if record.signer else silent,
            "province": record.province,
            "fields_of_work": fields,
            "in_force_from": spell_date(record.in_force_from) if record.in_force_from else silent,
            "entered_on": spell_date(record.entered_on) if record.entered_on else silent,
        },
    )


def _row(network: Network, province: str, item: DecisionItem) -> ItemRow:
    old = ((code, network.procedures_by_key.get(code_key(province, code))) for code in item.replaces)
    return ItemRow(
        code=item.code,
        procedure=procedure_link(network, code_key(province, item.code)),
        replaces=tuple(Link(code, addresses.procedure(one.names["name"]) if one else None) for code, one in old),
        note=item.note,
    )


@dataclass(frozen=True)
class DecisionRow:
    link: Link
    kind: str
    province: str
    summary: str
    count: int | None
    """Procedures in its list; None where the list is not known."""


@dataclass(frozen=True)
class DecisionsView:
    rows: tuple[DecisionRow, ...]
    gaps: tuple[RegisterGap, ...]


def _list_page(network: Network) -> Iterator[Page]:
    gaps = tuple(register_gap(network, gap) for gap in network.register.gaps if gap.since <= network.as_of)
    yield Page(
        path=addresses.DECISIONS,
        title="Quyết định công bố thủ tục hành chính",
        place=Place("content/tthc/quyet-dinh"),
        view=DecisionsView(tuple(_list_row(entry) for entry in newest_first(network)), gaps),
        description="Các quyết định ban hành mới, sửa đổi, thay thế, bãi bỏ thủ tục hành chính, mới nhất ở trên.",
    )


def _list_row(entry: Entry[Decision]) -> DecisionRow:
    record = entry.record
    count = len(record.items) or None
    return DecisionRow(decision_link(entry), record.kind.label, record.province, record.summary, count)


def _fields_with_page(network: Network) -> frozenset[str]:
    return frozenset(one.record.field_of_work for one in network.data.of(Procedure))


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Decision):
        yield Shown(entry.record, _title(entry.record), addresses.decision(entry.names["name"]))


def _title(record: Decision) -> str:
    return f"Quyết định {decision_name(record)}"


DECISION = PageKind(
    "decision",
    _pages,
    Source("content/tthc/quyet-dinh/{name}.yml", Decision),
    shows=_shown,
    picture=share_pictures.DECISIONS,
)
DECISIONS = PageKind("decisions", _list_page, picture=share_pictures.DECISIONS)
