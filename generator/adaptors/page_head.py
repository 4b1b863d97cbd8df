"""What the head of a page says to machines: Dublin Core, Open Graph, the way to the page, what it is about."""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from generator.adaptors.record_page import RecordPage
from generator.metadata import NO_PAPER, Address, Shared, as_script, breadcrumbs, dublin_core, website
from generator.render.links import address_of
from generator.share_pictures import OF_THE_SITE


def head_of(page: Page, home: Page | None, config: MkDocsConfig, as_of: date) -> dict[str, Any]:
    """`dublin_core`, `open_graph` and `structured_data` for theme/overrides/main.html, which escapes the first two."""
    metadata, picture = NO_PAPER, OF_THE_SITE
    # A menu may show a shorter title than the page itself.
    title = html.unescape(page.toc.items[0].title) if page.toc.items else str(page.title)
    description = str(page.meta.get("description") or config.site_description or "")
    if isinstance(page, RecordPage):
        said, picture = page.record.page, page.record.picture
        title, description, metadata = said.title, said.description, said.metadata
    # A demonstration is published by the site, whoever wrote the paper; a department puts its name into site_author.
    site = config.site_author or config.site_name

    def absolute(path: str) -> str:
        return urljoin(config.site_url or "/", address_of(path))

    here = Address(page.file.src_uri)
    trail = tuple(_trail(page, home, title))
    structured = (
        breadcrumbs(trail) if len(trail) > 1 else None,
        website(config.site_name, description, config.site_author, here) if page.is_homepage else None,
        metadata.structured,
    )
    shared = Shared(
        title=title,
        description=description,
        site_name=config.site_name,
        url=absolute(here.path),
        picture=picture,
        picture_url=urljoin(config.site_url or "/", picture.path),
        news_of=metadata.news_of,
    )
    return {
        "dublin_core": dublin_core(
            title=title,
            description=description,
            creators=metadata.creators or (site,),
            publisher=site,
            day=metadata.day or as_of,
            identifier=absolute(here.path),
        ),
        "open_graph": tuple(shared.open_graph()),
        "leads_to": _leads_to(page),
        "structured_data": tuple(as_script(one, absolute) for one in structured if one),
    }


def _leads_to(page: Page) -> str:
    """Address from the root of the site; empty for a page of its own."""
    return (page.record.page.leads_to or "") if isinstance(page, RecordPage) else ""


def last_changed(page: Page, as_of: date) -> date:
    """For the sitemap. What is judged by the day, and every list, changes with the day of the data."""
    metadata = page.record.page.metadata if isinstance(page, RecordPage) else NO_PAPER
    return min(metadata.changed_on or as_of, as_of)


def _trail(page: Page, home: Page | None, title: str) -> Iterator[tuple[str, Address]]:
    """Pages only: a group of the menu has no address of its own."""
    above = [one for one in reversed(list(page.ancestors)) if isinstance(one, Page)]
    for one in (home, *above):
        if one and one is not page:
            yield html.unescape(str(one.title)), Address(one.file.src_uri)
    yield title, Address(page.file.src_uri)
