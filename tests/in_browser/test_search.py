"""How the search shows what it finds; whether it finds what readers type is asked in the audit, by tests/queries.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.in_browser.audit.search import answers, ask, begin_to_search, has_no_answer
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


@pytest.mark.parametrize(
    "typed",
    [
        "hộ chiếu",
        "mã số mã vạch",
        "giấy phép lái xe",
    ],
)
def test_scattered_syllables_are_no_answer_and_the_search_says_where_to_begin(drawn: Page, typed: str) -> None:
    assert has_no_answer(drawn, typed)
    assert drawn.locator(".tim-giup [data-khi='khong'] a").count() == 2


def test_other_marks_than_those_typed_are_found_where_no_page_bears_these(drawn: Page) -> None:
    assert answers(drawn, "đất đại")[0] == "tthc/linh-vuc/dat-dai/"


def test_pages_that_hold_most_of_the_words_are_called_near(drawn: Page) -> None:
    assert answers(drawn, "lệ phí cấp giấy chứng nhận tạm thời")[0] == "van-ban/15-nq-hdnd/"
    assert drawn.locator(".tim-giup [data-khi='gan']").is_visible()
    answers(drawn, "lệ phí cấp giấy")
    assert not drawn.locator(".tim-giup [data-khi='gan']").is_visible()


def test_a_slip_of_typing_is_answered_by_a_click(drawn: Page) -> None:
    assert has_no_answer(drawn, "khai sinhh")
    meant = drawn.locator(".tim-giup [data-tim]")
    assert meant.text_content() == "khai sinh"
    meant.click()
    drawn.locator(".tim-giup[data-cho='khai sinh']").wait_for(state="attached")
    assert drawn.locator(".md-search-result__item > a").first.get_attribute("href", timeout=5_000) is not None
    assert drawn.locator(".md-search__input").input_value() == "khai sinh"


@pytest.mark.parametrize(("query", "heard"), [("giấy", "giấy"), ('"giấy"', "+giấy"), ("giấy ", "giấy")])
def test_results_are_sorted_by_section_and_a_click_keeps_one(query: str, heard: str, drawn: Page) -> None:
    ask(drawn, query, heard)
    sections = drawn.locator(".tim-giup [data-khi='loai'] button")
    assert sections.all_text_contents() == ["Thủ tục 3", "Văn bản 1"]
    every = answers_now(drawn)
    sections.first.click()
    drawn.locator(".tim-giup [data-khi='loai'] button[aria-pressed='true']").wait_for()
    assert sections.first.evaluate("one => one === document.activeElement")
    assert answers_now(drawn) == [place for place in every if "/tthc/" in place and "/so-sanh/" not in place]
    sections.first.click()
    drawn.locator(".tim-giup [data-khi='loai'] button[aria-pressed='true']").wait_for(state="detached")
    assert answers_now(drawn) == every


def test_what_is_typed_anew_is_looked_for_in_all_sections(drawn: Page) -> None:
    ask(drawn, "giấy")
    drawn.locator(".tim-giup [data-khi='loai'] button").first.click()
    drawn.locator(".tim-giup [data-khi='loai'] button[aria-pressed='true']").wait_for()
    assert answers(drawn, "112/QĐ-UBND")[0] == "van-ban/112-qd-ubnd/"


def answers_now(tab: Page) -> list[str]:
    """All addresses that the list shows."""
    links = tab.locator(".md-search-result__item > a").evaluate_all("links => links.map(link => link.href)")
    return [str(link) for link in links]
