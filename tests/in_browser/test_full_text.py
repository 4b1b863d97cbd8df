"""The search in the full text: off, nothing of it is there; on, it finds words of any page, with or without marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from unicodedata import normalize

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.queries import SIXTEEN, Query
from tests.server import served
from tests.tools import MAY_SKIP

RESULT = ".ket-qua-toan-van a"
WASM = b"'wasm-unsafe-eval'"

if MAY_SKIP and find_spec("pagefind") is None:
    pytest.skip("pagefind is not installed (make full-text): the full text was not searched", allow_module_level=True)


@pytest.fixture(scope="module")
def host(built: Callable[[str], Path]) -> Iterator[str]:
    with served(built("full text")) as address:
        yield address


@pytest.fixture
def page(browser: Browser, host: str) -> Iterator[Page]:
    opened = browser.new_page()
    opened.goto(f"{host}tim-kiem/")
    yield opened
    opened.close()


def answers(page: Page, query: str) -> list[str]:
    """Addresses of the pages that are shown, below the site's own."""
    page.get_by_label("Từ cần tìm").fill(query)
    page.get_by_label("Từ cần tìm").press("Enter")
    expect(status_of(page)).to_contain_text(f"“{normalize('NFC', query)}”")
    found = page.locator(RESULT).evaluate_all("links => links.map(one => new URL(one.href).pathname)")
    return [link.removeprefix("/cchc/") for link in found]


def status_of(page: Page) -> Locator:
    return page.locator("article").get_by_role("status")


@pytest.mark.parametrize("query", SIXTEEN, ids=lambda one: one.typed)
def test_the_sixteen_queries_find_their_page(page: Page, query: Query) -> None:
    assert query.page in answers(page, query.typed)[:3]


@pytest.mark.parametrize("query", ["cọc mốc", "coc moc", "đo đạc", "do dac", "dung coc truoc mat"])
def test_words_that_stand_only_in_the_running_text_are_found(page: Page, query: str) -> None:
    assert answers(page, query)[0] == "tthc/tach-thua/"


@pytest.mark.parametrize(
    ("query", "title", "text"),
    [
        ("dung coc moc", "Tách thửa", "Viên chức đo đạc <mark>dựng</mark> <mark>cọc</mark> <mark>mốc</mark> trước mặt"),
        ("do dac", "Tách thửa", "Viên chức <mark>đo</mark> <mark>đạc</mark> dựng cọc mốc"),
        ("dang ky luu dong", "<mark>Đăng</mark> <mark>ký</mark> khai sinh <mark>lưu</mark> <mark>động</mark>", ""),
    ],
)
def test_the_words_found_are_marked_with_the_marks_they_bear(page: Page, query: str, title: str, text: str) -> None:
    answers(page, query)
    first = page.locator(".ket-qua-toan-van > li").first
    assert first.locator("a").inner_html() == title
    assert text in first.locator("p").inner_html()


def test_what_a_reader_types_stays_text(page: Page) -> None:
    assert answers(page, "<img src=x>") == []
    assert status_of(page).inner_text().startswith("Không trang nào có “<img src=x>”.")


def test_the_source_line_and_the_menu_are_no_words_of_a_page(page: Page) -> None:
    assert answers(page, "phiên bản chưa lưu vào kho") == []


def test_the_address_keeps_what_was_asked_and_a_step_back_asks_the_question_before(page: Page, host: str) -> None:
    answers(page, "cọc mốc")
    answers(page, "khai sinh")
    assert page.url == f"{host}tim-kiem/?tim=khai+sinh"
    page.go_back()
    expect(page.get_by_label("Từ cần tìm")).to_have_value("cọc mốc")
    expect(page.locator(RESULT).first).to_have_text("Tách thửa")


def test_more_results_come_at_a_key_and_the_focus_goes_on_to_them(page: Page) -> None:
    assert len(answers(page, "m")) == 10
    page.get_by_role("button", name="Xem thêm kết quả").press("Enter")
    expect(page.locator(RESULT).nth(10)).to_be_focused()


def test_the_search_of_the_header_leads_on_to_the_full_text(page: Page, host: str) -> None:
    page.goto(f"{host}van-ban/")
    assert page.get_by_role("button", name="trong toàn văn").count() == 0  # closed, it takes no focus
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("cọc mốc")
    page.get_by_role("button", name="Tìm những từ này trong toàn văn").click()
    expect(page.locator(RESULT).first).to_have_text("Tách thửa")


def test_the_policy_lets_it_work_and_nothing_else_is_asked(browser: Browser, host: str) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda asked: said.append(asked.url) if not asked.url.startswith(host) else None)
    page.goto(f"{host}tim-kiem/?tim=dat+dai")
    expect(page.locator(RESULT).first).to_have_text("Lĩnh vực Đất đai")
    page.close()
    assert said == []


def test_without_scripts_the_page_says_so_and_leads_to_the_lists(browser: Browser, host: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{host}tim-kiem/")
    assert page.get_by_text("Ô tìm của trang này cần JavaScript").is_visible()
    assert not page.get_by_label("Từ cần tìm").is_visible()
    assert page.locator("article").get_by_role("link", name="Văn bản").is_visible()
    page.close()
