"""What proves the criteria of an index (tập minh chứng), and which criteria a task proves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.derive.figures.indices import ScoredCriterion, ScoredSheet
from generator.derive.network import Network
from generator.derive.papers.references import TaskKey
from generator.derive.tasks.tasks import PlannedTask
from generator.page_kind import Link, LinkedText, citation_link, citation_links, task_link
from generator.schema.findings import Status
from generator.schema.scalars import Citation
from generator.vietnamese import task_slug
from generator.views.scores import criterion_path


@dataclass(frozen=True)
class TaskProof:
    """A task that proves a criterion, how it stands, and the documents of its own reports."""

    link: Link
    status: Status
    product: str | None
    documents: LinkedText


@dataclass(frozen=True)
class DocumentProof:
    link: Link
    issued_on: date | None
    summary: str | None


@dataclass(frozen=True)
class CriterionProofs:
    """Everything that proves one criterion."""

    code: str
    name: str
    anchor: str
    tasks: tuple[TaskProof, ...]
    documents: tuple[DocumentProof, ...]
    links: tuple[Link, ...]
    explanation: str | None


@dataclass(frozen=True)
class ProofBinder:
    """The proofs of a sheet, criterion by criterion."""

    criteria: tuple[CriterionProofs, ...]
    unproved: tuple[str, ...]
    """Scored criteria with neither proof nor explanation; those scored by a survey need none."""


def proof_binder(network: Network, sheet: ScoredSheet) -> ProofBinder:
    tasks = network.tasks_by_key
    proofs = [(one, _proofs(network, tasks, sheet, one)) for _, one in sheet.criteria if one.score]
    return ProofBinder(
        criteria=tuple(found for _, found in proofs if _says_anything(found)),
        unproved=tuple(
            criterion_name(one)
            for one, found in proofs
            if one.tally.is_stated and not one.criterion.is_surveyed and not _says_anything(found)
        ),
    )


def criteria_proved_by(network: Network, task: PlannedTask) -> tuple[Link, ...]:
    return tuple(
        Link(f"{criterion_name(one)} – {sheet.framework.record.label} năm {sheet.year}", criterion_path(sheet, one))
        for sheet, one in network.indices.proved_by_task.get(task.key, ())
    )


def criterion_name(one: ScoredCriterion) -> str:
    return f"{one.criterion.code} {one.criterion.name}"


def proofs_anchor(one: ScoredCriterion) -> str:
    """Where the binder has the proofs of a criterion."""
    return f"minh-chung-{task_slug(one.criterion.code)}"


def _proofs(
    network: Network, tasks: Mapping[TaskKey, PlannedTask], sheet: ScoredSheet, one: ScoredCriterion
) -> CriterionProofs:
    score = one.score
    named = [tasks[sheet.agency, sheet.year, number] for number in dict.fromkeys(score.tasks)] if score else []
    return CriterionProofs(
        code=one.criterion.code,
        name=one.criterion.name,
        anchor=proofs_anchor(one),
        tasks=tuple(
            TaskProof(
                link=task_link(task),
                status=task.status,
                product=task.task.product,
                documents=citation_links(_reported_documents(task), network.documents),
            )
            for task in named
        ),
        documents=tuple(_document(network, citation) for citation in score.documents) if score else (),
        links=tuple(Link(link.name, url=link.url) for link in score.links) if score else (),
        explanation=score.explanation if score else None,
    )


def _reported_documents(task: PlannedTask) -> Iterator[Citation]:
    """Each once, however many papers name it."""
    seen: set[str] = set()
    for citation in (citation for evidence in task.evidence for citation in evidence.documents):
        if citation.text not in seen:
            seen.add(citation.text)
            yield citation


def _document(network: Network, citation: Citation) -> DocumentProof:
    found = network.documents.find(citation)
    known = found.record if found else None
    issued_on = known.issued_on if known else citation.issued_on
    return DocumentProof(citation_link(citation, network.documents), issued_on, known.summary if known else None)


def _says_anything(proofs: CriterionProofs) -> bool:
    return bool(proofs.tasks or proofs.documents or proofs.links or proofs.explanation)
