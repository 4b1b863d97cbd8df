"""Whether search engines and messages find the right address: canonical, sitemap, robots.txt, the shared picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from tests.server import BASE

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SHARED = ("og:type", "og:title", "og:description", "og:site_name", "og:locale", "og:url", "og:image", "og:image:alt")
PNG_HEAD = b"\x89PNG\r\n\x1a\n"


def findings(site: Path) -> Iterator[str]:
    pages = {_address(site, page): page for page in sorted(site.rglob("index.html"))}
    for address, page in pages.items():
        for fault in _page_faults(site, address, page):
            yield f"{page.relative_to(site)}: {fault}"
    yield from _sitemap_faults(site, set(pages))
    yield from _robots_faults(site)


def _page_faults(site: Path, address: str, page: Path) -> Iterator[str]:
    head = _Head()
    head.feed(page.read_text("utf-8"))
    if [_path(one) for one in head.canonical] != [address]:
        yield f"canonical {head.canonical}"
    for name in SHARED:
        values = head.properties.get(name, [])
        if len(values) != 1 or not values[0].strip():
            yield f"{name} {values}"
    for url in head.properties.get("og:url", []):
        if _path(url) != address:
            yield f"og:url {url}"
    for url in head.properties.get("og:image", []):
        picture = site / _path(url).removeprefix(BASE)
        if not picture.is_file() or not picture.read_bytes().startswith(PNG_HEAD):
            yield f"og:image {url} is no picture of the site"


def _sitemap_faults(site: Path, pages: set[str]) -> Iterator[str]:
    listed: list[str] = []
    for entry in ElementTree.parse(site / "sitemap.xml").getroot():  # noqa: S314 – our own file
        place = entry.findtext(f"{NAMESPACE}loc", "")
        day = entry.findtext(f"{NAMESPACE}lastmod", "")
        listed.append(_path(place))
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
            yield f"sitemap.xml: {place} changed on {day!r}"
    yield from (f"sitemap.xml: lacks {one}" for one in sorted(pages - set(listed)))
    yield from (f"sitemap.xml: {one} is no page" for one in sorted(set(listed) - pages))
    if len(listed) != len(set(listed)):
        yield "sitemap.xml: a page stands twice"


def _robots_faults(site: Path) -> Iterator[str]:
    named = re.findall(r"(?m)^Sitemap: (\S+)$", (site / "robots.txt").read_text("utf-8"))
    if [_path(one) for one in named] != [f"{BASE}sitemap.xml"] or not all(urlsplit(one).netloc for one in named):
        yield f"robots.txt: names {named} as sitemap"


def _address(site: Path, page: Path) -> str:
    folder = page.parent.relative_to(site).as_posix()
    return BASE if folder == "." else f"{BASE}{folder}/"


def _path(url: str) -> str:
    return unquote(urlsplit(url).path)


class _Head(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.canonical: list[str] = []
        self.properties: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "link" and found.get("rel") == "canonical":
            self.canonical.append(found.get("href", ""))
        elif tag == "meta" and "property" in found:
            self.properties.setdefault(found["property"], []).append(found.get("content", ""))
