"""What pages load, made light when all of them have their text and none is written yet."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.adaptors.search_on_demand import fetch_index_on_demand
from generator.adaptors.site_styles import use_one_stylesheet
from generator.adaptors.slimming import slim_scripts


def lighten(env: Any, config: MkDocsConfig, files: Files) -> None:
    # mkdocs makes this environment anew for each build; within one, no template's file need be asked for changes.
    env.auto_reload = False
    fetch_index_on_demand(config, files)
    slim_scripts(config, files)
    use_one_stylesheet(config, files)
