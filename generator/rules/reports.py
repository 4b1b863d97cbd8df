"""Reports that cannot be true of the plan: of a milestone it lacks, or of work done before it began."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.derive.network import Network
from generator.derive.tasks.tasks import PlannedTask
from generator.derive.time.timing import TimingKind
from generator.loading.dataset import Entry
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.conclusion import Conclusion
from generator.schema.result import Progress, Result
from generator.vietnamese import spell_date

_SAYS_FROM = {TimingKind.STARTING, TimingKind.DAY}
"""Only "từ ngày …" says that work begins then; "quý II" may well be done in March."""


def progress_doubts(network: Network) -> Iterator[Problem]:
    tasks = {task.key: task for task in network.tasks}
    papers: list[Entry[Result] | Entry[Conclusion]] = [*network.data.of(Result), *network.data.of(Conclusion)]
    for entry in papers:
        said = entry.record.progress if isinstance(entry.record, Result) else entry.record.proofs
        for one in said:
            task = tasks.get((entry.names["agency"], entry.record.year, one.task))
            count = len(task.timing.milestones) if task else 0
            if task and one.milestone is not None and not 1 <= one.milestone <= count:
                facts = {"task": one.task, "count": count, "plan": task.task.origin.place}
                yield problem("unknown-milestone", at=one.origin.at("moc"), found=one.milestone, **facts)
            elif task and isinstance(one, Progress) and one.done_on and (start := _start(task, one)):
                first, at = start
                if one.done_on < first:
                    facts = {"task": one.task, "start": f"ngày {spell_date(first)}", "plan": at}
                    found = spell_date(one.done_on)
                    yield problem("done-before-start", at=one.origin.at("ngay_hoan_thanh"), found=found, **facts)


def _start(task: PlannedTask, said: Progress) -> tuple[date, Place] | None:
    """The first day on which it can have been done, and where the plan says so."""
    milestones = task.timing.milestones
    chosen = milestones if said.milestone is None else milestones[said.milestone - 1 : said.milestone]
    starts = [one.starts_on for one in chosen if one.starts_on and one.kind in _SAYS_FROM]
    if starts and len(starts) == len(chosen):
        return min(starts), task.task.origin.at("thoi_gian")
    plan = task.plan.record
    if plan.issued_on is None:
        # Without its day a plan of 2022 may be of 2021, and so may its first tasks.
        return date(plan.year - 1, 1, 1), plan.origin.at("nam")
    return min(date(plan.year, 1, 1), plan.issued_on), plan.origin.at("ngay_ban_hanh")
