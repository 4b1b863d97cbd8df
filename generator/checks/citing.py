"""What papers say about the documents they cite, beside what the register says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.papers import cited_in, earliest_day
from generator.derive.network import Network
from generator.derive.papers.references import citations_in
from generator.derive.words.wordings import records_within
from generator.loading.dataset import Entry
from generator.problems import Problem, problem
from generator.schema.base import Record
from generator.schema.document import Document
from generator.schema.scalars import Citation
from generator.vietnamese import fold, spell_date

_ISSUERS = tuple(
    re.compile(pattern)
    for pattern in (
        r"chu tich (?:ubnd|uy ban nhan dan)\b",
        r"(?:ubnd|uy ban nhan dan)\b",
        r"(?:hdnd|hoi dong nhan dan)\b",
        r"thu tuong\b",
        r"chinh phu\b",
        r"quoc hoi\b",
        r"(?:bo truong )?bo ",
        r"(?:giam doc )?so ",
        r"(?:ban thuong vu|hoi nghi|ban chap hanh)?.*\btinh uy\b",
    )
)
"""Issuers that are told apart; the chairman and the committee are two."""


def a_document_has_the_registers_issuer(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        if one.is_ours or isinstance(one.record, Document):
            continue
        for cited in cited_in(one.text):
            known = network.documents.by_number(cited.number)
            registered = known[0].record.issuer if len(known) == 1 else None
            here, there = _kind(cited.issuer), _kind(registered)
            if None not in (here, there) and here != there:
                yield problem("issuer-differs", at=one.at(cited.start), found=cited.text, issuer=registered)


def no_document_is_cited_after_it_was_replaced(network: Network) -> Iterator[Problem]:
    replaced = _replacements(network)
    for entry in network.data.entries if replaced else ():
        for record in () if isinstance(entry.record, Document) else records_within(entry.record):
            day, inner = earliest_day(entry.record, record), _inner_places(record)
            own = [one for one in citations_in(record) if one[1] not in inner]
            numbers = {citation.number.lower() for citation, _ in own}
            for citation, place in own:
                by = _replacing(network, replaced, citation)
                # Who names both tells of the replacement itself.
                if by and day and by[1] < day and by[0].lower() not in numbers:
                    facts = {"other": by[0], "day": spell_date(by[1])}
                    yield problem("replaced-document", at=place, found=citation.text, **facts)


def _inner_places(record: Record) -> set[object]:
    """Places of citations that records inside this one hold: they are looked at on their own."""
    inner = [one for one in records_within(record) if one is not record]
    return {place for one in inner for _, place in citations_in(one)}


def _replacements(network: Network) -> dict[str, list[Entry[Document]]]:
    """Documents that replace a number, by that number."""
    found: dict[str, list[Entry[Document]]] = {}
    for entry in network.data.of(Document):
        for number in entry.record.replaces:
            found.setdefault(number.lower(), []).append(entry)
    return found


def _replacing(
    network: Network, replaced: dict[str, list[Entry[Document]]], citation: Citation
) -> tuple[str, date] | None:
    """Number and day of the document that replaced the cited one, where both are known beyond doubt."""
    cited = network.documents.find(citation)
    for entry in replaced.get(citation.number.lower(), ()) if cited else ():
        by, old = entry.record, cited.record if cited else None
        same_issuer = old is not None and (not old.issuer or not by.issuer or _kind(old.issuer) == _kind(by.issuer))
        later = old is not None and by.issued_on and (not old.issued_on or old.issued_on < by.issued_on)
        if same_issuer and later and by.issued_on:
            return by.number, by.issued_on
    return None


def _kind(issuer: str | None) -> int | None:
    folded = fold(issuer or "").strip()
    return next((at for at, pattern in enumerate(_ISSUERS) if pattern.match(folded)), None)
