"""What papers say about a task: results, notices that name a document, a removal from the plan.

Nothing is overwritten: a later paper stands beside the earlier ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.derive.papers.references import TaskKey
from generator.derive.tasks.status import Report
from generator.derive.time.periods import last_day, latest_day
from generator.loading.dataset import Dataset, Entry
from generator.schema.conclusion import Conclusion, Reading
from generator.schema.plan import Plan, Task
from generator.schema.result import ProgressState, Result
from generator.schema.scalars import Citation


@dataclass(frozen=True)
class Evidence:
    """What one paper says about a task, and whose words that is."""

    report: Report
    said: ProgressState | None
    """The state as the paper reports it; None where it only names a document."""
    paper: Entry[Result] | Entry[Conclusion] | Entry[Plan]
    """A plan speaks of its task only where it tells of a removal."""
    stated_on: date | None
    """The day that the paper itself bears, for readers; a paper without one is known from another day."""
    documents: tuple[Citation, ...]
    reading: Reading
    note: str | None
    product: str | None = None
    reason: str | None = None
    directive: int | None = None
    """Number of the notice's directive that says so."""


def evidence_of(data: Dataset, plan: Entry[Plan], task: Task) -> tuple[Evidence, ...]:
    """All that papers say of the task, in the order in which they became known; a paper without a day comes first."""
    key = (plan.agency, plan.record.year, task.id)
    found = [*_reported(data, key), *_proved(data, key), *_removed(plan, task)]
    return tuple(sorted(found, key=lambda one: one.report.known_on or date.min))


def is_of_year(entry: Entry[Result] | Entry[Conclusion], key: TaskKey) -> bool:
    return entry.agency == key[0] and entry.record.year == key[1]


def _reported(data: Dataset, key: TaskKey) -> Iterator[Evidence]:
    for entry in data.of(Result):
        for one in entry.record.progress if is_of_year(entry, key) else ():
            if one.task != key[2]:
                continue
            milestone = one.milestone - 1 if one.milestone else None
            yield Evidence(
                # Without its own day it speaks of the whole period, and never of a day before the period ended.
                Report(
                    entry.record.as_of or last_day(entry.record.period, entry.record.year),
                    milestone,
                    one.done_on,
                    one.state,
                ),
                said=one.state,
                paper=entry,
                stated_on=entry.record.as_of,
                documents=one.documents,
                reading=Reading.STATED,
                note=one.note,
                product=one.product,
                reason=one.reason,
            )


def _proved(data: Dataset, key: TaskKey) -> Iterator[Evidence]:
    for entry in data.of(Conclusion):
        issued_on = entry.record.issued_on
        known_on = entry.record.meeting_on or (latest_day(issued_on) if issued_on else None)
        for one in entry.record.proofs if is_of_year(entry, key) else ():
            if one.task != key[2]:
                continue
            proved_on = one.document.issued_on
            yield Evidence(
                # The document proves its own day; the notice only names it, and if it bears none came no earlier.
                Report(known_on or proved_on, one.milestone - 1, proved_on, ProgressState.DONE),
                said=None,
                paper=entry,
                directive=one.directive,
                stated_on=entry.record.meeting_on,
                documents=(one.document,),
                reading=one.reading,
                note=one.note,
            )


def _removed(plan: Entry[Plan], task: Task) -> Iterator[Evidence]:
    if removed := task.removed:
        yield Evidence(
            Report(removed.on, state=ProgressState.DROPPED),
            said=ProgressState.DROPPED,
            paper=plan,
            stated_on=removed.on,
            documents=removed.documents,
            reading=Reading.STATED,
            note=None,
            reason=removed.reason,
        )
