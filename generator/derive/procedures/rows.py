"""A procedure as lists show it; its time and fee understood."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.procedures.by_field import ended
from generator.derive.procedures.fees import read_fee
from generator.derive.procedures.register import Register
from generator.derive.procedures.stated import stated_fee, stated_time
from generator.derive.time.durations import Duration, read_duration
from generator.loading.dataset import Entry
from generator.schema.findings import Standing
from generator.schema.procedure import Procedure


@dataclass(frozen=True)
class ProcedureRow:
    entry: Entry[Procedure]
    time_limit: str | None
    fee: str | None
    ended: Standing | None
    """How it ended, where decisions abolished or replaced it."""
    duration: Duration | None
    """The time understood, for filters and sorting; readers see the words."""
    fee_vnd: int | None
    """The fee understood, 0 where nothing is taken."""

    @property
    def record(self) -> Procedure:
        return self.entry.record


def row_of(entry: Entry[Procedure], register: Register) -> ProcedureRow:
    time_limit, fee = stated_time(entry.record), stated_fee(entry.record)
    return ProcedureRow(
        entry=entry,
        time_limit=time_limit,
        fee=fee,
        ended=ended(entry.record, register),
        duration=read_duration(time_limit),
        fee_vnd=read_fee(fee),
    )
