"""What a first visit to a procedure's page brings over the wire: everything that Chromium asks for, compressed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from tests.in_browser.audit.tabs import Open, look_at
from tests.server import BASE, sent

KILOBYTE = 1000
BUDGET, FONTS_BUDGET = 65, 40
"""In kB, without fonts and of fonts."""


def findings(site: Path) -> Iterator[str]:
    page, rest, fonts = weights(site)
    if rest > BUDGET * KILOBYTE:
        yield f"{page}: {rest / KILOBYTE:.1f} kB, {BUDGET} allowed"
    if fonts > FONTS_BUDGET * KILOBYTE:
        yield f"{page}: {fonts / KILOBYTE:.1f} kB of fonts, {FONTS_BUDGET} allowed"


def figure(site: Path) -> str:
    _, rest, fonts = weights(site)
    return f"{rest / KILOBYTE:.1f} + {fonts / KILOBYTE:.1f} kB of fonts"


@cache
def weights(site: Path) -> tuple[str, int, int]:
    """The largest page of a procedure – without any, the home page –, and the bytes of it all without and of fonts."""
    procedures = [page for page in site.glob("tthc/*/index.html") if page.parent.name[0].isdigit()]
    largest = max(procedures, key=lambda page: page.stat().st_size, default=site / "index.html")
    # Browsers that no one sees ask for no icon.
    asked = {*map(site.joinpath, look_at(site, [largest], _asked_for)), site / "assets/images/favicon.svg"}
    sizes = {path: len(sent(path)) for path in asked if path.is_file()}
    fonts = sum(size for path, size in sizes.items() if path.suffix == ".woff2")
    return str(largest.relative_to(site)), sum(sizes.values()) - fonts, fonts


def _asked_for(browser: Browser, show: Open, pages: Sequence[str]) -> Iterator[str]:
    """Files below the site."""
    tab = browser.new_page()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(urlsplit(request.url).path.removeprefix(BASE)))
    for page in pages:
        show(tab, page)
        tab.wait_for_load_state("networkidle")
    for path in asked:
        yield f"{path}index.html" if path.endswith("/") else path
