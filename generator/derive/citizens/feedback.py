"""How long answers to feedback took, in working days, against the limit that the data states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median

from generator.derive.figures.shares import Share
from generator.derive.network import Network
from generator.derive.time.calendar import WorkingCalendar, WorkingDays
from generator.loading.dataset import Entry
from generator.schema.feedback import FeedbackItem, FeedbackList
from generator.schema.procedure import Procedure


@dataclass(frozen=True)
class Handled:
    """One matter and how long its answer took."""

    item: FeedbackItem
    took: WorkingDays | None
    """None while nobody has answered, as far as is known on the day."""
    in_time: bool | None
    """None where no limit is stated, or where unknown holidays decide."""


@dataclass(frozen=True)
class Handling:
    """All matters of a year together."""

    received: int
    answered: int
    median_days: Decimal | None
    is_exact: bool
    """False where the holidays of some year are not known."""
    in_time: Share | None
    """Of the answers that can be judged; None where none can."""


def handled(network: Network, entry: Entry[FeedbackList]) -> tuple[Handled, ...]:
    """Every matter known on the day, in the order of the file."""
    calendar = WorkingCalendar(network.data)
    limit = entry.record.limit.working_days if entry.record.limit else None
    found = []
    for item in entry.record.items:
        if item.received_on > network.as_of:
            continue
        if item.answered_on is None or item.answered_on > network.as_of:
            found.append(Handled(item, None, None))
            continue
        took = calendar.between(item.received_on, item.answered_on)
        in_time: bool | None = None
        if limit is not None and took.count <= limit:
            in_time = True
        elif limit is not None and calendar.exceeds(limit, item.received_on, item.answered_on):
            in_time = False
        found.append(Handled(item, took, in_time))
    return tuple(found)


def summed(matters: Sequence[Handled]) -> Handling:
    took = [one.took for one in matters if one.took]
    judged = [one.in_time for one in matters if one.in_time is not None]
    return Handling(
        received=len(matters),
        answered=len(took),
        median_days=Decimal(str(median(one.count for one in took))).normalize() if took else None,
        is_exact=all(one.is_exact for one in took),
        in_time=Share(sum(judged), len(judged)) if judged else None,
    )


def answered_about(network: Network) -> Mapping[str, tuple[tuple[Entry[FeedbackList], FeedbackItem], ...]]:
    """Answered matters by the file of the procedure that they are about, newest answer first."""
    found: dict[str, list[tuple[Entry[FeedbackList], FeedbackItem]]] = defaultdict(list)
    for entry in network.data.of(FeedbackList):
        for item in entry.record.items:
            procedure = procedure_of(network, entry.agency, item)
            if procedure and item.answered_on and item.answered_on <= network.as_of:
                found[procedure.file].append((entry, item))
    newest = {file: sorted(items, key=_answered_on, reverse=True) for file, items in found.items()}
    return {file: tuple(items) for file, items in newest.items()}


def _answered_on(matter: tuple[Entry[FeedbackList], FeedbackItem]) -> date:
    return matter[1].answered_on or date.min


def procedure_of(network: Network, agency: str, item: FeedbackItem) -> Entry[Procedure] | None:
    """The file of the procedure that a matter is about."""
    if item.procedure is None or agency not in network.agencies:
        return None
    return network.procedure_meant(network.agencies[agency].province, item.procedure)
