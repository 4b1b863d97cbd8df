"""How a matter stands on a day, from its dated entries. No entry is no news, and no news is not late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator.schema.findings import Status
from generator.schema.follow_up import FollowUp, FollowUpState

_STATUS = {
    FollowUpState.RUNNING: Status.RUNNING,
    FollowUpState.DONE: Status.DONE,
    FollowUpState.STOPPED: Status.DROPPED,
}


def known_on(entries: Sequence[FollowUp], as_of: date) -> tuple[FollowUp, ...]:
    """Entries of that day and earlier, oldest first; of one day in the order of the file."""
    return tuple(sorted((one for one in entries if one.on <= as_of), key=lambda one: one.on))


def status_on(entries: Sequence[FollowUp], as_of: date) -> Status:
    """What the latest entry says."""
    known = known_on(entries, as_of)
    return _STATUS[known[-1].state] if known else Status.UNREPORTED


def is_open(status: Status) -> bool:
    return status in (Status.UNREPORTED, Status.RUNNING)
