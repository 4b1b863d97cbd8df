"""A plan beside the agency's plan of the year before: every task of both in exactly one class."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.derive.network import Network
from generator.derive.tasks.differences import TaskDifferences, task_differences
from generator.derive.tasks.matching import Link, links, placed
from generator.derive.tasks.tasks import PlannedTask
from generator.loading.dataset import Entry
from generator.schema.findings import Fate
from generator.schema.plan import Plan


@dataclass(frozen=True)
class Pair:
    """Two tasks of which the later goes on with the former."""

    link: Link
    differences: TaskDifferences
    is_alone: bool
    """Whether neither of the two belongs to another pair too, by a split or a merger."""

    @property
    def fate(self) -> Fate:
        return Fate.CHANGED if self.differences.changed or not self.is_alone else Fate.KEPT


@dataclass(frozen=True)
class Lone:
    """A task of one plan that nothing in the other goes with."""

    planned: PlannedTask
    is_confirmed: bool


@dataclass(frozen=True)
class YearComparison:
    """Pairs in the order of the later plan, the others in the order of theirs."""

    former_plan: Entry[Plan]
    plan: Entry[Plan]
    pairs: tuple[Pair, ...]
    new: tuple[Lone, ...]
    dropped: tuple[Lone, ...]

    def of(self, fate: Fate) -> tuple[Pair, ...]:
        return tuple(one for one in self.pairs if one.fate is fate)

    @cached_property
    def former_counts(self) -> dict[Fate, int]:
        """Tasks of last year's plan in each class; a split task counts once."""
        return self._counts(one.link.former for one in self.of(Fate.CHANGED)) | {Fate.DROPPED: len(self.dropped)}

    @cached_property
    def later_counts(self) -> dict[Fate, int]:
        """The same of this year's; a merged task counts once."""
        return self._counts(one.link.later for one in self.of(Fate.CHANGED)) | {Fate.NEW: len(self.new)}

    def _counts(self, changed: Iterable[PlannedTask]) -> dict[Fate, int]:
        return {Fate.KEPT: len(self.of(Fate.KEPT)), Fate.CHANGED: len({one.task.id for one in changed})}

    @cached_property
    def unconfirmed_count(self) -> int:
        """Pairs and lone tasks that no editor has confirmed."""
        lone = sum(not one.is_confirmed for one in (*self.new, *self.dropped))
        return lone + sum(not one.link.is_confirmed for one in self.pairs)


def plan_of(network: Network, agency: str, year: int) -> Entry[Plan] | None:
    """The agency's plan of a year."""
    plans = (one for one in network.data.of(Plan) if one.agency == agency and one.record.year == year)
    return next(plans, None)


def year_comparison(network: Network, plan: Entry[Plan]) -> YearComparison | None:
    """The plan beside that of the year before; None where the data has no such plan."""
    former_plan = plan_of(network, plan.agency, plan.record.year - 1)
    if former_plan is None:
        return None
    former, later = network.tasks_of_plan(former_plan), network.tasks_of_plan(plan)
    confirmed = plan.record.against_last_year
    found = links(former, later, confirmed)
    gone, come = placed(confirmed)
    before, after = [one.former.task.id for one in found], [one.later.task.id for one in found]
    return YearComparison(
        former_plan,
        plan,
        pairs=tuple(
            Pair(one, task_differences(one.former, one.later), before.count(old) == 1 == after.count(new))
            for one, old, new in zip(found, before, after, strict=True)
        ),
        new=tuple(Lone(one, one.task.id in come) for one in later if one.task.id not in after),
        dropped=tuple(Lone(one, one.task.id in gone) for one in former if one.task.id not in before),
    )
