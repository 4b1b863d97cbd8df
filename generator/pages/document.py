"""A document with everything that cites it, and the register of documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.across.decisions import decision_name, decisions_of
from generator.derive.network import Network
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import Fact, Link, Page, PageKind, facts, spell_signer
from generator.schema.document import Document
from generator.schema.references import ToDocument
from generator.vietnamese import spell_date
from generator.views.documents import document_link, document_path, document_title, state_of
from generator.views.mentions import other_mentions


@dataclass(frozen=True)
class EndedPartView:
    part: str
    ended_on: date
    by: Link | None


@dataclass(frozen=True)
class DocumentView:
    facts: tuple[Fact, ...]
    summary: str | None
    amends: tuple[Link, ...]
    replaces: tuple[Link, ...]
    amended_by: tuple[Link, ...]
    replaced_by: tuple[Link, ...]
    ended_parts: tuple[EndedPartView, ...]
    cited_by: tuple[Link, ...]
    decisions: tuple[Link, ...]
    """The same paper among the decisions about procedures, with what it changes."""
    url: str | None
    note: str | None


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    for entry in network.data.of(Document):
        yield Page(
            path=document_path(entry),
            title=document_title(entry.record),
            place=entry.place,
            view=_view(network, entry),
            description=entry.record.summary or "",
            metadata=Metadata((entry.record.issuer,) if entry.record.issuer else (), entry.record.issued_on),
        )


def _view(network: LinkedNetwork, entry: Entry[Document]) -> DocumentView:
    record = entry.record
    others = network.data.of(Document)
    return DocumentView(
        facts=tuple(_facts(network, record)),
        summary=record.summary,
        amends=tuple(_by_number(network, number) for number in record.amends),
        replaces=tuple(_by_number(network, number) for number in record.replaces),
        amended_by=tuple(document_link(other) for other in others if record.number in other.record.amends),
        replaced_by=tuple(document_link(other) for other in others if record.number in other.record.replaces),
        ended_parts=tuple(
            EndedPartView(one.part, one.ended_on, _by_number(network, one.by) if one.by else None)
            for one in record.ended_parts
        ),
        cited_by=other_mentions(network, ToDocument, entry.names["name"]),
        decisions=tuple(
            Link(decision_name(one.record), addresses.decision(one.names["name"]))
            for one in decisions_of(network, record)
        ),
        url=record.url,
        note=record.note,
    )


def _facts(network: Network, record: Document) -> Iterator[Fact]:
    yield from facts(
        Document,
        {
            "number": record.number,
            "kind": record.kind.label,
            "issuer": record.issuer or (),
            "issued_on": spell_date(record.issued_on) if record.issued_on else (),
            # Below, what no paper states takes no line.
            "signer": spell_signer(record.signer) if record.signer else None,
            "subject": record.subject.label if record.subject else None,
            "in_force_from": spell_date(record.in_force_from) if record.in_force_from else None,
            "ended_on": spell_date(record.ended_on) if record.ended_on else None,
            "gazette": record.gazette,
        },
    )
    yield Fact(f"Tình trạng ngày {spell_date(network.as_of)}", (Link(state_of(network, record).label),))


def _by_number(network: Network, number: str) -> Link:
    found = network.documents.by_number(number)
    return document_link(found[0]) if len(found) == 1 else Link(number)


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Document):
        yield Shown(entry.record, document_title(entry.record), document_path(entry))


DOCUMENT = PageKind(
    "document", _pages, Source("content/van-ban/{name}.yml", Document), shows=_shown, picture=share_pictures.DOCUMENTS
)
