"""One initiative per unit and year, as the plans ask: who has one stated, and who has none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.acting_units import units_in
from generator.derive.network import Network
from generator.derive.units import is_active
from generator.loading.dataset import Entry
from generator.schema.agency import Agency, Unit, UnitKind
from generator.schema.initiative import Initiative, InitiativeList

_OFFICES = frozenset({UnitKind.OFFICE, UnitKind.SUBDEPARTMENT, UnitKind.PUBLIC_SERVICE})
"""Units of which one each is asked; working groups, staff and common names are none."""


@dataclass(frozen=True)
class UnitYears:
    """A unit and its initiatives, one tuple for each year of the table; None where it did not exist."""

    unit: Unit
    initiatives: tuple[tuple[Initiative, ...] | None, ...]


@dataclass(frozen=True)
class InitiativeTable:
    """Units against years, for one agency that published initiatives."""

    agency: Agency
    years: tuple[int, ...]
    """Years with a list; of others nothing is known."""
    rows: tuple[UnitYears, ...]


def initiative_tables(network: Network) -> Iterator[InitiativeTable]:
    for agency in network.agencies.values():
        lists = sorted(
            (one for one in network.data.of(InitiativeList) if one.names["agency"] == agency.code),
            key=lambda one: one.record.year,
        )
        years = tuple(one.record.year for one in lists)
        offices = [unit for unit in agency.units if unit.kind in _OFFICES and any(is_active(unit, y) for y in years)]
        if lists:
            rows = tuple(UnitYears(unit, tuple(_of_year(network, unit, one) for one in lists)) for unit in offices)
            yield InitiativeTable(agency, years, rows)


def _of_year(network: Network, unit: Unit, entry: Entry[InitiativeList]) -> tuple[Initiative, ...] | None:
    if not is_active(unit, entry.record.year):
        return None
    return tuple(one for one in entry.record.initiatives if unit in _units(network, entry, one))


def _units(network: Network, entry: Entry[InitiativeList], one: Initiative) -> list[Unit]:
    named = units_in(network, entry.names["agency"], entry.record.year, one, "units")
    return [unit for names in named for unit, _ in names.units()]
