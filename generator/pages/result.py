"""The result of a period, and the list of results."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.across.next_update import next_after
from generator.derive.network import Network
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import (
    Fact,
    Link,
    LinkedText,
    Page,
    PageKind,
    ResultAreaView,
    StatementView,
    TableView,
    citation_links,
    facts,
    result_area_views,
    statement_views,
    task_link,
)
from generator.places import Place
from generator.schema.result import Result
from generator.spelling.periods import period_name, result_name, spell_period
from generator.vietnamese import spell_date
from generator.views.next_update import next_update_fact


@dataclass(frozen=True)
class ProgressRow:
    """What was reported about a task."""

    task: Link
    state: str
    done_on: date | None
    documents: LinkedText
    note: str | None


@dataclass(frozen=True)
class ResultView:
    facts: tuple[Fact, ...]
    introduction: tuple[StatementView, ...]
    areas: tuple[ResultAreaView, ...]
    progress: tuple[ProgressRow, ...]
    next_period: str
    priorities: tuple[str, ...]
    article: Link | None
    note: str | None


def title_of(network: Network, result: Result, agency: str) -> str:
    title = result.title or f"Kết quả cải cách hành chính {spell_period(result.period, result.year)}"
    return f"{title} – {network.agencies[agency].short_name}"


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Result):
        agency, result = entry.agency, entry.record
        yield Page(
            path=addresses.result(agency, result.year, result.period),
            title=title_of(network, result, agency),
            place=entry.place,
            view=_view(network, entry),
            description=result.article.summary or "" if result.article else "",
            metadata=Metadata((network.agencies[agency].name,), result.as_of),
        )


def _view(network: Network, entry: Entry[Result]) -> ResultView:
    result = entry.record
    agency = network.agencies[entry.agency]
    article = result.article
    return ResultView(
        facts=(
            Fact("Cơ quan", (Link(agency.name, addresses.agency(agency.code)),)),
            *facts(
                Result,
                {
                    "period": period_name(result.period, result.year),
                    "as_of": _as_of(result),
                    "source": result.source,
                },
            ),
            *next_update_fact(next_after(network, entry)),
        ),
        introduction=statement_views(result.introduction, network.documents),
        areas=result_area_views(result.areas, network, entry.agency),
        progress=tuple(_progress(network, entry)),
        next_period=result.next_period or "kỳ tới",
        priorities=result.priorities,
        article=Link(article.title, addresses.post(article.published_on, article.slug)) if article else None,
        note=result.note,
    )


def _as_of(result: Result) -> str | LinkedText:
    if result.as_of is None:
        return ()
    return f"{spell_date(result.as_of)}{' (số liệu chưa hết kỳ)' if result.is_partial else ''}"


def _progress(network: Network, entry: Entry[Result]) -> Iterator[ProgressRow]:
    tasks = network.tasks_by_key
    for one in entry.record.progress:
        task = tasks.get((entry.agency, entry.record.year, one.task))
        if task:
            link = task_link(task)
            documents = citation_links(one.documents, network.documents)
            yield ProgressRow(link, one.state.label, one.done_on, documents, one.note)


def _list_page(network: Network) -> Iterator[Page]:
    rows = [
        (
            entry.record.year,
            Link(
                title_of(network, entry.record, entry.agency),
                addresses.result(entry.agency, entry.record.year, entry.record.period),
            ),
            network.agencies[entry.agency].name,
        )
        for entry in network.data.of(Result)
    ]
    rows.sort(key=lambda row: (-row[0], row[1].text))
    yield Page(
        path=addresses.RESULTS,
        title="Kết quả cải cách hành chính",
        place=Place("plans"),
        view=TableView(tuple(rows)),
        description="Kết quả cải cách hành chính theo kỳ báo cáo.",
    )


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Result):
        one, agency = entry.record, network.agencies[entry.agency]
        label = f"{result_name(one.period, one.year)} – {agency.short_name}"
        yield Shown(one, label, addresses.result(agency.code, one.year, one.period))


RESULT = PageKind(
    "result",
    _pages,
    Source("plans/{agency}/{year}/ket-qua/{period}.yml", Result),
    shows=_shown,
    picture=share_pictures.RESULTS,
)
RESULTS = PageKind("results", _list_page, picture=share_pictures.RESULTS)
