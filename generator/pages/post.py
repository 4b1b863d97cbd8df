"""A post that an editor wrote, and the list of all news."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.network import Network
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import Link, LinkedText, Page, PageKind, Prose, citation_links
from generator.places import Place
from generator.schema.post import Post
from generator.views.about_record import records_of, related_news
from generator.views.agency_contact import ContactView, contact_view
from generator.views.files import PictureView, picture_views, prose_of
from generator.views.news import NewsItem, news, post_path, waiting
from generator.views.procedures.register_links import named_code
from generator.views.structured_data import news_data

LATEST = 20
"""News on the first page; all stand in the pages of their years."""


@dataclass(frozen=True)
class CorrectionView:
    corrected_on: date
    text: str
    reason: str


@dataclass(frozen=True)
class PostView:
    waits: str
    """Why readers do not see it yet; only in a preview."""
    published_on: date
    author: str | None
    summary: str
    source: str | None
    body: str
    documents: LinkedText
    procedures: LinkedText
    pictures: tuple[PictureView, ...]
    records: LinkedText
    """What it says it is about."""
    related: LinkedText
    """Other news about the same."""
    area: str | None
    agency: Link | None
    contact: ContactView | None
    corrections: tuple[CorrectionView, ...]


@dataclass(frozen=True)
class NewsView:
    news: tuple[NewsItem, ...]
    years: LinkedText


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    for entry in network.posts:
        post, province = entry.record, network.province_of(entry) or ""
        agency = network.agencies.get(post.agency or "")
        yield Page(
            path=post_path(entry),
            title=post.title,
            place=entry.place,
            view=PostView(
                waits=waiting(post, network.as_of),
                published_on=post.published_on,
                author=post.author,
                summary=post.summary,
                source=post.source,
                body=prose_of(network, entry, post_path(entry)).strip("\n"),
                documents=citation_links(post.documents, network.documents),
                procedures=tuple(named_code(network, province, code) for code in post.procedures),
                records=records_of(network, entry),
                related=related_news(network, entry),
                area=post.area.label if post.area else None,
                agency=Link(agency.name, addresses.agency(agency.code)) if agency else None,
                contact=contact_view(agency.contact) if agency and agency.contact else None,
                pictures=tuple(picture_views(network, entry)),
                corrections=tuple(CorrectionView(one.corrected_on, one.text, one.reason) for one in post.corrections),
            ),
            description=post.summary,
            metadata=_metadata(entry),
            prose=Prose(entry.body, entry.file, entry.body_line),
        )


def _metadata(entry: Entry[Post]) -> Metadata:
    post, day, changed_on = entry.record, entry.record.published_on, entry.record.changed_on
    said = news_data(
        title=post.title,
        summary=post.summary,
        path=post_path(entry),
        published_on=day,
        changed_on=changed_on,
        by=post.author,
        about=post.area.label if post.area else "",
    )
    return Metadata((post.author,) if post.author else (), day, said, changed_on=changed_on, news_of=day)


def _list_page(network: LinkedNetwork) -> Iterator[Page]:
    shown = news(network)
    years = sorted({item.published_on.year for item in shown}, reverse=True)
    yield Page(
        path=addresses.NEWS,
        title="Tin tức",
        place=Place("content/tin-tuc"),
        view=NewsView(shown[:LATEST], tuple(Link(f"Năm {year}", addresses.news_of(year)) for year in years)),
        description="Tin, bài về cải cách hành chính, mới nhất ở trên.",
    )


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.posts:
        yield Shown(entry.record, entry.record.title, post_path(entry))


POST = PageKind("post", _pages, Source("content/tin-tuc/{name}.md", Post), shows=_shown, picture=share_pictures.NEWS)
NEWS = PageKind("news", _list_page, picture=share_pictures.NEWS)
