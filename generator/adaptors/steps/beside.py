"""Beside the HTML: Markdown of every page, the index of the search, headers for the server, the manifest of it all."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig

from generator.adaptors.content_policy import header_files
from generator.adaptors.full_text import write_index
from generator.adaptors.publishing.manifest import manifest_of, write_manifest
from generator.adaptors.redirects import redirect_files
from generator.adaptors.search_index import with_records
from generator.adaptors.steps.build_state import BuildState, root_of

SEARCH_INDEX = "search/search_index.json"
"""Written by the theme's plugin, whichever of the two mkdocs.yml names first."""


def write_beside(config: MkDocsConfig, state: BuildState) -> None:
    site = Path(config.site_dir)
    if state.is_full_text:
        write_index(site)
    for page in state.pages:
        (site / page.path).write_text(page.markdown, encoding="utf-8")
    index = site / SEARCH_INDEX
    if index.exists():
        index.write_text(with_records(index.read_text("utf-8"), state.pages, state.wordings), encoding="utf-8")
    root = urlsplit(config.site_url or "/").path
    if state.is_serving:
        return
    redirects = redirect_files(state.pages, root)
    for name, text in header_files(state.hashes, root).items():
        (site / name).write_text(text + redirects.pop(name, ""), encoding="utf-8")
    for name, text in redirects.items():
        (site / name).write_text(text, encoding="utf-8")
    write_manifest(site, manifest_of(site, root_of(config), state.as_of, state.commit, state.committed_at))
