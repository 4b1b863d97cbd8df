"""How the search shows what it finds; whether it finds what readers type is asked in the audit, by tests/queries.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.in_browser.audit.search import answers, begin_to_search
from tests.server import served


@pytest.fixture
def drawn(browser: Browser, built: Callable[[str], Path]) -> Iterator[Page]:
    with served(built("ten pages")) as address:
        page = browser.new_page()
        page.goto(address)
        begin_to_search(page)
        yield page
        page.close()


def test_a_word_found_under_two_names_is_marked_once(drawn: Page) -> None:
    answers(drawn, "TTHC hành chính")
    title = drawn.locator(".md-search-result__item h1").first
    assert title.inner_html() == "<mark>Thủ</mark> tục <mark>hành</mark> <mark>chính</mark>"
