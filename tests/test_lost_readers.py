"""An address that leads nowhere, deep below the site, in a real browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.audit.compressed import served_compressed

CHROMIUM = shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
NOWHERE = "tthc/khong-co/o/day/"

if CHROMIUM is None and not os.environ.get("CI"):
    pytest.skip("no Chromium on this machine: the 404 page was not tried in a browser", allow_module_level=True)


@pytest.fixture(scope="module")
def address(golden_site: Path) -> Iterator[str]:
    with served_compressed(golden_site) as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 360, "height": 740})
    answer = opened.goto(address + NOWHERE)
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


def test_a_lost_reader_gets_home_and_the_page_is_in_our_clothes(page: Page, address: str) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.evaluate("document.styleSheets.length") == 1
    page.get_by_role("link", name="Về trang chủ").click()
    expect(page).to_have_url(address)


def test_without_scripts_a_lost_reader_is_told_where_to_begin(browser: Browser, address: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address + NOWHERE)
    page.get_by_label("Từ cần tìm").fill("do luong")
    page.get_by_role("button", name="Tìm", exact=True).click()
    expect(page).to_have_url(f"{address}tthc/?tim=do+luong")
    page.goto(address + NOWHERE)
    page.get_by_role("link", name="Danh sách thủ tục hành chính").click()
    expect(page).to_have_url(f"{address}tthc/")
    page.context.close()
