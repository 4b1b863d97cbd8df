"""Who else refers to what a page is about: links back, beside those that the page shows in their own place."""

from __future__ import annotations

from collections.abc import Iterable

from generator.backlinks import LinkedNetwork
from generator.page_kind import Link
from generator.schema.references import Reference


def other_mentions(
    network: LinkedNetwork, kind: type[Reference], key: object, *shown_already: Iterable[str | None]
) -> tuple[Link, ...]:
    """Entries that refer to a target, but for those on pages linked anyway; `key` as in `across/targets.py`."""
    pages = {_page(path) for paths in shown_already for path in paths if path}
    return tuple(Link(one.label, one.path) for one in network.leading_to(kind, key) if _page(one.path) not in pages)


def paths_of(links: Iterable[Link]) -> Iterable[str | None]:
    return (link.path for link in links)


def _page(path: str) -> str:
    return path.partition("#")[0]
