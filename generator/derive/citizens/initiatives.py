"""One initiative per unit and year, as the plans ask: who has one stated, and who has none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.derive.citizens.acting_units import units_in
from generator.derive.network import Network
from generator.derive.papers.lifetimes import is_active
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
            (one for one in network.data.of(InitiativeList) if one.agency == agency.code),
            key=lambda one: one.record.year,
        )
        years = tuple(one.record.year for one in lists)
        offices = [unit for unit in agency.units if unit.kind in _OFFICES and any(is_active(unit, y) for y in years)]
        if lists:
            read = [(one.record.year, _by_unit(network, one)) for one in lists]
            rows = tuple(UnitYears(unit, tuple(_of_year(unit, *one) for one in read)) for unit in offices)
            yield InitiativeTable(agency, years, rows)


def _of_year(unit: Unit, year: int, by_unit: Mapping[str, tuple[Initiative, ...]]) -> tuple[Initiative, ...] | None:
    return by_unit.get(unit.code, ()) if is_active(unit, year) else None


def _by_unit(network: Network, entry: Entry[InitiativeList]) -> Mapping[str, tuple[Initiative, ...]]:
    """The initiatives of a list by the code of each unit that they name."""
    found: dict[str, list[Initiative]] = defaultdict(list)
    for one in entry.record.initiatives:
        named = units_in(network, entry.agency, entry.record.year, one, "units")
        for code in dict.fromkeys(unit.code for names in named for unit, _ in names.units()):
            found[code].append(one)
    return {code: tuple(named) for code, named in found.items()}
