"""Twenty questions that people bring to such a site, answered within three clicks on a phone, with scripts and without.

The department is the drawn one. A click is named by the words of its link; what counts is that the answer can be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

MOST_CLICKS = 3
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True)
class Task:
    question: str
    clicks: tuple[str, ...]
    answer: str
    start: str = ""
    """The page on which people arrive, often from a search engine; empty for the home page."""


MEASURING = ("Đo lường", "Thủ tục cấp giấy phép đo lường")
TASKS = (
    Task("Cấp giấy phép đo lường mất bao lâu?", MEASURING, "05 ngày làm việc; Trực tuyến: 04 ngày làm việc"),
    Task("Kiểm định phương tiện đo tốn bao nhiêu tiền?", ("Đo lường",), "100.000 đồng"),
    Task("Cần những giấy tờ gì?", MEASURING, "Đơn đề nghị (bản chính: 1, bản sao: 0)"),
    Task("Lấy mẫu đơn ở đâu?", MEASURING, "don-de-nghi.docx"),
    Task("Nộp hồ sơ ở đâu, giờ nào?", ("Nộp hồ sơ ở đâu",), "Thứ Hai đến thứ Sáu: 7:30–11:30, 13:30–17:00"),
    Task("Thủ tục này nộp ở quầy nào?", (), "Tầng 1, quầy 12 và 13", "tthc/2-002131-h58/"),
    Task("Bộ phận một cửa cũ còn nhận hồ sơ không?", ("Nộp hồ sơ ở đâu", "Bộ phận một cửa Sở Mẫu"),
         "thôi nhận hồ sơ sau 29/02/2024. Nay nộp ở: Trung tâm Phục vụ hành chính công tỉnh Thử"),
    Task("Doanh nghiệp làm được thủ tục nào?", ("Doanh nghiệp",), "Có 3 thủ tục"),
    Task("Phản ánh về thủ tục này gửi cho ai?", (), "Phản ánh, kiến nghị về thủ tục này", "tthc/2-002131-h58/"),
    Task("Cơ quan đã trả lời những phản ánh nào?", ("Phản ánh, kiến nghị", "Phản ánh, kiến nghị năm 2024 – Sở Mẫu"),
         "Không; hồ sơ qua mạng nhận mọi lúc."),
    Task("Thủ tục nào vừa thay đổi?", ("30/QĐ-UBND ngày 22/04/2024",), "02/05/2024"),
    Task("Kế hoạch năm nay có bao nhiêu việc, xong chưa?", (), "5 nhiệm vụ: Hoàn thành đúng hạn 1"),
    Task("Ai chịu trách nhiệm việc rà soát văn bản?", ("kế hoạch", "Rà soát văn bản"),
         "Phó Giám đốc phụ trách pháp chế"),
    Task("Việc đó làm theo kế hoạch nào của tỉnh?",
         ("kế hoạch", "Rà soát văn bản", "1 – Kế hoạch cải cách hành chính tỉnh Thử năm 2024"), "3/KH-UBND"),
    Task("Quý I đã làm được gì?", ("Kết quả quý I năm 2024 – Sở Mẫu",), "999/1.000"),
    Task("Quyết định số 1 còn hiệu lực không?", ("Tra văn bản", "Quyết định 1/QĐ-UBND"), "Hết hiệu lực một phần"),
    Task("Tải bản có chữ ký số của kế hoạch ở đâu?", ("kế hoạch",), "Bản ký số: Sở Mẫu tỉnh Thử, 05/01/2024 14:30"),
    Task("Giám đốc là ai, gọi số nào?", ("Sở Mẫu tỉnh Thử",), "02553 000 001"),
    Task("Ai chịu trách nhiệm nội dung của trang?", (), "Chịu trách nhiệm nội dung: Giám đốc Lê Đức Ân"),
    Task("Cơ quan phải công khai những gì?", ("Thông tin phải công khai",), "Luật Tiếp cận thông tin 104/2016/QH13"),
    Task("Who leads the department?", ("English summary",), "Director: Lê Đức Ân"),
)  # fmt: skip


@pytest.fixture(scope="module", params=[True, False], ids=["with scripts", "without scripts"])
def phone(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport=PHONE, java_script_enabled=request.param, is_mobile=True)  # type: ignore[arg-type]
    yield context
    context.close()


@pytest.fixture
def page(phone: BrowserContext) -> Iterator[Page]:
    opened = phone.new_page()
    yield opened
    opened.close()


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.question)
def test_a_question_is_answered_within_three_clicks(page: Page, served_drawn: str, task: Task) -> None:
    assert len(task.clicks) <= MOST_CLICKS
    page.goto(served_drawn + task.start)
    for words in task.clicks:
        # In the page itself, as its reader sees it: menus are closed on a phone.
        page.locator("article, footer").get_by_role("link", name=words, exact=True).first.click(timeout=5_000)
    expect(page.locator("body")).to_contain_text(task.answer)
