"""A citizen with a keyboard only: from the home page through the search to a procedure, and to its printed sheet."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pdfplumber
import pytest
from playwright.sync_api import Browser, Page, expect

PROCEDURE = "tthc/2-002131-h58/"
NAME = "Thủ tục cấp giấy phép đo lường"
MANY = 400
"""More presses of Tab than any page of the small department has things to stop at."""

OUTLINE = """() => {
  const one = document.activeElement;
  const seen = one.matches(".md-option, .md-toggle") ? one.nextElementSibling ?? one : one;
  const style = getComputedStyle(seen);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? "" : one.outerHTML.slice(0, 120);
}"""
"""Empty where the focus is seen; a hidden radio button shows it on its label."""


@pytest.fixture(params=[360, 1280], ids=["phone", "desk"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": request.param, "height": 800}, reduced_motion="reduce")
    yield opened
    opened.close()


def test_the_first_stop_skips_to_the_text(page: Page, served_drawn: str) -> None:
    page.goto(served_drawn + PROCEDURE)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Đến nội dung chính")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_procedure_is_found_and_opened_without_a_mouse(page: Page, served_drawn: str) -> None:
    with page.expect_response(lambda answer: answer.url.endswith("search_index.json")):
        page.goto(served_drawn)
        # "/" opens the search on every page; the box is also a stop of Tab where it is seen.
        page.keyboard.press("/")
    expect(page.get_by_role("textbox", name="Tìm kiếm").first).to_be_focused()
    results = page.locator(".md-search-result__item a")
    page.keyboard.type("giấy phép đo lường", delay=20)
    results.first.wait_for()
    page.keyboard.press("ArrowDown")
    # Not always the first: an answer that comes later may move it.
    expect(results.and_(page.locator(":focus"))).to_be_visible()
    assert page.evaluate(OUTLINE) == ""
    page.keyboard.press("Enter")
    page.wait_for_url("**/tthc/**")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_escape_leaves_the_search(page: Page, served_drawn: str) -> None:
    page.goto(served_drawn)
    page.keyboard.press("/")
    box = page.get_by_role("textbox", name="Tìm kiếm").first
    expect(box).to_be_focused()
    # The theme listens for Escape once the search stands open, a moment after its box has the focus.
    expect(page.locator("#__search")).to_be_checked()
    page.keyboard.press("Escape")
    expect(box).not_to_be_focused()


@pytest.mark.parametrize("path", ["", "tthc/", PROCEDURE, "ke-hoach/so-mau/2024/"])
def test_tab_visits_everything_shows_where_it_is_and_leaves_the_page(page: Page, served_drawn: str, path: str) -> None:
    page.goto(served_drawn + path)
    # Focus that has left the page stands on its body again.
    unseen: list[str] = []
    for pressed in range(MANY):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            assert pressed > 5
            break
        unseen += filter(None, [page.evaluate(OUTLINE)])
    else:
        pytest.fail("Tab never leaves the page")
    assert unseen == []
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement !== document.body")


def test_a_procedure_is_printed_with_its_papers_times_and_source(page: Page, served_drawn: str) -> None:
    page.goto(served_drawn + PROCEDURE)
    with pdfplumber.open(BytesIO(page.pdf(prefer_css_page_size=True))) as sheets:
        text = "\n".join(sheet.extract_text() for sheet in sheets.pages)
    for words in (NAME, "Giấy tờ cần nộp", "Thời hạn", "Dữ liệu:", "Địa chỉ trang này"):
        assert words in text
    assert "Tìm kiếm" not in text


def test_nothing_moves_for_readers_who_asked_for_stillness(page: Page, served_drawn: str) -> None:
    page.goto(served_drawn)
    page.keyboard.press("/")
    page.keyboard.type("đo")
    assert page.evaluate("document.getAnimations().filter(one => one.playState === 'running').length") == 0
    moving = """[...document.querySelectorAll("*")].map(one => getComputedStyle(one)).filter(style =>
      style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior !== "auto").length"""
    assert page.evaluate(moving) == 0
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) > 0
