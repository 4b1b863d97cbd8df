"""What a reference leads to: the key by which the page of its target asks who refers to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.derive.network import Network
from generator.derive.papers.references import Found
from generator.loading.dataset import Entry
from generator.schema.references import (
    Reference,
    ToAgency,
    ToCounter,
    ToCriterion,
    ToDocument,
    ToFieldOfWork,
    ToFile,
    ToFramework,
    ToIndicator,
    ToMilestone,
    ToOutsideBody,
    ToProcedure,
    ToRecord,
    ToTask,
    ToUnitCode,
    ToUnits,
    ToUpperTask,
)

Target = tuple[type[Reference], object]
"""A kind of reference, and what tells one target of it from all others."""


def targets_of(network: Network, entry: Entry[Any], found: Found[Any]) -> Iterator[Target]:
    """Nothing where the reference leads nowhere, or where its target has no place that could tell of it."""
    kind = type(found.marker)
    yield from ((kind, key) for key in KEYS[kind](network, entry, found))


def _document(network: Network, _: Entry[Any], found: Found[Any]) -> Iterator[object]:
    if document := network.documents.find(found.value):
        yield document.names["name"]


def _task(_: Network, entry: Entry[Any], found: Found[Any]) -> Iterator[object]:
    yield entry.agency, entry.record.year - found.marker.years_ago, found.value


def _units(network: Network, entry: Entry[Any], found: Found[Any]) -> Iterator[object]:
    names = network.unit_names(entry.agency, entry.record.year)
    read = names.read_with_roles if found.marker.says_who_leads else names.read
    yield from ((entry.agency, part.unit.code) for part in read(found.value) if part.unit)


def _procedure(network: Network, entry: Entry[Any], found: Found[Any]) -> Iterator[object]:
    province = network.province_of(entry)
    if province and (procedure := network.procedure_meant(province, found.value)):
        yield procedure.names["name"]


def _value(_: Network, __: Entry[Any], found: Found[Any]) -> Iterator[object]:
    yield found.value


def _nowhere(_: Network, __: Entry[Any], ___: Found[Any]) -> Iterator[object]:
    yield from ()


KEYS: Mapping[type[Reference], Callable[[Network, Entry[Any], Found[Any]], Iterator[object]]] = {
    ToDocument: _document,
    ToTask: _task,
    ToUnits: _units,
    ToProcedure: _procedure,
    ToIndicator: _value,
    ToAgency: _value,
    ToFramework: _value,
    ToUpperTask: _value,
    # Their targets are parts of pages, or pages that list everything of theirs anyway.
    ToCounter: _nowhere,
    ToMilestone: _nowhere,
    ToCriterion: _nowhere,
    ToUnitCode: _nowhere,
    ToOutsideBody: _nowhere,
    ToFieldOfWork: _nowhere,
    ToFile: _nowhere,
    ToRecord: _nowhere,  # views/about_record.py: any page may be meant
}
"""Name of the document's file; agency, year and id of the task; agency and code of the unit; name of the procedure's
file; code or name of the rest."""
