"""The site under its own Content-Security-Policy: every page read and opened in Chromium, two of them used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, Page

from generator.adaptors.content_policy import hashes_of
from tests.audit.check import pages_of
from tests.audit.every_page import faults_of, opened
from tests.audit.tabs import Open, look_at

_LOADED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "form": "action"}
_HAS_ANSWER = """() => {
  const said = document.querySelector(".md-search-result__meta").textContent.trim();
  const words = JSON.parse(document.querySelector("#__config").textContent).translations;
  return said && !said.startsWith("Đang chuẩn bị") && said !== words["search.result.placeholder"];
}"""
"""Nothing found is an answer, too; before it the line only invites to type."""
_NO_LOAD = ("canonical", "prev", "next", "schema.DC", "alternate")


def findings(site: Path) -> Iterator[str]:
    """All pages are read and opened; the home page and the list are darkened, filtered and searched.

    Raises:
        ToolMissingError: no Chromium.
    """
    header = (site / "_headers").read_text("utf-8")
    for page in pages_of(site):
        for fault in faults_in(page.read_text("utf-8"), header):
            yield f"{page.relative_to(site)}: {fault}"
    for one in opened(site):
        yield from (f"{one.page}, opened: {fault}" for fault in one.faults)
    yield from look_at(site, [site / "index.html", site / "tthc/index.html"], _used)


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


def _used(browser: Browser, show: Open, pages: Sequence[str]) -> Iterator[str]:
    tab = browser.new_page()
    tab.set_default_timeout(10_000)
    faults = faults_of(tab)
    for page in pages:
        show(tab, page)
        try:
            _use(tab)
        except Error as error:
            faults.append(error.message.partition("\n")[0])
        yield from (f"{page}, used: {fault}" for fault in faults)
        faults.clear()


def _use(page: Page) -> None:
    page.locator("label[for^=__palette]:visible").first.click()
    page.locator("[data-md-color-scheme=slate]").first.wait_for(state="attached")
    filter_box = page.locator("form.loc input[type=search]")
    if filter_box.count():
        filter_box.fill("cap")
        page.locator("form.loc button[type=reset]:enabled").wait_for()
    page.locator("input.md-search__input").press_sequentially("cai cach")
    page.wait_for_function(_HAS_ANSWER)
