"""The site under its own Content-Security-Policy: every page opened in Chromium, two of them used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Browser, Error, Page

from tests.in_browser.audit.every_page import faults_of, opened
from tests.in_browser.audit.tabs import Open, look_at

_HAS_ANSWER = """() => {
  const said = document.querySelector(".md-search-result__meta").textContent.trim();
  const words = JSON.parse(document.querySelector("#__config").textContent).translations;
  return said && !said.startsWith("Đang chuẩn bị") && said !== words["search.result.placeholder"];
}"""
"""Nothing found is an answer, too; before it the line only invites to type."""


def findings(site: Path) -> Iterator[str]:
    """All pages are opened; the home page and the list are darkened, filtered and searched.

    Raises:
        ToolMissingError: no Chromium.
    """
    for one in opened(site):
        yield from (f"{one.page}, opened: {fault}" for fault in one.faults)
    yield from look_at(site, [site / "index.html", site / "tthc/index.html"], _used)


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
