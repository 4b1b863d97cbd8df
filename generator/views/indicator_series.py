"""One figure over the periods, agency by agency, as its own page and the home page show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator import addresses
from generator.derive.figures.indicators import Point
from generator.derive.network import Network
from generator.page_kind import FigureView, Link, figure_view
from generator.render.charts import Frame
from generator.render.series_chart import FEWEST_FOR_CHART, Bar, BarSeries
from generator.schema.common import Period
from generator.schema.indicator import Indicator
from generator.spelling.periods import period_name


@dataclass(frozen=True)
class PointRow:
    period: Link
    """With the page of the result."""
    as_of: date | None
    is_partial: bool
    figure: FigureView


@dataclass(frozen=True)
class SeriesView:
    """One agency's figures of one sort of period: quarters stand beside quarters, years beside years."""

    title: str
    table: str
    """Id of the place before its table."""
    chart: BarSeries | None
    """None where one value alone would draw nothing."""
    rows: tuple[PointRow, ...]


def series_views(network: Network, indicator: Indicator) -> Iterator[SeriesView]:
    order = list(Period)
    points = sorted(
        network.series.get(indicator.code, ()),
        key=lambda one: (one.agency, order.index(one.result.record.period), one.until),
    )
    groups = groupby(points, key=lambda one: (one.agency, one.result.record.period))
    for at, ((agency, period), group) in enumerate(groups, 1):
        same = tuple(group)
        title = f"{network.agencies[agency].short_name}: {period.label} các năm"
        rows = tuple(_row(network, one) for one in same)
        frame = Frame(f"bieu-do-{at}", f"{indicator.name} – {title}", _told(rows), f"bang-{at}")
        yield SeriesView(title, frame.table, _chart(frame, same, rows), rows)


def _row(network: Network, point: Point) -> PointRow:
    record = point.result.record
    path = addresses.result(point.agency, record.year, record.period)
    period = Link(period_name(record.period, record.year), path)
    return PointRow(period, record.as_of, record.is_partial, figure_view(point.figure, network))


def _told(rows: Sequence[PointRow]) -> str:
    return "; ".join(f"{row.period.text}: {row.figure.value}" for row in rows)


def _chart(frame: Frame, points: Sequence[Point], rows: Sequence[PointRow]) -> BarSeries | None:
    if sum(one.height is not None for one in points) < FEWEST_FOR_CHART:
        return None
    bars = (
        Bar(str(point.result.record.year), point.height, row.figure.value)
        for point, row in zip(points, rows, strict=True)
    )
    return BarSeries(frame, tuple(bars))
