"""Files of editors → records: what is read as it was typed, and what is refused at which line."""

from __future__ import annotations

import json
import re
import time
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.adaptors.report import as_text
from generator.build import build, sources_of
from generator.loading.dataset import load
from generator.loading.text_files import UNSEEN
from generator.loading.yaml_reader import ABSENT, YamlReader
from generator.problem_catalogue import CATALOGUE
from generator.problems import errors_among
from generator.rules import broken_by_data
from generator.schema.document import Document
from generator.schema.plan import Plan
from generator.schema.post import Post
from generator.schema.procedure import Procedure
from tests.conftest import AS_OF, BASE, ROOT, ProblemsOf, Repository
from tests.tools import many

PLAN = "plans/skhcn/2022/ke-hoach.yml"
POST = "content/tin-tuc/bai-mau.md"
INVISIBLE = "\u200b\u2060\ufeff\ufffe\uffff"


# Values


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2.000720", "2.000720"),
        ("010", "010"),
        ("no", "no"),
        ("12:30", "12:30"),
        ("1.10", "1.10"),
        ("1e3", "1e3"),
        ("0x1F", "0x1F"),
        ("2018-10-29", "2018-10-29"),
        ("001076012345", "001076012345"),
        ("true", "true"),
        ("=", "="),
        ('"null"', "null"),
        ("'~'", "~"),
        ('"  hai đầu  "', "hai đầu"),
        (">-\n  một\n  dòng", "một dòng"),
    ],
)
def test_a_value_is_the_text_that_was_typed(typed: str, read: str) -> None:
    assert _read(f"a: {typed}") == {"a": read}


@pytest.mark.parametrize("typed", ["", "~", "null", "''", '""', '"  "', "# ghi chú", "|\n"])
def test_a_value_of_nothing_is_an_absent_key(typed: str) -> None:
    assert _read(f"a: {typed}\nb: c") == {"b": "c"}


def test_text_becomes_what_the_schema_says(repository: Repository) -> None:
    root = repository(
        {
            "content/van-ban/908-qd-ubnd.yml": """
                so_ky_hieu: 908/QĐ-UBND
                loai: quyet-dinh
                ngay_ban_hanh: 2018-10-29
            """,
            "content/tthc/2-000720.yml": """
                ma: 2.000720
                ten: No
                linh_vuc: an-toan-buc-xa
                tinh: Mẫu
                thoi_han: 12:30
                nguon: {dia_chi: "https://example.org/", da_doc: không}
            """,
        }
    )
    data, problems = load(root, sources_of())
    (document,), (procedure,) = data.of(Document), data.of(Procedure)
    assert problems == []
    assert document.record.issued_on == date(2018, 10, 29)
    assert (procedure.record.code, procedure.record.name, procedure.record.time_limit) == ("2.000720", "No", "12:30")
    assert procedure.record.source.verified is False


def test_decomposed_letters_are_composed(repository: Repository) -> None:
    drawn = (BASE / PLAN).read_text(encoding="utf-8")
    data, problems = load(repository({PLAN: unicodedata.normalize("NFD", drawn)}), sources_of())
    (plan,) = data.of(Plan)
    assert problems == []
    assert plan.record.areas[0].tasks[0].title == "Rà soát văn bản"
    assert _read('"cha\\u0301u": "cha\\u0301u"') == {"cháu": "cháu"}


def test_a_column_counts_composed_letters_like_the_line_that_is_shown(repository: Repository) -> None:
    line = "{so: 1.a, ten: Rà soát, chu_chi: Thanh tra Sở}"
    drawn = f"nam: 2022\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n      - {line}\n"
    root = repository({PLAN: unicodedata.normalize("NFD", drawn).encode()})
    assert as_text(root, build(root, AS_OF).problems).splitlines()[:3] == [
        f"{PLAN}:5:33: [unknown-key] Không có khóa “chu_chi”.",
        "    5 |       - {so: 1.a, ten: Rà soát, chu_chi: Thanh tra Sở}",
        "                                        ^",
    ]


@pytest.mark.parametrize("changed", [b"\xef\xbb\xbf%s", b"%s\n\n", b"# ghi ch\xc3\xba\n%s"])
def test_a_byte_order_mark_and_empty_lines_do_no_harm(problems_of: ProblemsOf, changed: bytes) -> None:
    assert problems_of({PLAN: changed % _task("ten: Rà soát").encode()}) == []


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems_count_as_one_line(problems_of: ProblemsOf, end: str) -> None:
    drawn = _task("ten: Rà soát\nchu_chi: Thanh tra Sở").replace("\n", end)
    assert problems_of({PLAN: drawn.encode()}) == ["ke-hoach.yml:7:9: [unknown-key] Không có khóa “chu_chi”."]


@settings(max_examples=many(400), deadline=None, derandomize=True)
@given(
    text=st.text(
        st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters=INVISIBLE), min_size=1
    ).filter(lambda text: text.strip() != "" and not UNSEEN.search(unicodedata.normalize("NFC", text))),
    escaped=st.booleans(),
)
def test_any_printable_text_comes_back_as_it_was_typed(
    tmp_path_factory: pytest.TempPathFactory, text: str, escaped: bool
) -> None:
    root = tmp_path_factory.getbasetemp() / "round-trip"
    # JSON spells letters beyond U+FFFF as two halves, which are no YAML.
    quoted = json.dumps(text, ensure_ascii=escaped and max(text) <= "\uffff")
    _write(root, PLAN, _task(f"ten: {quoted}"))
    data, problems = load(root, sources_of())
    assert problems == []
    assert data.of(Plan)[0].record.areas[0].tasks[0].title == unicodedata.normalize("NFC", text).strip()


# YAML that is refused


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (
            "ten: [Rà soát",
            "7:1: [broken-yaml] Sai cú pháp YAML: danh sách trong ngoặc vuông chưa đóng hoặc thiếu dấu phẩy.",
        ),
        ('ten: "Rà soát', "6:14: [broken-yaml] Sai cú pháp YAML: dấu nháy hoặc dấu ngoặc chưa đóng."),
        ("ten: Rà soát: đợt 1", "6:21: [broken-yaml] Sai cú pháp YAML: có dấu hai chấm thừa trong giá trị."),
        ("\tten: Rà soát", "6:9: [broken-yaml] Sai cú pháp YAML: có ký tự Tab ở đầu dòng."),
        ("ten: @sở", "6:14: [broken-yaml] Sai cú pháp YAML: có ký tự không thể mở đầu một giá trị (Tab, @, `, %)."),
        ("ten: *sở", "6:16: [broken-yaml] Sai cú pháp YAML: dấu & hoặc * mở đầu giá trị."),
        (
            'ten: "\\ud83d"',
            "6:17: [broken-yaml] Sai cú pháp YAML: mã ký tự sau dấu gạch chéo ngược không có trong Unicode.",
        ),
        ("ten: &so Rà soát", "6:14: [anchor] Giá trị không được mở đầu bằng dấu & hoặc * (neo và bí danh của YAML)."),
        ("ten: *so", "6:14: [anchor] Giá trị không được mở đầu bằng dấu & hoặc * (neo và bí danh của YAML)."),
        ("ten: !!int 12", "6:14: [tag] Giá trị không được mở đầu bằng dấu ! (thẻ kiểu “!!int” của YAML)."),
        ("ten: !so Rà soát", "6:14: [tag] Giá trị không được mở đầu bằng dấu ! (thẻ kiểu “!so” của YAML)."),
        ("ten: !sở Rà soát", "6:16: [broken-yaml] Sai cú pháp YAML: có dấu ! mở đầu giá trị."),
        ("ten: !!python/none", "6:14: [tag] Giá trị không được mở đầu bằng dấu ! (thẻ kiểu “!!python/none” của YAML)."),
        ('ten: "\\0"', "6:14: [control-character] Có ký tự không nhìn thấy (U+0000)."),
        ('ten: "\\u2028"', "6:14: [control-character] Có ký tự không nhìn thấy (U+2028)."),
        ("ten: Rà\u200b soát", "6:16: [control-character] Có ký tự không nhìn thấy (U+200B)."),
        ("ten: Rà\u2028 soát", "6:16: [control-character] Có ký tự không nhìn thấy (U+2028)."),
        ("ten: Rà\x00 soát", "6:16: [control-character] Có ký tự không nhìn thấy (U+0000)."),
        ("ten: Rà\x1b[31m soát", "6:16: [control-character] Có ký tự không nhìn thấy (U+001B)."),
        ("ten: Rà\x85 soát", "6:16: [control-character] Có ký tự không nhìn thấy (U+0085)."),
        (
            "ten: Quyết định số #125",
            "6:14: [cut-by-comment] Phần “#125” sẽ không được đọc: sau khoảng trắng, dấu # mở đầu một ghi chú.",
        ),
    ],
)
def test_what_yaml_would_misread_is_refused_at_its_place(problems_of: ProblemsOf, typed: str, problem: str) -> None:
    assert problems_of({PLAN: _task(typed, comment="").encode()}) == [f"ke-hoach.yml:{problem}"]


def test_a_comment_after_a_value_may_stay(problems_of: ProblemsOf) -> None:
    assert problems_of({PLAN: _task("ten: Rà soát văn bản số#125 # đợt 1").encode()}) == []


def test_a_repeated_key_names_both_lines(problems_of: ProblemsOf) -> None:
    assert problems_of("""
        nam: 2022
        linh_vuc: []
        ten: Kế hoạch
        nam:
          - 2023
        linh_vuc: [[[]]]
    """) == [
        "ke-hoach.yml:4:1: [duplicate-key] Khóa “nam” đã có ở dòng 1.",
        "ke-hoach.yml:6:1: [duplicate-key] Khóa “linh_vuc” đã có ở dòng 2.",
    ]


def test_keys_must_be_words(problems_of: ProblemsOf) -> None:
    assert problems_of("""
        nam: 2022
        linh_vuc: []
        ? [ten, khac]
        : Kế hoạch
        "": Kế hoạch
        ? &ten ten
        : Kế hoạch
    """) == [f"ke-hoach.yml:{place}: [bad-key] Tên khóa phải là chữ." for place in ("3:3", "5:1", "6:3")]


def test_a_second_document_in_the_file_is_refused_at_its_line(problems_of: ProblemsOf) -> None:
    assert problems_of("""
        nam: 2022
        linh_vuc: []
        ---
        nam: 2023
    """) == ["ke-hoach.yml:3:1: [several-documents] Tệp có nhiều phần ngăn bởi “---”."]


@pytest.mark.parametrize("opening", ["", "nam: ", "? ", "{", "nam: 1\nnam: ", "- - ", "{a: "])
@pytest.mark.parametrize("bracket", ["[", "{"])
def test_a_hundred_thousand_open_brackets_are_answered_at_once(
    problems_of: ProblemsOf, opening: str, bracket: str
) -> None:
    started = time.monotonic()
    found = problems_of({PLAN: (opening + bracket * 100_000).encode()})
    assert [line for line in found if "[too-deep]" in line]
    assert time.monotonic() - started < 2


# Files that are refused


def test_a_file_of_comments_holds_no_data(problems_of: ProblemsOf) -> None:
    assert problems_of("# nam: 2022\n") == ["ke-hoach.yml: [empty-file] Tệp không có dữ liệu."]


@pytest.mark.parametrize("drawn", [b"", b"\n \n", b"\xef\xbb\xbf", b"---\n", b"---\n...\n", b"~", b'""'])
def test_a_file_of_nothing_holds_no_data(problems_of: ProblemsOf, drawn: bytes) -> None:
    assert problems_of({PLAN: drawn}) == ["ke-hoach.yml: [empty-file] Tệp không có dữ liệu."]


def test_a_file_above_the_limit_is_not_even_read(problems_of: ProblemsOf) -> None:
    assert problems_of({PLAN: b"[" * (1024 * 1024 + 1)}) == ["ke-hoach.yml: [file-too-large] Tệp lớn hơn 1024 kB."]


@pytest.mark.parametrize(
    ("drawn", "place"),
    [
        (b"nam: 2022\nten: R\xb5 so\xb8t v\xa8n b\xb6n\n", "2:7"),  # TCVN3
        ("nam: 2022\nten: Rà soát\n".encode("cp1258"), "2:7"),
        ("nam: 2022\n".encode("utf-16"), "1:1"),
        ("ten: Rạch\n".encode("utf-16-le"), "1:13"),
    ],
)
def test_another_encoding_is_refused_at_its_first_line(problems_of: ProblemsOf, drawn: bytes, place: str) -> None:
    assert problems_of({PLAN: drawn}) == [
        f"ke-hoach.yml:{place}: [not-utf8] Tệp không phải UTF-8 (có thể là TCVN3, VNI hoặc Unicode 16 bit)."
    ]


@pytest.mark.parametrize("name", ["ke-hoach.YML", "ke-hoach.yml.txt", "kehoach.yml", "ket-qua/2022/quy-3.yaml"])
def test_a_misnamed_file_is_not_passed_over(problems_of: ProblemsOf, name: str) -> None:
    assert problems_of({f"plans/skhcn/2022/{name}": "nam: 2022\n"}) == [
        f"{name}: [unknown-file] Không rõ tệp này chứa loại dữ liệu gì."
    ]


def test_a_post_in_a_folder_below_never_becomes_a_trusted_page(problems_of: ProblemsOf) -> None:
    assert problems_of({"content/tin-tuc/2022/bai-mau.md": "<script>\n"}) == [
        "content/tin-tuc/2022/bai-mau.md: [unknown-file] Không rõ tệp này chứa loại dữ liệu gì."
    ]


@pytest.mark.parametrize("name", ["content/mat-khau.txt", "content/anh", "plans/skhcn/2022/ke-hoach.yml"])
def test_a_link_out_of_the_repository_is_refused_whatever_it_is(
    repository: Repository, problems_of: ProblemsOf, name: str
) -> None:
    link = repository({}) / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(link.parents[len(link.relative_to(repository({})).parts)])
    assert problems_of({}) == [
        f"{name}: [outside-repository] Tệp là liên kết trỏ ra ngoài kho dữ liệu.".removeprefix("plans/skhcn/2022/")
    ]


def test_links_that_run_in_a_circle_are_a_problem_not_a_crash(repository: Repository, problems_of: ProblemsOf) -> None:
    link = repository({"plans/skhcn/2022/ghi-chu.txt": "x"}) / PLAN
    link.symlink_to(link.name)
    assert [line.partition("]")[0] for line in problems_of({})] == ["ke-hoach.yml: [unreadable-file"]


def test_a_file_name_that_no_text_can_hold_is_a_problem_not_a_crash(
    repository: Repository, problems_of: ProblemsOf
) -> None:
    (repository({"content/van-ban/a.txt": "x"}) / "content/van-ban/S\udcf4.yml").write_bytes(b"nam: 2022\n")
    assert problems_of({}) == [
        "content/van-ban/S?.yml: [bad-file-name] Tên “S?.yml” không dùng được trong địa chỉ trang."
    ]


# Shape


def test_a_task_without_a_title_is_refused_at_its_own_line(problems_of: ProblemsOf) -> None:
    assert problems_of("""
        nam: 2022
        linh_vuc:
          - ma: the-che
            nhiem_vu:
              - so: 1.a
                chu_tri: [Thanh tra Sở]
    """) == ["ke-hoach.yml:5:9: [missing-key] Thiếu khóa bắt buộc “ten”."]


def test_a_key_that_is_empty_is_told_from_one_that_is_missing(problems_of: ProblemsOf) -> None:
    assert problems_of("""
        linh_vuc:
          - ma:
            nhiem_vu:
              - so: 1.a
                ten: ""
    """) == [
        "ke-hoach.yml:1:1: [missing-key] Thiếu khóa bắt buộc “nam”.",
        "ke-hoach.yml:2:5: [empty-value] Khóa “ma” để trống.",
        "ke-hoach.yml:5:9: [empty-value] Khóa “ten” để trống.",
    ]


def test_a_wrong_shape_is_refused_at_the_value(problems_of: ProblemsOf) -> None:
    assert problems_of("""
        nam: [2022]
        ten: {a: b}
        can_cu:
          - [908/QĐ-UBND]
        linh_vuc:
          - the-che
          - ma: {a: b}
            nhiem_vu: 1.a
          - ma: the-che
            nhiem_vu:
              - so: 1.a
                ten: |
                  Rà soát
                  văn bản
              -
    """) == [
        "ke-hoach.yml:1:6: [wrong-shape] “nam” phải là một giá trị, không phải danh sách hay nhóm khóa.",
        "ke-hoach.yml:2:6: [wrong-shape] “ten” phải là một giá trị, không phải danh sách hay nhóm khóa.",
        "ke-hoach.yml:4:5: [wrong-shape] “can_cu[0]” phải là một giá trị, không phải danh sách hay nhóm khóa.",
        "ke-hoach.yml:6:5: [wrong-shape] “linh_vuc[0]” phải là nhóm khóa “khóa: giá trị”.",
        "ke-hoach.yml:7:9: [wrong-shape] “ma” phải là một giá trị, không phải danh sách hay nhóm khóa.",
        "ke-hoach.yml:8:15: [wrong-shape] “nhiem_vu” phải là danh sách (mỗi mục một dòng bắt đầu bằng “- ”).",
        "ke-hoach.yml:12:14: [many-lines] Giá trị này chỉ được một dòng.",
        "ke-hoach.yml:15:8: [empty-item] Mục trong danh sách để trống.",
    ]


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("chu_chi: Thanh tra Sở", "Có phải “chu_tri”?"),
        ("Chu_tri: Thanh tra Sở", "Có phải “chu_tri”?"),
        ("chu_tri: Thanh tra Sờ bộ", "Thêm đơn vị hoặc tên gọi khác vào “skhcn” trong co-quan.yml."),
        ("chu_tri: Thanh ta Sở", "Có phải “Thanh tra Sở”?"),
        ("chi_tieu: [{noi_dung: Hồ sơ, muc: toi-thie, gia_tri: 1, don_vi: hồ sơ}]", "Có phải “toi-thieu”?"),
        ("chi_tieu: [{noi_dung: Hồ sơ, muc: x, gia_tri: 1, don_vi: y}]", "Chọn một trong: toi-thieu, bang, toi-da."),
    ],
)
def test_the_next_step_names_the_nearest_known_word(repository: Repository, typed: str, hint: str) -> None:
    root = repository({PLAN: _task(f"ten: Rà soát\n{typed}").encode()})
    assert [one.hint for one in build(root, AS_OF).problems] == [hint]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("nam: " + "2" * 5000, "không phải năm hợp lệ."),
        ("nam: ２０２２", "không phải năm hợp lệ."),
        ("nam: 0000", "không phải năm hợp lệ."),
        ("ngay_ban_hanh: 00/00/2022", "không có trong lịch."),
        ("ngay_ban_hanh: 2022-02-31", "không có trong lịch."),
        ("ngay_ban_hanh: 2022-2-1", "không phải ngày."),
        ("ngay_ban_hanh: ٣١/١٢/٢٠٢٢", "không phải ngày."),
        ("ngay_ban_hanh: 2022-02-28T00:00:00Z", "không phải ngày."),
    ],
)
def test_a_year_or_day_that_no_calendar_has_is_refused(problems_of: ProblemsOf, typed: str, message: str) -> None:
    drawn = f"{typed}\nlinh_vuc: []\n" + ("" if typed.startswith("nam") else "nam: 2022\n")
    (found,) = problems_of({PLAN: drawn.encode()})
    assert found.endswith(message)


@pytest.mark.parametrize(
    "url",
    [
        "http://[::1",
        "http://a／b.vn",
        "javascript:alert(1)",
        "//example.org",
        "http://",
        "http://a b.vn",
        "www.a.vn",
    ],
)
def test_an_address_that_could_do_harm_or_leads_nowhere_is_refused(problems_of: ProblemsOf, url: str) -> None:
    drawn = f"so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dinh\ndia_chi: {json.dumps(url)}\n"
    assert problems_of({"content/van-ban/1-qd-ubnd.yml": drawn}) == [
        f"content/van-ban/1-qd-ubnd.yml:3:10: [bad-url] “{url}” không phải địa chỉ trang web."
    ]


def test_a_report_on_a_plan_without_tasks_is_a_problem_not_a_crash(problems_of: ProblemsOf) -> None:
    result = """
        nam: 2022
        ky: quy-3
        linh_vuc: []
        tien_do:
          - {nhiem_vu: 1.a, trang_thai: hoan-thanh}
    """
    assert problems_of({PLAN: "nam: 2022\nlinh_vuc: []\n", "plans/skhcn/2022/ket-qua/quy-3.yml": result}) == [
        "ket-qua/quy-3.yml:5:16: [unknown-task] Kế hoạch năm 2022 của “skhcn” không có nhiệm vụ “1.a”."
    ]


# All files together


def test_all_problems_of_all_files_come_in_one_run_in_order(problems_of: ProblemsOf) -> None:
    document = "so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dinh\n"
    assert problems_of(
        {
            "plans/skhcn/2022/ke-hoach.yml": "nam: 2022\nten: Kế hoạch\n",
            "plans/skhcn/2021/ke-hoach.yml": "lin_vuc: []\nnam: [2021\n",
            "content/van-ban/b.yml": document.replace("quyet-dinh", "quyet"),
            "content/van-ban/a.yml": "loai: x\n" + document,
            "content/tin-tuc/bai-mau.md": "---\ntieu_de: Bài\n---\n\nChữ.\n",
        }
    ) == [
        "content/tin-tuc/bai-mau.md:2:1: [missing-key] Thiếu khóa bắt buộc “ngay”.",
        "content/tin-tuc/bai-mau.md:2:1: [missing-key] Thiếu khóa bắt buộc “tom_tat”.",
        "content/van-ban/a.yml:1:7: [bad-choice] “x” không có trong danh mục.",
        "content/van-ban/a.yml:3:1: [duplicate-key] Khóa “loai” đã có ở dòng 1.",
        "content/van-ban/b.yml:2:7: [bad-choice] “quyet” không có trong danh mục.",
        "plans/skhcn/2021/ke-hoach.yml:3:1: [broken-yaml] Sai cú pháp YAML: "
        "danh sách trong ngoặc vuông chưa đóng hoặc thiếu dấu phẩy.",
        "ke-hoach.yml:1:1: [missing-key] Thiếu khóa bắt buộc “linh_vuc”.",
    ]


def test_nothing_is_published_while_one_file_has_an_error(repository: Repository) -> None:
    good = {"content/van-ban/a.yml": "so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dinh\n"}
    assert len(build(repository(good), AS_OF).pages) > 1
    assert build(repository({**good, "content/van-ban/b.yml": "so_ky_hieu: 2/QĐ-UBND\n"}), AS_OF).pages == ()


def test_one_broken_register_is_not_followed_by_complaints_about_what_it_would_hold(problems_of: ProblemsOf) -> None:
    plan = (BASE / PLAN).read_text(encoding="utf-8")
    assert problems_of({PLAN: plan, "plans/co-quan.yml": "co_quan: [\n", "content/van-ban/a.yml": "so: 1\n"}) == [
        "content/van-ban/a.yml:1:1: [missing-key] Thiếu khóa bắt buộc “loai”.",
        "content/van-ban/a.yml:1:1: [missing-key] Thiếu khóa bắt buộc “so_ky_hieu”.",
        "content/van-ban/a.yml:1:1: [unknown-key] Không có khóa “so”.",
        "plans/co-quan.yml:2:1: [broken-yaml] Sai cú pháp YAML: thiếu giá trị hoặc thừa dấu phẩy.",
    ]


# Posts

HEADER = "---\ntieu_de: Bài mẫu\nngay: 18/5/2022\ntom_tat: Bịa ra để thử.\n---\n"


def test_a_post_is_its_header_and_the_text_below(repository: Repository) -> None:
    data, problems = load(repository({POST: f"{HEADER}\nChữ **đậm**.\n"}), sources_of())
    (post,) = data.of(Post)
    assert problems == []
    assert (post.record.title, post.record.published_on) == ("Bài mẫu", date(2022, 5, 18))
    assert (post.body, post.body_line) == ("\nChữ **đậm**.\n", 6)


@pytest.mark.parametrize(
    ("drawn", "problem"),
    [
        ("# Bài mẫu\n", "1:1: [no-front-matter] Bài viết không có phần thông tin mở đầu."),
        (
            HEADER.removesuffix("---\n"),
            "1:1: [unclosed-front-matter] Phần thông tin mở đầu không có dòng “---” kết thúc.",
        ),
        (HEADER, "5:1: [empty-post] Bài viết không có nội dung."),
        ("---\n---\n\nChữ.\n", " [empty-file] Tệp không có dữ liệu."),
        (
            HEADER.replace("Bài mẫu", "Bài: mẫu") + "\nChữ.\n",
            "2:13: [broken-yaml] Sai cú pháp YAML: có dấu hai chấm thừa trong giá trị.",
        ),
        (
            HEADER.replace("Bịa ra", '"Bịa" ra') + "\nChữ.\n",
            "4:16: [broken-yaml] Sai cú pháp YAML: thụt đầu dòng không thẳng hàng, hoặc có chữ sau dấu nháy đóng.",
        ),
        (f"{HEADER}\nMột <script>chạy()\n", "7: [post-html] Bài viết có HTML hoặc liên kết không an toàn: “<script>”."),
        (
            f"{HEADER}\n[Xem](javascript:chay())\n",
            "7: [post-html] Bài viết có HTML hoặc liên kết không an toàn: “](javascript:chay(”.",
        ),
        (
            f"{HEADER}\nMột\n\n[hai](#){{: onclick=chay() }}\n",
            "9: [post-attributes] Không dùng thuộc tính “{: …}” trong bài viết.",
        ),
        (f"{HEADER}\nMột\nhai\u200b ba\n", "8:4: [control-character] Có ký tự không nhìn thấy (U+200B)."),
        (f"{HEADER}\nMột\x08\n", "7:4: [control-character] Có ký tự không nhìn thấy (U+0008)."),
    ],
)
def test_a_post_that_could_do_harm_is_refused_at_its_line(problems_of: ProblemsOf, drawn: str, problem: str) -> None:
    assert [line for line in problems_of({POST: drawn}) if "[broken-link]" not in line] == [f"{POST}:{problem}"]


# Anything at all

DAMAGE = (
    b"[",
    b"{",
    b"&a ",
    b"*a",
    b"!!int ",
    b"\t",
    b"\xff",
    b"\x00",
    b"- ",
    b": ",
    b"\n",
    b"---\n",
    b'"',
    b"'",
    b"|",
    b">",
    b"%",
    b"? ",
    b"#",
    b"\xc2\x85",
    b"\xe2\x80\xa8",
    b"\xcc\x81",
    b"\xed\xa0\xbd",
    b"\\ud83d",
    b"{" * 4000,
    b"9" * 5000,
    b"\r",
)
DAMAGES = st.lists(
    st.tuples(
        st.floats(0, 1), st.integers(0, 40), st.one_of(st.sampled_from(DAMAGE), st.binary(min_size=1, max_size=4))
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=many(1000), deadline=None, derandomize=True)
@given(damages=DAMAGES)
def test_a_damaged_plan_gives_problems_and_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, damages: list[tuple[float, int, bytes]]
) -> None:
    content = (ROOT / "plans/vp-ubnd-quang-ngai/2021/ke-hoach.yml").read_bytes()
    for where, cut, put in damages:
        at = int(where * len(content))
        content = content[:at] + put + content[at + cut :]
    root = tmp_path_factory.getbasetemp() / "damaged"
    _write(root, PLAN, content)
    data, problems = load(root, sources_of())
    assert {one.code for one in (*problems, *broken_by_data(data))} <= set(CATALOGUE)
    assert {one.place.file for one in problems} <= {PLAN}
    assert bool(errors_among(problems)) == (data.of(Plan) == ())


ODD_VALUES = st.one_of(
    st.text().map(lambda text: json.dumps(text, ensure_ascii=False)),
    st.from_regex(r"[0-9./,:-]{1,12}", fullmatch=True),
    st.sampled_from(
        ("", "~", "[]", "{}", "- a", "[a, [b]]", "{ten: a}", "0", "9" * 5000, "http://[::1", "1.000", "۲۰۲۲")
    ),
)


@settings(max_examples=many(300), deadline=None, derandomize=True)
@given(changes=st.lists(st.tuples(st.floats(0, 1), ODD_VALUES), min_size=1, max_size=6))
def test_odd_values_give_problems_and_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[float, str]]
) -> None:
    lines = (ROOT / "plans/vp-ubnd-quang-ngai/2021/ke-hoach.yml").read_text(encoding="utf-8").splitlines()
    with_value = [at for at, line in enumerate(lines) if re.match(r"\s*(- )?\w+: [^>|]", line)]
    for where, value in changes:
        at = with_value[int(where * (len(with_value) - 1))]
        lines[at] = f"{lines[at].partition(': ')[0]}: {value}"
    root = tmp_path_factory.getbasetemp() / "odd"
    _write(root, PLAN, "\n".join(lines))
    data, problems = load(root, sources_of())
    assert {one.code for one in (*problems, *broken_by_data(data))} <= set(CATALOGUE)
    assert all(one.place.line for one in problems)
    assert bool(errors_among(problems)) == (data.of(Plan) == ())


def _read(text: str) -> Any:
    reader = YamlReader(text, "tep.yml")
    assert reader.problems == []
    return {} if reader.data is ABSENT else reader.data


def _task(typed: str, *, comment: str = "# Bịa ra để thử.\n") -> str:
    """A plan whose only task, from line 6 on, has what was typed."""
    lines = "".join(f"        {line}\n" for line in typed.split("\n"))
    return f"nam: 2022\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n      - so: 1.a\n{lines}{comment}"


def _write(root: Path, name: str, content: str | bytes) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
