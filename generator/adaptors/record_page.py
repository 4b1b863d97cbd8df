"""A page that we rendered, in the clothes of a mkdocs page: Python-Markdown never sees it."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.build import RenderedPage
from generator.places import Place
from generator.render.links import ids_of
from generator.render.markdown import Heading


class RecordPage(Page):
    """`render()` hands over the HTML, the table of contents and the anchors that `build()` made."""

    def __init__(self, rendered: RenderedPage, file: File, config: MkDocsConfig) -> None:
        # Material's templates put titles and descriptions into HTML as they are.
        super().__init__(html.escape(rendered.page.short_title or rendered.page.title, quote=False), file, config)
        self._rendered = rendered

    @property
    def record(self) -> RenderedPage:
        """What `build()` made: its texts are not escaped."""
        return self._rendered

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        self.markdown = self._rendered.markdown
        # The browser's title stays the page's own, also where the menu or the path shows a shorter one.
        self.meta = {"title": html.escape(self._rendered.page.title, quote=False)}
        # The theme would read the whole page; with_records() enters what people look for.
        self.meta["search"] = {"exclude": True}
        if self._rendered.page.description:
            self.meta["description"] = html.escape(self._rendered.page.description)

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        self.content = self._rendered.html.body
        self.toc = _table_of_contents(self._rendered.html.headings)
        self.present_anchor_ids = set(ids_of(self._rendered.html))
        self.links_to_anchors = {}  # checked by build() already


def as_mkdocs_file(rendered: RenderedPage, config: MkDocsConfig) -> File:
    """A generated file that carries its RecordPage. It stays out of the navigation unless mkdocs.yml names it."""
    file = File.generated(config, rendered.path, content=rendered.markdown, inclusion=InclusionLevel.NOT_IN_NAV)
    file.edit_uri = _edit_uri(rendered.page.place, Path(config.config_file_path).parent)
    file.page = RecordPage(rendered, file, config)
    return file


def _edit_uri(place: Place, root: Path) -> str | None:
    # `edit_uri` in mkdocs.yml ends in content/; the data stands beside it. A template of ours is in no site's folder.
    return f"../{place.file}" if (root / place.file).is_file() else None


def _table_of_contents(headings: Sequence[Heading]) -> TableOfContents:
    top: list[AnchorLink] = []
    open_links: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(html.escape(heading.text), heading.anchor, heading.level)
        while open_links and open_links[-1].level >= heading.level:
            open_links.pop()
        (open_links[-1].children if open_links else top).append(link)
        open_links.append(link)
    if top:
        top[0].active = True  # type: ignore[attr-defined]
    return TableOfContents(top)
