"""Score sheets worked out: points of every level, what was lost, how assessment differs from self-scoring."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.derive.papers.references import TaskKey
from generator.loading.dataset import Dataset, Entry
from generator.schema.index_framework import Criterion, IndexFramework
from generator.schema.score_sheet import Score, ScoreSheet, ScoreSheets, StatedPoints

COLUMNS = ("self_scored", "assessed", "surveyed")
"""English names of the three columns of points."""


@dataclass(frozen=True)
class Points:
    """Points in the three columns; None where nobody gave any."""

    self_scored: Decimal | None = None
    assessed: Decimal | None = None
    surveyed: Decimal | None = None

    @property
    def result(self) -> Decimal | None:
        """What counts in the end: assessed and surveyed points together; None before both."""
        return _sum((self.assessed, self.surveyed))

    @property
    def achieved(self) -> Decimal | None:
        """The result, or the agency's own score as long as there is no result."""
        return self.self_scored if self.result is None else self.result

    @property
    def difference(self) -> Decimal | None:
        """Assessed minus self-scored; None where either is missing."""
        if self.assessed is None or self.self_scored is None:
            return None
        return _sum((self.assessed, -self.self_scored))


@dataclass(frozen=True)
class Tally:
    """Points of one entry of an index, or of the whole, and what they say."""

    points: Points
    lost: Decimal | None
    """Below the maximum, counted where something was scored."""
    difference: Decimal | None
    """Assessed minus self-scored, counted where both are known."""
    is_whole: bool
    """Whether everything inside is scored, or the paper itself states the points."""
    is_stated: bool
    """Whether the points are the paper's own and no sum."""


@dataclass(frozen=True)
class ScoredCriterion:
    """An area, criterion or component with its points."""

    criterion: Criterion
    score: Score | None
    tally: Tally
    parts: tuple[ScoredCriterion, ...]

    def with_parts(self, level: int = 0) -> Iterator[tuple[int, ScoredCriterion]]:
        """Itself and all below it, each with its level."""
        yield level, self
        for part in self.parts:
            yield from part.with_parts(level + 1)


@dataclass(frozen=True)
class ScoredSheet:
    """A score sheet joined with its index."""

    entry: Entry[ScoreSheets]
    sheet: ScoreSheet
    framework: Entry[IndexFramework]
    areas: tuple[ScoredCriterion, ...]
    tally: Tally

    @property
    def agency(self) -> str:
        return self.entry.agency

    @property
    def year(self) -> int:
        return self.entry.record.year

    @property
    def criteria(self) -> tuple[tuple[int, ScoredCriterion], ...]:
        """Every level in the order of the index; 0 is the highest."""
        return tuple(found for area in self.areas for found in area.with_parts())


@dataclass(frozen=True)
class Indices:
    """All indices, and all score sheets whose index is known."""

    frameworks: Mapping[str, Entry[IndexFramework]]
    """By the name of their file."""
    sheets: tuple[ScoredSheet, ...]
    proved_by_task: Mapping[TaskKey, tuple[tuple[ScoredSheet, ScoredCriterion], ...]]
    """Criteria that name a task as their proof."""

    def beside(self, sheet: ScoredSheet) -> tuple[ScoredSheet, ...]:
        """Sheets of the agency by this index or by one that continues the same index; earliest first, itself too."""
        family = self._family(sheet.framework)
        same = (one for one in self.sheets if one.agency == sheet.agency and self._family(one.framework) & family)
        return tuple(sorted(same, key=lambda one: (one.year, one.sheet.framework)))

    def _family(self, framework: Entry[IndexFramework]) -> frozenset[str]:
        found: set[str] = set()
        ahead = [framework.names["name"]]
        while ahead:
            name = ahead.pop()
            if name not in found:
                found.add(name)
                ahead += self.frameworks[name].record.replaces if name in self.frameworks else ()
        return frozenset(found)


def all_criteria(parts: Sequence[Criterion]) -> Iterator[Criterion]:
    """Every level, each entry before what it holds."""
    for one in parts:
        yield one
        yield from all_criteria(one.parts)


def indices_of(data: Dataset) -> Indices:
    frameworks = {one.names["name"]: one for one in data.of(IndexFramework)}
    sheets = tuple(
        scored(entry, sheet, frameworks[sheet.framework])
        for entry in data.of(ScoreSheets)
        for sheet in entry.record.sheets
        if sheet.framework in frameworks
    )
    proved: dict[TaskKey, list[tuple[ScoredSheet, ScoredCriterion]]] = defaultdict(list)
    for sheet in sheets:
        for _, one in sheet.criteria:
            for number in dict.fromkeys(one.score.tasks if one.score else ()):
                proved[sheet.agency, sheet.year, number].append((sheet, one))
    return Indices(frameworks, sheets, {key: tuple(found) for key, found in proved.items()})


def scored(entry: Entry[ScoreSheets], sheet: ScoreSheet, framework: Entry[IndexFramework]) -> ScoredSheet:
    scores = {score.criterion: score for score in reversed(sheet.scores)}
    areas = tuple(_scored(area, scores) for area in framework.record.areas)
    tally = _tally(sheet.stated_total, framework.record.total, areas, is_partly_known=False)
    return ScoredSheet(entry, sheet, framework, areas, tally)


def _scored(criterion: Criterion, scores: Mapping[str, Score]) -> ScoredCriterion:
    parts = tuple(_scored(part, scores) for part in criterion.parts)
    score = scores.get(criterion.code)
    tally = _tally(score, criterion.maximum, parts, is_partly_known=criterion.is_partly_known)
    return ScoredCriterion(criterion, score, tally, parts)


def _tally(
    stated: StatedPoints | None, maximum: Decimal, parts: Sequence[ScoredCriterion], *, is_partly_known: bool
) -> Tally:
    """The sum of the parts where all are known; otherwise what the paper states; without that, the parts there are."""
    own = Points(*(getattr(stated, name) for name in COLUMNS)) if stated else Points()
    is_closed = bool(parts) and not is_partly_known and all(part.tally.is_whole for part in parts)
    if own.achieved is not None and not is_closed:
        lost = _sum((maximum, -own.achieved))
        return Tally(own, lost, own.difference, is_whole=True, is_stated=True)
    sums = sum_of_parts(parts)
    # A column may be stated above only: points were assessed by areas, and self-scored by criteria.
    filled = {name: getattr(sums, name) if getattr(sums, name) is not None else getattr(own, name) for name in COLUMNS}
    points = Points(**filled)
    if points != sums and points.achieved is not None:
        lost = _sum((maximum, -points.achieved))
        return Tally(points, lost, points.difference, is_whole=True, is_stated=True)
    lost_by_parts = _sum(part.tally.lost for part in parts)
    difference = _sum(part.tally.difference for part in parts)
    return Tally(points, lost_by_parts, difference, is_whole=is_closed, is_stated=False)


def sum_of_parts(parts: Sequence[ScoredCriterion]) -> Points:
    return Points(*(_sum(getattr(part.tally.points, name) for part in parts) for name in COLUMNS))


def _sum(values: Iterable[Decimal | None]) -> Decimal | None:
    """Of the values that are there, exactly and without idle zeros: 2.5 and 7.5 are 10. None where there is none."""
    known = [value for value in values if value is not None]
    total = sum(known, Decimal())
    shortest = total.to_integral() if total == total.to_integral() else total.normalize()
    return shortest if known else None
