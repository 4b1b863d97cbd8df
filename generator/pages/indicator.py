"""The catalogue of figures, and one figure over the periods of every agency."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.network import Network
from generator.loading.dataset import Source
from generator.metadata import Metadata
from generator.page_kind import Fact, Link, Page, PageKind, facts
from generator.places import Place
from generator.schema.common import Area
from generator.schema.indicator import Indicator, IndicatorRegister
from generator.schema.references import ToIndicator
from generator.vietnamese import spell_number
from generator.views.indicator_series import SeriesView, series_views
from generator.views.mentions import other_mentions
from generator.views.structured_data import series_data


@dataclass(frozen=True)
class IndicatorView:
    definition: str
    facts: tuple[Fact, ...]
    parts: tuple[Link, ...]
    series: tuple[SeriesView, ...]
    mentions: tuple[Link, ...]
    """What else refers to the figure: sums that it is a part of, other papers."""


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    for indicator in network.indicators.values():
        yield Page(
            path=addresses.indicator(indicator.code),
            title=indicator.name,
            place=indicator.origin.place,
            view=_view(network, indicator),
            description=indicator.definition,
            metadata=Metadata(structured=series_data(network, indicator)),
        )


def _view(network: LinkedNetwork, indicator: Indicator) -> IndicatorView:
    series = tuple(series_views(network, indicator))
    periods = (row.period.path for one in series for row in one.rows)
    return IndicatorView(
        definition=indicator.definition,
        facts=facts(
            Indicator,
            {
                "area": indicator.area.label,
                "kind": indicator.kind.label,
                "unit": indicator.unit,
                "numerator": indicator.numerator,
                "denominator": indicator.denominator,
                "source": indicator.source,
            },
        ),
        parts=tuple(_link(network.indicators[code]) for code in indicator.parts),
        series=series,
        mentions=other_mentions(network, ToIndicator, indicator.code, periods),
    )


@dataclass(frozen=True)
class IndicatorRow:
    """A figure of the catalogue in the list."""

    link: Link
    kind: str
    unit: str
    reported: int
    """Periods that report it."""


@dataclass(frozen=True)
class IndicatorsView:
    groups: tuple[tuple[str, tuple[IndicatorRow, ...]], ...]
    """By area."""
    reported: int
    """Figures that some period reports."""


def _list_page(network: Network) -> Iterator[Page]:
    indicators = network.indicators.values()
    groups = tuple(
        (area.label, tuple(_list_row(network, one) for one in indicators if one.area is area))
        for area in Area
        if any(one.area is area for one in indicators)
    )
    yield Page(
        path=addresses.INDICATORS,
        title="Số liệu qua các kỳ",
        place=Place("plans/so-lieu.yml"),
        view=IndicatorsView(groups, sum(bool(points) for points in network.series.values())),
        description=f"{spell_number(len(indicators))} số liệu cải cách hành chính, mỗi số liệu một cách tính.",
    )


def _list_row(network: Network, indicator: Indicator) -> IndicatorRow:
    reported = len(network.series.get(indicator.code, ()))
    return IndicatorRow(_link(indicator), indicator.kind.label, indicator.unit, reported)


def _link(indicator: Indicator) -> Link:
    return Link(indicator.name, addresses.indicator(indicator.code))


def _shown(network: Network) -> Iterator[Shown]:
    for one in network.indicators.values():
        yield Shown(one, one.name, addresses.indicator(one.code))


INDICATOR = PageKind(
    "indicator", _pages, Source("plans/so-lieu.yml", IndicatorRegister), shows=_shown, picture=share_pictures.INDICATORS
)
INDICATORS = PageKind("indicators", _list_page, picture=share_pictures.INDICATORS)
