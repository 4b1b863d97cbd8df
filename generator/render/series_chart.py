"""A time series as upright bars, each with its value written on it. Colours come from the stylesheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from generator.render.charts import WIDTH, Frame, framed
from generator.render.escaping import escape_text

HIGHEST = 160
"""Units of the drawing: height of the highest bar."""
FEWEST_FOR_CHART = 2
"""Values; one alone is no series."""
_WIDEST, _HEAD, _FOOT = 72, 36, 36
"""Width of a bar, and the room for its value above and its label below."""


@dataclass(frozen=True)
class Bar:
    """One value of the series; `height` is None where there is nothing to draw."""

    label: str
    height: Decimal | None
    value: str


@dataclass(frozen=True)
class BarSeries:
    """Bars in order of time; heights are 0 or more."""

    frame: Frame
    bars: tuple[Bar, ...]


def bar_series(chart: BarSeries) -> Markup:
    """The bars as an HTML block."""
    return framed(chart.frame, _HEAD + HIGHEST + _FOOT, _shapes(chart.bars))


def _shapes(bars: Sequence[Bar]) -> Iterator[str]:
    highest = max((bar.height for bar in bars if bar.height is not None), default=Decimal(0)) or Decimal(1)
    base, column = _HEAD + HIGHEST, WIDTH / len(bars)
    wide = min(_WIDEST, column * 0.6)
    for at, bar in enumerate(bars):
        middle = column * (at + 0.5)
        tall = int(HIGHEST * bar.height / highest) if bar.height is not None else 0
        left = f"{middle - wide / 2:.1f}"
        yield f'<rect class="bieu-do__cot" x="{left}" y="{base - tall}" width="{wide:.1f}" height="{tall}"/>'
        yield f'<text x="{middle:.1f}" y="{base - tall - 16}">{escape_text(bar.value)}</text>'
        yield f'<text x="{middle:.1f}" y="{base + 18}">{escape_text(bar.label)}</text>'
