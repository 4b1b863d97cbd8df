"""The mkdocs plugin: hands our pages to mkdocs. The only way in which mkdocs learns of the data."""

from __future__ import annotations

import os
import posixpath
import sys
from collections.abc import Collection, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator import vietnamese
from generator.adaptors.content_policy import WASM, hashes_of, header_files, with_policy
from generator.adaptors.feedback_link import feedback_link
from generator.adaptors.fonts import font_files
from generator.adaptors.full_text import PAGE as FULL_TEXT_PAGE
from generator.adaptors.full_text import is_full_text, search_page, searched_words, write_index
from generator.adaptors.page_head import head_of, last_changed
from generator.adaptors.problem_page import problem_page
from generator.adaptors.record_page import RecordPage, as_mkdocs_file
from generator.adaptors.report import as_text
from generator.adaptors.repository import current_revision
from generator.adaptors.search_index import with_records
from generator.adaptors.search_on_demand import fetch_index_on_demand
from generator.adaptors.site_styles import use_one_stylesheet
from generator.adaptors.site_theme import use_theme
from generator.adaptors.slimming import flush_left, slim_scripts
from generator.adaptors.valid_html import valid_html
from generator.adaptors.watching import watch
from generator.build import CONTENT, RenderedPage, is_data
from generator.derive.glossary import NO_WORDINGS
from generator.render.tables import described_tables

CACHE = ".cache"
FONT_FOLDER = "assets/fonts"
SEARCH_SCRIPT = "assets/javascripts/tim-kiem.js"
THEME_SEARCH_SCRIPT = "assets/javascripts/lunr/min/lunr.vi.min.js"
"""The only name by which the theme's search asks for a language."""
SEARCH_INDEX = "search/search_index.json"
"""Written by the theme's plugin, whichever of the two mkdocs.yml names first."""


class CchcConfig(Config):  # type: ignore[no-untyped-call]
    """Options of the plugin in mkdocs.yml."""

    as_of = config_options.Optional(config_options.Type((str, date)))
    """Day for which status is worked out, `2022-09-30`; the day of the commit where it is absent."""


class CchcPlugin(BasePlugin[CchcConfig]):  # type: ignore[no-untyped-call]
    """Builds from YAML before mkdocs touches the old site, then adds the pages."""

    is_serving = False
    is_full_text = False
    pages: tuple[RenderedPage, ...] = ()
    wordings = NO_WORDINGS
    as_of: date
    hashes: frozenset[str] = frozenset()
    """Of the scripts that stand in the pages made so far."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        self.is_serving = command == "serve"

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:  # noqa: ARG002
        watch(server, root_of(config))
        return server

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        # Python-Markdown's own slugs drop "đ".
        config.mdx_configs.setdefault("toc", {})["slugify"] = lambda text, _separator: vietnamese.slug(text)
        # Its tables would be aligned by inline styles, which the policy refuses.
        config.mdx_configs.setdefault("tables", {})["use_align_attribute"] = True
        config.theme.static_templates.add("robots.txt")
        self.is_full_text = is_full_text(config)
        use_theme(config, root_of(config), is_full_text=self.is_full_text)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Before mkdocs empties the output: a problem leaves the old site as it is."""
        self.hashes = frozenset()
        root = root_of(config)
        revision = current_revision(root)
        if revision.seconds is not None:
            os.environ.setdefault("SOURCE_DATE_EPOCH", str(revision.seconds))
        if self.is_serving:
            _forget_our_code()
        self.as_of = _day(self.config.as_of) or revision.as_of
        site = import_module("generator.build").build(root, self.as_of, commit=revision.commit)
        if site.errors and not self.is_serving:
            raise PluginError("\n" + as_text(root, site.problems))
        self.wordings = site.wordings
        self.pages = (problem_page(root, site.problems),) if site.errors else site.pages
        if site.errors:
            config.nav = [{"Lỗi": "index.md"}]

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        for file in list(files):
            if file.src_dir == config.docs_dir and is_data(f"{CONTENT}/{file.src_uri}"):
                files.remove(file)
        for page in self.pages:
            files.append(as_mkdocs_file(page, config))
        if self.is_full_text:
            files.append(search_page(config))
        for name, content in font_files(root_of(config) / CACHE).items():
            files.append(File.generated(config, f"{FONT_FOLDER}/{name}", content=content))
        ours, theirs = (files.get_file_from_path(path) for path in (SEARCH_SCRIPT, THEME_SEARCH_SCRIPT))
        if ours and theirs:
            files.remove(theirs)
            files.remove(ours)
            files.append(File.generated(config, THEME_SEARCH_SCRIPT, content=ours.content_bytes))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Menus show the short titles of mkdocs.yml, which mkdocs itself leaves out for pages that plugins make."""
        for title, path in _named_in(config.nav):
            file = files.get_file_from_path(path)
            if file and isinstance(file.page, RecordPage):
                file.page.title = title
        for page in (file.page for file in files.documentation_pages()):
            if isinstance(page, RecordPage) and page.parent is None:
                page.parent = _page_above(page, files)  # type: ignore[assignment]
            if page:
                # The sitemap's template asks each page, and is rendered before any of them.
                page.update_date = last_changed(page, self.as_of).isoformat()
        return nav

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Pages by hand come from Python-Markdown; their tables are described like those of records."""
        if isinstance(page, RecordPage):
            return html
        if page.title:  # the theme shows it as it is: nothing of it may be read as HTML in a menu
            page.title = page.meta["title"] = str(page.title).replace("<", "&lt;")
        return described_tables(html)

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> None:
        """All pages have their text, none is written yet."""
        # mkdocs makes this environment anew for each build; within one, no template's file need be asked for changes.
        env.auto_reload = False
        fetch_index_on_demand(config, files)
        slim_scripts(config, files)
        use_one_stylesheet(config, files)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002
        """The 404 page is a template to mkdocs, not a page."""
        return self._finished(output_content) if template_name.endswith(".html") else output_content

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        runs = {WASM} if page.file.src_uri == FULL_TEXT_PAGE else set()
        return self._finished(output, page.content or "", runs)

    def _finished(self, output: str, content: str = "", runs: Collection[str] = ()) -> str:
        output = valid_html(flush_left(output, content))
        if self.is_serving:  # mkdocs' own script, which reloads the preview, has no hash
            return output
        hashes = hashes_of(output, content).union(runs)
        self.hashes |= hashes
        return with_policy(output, hashes)

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> TemplateContext:
        """Trusted pages bear the same metadata as records."""
        context.update(head_of(page, nav.homepage, config, self.as_of))  # type: ignore[typeddict-item]
        context["gop_y"] = feedback_link(config, page)  # type: ignore[typeddict-unknown-key]
        context["toan_van"] = searched_words(page) if self.is_full_text else None  # type: ignore[typeddict-unknown-key]
        return context

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Beside the HTML: the Markdown of every page, the index of the search, headers for the server."""
        site = Path(config.site_dir)
        if self.is_full_text:
            write_index(site)
        for page in self.pages:
            (site / page.path).write_text(page.markdown, encoding="utf-8")
        index = site / SEARCH_INDEX
        if index.exists():
            index.write_text(with_records(index.read_text("utf-8"), self.pages, self.wordings), encoding="utf-8")
        root = urlsplit(config.site_url or "/").path
        for name, text in header_files(self.hashes, root).items() if not self.is_serving else ():
            (site / name).write_text(text, encoding="utf-8")


def root_of(config: MkDocsConfig) -> Path:
    """The repository: the folder of mkdocs.yml."""
    return Path(config.config_file_path).parent


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


def _day(text: object) -> date | None:
    if isinstance(text, date):  # YAML's own reading
        return text
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        raise ConfigurationError(f"mkdocs.yml, as_of: “{text}” không phải ngày dạng 2022-09-30") from None


def _forget_our_code() -> None:
    """A preview that runs for hours takes up changes of generator/ at the next build."""
    for name in [name for name in sys.modules if name.startswith("generator.") and ".adaptors" not in name]:
        del sys.modules[name]
