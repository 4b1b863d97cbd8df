"""A post that an editor wrote, and the list of all news."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.network import Network
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import Page, PageKind, Prose
from generator.places import Place
from generator.schema.post import Post
from generator.views.news import NewsItem, news, post_path
from generator.views.structured_data import news_data


@dataclass(frozen=True)
class PostView:
    published_on: date
    author: str | None
    summary: str
    source: str | None
    body: str


@dataclass(frozen=True)
class NewsView:
    news: tuple[NewsItem, ...]


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Post):
        post = entry.record
        yield Page(
            path=post_path(entry),
            title=post.title,
            place=entry.place,
            view=PostView(post.published_on, post.author, post.summary, post.source, entry.body.strip("\n")),
            description=post.summary,
            metadata=_metadata(entry),
            prose=Prose(entry.body, entry.file, entry.body_line),
        )


def _metadata(entry: Entry[Post]) -> Metadata:
    post, day = entry.record, entry.record.published_on
    said = news_data(
        title=post.title,
        summary=post.summary,
        path=post_path(entry),
        published_on=day,
        changed_on=day,
        by=post.author,
        about=post.area.label if post.area else "",
    )
    return Metadata((post.author,) if post.author else (), day, said, changed_on=day, news_of=day)


def _list_page(network: Network) -> Iterator[Page]:
    yield Page(
        path=addresses.NEWS,
        title="Tin tức",
        place=Place("content/tin-tuc"),
        view=NewsView(news(network.data)),
        description="Tin, bài về cải cách hành chính, mới nhất ở trên.",
    )


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Post):
        yield Shown(entry.record, entry.record.title, post_path(entry))


POST = PageKind("post", _pages, Source("content/tin-tuc/{name}.md", Post), shows=_shown, picture=share_pictures.NEWS)
NEWS = PageKind("news", _list_page, picture=share_pictures.NEWS)
