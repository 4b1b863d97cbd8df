"""How the newest plan of an agency stands, in few words: for the home page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses
from generator.derive.across.agenda import Agenda, agenda_of
from generator.derive.network import Network
from generator.derive.tasks.progress import in_time
from generator.loading.dataset import Entry
from generator.page_kind import Link, task_link
from generator.render.charts import StackedBar
from generator.schema.findings import Status
from generator.schema.plan import Plan
from generator.vietnamese import collation_key
from generator.views.citizens import spell_share
from generator.views.progress import status_bar

_MOST_LATE = 3
"""As many milestones as a glance can hold; the head's page has them all."""


@dataclass(frozen=True)
class LateRow:
    """A milestone that is late."""

    task: Link
    since: date


@dataclass(frozen=True)
class DueRow:
    """A milestone that is due in the next days."""

    task: Link
    due_on: date


@dataclass(frozen=True)
class Standing:
    plan: Link
    progress: Link
    agenda: Link
    past_year: int | None
    """The plan's year where it is over: figures of a past year must not pass for today's."""
    task_count: int
    counts: tuple[tuple[Status, int], ...]
    chart: StackedBar
    """The same counts."""
    in_time: str | None
    late_count: int
    """Milestones; `late` holds the longest late of them."""
    late: tuple[LateRow, ...]
    due_count: int
    """Milestones in the next days; `due` holds the nearest of them."""
    due: tuple[DueRow, ...]
    older: tuple[Link, ...]
    """Plans of the same agency for earlier years."""


def standings(network: Network) -> tuple[Standing, ...]:
    """One for each agency that has a plan, the newest year first."""
    plans = sorted(network.data.of(Plan), key=lambda one: -one.record.year)
    of_agency: dict[str, list[Entry[Plan]]] = {}
    for plan in plans:
        of_agency.setdefault(plan.agency, []).append(plan)
    found = sorted(
        of_agency.items(),
        key=lambda pair: (-pair[1][0].record.year, collation_key(network.agencies[pair[0]].name)),
    )
    return tuple(_standing(network, agency, own) for agency, own in found)


def _standing(network: Network, agency: str, plans: list[Entry[Plan]]) -> Standing:
    newest, *older = plans
    year, found = newest.record.year, agenda_of(network, newest)
    name = f"{network.agencies[agency].short_name}, năm {year}"
    chart = status_bar(found.tally, of=name, table=f"dem-{agency}", name=f"tinh-trang-{agency}")
    return Standing(
        plan=Link(f"Năm {year} – {network.agencies[agency].short_name}", addresses.plan(agency, year)),
        progress=Link(f"Tiến độ năm {year}", addresses.progress(agency, year)),
        agenda=Link(f"Điều hành năm {year}", addresses.agenda(agency, year)),
        past_year=year if found.is_past else None,
        task_count=found.tally.total,
        counts=found.tally.counts,
        chart=chart,
        in_time=spell_share(in_time(found.tally)),
        late_count=len(found.late),
        late=tuple(_late(found))[:_MOST_LATE],
        due_count=len(found.due_soon),
        due=tuple(DueRow(task_link(one.task), one.milestone.due_on) for one in found.due_soon if one.milestone.due_on)[
            :_MOST_LATE
        ],
        older=tuple(Link(f"Kế hoạch năm {one.record.year}", addresses.plan(agency, one.record.year)) for one in older),
    )


def _late(found: Agenda) -> Iterator[LateRow]:
    for one in found.late:
        yield LateRow(task_link(one.task), one.judgement.late_since or found.as_of)
