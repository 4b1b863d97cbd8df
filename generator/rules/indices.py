"""Rules of indices and score sheets that need no sums: codes lead somewhere, nothing is said twice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.figures.indices import all_criteria
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.index_framework import IndexFramework
from generator.schema.score_sheet import ScoreSheet, ScoreSheets
from generator.vietnamese import task_slug


def criterion_codes_are_unique(data: Dataset) -> Iterator[Problem]:
    for framework in data.of(IndexFramework):
        first: dict[str, Place] = {}
        for one in all_criteria(framework.record.areas):
            # By address, because each stands on its own place of a page: "1.a" and "1-A" would meet there.
            at, address = one.origin.at("ma"), task_slug(one.code)
            if address in first:
                yield problem("duplicate-id", at=at, found=one.code, first=first[address])
            first.setdefault(address, at)


def an_index_has_one_sheet_a_year(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(ScoreSheets):
        first: dict[str, Place] = {}
        for sheet in entry.record.sheets:
            at = sheet.origin.at("bo_chi_so")
            if sheet.framework in first:
                yield problem("duplicate-id", at=at, found=sheet.framework, first=first[sheet.framework])
            first.setdefault(sheet.framework, at)


def scores_name_a_criterion_once(data: Dataset) -> Iterator[Problem]:
    for sheet in _sheets(data):
        first: dict[str, Place] = {}
        for score in sheet.scores:
            at, code = score.origin.at("tieu_chi"), score.criterion
            if code in first:
                yield problem("criterion-scored-twice", at=at, found=code, first=first[code])
            first.setdefault(code, at)


def ranks_lie_inside_their_group(data: Dataset) -> Iterator[Problem]:
    for rank in (sheet.rank for sheet in _sheets(data) if sheet.rank):
        if not 1 <= rank.position <= rank.group_size:
            size_at = rank.origin.at("tong_so")
            facts = {"found": rank.position, "size": rank.group_size, "size_at": size_at}
            yield problem("rank-outside-group", at=rank.origin.at("thu"), **facts)


def _sheets(data: Dataset) -> Iterator[ScoreSheet]:
    for entry in data.of(ScoreSheets):
        yield from entry.record.sheets


INDEX_RULES = (
    criterion_codes_are_unique,
    an_index_has_one_sheet_a_year,
    scores_name_a_criterion_once,
    ranks_lie_inside_their_group,
)
