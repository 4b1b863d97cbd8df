"""What the site already has of an agency, by which a paper is read: units, bodies outside, plans, figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.loading.dataset import Dataset
from generator.schema.agency import Agency, AgencyRegister
from generator.schema.indicator import Indicator, IndicatorRegister
from generator.schema.outside import OutsideRegister
from generator.schema.plan import Plan


@dataclass(frozen=True)
class Around:
    """Nothing of it is needed; what is missing is told where it would have helped."""

    agency: Agency | None = None
    outside: OutsideRegister | None = None
    plans: Mapping[int, Plan] = field(default_factory=dict)
    """Of the agency, by year."""
    indicators: tuple[Indicator, ...] = ()


def agencies_of(data: Dataset) -> dict[str, Agency]:
    register = data.only(AgencyRegister)
    return {one.code: one for one in register.record.agencies} if register else {}


def around_of(data: Dataset, agency: Agency | None) -> Around:
    """What the data hold for papers of an agency."""
    outside, figures = data.only(OutsideRegister), data.only(IndicatorRegister)
    return Around(
        agency,
        outside.record if outside else None,
        {plan.record.year: plan.record for plan in data.of(Plan) if agency and plan.agency == agency.code},
        figures.record.indicators if figures else (),
    )
