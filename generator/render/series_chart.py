"""A time series as inline SVG: upright bars with their values written on them. No script, no style, no outside address.

Colours come from the stylesheet; every value stands in words on its bar and in the table beside the chart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from markupsafe import Markup

_COLUMN, _BAR, _HEIGHT, _HEAD, _FOOT = 96, 56, 160, 24, 28
"""Units of the drawing: width of a column and of its bar, height of the highest bar, room above and below."""


@dataclass(frozen=True)
class Bar:
    """One value of the series; `height` is None where there is nothing to draw."""

    label: str
    height: Decimal | None
    value: str


def series_chart(title: str, description: str, bars: Sequence[Bar], *, name: str) -> Markup:
    """One line of SVG.

    Args:
        title: what the chart shows, for those who cannot see it.
        description: the same with all its values.
        bars: in order of time; heights are 0 or more.
        name: prefix of the ids, unique on the page.
    """
    highest = max((bar.height for bar in bars if bar.height is not None), default=Decimal(0)) or Decimal(1)
    width, height = _COLUMN * len(bars), _HEAD + _HEIGHT + _FOOT
    parts = [
        f'<svg class="bieu-do" role="img" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'aria-labelledby="{name}-ten {name}-mo-ta">',
        f'<title id="{name}-ten">{escape(title)}</title><desc id="{name}-mo-ta">{escape(description)}</desc>',
    ]
    base = _HEAD + _HEIGHT
    for at, bar in enumerate(bars):
        middle = _COLUMN * at + _COLUMN // 2
        tall = int(_HEIGHT * bar.height / highest) if bar.height is not None else 0
        parts.append(
            f'<rect class="bieu-do__cot" x="{middle - _BAR // 2}" y="{base - tall}" width="{_BAR}" height="{tall}"/>'
        )
        parts.append(f'<text class="bieu-do__so" x="{middle}" y="{base - tall - 6}">{escape(bar.value)}</text>')
        parts.append(f'<text class="bieu-do__nhan" x="{middle}" y="{base + 18}">{escape(bar.label)}</text>')
    parts.append(f'<path class="bieu-do__truc" d="M0 {base}H{width}"/></svg>')
    return Markup("".join(parts))  # noqa: S704
