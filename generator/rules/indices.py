"""Rules of indices and score sheets that need no sums: codes lead somewhere, nothing is said twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.index_framework import Criterion, IndexFramework
from generator.schema.score_sheet import ScoreSheet, ScoreSheets
from generator.vietnamese import task_slug


def all_criteria(parts: Sequence[Criterion]) -> Iterator[Criterion]:
    """Every level, each entry before what it holds."""
    for one in parts:
        yield one
        yield from all_criteria(one.parts)


def criterion_codes_are_unique(data: Dataset) -> Iterator[Problem]:
    for framework in data.of(IndexFramework):
        first: dict[str, Place] = {}
        for one in all_criteria(framework.record.areas):
            # By address, because each stands on its own place of a page: "1.a" and "1-A" would meet there.
            at, address = one.origin.at("ma"), task_slug(one.code)
            if address in first:
                yield problem("duplicate-id", at=at, found=one.code, first=first[address])
            first.setdefault(address, at)


def frameworks_exist(data: Dataset) -> Iterator[Problem]:
    known = [one.names["name"] for one in data.of(IndexFramework)]
    named = [(sheet.framework, sheet.origin.at("bo_chi_so")) for sheet in _sheets(data)]
    for framework in data.of(IndexFramework):
        origin = framework.record.origin
        named += [(name, origin.at("thay_the", at)) for at, name in enumerate(framework.record.replaces)]
    for name, place in named if data.is_whole(IndexFramework) else ():
        if name not in known:
            hint = did_you_mean(name, known, otherwise="Thêm tệp của bộ chỉ số vào plans/bo-chi-so/.")
            yield problem("unknown-framework", at=place, found=name, suggestion=hint)


def an_index_has_one_sheet_a_year(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(ScoreSheets):
        first: dict[str, Place] = {}
        for sheet in entry.record.sheets:
            at = sheet.origin.at("bo_chi_so")
            if sheet.framework in first:
                yield problem("duplicate-id", at=at, found=sheet.framework, first=first[sheet.framework])
            first.setdefault(sheet.framework, at)


def scores_name_a_criterion_once(data: Dataset) -> Iterator[Problem]:
    frameworks = {one.names["name"]: one.record for one in data.of(IndexFramework)}
    for sheet in _sheets(data):
        framework = frameworks.get(sheet.framework)
        codes = [one.code for one in all_criteria(framework.areas)] if framework else None
        first: dict[str, Place] = {}
        for score in sheet.scores:
            at, code = score.origin.at("tieu_chi"), score.criterion
            if codes is not None and code not in codes:
                known = f"Các mã: {', '.join(codes)}."
                hint = did_you_mean(code, codes, otherwise=known)
                yield problem("unknown-criterion", at=at, found=code, framework=sheet.framework, suggestion=hint)
            elif code in first:
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
    frameworks_exist,
    an_index_has_one_sheet_a_year,
    scores_name_a_criterion_once,
    ranks_lie_inside_their_group,
)
