"""The register of documents, newest first, with what it can be narrowed by."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork
from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.schema.document import Document, DocumentKind
from generator.schema.findings import DocumentState
from generator.schema.references import ToDocument
from generator.vietnamese import collation_key, slug
from generator.views.documents import document_link, state_of
from generator.views.list_filters import Choice, Filter

UNSTATED = Choice("chua-neu", "Chưa nêu")


@dataclass(frozen=True)
class DocumentRow:
    link: Link
    issued_on: date | None
    issuer: str | None
    summary: str | None
    state: str
    """Empty where it is not known."""
    cited_by_count: int
    marks: tuple[tuple[str, str], ...]
    """What the row says to the script: name and value of each `data-…`."""


@dataclass(frozen=True)
class DocumentsView:
    rows: tuple[DocumentRow, ...]
    filters: tuple[Filter, ...]


@dataclass(frozen=True)
class _Question:
    name: str
    label: str
    answer: Callable[[Network, Document], Choice]
    newest_first: bool = False


def _stated(text: str | None, key: str = "") -> Choice:
    return Choice(key or slug(text), text) if text else UNSTATED


def _in_force(network: Network, record: Document) -> Choice:
    state = state_of(network, record)
    return Choice(state.value, state.label)


_QUESTIONS = (
    _Question("loai", "Loại văn bản", lambda _, one: Choice(one.kind.value, one.kind.label)),
    _Question("co-quan", "Cơ quan ban hành", lambda _, one: _stated(one.issuer)),
    _Question("nam", "Năm ban hành", lambda _, one: _stated(str(one.issued_on.year) if one.issued_on else None), True),
    _Question("hieu-luc", "Hiệu lực", _in_force),
    _Question("chu-de", "Lĩnh vực", lambda _, one: _stated(one.subject and one.subject.label)),
)


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    entries = sorted(network.data.of(Document), key=_as_offices_do)
    answers = {one.name: [one.answer(network, entry.record) for entry in entries] for one in _QUESTIONS}
    telling = tuple(one for one in _QUESTIONS if len(set(answers[one.name])) > 1)
    rows = tuple(
        _row(network, entry, tuple((one.name, answers[one.name][at].key) for one in telling))
        for at, entry in enumerate(entries)
    )
    yield Page(
        path=addresses.DOCUMENTS,
        title="Văn bản",
        place=Place("content/van-ban"),
        view=DocumentsView(rows, tuple(Filter(one.name, one.label, _in_order(one, answers)) for one in telling)),
        description="Các văn bản mà kế hoạch, kết quả và thông báo trên trang này viện dẫn.",
    )


def _row(network: LinkedNetwork, entry: Entry[Document], marks: tuple[tuple[str, str], ...]) -> DocumentRow:
    record, state = entry.record, state_of(network, entry.record)
    return DocumentRow(
        link=document_link(entry),
        issued_on=record.issued_on,
        issuer=record.issuer,
        summary=record.summary,
        state="" if state is DocumentState.UNKNOWN else state.label,
        cited_by_count=len(network.leading_to(ToDocument, entry.names["name"])),
        marks=(*marks, ("tu-khoa", record.summary)) if record.summary else marks,
    )


def _in_order(question: _Question, answers: dict[str, list[Choice]]) -> tuple[Choice, ...]:
    known = {one.key: one for one in reversed(answers[question.name])}
    found = sorted(known.values(), key=lambda one: collation_key(one.label), reverse=question.newest_first)
    return tuple(sorted(found, key=lambda one: one == UNSTATED))


def _as_offices_do(entry: Entry[Document]) -> tuple[int, int, int, str]:
    """Newest first, those of one day by number; documents without a date stand last."""
    record = entry.record
    digits = re.match(r"[0-9]+", record.number)
    day = record.issued_on.toordinal() if record.issued_on else 0
    return (-day, list(DocumentKind).index(record.kind), int(digits[0]) if digits else 0, record.number)


DOCUMENTS = PageKind("documents", _pages, picture=share_pictures.DOCUMENTS)
