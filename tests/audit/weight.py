"""What a first visit to a procedure's page brings over the wire: everything that Chromium asks for, compressed."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.audit.browser import PACKED, address_of, chromium, served
from tests.audit.links import BASE

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
    asked: set[Path] = set()
    with chromium() as browser, served(site) as host:
        page = browser.new_page()
        page.on("request", lambda request: asked.add(_file(site, request.url.removeprefix(host))))
        page.goto(host + address_of(site, largest), wait_until="networkidle")
        page.close()
    # Browsers that no one sees ask for no icon.
    asked.add(site / "assets/images/favicon.svg")
    sizes = {path: _bytes(path) for path in asked if path.is_file()}
    fonts = sum(size for path, size in sizes.items() if path.suffix == ".woff2")
    return str(largest.relative_to(site)), sum(sizes.values()) - fonts, fonts


def _file(site: Path, path: str) -> Path:
    file = site / path.removeprefix(BASE).partition("?")[0]
    return file / "index.html" if file.is_dir() else file


def _bytes(path: Path) -> int:
    content = path.read_bytes()
    return len(gzip.compress(content, 6)) if path.suffix in PACKED else len(content)
