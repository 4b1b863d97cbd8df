"""Every link within the site leads to a page, and to a place on it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.audit.check import pages_of
from tests.server import BASE


def findings(site: Path) -> Iterator[str]:
    for page in pages_of(site):
        for link in parsed(page).links:
            if not _leads_somewhere(site, page, link):
                yield f"{page.relative_to(site)}: a link to nothing, {link}"


class Parsed(HTMLParser):
    """Links, loaded addresses, ids and visible text of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.ids: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.ids |= {found["id"]} if "id" in found else set()
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        elif tag == "link" and found.get("rel") not in ("canonical", "prev", "next", "schema.DC"):
            self.loads.append(found["href"])
        elif "src" in found:
            self.loads.append(found["src"])

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@cache
def parsed(page: Path) -> Parsed:
    """Read once: a page that many link to is asked for its ids by each."""
    found = Parsed()
    found.feed(page.read_text("utf-8"))
    return found


def _leads_somewhere(site: Path, page: Path, link: str) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return True
    here = page.parent.relative_to(site).as_posix()
    path = unquote(parts.path)
    path = path.removeprefix(BASE) if path.startswith(BASE) else posixpath.normpath(posixpath.join(here, path))
    target = page if not parts.path else site / path
    target = target / "index.html" if target.is_dir() else target
    if not target.is_file():
        return False
    return not parts.fragment or target.suffix != ".html" or unquote(parts.fragment) in parsed(target).ids
