"""What readers do with a page in a real browser: search from the home page, print, choose letters and contrast."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pdfplumber
import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, Page, expect

from generator.adaptors.cli import cchc
from tests.conftest import ROOT, Repository

PROCEDURE = "tthc/2-002131-h58/"
KINDS = (
    "",
    "tthc/linh-vuc/so-huu-tri-tue/",
    PROCEDURE,
    "ke-hoach/skhcn-quang-ngai/2022/",
    "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/7/",
    "ke-hoach/skhcn-quang-ngai/2022/tien-do/",
    "tin-tuc/2022/09/ket-qua-cai-cach-hanh-chinh-quy-3-2022/",
    "kha-nang-tiep-can/",
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture
def plain_page(browser: Browser) -> Iterator[Page]:
    """A phone whose browser runs no scripts."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_the_box_in_the_middle_hands_its_words_to_the_search(page: Page, served_real: str) -> None:
    page.goto(served_real)
    page.get_by_label("Bạn cần tìm gì?").fill("dấu định lượng")
    page.keyboard.press("Enter")
    expect(page.locator(".md-search-result__item a").first).to_be_visible()
    expect(page.locator(".md-search__input")).to_be_focused()
    expect(page.locator(".md-search__input")).to_have_value("dấu định lượng")


def test_without_scripts_the_box_leads_to_the_list_and_nothing_idle_is_shown(
    plain_page: Page, served_real: str
) -> None:
    plain_page.goto(served_real)
    for idle in (".nut-in", ".cach-hien-thi"):
        expect(plain_page.locator(idle)).to_be_hidden()
    plain_page.get_by_label("Bạn cần tìm gì?").fill("đo lường")
    plain_page.keyboard.press("Enter")
    plain_page.wait_for_url("**/tthc/?tim=*")
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("Thủ tục hành chính")


def test_letters_and_contrast_are_chosen_by_keyboard_and_stay_on_the_next_page(page: Page, served_real: str) -> None:
    page.goto(served_real + PROCEDURE)
    usual = _letters(page)
    page.locator(".cach-hien-thi summary").focus()
    for key in ("Enter", "Tab", "ArrowDown", "ArrowDown", "Tab", "ArrowDown"):
        page.keyboard.press(key)
    expect(page.get_by_role("radio", name="Rất lớn")).to_be_checked()
    expect(page.get_by_role("radio", name="Cao")).to_be_checked()
    page.keyboard.press("Escape")
    expect(page.get_by_role("radio", name="Cao")).to_be_hidden()
    expect(page.locator(".cach-hien-thi summary")).to_be_focused()
    page.goto(served_real)
    assert _letters(page) == pytest.approx(usual * 1.4)
    colours = "getComputedStyle(document.querySelector('.md-typeset h1')).color"
    assert page.evaluate(colours) == "rgb(0, 0, 0)"
    page.locator(".cach-hien-thi summary").click()
    page.get_by_role("radio", name="Vừa").check()
    page.get_by_role("radio", name="Thường").check()
    page.reload()
    assert _letters(page) == usual
    assert page.evaluate(colours) != "rgb(0, 0, 0)"
    assert page.context.cookies() == []


def test_a_page_that_is_come_back_to_shows_what_was_chosen_meanwhile(page: Page, served_real: str) -> None:
    page.goto(served_real + PROCEDURE, wait_until="load")
    usual = _letters(page)
    page.locator("a.md-logo:visible").click()
    page.locator(".cach-hien-thi summary").click()
    page.get_by_role("radio", name="Rất lớn").check()
    page.go_back(wait_until="load")
    page.wait_for_url("**/" + PROCEDURE)
    assert _letters(page) == pytest.approx(usual * 1.4)
    expect(page.locator(".cach-hien-thi input[value=rat-lon]")).to_be_checked()


@pytest.mark.parametrize("width", [360, 1280, 1700, 2100])
def test_each_size_of_letters_is_larger_than_the_one_before_on_every_screen(
    page: Page,
    served_real: str,
    width: int,
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(served_real + "kha-nang-tiep-can/", wait_until="load")
    page.locator(".cach-hien-thi summary").click()
    sizes = [_letters(page)]
    for size in ("Lớn", "Rất lớn"):
        page.get_by_role("radio", name=size, exact=True).check()
        sizes.append(_letters(page))
    assert sizes[0] < sizes[1] < sizes[2]


def test_a_browser_that_keeps_nothing_still_searches(page: Page, served_real: str) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })"
    )
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(served_real, wait_until="load")
    page.get_by_label("Bạn cần tìm gì?").fill("dấu định lượng")
    page.keyboard.press("Enter")
    expect(page.locator(".md-search-result__item a").first).to_be_visible()
    assert errors == []


WITHOUT_HAS = """() => {
  const drop = (list) => {
    for (let at = list.cssRules.length - 1; at >= 0; at--) {
      const rule = list.cssRules[at], isAsked = rule instanceof CSSSupportsRule && rule.conditionText;
      if ((rule.selectorText || isAsked || "").includes(":has(")) list.deleteRule(at);
      else if (rule.cssRules && !rule.selectorText) drop(rule);
    }
  };
  [...document.styleSheets].forEach(drop);
}"""
"""The page as browsers before 2023 read its stylesheet."""


def test_no_link_of_a_card_lies_over_the_page_in_an_older_browser(page: Page, served_real: str) -> None:
    page.goto(served_real, wait_until="load")
    page.evaluate(WITHOUT_HAS)
    page.get_by_label("Bạn cần tìm gì?").click(timeout=5_000)
    expect(page.get_by_label("Bạn cần tìm gì?")).to_be_focused()


@pytest.mark.parametrize("path", ["", PROCEDURE, "ke-hoach/skhcn-quang-ngai/2022/tien-do/", "english/"])
def test_the_largest_letters_do_not_make_a_phone_scroll_sideways(browser: Browser, served_real: str, path: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 740})
    context.add_init_script("localStorage.setItem('cchc.co-chu', 'rat-lon')")
    page = context.new_page()
    page.goto(served_real + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_the_button_prints_the_page(page: Page, served_real: str) -> None:
    page.goto(served_real + PROCEDURE)
    page.evaluate("window.print = () => document.body.setAttribute('data-da-in', '')")
    page.get_by_role("button", name="In trang này").click()
    expect(page.locator("body[data-da-in]")).to_be_attached()


@pytest.mark.parametrize("path", KINDS)
def test_paper_holds_the_page_and_its_address_and_nothing_to_click(page: Page, served_real: str, path: str) -> None:
    page.goto(served_real + path)
    with pdfplumber.open(BytesIO(page.pdf(prefer_css_page_size=True))) as paper:
        assert {(round(sheet.width), round(sheet.height)) for sheet in paper.pages} == {(595, 842)}
        text = " ".join(" ".join(sheet.extract_text() for sheet in paper.pages).split())
    assert f"Địa chỉ trang này: https://example.org/cchc/{path}" in text
    for control in ("Bạn cần tìm gì?", "Tìm kiếm", "Cỡ chữ", "Đến nội dung chính", "Xóa lọc", "English summary"):
        assert control not in text


def test_a_line_at_the_end_tells_whom_to_write_to_where_an_address_is_set(repository: Repository) -> None:
    stated = (ROOT / "mkdocs.yml").read_text("utf-8").replace("extra:\n", "extra:\n  gop_y: gopy@so.example\n", 1)
    for configuration, is_shown in ((stated, True), ((ROOT / "mkdocs.yml").read_text("utf-8"), False)):
        root = repository({"mkdocs.yml": configuration.encode()})
        result = CliRunner().invoke(cchc, ["--root", str(root), "build", "--out", str(root / "site")])
        assert result.exit_code == 0, result.output
        text = (root / "site/index.html").read_text("utf-8")
        assert ('<a href="mailto:gopy@so.example?subject=' in text) == is_shown
        assert ("Trang này có giúp ích" in text) == is_shown


def _letters(page: Page) -> float:
    return float(page.evaluate("parseFloat(getComputedStyle(document.querySelector('.md-typeset')).fontSize)"))
