"""Figures that a code joins over the periods: the catalogue, and time series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.derive.time.periods import last_day, rank
from generator.loading.dataset import Dataset, Entry
from generator.schema.common import Figure
from generator.schema.indicator import IndicatorRegister
from generator.schema.result import Result
from generator.spelling.figures import Indicators


@dataclass(frozen=True)
class Point:
    """A figure of one period of one agency."""

    result: Entry[Result]
    figure: Figure

    @property
    def agency(self) -> str:
        return self.result.agency

    @property
    def until(self) -> date:
        """Last day of the period."""
        return last_day(self.result.record.period, self.result.record.year)

    @property
    def height(self) -> Decimal | None:
        """What a chart draws: the value, or the share in percent. None for a share of nothing."""
        if self.figure.numerator is None or self.figure.denominator is None:
            return self.figure.value
        return 100 * self.figure.numerator / self.figure.denominator if self.figure.denominator else None


def indicators_of(data: Dataset) -> Indicators:
    register = data.only(IndicatorRegister)
    return {one.code: one for one in register.record.indicators} if register else {}


def figures_of(result: Result) -> Iterator[Figure]:
    """Every figure of a result, in its order."""
    yield from (figure for area in result.areas for figure in area.figures)


def series(data: Dataset) -> Mapping[str, tuple[Point, ...]]:
    """Every reported figure that has a code, by code and in it by agency; the oldest period of each comes first.

    Of periods that end on one day the shorter comes first.
    """
    found: dict[str, list[Point]] = defaultdict(list)
    for entry in data.of(Result):
        for figure in figures_of(entry.record):
            if figure.code and not figure.procedure:  # one procedure's share is no value of the whole
                found[figure.code].append(Point(entry, figure))
    return {code: tuple(sorted(points, key=_order)) for code, points in found.items()}


def _order(point: Point) -> tuple[str, date, int]:
    return point.agency, point.until, rank(point.result.record.period)
