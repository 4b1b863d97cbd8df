"""The home page: what a citizen looks for first, then how the plans stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive import addresses
from generator.derive.network import Network
from generator.derive.news import NewsItem, news
from generator.derive.procedures import procedures_by_field
from generator.derive.status import Status
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.schema.conclusion import Conclusion
from generator.schema.document import Document
from generator.schema.plan import Plan
from generator.schema.procedure import Procedure

LATEST_NEWS = 3


@dataclass(frozen=True)
class PlanCard:
    """A plan and how its tasks stand."""

    link: Link
    progress: Link
    agenda: Link
    task_count: int
    counts: tuple[tuple[Status, int], ...]


@dataclass(frozen=True)
class HomeView:
    """What the home page shows."""

    procedure_count: int
    fields_of_work: tuple[tuple[Link, int], ...]
    plans: tuple[PlanCard, ...]
    conclusions: tuple[tuple[Link, int], ...]
    """Notice, number of its directives."""
    news: tuple[NewsItem, ...]
    document_count: int
    unit_count: int


def _pages(network: Network) -> Iterator[Page]:
    data = network.data
    yield Page(
        path=addresses.HOME,
        title="Cải cách hành chính: kế hoạch, kết quả và thủ tục",
        place=Place("plans"),
        view=HomeView(
            procedure_count=len(data.of(Procedure)),
            fields_of_work=tuple(
                (Link(group.name, addresses.field_of_work(group.code)), len(group.procedures))
                for group in procedures_by_field(data)
            ),
            plans=tuple(_cards(network)),
            conclusions=tuple(
                (
                    Link(
                        one.record.title,
                        addresses.conclusion(one.names["agency"], one.record.year, one.names["name"]),
                    ),
                    len(one.record.directives),
                )
                for one in data.of(Conclusion)
            ),
            news=news(data)[:LATEST_NEWS],
            document_count=len(data.of(Document)),
            unit_count=sum(len(agency.units) for agency in network.agencies.values()),
        ),
        description="Kế hoạch, nhiệm vụ, kết quả, văn bản và thủ tục hành chính, có nguồn đến từng dòng dữ liệu.",
    )


def _cards(network: Network) -> Iterator[PlanCard]:
    for plan in sorted(network.data.of(Plan), key=lambda one: -one.record.year):
        tasks = network.tasks_of_plan(plan)
        counted = Counter(task.status for task in tasks)
        agency = network.agencies[plan.names["agency"]]
        yield PlanCard(
            link=Link(f"Năm {plan.record.year} – {agency.short_name}", addresses.plan(agency.code, plan.record.year)),
            progress=Link(
                f"Tiến độ năm {plan.record.year} – {agency.short_name}",
                addresses.progress(agency.code, plan.record.year),
            ),
            agenda=Link(
                f"Điều hành năm {plan.record.year} – {agency.short_name}",
                addresses.agenda(agency.code, plan.record.year),
            ),
            task_count=len(tasks),
            counts=tuple((status, counted[status]) for status in Status if counted[status]),
        )


HOME = PageKind("home", _pages)
