"""Figures in words: values, shares, targets."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_DOWN, Decimal

from generator.schema.common import Bound, Figure, FigureCorrection, Target
from generator.schema.indicator import Indicator
from generator.vietnamese import spell_number

Indicators = Mapping[str, Indicator]
"""The catalogue of figures, by code."""


def figure_name(figure: Figure, indicators: Indicators) -> str:
    """As the paper calls it, or as the catalogue does."""
    return figure.name or indicators[figure.code or ""].name


def figure_unit(figure: Figure, indicators: Indicators) -> str:
    return figure.unit or indicators[figure.code or ""].unit


def unit_behind_numbers(figure: Figure | FigureCorrection, unit: str) -> str:
    """The unit as it stands behind the figure's numbers: none behind 13/15 of a share in "%", which counts nothing."""
    return "" if unit == "%" and figure.numerator is not None else unit


def share_percent(numerator: Decimal, denominator: Decimal) -> Decimal | None:
    """Share in percent, one decimal, cut and not rounded: 999 of 1,000 is 99.9 % and never 100 %.

    None of nothing has no share.
    """
    if not denominator:
        return None
    percent = (100 * numerator / denominator).quantize(Decimal("0.1"), rounding=ROUND_DOWN)
    return percent.to_integral() if percent == percent.to_integral() else percent


def spell_figure(figure: Figure, indicators: Indicators) -> str:
    """The document's own wording, or "13/13 hồ sơ (100%)", "03" as "3 quyết định"."""
    return figure.wording or _spell(figure, figure_unit(figure, indicators))


def spell_former(correction: FigureCorrection, figure: Figure, indicators: Indicators) -> str:
    """What was published before a correction, in the same words."""
    return correction.wording or _spell(correction, correction.unit or figure_unit(figure, indicators))


def _spell(figure: Figure | FigureCorrection, unit: str) -> str:
    if figure.numerator is not None and figure.denominator is not None:
        percent = share_percent(figure.numerator, figure.denominator)
        share = f" ({spell_number(percent)}%)" if percent is not None else ""
        numbers = f"{spell_number(figure.numerator)}/{spell_number(figure.denominator)}"
        return f"{numbers} {unit_behind_numbers(figure, unit)}".rstrip() + share
    if figure.value is None:
        raise ValueError("the rules let no figure pass that has neither a value nor a share")
    return f"{spell_number(figure.value)}{'' if unit == '%' else ' '}{unit}"


def spell_difference(value: Decimal) -> str:
    """With its sign: "+1,5", "−0,5" with a true minus, "0"."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{spell_number(abs(value))}"


def spell_target(target: Target) -> str:
    """A target's value in words: "tối thiểu 50%", "1 sáng kiến"."""
    unit = target.unit if target.unit == "%" else f" {target.unit}"
    bound = "" if target.bound is Bound.EXACTLY else f"{target.bound.label} "
    return f"{bound}{spell_number(target.value)}{unit}"
