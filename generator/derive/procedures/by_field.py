"""Procedures in the order in which readers look for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.procedures.register import Register
from generator.loading.dataset import Dataset, Entry
from generator.schema.findings import Standing
from generator.schema.procedure import Procedure, WorkField, WorkFieldRegister
from generator.vietnamese import collation_key, fold


@dataclass(frozen=True)
class FieldGroup:
    """A field of work and its procedures, in Vietnamese order of their names."""

    field_of_work: WorkField
    procedures: tuple[Entry[Procedure], ...]

    @property
    def code(self) -> str:
        return self.field_of_work.code

    @property
    def name(self) -> str:
        return self.field_of_work.name


def procedures_by_field(data: Dataset) -> tuple[FieldGroup, ...]:
    """Every field of the register that has procedures, in the register's order."""
    return tuple(group for group in _groups(data) if group.procedures)


def is_in_force(procedure: Procedure, register: Register) -> bool:
    """Unless a decision ended it; most procedures stand in no decision we have."""
    return ended(procedure, register) is None


def ended(procedure: Procedure, register: Register) -> Standing | None:
    """How a procedure ended, where decisions abolished or replaced it."""
    state = register.state_of(procedure.province, procedure.code) if procedure.code else None
    return state.standing if state and state.standing is not Standing.IN_FORCE else None


def procedure_name(procedure: Procedure) -> str:
    """What the same procedure is called everywhere: half of the pages put "Thủ tục" before the name."""
    return fold(procedure.name.removeprefix("Thủ tục "))


def _groups(data: Dataset) -> Iterator[FieldGroup]:
    register = data.only(WorkFieldRegister)
    in_order = sorted(data.of(Procedure), key=lambda one: reading_order(one.record))
    for field in register.record.fields_of_work if register else ():
        yield FieldGroup(field, tuple(entry for entry in in_order if entry.record.field_of_work == field.code))


def reading_order(procedure: Procedure) -> tuple[object, ...]:
    """By name. Without "Thủ tục" in front the same procedures of several provinces stand together."""
    return collation_key(procedure.name.removeprefix("Thủ tục ")), procedure.province
