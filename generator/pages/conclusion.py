"""A conclusion notice with its directives and what it proves, and the list of notices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.network import DirectedUnit, Network
from generator.derive.tasks.follow_ups import is_open, status_on
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import (
    Fact,
    Link,
    LinkedText,
    Page,
    PageKind,
    citation_link,
    citation_links,
    facts,
    spell_signer,
    task_link,
    unit_links,
)
from generator.places import Place
from generator.schema.conclusion import Conclusion
from generator.schema.findings import Status
from generator.spelling.figures import spell_target
from generator.vietnamese import spell_date, spell_partial_date
from generator.views.citizens import FollowUpRow, follow_up_rows


@dataclass(frozen=True)
class DirectiveView:
    number: int
    title: str
    details: tuple[str, ...]
    lead: LinkedText
    support: LinkedText
    timing: str | None
    targets: tuple[tuple[str, str], ...]
    documents: LinkedText
    tasks: tuple[tuple[Link, Status], ...]
    standing: Status
    follow_ups: tuple[FollowUpRow, ...]


@dataclass(frozen=True)
class NoticeRow:
    link: Link
    agency: str
    counts: tuple[tuple[Status, int], ...]
    """Directives in each standing that occurs; they add up to `total`."""
    total: int


@dataclass(frozen=True)
class OpenRow:
    """A directive that nothing says is finished."""

    link: Link
    lead: LinkedText
    timing: str | None
    standing: Status
    last_on: date | None
    """Day of the latest entry."""
    tasks: tuple[tuple[Link, Status], ...]


@dataclass(frozen=True)
class ProofRow:
    """A document of the notice beside the milestone that it answers: both dates, plainly."""

    task: Link
    plan_timing: str | None
    document: Link
    issued_on: date | None
    directive: int
    reading: str
    note: str | None


@dataclass(frozen=True)
class ConclusionView:
    facts: tuple[Fact, ...]
    summary: str | None
    directives: tuple[DirectiveView, ...]
    proofs: tuple[ProofRow, ...]
    note: str | None


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Conclusion):
        yield Page(
            path=_path(entry),
            title=entry.record.title,
            place=entry.place,
            view=ConclusionView(
                facts=_facts(network, entry),
                summary=entry.record.summary,
                directives=tuple(_directive(network, one) for one in network.directives if one.conclusion is entry),
                proofs=tuple(_proofs(network, entry)),
                note=entry.record.note,
            ),
            description=f"{len(entry.record.directives)} chỉ đạo, đơn vị thực hiện và nhiệm vụ liên quan.",
            metadata=Metadata((network.agencies[entry.agency].name,), _day(entry.record)),
        )


def _day(record: Conclusion) -> date | None:
    issued = record.issued_on
    return date(issued.year, issued.month, issued.day) if issued and issued.day else record.meeting_on


def _facts(network: Network, entry: Entry[Conclusion]) -> tuple[Fact, ...]:
    record = entry.record
    agency = network.agencies[entry.agency]
    issued = record.issued_on
    return (
        Fact("Cơ quan", (Link(agency.name, addresses.agency(agency.code)),)),
        *facts(
            Conclusion,
            {
                "number": record.number or (),
                "issued_on": spell_partial_date(issued.year, issued.month, issued.day) if issued else (),
                "meeting_on": spell_date(record.meeting_on) if record.meeting_on else None,
                "signer": spell_signer(record.signer) if record.signer else (),
                "source": record.source,
            },
        ),
    )


def _directive(network: Network, directed: DirectedUnit) -> DirectiveView:
    directive, agency = directed.directive, directed.conclusion.agency
    named = {
        field: [one for one in directed.names if one.field == field] for field in ("lead_units", "supporting_units")
    }
    return DirectiveView(
        number=directive.number,
        title=directive.title,
        details=directive.details,
        lead=unit_links(named["lead_units"], agency),
        support=unit_links(named["supporting_units"], agency),
        timing=directive.timing,
        targets=tuple((target.name, spell_target(target)) for target in directive.targets),
        documents=citation_links(directive.documents, network.documents),
        tasks=_tasks(network, directed),
        standing=status_on(directive.follow_ups, network.as_of),
        follow_ups=follow_up_rows(network, directive.follow_ups),
    )


def _tasks(network: Network, directed: DirectedUnit) -> tuple[tuple[Link, Status], ...]:
    return tuple(
        (task_link(task), task.status)
        for task in network.tasks
        if any(one is directed.directive for _, one in task.directives)
    )


def _proofs(network: Network, entry: Entry[Conclusion]) -> Iterator[ProofRow]:
    tasks = network.tasks_by_key
    for proof in entry.record.proofs:
        task = tasks.get((entry.agency, entry.record.year, proof.task))
        if task:
            yield ProofRow(
                task=task_link(task),
                plan_timing=task.task.timing,
                document=citation_link(proof.document, network.documents),
                issued_on=proof.document.issued_on,
                directive=proof.directive,
                reading=proof.reading.label,
                note=proof.note,
            )


@dataclass(frozen=True)
class ConclusionsView:
    rows: tuple[NoticeRow, ...]
    open: tuple[OpenRow, ...]
    """Directives that are not known to be settled."""


def _list_page(network: Network) -> Iterator[Page]:
    notices = sorted(network.data.of(Conclusion), key=lambda one: -one.record.year)
    yield Page(
        path=addresses.CONCLUSIONS,
        title="Thông báo kết luận",
        place=Place("plans"),
        view=ConclusionsView(
            rows=tuple(_notice(network, one) for one in notices),
            open=tuple(row for one in notices for row in _open(network, one)),
        ),
        description="Các thông báo kết luận, chỉ đạo về cải cách hành chính và những chỉ đạo chưa xong.",
    )


def _notice(network: Network, entry: Entry[Conclusion]) -> NoticeRow:
    counted = Counter(status_on(one.follow_ups, network.as_of) for one in entry.record.directives)
    return NoticeRow(
        link=Link(entry.record.title, _path(entry)),
        agency=network.agencies[entry.agency].name,
        counts=tuple((one, counted[one]) for one in Status if counted[one]),
        total=len(entry.record.directives),
    )


def _open(network: Network, entry: Entry[Conclusion]) -> Iterator[OpenRow]:
    for directed in (one for one in network.directives if one.conclusion is entry):
        view = _directive(network, directed)
        if is_open(view.standing):
            yield OpenRow(
                link=Link(f"{view.number}. {view.title}", _path(entry)),
                lead=view.lead,
                timing=view.timing,
                standing=view.standing,
                last_on=view.follow_ups[-1].on if view.follow_ups else None,
                tasks=view.tasks,
            )


def _path(entry: Entry[Conclusion]) -> str:
    return addresses.conclusion(entry.agency, entry.record.year, entry.names["name"])


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Conclusion):
        path = addresses.conclusion(entry.agency, entry.record.year, entry.names["name"])
        yield Shown(entry.record, entry.record.title, path)


CONCLUSION = PageKind(
    "conclusion",
    _pages,
    Source("plans/{agency}/{year}/ket-luan/{name}.yml", Conclusion),
    shows=_shown,
    picture=share_pictures.CONCLUSIONS,
)
CONCLUSIONS = PageKind("conclusions", _list_page, picture=share_pictures.CONCLUSIONS)
