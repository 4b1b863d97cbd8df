"""What does not add up: maxima of an index, points of a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.derive.figures.indices import COLUMNS, ScoredCriterion, ScoredSheet, all_criteria, sum_of_parts
from generator.derive.network import Network
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.base import keys_of, labels_of
from generator.schema.index_framework import Criterion, IndexFramework
from generator.schema.score_sheet import StatedPoints
from generator.vietnamese import spell_number

_KEYS, _LABELS = keys_of(StatedPoints), labels_of(StatedPoints)


def points_close(network: Network) -> Iterator[Problem]:
    """Every sum that does not close and every score above its maximum, with both places."""
    for framework in network.data.of(IndexFramework):
        record = framework.record
        yield from _maxima(record.name, record.total, record.origin.at("tong_diem"), record.areas)
        for one in all_criteria(record.areas):
            at = one.origin.at("diem_toi_da")
            yield from _maxima(one.name, one.maximum, at, one.parts, is_partly_known=one.is_partly_known)
    for sheet in network.indices.sheets:
        yield from _scores_above_maxima(sheet)
        yield from _sums(sheet)


def _maxima(
    name: str, maximum: Decimal, at: Place, parts: Sequence[Criterion], *, is_partly_known: bool = False
) -> Iterator[Problem]:
    total = sum((one.maximum for one in parts), Decimal())
    fits = total <= maximum if is_partly_known or not parts else total == maximum
    if not fits:
        facts = {"name": name, "total": spell_number(total), "first": parts[0].origin.at("diem_toi_da")}
        yield problem("maximum-sum-differs", at=at, found=spell_number(maximum), **facts)


def _scores_above_maxima(sheet: ScoredSheet) -> Iterator[Problem]:
    named = [(one.score, one.criterion.code, one.criterion.maximum, one.criterion) for _, one in sheet.criteria]
    for score, code, maximum, criterion in named:
        if score:
            maximum_at = criterion.origin.at("diem_toi_da")
            yield from _above(score, f"mục {code}", maximum, maximum_at)
    if sheet.sheet.stated_total:
        framework = sheet.framework.record
        yield from _above(sheet.sheet.stated_total, "tổng", framework.total, framework.origin.at("tong_diem"))


def _above(stated: StatedPoints, where: str, maximum: Decimal, maximum_at: Place) -> Iterator[Problem]:
    facts = {"where": where, "maximum": spell_number(maximum), "maximum_at": maximum_at}
    above = False
    for name in COLUMNS:
        value = getattr(stated, name)
        if value is not None and value > maximum:
            above = True
            at = stated.origin.at(_KEYS[name])
            yield problem("points-above-maximum", at=at, found=spell_number(value), column=_LABELS[name], **facts)
    both = (stated.assessed or Decimal()) + (stated.surveyed or Decimal())
    if both > maximum and not above:
        at, column = stated.origin.at(_KEYS["surveyed"]), f"{_LABELS['assessed']} cộng {_LABELS['surveyed'].lower()}"
        yield problem("points-above-maximum", at=at, found=spell_number(both), column=column, **facts)


def _sums(sheet: ScoredSheet) -> Iterator[Problem]:
    for _, one in sheet.criteria:
        if one.score:
            is_closed = not one.criterion.is_partly_known
            yield from _sum_problems(one.score, f"mục {one.criterion.code}", one.parts, is_closed=is_closed)
    if sheet.sheet.stated_total:
        yield from _sum_problems(sheet.sheet.stated_total, "cả bảng", sheet.areas, is_closed=True)


def _sum_problems(
    stated: StatedPoints, where: str, parts: Sequence[ScoredCriterion], *, is_closed: bool
) -> Iterator[Problem]:
    """Equal where every part is known; where one is not, the sum may only be smaller."""
    is_closed = is_closed and all(part.tally.is_whole for part in parts)
    sums = sum_of_parts(parts)
    for name in COLUMNS:
        value, total = getattr(stated, name), getattr(sums, name)
        if value is None or total is None or (total == value if is_closed else total <= value):
            continue
        at = stated.origin.at(_KEYS[name])
        facts = {"where": where, "column": _LABELS[name], "total": spell_number(total), "first": _first(parts, name)}
        yield problem("score-sum-differs", at=at, found=spell_number(value), **facts)


def _first(parts: Sequence[ScoredCriterion], column: str) -> Place:
    """Where the first of the points stands that make the sum."""
    levels = (found for part in parts for _, found in part.with_parts())
    scores = (one.score for one in levels if one.score and getattr(one.score, column) is not None)
    return next(score.origin.at(_KEYS[column]) for score in scores)
