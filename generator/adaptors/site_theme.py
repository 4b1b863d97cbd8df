"""What mkdocs takes templates, styles and pictures from: the site's own theme, ours, then Material's."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.render.theme_folders import theme_folders

_TEMPLATES = "overrides"
_FULL_TEXT = "full_text"
_STYLES = tuple(f"assets/stylesheets/{name}.css" for name in ("cchc", "cach-hien-thi", "in"))
_FULL_TEXT_STYLES = "assets/stylesheets/tim-toan-van.css"


def use_theme(config: MkDocsConfig, root: Path, *, is_full_text: bool) -> None:
    """mkdocs' own `custom_dir` must exist, and is one folder; what a site names there still comes first."""
    parts = (_FULL_TEXT, _TEMPLATES) if is_full_text else (_TEMPLATES,)
    found = (folder / part for folder in theme_folders(root) for part in parts)
    chosen = [config.theme.custom_dir] if config.theme.custom_dir else []
    ours = [str(folder) for folder in found if folder.is_dir()]
    config.theme.dirs = list(dict.fromkeys([*chosen, *ours, *config.theme.dirs]))
    styles = (*_STYLES, _FULL_TEXT_STYLES) if is_full_text else _STYLES
    # A site's own sheets have the last word.
    config.extra_css = list(dict.fromkeys([*styles, *config.extra_css]))
