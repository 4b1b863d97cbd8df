"""Rules for figures: what the catalogue says of them, and sums that must close."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import product

from generator.loading.dataset import Dataset
from generator.problems import Problem, problem
from generator.schema.common import Figure, FigureCorrection
from generator.schema.indicator import Indicator, IndicatorKind, IndicatorRegister
from generator.schema.result import Result

_ALL_PERCENT = 100


def figures_close(data: Dataset) -> Iterator[Problem]:
    catalogue = _catalogue(data)
    for figure in _figures(data):
        yield from _value_problems(figure)
        indicator = catalogue.get(figure.code or "")
        unit = figure.unit or (indicator.unit if indicator else None)
        if figure.value is not None and figure.value > _ALL_PERCENT and unit == "%":
            yield problem("share-above-hundred", at=figure.origin.at("gia_tri"), found=figure.value)
        for correction in figure.corrections:
            yield from _value_problems(correction)
            same_unit = correction.unit in (None, figure.unit)
            if same_unit and correction.wording == figure.wording and _value(correction) == _value(figure):
                yield problem("correction-changes-nothing", at=correction.origin.place)


def figures_have_a_name(data: Dataset) -> Iterator[Problem]:
    for figure in _figures(data):
        if figure.code is None and not (figure.name and figure.unit):
            yield problem("figure-without-name", at=figure.origin.place)


def figures_are_as_the_catalogue_says(data: Dataset) -> Iterator[Problem]:
    if not data.is_whole(IndicatorRegister):
        return
    catalogue = _catalogue(data)
    for figure in _figures(data):
        indicator = catalogue.get(figure.code or "")
        if indicator is None:
            continue
        place = indicator.origin.place
        if figure.unit and figure.unit not in (indicator.unit, "%"):
            facts = {"expected": indicator.unit, "first": place}
            yield problem("indicator-unit", at=figure.origin.at("don_vi"), found=figure.unit, **facts)
        if indicator.kind is IndicatorKind.COUNT and figure.numerator is not None:
            yield problem("count-as-share", at=figure.origin.at("tu_so"), found=indicator.name, first=place)


def one_figure_stands_once(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(Result):
        # Of the whole, and of each procedure for itself.
        first: dict[tuple[str | None, str | None], Figure] = {}
        for figure in (one for area in entry.record.areas for one in area.figures if one.code):
            key = figure.code, figure.procedure
            if key in first:
                places = {"first": first[key].origin.at("ma")}
                yield problem("duplicate-id", at=figure.origin.at("ma"), found=figure.code, **places)
            first.setdefault(key, figure)


def parts_add_up(data: Dataset) -> Iterator[Problem]:
    """Early, on time and late make all that was settled; only where a result gives all of them."""
    sums = [one for one in _catalogue(data).values() if one.parts]
    for entry in data.of(Result):
        figures = [one for area in entry.record.areas for one in area.figures if one.code]
        reported = {(one.code, one.procedure): one for one in figures}
        about = dict.fromkeys(one.procedure for one in figures)
        for indicator, procedure in product(sums, about):
            whole = reported.get((indicator.code, procedure))
            parts = [reported[code, procedure] for code in indicator.parts if (code, procedure) in reported]
            values = [one.value for one in parts if one.value is not None]
            if whole is None or whole.value is None or len(values) < len(indicator.parts):
                continue
            total = sum(values, Decimal(0))
            if total != whole.value:
                lines = ", ".join(str(one.origin.place.line) for one in parts)
                facts = {"name": indicator.name, "total": total, "lines": lines}
                yield problem("sum-does-not-close", at=whole.origin.at("gia_tri"), found=whole.value, **facts)


def _figures(data: Dataset) -> Iterator[Figure]:
    for result in data.of(Result):
        yield from (one for area in result.record.areas for one in area.figures)


def _catalogue(data: Dataset) -> dict[str, Indicator]:
    register = data.only(IndicatorRegister)
    return {one.code: one for one in register.record.indicators} if register else {}


def _value(figure: Figure | FigureCorrection) -> tuple[Decimal | None, ...]:
    return figure.value, figure.numerator, figure.denominator


def _value_problems(figure: Figure | FigureCorrection) -> Iterator[Problem]:
    numerator, denominator = figure.numerator, figure.denominator
    half_share = (numerator is None) != (denominator is None)
    has_share = numerator is not None and denominator is not None
    if half_share or has_share == (figure.value is not None):
        yield problem("bad-figure", at=figure.origin.place)
    elif numerator is not None and denominator is not None and numerator > denominator:
        yield problem("share-above-one", at=figure.origin.at("tu_so"), found=numerator, denominator=denominator)


FIGURE_RULES: tuple[Callable[[Dataset], Iterable[Problem]], ...] = (
    figures_close,
    figures_have_a_name,
    figures_are_as_the_catalogue_says,
    one_figure_stands_once,
    parts_add_up,
)
