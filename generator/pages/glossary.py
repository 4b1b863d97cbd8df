"""The glossary: what abbreviations stand for, and by which other words the search finds the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.derive.network import Network
from generator.derive.words.glossary import wordings_of
from generator.loading.dataset import Source
from generator.page_kind import Page, PageKind, TableView
from generator.places import Place
from generator.schema.glossary import Glossary, Term
from generator.vietnamese import collation_key


@dataclass(frozen=True)
class TermRow:
    """A thing with its names; "" where it has none of a kind."""

    abbreviations: str
    name: str
    other_names: str
    meaning: str
    source: str


def _pages(network: Network) -> Iterator[Page]:
    terms = sorted(wordings_of(network.data).terms, key=lambda term: collation_key(_first(term)))
    yield Page(
        path=addresses.GLOSSARY,
        title="Từ viết tắt và cách gọi",
        place=Place("content/tu-vien-tat.yml"),
        view=TableView(tuple(map(_row, terms))),
        description="Chữ viết tắt trên trang này nghĩa là gì, và gõ thế nào thì ô tìm kiếm cũng hiểu.",
        found_by=tuple(way for term in terms for way in (*term.abbreviations, term.name)),
    )


def _first(term: Term) -> str:
    return (*term.abbreviations, term.name)[0]


def _row(term: Term) -> TermRow:
    abbreviations, other_names = ", ".join(term.abbreviations), ", ".join(term.other_names)
    return TermRow(abbreviations, term.name, other_names, term.meaning or "", term.source or "")


GLOSSARY = PageKind("glossary", _pages, Source("content/tu-vien-tat.yml", Glossary))
