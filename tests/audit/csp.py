"""The site under its own Content-Security-Policy: every page read, and the kinds of pages used in Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Error, Page

from generator.adaptors.content_policy import hashes_of
from tests.audit.browser import address_of, chromium, kinds_of, served
from tests.audit.check import pages_of

_LOADED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "form": "action"}
_HAS_ANSWER = """() => {
  const said = document.querySelector(".md-search-result__meta").textContent.trim();
  const words = JSON.parse(document.querySelector("#__config").textContent).translations;
  return said && !said.startsWith("Đang chuẩn bị") && said !== words["search.result.placeholder"];
}"""
"""Nothing found is an answer, too; before it the line only invites to type."""
_NO_LOAD = ("canonical", "prev", "next", "schema.DC", "alternate")


def findings(site: Path) -> Iterator[str]:
    """All pages are read, one of each kind is opened; two of them are darkened, filtered and searched."""
    header = (site / "_headers").read_text("utf-8")
    for page in pages_of(site):
        for fault in faults_in(page.read_text("utf-8"), header):
            yield f"{page.relative_to(site)}: {fault}"
    with chromium() as browser, served(site) as host:
        yield from dict.fromkeys(_seen(browser, site, host))


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


def _seen(browser: Browser, site: Path, host: str) -> list[str]:
    """Errors and words about policies in the console, failed scripts, requests to another host."""
    faults: list[str] = []
    page = browser.new_page()
    page.set_default_timeout(10_000)

    def keep(text: str) -> None:
        faults.append(f"{page.url.removeprefix(host)}: {text}")

    page.on("console", lambda said: keep(said.text) if _is_fault(said) else None)
    page.on("pageerror", lambda error: keep(str(error)))
    page.on("request", lambda asked: keep(asked.url) if _is_elsewhere(asked.url, host) else None)
    opened = kinds_of(site)
    used = [site / "index.html", site / "tthc/index.html"]
    for path in (*opened, *used):
        page.goto(host + address_of(site, path), wait_until="load")
        try:
            if path in used:
                _use(page)
        except Error as error:
            keep(error.message.partition("\n")[0])
    page.close()
    return faults


def _is_fault(said: ConsoleMessage) -> bool:
    return said.type == "error" or "policy" in said.text.lower()


def _is_elsewhere(url: str, host: str) -> bool:
    return not url.startswith((host + "/", "data:", "blob:"))


def _use(page: Page) -> None:
    page.locator("label[for^=__palette]:visible").first.click()
    page.locator("[data-md-color-scheme=slate]").first.wait_for(state="attached")
    filter_box = page.locator("form.loc input[type=search]")
    if filter_box.count():
        filter_box.fill("cap")
        page.locator("form.loc button[type=reset]:enabled").wait_for()
    page.locator("input.md-search__input").press_sequentially("cai cach")
    page.wait_for_function(_HAS_ANSWER)
