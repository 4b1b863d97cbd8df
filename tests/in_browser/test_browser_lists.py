"""A list of 60 invented procedures in a real browser, with the script and without it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.many_procedures import build_site
from tests.server import served

COUNT = 60


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(build_site(tmp_path_factory.mktemp("lists"), COUNT)) as found:
        yield found


@pytest.fixture(scope="module")
def desk(browser: Browser) -> Iterator[BrowserContext]:
    """One for all tests, so that the theme is fetched once; what is chosen in a list stands in its address alone."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context
    context.close()


@pytest.fixture
def page(desk: BrowserContext, address: str) -> Iterator[Page]:
    opened = desk.new_page()
    opened.goto(f"{address}tthc/")
    yield opened
    opened.close()


def names(page: Page) -> list[str]:
    """What the results show, in order."""
    return page.locator("table[data-ket-qua] .thu-tuc a").all_text_contents()


def says(page: Page, text: str) -> None:
    expect(page.locator(".loc [role=status]")).to_have_text(text)


def filter_by(page: Page, label: str) -> Locator:
    return page.get_by_role("combobox", name=label, exact=True)


def found(count: int) -> str:
    return f"Tìm thấy {count} trong {COUNT} thủ tục."


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("do luong", 1),  # Sửa đổi dấu định lượng
        ("dau dinh luong", 10),
        ("dấu định lượng", 10),
        ("Dấu Định Lượng", 10),
        ("da\u0302\u0301u đi\u0323nh lươ\u0323ng", 10),  # NFD
        ("định dấu", 10),
        ("đau", 0),
        ("phuong tien đo", 10),
        ("cap lai", 9),
        ("2.000101.000.00.00.H11", 1),
        ("2.000101.H11", 1),
        ("2.000101", 1),
        ("2000101", 1),
        ("2-000101-h11", 1),
        ("000101", 1),
        ("2.000101.H12", 1),  # of another province
    ],
)
def test_a_text_or_a_code_in_any_spelling_finds_its_rows(page: Page, typed: str, count: int) -> None:
    page.get_by_label("Tìm theo tên").fill(typed)
    says(page, found(count) if count else f"Không có thủ tục nào phù hợp trong {COUNT} thủ tục.")
    assert len(names(page)) == min(count, COUNT)


@pytest.mark.parametrize(
    ("label", "choice", "count"),
    [
        ("Lĩnh vực", "Đo lường", 15),
        ("Đối tượng thực hiện", "Hợp tác xã", 15),
        ("Đối tượng thực hiện", "Chưa nêu", 15),
        ("Mức độ trực tuyến", "Toàn trình", 15),
        ("Cơ quan thực hiện", "UBND tỉnh Mẫu", 20),
        ("Tỉnh, thành phố", "Đông", 20),
        ("Phí, lệ phí", "Không thu", 20),
        ("Phí, lệ phí", "Chưa rõ hoặc tùy trường hợp", 10),  # 75% phí thẩm định
        ("Phí, lệ phí", "Chưa nêu", 10),
        ("Thời hạn", "Không quá 3 ngày làm việc", 9),  # trong ngày
        ("Thời hạn", "Không quá 10 ngày làm việc", 18),  # and 05 ngày làm việc
        ("Thời hạn", "Không quá 30 ngày, tính cả ngày nghỉ", 18),  # trong ngày, 15 ngày
        ("Thời hạn", "Chưa rõ hoặc tùy trường hợp", 16),  # Không quy định; 01 tháng
        ("Thời hạn", "Chưa nêu", 8),
    ],
)
def test_a_choice_narrows_the_list(page: Page, label: str, choice: str, count: int) -> None:
    filter_by(page, label).select_option(label=choice)
    says(page, found(count))


def test_choices_and_text_are_joined_and_the_address_bar_keeps_them_for_the_way_back(page: Page) -> None:
    page.get_by_label("Tìm theo tên").press_sequentially("giay phep")
    says(page, found(18))
    filter_by(page, "Lĩnh vực").select_option(label="Đo lường")
    says(page, found(5))
    page.wait_for_url("**/tthc/?tim=giay+phep&linh-vuc=linh-vuc-0")
    page.go_back()
    says(page, found(18))
    page.wait_for_url("**/tthc/?tim=giay+phep")
    page.go_back()
    says(page, f"Có {COUNT} thủ tục.")
    expect(page.get_by_label("Tìm theo tên")).to_have_value("")
    page.go_forward()
    page.go_forward()
    says(page, found(5))
    expect(filter_by(page, "Lĩnh vực")).to_have_value("linh-vuc-0")


def test_a_link_with_a_state_opens_it_and_forgets_choices_of_other_days(page: Page, address: str) -> None:
    page.goto(f"{address}tthc/?tim=dấu&phi=khong-thu&tinh=khong-con")
    says(page, found(10))
    # Hidden as a whole, however late the theme wraps its tables: what is found is all that stands there.
    expect(page.locator("table:not([data-ket-qua]) .thu-tuc").first).not_to_be_visible()
    assert page.evaluate("document.querySelector('[data-an]').offsetHeight") == 0
    assert page.evaluate("document.querySelector('.nguon').getBoundingClientRect().top") < 3000
    expect(filter_by(page, "Tỉnh, thành phố")).to_have_value("")


def test_clear_shows_the_list_as_it_was_and_keeps_the_keyboard_in_the_form(page: Page) -> None:
    clear = page.get_by_role("button", name="Xóa lọc")
    expect(clear).to_be_disabled()
    page.get_by_label("Tìm theo tên").fill("dấu")
    expect(page.locator("table:not([data-ket-qua]) .thu-tuc").first).not_to_be_visible()
    clear.press("Enter")
    says(page, f"Có {COUNT} thủ tục.")
    expect(page.get_by_label("Tìm theo tên")).to_be_focused()
    expect(page.locator("table:not([data-ket-qua]) .thu-tuc").first).to_be_visible()
    assert page.url.endswith("/tthc/")


def test_signs_without_a_word_filter_nothing(page: Page) -> None:
    page.get_by_label("Tìm theo tên").fill("...")
    says(page, f"Có {COUNT} thủ tục.")


def test_a_link_to_a_part_of_the_list_brings_the_whole_list_back(page: Page, address: str) -> None:
    page.goto(f"{address}tthc/?tim=dấu")
    says(page, found(10))
    page.get_by_role("navigation", name="Mục lục").get_by_role("link", name="Sở hữu trí tuệ").click()
    says(page, f"Có {COUNT} thủ tục.")
    expect(page.get_by_role("heading", name="Sở hữu trí tuệ")).to_be_in_viewport()
    page.wait_for_url("**/tthc/#so-huu-tri-tue")


def test_a_sheet_of_a_filtered_list_says_how_it_was_filtered(page: Page) -> None:
    page.get_by_label("Tìm theo tên").fill("dấu")
    filter_by(page, "Lĩnh vực").select_option(label="Đo lường")
    says(page, found(5))
    page.emulate_media(media="print")
    assert page.locator("form.loc").inner_text().split("\n") == [
        found(5),
        "",
        "Tìm theo tên, từ khóa hoặc mã: dấu; Lĩnh vực: Đo lường",
    ]


def show_all(page: Page) -> None:
    """As on paper; the button for it is gone as soon as the reader has come near the last row."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")


def test_more_rows_come_as_the_reader_scrolls_and_all_on_paper(page: Page) -> None:
    rows = page.locator("table[data-ket-qua] tbody tr")
    filter_by(page, "Sắp xếp").select_option("ten")
    rows.nth(11).scroll_into_view_if_needed()
    expect(rows).to_have_count(COUNT)
    filter_by(page, "Sắp xếp").select_option("phi")
    show_all(page)
    expect(rows).to_have_count(COUNT)
    expect(page.get_by_role("button", name="Hiện tất cả")).not_to_be_visible()


def test_times_and_fees_are_sorted_and_unknown_ones_come_last(page: Page) -> None:
    rows = page.locator("table[data-ket-qua] tbody tr")
    filter_by(page, "Sắp xếp").select_option("thoi-han")
    show_all(page)
    expect(rows).to_have_count(COUNT)
    times = page.locator("table[data-ket-qua] td:nth-child(3)").all_text_contents()
    in_order = ["trong ngày", "05 ngày làm việc", "15 ngày", "01 tháng", "30 ngày làm việc"]
    assert list(dict.fromkeys(times))[:5] == in_order
    assert set(times[-16:]) == {"Không quy định", "chưa rõ"}
    filter_by(page, "Sắp xếp").select_option("phi")
    expect(rows.first.locator("td").nth(3)).to_have_text("0")
    show_all(page)
    expect(rows).to_have_count(COUNT)
    fees = page.locator("table[data-ket-qua] td:nth-child(4)").all_text_contents()
    assert set(fees[:20]) == {"0", "Không"}
    assert set(fees[20:30]) == {"150.000 đồng"}
    assert set(fees[-20:]) == {"75% phí thẩm định", "chưa rõ"}


def test_names_are_sorted_as_in_a_vietnamese_dictionary_with_numbers_by_value(page: Page) -> None:
    filter_by(page, "Sắp xếp").select_option("ten")
    show_all(page)
    expect(page.locator("table[data-ket-qua] tbody tr")).to_have_count(COUNT)
    shown = names(page)
    starts = list(dict.fromkeys(name.split(" ")[0] for name in shown))
    assert starts == ["Cấp", "Công", "Đăng", "Gia", "Khai", "Sửa"]
    same = [name for name in shown if name.startswith("Đăng ký dấu")]
    assert same == sorted(same, key=lambda name: int(name.split(" ")[-1]))


def test_without_script_every_row_is_there_in_order_and_nothing_dead(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}tthc/")
    assert page.locator(".thu-tuc:visible").count() == COUNT
    assert page.locator("form.loc, .loc select").count() == 0
    expect(page.locator(".bo-loc")).not_to_be_visible()
    heads = page.locator("h2").all_text_contents()
    assert heads == ["Đo lường", "An toàn bức xạ", "Sở hữu trí tuệ", "Hoạt động khoa học"]
    page.goto(f"{address}tthc/?tim=dấu")
    assert page.locator(".thu-tuc:visible").count() == COUNT
    context.close()
