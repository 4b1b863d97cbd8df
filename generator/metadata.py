"""What machines read of a page: who made it, of which day it is, how it is shared, what it is in schema.org's words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.share_pictures import SHARE_SIZE, SharePicture

Structured = Mapping[str, Any]
"""JSON-LD without `@context`; an `Address` stands where the address of a page belongs."""


@dataclass(frozen=True)
class Address:
    """A page of the site, by the path of its Markdown. Only the adaptors know where the site stands."""

    path: str


@dataclass(frozen=True)
class Metadata:
    """Of one page. What is absent falls to the site: its name, the day of its data."""

    creators: tuple[str, ...] = ()
    day: date | None = None
    structured: Structured | None = None
    changed_on: date | None = None
    """Last day on which what the page tells changed, where its record says so and the day judges nothing on it."""
    news_of: date | None = None
    """Day on which it appeared, of a page that is news."""


NO_PAPER = Metadata()
"""For pages that are no single paper's."""


def dublin_core(
    *, title: str, description: str, creators: tuple[str, ...], publisher: str, day: date, identifier: str
) -> tuple[tuple[str, str], ...]:
    """The six elements that no page may lack. Source: TT 24/2011/TT-BTTTT art. 4–6; `;` stands between values only."""
    values = {
        "title": _single(title),
        "creator": "; ".join(map(_single, creators)),
        "date": day.isoformat(),
        "description": _single(description or title),
        "publisher": _single(publisher),
        "identifier": identifier,
    }
    return tuple((f"DC.{name}", value) for name, value in values.items())


@dataclass(frozen=True)
class Shared:
    """What a message or a social network shows of a page that somebody passes on."""

    title: str
    description: str
    site_name: str
    url: str
    picture: SharePicture
    picture_url: str
    news_of: date | None

    def open_graph(self) -> Iterator[tuple[str, str]]:
        """Source: ogp.me; the rest of what other networks want is the same under other names, which they forgo."""
        yield "og:type", "article" if self.news_of else "website"
        yield "og:title", _on_one_line(self.title)
        yield "og:description", _on_one_line(self.description or self.title)
        yield "og:site_name", self.site_name
        yield "og:locale", "vi_VN"
        yield "og:url", self.url
        yield "og:image", self.picture_url
        yield "og:image:width", str(SHARE_SIZE[0])
        yield "og:image:height", str(SHARE_SIZE[1])
        yield "og:image:alt", self.picture.words
        if self.news_of:
            yield "article:published_time", self.news_of.isoformat()


def breadcrumbs(trail: Sequence[tuple[str, Address]]) -> Structured:
    """The way from the home page to this one, both included."""
    steps = (
        {"@type": "ListItem", "position": at, "name": name, "item": page} for at, (name, page) in enumerate(trail, 1)
    )
    return {"@type": "BreadcrumbList", "itemListElement": tuple(steps)}


def website(name: str, description: str, publisher: str | None, home: Address) -> Structured:
    """The site itself. A demonstration has no publisher: no department answers for it."""
    body = {"@type": "GovernmentOrganization", "name": publisher} if publisher else None
    said = {"name": name, "url": home, "description": description, "inLanguage": "vi", "publisher": body}
    return {"@type": "WebSite", **filled(said)}


def as_script(structured: Structured, absolute: Callable[[str], str]) -> str:
    """The text of a `<script type="application/ld+json">`: no value can end the element or open another one."""
    text = json.dumps(
        {"@context": "https://schema.org", **structured},
        ensure_ascii=False,
        separators=(",", ":"),
        default=lambda address: absolute(address.path),
    )
    return re.sub("[<>&\u2028\u2029]", lambda match: f"\\u{ord(match.group()):04x}", text)


def filled(properties: Structured) -> dict[str, Any]:
    """Without the properties that say nothing; of one value the value itself."""
    found = {name: value for name, value in properties.items() if value not in (None, "", (), {})}
    return {name: value[0] if isinstance(value, tuple) and len(value) == 1 else value for name, value in found.items()}


def _single(value: str) -> str:
    return _on_one_line(value.replace(";", ","))


def _on_one_line(value: str) -> str:
    return " ".join(value.split())
