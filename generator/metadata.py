"""What machines read of a page: who made it, of which day it is, and what it is about in schema.org's words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

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


OF_THE_SITE = Metadata()
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
    return " ".join(value.replace(";", ",").split())
