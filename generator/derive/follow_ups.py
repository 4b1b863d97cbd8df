"""How a matter stands on a day, from its dated entries. No entry is no news, and no news is not late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator.schema.base import Vocabulary
from generator.schema.follow_up import FollowUp, FollowUpState


class Standing(Vocabulary):
    """Values name the badge; labels are what readers see."""

    UNREPORTED = "unreported", "Chưa có báo cáo"
    RUNNING = "running", "Đang thực hiện"
    DONE = "done", "Đã hoàn thành"
    STOPPED = "stopped", "Không thực hiện"


_STANDING = {
    FollowUpState.RUNNING: Standing.RUNNING,
    FollowUpState.DONE: Standing.DONE,
    FollowUpState.STOPPED: Standing.STOPPED,
}


def known_on(entries: Sequence[FollowUp], as_of: date) -> tuple[FollowUp, ...]:
    """Entries of that day and earlier, oldest first; of one day in the order of the file."""
    return tuple(sorted((one for one in entries if one.on <= as_of), key=lambda one: one.on))


def standing_on(entries: Sequence[FollowUp], as_of: date) -> Standing:
    """What the latest entry says."""
    known = known_on(entries, as_of)
    return _STANDING[known[-1].state] if known else Standing.UNREPORTED


def is_open(standing: Standing) -> bool:
    return standing in (Standing.UNREPORTED, Standing.RUNNING)
