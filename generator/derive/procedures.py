"""Procedures in the order in which readers look for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive import addresses
from generator.derive.durations import Duration, read_duration
from generator.derive.fees import read_fee
from generator.derive.register import Register, Standing
from generator.loading.dataset import Dataset, Entry
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


@dataclass(frozen=True)
class ProcedureRow:
    """A procedure in a list."""

    name: str
    path: str
    code: str | None
    province: str
    time_limit: str | None
    fee: str | None
    ended: str | None = None
    """How it ended, where decisions abolished or replaced it."""
    duration: Duration | None = None
    """The time understood, for sorting; readers see the words."""
    fee_vnd: int | None = None
    """The fee understood, 0 where nothing is taken."""


def procedures_by_field(data: Dataset) -> tuple[FieldGroup, ...]:
    """Every field of the register that has procedures, in the register's order."""
    return tuple(group for group in _groups(data) if group.procedures)


def rows_of(group: FieldGroup, register: Register) -> tuple[ProcedureRow, ...]:
    return tuple(
        ProcedureRow(
            name=entry.record.name,
            path=addresses.procedure(entry.names["name"]),
            code=entry.record.code,
            province=entry.record.province,
            time_limit=entry.record.time_limit,
            fee=entry.record.fee,
            ended=ended(entry.record, register),
            duration=read_duration(entry.record.time_limit),
            fee_vnd=read_fee(entry.record.fee),
        )
        for entry in group.procedures
    )


def is_in_force(procedure: Procedure, register: Register) -> bool:
    """Unless a decision ended it; most procedures stand in no decision we have."""
    return ended(procedure, register) is None


def ended(procedure: Procedure, register: Register) -> str | None:
    """How a procedure ended, where decisions abolished or replaced it."""
    state = register.state_of(procedure.province, procedure.code) if procedure.code else None
    return state.standing.value if state and state.standing is not Standing.IN_FORCE else None


def procedure_name(procedure: Procedure) -> str:
    """What the same procedure is called everywhere: half of the pages put "Thủ tục" before the name."""
    return fold(procedure.name.removeprefix("Thủ tục "))


def _groups(data: Dataset) -> Iterator[FieldGroup]:
    register = data.only(WorkFieldRegister)
    in_order = sorted(data.of(Procedure), key=_order)
    for field in register.record.fields_of_work if register else ():
        yield FieldGroup(field, tuple(entry for entry in in_order if entry.record.field_of_work == field.code))


def _order(entry: Entry[Procedure]) -> tuple[object, ...]:
    # Without "Thủ tục" in front the same procedures of several provinces stand together.
    return collation_key(entry.record.name.removeprefix("Thủ tục ")), entry.record.province
