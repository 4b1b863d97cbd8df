"""Score sheets and their criteria: where each stands, and how others name it."""

from __future__ import annotations

from generator import addresses
from generator.derive.figures.indices import ScoredCriterion, ScoredSheet


def sheet_path(sheet: ScoredSheet) -> str:
    return addresses.score_sheet(sheet.agency, sheet.year, sheet.sheet.framework)


def criterion_path(sheet: ScoredSheet, one: ScoredCriterion) -> str:
    """Its place on the page of the sheet."""
    return addresses.criterion(sheet_path(sheet), one.criterion.code)
