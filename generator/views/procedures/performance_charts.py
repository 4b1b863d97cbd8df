"""A procedure's own figures over the periods as charts: only periods of one length are set side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.derive.across.performances import Performance
from generator.derive.figures.indicators import Point
from generator.derive.network import Network
from generator.page_kind import figure_view
from generator.render.charts import Frame
from generator.render.series_chart import FEWEST_FOR_CHART, Bar, BarSeries
from generator.schema.common import Period
from generator.spelling.periods import period_name

TABLE = "so-lieu-giai-quyet"
"""Id of the table that all charts repeat."""
_QUARTERS = (Period.QUARTER_1, Period.QUARTER_2, Period.QUARTER_3, Period.QUARTER_4)
_LENGTHS = dict.fromkeys(_QUARTERS, "các quý") | {
    Period.HALF_YEAR: "6 tháng đầu năm",
    Period.NINE_MONTHS: "9 tháng đầu năm",
    Period.YEAR: "cả năm",
}


def performance_charts(network: Network, performances: Sequence[Performance]) -> tuple[BarSeries, ...]:
    """One a figure of the catalogue and a length of period, the oldest period first."""
    points = [Point(one.result, one.figure) for one in performances if one.figure.code]
    points.sort(key=lambda one: (one.figure.code or "", _length(one), one.until))
    groups = (tuple(group) for _, group in groupby(points, key=lambda one: (one.figure.code, _length(one))))
    return tuple(_charts(network, groups))


def _charts(network: Network, groups: Iterator[tuple[Point, ...]]) -> Iterator[BarSeries]:
    for at, points in enumerate(groups, start=1):
        if sum(one.height is not None for one in points) < FEWEST_FOR_CHART:
            continue
        views = [figure_view(one.figure, network) for one in points]
        labels = [period_name(one.result.record.period, one.result.record.year) for one in points]
        told = "; ".join(f"{label}: {view.value}" for label, view in zip(labels, views, strict=True))
        frame = Frame(f"bieu-do-giai-quyet-{at}", f"{views[0].name.text} – {_length(points[0])}", told, TABLE)
        bars = (Bar(label, point.height, view.value) for label, point, view in zip(labels, points, views, strict=True))
        yield BarSeries(frame, tuple(bars))


def _length(point: Point) -> str:
    return _LENGTHS[point.result.record.period]
