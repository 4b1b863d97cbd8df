"""Status of a task at a date. No data is not late: what nobody reported is UNREPORTED, however long ago it was due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.derive.time.timing import Milestone
from generator.schema.findings import Status, TimingKind
from generator.schema.result import ProgressState

FINISHED = frozenset({Status.DONE_LATE, Status.ON_TIME, Status.DONE})
"""The work is done; on time or not."""
_LASTING = (TimingKind.YEAR_ROUND, TimingKind.RECURRING)
"""Work that is done of one quarter and goes on in the next: its latest report decides."""


@dataclass(frozen=True)
class Report:
    """What a paper says, on a day, about a task or one of its milestones."""

    known_on: date | None
    """Day of the paper; None where it bears none, which counts as always known."""
    milestone: int | None = None
    """Index among the task's milestones, from 0; None speaks of the whole task."""
    done_on: date | None = None
    state: ProgressState = ProgressState.RUNNING


@dataclass(frozen=True)
class Judgement:
    """A status, and the day behind it."""

    status: Status
    done_on: date | None = None
    late_since: date | None = None
    """First day after the last day in time; only where LATE."""
    days_late: int | None = None
    """Calendar days after the last day in time; only where LATE (until today) or DONE_LATE."""


def judge_milestone(milestones: Sequence[Milestone], index: int, reports: Sequence[Report], as_of: date) -> Judgement:
    """One milestone on a day: late from the day after `due_on`, and only where some report speaks of it."""
    milestone = milestones[index]
    known = [one for one in reports if one.milestone in (None, index) and _is_known(one, as_of)]
    due_on = milestone.due_on
    if not known:
        begins_later = due_on is None and milestone.starts_on is not None and as_of < milestone.starts_on
        is_ahead = begins_later or (due_on is not None and as_of <= due_on)
        return Judgement(Status.NOT_DUE if is_ahead else Status.UNREPORTED)
    done = [one for one in known if _is_done(one, as_of)]
    if done and (milestone.kind not in _LASTING or _is_done(_latest(known), as_of)):
        return _finished(done, due_on, is_last=_is_last(milestones, index))
    if _latest(known).state is ProgressState.DROPPED:
        return Judgement(Status.DROPPED)
    if due_on is not None and as_of > due_on:
        return Judgement(Status.LATE, late_since=due_on + timedelta(days=1), days_late=(as_of - due_on).days)
    return Judgement(Status.ONGOING if milestone.kind in _LASTING else Status.RUNNING)


def judge_task(milestones: Sequence[Milestone], reports: Sequence[Report], as_of: date) -> Judgement:
    """The task from its milestones: late when one is, done when all are, unreported when nobody said anything."""
    each = [judge_milestone(milestones, index, reports, as_of) for index in range(len(milestones))]
    return _together(each) if each else _without_milestones(reports, as_of)


def _without_milestones(reports: Sequence[Report], as_of: date) -> Judgement:
    known = [one for one in reports if _is_known(one, as_of)]
    if not known:
        return Judgement(Status.UNREPORTED)
    if done := [one for one in known if _is_done(one, as_of)]:
        return _finished(done, None, is_last=True)
    return Judgement(Status.DROPPED if _latest(known).state is ProgressState.DROPPED else Status.RUNNING)


def _finished(done: Sequence[Report], due_on: date | None, *, is_last: bool) -> Judgement:
    """On time or late where both days are known; a report of the whole task says when its last milestone was done."""
    dated = [one for one in done if one.done_on is not None]
    day = min((one.done_on for one in dated if one.done_on), default=None)
    if due_on is None:
        return Judgement(Status.DONE, day)
    # What a paper without that day calls done was done on the paper's own day at the latest.
    if any((one.done_on or one.known_on or date.max) <= due_on for one in done):
        return Judgement(Status.ON_TIME, day)
    if day is None or not (is_last or any(one.milestone is not None for one in dated)):
        return Judgement(Status.DONE, day)
    return Judgement(Status.DONE_LATE, day, days_late=(day - due_on).days)


def _together(each: Sequence[Judgement]) -> Judgement:
    found = {one.status for one in each}
    if Status.LATE in found:
        return min((one for one in each if one.status is Status.LATE), key=lambda one: one.late_since or date.max)
    if found <= {Status.UNREPORTED, Status.NOT_DUE}:
        return Judgement(Status.UNREPORTED if Status.UNREPORTED in found else Status.NOT_DUE)
    if found == {Status.DROPPED}:
        return Judgement(Status.DROPPED)
    if found <= FINISHED | {Status.DROPPED}:
        done_on = max((one.done_on for one in each if one.done_on), default=None)
        late = [one.days_late for one in each if one.days_late and one.status is Status.DONE_LATE]
        if late:
            return Judgement(Status.DONE_LATE, done_on, days_late=max(late))
        return Judgement(Status.DONE if Status.DONE in found else Status.ON_TIME, done_on)
    is_lasting = found <= FINISHED | {Status.ONGOING, Status.DROPPED}
    return Judgement(Status.ONGOING if is_lasting else Status.RUNNING)


def _is_last(milestones: Sequence[Milestone], index: int) -> bool:
    days = [one.due_on for one in milestones if one.due_on]
    return milestones[index].due_on == max(days, default=None)


def _latest(known: Sequence[Report]) -> Report:
    """Of papers of one day the one that stands last."""
    return max(enumerate(known), key=lambda pair: (pair[1].known_on or date.min, pair[0]))[1]


def _is_done(report: Report, as_of: date) -> bool:
    return report.state is ProgressState.DONE and (report.done_on is None or report.done_on <= as_of)


def _is_known(report: Report, as_of: date) -> bool:
    return report.known_on is None or report.known_on <= as_of
