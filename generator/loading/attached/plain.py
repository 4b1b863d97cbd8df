"""Plain text and tables of text."""

from __future__ import annotations

from generator.loading.attached import refusals
from generator.loading.attached.facts import Refusal, SiteFile


def look(content: bytes, ending: str) -> Refusal | SiteFile:
    if b"\0" in content:
        return refusals.not_what_it_says(ending)
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return refusals.NOT_UTF8
    return SiteFile(0)
