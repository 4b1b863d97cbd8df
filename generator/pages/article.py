"""The news article of a period, from the same file as its result page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.derive import addresses
from generator.derive.network import Network
from generator.metadata import Metadata
from generator.page_kind import Link, Page, PageKind, ResultAreaView, StatementView, result_area_views, statement_views
from generator.schema.result import Result


@dataclass(frozen=True)
class ArticleView:
    """What the article shows."""

    published_on: date
    author: str | None
    summary: str | None
    opening: tuple[StatementView, ...]
    areas: tuple[ResultAreaView, ...]
    next_period: str
    priorities: tuple[str, ...]
    result: Link
    source: str | None


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Result):
        result, article = entry.record, entry.record.article
        if article is None:
            continue
        agency = network.agencies[entry.names["agency"]]
        path = addresses.result(entry.names["agency"], result.year, result.period)
        yield Page(
            path=addresses.post(article.published_on, article.slug),
            title=article.title,
            place=article.origin.place,
            view=ArticleView(
                published_on=article.published_on,
                author=article.author,
                summary=article.summary,
                opening=statement_views(result.introduction, network.documents),
                areas=result_area_views(result.areas, network),
                next_period=result.next_period or "kỳ tới",
                priorities=tuple(_within_sentence(one) for one in result.priorities),
                result=Link(f"Kết quả {result.period.label} năm {result.year}", path),
                source=result.source,
            ),
            description=article.summary or "",
            metadata=Metadata((article.author,) if article.author else (agency.name,), article.published_on),
        )


def _within_sentence(text: str) -> str:
    """A priority after "Một là, …" goes on with a small letter, unless it opens with a name in capitals."""
    first, _, rest = text.partition(" ")
    return text if first.isupper() else f"{first[:1].lower()}{first[1:]} {rest}".strip()


ARTICLE = PageKind("article", _pages)
