"""The home page: how the newest plan stands, said honestly; whom to reach; and the pages about the site itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from generator.adaptors.feedback_link import FeedbackLinks, feedback_links
from generator.build import build
from generator.derive.tasks.progress import in_time, tally
from generator.schema.findings import Status
from generator.views.plan_standing import Standing, standings
from tests.conftest import AS_OF, Repository
from tests.drawn import PLAN, RESULT, network_of, plan

TWO_DATED = plan(
    "so: 1.a\nten: Việc một\nthoi_gian: Trước ngày 10/3/2022",
    "so: 1.b\nten: Việc hai\nthoi_gian: Trước ngày 10/3/2022",
)


def standing(files: dict[str, str], on: date) -> Standing:
    return standings(network_of(files, on))[0]


def test_the_share_in_time_is_of_tasks_of_which_a_report_says_whether_they_were() -> None:
    result = """
        nam: 2022
        ky: quy-3
        tinh_den_ngay: 30/9/2022
        linh_vuc: []
        tien_do:
          - {nhiem_vu: 1.a, trang_thai: hoan-thanh, ngay_hoan_thanh: 01/3/2022}
          - {nhiem_vu: 1.b, trang_thai: dang-thuc-hien}
    """
    found = standing({PLAN: TWO_DATED, RESULT: result}, date(2022, 10, 1))
    assert found.in_time == "1/2 (50%)"
    assert [(one.task.text, one.since) for one in found.late] == [("1.b Việc hai", date(2022, 3, 10))]
    assert found.past_year is None


def test_without_a_report_nothing_is_late_and_no_share_is_shown() -> None:
    found = standing({PLAN: TWO_DATED}, date(2022, 10, 1))
    assert (found.in_time, found.late, found.counts) == (None, (), ((Status.UNREPORTED, 2),))


def test_the_newest_plan_of_an_agency_stands_for_it_and_a_past_year_is_named() -> None:
    older = PLAN.replace("2022", "2021")
    found = standing({PLAN: TWO_DATED, older: plan("so: 1.a\nten: Việc cũ", year=2021)}, date(2023, 1, 1))
    assert (found.plan.text, found.past_year) == ("Năm 2022 – Sở Mẫu", 2022)
    assert [one.text for one in found.older] == ["Kế hoạch năm 2021"]


@given(st.lists(st.sampled_from(Status)))
def test_a_share_never_counts_what_nobody_can_judge(statuses: list[Status]) -> None:
    share = in_time(tally(statuses))
    judged = [one for one in statuses if one in (Status.ON_TIME, Status.DONE_LATE, Status.LATE)]
    assert (share.part, share.whole) == (judged.count(Status.ON_TIME), len(judged)) if share else not judged


CONTACT = """
    co_quan:
      - ma: so-mau
        ten: Sở Mẫu tỉnh Thử
        ten_ngan: Sở Mẫu
        ten_tieng_anh: Sample Department
        tinh: Thử
        lien_he: {dien_thoai: 0200 000 000, trang: https://somau.example/, nguon: Bảng niêm yết}
      - {ma: so-cu, ten: Sở Cũ, ten_ngan: Sở Cũ, tinh: Thử}
"""


def test_contacts_are_shown_where_stated_and_their_absence_is_said(repository: Repository) -> None:
    pages = {page.path: page.markdown for page in build(repository({"plans/co-quan.yml": CONTACT}), AS_OF).pages}
    way = "Điện thoại: 0200 000 000; Trang thông tin: [https://somau.example/](https://somau.example/)"
    assert f"- Liên hệ [Sở Mẫu tỉnh Thử](don-vi/so-mau/index.md) – {way} (theo Bảng niêm yết)" in pages["index.md"]
    assert f"**Liên hệ.** {way}" in pages["don-vi/so-mau/index.md"]
    rows = [line for line in pages["english/index.md"].split("\n") if line.startswith("| ")][1:]
    assert ["Telephone: 0200 000 000" in row for row in rows] == [True, False]
    assert ["not stated in the papers we hold" in row for row in rows] == [False, True]


def test_only_the_body_of_the_english_page_is_english(golden_site: Path) -> None:
    text = (golden_site / "english/index.html").read_text("utf-8")
    assert '<html lang="vi"' in text
    assert '<h1 id="english-summary"><span lang="en">English summary</span></h1>' in text
    assert text.index('<div lang="en">') < text.index("Provincial agencies")
    assert '<span lang="vi"><a href="../don-vi/so-mau/">Sở Mẫu tỉnh Thử</a></span>' in text


def _links(stated: object) -> FeedbackLinks | None:
    config = MkDocsConfig()
    config.load_dict({"site_name": "Mẫu", "site_url": "https://so.example/", "extra": {"gop_y": stated}})
    config.validate()
    page = Page("Phí & lệ phí", File("tthc/mot.md", "", "", use_directory_urls=True), config)
    return feedback_links(config, page)


PAGE = "https%3A%2F%2Fso.example%2Ftthc%2Fmot%2F"
TITLE = "%E2%80%9CPh%C3%AD%20%26%20l%E1%BB%87%20ph%C3%AD%E2%80%9D"


@pytest.mark.parametrize("stated", [None, ""])
def test_nobody_is_asked_where_nobody_would_read_the_answer(stated: object) -> None:
    assert _links(stated) is None


def test_a_reader_writes_to_the_mailbox_that_is_set_and_the_letter_names_the_page() -> None:
    links = _links("gopy@so.example")
    assert links is not None
    assert links.helped == f"mailto:gopy@so.example?subject=Trang%20c%C3%B3%20%C3%ADch%3A%20{TITLE}&body={PAGE}"
    assert links.error.startswith(
        f"mailto:gopy@so.example?subject=B%C3%A1o%20l%E1%BB%97i%20tr%C3%AAn%20trang%20{TITLE}&body={PAGE}%0D%0A"
    )
    assert f"&body={PAGE}%0D%0A%0D%0AT%C3%B4i" in links.did_not_help


def test_a_form_is_told_the_page_and_what_the_reader_chose() -> None:
    assert _links("https://so.example/gop-y?tu=cchc") == FeedbackLinks(
        f"https://so.example/gop-y?tu=cchc&trang={PAGE}&y_kien=co-ich",
        f"https://so.example/gop-y?tu=cchc&trang={PAGE}&y_kien=chua-co-ich",
        f"https://so.example/gop-y?tu=cchc&trang={PAGE}&y_kien=bao-loi",
    )


def test_the_mailbox_of_the_body_in_charge_stands_in_for_one_that_is_not_set() -> None:
    config = MkDocsConfig()
    config.load_dict({"site_name": "Mẫu", "site_url": "https://so.example/"})
    config.validate()
    page = Page("Phí", File("tthc/mot.md", "", "", use_directory_urls=True), config)
    links = feedback_links(config, page, "somau@thu.gov.vn")
    assert links is not None
    assert links.helped.startswith("mailto:somau@thu.gov.vn?")


@pytest.mark.parametrize(
    "stated",
    [
        "javascript:alert(1)",
        "http://so.example/gop-y",
        "gopy@",
        "a@b.vn?bcc=c@d.vn",
        "so.example",
        'https://a/"onclick=',
    ],
)
def test_what_is_neither_is_refused(stated: str) -> None:
    with pytest.raises(ConfigurationError, match=r"extra\.gop_y"):
        _links(stated)
