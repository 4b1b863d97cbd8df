"""A plan beside the agency's plan of the year before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.derive.across.year_comparison import Lone, Pair, YearComparison, year_comparison
from generator.derive.network import Network
from generator.page_kind import Link, Page, PageKind, TaskRow, task_path, task_row
from generator.schema.base import labels_of
from generator.schema.findings import Fate
from generator.schema.plan import Plan, PlanArea, Task
from generator.views.procedures.change import SideBySideRow, side_by_side_row

_TOOK_OVER = "đơn vị kế thừa"


@dataclass(frozen=True)
class CountRow:
    """Tasks of one plan in each class, adding up to `total`; None where the class says nothing of that plan."""

    plan: Link
    counts: tuple[int | None, ...]
    total: int


@dataclass(frozen=True)
class PairView:
    title: str
    former: Link
    later: Link
    note: str | None
    is_split: bool
    is_confirmed: bool
    rows: tuple[SideBySideRow, ...]
    """What differs; of a task that was kept only the names of units."""


@dataclass(frozen=True)
class LoneView:
    row: TaskRow
    is_confirmed: bool


@dataclass(frozen=True)
class YearComparisonView:
    year: int
    former_year: int
    former_head: str
    later_head: str
    heads: tuple[str, ...]
    counts: tuple[CountRow, ...]
    reading: str | None
    """Whose words the confirmed links are; None where nothing is confirmed."""
    is_summary: bool
    """Whether some task comes without its wording, so that only its title in our words was compared."""
    unconfirmed_count: int
    kept: tuple[PairView, ...]
    changed: tuple[PairView, ...]
    new: tuple[LoneView, ...]
    dropped: tuple[LoneView, ...]


def _pages(network: Network) -> Iterator[Page]:
    for plan in network.data.of(Plan):
        found = year_comparison(network, plan)
        if found is None:
            continue
        agency, year = network.agencies[plan.agency], plan.record.year
        confirmed = plan.record.against_last_year
        yield Page(
            path=addresses.year_comparison(agency.code, year),
            title=f"Kế hoạch năm {year} so với năm {year - 1} – {agency.short_name}",
            place=confirmed.origin.place if confirmed else plan.place,
            view=_view(found),
            description=f"Nhiệm vụ nào giữ nguyên, thay đổi, mới, không còn so với kế hoạch năm {year - 1}.",
        )


def _view(found: YearComparison) -> YearComparisonView:
    year, confirmed = found.plan.record.year, found.plan.record.against_last_year
    return YearComparisonView(
        year=year,
        former_year=year - 1,
        former_head=f"Năm {year - 1}",
        later_head=f"Năm {year}",
        heads=tuple(fate.label for fate in Fate),
        counts=(_count_row(found, year - 1, found.former_counts), _count_row(found, year, found.later_counts)),
        reading=confirmed.reading.label if confirmed else None,
        is_summary=any(one.task.text is None for pair in found.pairs for one in (pair.link.former, pair.link.later)),
        unconfirmed_count=found.unconfirmed_count,
        kept=tuple(map(_pair, found.of(Fate.KEPT))),
        changed=tuple(map(_pair, found.of(Fate.CHANGED))),
        new=tuple(map(_lone, found.new)),
        dropped=tuple(map(_lone, found.dropped)),
    )


def _count_row(found: YearComparison, year: int, counts: Mapping[Fate, int]) -> CountRow:
    link = Link(f"Kế hoạch năm {year}", addresses.plan(found.plan.agency, year))
    return CountRow(link, tuple(counts.get(fate) for fate in Fate), sum(counts.values()))


def _pair(pair: Pair) -> PairView:
    former, later = pair.link.former, pair.link.later
    labels = labels_of(Task) | {"area": labels_of(PlanArea)["area"]}
    took_over = "" if pair.fate is Fate.KEPT else f" ({_TOOK_OVER})"  # of a kept one a column's head says so
    return PairView(
        title=later.task.title,
        former=Link(former.task.number, task_path(former)),
        later=Link(later.task.number, task_path(later)),
        note=pair.link.note,
        is_split=not pair.is_alone,
        is_confirmed=pair.link.is_confirmed,
        rows=(
            *(side_by_side_row(one, labels[one.name]) for one in pair.differences.changed),
            *(side_by_side_row(one, f"{labels[one.name]}{took_over}") for one in pair.differences.renamed),
        ),
    )


def _lone(lone: Lone) -> LoneView:
    return LoneView(task_row(lone.planned), lone.is_confirmed)


YEAR_COMPARISON = PageKind("year_comparison", _pages, picture=share_pictures.PLANS)
