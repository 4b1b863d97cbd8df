"""Texts of a paper that name units, read: whatever the paper is, its fields say so by their type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.papers.references import references_in
from generator.derive.papers.units import Known, NamePart, Role, UnitNames
from generator.places import Place
from generator.schema.agency import Unit
from generator.schema.base import Record
from generator.schema.references import ToUnits


@dataclass(frozen=True)
class NamedUnits:
    """One text of a paper that names units, read."""

    owner: Record
    field: str
    """English name of the owner's field: `lead_units`, `supporting_units`, `acting_units`."""
    parts: tuple[NamePart, ...]
    role: Role
    """Of every unit whose part says nothing else."""
    place: Place

    def known(self) -> Iterator[tuple[Known, Role]]:
        """Units of the agency and bodies outside of it."""
        for part in self.parts:
            if found := part.unit or part.body:
                yield found, part.role or self.role

    def units(self) -> Iterator[tuple[Unit, Role]]:
        yield from ((found, role) for found, role in self.known() if isinstance(found, Unit))


def units_named_in(record: Record, names: UnitNames) -> Iterator[NamedUnits]:
    """Every such text of the record, then those of the records inside it."""
    for found in references_in(record, ToUnits):
        read = names.read_with_roles if found.marker.says_who_leads else names.read
        role = Role.SUPPORT if found.marker.supports else Role.LEAD
        yield NamedUnits(found.owner, found.field, read(found.value), role, found.place)
