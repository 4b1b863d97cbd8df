"""A page as the theme's template gave it becomes one by the standard, slim, and with its policy."""

from __future__ import annotations

from collections.abc import Collection

from mkdocs.structure.pages import Page

from generator.adaptors.content_policy import WASM, hashes_of, with_policy
from generator.adaptors.full_text import PAGE as FULL_TEXT_PAGE
from generator.adaptors.slimming import flush_left
from generator.adaptors.steps.build_state import BuildState
from generator.adaptors.valid_html import valid_html


def finished_page(output: str, page: Page, state: BuildState) -> str:
    runs = {WASM} if page.file.src_uri == FULL_TEXT_PAGE else set()
    return _finished(output, state, page.content or "", runs)


def finished_template(output: str, name: str, state: BuildState) -> str:
    """The 404 page is a template to mkdocs, not a page."""
    return _finished(output, state) if name.endswith(".html") else output


def _finished(output: str, state: BuildState, content: str = "", runs: Collection[str] = ()) -> str:
    output = valid_html(flush_left(output, content))
    if state.is_serving:  # mkdocs' own script, which reloads the preview, has no hash
        return output
    hashes = hashes_of(output, content).union(runs)
    state.hashes |= hashes
    return with_policy(output, hashes)
