"""The mkdocs plugin: hands our pages to mkdocs. Each event names the step that answers it and does nothing itself."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.adaptors.steps.assets import lighten
from generator.adaptors.steps.beside import write_beside
from generator.adaptors.steps.build_state import BuildState
from generator.adaptors.steps.configure import configure
from generator.adaptors.steps.foot import tell_the_foot
from generator.adaptors.steps.menus import fill_menus
from generator.adaptors.steps.page_input import page_context, page_text
from generator.adaptors.steps.page_output import finished_page, finished_template
from generator.adaptors.steps.records import build_records
from generator.adaptors.steps.site_files import complete_files
from generator.adaptors.steps.watching import watch

# mkdocs hands everything over by name, so that a step's arguments are not always all that an event has.
# ruff: noqa: ARG002


class CchcConfig(Config):  # type: ignore[no-untyped-call]
    """Options of the plugin in mkdocs.yml."""

    as_of = config_options.Optional(config_options.Type((str, date)))
    """Day for which status is worked out, `2022-09-30`; the day of the commit where it is absent."""


class CchcPlugin(BasePlugin[CchcConfig]):  # type: ignore[no-untyped-call]
    """The events in the order in which mkdocs calls them."""

    def __init__(self) -> None:
        self.state = BuildState()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self.state.is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        return configure(config, self.state)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        build_records(config, self.state, self.config.as_of)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        return complete_files(files, config, self.state)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        return fill_menus(nav, config, files, self.state)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        return page_text(html, page)

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> None:
        lighten(env, config, files)
        tell_the_foot(env, self.state)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        return finished_template(output_content, template_name, self.state)

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        return page_context(context, page, config, nav, self.state)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        return finished_page(output, page, self.state)

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        write_beside(config, self.state)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        return watch(server, config)
