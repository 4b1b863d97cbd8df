"""Records become pages before mkdocs empties the output: a problem leaves the old site as it is."""

from __future__ import annotations

import os
import sys
from datetime import date
from importlib import import_module

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError, PluginError

from generator.adaptors.problem_page import problem_page
from generator.adaptors.report import as_text
from generator.adaptors.repository import current_revision
from generator.adaptors.steps.build_state import BuildState, root_of


def build_records(config: MkDocsConfig, state: BuildState, stated_day: object) -> None:
    """
    Raises:
        PluginError: the data has errors; a preview shows them in place of the site.
    """
    root = root_of(config)
    revision = current_revision(root)
    if revision.seconds is not None:
        os.environ.setdefault("SOURCE_DATE_EPOCH", str(revision.seconds))
    if state.is_serving:
        _forget_our_code()
    state.hashes = frozenset()
    state.commit, state.committed_at = revision.commit, revision.seconds
    state.as_of = _day(stated_day) or revision.as_of
    build = import_module("generator.build").build
    site = build(root, state.as_of, commit=revision.commit, is_preview=state.is_serving)
    if site.errors and not state.is_serving:
        raise PluginError("\n" + as_text(root, site.problems))
    state.wordings, state.published, state.owner = site.wordings, site.published, site.owner
    state.pages = (problem_page(root, site.problems),) if site.errors else site.pages
    if site.errors:
        config.nav = [{"Lỗi": "index.md"}]


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
