"""What the head of a page says to machines: Dublin Core for every page, JSON-LD where the page has any."""

from __future__ import annotations

import html
from datetime import date
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from generator.adaptors.record_page import RecordPage
from generator.metadata import OF_THE_SITE, as_script, dublin_core
from generator.render.links import address_of


def head_of(page: Page, config: MkDocsConfig, as_of: date) -> dict[str, Any]:
    """`dublin_core` and `structured_data` for theme/overrides/main.html, which escapes the first."""
    metadata = OF_THE_SITE
    # A menu may show a shorter title than the page itself.
    title = html.unescape(page.toc.items[0].title) if page.toc.items else str(page.title)
    description = str(page.meta.get("description") or config.site_description or "")
    if isinstance(page, RecordPage):
        title, description, metadata = page.record.title, page.record.description, page.record.metadata
    # A demonstration is published by the site, whoever wrote the paper; a department puts its name into site_author.
    site = config.site_author or config.site_name

    def absolute(path: str) -> str:
        return urljoin(config.site_url or "/", address_of(path))

    return {
        "dublin_core": dublin_core(
            title=title,
            description=description,
            creators=metadata.creators or (site,),
            publisher=site,
            day=metadata.day or as_of,
            identifier=absolute(page.file.src_uri),
        ),
        "structured_data": as_script(metadata.structured, absolute) if metadata.structured else None,
    }
