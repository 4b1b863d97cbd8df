"""What a preview watches beside content/ and mkdocs.yml, which mkdocs watches by itself."""

from __future__ import annotations

from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator.render.theme_folders import PACKAGE, our_theme


def watch(server: LiveReloadServer, root: Path) -> None:
    """Data, the site's own theme, and our code and theme in a working copy. A missing folder would stop it."""
    folders = [root / "plans", root / "theme"]
    if our_theme().parent != PACKAGE:
        folders += [our_theme(), PACKAGE]
    for folder in folders:
        if folder.is_dir():
            server.watch(str(folder))
