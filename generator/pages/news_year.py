"""The news of one year, month by month: nothing that was published is ever out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.views.news import NewsItem, news


@dataclass(frozen=True)
class NewsYearView:
    all_news: Link
    months: tuple[tuple[str, tuple[NewsItem, ...]], ...]
    """Name of the month and its news, newest first."""


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    for year, items in groupby(news(network), key=lambda item: item.published_on.year):
        months = groupby(items, key=lambda item: item.published_on.month)
        by_month = tuple((f"Tháng {month}", tuple(found)) for month, found in months)
        yield Page(
            path=addresses.news_of(year),
            title=f"Tin tức năm {year}",
            place=Place("content/tin-tuc"),
            view=NewsYearView(Link("Tin mới nhất", addresses.NEWS), by_month),
            description=f"Tin, bài về cải cách hành chính năm {year}, theo tháng.",
        )


NEWS_YEAR = PageKind("news_year", _pages, picture=share_pictures.NEWS)
