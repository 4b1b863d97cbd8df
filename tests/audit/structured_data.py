"""What is wrong with the metadata of a page: JSON-LD against schema.org's vocabulary, and Dublin Core."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PARENTS = {
    "Thing": "",
    "Intangible": "Thing",
    "Service": "Intangible",
    "GovernmentService": "Service",
    "ServiceChannel": "Intangible",
    "Audience": "Intangible",
    "Offer": "Intangible",
    "Organization": "Thing",
    "GovernmentOrganization": "Organization",
    "GovernmentOffice": "Organization",
    "Place": "Thing",
    "AdministrativeArea": "Place",
    "Country": "AdministrativeArea",
    "CreativeWork": "Thing",
    "WebPage": "CreativeWork",
    "WebSite": "CreativeWork",
    "Article": "CreativeWork",
    "NewsArticle": "Article",
    "DataCatalog": "CreativeWork",
    "Dataset": "CreativeWork",
    "ItemList": "Intangible",
    "BreadcrumbList": "ItemList",
    "ListItem": "Intangible",
}
PROPERTIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "name": (("Thing",), ("Text",)),
    "alternateName": (("Thing",), ("Text",)),
    "identifier": (("Thing",), ("Text", "URL")),
    "description": (("Thing",), ("Text",)),
    "url": (("Thing",), ("URL",)),
    "sameAs": (("Thing",), ("URL",)),
    "mainEntityOfPage": (("Thing",), ("CreativeWork", "URL")),
    "serviceType": (("Service",), ("Text",)),
    "areaServed": (("Service", "Organization", "Offer"), ("Place", "Text")),
    "provider": (("Service", "CreativeWork"), ("Organization",)),
    "serviceOperator": (("GovernmentService",), ("Organization",)),
    "audience": (("Service", "CreativeWork"), ("Audience",)),
    "audienceType": (("Audience",), ("Text",)),
    "availableChannel": (("Service",), ("ServiceChannel",)),
    "serviceUrl": (("ServiceChannel",), ("URL",)),
    "serviceLocation": (("ServiceChannel",), ("Place",)),
    "address": (("Place", "Organization"), ("Text",)),
    "telephone": (("Place", "Organization"), ("Text",)),
    "email": (("Organization",), ("Text",)),
    "serviceOutput": (("Service",), ("Thing",)),
    "offers": (("Service", "CreativeWork"), ("Offer",)),
    "price": (("Offer",), ("Number",)),
    "priceCurrency": (("Offer",), ("Text",)),
    "isRelatedTo": (("Service",), ("Service",)),
    "inLanguage": (("CreativeWork",), ("Text",)),
    "dateModified": (("CreativeWork",), ("Date",)),
    "datePublished": (("CreativeWork",), ("Date",)),
    "isBasedOn": (("CreativeWork",), ("CreativeWork", "URL")),
    "headline": (("CreativeWork",), ("Text",)),
    "author": (("CreativeWork",), ("Organization",)),
    "creator": (("CreativeWork",), ("Organization",)),
    "publisher": (("CreativeWork",), ("Organization",)),
    "creditText": (("CreativeWork",), ("Text",)),
    "articleSection": (("Article",), ("Text",)),
    "temporalCoverage": (("CreativeWork",), ("Years",)),
    "variableMeasured": (("Dataset",), ("Text",)),
    "includedInDataCatalog": (("Dataset",), ("DataCatalog",)),
    "dataset": (("DataCatalog",), ("Dataset",)),
    "subOrganization": (("Organization",), ("Organization",)),
    "parentOrganization": (("Organization",), ("Organization",)),
    "itemListElement": (("ItemList",), ("ListItem",)),
    "position": (("ListItem",), ("Integer",)),
    "item": (("ListItem",), ("URL",)),
}
"""Types a property belongs to, and what it may hold. Source: schema.org, release 12.0, of it what we use."""

REQUIRED = {
    "GovernmentService": ("name", "url", "areaServed"),
    "GovernmentOrganization": ("name", "url"),
    "GovernmentOffice": ("name", "url", "address"),
    "NewsArticle": ("headline", "url", "datePublished"),
    "Dataset": ("name", "description", "url"),
    "DataCatalog": ("name", "url"),
    "WebSite": ("name", "url"),
    "BreadcrumbList": ("itemListElement",),
}
"""What a page may be about, and without which properties that says nothing."""
DUBLIN_CORE = ("title", "creator", "date", "description", "publisher", "identifier")
"""Source: TT 24/2011/TT-BTTTT art. 4–6: never absent, never empty."""


def faults_in(html: str) -> list[str]:
    """Every fault of one page, in words; a page needs Dublin Core, and JSON-LD only if it has some."""
    head = _Head()
    head.feed(html)
    return [*_dublin_core_faults(head), *(fault for text in head.scripts for fault in json_ld_faults(text))]


def json_ld_faults(text: str) -> Iterator[str]:
    try:
        data = json.loads(text)
    except ValueError as error:
        yield f"JSON-LD: {error}"
        return
    if not isinstance(data, dict) or data.pop("@context", None) != "https://schema.org":
        yield "JSON-LD: @context is not https://schema.org"
        return
    kind = str(data.get("@type"))
    yield from (f"{kind} without {name}" for name in REQUIRED.get(kind, ()) if name not in data)
    yield from _node_faults(data, "")
    yield from _order_faults(data.get("itemListElement", []))


def _order_faults(steps: list[dict[str, Any]]) -> Iterator[str]:
    positions = [one.get("position") for one in steps]
    if positions != list(range(1, len(steps) + 1)):
        yield f"/itemListElement: positions {positions}"


def _node_faults(node: dict[str, Any], path: str) -> Iterator[str]:
    kind = node.get("@type")
    if kind not in PARENTS:
        yield f"{path or '/'}: unknown type {kind!r}"
        return
    if len(node) == 1:
        yield f"{path or '/'}: {kind} says nothing"
    for name, value in node.items():
        if name.startswith("@"):
            continue
        at = f"{path}/{name}"
        domains, ranges = PROPERTIES.get(name, ((), ()))
        if not any(_is_a(kind, domain) for domain in domains):
            yield f"{at}: not a property of {kind}"
            continue
        values = value if isinstance(value, list) else [value]
        if not values:
            yield f"{at}: empty list"
        for one in values:
            if isinstance(one, dict):
                yield from _node_faults(one, at)
                if not any(_is_a(str(one.get("@type")), wanted) for wanted in ranges):
                    yield f"{at}: {one.get('@type')} where {' or '.join(ranges)} belongs"
            elif "Integer" in ranges and type(one) is int:
                continue
            elif not isinstance(one, str) or not one.strip():
                yield f"{at}: empty or no text: {one!r}"
            elif not any(_READS[wanted](one) for wanted in ranges if wanted in _READS):
                yield f"{at}: {one!r} is no {' or '.join(ranges)}"


def _is_a(kind: str, wanted: str) -> bool:
    while kind and kind != wanted:
        kind = PARENTS.get(kind, "")
    return bool(kind)


def _is_url(text: str) -> bool:
    parts = urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


_READS: dict[str, Callable[[str], bool]] = {
    "Text": bool,
    "URL": _is_url,
    "Date": _is_day,
    "Years": lambda text: re.fullmatch(r"[0-9]{4}(/[0-9]{4})?", text) is not None,
    "Number": lambda text: re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) is not None,
}


def _dublin_core_faults(head: _Head) -> Iterator[str]:
    for name in DUBLIN_CORE:
        values = head.metas.get(f"DC.{name}", [])
        if len(values) != 1:
            yield f"DC.{name}: {len(values)} times"
        elif not all(part.strip() for part in values[0].split(";")):
            yield f"DC.{name}: empty value in {values[0]!r}"
        elif name == "date" and not _is_day(values[0]):
            yield f"DC.date: {values[0]!r} is no day"
        elif name == "identifier" and not _is_url(values[0]):
            yield f"DC.identifier: {values[0]!r} is no address"
    if head.schema != "http://purl.org/dc/elements/1.1/":
        yield "no link to the schema of Dublin Core"


class _Head(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.metas: dict[str, list[str]] = {}
        self.scripts: list[str] = []
        self.schema = ""
        self._in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "meta" and "name" in found:
            self.metas.setdefault(found["name"], []).append(found.get("content", ""))
        elif tag == "link" and found.get("rel") == "schema.DC":
            self.schema = found.get("href", "")
        elif tag == "script" and found.get("type") == "application/ld+json":
            self._in_script = True
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.scripts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._in_script = False


def findings(site: Path) -> Iterator[str]:
    """Redirects and the 404 page have no place of their own, and so no metadata."""
    for page in sorted(site.rglob("index.html")):
        for fault in faults_in(page.read_text("utf-8")):
            yield f"{page.relative_to(site)}: {fault}"
