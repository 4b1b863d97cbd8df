"""What changed between two states of the repository: a published figure changes only through a correction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.derive.figures.indicators import indicators_of
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.common import Figure, FigureCorrection
from generator.schema.result import Result, ResultArea
from generator.spelling.figures import Indicators
from generator.vietnamese import fold


@dataclass(frozen=True)
class _Shown:
    """What readers see of a figure."""

    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    unit: str | None
    wording: str | None


@dataclass(frozen=True)
class _Published:
    """A figure where it stands."""

    area: ResultArea
    figure: Figure
    shown: _Shown


def silent_changes(before: Dataset, after: Dataset) -> Iterator[Problem]:
    """Figures of `before` that are other figures, or none, in `after`, without a correction that says so."""
    files = {entry.file: _published(entry.record, indicators_of(after)) for entry in after.of(Result)}
    for entry in before.of(Result):
        olds, news = _published(entry.record, indicators_of(before)), files.get(entry.file, ())
        pairs = _pairs(olds, news)
        for at, old in enumerate(olds):
            name = old.figure.name or old.figure.code
            if at not in pairs:
                yield problem("published-figure-gone", at=Place(entry.file), found=name)
                continue
            new = news[pairs[at]]
            told = (_shown(one, one.unit or new.shown.unit) for one in new.figure.corrections)
            if new.shown != old.shown and old.shown not in told:
                facts = {"found": name, "former": _told(old.shown, new.shown)}
                yield problem("changed-without-correction", at=new.figure.origin.place, **facts)


def _published(result: Result, indicators: Indicators) -> tuple[_Published, ...]:
    found = []
    for area in result.areas:
        for one in area.figures:
            known = indicators.get(one.code or "")
            found.append(_Published(area, one, _shown(one, one.unit or (known.unit if known else None))))
    return tuple(found)


def _shown(one: Figure | FigureCorrection, unit: str | None) -> _Shown:
    return _Shown(one.value, one.numerator, one.denominator, unit, one.wording)


def _pairs(olds: Sequence[_Published], news: Sequence[_Published]) -> Mapping[int, int]:
    """Which figure was which, one to one. Several may bear one name: the most alike are one, then the first ones."""
    possible = [
        (_difference(old, new), at, other)
        for at, old in enumerate(olds)
        for other, new in enumerate(news)
        if _may_be_same(old.figure, new.figure)
    ]
    pairs: dict[int, int] = {}
    for _, at, other in sorted(possible):
        if at not in pairs and other not in pairs.values():
            pairs[at] = other
    return pairs


def _may_be_same(one: Figure, other: Figure) -> bool:
    """By code; by name where one of them had no code yet."""
    if one.code and other.code:
        return (one.code, one.procedure) == (other.code, other.procedure)
    return bool(one.name and other.name) and fold(one.name or "") == fold(other.name or "")


def _difference(old: _Published, new: _Published) -> tuple[bool, ...]:
    return (
        old.figure.code != new.figure.code,
        old.area.area is not new.area.area,
        old.area.title != new.area.title,
        old.figure.procedure != new.figure.procedure,
        old.shown != new.shown,
    )


def _told(old: _Shown, new: _Shown) -> str:
    """The former figure as an editor would type it into the correction."""
    number = f"gia_tri: {old.value}" if old.value is not None else f"tu_so: {old.numerator}, mau_so: {old.denominator}"
    unit = f", don_vi: {old.unit}" if old.unit != new.unit else ""
    return number + unit + (f", cach_ghi: {old.wording}" if old.wording else "")
