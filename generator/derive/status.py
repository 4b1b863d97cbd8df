"""Status of a task at a date. No data is not late: a task without any report is UNREPORTED."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.derive.timing import Milestone
from generator.schema.base import Vocabulary


class Status(Vocabulary):
    """Few words with one meaning each; the value names the badge, the label is what readers see."""

    UNREPORTED = "unreported", "Chưa có báo cáo"
    RUNNING = "running", "Đang thực hiện"
    DONE = "done", "Đã hoàn thành"
    LATE = "late", "Quá hạn"


MEANINGS = {
    Status.UNREPORTED: "Chưa có tài liệu nào trên trang nói về việc này. Không có nghĩa là quá hạn.",
    Status.RUNNING: "Có tài liệu nói về việc này; chưa có tài liệu cho biết đã xong mọi mốc.",
    Status.DONE: "Có tài liệu cho biết đã xong.",
    Status.LATE: "Có báo cáo nói về việc này mà chưa nói đã xong, và đã qua hạn.",
}
"""What each word means to readers."""


@dataclass(frozen=True)
class Report:
    """What a paper says, on a day, about a task or one of its milestones."""

    known_on: date | None
    """Day of the paper; None where it bears none, which counts as always known."""
    milestone: int | None = None
    """Index among the task's milestones, from 0; None speaks of the whole task."""
    done_on: date | None = None
    finished: bool = False


def status_of_milestone(milestone: Milestone, index: int, reports: Sequence[Report], as_of: date) -> Status:
    """Late from the day after `due_on`, and only where some report speaks of this milestone."""
    known = [one for one in reports if one.milestone in (None, index) and _is_known(one, as_of)]
    if not known:
        return Status.UNREPORTED
    if any(_is_done(one, as_of) for one in known):
        return Status.DONE
    is_past = milestone.due_on is not None and as_of > milestone.due_on
    return Status.LATE if is_past else Status.RUNNING


def status_of_task(milestones: Sequence[Milestone], reports: Sequence[Report], as_of: date) -> Status:
    """Done when every milestone is; late when one is; unreported when nobody said anything."""
    known = [one for one in reports if _is_known(one, as_of)]
    if not known:
        return Status.UNREPORTED
    each = [status_of_milestone(one, index, reports, as_of) for index, one in enumerate(milestones)]
    if not each:
        return Status.DONE if any(_is_done(one, as_of) for one in known) else Status.RUNNING
    if Status.LATE in each:
        return Status.LATE
    return Status.DONE if set(each) == {Status.DONE} else Status.RUNNING


def _is_done(report: Report, as_of: date) -> bool:
    return report.finished and (report.done_on is None or report.done_on <= as_of)


def _is_known(report: Report, as_of: date) -> bool:
    return report.known_on is None or report.known_on <= as_of
