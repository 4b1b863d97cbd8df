"""Units that one field of a record names, read in the words of its agency and year."""

from __future__ import annotations

from generator.derive.network import Network
from generator.derive.papers.named_units import NamedUnits, units_named_in
from generator.schema.base import Record


def units_in(network: Network, agency: str, year: int, owner: Record, field: str) -> tuple[NamedUnits, ...]:
    """`field` is the English name of the record's own field."""
    named = units_named_in(owner, network.unit_names(agency, year))
    return tuple(one for one in named if one.owner is owner and one.field == field)
