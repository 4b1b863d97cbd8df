"""Which units answered, do next, or had the idea: unit names in papers about citizens and initiatives, read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.citizens.citizen_papers import CitizenRecord, citizen_papers
from generator.derive.network import Network
from generator.derive.papers.units import Role
from generator.derive.tasks.tasks import NamedUnits
from generator.schema.agency import Agency
from generator.schema.base import Record, keys_of
from generator.schema.dialogue import Dialogue
from generator.schema.feedback import FeedbackList
from generator.schema.initiative import InitiativeList


@dataclass(frozen=True)
class NamedThere:
    """Units that a paper names, with the agency and year in whose words it does."""

    names: NamedUnits
    agency: Agency
    year: int


def units_named_by_citizen_papers(network: Network) -> Iterator[NamedThere]:
    for paper in citizen_papers(network.data):
        agency = network.agencies.get(paper.agency)
        for owner, field in _owners(paper.record) if agency else ():
            for names in units_in(network, paper.agency, paper.record.year, owner, field):
                yield NamedThere(names, network.agencies[paper.agency], paper.record.year)


def units_in(network: Network, agency: str, year: int, owner: Record, field: str) -> tuple[NamedUnits, ...]:
    """What a field of a record says about units; `field` is its English name."""
    known, key = network.unit_names(agency, year), keys_of(type(owner))[field]
    return tuple(
        NamedUnits(owner, field, known.read(text), Role.LEAD, owner.origin.at(key, at))
        for at, text in enumerate(getattr(owner, field))
    )


def _owners(record: CitizenRecord) -> Iterator[tuple[Record, str]]:
    if isinstance(record, Dialogue):
        for question in record.questions:
            yield question, "answered_by"
            yield question, "units"
    elif isinstance(record, FeedbackList):
        yield from ((item, "answered_by") for item in record.items)
    elif isinstance(record, InitiativeList):
        yield from ((one, "units") for one in record.initiatives)
