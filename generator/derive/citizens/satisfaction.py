"""Shares of a survey, each with what it is a share of."""

from __future__ import annotations

from collections.abc import Sequence

from generator.derive.figures.shares import Share
from generator.schema.satisfaction import FactorCounts, Level, LevelCount, SurveyRound

FEW_ANSWERS = 30
"""Below this many answers one form more or less moves a share by over three points; readers are told so."""
_SATISFIED = frozenset({Level.VERY_SATISFIED, Level.SATISFIED})


def satisfied(levels: Sequence[LevelCount], answers: int) -> Share | None:
    """Answers "satisfied" and better; None where no level was counted."""
    return Share(sum(one.count for one in levels if one.level in _SATISFIED), answers) if levels else None


def at_level(levels: Sequence[LevelCount], level: Level, answers: int) -> Share | None:
    """Answers of one level; None where it is not stated."""
    return next((Share(one.count, answers) for one in levels if one.level is level), None)


def answers_of(survey: SurveyRound, factor: FactorCounts) -> int:
    """How many answered about the factor: everybody, where nothing else is said."""
    return survey.answered if factor.answers is None else factor.answers


def response(survey: SurveyRound) -> Share | None:
    """Forms that came back, of those handed out."""
    return Share(survey.answered, survey.issued) if survey.issued is not None else None
