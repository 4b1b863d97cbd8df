"""Pages of a built site in the system's Chromium, shared out among several browsers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from playwright.sync_api import Browser, Page

from tests.in_browser.chromium import chromium
from tests.server import served
from tests.tools import program

AT_ONCE = 1 if "PYTEST_XDIST_WORKER" in os.environ else 2
"""Browsers at a time. What they do is layout and script: more of them than cores help nobody.

Several workers share the cores already.
"""

Seen = TypeVar("Seen")
Open = Callable[[Page, str], None]
"""Shows a page, named by its file below the site, in a tab."""
Look = Callable[[Browser, Open, Sequence[str]], Iterable[Seen]]


LEADS_ON = '<meta http-equiv="refresh"'


def look_at(site: Path, pages: Sequence[Path], look: Look[Seen]) -> list[Seen]:
    """What `look` sees: each browser is given a part of the pages, in a thread of its own.

    Pages that lead on at once are left out: nobody sees them for longer than a look takes.

    Raises:
        ToolMissingError: no Chromium.
    """
    program("chromium")
    names = [page.relative_to(site).as_posix() for page in pages if LEADS_ON not in page.read_text("utf-8")]
    parts = [names[number::AT_ONCE] for number in range(min(AT_ONCE, len(names)))]
    with served(site) as address, ThreadPoolExecutor(AT_ONCE) as threads:

        def seen_in(part: Sequence[str]) -> list[Seen]:
            with chromium() as browser:
                return list(look(browser, show, part))

        def show(tab: Page, page: str) -> None:
            tab.goto(address + page.removesuffix("index.html"))

        return [one for seen in threads.map(seen_in, parts) for one in seen]
