"""What one event of mkdocs leaves for the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.build import RenderedPage
from generator.derive.words.glossary import NO_WORDINGS, Wordings
from generator.published import NOTHING, Published
from generator.views.site_owner import OwnerView


@dataclass
class BuildState:
    """Of the plugin's whole life: a preview builds many times."""

    is_serving: bool = False
    is_full_text: bool = False
    commit: str | None = None
    committed_at: int | None = None
    as_of: date = field(init=False)
    """Known from the moment the records are built."""
    pages: tuple[RenderedPage, ...] = ()
    wordings: Wordings = NO_WORDINGS
    published: Published = NOTHING
    owner: OwnerView | None = None
    hashes: frozenset[str] = frozenset()
    """Of the scripts that stand in the pages made so far."""


def root_of(config: MkDocsConfig) -> Path:
    """The repository: the folder of mkdocs.yml."""
    return Path(config.config_file_path).parent
