"""What decisions changed lately, what they change soon, and what nobody can say because a list is not known."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from generator.derive.procedures.register import Change, Gap, Register
from generator.loading.dataset import Entry
from generator.schema.decision import Decision

RECENT_DAYS = 90


@dataclass(frozen=True)
class DecidedChange:
    """What one decision changes from its day on; empty where its list is not known."""

    on: date
    decision: Entry[Decision]
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class RecentChanges:
    """Newest first; what is ahead, soonest first."""

    since: date
    recent: tuple[DecidedChange, ...]
    ahead: tuple[DecidedChange, ...]
    before: DecidedChange | None
    """The last one known where there is none in the last days."""


def recent_changes(register: Register) -> RecentChanges:
    """By the day of the register: that day and the 90 before it."""
    since = register.as_of - timedelta(days=RECENT_DAYS)
    decided = sorted(_decided(register), key=lambda one: (one.on, one.decision.record.issued_on, one.decision.file))
    past = [one for one in reversed(decided) if one.on <= register.as_of]
    recent = tuple(one for one in past if one.on >= since)
    return RecentChanges(
        since=since,
        recent=recent,
        ahead=tuple(one for one in decided if one.on > register.as_of),
        before=None if recent or not past else past[0],
    )


def _decided(register: Register) -> list[DecidedChange]:
    changes: dict[str, list[Change]] = defaultdict(list)
    for change in (change for history in register.changes.values() for change in history):
        changes[change.decision.file].append(change)
    known = [DecidedChange(found[0].on, found[0].decision, tuple(found)) for found in changes.values()]
    return known + [_unknown(gap) for gap in register.gaps]


def _unknown(gap: Gap) -> DecidedChange:
    return DecidedChange(gap.since, gap.decision, ())
