"""Pages of the real site in a real browser. That nothing leaves the host or fails, every page is asked in the audit."""

from __future__ import annotations

from io import BytesIO

import pdfplumber
import pytest
from playwright.sync_api import Browser

from tests.in_browser.audit.every_page import faults_of


@pytest.mark.parametrize("width", [320, 1280])
def test_a_list_opened_by_an_address_with_a_state_keeps_to_its_host_and_its_window(
    browser: Browser, served_real: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 740})
    faults = faults_of(page)
    page.goto(f"{served_real}tthc/?tim=do+luong&xep=phi")
    page.locator("table[data-ket-qua] .thu-tuc").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
    assert faults == []


def test_a_citizen_finds_a_procedure_through_the_search_box(browser: Browser, served_real: str) -> None:
    page = browser.new_page()
    # The index has come when the worker has asked for it: a query typed before would be lost.
    with page.expect_response(lambda answer: answer.url.endswith("search_index.json")):
        page.goto(served_real)
        page.get_by_role("textbox", name="Tìm kiếm").first.click()
    first = page.locator(".md-search-result__item a").first
    page.keyboard.type("dấu định lượng", delay=20)
    first.wait_for()
    assert "/tthc/" in (first.get_attribute("href") or "")
    page.close()


def test_text_is_set_in_our_own_font(browser: Browser, served_real: str) -> None:
    page = browser.new_page()
    page.goto(served_real)
    page.evaluate("document.fonts.ready")
    assert page.evaluate("document.fonts.check('16px \"Be Vietnam Pro\"', 'đặng ưỡn')")
    loaded = page.evaluate("[...document.fonts].filter(font => font.status === 'loaded').map(font => font.family)")
    page.close()
    assert any("Be Vietnam Pro" in family for family in loaded)


@pytest.mark.parametrize("year", [2021, 2022])
def test_the_heads_page_is_one_printed_sheet(browser: Browser, served_real: str, year: int) -> None:
    page = browser.new_page()
    page.goto(f"{served_real}ke-hoach/skhcn-quang-ngai/{year}/dieu-hanh/")
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    with pdfplumber.open(BytesIO(printed)) as sheets:
        assert [(round(sheet.width), round(sheet.height)) for sheet in sheets.pages] == [(595, 842)]
