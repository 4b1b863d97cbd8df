"""One task: its facts as the plan states them, its milestones as we read them, and what proves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.network import Network
from generator.derive.papers.references import TaskKey
from generator.derive.tasks.tasks import PlannedTask
from generator.metadata import Metadata
from generator.page_kind import (
    Fact,
    Link,
    LinkedText,
    Oddities,
    Page,
    PageKind,
    citation_links,
    facts,
    linked_list,
    oddities,
    task_link,
    task_path,
    unit_links,
)
from generator.schema.conclusion import Reading
from generator.schema.findings import Status
from generator.schema.plan import Funding, Plan, Subtask, Task
from generator.schema.references import ToTask
from generator.schema.upper_plan import UpperPlan
from generator.spelling.figures import spell_target
from generator.views.adjustments import AdjustmentRow, adjustment_rows
from generator.views.evidence import paper_link
from generator.views.mentions import other_mentions, paths_of
from generator.views.outside_bodies import OutsideRow, outside_rows
from generator.views.proof import criteria_proved_by
from generator.views.statuses import MEANINGS, told


@dataclass(frozen=True)
class MilestoneRow:
    kind: str
    wording: str
    starts_on: date | None
    due_on: date | None
    status: Status
    told: str | None
    """The day behind the status, in words."""


@dataclass(frozen=True)
class EvidenceRow:
    """What a paper says about the task."""

    stated_on: date | None
    """Day of the paper."""
    source: Link
    said: str | None
    milestone: int | None
    """Counted from 1."""
    plan_wording: str | None
    """What the plan says about when: of the milestone, or of the whole task."""
    documents: LinkedText
    done_on: date | None
    is_reading: bool
    """Whether the link between the two papers is ours and not the paper's words."""
    reading: str
    product: str | None
    reason: str | None
    note: str | None


@dataclass(frozen=True)
class SubtaskView:
    title: str
    text: str | None
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class TaskView:
    number: str
    plan: Link
    area: str
    status: Status
    told: str | None
    meaning: str
    text: str | None
    facts: tuple[Fact, ...]
    outside: tuple[OutsideRow, ...]
    milestones: tuple[MilestoneRow, ...]
    targets: tuple[tuple[str, str], ...]
    documents: LinkedText
    subtasks: tuple[SubtaskView, ...]
    evidence: tuple[EvidenceRow, ...]
    directives: tuple[Link, ...]
    proves: tuple[Link, ...]
    """Criteria of indices that name the task as their proof."""
    mentions: tuple[Link, ...]
    """Papers of other kinds that refer to the task."""
    note: str | None
    oddities: Oddities
    adjustments: tuple[AdjustmentRow, ...]
    before: tuple[Link, ...]
    """Tasks of last year's plan that this one goes on with."""
    after: tuple[Link, ...]
    """Tasks of next year's plan that go on with this one."""
    previous: Link | None
    next: Link | None


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    for at, task in enumerate(network.tasks):
        yield Page(
            path=task_path(task),
            title=f"Nhiệm vụ {task.task.number}: {task.task.title}",
            place=task.task.origin.place,
            view=_view(network, task, _neighbour(network, at, -1), _neighbour(network, at, 1)),
            description=f"{task.task.timing or 'Không nêu thời gian'}. {task.status.label}.",
            metadata=Metadata((task.agency.name,), task.plan.record.issued_on),
            found_by=(f"Kế hoạch năm {task.plan.record.year}", task.agency.short_name),
        )


def _neighbour(network: Network, at: int, step: int) -> Link | None:
    if not 0 <= at + step < len(network.tasks):
        return None
    here, there = network.tasks[at], network.tasks[at + step]
    return task_link(there) if there.plan is here.plan else None


def _view(network: LinkedNetwork, task: PlannedTask, previous: Link | None, following: Link | None) -> TaskView:
    agency = task.agency
    evidence, directives = tuple(_evidence(network, task)), tuple(_directives(task))
    proves = criteria_proved_by(network, task)
    # That plans refer to each other's tasks is told by "before" and "after", and on their comparison.
    plans = (addresses.plan(one.agency, one.record.year) for one in network.data.of(Plan))
    known = (paths_of(directives), paths_of(proves), (one.source.path for one in evidence), plans)
    return TaskView(
        number=task.task.number,
        plan=Link(
            f"Kế hoạch năm {task.plan.record.year} của {agency.short_name}",
            addresses.plan(agency.code, task.plan.record.year),
        ),
        area=task.area.title or task.area.area.label,
        status=task.status,
        told=told(task.judgement),
        meaning=MEANINGS[task.status],
        text=task.task.text,
        facts=_facts(network, task),
        outside=outside_rows(network, task.names),
        milestones=tuple(
            MilestoneRow(one.kind.label, one.wording, one.starts_on, one.due_on, judged.status, told(judged))
            for one, judged in zip(task.timing.milestones, task.milestones, strict=True)
        ),
        targets=tuple((target.name, spell_target(target)) for target in task.task.targets),
        documents=citation_links(task.task.documents, network.documents),
        subtasks=tuple(_subtask(task, one) for one in task.task.subtasks),
        evidence=evidence,
        directives=directives,
        proves=proves,
        mentions=other_mentions(network, ToTask, task.key, *known),
        note=task.task.note,
        oddities=oddities(task.task),
        adjustments=adjustment_rows(task.task, network.documents),
        before=_of_another_year(network, network.successions.before.get(task.key, ())),
        after=_of_another_year(network, network.successions.after.get(task.key, ())),
        previous=previous,
        next=following,
    )


def _directives(task: PlannedTask) -> Iterator[Link]:
    for entry, directive in task.directives:
        path = addresses.conclusion(task.agency.code, entry.record.year, entry.names["name"])
        yield Link(f"Chỉ đạo {directive.number}: {directive.title}", path)


def _concerns(task: Task) -> LinkedText:
    return linked_list(Link(one.label, addresses.CONCERNS[one]) for one in task.concerns)


def _of_another_year(network: Network, keys: Iterable[TaskKey]) -> tuple[Link, ...]:
    found = (network.tasks_by_key[key] for key in keys if key in network.tasks_by_key)
    return tuple(Link(f"{one.task.number} {one.task.title} ({one.plan.record.year})", task_path(one)) for one in found)


def _facts(network: Network, task: PlannedTask) -> tuple[Fact, ...]:
    """The four answers; a field the plan lacks is said to be lacking. Plans with one field for units show that one."""
    acting = _units(task, task.task, "acting_units")
    lead, support = _units(task, task.task, "lead_units"), _units(task, task.task, "supporting_units")
    in_subtasks = any(one.lead_units for one in task.task.subtasks)
    return facts(
        Task,
        {
            "acting_units": acting or None,
            "lead_units": None if (acting or in_subtasks) and not lead else lead,
            "supporting_units": None if (acting or in_subtasks) and not support else support,
            "product": task.task.product or (),
            "timing": task.task.timing or (),
            "responsible": task.task.responsible,
            "implements": _implements(network, task.task) or None,
            "funding": _funding(task.task.funding),
            "concerns": _concerns(task.task) or None,
        },
    )


def _implements(network: Network, task: Task) -> LinkedText:
    plans = {one.names["name"]: one for one in network.data.of(UpperPlan)}
    found = ((plans.get(name), name, number) for name, _, number in (one.partition("#") for one in task.implements))
    return linked_list(
        Link(f"{number} – {plan.record.title}", addresses.upper_plan(name)) for plan, name, number in found if plan
    )


def _funding(funding: Funding | None) -> str | None:
    return "; ".join(filter(None, (funding.amount, funding.source))) if funding else None


def _units(task: PlannedTask, owner: Task | Subtask, field: str) -> LinkedText:
    return unit_links((one for one in task.names if one.owner is owner and one.field == field), task.agency.code)


def _subtask(task: PlannedTask, subtask: Subtask) -> SubtaskView:
    rows = {field: _units(task, subtask, field) for field in ("lead_units", "supporting_units")}
    return SubtaskView(subtask.title, subtask.text, facts(Subtask, rows))


def _evidence(network: Network, task: PlannedTask) -> Iterator[EvidenceRow]:
    milestones = task.timing.milestones
    for one in task.evidence:
        at = one.report.milestone
        yield EvidenceRow(
            stated_on=one.stated_on,
            source=paper_link(one),
            said=one.said.label if one.said else None,
            milestone=None if at is None else at + 1,
            plan_wording=milestones[at].wording if at is not None else task.task.timing,
            documents=citation_links(one.documents, network.documents),
            done_on=one.report.done_on,
            is_reading=one.reading is Reading.OURS,
            reading=one.reading.label,
            product=one.product,
            reason=one.reason,
            note=one.note,
        )


def _shown(network: Network) -> Iterator[Shown]:
    for one in network.tasks:
        yield Shown(one.task, f"Nhiệm vụ {one.task.number} – {one.task.title}", task_path(one))


TASK = PageKind("task", _pages, shows=_shown, picture=share_pictures.PLANS, own_section="Nhiệm vụ")
