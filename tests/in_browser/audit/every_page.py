"""Every page of a site opened once on the narrowest phone, for all checks that must miss none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Page

from tests.audit.check import pages_of
from tests.in_browser.audit.tabs import Open, look_at
from tests.server import HOST

NARROWEST = 320
"""Source: WCAG 2.2, 1.4.10."""
TOO_WIDE = "document.documentElement.scrollWidth - innerWidth"


@dataclass(frozen=True)
class Opened:
    """What became of a page until it was loaded."""

    page: str
    faults: tuple[str, ...]
    """Errors and words about policies in the console, failed scripts and files, requests to another host."""
    too_wide_pixels: int


@cache
def opened(site: Path) -> tuple[Opened, ...]:
    """
    Raises:
        ToolMissingError: no Chromium.
    """
    return tuple(look_at(site, pages_of(site), _look))


def _look(browser: Browser, show: Open, pages: Sequence[str]) -> Iterator[Opened]:
    tab = browser.new_page(viewport={"width": NARROWEST, "height": 740})
    faults = faults_of(tab)
    for page in pages:
        show(tab, page)
        too_wide = max(0, tab.evaluate(TOO_WIDE))
        yield Opened(page, tuple(faults), too_wide)
        faults.clear()


def faults_of(tab: Page) -> list[str]:
    """Grows as the tab is used."""
    faults: list[str] = []
    tab.on("console", lambda said: faults.append(said.text) if _is_fault(said) else None)
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.on("request", lambda asked: faults.append(asked.url) if _is_elsewhere(asked.url) else None)
    return faults


def _is_fault(said: ConsoleMessage) -> bool:
    """Files that are not there are told as errors, too."""
    return said.type == "error" or "policy" in said.text.lower()


def _is_elsewhere(url: str) -> bool:
    return not url.startswith(("data:", "blob:")) and urlsplit(url).hostname != HOST
