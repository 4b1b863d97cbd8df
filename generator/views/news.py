"""News: posts that editors wrote, and articles that come from the results of a period. Newest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses
from generator.backlinks import LinkedNetwork
from generator.derive.papers.files import files_of_entry
from generator.loading.dataset import Entry
from generator.schema.post import Post
from generator.schema.result import Result
from generator.vietnamese import collation_key, spell_date

_DAY_IN_NAME = re.compile(r"^\d{4}-\d{2}-\d{2}-")


@dataclass(frozen=True)
class NewsItem:
    """What lists of news show."""

    title: str
    published_on: date
    summary: str | None
    path: str
    picture: str | None = None
    """The first of a post, by its address."""


def news(network: LinkedNetwork) -> tuple[NewsItem, ...]:
    """All news that are shown, newest first; of one day in the order of the alphabet."""
    return tuple(sorted(_items(network), key=lambda item: (-item.published_on.toordinal(), collation_key(item.title))))


def waiting(post: Post, day: date) -> str:
    """Why readers do not see a post on that day; empty where they do."""
    if post.is_public(day):
        return ""
    return "bản nháp" if post.draft else f"đăng từ ngày {spell_date(post.published_on)}"


def post_path(entry: Entry[Post]) -> str:
    """Address of a post: its own slug, or the file's name without a leading day."""
    slug = entry.record.slug or _DAY_IN_NAME.sub("", entry.names["name"])
    return addresses.post(entry.record.published_on, slug)


def _first_picture(network: LinkedNetwork, post: Entry[Post]) -> str | None:
    named = (one.file for one in files_of_entry(network.data, post) if one.is_picture)
    return next((path for file in named if (path := network.published.address_of(file))), None)


def _items(network: LinkedNetwork) -> Iterator[NewsItem]:
    for post in network.posts:
        one = post.record
        yield NewsItem(one.title, one.published_on, one.summary, post_path(post), _first_picture(network, post))
    for result in network.data.of(Result):
        if article := result.record.article:
            path = addresses.post(article.published_on, article.slug)
            yield NewsItem(article.title, article.published_on, article.summary, path)
