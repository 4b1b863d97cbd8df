"""The first step: what every site has, whatever its mkdocs.yml says."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig

from generator import vietnamese
from generator.adaptors.full_text import is_full_text
from generator.adaptors.site_theme import use_theme
from generator.adaptors.steps.build_state import BuildState, root_of


def configure(config: MkDocsConfig, state: BuildState) -> MkDocsConfig:
    # Python-Markdown's own slugs drop "đ".
    config.mdx_configs.setdefault("toc", {})["slugify"] = lambda text, _separator: vietnamese.slug(text)
    # Its tables would be aligned by inline styles, which the policy refuses.
    config.mdx_configs.setdefault("tables", {})["use_align_attribute"] = True
    config.theme.static_templates.add("robots.txt")
    state.is_full_text = is_full_text(config)
    use_theme(config, root_of(config), is_full_text=state.is_full_text)
    return config
