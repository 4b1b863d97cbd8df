"""Charts as SVG inside the page: numbers and words in, markup out. No script, no inline style, no colour of their own.

A chart only repeats the table it names. Colour comes from classes of the stylesheet; each part also bears the shape of
its badge and its number. In the Markdown twin the chart is the same raw HTML, one block without an empty line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.render.escaping import escape_text

WIDTH = 600
"""Units of every chart's viewBox, left to right; the stylesheet scales it to the page."""
_BAR_HEIGHT = 48
_ROOM_FOR_MARK, _ROOM_FOR_LABEL = 28, 75
"""A part narrower than these has its number, or its shape too, in the table only."""


@dataclass(frozen=True)
class Part:
    name: str
    """In words, for the tip and the description."""
    style: str
    """What the stylesheet calls it: `late` → class `bd--late`."""
    mark: str
    """The shape that stands for it where colour is not seen."""
    value: int


@dataclass(frozen=True)
class Frame:
    """What every chart has: a name and a description for those who do not see it, and the way to its table."""

    id: str
    """Unique on the page, ASCII."""
    title: str
    description: str
    table: str
    """Id, on the same page, of the table with the same figures."""


@dataclass(frozen=True)
class StackedBar:
    """A whole in parts, from left to right."""

    frame: Frame
    parts: tuple[Part, ...]


def stacked_bar(chart: StackedBar) -> Markup:
    """The bar as an HTML block; nothing where there is nothing to show."""
    total = sum(part.value for part in chart.parts)
    if not total:
        return Markup()
    return framed(chart.frame, _BAR_HEIGHT, _bar(chart.parts, total))


def framed(frame: Frame, height: int, shapes: Iterable[str]) -> Markup:
    """The shapes as one block of HTML, `height` units high."""
    title = escape_text(frame.title)
    lines = [
        '<figure class="bieu-do">',
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="{frame.id}-ten {frame.id}-mo-ta">',
        f'<title id="{frame.id}-ten">{title}</title>',
        f'<desc id="{frame.id}-mo-ta">{escape_text(frame.description)}</desc>',
        *shapes,
        "</svg>",
        f'<figcaption>{title}. <a href="#{frame.table}">Cùng số liệu này trong bảng</a></figcaption>',
        "</figure>",
    ]
    return Markup("\n".join(lines))  # noqa: S704


def _bar(parts: Sequence[Part], total: int) -> Iterator[str]:
    done = 0
    for part in parts:
        left, right = WIDTH * done / total, WIDTH * (done + part.value) / total
        done += part.value
        if not part.value:
            continue
        yield f'<g class="bd bd--{part.style}"><title>{escape_text(part.name)}: {part.value}</title>'
        yield f'<rect x="{left:.1f}" y="1" width="{right - left:.1f}" height="{_BAR_HEIGHT - 2}"/>'
        if right - left >= _ROOM_FOR_MARK:
            label = f"{part.mark} {part.value}" if right - left >= _ROOM_FOR_LABEL else part.mark
            yield f'<text x="{(left + right) / 2:.1f}" y="{_BAR_HEIGHT / 2:g}">{escape_text(label)}</text>'
        yield "</g>"
