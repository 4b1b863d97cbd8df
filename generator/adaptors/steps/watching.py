"""What a preview watches beside content/ and mkdocs.yml, which mkdocs watches by itself."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.adaptors.steps.build_state import root_of
from generator.render.theme_folders import PACKAGE, our_theme


def watch(server: LiveReloadServer, config: MkDocsConfig) -> LiveReloadServer:
    """Data, the site's own theme, and our code and theme in a working copy. A missing folder would stop it."""
    folders = [root_of(config) / name for name in ("plans", "theme")]
    if our_theme().parent != PACKAGE:
        folders += [our_theme(), PACKAGE]
    for folder in folders:
        if folder.is_dir():
            server.watch(str(folder))
    return server
