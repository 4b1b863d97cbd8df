"""Answers of the search may come after the reader has gone down to a result: the reader keeps the place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.server import served

SLOWER = (1, 4, 8)
"""Than this machine; the last stands for a cheap phone."""

COUNTED = """(() => {
  const Begun = Worker, QUERY = 2, RESULT = 3;
  window.search = { asked: 0, answered: 0 };
  window.Worker = class extends Begun {
    constructor(address) {
      super(address);
      this.addEventListener("message", ({ data }) => { window.search.answered += data.type === RESULT });
    }
    postMessage(message) {
      if (message.type === QUERY) Object.assign(window.search, { asked: window.search.asked + 1, last: message.data });
      super.postMessage(message);
    }
  };
})()"""
"""Watches the theme's worker, which has no other sign that its last answer was drawn."""
ALL_ANSWERED = """() => search.last === document.querySelector(".md-search__input").value
  && search.asked === search.answered"""


@pytest.fixture
def page(browser: Browser, built: Callable[[str], Path]) -> Iterator[Page]:
    """The search is open, its box empty."""
    opened = browser.new_page(reduced_motion="reduce")
    opened.add_init_script(COUNTED)
    with served(built("ten pages")) as address:
        opened.goto(address)
        opened.keyboard.press("/")
        expect(box(opened)).to_be_focused()
        yield opened
        opened.close()


@pytest.mark.parametrize("rate", SLOWER)
def test_a_result_reached_before_the_last_answer_keeps_the_focus(page: Page, rate: int) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    typed(page, "dang")
    page.keyboard.type(" ky khai")
    page.keyboard.press("ArrowDown")
    reached = page.evaluate("document.activeElement.href")
    page.wait_for_function(ALL_ANSWERED)
    expect(page.locator(f".md-search-result__item [href='{reached}']")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()


def test_the_reader_follows_the_result_to_its_new_place(page: Page) -> None:
    typed(page, "dang ky")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    reached = results(page).nth(1).get_attribute("href")
    answered_late(page, "lưu động đăng ký khai sinh")
    expect(page.locator(f".md-search-result__item [href='{reached}']")).to_be_focused()


def test_the_first_result_takes_the_place_of_one_that_is_gone(page: Page) -> None:
    typed(page, "khai sinh")
    page.keyboard.press("ArrowDown")
    answered_late(page, "đất")
    expect(results(page).first).to_be_focused()


def test_the_box_takes_the_place_of_results_that_are_gone(page: Page) -> None:
    typed(page, "khai sinh")
    page.keyboard.press("ArrowDown")
    answered_late(page, "xyz")
    expect(results(page)).to_have_count(0)
    expect(box(page)).to_be_focused()


def test_whoever_types_on_stays_in_the_box(page: Page) -> None:
    typed(page, "khai")
    page.keyboard.press("ArrowDown")
    page.keyboard.type(" sinh")
    page.wait_for_function(ALL_ANSWERED)
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("khai sinh")


def test_whoever_left_the_search_is_not_called_back(page: Page) -> None:
    typed(page, "khai sinh")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    answered_late(page, "đất")
    assert page.evaluate("document.activeElement === document.body")
    expect(page.locator("#__search")).not_to_be_checked()


def test_whoever_goes_down_before_anything_is_found_stays_in_the_box(page: Page) -> None:
    page.keyboard.press("k")
    page.keyboard.press("ArrowDown")
    page.wait_for_function(ALL_ANSWERED)
    results(page).first.wait_for()
    expect(results(page).or_(box(page)).and_(page.locator(":focus"))).to_have_count(1)


def box(page: Page) -> Locator:
    return page.locator(".md-search__input")


def results(page: Page) -> Locator:
    return page.locator(".md-search-result__item > a")


def typed(page: Page, query: str) -> None:
    # Letters without marks: for others no key is pressed here, and the theme listens to keys.
    page.keyboard.type(query)
    page.wait_for_function(ALL_ANSWERED)
    results(page).first.wait_for()


def answered_late(page: Page, query: str) -> None:
    """What was typed last is answered only now; the keys before it had their answers."""
    box(page).evaluate(
        """(box, query) => {
          box.value = query;
          box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
        }""",
        query,
    )
    page.wait_for_function(ALL_ANSWERED)
