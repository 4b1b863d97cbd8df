"""The sample pages of a built site in the system's Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from playwright.sync_api import Browser, Page, sync_playwright

from tests.audit.browser import FLAGS
from tests.audit.check import ToolMissingError
from tests.audit.samples import samples
from tests.many_procedures import served

AT_ONCE = 2
"""Browsers at a time. What they do is layout and script: more of them than cores help nobody."""

Seen = TypeVar("Seen")
Open = Callable[[Page, str], None]
"""Shows a page, named by its file below the site, in a tab."""
Look = Callable[[Browser, Open, Sequence[str]], Iterable[Seen]]


def look_at_samples(site: Path, look: Look[Seen]) -> list[Seen]:
    """What `look` sees, with the pages shared out among fresh browsers.

    Raises:
        ToolMissingError: no Chromium; `tests/need-chromium.sh` installs it where it may.
    """
    chromium = shutil.which("chromium")
    if chromium is None:
        raise ToolMissingError("no Chromium")
    pages = [page.relative_to(site).as_posix() for page in samples(site)]
    with served(site) as address, ThreadPoolExecutor(AT_ONCE) as threads:

        def part(number: int) -> list[Seen]:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
                seen = list(look(browser, show, pages[number::AT_ONCE]))
                browser.close()
            return seen

        def show(tab: Page, page: str) -> None:
            tab.goto(address + page.removesuffix("index.html"))

        return [one for seen in threads.map(part, range(AT_ONCE)) for one in seen]
