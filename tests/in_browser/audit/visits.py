"""Every kind of page, visited once with scripts and once without, for all checks that need its layout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.audit.samples import samples
from tests.in_browser.audit.every_page import NARROWEST
from tests.in_browser.audit.tabs import Open, look_at

ZOOMED = 640
"""A window of 1280 pixels at 200 %."""
WIDTHS = (NARROWEST, ZOOMED, 1280)
"""Source of the first two: WCAG 2.2, 1.4.10 and 1.4.4."""

LETTERS = ("rat-lon", "")
"""The largest of the panel "Cách hiển thị", and the usual ones, which stay."""

SEEN = """() => {
  const visible = one => one.checkVisibility({ visibilityProperty: true });
  const isCopy = one => one.closest(".loc, [data-ket-qua]");
  const words = "main :is(h1, h2, h3, h4, p, li, caption, th, td, dt, dd, figcaption, pre, summary)";
  const texts = [...document.querySelectorAll(words)].filter(one => visible(one) && !isCopy(one))
    .map(one => `${one.localName}: ${one.textContent.replace(/\\s+/g, " ").trim()}`);
  const links = [...document.querySelectorAll("a[href]")].filter(one => visible(one) && !isCopy(one))
    .map(one => `link: ${one.href}`);
  const controls = [...document.querySelectorAll("button, input:not([type=checkbox]), select, textarea")]
    .filter(one => visible(one) && !one.closest("form[action]")).map(one => one.name || one.className);
  return { read: [...texts, ...links], controls };
}"""
"""Words and links, each as often as it is seen. A list's form and its results repeat what the list says."""

LOST = """() => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) return [`the page is ${wide} px too wide`];
  const around = (one, test) => one && (test(getComputedStyle(one)) || around(one.parentElement, test));
  return [...document.querySelectorAll("main *")]
    .filter(one => [...one.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim()))
    .filter(one => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
    .filter(one => !around(one, style => /auto|scroll/.test(style.overflowX) || style.clipPath !== "none"))
    .map(one => `text is cut off: ${one.textContent.trim().slice(0, 80)}`);
}"""
"""What stands outside the window where nothing brings it back: wide tables may scroll within themselves."""


@dataclass(frozen=True)
class View:
    """A page at one width."""

    read: Counter[str]
    controls: tuple[str, ...]
    """What asks to be pressed or filled in. Forms that lead somewhere work; the menu's checkbox is style alone."""
    lost: tuple[str, ...]
    """Out of sight, with letters of any size that the page offers."""


@dataclass(frozen=True)
class Visit:
    """A page at one width, with scripts and with scripts off."""

    page: str
    width: int
    with_scripts: View
    without: View


@cache
def visits(site: Path) -> tuple[Visit, ...]:
    """Of every sample page, at every width.

    Raises:
        ToolMissingError: no Chromium.
    """
    return tuple(look_at(site, samples(site), _look))


def _look(browser: Browser, show: Open, pages: Sequence[str]) -> Iterator[Visit]:
    # Without motion nothing is measured half slid in.
    on = browser.new_page(reduced_motion="reduce")
    off = browser.new_page(reduced_motion="reduce", java_script_enabled=False)
    for page in pages:
        show(on, page)
        show(off, page)
        for width in WIDTHS:
            yield Visit(page, width, _view(on, width), _view(off, width))


def _view(tab: Page, width: int) -> View:
    tab.set_viewport_size({"width": width, "height": 720})
    seen = tab.evaluate(SEEN)
    return View(Counter(seen["read"]), tuple(seen["controls"]), tuple(_lost(tab)))


def _lost(tab: Page) -> Iterator[str]:
    for size in LETTERS:
        tab.evaluate("size => { document.documentElement.dataset.coChu = size }", size)
        yield from tab.evaluate(LOST)
