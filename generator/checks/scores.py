"""Score sheets as an assessor reads them: every lost point has a reason, every claimed one a proof."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.problems import Problem, problem
from generator.schema.score_sheet import Score
from generator.vietnamese import spell_date, spell_number


def lost_points_have_a_reason(network: Network) -> Iterator[Problem]:
    for sheet in network.indices.sheets:
        for _, one in sheet.criteria:
            # What people answered in a survey is its own reason; a sum has the reasons of its parts.
            if one.score is None or not one.tally.is_stated or one.criterion.is_surveyed or one.score.loss_reason:
                continue
            if one.tally.lost:
                at, code = one.score.origin.at("tieu_chi"), one.criterion.code
                yield problem("loss-unexplained", at=at, found=code, lost=spell_number(one.tally.lost))


def points_have_a_proof(network: Network) -> Iterator[Problem]:
    """Guidance of the Ministry of Home Affairs: a criterion without documents needs an explanation."""
    for sheet in network.indices.sheets:
        for _, one in sheet.criteria:
            if one.score is None or not one.tally.is_stated or one.criterion.is_surveyed or has_proof(one.score):
                continue
            if any(part.score for part in one.parts):
                continue
            if one.score.self_scored and not one.score.explanation:
                at, code = one.score.origin.at("tu_cham"), one.criterion.code
                yield problem("points-without-proof", at=at, found=code, points=spell_number(one.score.self_scored))


def the_index_is_in_use(network: Network) -> Iterator[Problem]:
    for sheet in network.indices.sheets:
        since, until = sheet.framework.record.since, sheet.framework.record.until
        if (since and sheet.year < since.year) or (until and sheet.year > until.year):
            days = {name: spell_date(day) if day else "…" for name, day in (("since", since), ("until", until))}
            at = sheet.sheet.origin.at("bo_chi_so")
            yield problem("framework-not-in-use", at=at, found=sheet.sheet.framework, year=sheet.year, **days)


def has_proof(score: Score) -> bool:
    return bool(score.documents or score.tasks or score.links)
