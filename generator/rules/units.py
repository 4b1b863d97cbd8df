"""Names of units: every paper names units of its year, and no name means two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from generator.derive.network import Network
from generator.derive.papers.lifetimes import is_active, overlap
from generator.derive.papers.name_words import name_key
from generator.derive.papers.named_units import NamedUnits, units_named_in
from generator.derive.papers.outside import outside_key
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.agency import Agency, AgencyRegister
from generator.schema.outside import OutsideBody, OutsideRegister
from generator.schema.yearly import YearlyPaper
from generator.vietnamese import spell_partial_date

_LISTED = 12
"""Other lines of a name that a message repeats."""


def named_units_exist(network: Network) -> Iterator[Problem]:
    if not (network.data.is_whole(AgencyRegister) and network.data.is_whole(OutsideRegister)):
        return
    register = network.data.only(OutsideRegister)
    outside = [name for body in register.record.bodies for name in (body.name, *body.aliases)] if register else []
    for entry in network.data.of(YearlyPaper):
        agency, year = network.agencies.get(entry.agency), entry.record.year
        if agency:
            named = list(units_named_in(entry.record, network.unit_names(agency.code, year)))
            yield from _unknown(named, agency, outside)
            yield from _out_of_period(named, year)


def names_of_units_are_unambiguous(network: Network) -> Iterator[Problem]:
    for agency in network.agencies.values():
        for one, other in combinations(agency.units, 2):
            taken = {name_key(name) for name in (one.name, *one.aliases)}
            shared = [name for name in (other.name, *other.aliases) if name_key(name) in taken]
            if shared and overlap(one, other):
                at = other.origin.place
                yield problem("ambiguous-alias", at=at, found=shared[0], first=one.name, second=other.name)


def names_of_outside_bodies_are_unambiguous(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(OutsideRegister):
        by_name: dict[tuple[str, ...], list[OutsideBody]] = defaultdict(list)
        for body in entry.record.bodies:
            for key, name in {outside_key(name): name for name in (body.name, *body.aliases)}.items():
                for other in (one for one in by_name[key] if overlap(body, one)):
                    at = body.origin.place
                    yield problem("ambiguous-alias", at=at, found=name, first=other.name, second=body.name)
                by_name[key].append(body)


def _unknown(named: Iterable[NamedUnits], agency: Agency, outside: Sequence[str]) -> Iterator[Problem]:
    """Each name once, where a paper has it first, with its other lines: one line in a register mends them all."""
    places: dict[tuple[str, ...], list[tuple[str, Place]]] = defaultdict(list)
    for names in named:
        for part in (one for one in names.parts if one.unknown):
            places[name_key(part.text)].append((part.text, names.place))
    own = [name for unit in agency.units for name in (unit.name, *unit.aliases)]
    otherwise = f"Thêm đơn vị hoặc tên gọi khác vào “{agency.code}” trong co-quan.yml."
    for (found, at), *others in places.values():
        lines = [str(line) for line in dict.fromkeys(place.line for _, place in others) if line != at.line]
        more = ", …" if len(lines) > _LISTED else ""
        also = f"; cũng ở dòng {', '.join(lines[:_LISTED])}{more}" if lines else ""
        hint = did_you_mean(found, (*own, *outside), otherwise=otherwise)
        yield problem("unknown-unit", at=at, found=found, also=also, suggestion=hint)


def _out_of_period(named: Iterable[NamedUnits], year: int) -> Iterator[Problem]:
    for names in named:
        for part in names.parts:
            if part.unit and not is_active(part.unit, year):
                ends = (part.unit.since, part.unit.until)
                period = " – ".join(spell_partial_date(one.year, one.month, one.day) if one else "…" for one in ends)
                yield problem("unit-out-of-period", at=names.place, found=part.text, year=year, period=period)
