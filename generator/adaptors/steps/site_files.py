"""The files of the site: no data, but every page of a record, the fonts and our search."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.adaptors.fonts import font_files
from generator.adaptors.full_text import search_page
from generator.adaptors.record_page import as_mkdocs_file
from generator.adaptors.steps.build_state import BuildState, root_of
from generator.build import CONTENT, is_data

CACHE = ".cache"
FONT_FOLDER = "assets/fonts"
SEARCH_SCRIPT = "assets/javascripts/tim-kiem.js"
THEME_SEARCH_SCRIPT = "assets/javascripts/lunr/min/lunr.vi.min.js"
"""The only name by which the theme's search asks for a language."""


def complete_files(files: Files, config: MkDocsConfig, state: BuildState) -> Files:
    for file in list(files):
        if file.src_dir == config.docs_dir and is_data(f"{CONTENT}/{file.src_uri}"):
            files.remove(file)
    for page in state.pages:
        files.append(as_mkdocs_file(page, config))
    if state.is_full_text:
        files.append(search_page(config))
    for name, content in font_files(root_of(config) / CACHE).items():
        files.append(File.generated(config, f"{FONT_FOLDER}/{name}", content=content))
    _put_our_search_in_place(files, config)
    return files


def _put_our_search_in_place(files: Files, config: MkDocsConfig) -> None:
    ours, theirs = (files.get_file_from_path(path) for path in (SEARCH_SCRIPT, THEME_SEARCH_SCRIPT))
    if ours and theirs:
        files.remove(theirs)
        files.remove(ours)
        files.append(File.generated(config, THEME_SEARCH_SCRIPT, content=ours.content_bytes))
