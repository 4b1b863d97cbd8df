"""Bodies outside the agencies, told where a paper names them: they have no page of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.derive.network import Network
from generator.derive.papers.named_units import NamedUnits
from generator.schema.outside import OutsideBody, OutsideRegister
from generator.vietnamese import spell_partial_date


@dataclass(frozen=True)
class OutsideRow:
    name: str
    kind: str
    period: str
    """Empty where no paper that was read says when it began or ended."""
    before: str
    """Names of the bodies whose work it took over."""
    after: str
    """Names of the bodies that took over its work."""


def outside_rows(network: Network, named: Iterable[NamedUnits]) -> tuple[OutsideRow, ...]:
    """Each body once, in the order in which it is named first."""
    found = dict.fromkeys(part.body.code for names in named for part in names.parts if part.body)
    register = network.data.only(OutsideRegister)
    bodies = {body.code: body for body in register.record.bodies} if register else {}
    return tuple(_row(bodies[code], bodies.values()) for code in found)


def _row(body: OutsideBody, all_bodies: Iterable[OutsideBody]) -> OutsideRow:
    ends = [("từ", body.since), ("đến", body.until)]
    return OutsideRow(
        name=body.name,
        kind=body.kind.label,
        period=", ".join(f"{word} {spell_partial_date(day.year, day.month, day.day)}" for word, day in ends if day),
        before="; ".join(one.name for one in all_bodies if one.code in body.continues),
        after="; ".join(one.name for one in all_bodies if body.code in one.continues),
    )
