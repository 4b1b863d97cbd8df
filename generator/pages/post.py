"""A post that an editor wrote, and the list of all news."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.derive import addresses
from generator.derive.network import Network
from generator.derive.news import news, post_path
from generator.loading.dataset import Source
from generator.metadata import Metadata
from generator.page_kind import Page, PageKind, Prose
from generator.places import Place
from generator.schema.post import Post


@dataclass(frozen=True)
class PostView:
    """What the post shows."""

    published_on: date
    author: str | None
    summary: str
    source: str | None
    body: str


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Post):
        post = entry.record
        yield Page(
            path=post_path(entry),
            title=post.title,
            place=entry.place,
            view=PostView(post.published_on, post.author, post.summary, post.source, entry.body.strip("\n")),
            description=post.summary,
            metadata=Metadata((post.author,) if post.author else (), post.published_on),
            prose=Prose(entry.body, entry.file, entry.body_line),
        )


def _list_page(network: Network) -> Iterator[Page]:
    yield Page(
        path=addresses.NEWS,
        title="Tin tức",
        place=Place("content/tin-tuc"),
        view={"news": news(network.data)},
        description="Tin, bài về cải cách hành chính, mới nhất ở trên.",
    )


POST = PageKind("post", _pages, Source("content/tin-tuc/{name}.md", Post))
NEWS = PageKind("news", _list_page)
