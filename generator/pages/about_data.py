"""About this data: what it comes from, what was worked out, what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.derive.network import Network
from generator.metadata import Metadata
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.schema.conclusion import Conclusion
from generator.schema.document import Document
from generator.schema.findings import Status, TimingKind
from generator.schema.plan import Plan
from generator.schema.procedure import Procedure
from generator.schema.result import Result
from generator.spelling.periods import result_name
from generator.views.statuses import MEANINGS
from generator.views.structured_data import catalog_data


@dataclass(frozen=True)
class SourceRow:
    """A document that a part of the site was made from."""

    page: Link
    source: str
    file: str


@dataclass(frozen=True)
class AboutView:
    """What the page shows; every number is counted from the data."""

    sources: tuple[SourceRow, ...]
    task_count: int
    unreported_count: int
    untimed_count: int
    timing_kinds: tuple[tuple[str, int], ...]
    """How plans say when, and how many milestones say it so."""
    statuses: tuple[tuple[Status, str], ...]
    procedure_count: int
    unverified_count: int
    document_count: int


def _pages(network: Network) -> Iterator[Page]:
    data, tasks = network.data, network.tasks
    kinds = [milestone.kind for task in tasks for milestone in task.timing.milestones]
    procedures = data.of(Procedure)
    description = "Dữ liệu lấy từ đâu, điều gì do văn bản nêu, điều gì do trang này suy ra, điều gì chưa biết."
    yield Page(
        path=addresses.ABOUT_DATA,
        title="Về dữ liệu này",
        place=Place("plans"),
        view=AboutView(
            sources=tuple(_sources(network)),
            task_count=len(tasks),
            unreported_count=sum(task.status is Status.UNREPORTED for task in tasks),
            untimed_count=sum(task.task.timing is None for task in tasks),
            timing_kinds=tuple((kind.label, kinds.count(kind)) for kind in TimingKind if kind in kinds),
            statuses=tuple(MEANINGS.items()),
            procedure_count=len(procedures),
            unverified_count=sum(not one.record.source.verified for one in procedures),
            document_count=len(data.of(Document)),
        ),
        description=description,
        metadata=Metadata(structured=catalog_data(network, description)),
    )


def _sources(network: Network) -> Iterator[SourceRow]:
    data = network.data
    for plan in data.of(Plan):
        path = addresses.plan(plan.agency, plan.record.year)
        if plan.record.source:
            yield SourceRow(Link(f"Kế hoạch năm {plan.record.year}", path), plan.record.source, plan.file)
    for result in data.of(Result):
        path = addresses.result(result.agency, result.record.year, result.record.period)
        if result.record.source:
            label = result_name(result.record.period, result.record.year)
            yield SourceRow(Link(label, path), result.record.source, result.file)
    for notice in data.of(Conclusion):
        path = addresses.conclusion(notice.agency, notice.record.year, notice.names["name"])
        if notice.record.source:
            yield SourceRow(Link(f"Kết luận năm {notice.record.year}", path), notice.record.source, notice.file)


ABOUT_DATA = PageKind("about_data", _pages)
