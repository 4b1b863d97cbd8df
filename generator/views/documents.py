"""What a document is called, where it stands, and whether it is in force."""

from __future__ import annotations

from generator import addresses
from generator.derive.network import Network
from generator.derive.papers.document_states import document_state
from generator.loading.dataset import Entry
from generator.page_kind import Link
from generator.schema.document import Document
from generator.schema.findings import DocumentState


def document_title(record: Document) -> str:
    return f"{record.kind.label} {record.number}"


def document_path(entry: Entry[Document]) -> str:
    return addresses.document(entry.names["name"])


def document_link(entry: Entry[Document]) -> Link:
    return Link(document_title(entry.record), document_path(entry))


def state_of(network: Network, record: Document) -> DocumentState:
    """On the day of the network."""
    others = (one.record for one in network.data.of(Document))
    return document_state(record, (one for one in others if record.number in one.replaces), network.as_of)
