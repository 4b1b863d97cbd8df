"""The site under its own Content-Security-Policy, read; in_browser/audit/csp.py opens the pages."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from generator.adaptors.content_policy import hashes_of
from tests.audit.check import pages_of

_LOADED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "form": "action"}
_NO_LOAD = ("canonical", "prev", "next", "schema.DC", "alternate")


def findings(site: Path) -> Iterator[str]:
    """What the text of all pages tells."""
    header = (site / "_headers").read_text("utf-8")
    for page in pages_of(site):
        for fault in faults_in(page.read_text("utf-8"), header):
            yield f"{page.relative_to(site)}: {fault}"


def faults_in(html: str, header: str) -> Iterator[str]:
    """What the policy would refuse, as far as the text of a page tells it."""
    found = _Parsed()
    found.feed(html)
    yield from found.faults
    if len(found.policies) != 1:
        yield f"{len(found.policies)} policies in the head"
    for source in sorted(hashes_of(html)):
        if not all(source in policy for policy in (header, *found.policies)):
            yield f"an inline script without its hash, {source}"


class _Parsed(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.policies: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if found.get("http-equiv", "").lower() == "content-security-policy":
            self.policies.append(found["content"])
        if tag in ("style", "object", "embed", "base"):
            self.faults.append(f"<{tag}>")
        self.faults += [f"{tag} with {name}" for name in found if name == "style" or name.startswith("on")]
        loaded = found.get(_LOADED.get(tag, ""), "") if found.get("rel") not in _NO_LOAD else ""
        if urlsplit(loaded).netloc or loaded.startswith("javascript:"):
            self.faults.append(f"{tag} from elsewhere, {loaded}")
