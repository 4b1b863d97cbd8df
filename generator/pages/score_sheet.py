"""A score sheet: points of every level, self-scoring beside assessment, the years side by side, the proof binder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.figures.indices import ScoredCriterion, ScoredSheet, Tally
from generator.derive.network import Network
from generator.loading.dataset import Source
from generator.page_kind import Fact, Link, Page, PageKind, citation_links, facts
from generator.schema.score_sheet import Rank, ScoreSheet, ScoreSheets
from generator.spelling.figures import spell_difference
from generator.vietnamese import spell_date, spell_number
from generator.views.proof import ProofBinder, criterion_name, proof_binder, proofs_anchor
from generator.views.scores import criterion_path, sheet_path


@dataclass(frozen=True)
class ScoreRow:
    code: str
    name: str
    anchor: str
    level: int
    """0 is the highest."""
    maximum: Decimal
    tally: Tally
    has_points: bool
    reason: str | None
    proofs: str
    """How many there are; empty where there is none."""
    proofs_anchor: str


@dataclass(frozen=True)
class DifferenceRow:
    """A criterion that was assessed otherwise than it was self-scored."""

    criterion: Link
    tally: Tally
    difference: str
    reason: str | None


@dataclass(frozen=True)
class YearRow:
    code: str
    name: str
    level: int
    points: tuple[str, ...]
    """Points of the maximum in each year: "15/18"; empty where the year has none."""


@dataclass(frozen=True)
class SheetView:
    facts: tuple[Fact, ...]
    maximum: Decimal
    total: Tally
    has_result: bool
    rows: tuple[ScoreRow, ...]
    differences: tuple[DifferenceRow, ...]
    agreed_count: int
    """Criteria that were assessed as they were self-scored."""
    years: tuple[Link, ...]
    year_rows: tuple[YearRow, ...]
    year_totals: tuple[str, ...]
    year_ranks: tuple[str, ...]
    binder: ProofBinder
    note: str | None
    kept: tuple[str, ...]
    """Why oddities stay as they are."""


def _pages(network: Network) -> Iterator[Page]:
    for sheet in network.indices.sheets:
        agency = network.agencies[sheet.agency]
        yield Page(
            path=sheet_path(sheet),
            title=f"{sheet.framework.record.label} năm {sheet.year} – {agency.short_name}",
            place=sheet.sheet.origin.place,
            view=_view(network, sheet),
            description=f"Điểm tự chấm, thẩm định, điều tra và minh chứng theo từng tiêu chí năm {sheet.year}.",
        )


def _view(network: Network, sheet: ScoredSheet) -> SheetView:
    lowest = [one for _, one in sheet.criteria if one.tally.is_stated and one.tally.difference is not None]
    beside = network.indices.beside(sheet)
    return SheetView(
        facts=_facts(network, sheet),
        maximum=sheet.framework.record.total,
        total=sheet.tally,
        has_result=sheet.tally.points.result is not None,
        rows=tuple(_row(level, one) for level, one in sheet.criteria),
        differences=tuple(_differences(sheet, lowest)),
        agreed_count=sum(one.tally.difference == 0 for one in lowest),
        years=tuple(Link(str(one.year), sheet_path(one) if one is not sheet else None) for one in beside),
        year_rows=tuple(_year_rows(sheet, beside)),
        year_totals=tuple(_of_maximum(one.tally, one.framework.record.total) for one in beside),
        year_ranks=tuple(_spell_rank(one.sheet.rank) for one in beside),
        binder=proof_binder(network, sheet),
        note=sheet.sheet.note,
        kept=_kept(sheet.sheet),
    )


def _kept(sheet: ScoreSheet) -> tuple[str, ...]:
    """Each reason once: those of the sheet, then those of its criteria."""
    allowances = (*sheet.allowances, *(one for score in sheet.scores for one in score.allowances))
    return tuple(dict.fromkeys(one.reason for one in allowances))


def _facts(network: Network, sheet: ScoredSheet) -> tuple[Fact, ...]:
    record = sheet.sheet
    agency = network.agencies[sheet.agency]
    framework = Link(sheet.framework.record.name, addresses.index_framework(record.framework))
    decision = citation_links((record.decision,) if record.decision else (), network.documents)
    return (
        Fact("Cơ quan", (Link(agency.name, addresses.agency(agency.code)),)),
        *facts(
            ScoreSheet,
            {
                "framework": (framework,),
                "self_scored_on": spell_date(record.self_scored_on) if record.self_scored_on else (),
                "assessed_on": spell_date(record.assessed_on) if record.assessed_on else (),
                "assessor": record.assessor,
                "decision": decision or None,
                "rank": _spell_rank(record.rank) or (),
            },
        ),
    )


def _spell_rank(rank: Rank | None) -> str:
    """ "3/19, nhóm các sở, loại tốt"; empty where no rank is stated."""
    if rank is None:
        return ""
    group = f", nhóm {rank.group}" if rank.group else ""
    return f"{rank.position}/{rank.group_size}{group}" + (f", xếp loại {rank.grade}" if rank.grade else "")


def _row(level: int, one: ScoredCriterion) -> ScoreRow:
    score = one.score
    count = len(score.documents) + len(score.tasks) + len(score.links) if score else 0
    return ScoreRow(
        code=one.criterion.code,
        name=one.criterion.name,
        anchor=addresses.criterion("", one.criterion.code).removeprefix("#"),
        level=level,
        maximum=one.criterion.maximum,
        tally=one.tally,
        has_points=one.tally.points.achieved is not None,
        reason=score.loss_reason if score else None,
        proofs=f"{count} minh chứng" if count else "",
        proofs_anchor=proofs_anchor(one),
    )


def _differences(sheet: ScoredSheet, lowest: Sequence[ScoredCriterion]) -> Iterator[DifferenceRow]:
    """What the assessment took away most comes first; ties stay in the order of the index."""
    changed = [(one.tally.difference, one) for one in lowest if one.tally.difference]
    for difference, one in sorted(changed, key=lambda pair: pair[0]):
        yield DifferenceRow(
            criterion=Link(criterion_name(one), criterion_path(sheet, one)),
            tally=one.tally,
            difference=spell_difference(difference),
            reason=one.score.loss_reason if one.score else None,
        )


def _year_rows(sheet: ScoredSheet, beside: Sequence[ScoredSheet]) -> Iterator[YearRow]:
    """By code, in the order of this sheet's index; none where there is no other year."""
    if len(beside) == 1:
        return
    by_code = [{one.criterion.code: one for _, one in other.criteria} for other in beside]
    for level, one in sheet.criteria:
        found = [codes.get(one.criterion.code) for codes in by_code]
        points = tuple(_of_maximum(other.tally, other.criterion.maximum) if other else "" for other in found)
        if any(points):
            yield YearRow(one.criterion.code, one.criterion.name, level, points)


def _of_maximum(tally: Tally, maximum: Decimal) -> str:
    """ "15/18"; says where it is the agency's own score or only a part of the sum."""
    points = tally.points
    if points.achieved is None:
        return ""
    said = {"tự chấm": points.result is None, "chưa đủ": not tally.is_whole}
    limits = ", ".join(word for word, holds in said.items() if holds)
    return f"{spell_number(points.achieved)}/{spell_number(maximum)}" + (f" ({limits})" if limits else "")


def _shown(network: Network) -> Iterator[Shown]:
    """A sheet, and each of its scores, which stands on a place of its own."""
    for sheet in network.indices.sheets:
        label = f"{sheet.framework.record.label} năm {sheet.year} – {network.agencies[sheet.agency].short_name}"
        yield Shown(sheet.sheet, label, sheet_path(sheet))
        for _, one in sheet.criteria:
            if one.score:
                proves = f"Chứng minh cho tiêu chí {one.criterion.code}: {label}"
                yield Shown(one.score, proves, criterion_path(sheet, one))


SCORE_SHEET = PageKind(
    "score_sheet",
    _pages,
    Source("plans/{agency}/{year}/chi-so.yml", ScoreSheets),
    shows=_shown,
    picture=share_pictures.INDICES,
)
