"""The index of the theme's search: records bring title and key fields, pages by hand what the theme read."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Sequence

from generator.build import RenderedPage
from generator.derive.words.glossary import Wordings
from generator.render.links import address_of
from generator.spelling.periods import period_ways

_SEPARATOR = r"[\s\-–—/,:()\[\]“”\"·…]+"
"""Points stay inside words: "2.002131" is one. "&amp;" would fall apart at a semicolon."""


def with_records(index: str, pages: Iterable[RenderedPage], wordings: Wordings) -> str:
    """The theme's search_index.json, with an entry for every record that is searched.

    Its configuration is what tim-kiem.js of theme/overrides works with, whatever mkdocs.yml says. The settings of a
    field are all of it that the theme hands to that script, so the glossary and the sections ride in them.
    """
    searched = [page for page in pages if page.page.is_searched]
    sections = list(dict.fromkeys(page.section for page in searched if page.section))
    title = {"boost": 3, "cach_viet": (*wordings.ways(), *period_ways()), "loai": sections}
    fields = {"title": title, "text": {"boost": 1}}
    config = {"lang": ["vi"], "separator": _SEPARATOR, "pipeline": [], "fields": fields}
    docs = json.loads(index)["docs"] + [_entry(page, sections) for page in searched]
    return json.dumps({"config": config, "docs": docs}, ensure_ascii=False, separators=(",", ":"))


def _entry(page: RenderedPage, sections: Sequence[str]) -> dict[str, str | float]:
    # The theme puts title and text into its list as HTML.
    entry: dict[str, str | float] = {
        "location": address_of(page.path),
        "title": html.escape(page.page.title, quote=False),
        "text": html.escape(page.found_by, quote=False),
    }
    if page.section:
        entry["loai"] = sections.index(page.section)
    if page.search_weight != 1:
        entry["boost"] = page.search_weight
    return entry
