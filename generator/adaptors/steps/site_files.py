"""The files of the site: pages of records, what pages name, the fonts and our search; nothing else of content/."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.adaptors.fonts import font_files
from generator.adaptors.full_text import search_page
from generator.adaptors.picture_files import picture_file
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
        if file.src_dir == config.docs_dir and not _is_page_by_hand(file):
            files.remove(file)
    root, cache = root_of(config), root_of(config) / CACHE
    for source, address in state.published.files.items():
        files.append(File.generated(config, address, abs_src_path=str(root / source)))
    for made in state.published.pictures.values():
        for one in made:
            files.append(File.generated(config, one.path, content=picture_file(root, cache, one, made)))
    for page in state.pages:
        files.append(as_mkdocs_file(page, config))
    if state.is_full_text:
        files.append(search_page(config))
    for name, content in font_files(cache).items():
        files.append(File.generated(config, f"{FONT_FOLDER}/{name}", content=content))
    _put_our_search_in_place(files, config)
    return files


def _is_page_by_hand(file: File) -> bool:
    return file.is_documentation_page() and not is_data(f"{CONTENT}/{file.src_uri}")


def _put_our_search_in_place(files: Files, config: MkDocsConfig) -> None:
    ours, theirs = (files.get_file_from_path(path) for path in (SEARCH_SCRIPT, THEME_SEARCH_SCRIPT))
    if ours and theirs:
        files.remove(theirs)
        files.remove(ours)
        files.append(File.generated(config, THEME_SEARCH_SCRIPT, content=ours.content_bytes))
