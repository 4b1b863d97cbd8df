"""Pages in a real browser: nothing leaves the host, nothing fails, nothing scrolls sideways on a phone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, sync_playwright

from generator.adaptors.cli import cchc
from tests.many_procedures import served

ROOT = Path(__file__).parents[1]
CHROMIUM = shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

if CHROMIUM is None and not os.environ.get("CI"):
    pytest.skip("no Chromium on this machine: pages were not tried in a browser", allow_module_level=True)

PAGES = (
    "",
    "ke-hoach/skhcn-quang-ngai/2022/",
    "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/7/",
    "ke-hoach/skhcn-quang-ngai/2022/tien-do/",
    "ke-hoach/skhcn-quang-ngai/2022/dieu-hanh/",
    "don-vi/skhcn-quang-ngai/phong-hanh-chinh-tong-hop/",
    "ket-qua/skhcn-kon-tum/2022/quy-3/",
    "ket-luan/",
    "ket-luan/skhcn-quang-ngai/2022/toa-dam-18-5-2022/",
    "doi-thoai/",
    "chi-so/",
    "chi-so/bo/qd-766-2022/",
    "tthc/",
    "tthc/?tim=do+luong&xep=phi",
    "tthc/moi-thay-doi/",
    "tthc/hieu-luc/",
    "tthc/hieu-luc/kon-tum/2022-08-23/",
    "tthc/2-002131-h58/",
    "van-ban/",
    "tin-tuc/2026/11/nam-tai-lieu-thanh-trang-web/",
    "gioi-thieu/",
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    out = tmp_path_factory.mktemp("browser") / "site"
    result = CliRunner().invoke(cchc, ["--root", str(ROOT), "build", "--out", str(out)])
    assert result.exit_code == 0, result.output
    with served(out) as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_no_other_host_and_reports_no_error(browser: Browser, address: str, path: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("response", lambda answer: errors.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    page.goto(address + path, wait_until="networkidle")
    page.close()
    host = address.removesuffix("cchc/")
    assert [url for url in asked if not url.startswith((host, "data:"))] == []
    assert errors == []


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_does_not_scroll_sideways(browser: Browser, address: str, path: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 740})
    page.goto(address + path, wait_until="load")
    seen = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert seen <= width


def test_a_citizen_finds_a_procedure_through_the_search_box(browser: Browser, address: str) -> None:
    page = browser.new_page()
    # The index has come when the worker has asked for it: a query typed before would be lost.
    with page.expect_response(lambda answer: answer.url.endswith("search_index.json")):
        page.goto(address)
        page.get_by_role("textbox", name="Tìm kiếm").first.click()
    first = page.locator(".md-search-result__item a").first
    page.keyboard.type("dấu định lượng", delay=20)
    first.wait_for()
    assert "/tthc/" in (first.get_attribute("href") or "")
    page.close()


def test_text_is_set_in_our_own_font(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address, wait_until="networkidle")
    assert page.evaluate("document.fonts.check('16px \"Be Vietnam Pro\"', 'đặng ưỡn')")
    loaded = page.evaluate("[...document.fonts].filter(font => font.status === 'loaded').map(font => font.family)")
    page.close()
    assert any("Be Vietnam Pro" in family for family in loaded)


@pytest.mark.parametrize("year", [2021, 2022])
def test_the_heads_page_is_one_printed_sheet(browser: Browser, address: str, year: int) -> None:
    page = browser.new_page()
    page.goto(f"{address}ke-hoach/skhcn-quang-ngai/{year}/dieu-hanh/", wait_until="networkidle")
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    with pdfplumber.open(BytesIO(printed)) as sheets:
        assert [(round(sheet.width), round(sheet.height)) for sheet in sheets.pages] == [(595, 842)]
