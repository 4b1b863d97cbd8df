"""The page of a procedure: its last change, its neighbours, its figures, and who takes complaints about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from generator.build import build
from generator.derive.across.decisions import decision_named
from tests.conftest import AS_OF, Files, ProblemsOf, Repository
from tests.drawn import network_of

FIELDS = {"content/tthc/linh-vuc.yml": "linh_vuc:\n  - ma: do-luong\n    ten: Đo lường\n"}
ONE = "content/tthc/mot.yml"
RESULT = "plans/skhcn/2022/ket-qua/"
PageOfOne = Callable[..., str]
"""Markdown of the procedure's page, from files and perhaps a day."""


def procedure(code: str = "2.000001.H01", name: str = "Thủ tục một", more: str = "", province: str = "Mẫu") -> str:
    return f"""\
ma: {code}
ten: {name}
linh_vuc: do-luong
tinh: {province}
{more}
nguon:
  dia_chi: https://example.org/tthc
  da_doc: có
"""


def decision(number: str, day: str, items: str, force: str = "") -> str:
    return f"""\
so_ky_hieu: {number}
loai: cong-bo-danh-muc
ngay_ban_hanh: {day}
co_quan: UBND tỉnh Mẫu
trich_yeu: Công bố danh mục
tinh: Mẫu
linh_vuc: do-luong
{f"hieu_luc_tu: {force}" if force else ""}
noi_dung: [{items}]
"""


def result(period: str, figures: str, day: str) -> str:
    return f"""\
nam: 2022
ky: {period}
tinh_den_ngay: {day}
chua_het_ky: có
linh_vuc:
  - ma: thu-tuc-hanh-chinh
    so_lieu: [{figures}]
"""


@pytest.fixture
def page_of_one(repository: Repository) -> PageOfOne:
    def page(files: Files, as_of: date = AS_OF) -> str:
        site = build(repository({**FIELDS, **files}), as_of)
        assert [one.message for one in site.problems] == []
        return next(one.markdown for one in site.pages if one.path == "tthc/mot/index.md")

    return page


NEW = "{loai: moi, ma: 2.000001.H01}"
AMENDED = "{loai: sua-doi, ma: 2.000001.H01}"
DECISIONS: Mapping[str, str] = {
    "content/tthc/quyet-dinh/1-qd-ubnd-2021.yml": decision("1/QĐ-UBND", "04/01/2021", NEW),
    "content/tthc/quyet-dinh/2-qd-ubnd-2022.yml": decision("2/QĐ-UBND", "10/5/2022", AMENDED, "01/6/2022"),
    "content/tthc/quyet-dinh/3-qd-ubnd-2022.yml": decision("3/QĐ-UBND", "01/9/2022", AMENDED, "01/12/2022"),
}
"""Introduced in 2021, amended from 01/6/2022, to be amended from 01/12/2022."""


@pytest.mark.parametrize(
    ("day", "lines"),
    [
        (
            date(2022, 5, 31),
            [
                "Thay đổi gần nhất: Mới ban hành từ 04/01/2021 theo Quyết định [1/QĐ-UBND ngày 04/01/2021]",
                "**Sắp thay đổi:** Sửa đổi, bổ sung từ 01/06/2022 theo Quyết định [2/QĐ-UBND ngày 10/05/2022]",
            ],
        ),
        (
            date(2022, 9, 30),
            [
                "Thay đổi gần nhất: Sửa đổi, bổ sung từ 01/06/2022 theo Quyết định [2/QĐ-UBND ngày 10/05/2022]",
                "**Sắp thay đổi:** Sửa đổi, bổ sung từ 01/12/2022 theo Quyết định [3/QĐ-UBND ngày 01/09/2022]",
            ],
        ),
        (
            date(2023, 1, 1),
            ["Thay đổi gần nhất: Sửa đổi, bổ sung từ 01/12/2022 theo Quyết định [3/QĐ-UBND ngày 01/09/2022]"],
        ),
    ],
)
def test_the_page_opens_with_the_last_and_the_next_change(page_of_one: PageOfOne, day: date, lines: list[str]) -> None:
    page = page_of_one({**DECISIONS, ONE: procedure()}, day)
    said = [line.partition("](")[0] + "]" for line in page.split("\n") if line.startswith(("Thay đổi", "**Sắp"))]
    assert said == lines


def test_a_procedure_that_no_decision_changed_says_nothing_of_changes(page_of_one: PageOfOne) -> None:
    page = page_of_one({ONE: procedure()})
    assert "Thay đổi gần nhất" not in page
    assert "Sắp thay đổi" not in page


REGISTER = {
    "content/tthc/quyet-dinh/1.yml": decision("7/QĐ-UBND", "03/8/2020", NEW),
    "content/tthc/quyet-dinh/2.yml": decision("7/QĐ-UBND", "04/8/2021", AMENDED),
    "content/tthc/quyet-dinh/3.yml": decision("8/QĐ-UBND", "05/8/2022", AMENDED),
}


@pytest.mark.parametrize(
    ("wording", "province", "expected"),
    [
        ("7/QĐ-UBND (03/8/2020)", "Mẫu", "1"),
        ("7/qđ-ubnd ngày 04-08-2021", "Mẫu", "2"),
        ("Quyết định số 8/QĐ-UBND", "Mẫu", "3"),
        ("7/QĐ-UBND", "Mẫu", None),  # two years
        ("8/QĐ-UBND (06/8/2022)", "Mẫu", None),  # another day
        ("8/QĐ-UBND", "Nơi khác", None),
        ("7/QĐ-UBND (03/8/2020), 8/QĐ-UBND (05/8/2022)", "Mẫu", None),
        ("18/QĐ-UBND", "Mẫu", None),
        ("chưa rõ", "Mẫu", None),
    ],
)
def test_a_decision_is_linked_only_where_the_words_mean_one(wording: str, province: str, expected: str | None) -> None:
    found = decision_named(network_of(REGISTER), wording, province)
    assert (found.names["name"] if found else None) == expected


def test_related_procedures_are_those_the_source_names_and_those_replaced(page_of_one: PageOfOne) -> None:
    replaced = "{loai: thay-the, ma: 2.000001.H01, thay_cho: 2.000003.H01}"
    page = page_of_one(
        {
            ONE: procedure(more="lien_quan: [2.000002, 2.000003]"),
            "content/tthc/hai.yml": procedure("2.000002.000.00.00.H01", "Thủ tục hai"),
            "content/tthc/quyet-dinh/1-qd-ubnd-2021.yml": decision("1/QĐ-UBND", "04/01/2021", replaced),
            "content/tthc/quyet-dinh/9-qd-ubnd-2019.yml": decision(
                "9/QĐ-UBND", "04/01/2019", "{loai: moi, ma: 2.000003.H01}, {loai: moi, ma: 2.000002.H01}"
            ),
        }
    )
    related = page.partition("## Thủ tục liên quan\n")[2].partition("##")[0].split()
    assert " ".join(related) == "- [Thủ tục hai (2.000002)](../hai/index.md) - 2.000003"


FIGURE = "{ten: Hồ sơ đúng hạn, tu_so: 12, mau_so: 13, don_vi: hồ sơ, tthc: 2.000001}"
OVERALL = "{ten: Hồ sơ cả sở, gia_tri: 99, don_vi: hồ sơ}"


def test_figures_of_results_stand_on_the_page_of_their_procedure_newest_first(page_of_one: PageOfOne) -> None:
    page = page_of_one(
        {
            ONE: procedure(),
            f"{RESULT}quy-1.yml": result("quy-1", f"{FIGURE}, {OVERALL}", "15/3/2022"),
            f"{RESULT}quy-3.yml": result("quy-3", FIGURE.replace("12", "13"), "15/9/2022"),
        }
    )
    rows = [line for line in page.split("\n") if "Hồ sơ" in line]
    first = "| [Quý {} năm 2022 – Sở KH&#38;CN Mẫu](../../ket-qua/skhcn/2022/quy-{}/index.md) | Hồ sơ đúng hạn "
    assert rows == [
        f"{first.format('III', 3)}| **13/13 hồ sơ (100%)** | 15/09/2022 |",
        f"{first.format('I', 1)}| **12/13 hồ sơ (92,3%)** | 15/03/2022 |",
    ]


def test_a_figure_of_a_procedure_of_another_province_is_refused(problems_of: ProblemsOf) -> None:
    found = problems_of(
        {
            **FIELDS,
            ONE: procedure(province="Nơi khác"),
            f"{RESULT}quy-1.yml": result("quy-1", FIGURE, "15/3/2022"),
        }
    )
    assert [one.partition("[")[2] for one in found] == [
        "unknown-procedure] Không tệp nào trong content/tthc/ và không quyết định nào của Mẫu có thủ tục “2.000001”."
    ]


def test_a_figure_and_a_related_code_may_mean_the_procedure_of_the_whole_country(page_of_one: PageOfOne) -> None:
    page = page_of_one(
        {
            ONE: procedure(province="Toàn quốc", more="lien_quan: [2.000002, 2.000003]"),
            "content/tthc/hai.yml": procedure("2.000002", "Thủ tục hai", "lien_quan: 2.000001", province="Trung ương"),
            "content/tthc/ba.yml": procedure("2.000003", "Thủ tục ba", "lien_quan: 2.000001", province="Toàn quốc"),
            f"{RESULT}quy-1.yml": result("quy-1", FIGURE, "15/3/2022"),
        }
    )
    assert "- [Thủ tục hai (2.000002)](../hai/index.md)\n- [Thủ tục ba (2.000003)](../ba/index.md)\n" in page
    assert "(../../ket-qua/skhcn/2022/quy-1/index.md) | Hồ sơ đúng hạn " in page


def test_a_code_that_only_a_decision_knows_is_no_problem(problems_of: ProblemsOf) -> None:
    files = {**FIELDS, **DECISIONS, f"{RESULT}quy-1.yml": result("quy-1", FIGURE, "15/3/2022")}
    assert problems_of(files) == []


FEEDBACK = "content/tthc/phan-anh.yml"
CONTACTS = """\
cac_tinh:
  - tinh: Mẫu
    nguon: Thông báo mẫu
    noi_nhan:
      - co_quan: Văn phòng UBND tỉnh Mẫu
        dien_thoai: 0255 0000 001
      - co_quan: Sở Mẫu
        thu_dien_tu: so.mau@tinhmau.gov.vn
"""


def feedback_section(page: str) -> str:
    return page.partition("## Phản ánh, kiến nghị về thủ tục này\n")[2].partition("\n## ")[0]


def test_the_provinces_contacts_stand_on_the_page_and_a_letter_has_its_subject(page_of_one: PageOfOne) -> None:
    said = feedback_section(page_of_one({ONE: procedure(), FEEDBACK: CONTACTS}))
    assert "- **Văn phòng UBND tỉnh Mẫu**: điện thoại 0255 0000 001\n" in said
    subject = (
        "Ph%E1%BA%A3n%20%C3%A1nh%2C%20ki%E1%BA%BFn%20ngh%E1%BB%8B%20v%E1%BB%81%20th%E1%BB%A7%20t%E1%BB%A5c%20"
        "%E2%80%9CTh%E1%BB%A7%20t%E1%BB%A5c%20m%E1%BB%99t%E2%80%9D%2C%20m%C3%A3%202.000001.H01"
    )
    link = f"[so.mau@tinhmau.gov.vn](mailto:so.mau@tinhmau.gov.vn?subject={subject})"
    assert f"- **Sở Mẫu**: thư điện tử {link}\n" in said
    assert "hãy nêu: “Thủ tục một”, mã 2.000001.H01." in said
    assert "*Nguồn của nơi nhận:* Thông báo mẫu" in said


def test_a_procedures_own_contact_comes_before_the_provinces(page_of_one: PageOfOne) -> None:
    own = "phan_anh: [{co_quan: Chi cục Mẫu, dia_chi: Số 1 đường Mẫu}]"
    said = feedback_section(page_of_one({ONE: procedure(more=own), FEEDBACK: CONTACTS}))
    assert "- **Chi cục Mẫu**: địa chỉ Số 1 đường Mẫu\n" in said
    assert "Sở Mẫu" not in said
    assert "Thông báo mẫu" not in said


def test_without_a_contact_the_page_says_so_and_names_the_national_portal(page_of_one: PageOfOne) -> None:
    said = feedback_section(page_of_one({ONE: procedure()}))
    assert "chưa có thông tin về nơi nhận phản ánh" in said
    assert "(https://dichvucong.gov.vn)" in said


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("thu_dien_tu: nguyen.van.a@example.com", "private-email"),
        ("dien_thoai: 0905 123 456", "private-phone"),
        ("thu_dien_tu: a@b", "bad-email"),
        ("thu_dien_tu: a@b.vn?cc=x@y.vn", "bad-email"),
        ("trang: javascript:alert(1)", "bad-url"),
        ("ghi_chu: giờ hành chính", "feedback-without-way"),
    ],
)
def test_a_contact_that_cannot_be_published_is_a_problem(problems_of: ProblemsOf, line: str, code: str) -> None:
    drawn = CONTACTS.replace("thu_dien_tu: so.mau@tinhmau.gov.vn", line)
    found = problems_of({**FIELDS, ONE: procedure(), FEEDBACK: drawn})
    assert [one.partition("[")[2].partition("]")[0] for one in found] == [code]


def test_one_province_stands_once(problems_of: ProblemsOf) -> None:
    twice = CONTACTS + CONTACTS.partition("cac_tinh:\n")[2]
    assert problems_of({**FIELDS, ONE: procedure(), FEEDBACK: twice}) == [
        f"{FEEDBACK}:9:11: [duplicate-id] “Mẫu” đã dùng ở {FEEDBACK}:2:11."
    ]
