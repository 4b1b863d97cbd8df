"""A page before the theme's template has it: text, and what the template is told."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.adaptors.feedback_link import feedback_links
from generator.adaptors.full_text import searched_words
from generator.adaptors.page_head import head_of
from generator.adaptors.record_page import RecordPage
from generator.adaptors.steps.build_state import BuildState
from generator.render.tables import described_tables


def page_text(html: str, page: Page) -> str:
    """Pages by hand come from Python-Markdown; their tables are described like those of records."""
    if isinstance(page, RecordPage):
        return html
    if page.title:  # the theme shows it as it is: nothing of it may be read as HTML in a menu
        page.title = page.meta["title"] = str(page.title).replace("<", "&lt;")
    return described_tables(html)


def page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation, state: BuildState
) -> TemplateContext:
    """Trusted pages bear the same metadata as records."""
    context.update(head_of(page, nav.homepage, config, state.as_of))  # type: ignore[typeddict-item]
    context["gop_y"] = feedback_links(config, page, state.owner.email if state.owner else "")  # type: ignore[typeddict-unknown-key]
    context["toan_van"] = searched_words(page) if state.is_full_text else None  # type: ignore[typeddict-unknown-key]
    return context
