"""Bodies outside the agencies that a paper names before they were, or after they had ended."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.derive.papers.lifetimes import is_active
from generator.derive.papers.named_units import units_named_in
from generator.problems import Problem, problem
from generator.schema.outside import OutsideBody, OutsideRegister
from generator.schema.yearly import YearlyPaper
from generator.vietnamese import spell_partial_date


def outside_bodies_belong_to_their_year(network: Network) -> Iterator[Problem]:
    """Asked and not refused: such a body is not ours to register, and papers go on with old names for a while."""
    register = network.data.only(OutsideRegister)
    for entry in network.data.of(YearlyPaper) if register else ():
        if entry.agency not in network.agencies:
            continue
        year = entry.record.year
        for names in units_named_in(entry.record, network.unit_names(entry.agency, year)):
            for body in (part.body for part in names.parts if part.body and not is_active(part.body, year)):
                after = [one.name for one in register.record.bodies if body.code in one.continues] if register else []
                told = f"Cơ quan kế thừa: {', '.join(after)}. " if after else ""
                facts = {"year": year, "period": _period(body), "told": told}
                yield problem("outside-body-out-of-period", at=names.place, found=body.name, **facts)


def _period(body: OutsideBody) -> str:
    ends = (body.since, body.until)
    return " – ".join(spell_partial_date(one.year, one.month, one.day) if one else "…" for one in ends)
