"""What changed between two states of the repository: a published figure changes only through a correction."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.derive.indicators import figures_of
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.common import Figure, FigureCorrection
from generator.schema.result import Result
from generator.vietnamese import fold


def silent_changes(before: Dataset, after: Dataset) -> Iterator[Problem]:
    """Figures of `before` that are other figures, or none, in `after`, without a correction that says so."""
    files = {entry.file: tuple(figures_of(entry.record)) for entry in after.of(Result)}
    for entry in before.of(Result):
        for old in figures_of(entry.record):
            name = old.name or old.code
            new = next((one for one in files.get(entry.file, ()) if _is_same(one, old)), None)
            if new is None:
                yield problem("published-figure-gone", at=Place(entry.file), found=name)
            elif _value(new) != _value(old) and not any(_value(one) == _value(old) for one in new.corrections):
                yield problem("changed-without-correction", at=new.origin.place, found=name, former=_told(old))


def _is_same(one: Figure, other: Figure) -> bool:
    """By code; by name where one of them had no code yet."""
    if one.code and other.code:
        return one.code == other.code
    return bool(one.name and other.name) and fold(one.name or "") == fold(other.name or "")


def _value(figure: Figure | FigureCorrection) -> tuple[Decimal | None, ...]:
    return figure.value, figure.numerator, figure.denominator


def _told(figure: Figure) -> str:
    """The former value as an editor would type it into the correction."""
    if figure.value is not None:
        return f"gia_tri: {figure.value}"
    return f"tu_so: {figure.numerator}, mau_so: {figure.denominator}"
