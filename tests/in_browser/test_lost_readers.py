"""An address that leads nowhere, deep below the site, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

NOWHERE = "tthc/khong-co/o/day/"


@pytest.fixture
def page(browser: Browser, served_drawn: str) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 360, "height": 740})
    answer = opened.goto(served_drawn + NOWHERE)
    assert answer
    assert answer.status == 404
    yield opened
    opened.close()


def test_what_a_lost_reader_types_is_searched(page: Page) -> None:
    page.get_by_label("Từ cần tìm").fill("cấp giấy phép đo lường")
    page.get_by_role("button", name="Tìm", exact=True).click()
    found = page.locator(".md-search-result__item a").first
    found.wait_for()
    assert "/tthc/" in (found.get_attribute("href") or "")


def test_a_lost_reader_gets_home_and_the_page_is_in_our_clothes(page: Page, served_drawn: str) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.evaluate("document.styleSheets.length") == 1
    page.get_by_role("link", name="Về trang chủ").click()
    expect(page).to_have_url(served_drawn)


def test_without_scripts_a_lost_reader_is_told_where_to_begin(browser: Browser, served_drawn: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(served_drawn + NOWHERE)
    page.get_by_label("Từ cần tìm").fill("do luong")
    page.get_by_role("button", name="Tìm", exact=True).click()
    expect(page).to_have_url(f"{served_drawn}tthc/?tim=do+luong")
    page.goto(served_drawn + NOWHERE)
    page.get_by_role("link", name="Danh sách thủ tục hành chính").click()
    expect(page).to_have_url(f"{served_drawn}tthc/")
    page.context.close()


@pytest.mark.parametrize("has_scripts", [True, False])
def test_an_old_address_leads_on_to_the_page_of_today(browser: Browser, served_drawn: str, has_scripts: bool) -> None:
    page = browser.new_context(java_script_enabled=has_scripts).new_page()
    page.goto(f"{served_drawn}tthc/ten-cu/")
    page.wait_for_url(f"{served_drawn}tthc/2-002131-h58/")
    page.context.close()
