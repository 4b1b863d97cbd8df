"""The statutory time of a procedure against the shorter one promised: what is saved, in its unit, never converted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from generator.derive.procedures.by_field import FieldGroup, is_in_force, procedures_by_field
from generator.derive.procedures.register import Register
from generator.derive.time.durations import Duration, read_duration
from generator.loading.dataset import Dataset, Entry
from generator.schema.findings import AgainstStatute, TimeUnit
from generator.schema.procedure import Procedure


@dataclass(frozen=True)
class Saving:
    """Both times of one procedure. `difference` is never below zero; None where they cannot be compared."""

    statutory: str
    promised: str
    outcome: AgainstStatute
    difference: Duration | None = None


@dataclass(frozen=True)
class UnitTotal:
    """What is saved in one unit, by so many procedures."""

    saved: Duration
    count: int


@dataclass(frozen=True)
class FieldSavings:
    """A field of work: its procedures in force, and those of them that state both times."""

    group: FieldGroup
    count: int
    savings: tuple[tuple[Entry[Procedure], Saving], ...]


def saving_of(record: Procedure) -> Saving | None:
    """None where one of the two times is not stated."""
    if not record.statutory_time_limit or not record.time_limit:
        return None
    return compared(record.statutory_time_limit, record.time_limit)


def compared(statutory: str, promised: str) -> Saving:
    by_law, by_promise = read_duration(statutory), read_duration(promised)
    if by_law is None or by_promise is None:
        return Saving(statutory, promised, AgainstStatute.NOT_UNDERSTOOD)
    if by_law.unit is not by_promise.unit:
        return Saving(statutory, promised, AgainstStatute.OTHER_UNIT)
    saved = by_law.value - by_promise.value
    outcome = AgainstStatute.SHORTER if saved > 0 else AgainstStatute.LONGER if saved < 0 else AgainstStatute.EQUAL
    return Saving(statutory, promised, outcome, Duration(abs(saved), by_law.unit))


def totals(savings: Iterable[Saving]) -> tuple[UnitTotal, ...]:
    """What is saved, a sum for each unit; promises that are not shorter take nothing away from it."""
    found: dict[TimeUnit, list[Decimal]] = defaultdict(list)
    for one in savings:
        if one.outcome is AgainstStatute.SHORTER and one.difference:
            found[one.difference.unit].append(one.difference.value)
    in_order = (unit for unit in TimeUnit if unit in found)
    return tuple(UnitTotal(Duration(sum(found[unit], Decimal(0)), unit), len(found[unit])) for unit in in_order)


def savings_by_field(data: Dataset, register: Register) -> tuple[FieldSavings, ...]:
    """Every field that has procedures in force; abolished and replaced ones save nobody's time."""
    found = []
    for group in procedures_by_field(data):
        living = [one for one in group.procedures if is_in_force(one.record, register)]
        stated = ((one, saving_of(one.record)) for one in living)
        if living:
            found.append(FieldSavings(group, len(living), tuple((one, saving) for one, saving in stated if saving)))
    return tuple(found)
