"""Menus and the path above a page: mkdocs itself leaves both out for pages that plugins make."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.adaptors.page_head import last_changed
from generator.adaptors.record_page import RecordPage
from generator.adaptors.steps.build_state import BuildState


def fill_menus(nav: Navigation, config: MkDocsConfig, files: Files, state: BuildState) -> Navigation:
    """Menus show the short titles of mkdocs.yml."""
    for title, path in _named_in(config.nav):
        file = files.get_file_from_path(path)
        if file and isinstance(file.page, RecordPage):
            file.page.title = title
    for page in (file.page for file in files.documentation_pages()):
        if isinstance(page, RecordPage) and page.parent is None:
            page.parent = _page_above(page, files)  # type: ignore[assignment]
        if page:
            # The sitemap's template asks each page, and is rendered before any of them.
            page.update_date = last_changed(page, state.as_of).isoformat()
    return nav


def _page_above(page: RecordPage, files: Files) -> Page | None:
    """The nearest page whose folder holds this one: its menu entry lights up, and the path to it can be shown."""
    folder = posixpath.dirname(page.file.src_uri)
    while folder:
        folder = posixpath.dirname(folder)
        above = files.get_file_from_path(posixpath.join(folder, "index.md"))
        if folder and above:
            return above.page
    return None


def _named_in(nav: Any) -> Iterator[tuple[str, str]]:
    """Title and path of every titled page, however deep it stands in the configuration."""
    for item in nav or ():
        for title, value in item.items() if isinstance(item, dict) else ():
            if isinstance(value, str):
                yield title, value
            else:
                yield from _named_in(value)
