"""What editors get wrong about procedures and decisions: file, line, what is wrong and the next step."""

from __future__ import annotations

import os
from collections.abc import Sequence
from textwrap import dedent, indent

import pytest

from generator.adaptors.report import as_text
from generator.build import build
from generator.derive.procedures.fees import read_fee
from generator.rules.procedures import MAX_FORM_MEGABYTES
from tests.conftest import AS_OF, Files, Repository
from tests.files import a_package

FIELDS = "linh_vuc: [{ma: do-luong, ten: Đo lường}, {ma: an-toan, ten: An toàn}]\n"
FILE = "content/tthc/mot.yml"
FORM = "content/tthc/mau/don-de-nghi.docx"
WORD = a_package("word/document.xml")
TOO_LARGE = a_package("word/document.xml", more={"hinh": os.urandom(MAX_FORM_MEGABYTES * 1024 * 1024)})


def procedure(code: str = "2.002131.H01", *more: str, field: str = "do-luong", province: str = "Hưng Yên") -> str:
    source = "nguon: {dia_chi: 'https://example.org', da_doc: có}"
    head = (f"ma: {code}", "ten: Thủ tục mẫu", f"linh_vuc: {field}", f"tinh: {province}", source)
    return "\n".join([*head, *more]) + "\n"


def form(name: str) -> str:
    return procedure("2.002131", f"thanh_phan_ho_so: [{{giay_to: [{{ten: Đơn, bieu_mau: {name}}}]}}]")


def decision(number: int, day: str, items: Sequence[str], *more: str) -> str:
    head = (
        f"so_ky_hieu: {number}/QĐ-UBND",
        "loai: cong-bo-danh-muc",
        f"ngay_ban_hanh: {day}",
        "co_quan: UBND tỉnh Hưng Yên",
        "trich_yeu: Công bố danh mục",
        "tinh: Hưng Yên",
        "linh_vuc: do-luong",
    )
    return "\n".join([*head, "noi_dung:", *(f"  - {{{item}}}" for item in items), *more]) + "\n"


def folder(*decisions: str, **procedures: str) -> Files:
    found = {f"content/tthc/quyet-dinh/q-{at}.yml": text for at, text in enumerate(decisions, 1)}
    return found | {f"content/tthc/{name}.yml": text for name, text in procedures.items()}


HOLIDAYS = "cac_nam: [{nam: 2022, nguon: bịa ra để thử, ngay_nghi: [{ten: Tết, tu_ngay: 01/02/2022}]}]\n"
NEW = ["loai: moi, ma: 2.002131"]
BAD: dict[str, tuple[Files, str]] = {
    "wrong code pattern": (
        {FILE: procedure("2.02131.H01")},
        """
        content/tthc/mot.yml:1:5: [bad-procedure-code] “2.02131.H01” không phải mã thủ tục.
            → Mã có dạng 2.002131, 2.002131.H58 hoặc 2.002131.000.00.00.H58.
        """,
    ),
    "duplicate code": (
        folder(mot=procedure(), hai=procedure()),
        """
        content/tthc/mot.yml:1:5: [duplicate-id] “2.002131.H01” đã dùng ở content/tthc/hai.yml:1:5.
            → Mỗi mã chỉ dùng một lần; đặt mã khác.
        """,
    ),
    "one national code twice in one province": (
        folder(mot=procedure("2.002131"), hai=procedure("2.002131", province="tỉnh Hưng Yên")),
        """
        content/tthc/mot.yml:1:5: [duplicate-id] “2.002131” đã dùng ở content/tthc/hai.yml:1:5.
            → Mỗi mã chỉ dùng một lần; đặt mã khác.
        """,
    ),
    "one code with a suffix in two provinces": (
        folder(mot=procedure(), hai=procedure(province="Sơn La")),
        """
        content/tthc/mot.yml:1:5: [duplicate-id] “2.002131.H01” đã dùng ở content/tthc/hai.yml:1:5.
            → Mỗi mã chỉ dùng một lần; đặt mã khác.
        """,
    ),
    "one code under two suffixes": (
        folder(mot=procedure("2.002131"), hai=procedure("2.002131.000.00.00.H01")),
        """
        content/tthc/mot.yml:1:5: [procedure-code-clash] Mã “2.002131” và mã “2.002131.000.00.00.H01” ở
            content/tthc/hai.yml:1:5 là một thủ tục của cùng một tỉnh, chỉ khác phần đuôi.
            → Mỗi thủ tục một tệp: gộp hai tệp, hoặc sửa mã ghi sai.
        """,
    ),
    "unit missing in a time": (
        {FILE: procedure("2.002131", "thoi_han: 05")},
        """
        content/tthc/mot.yml:6:11: [time-without-unit] Thời hạn “05” không có đơn vị.
            → Ghi rõ “ngày làm việc”, “ngày”, “tháng” hoặc “giờ”; hai loại ngày khác nhau.
        """,
    ),
    "form that does not exist": (
        {FILE: form("don-de-ngh.docx"), FORM: WORD},
        """
        content/tthc/mot.yml:6:52: [form-missing] Không có tệp biểu mẫu “don-de-ngh.docx” trong content/tthc/mau/.
            → Có phải “don-de-nghi.docx”?
        """,
    ),
    "form of a wrong type": (
        {FILE: form("don-de-nghi.csv"), "content/tthc/mau/don-de-nghi.csv": "a;b"},
        """
        content/tthc/mot.yml:6:52: [form-wrong-type] Biểu mẫu “don-de-nghi.csv” không thuộc loại tệp được đăng.
            → Dùng một trong các loại: pdf, doc, docx, xls, xlsx, odt.
        """,
    ),
    "form that is too large": (
        {FILE: form("don-de-nghi.docx"), FORM: TOO_LARGE},
        """
        content/tthc/mot.yml:6:52: [form-too-large] Biểu mẫu “don-de-nghi.docx” lớn hơn 10 MB.
            → Nén ảnh trong tệp, hoặc tách thành nhiều tệp.
        """,
    ),
    "address of another province": (
        {FILE: procedure("2.002131", "noi_thuc_hien: Sở Mẫu, 1 đường Mẫu, tỉnh Thái Nguyên")},
        """
        content/tthc/mot.yml:6:16: [place-of-another-province] cảnh báo: Nơi thực hiện nhắc tới “Thái Nguyên”,
            còn thủ tục là của Hưng Yên.
            → Kiểm tra có chép nhầm địa chỉ của tỉnh khác không; nếu đúng thì thêm “cho_phep” với lý do.
        """,
    ),
    "unknown field of work": (
        {FILE: procedure(field="do-luog")},
        """
        content/tthc/mot.yml:3:11: [unknown-work-field] Lĩnh vực “do-luog” không có trong content/tthc/linh-vuc.yml.
            → Có phải “do-luong”?
        """,
    ),
    "force before the decision": (
        folder(decision(1, "05/01/2022", NEW, "hieu_luc_tu: 04/01/2022")),
        """
        content/tthc/quyet-dinh/q-1.yml:10:14: [before-decision] Có hiệu lực từ: 04/01/2022, trước ngày ban
            hành 05/01/2022.
            → Đối chiếu hai ngày với quyết định.
        """,
    ),
    "entry before the decision": (
        folder(decision(1, "05/01/2022", NEW, "nhap_csdlqg: 04/01/2022")),
        """
        content/tthc/quyet-dinh/q-1.yml:10:14: [before-decision] Ngày nhập cơ sở dữ liệu quốc gia về thủ tục
            hành chính: 04/01/2022, trước ngày ban hành 05/01/2022.
            → Đối chiếu hai ngày với quyết định.
        """,
    ),
    "comparison before the decision": (
        folder(
            decision(1, "05/01/2022", NEW),
            mot=procedure("2.002131", "cong_quoc_gia: {dia_chi: 'https://example.org', doi_chieu: 04/01/2022}"),
        ),
        """
        content/tthc/mot.yml:6:60: [compared-before-change] cảnh báo: Đối chiếu với Cổng quốc gia ngày
            04/01/2022, trước quyết định thay đổi thủ tục gần nhất (1/QĐ-UBND ngày 05/01/2022).
            → Đối chiếu lại với Cổng rồi ghi ngày mới vào “doi_chieu”.
        """,
    ),
    "a decision that changes an unknown code": (
        folder(decision(1, "05/01/2022", ["loai: sua-doi, ma: 1.000009"])),
        """
        content/tthc/quyet-dinh/q-1.yml:9:25: [change-of-unknown-procedure] Thủ tục “1.000009” không có trong
            quyết định nào trước đó và không có tệp trong content/tthc/.
            → Kiểm tra mã; thêm tệp của thủ tục, hoặc thêm quyết định đã công bố nó.
        """,
    ),
    "two decisions in conflict": (
        folder(
            decision(1, "05/01/2022", ["loai: sua-doi, ma: 2.002131"]),
            decision(2, "05/01/2022", ["loai: bai-bo, ma: 2.002131"]),
            mot=procedure("2.002131"),
        ),
        """
        content/tthc/quyet-dinh/q-2.yml:9:24: [decisions-conflict] Thủ tục “2.002131” được 1/QĐ-UBND thay đổi
            cùng ngày ký và cùng ngày có hiệu lực (05/01/2022); không rõ cái nào sau.
            → Đối chiếu hai quyết định và bỏ dòng ghi nhầm.
        """,
    ),
    "fewer than five days before force": (
        folder(decision(1, "05/01/2022", NEW, "hieu_luc_tu: 09/01/2022")),
        """
        content/tthc/quyet-dinh/q-1.yml:10:14: [decided-late] cảnh báo: Có hiệu lực từ 09/01/2022, chưa đủ 05
            ngày sau ngày ban hành 05/01/2022.
            → Nghị định 63/2010/NĐ-CP (Điều 15) đòi ban hành trước ít nhất 05 ngày; đối chiếu hai ngày; nếu văn
              bản gốc ghi như vậy thì giữ nguyên và thêm “cho_phep” với lý do.
        """,
    ),
    "entry after more than five working days": (
        {**folder(decision(1, "05/01/2022", NEW, "nhap_csdlqg: 13/01/2022")), "plans/ngay-nghi.yml": HOLIDAYS},
        """
        content/tthc/quyet-dinh/q-1.yml:10:14: [entered-late] cảnh báo: Nhập cơ sở dữ liệu quốc gia ngày
            13/01/2022, quá 05 ngày làm việc kể từ ngày ký 05/01/2022.
            → Nghị định 63/2010/NĐ-CP (Điều 24.2) cho 05 ngày làm việc; nếu có lý do thì thêm “cho_phep”.
        """,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_told_with_its_line_and_the_next_step(repository: Repository, name: str) -> None:
    files, expected = BAD[name]
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, **files})
    # Between both lines stand the source line and its caret, which tests/errors shows.
    place, *_, step, _ = as_text(root, build(root, AS_OF).problems).splitlines()
    assert f"{place}\n{step.strip()}" == "\n→ ".join(" ".join(part.split()) for part in expected.split("→"))


@pytest.mark.parametrize("fee", ["0", "Không", "không", "KHÔNG", "Miễn phí", "miễn phí.", "0 đồng", "Không thu phí"])
def test_every_spelling_of_free_is_one_meaning_and_no_problem(repository: Repository, fee: str) -> None:
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, FILE: procedure("2.002131", f'phi: "{fee}"')})
    assert build(root, AS_OF).problems == ()
    assert read_fee(fee) == 0


@pytest.mark.parametrize(("kind", "expected"), {"cong-bo-danh-muc": 1, "phe-duyet-quy-trinh": 0}.items())
def test_only_a_decision_that_changes_the_register_must_have_a_list(
    repository: Repository, kind: str, expected: int
) -> None:
    text = decision(1, "05/01/2022", []).replace("noi_dung:\n", "").replace("cong-bo-danh-muc", kind)
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, **folder(text)})
    assert [one.code for one in build(root, AS_OF).problems] == ["list-missing"] * expected


def test_every_province_may_have_the_code_without_a_suffix(repository: Repository) -> None:
    files = folder(mot=procedure("2.002131"), hai=procedure("2.002131", province="Sơn La"))
    assert build(repository({"content/tthc/linh-vuc.yml": FIELDS, **files}), AS_OF).problems == ()


# A procedure that no decision names


def warned(repository: Repository, files: Files, code: str) -> list[str]:
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, **files})
    return [f"{one.place.file}:{one.place.line}" for one in build(root, AS_OF).problems if one.code == code]


UNKNOWN = decision(2, "05/02/2022", [], "danh_muc_chua_ro: có").replace("noi_dung:\n", "")
TWO_FIELDS = decision(1, "05/01/2022", NEW).replace("linh_vuc: do-luong", "linh_vuc: [do-luong, an-toan]")
WITHOUT: dict[str, tuple[Files, list[str]]] = {
    "no decision at all": (folder(mot=procedure("1.000005")), []),
    "a known list of its field": (folder(decision(1, "05/01/2022", NEW), mot=procedure("1.000005")), [f"{FILE}:1"]),
    "a decision that only amends another one": (
        folder(decision(1, "05/01/2022", ["loai: sua-doi, ma: 2.002131"]), mot=procedure("1.000005"), hai=procedure()),
        [],
    ),
    "a list of two fields that introduces one of its own": (
        folder(TWO_FIELDS, mot=procedure("1.000005"), hai=procedure()),
        [f"{FILE}:1"],
    ),
    "a list of two fields that introduces one of the other": (
        folder(TWO_FIELDS, mot=procedure("1.000005"), hai=procedure(field="an-toan")),
        [],
    ),
    "a list that is not in force yet": (folder(decision(1, "05/12/2022", NEW), mot=procedure("1.000005")), []),
    "only an unknown list": (folder(UNKNOWN, mot=procedure("1.000005")), []),
    "an unknown list beside a known one": (
        folder(decision(1, "05/01/2022", NEW), UNKNOWN, mot=procedure("1.000005")),
        [],
    ),
    "a list of another field": (
        folder(decision(1, "05/01/2022", NEW), mot=procedure("1.000005", field="an-toan")),
        [],
    ),
    "a list of another province": (
        folder(decision(1, "05/01/2022", NEW), mot=procedure("1.000005", province="Sơn La")),
        [],
    ),
    "named under another suffix": (folder(decision(1, "05/01/2022", NEW), mot=procedure("2.002131.H01")), []),
    "allowed with a reason": (
        folder(
            decision(1, "05/01/2022", NEW),
            mot=procedure("1.000005", "cho_phep: [{ma: procedure-without-decision, ly_do: Quyết định đã thất lạc}]"),
        ),
        [],
    ),
}


@pytest.mark.parametrize("name", WITHOUT)
def test_a_procedure_lacks_a_decision_only_where_the_lists_are_known(repository: Repository, name: str) -> None:
    files, expected = WITHOUT[name]
    assert warned(repository, files, "procedure-without-decision") == expected


# What leads to a procedure that ended on 05/01/2022

ENDED = {
    **folder(decision(1, "05/01/2022", ["loai: thay-the, ma: 2.002131, thay_cho: 1.000005"])),
    "content/tthc/cu.yml": procedure("1.000005.H01", "ghi_chu: Mã 1.000005 vẫn nằm trên trang này"),
    "content/tthc/moi.yml": procedure("2.002131", "ghi_chu: Thay cho thủ tục 1.000005.H01"),
}


def post(day: str, text: str) -> str:
    return f"---\ntieu_de: Bài\nngay: {day}\ntom_tat: Tóm tắt.\n---\n\n{text}\n"


def plan(title: str, year: int = 2022) -> str:
    return f"nam: {year}\nlinh_vuc: [{{ma: the-che, nhiem_vu: [{{so: 1.a, ten: {title}}}]}}]\n"


LINKING: dict[str, tuple[str, str, bool]] = {
    "a post of a later day": ("content/tin-tuc/2022-02-01-bai.md", post("01/02/2022", "Thủ tục 1.000005.H01."), True),
    "an older post that names it": (
        "content/tin-tuc/2021-02-01-bai.md",
        post("01/02/2021", "Thủ tục 1.000005."),
        False,
    ),
    "an older post that links to it": (
        "content/tin-tuc/2021-02-01-bai.md",
        post("01/02/2021", "[Thủ tục](../../../../tthc/cu/index.md)."),
        True,
    ),
    "a post that links to the successor": (
        "content/tin-tuc/2022-02-01-bai.md",
        post("01/02/2022", "[Thủ tục](../../../../tthc/moi/index.md)."),
        False,
    ),
    "a task of this year's plan": ("plans/skhcn/2022/ke-hoach.yml", plan("Rà soát thủ tục 1.000005"), True),
    "a task of a plan that was over": ("plans/skhcn/2021/ke-hoach.yml", plan("Rà soát thủ tục 1.000005", 2021), False),
    "another procedure": ("content/tthc/ba.yml", procedure("1.000007", "ghi_chu: Nộp sau thủ tục 1.000005"), True),
    "a procedure of another province": (
        "content/tthc/ba.yml",
        procedure("1.000007", "ghi_chu: Nộp sau thủ tục 1.000005", province="Sơn La"),
        False,
    ),
    "a document": (
        "content/van-ban/a.yml",
        "so_ky_hieu: 5/KH-UBND\nloai: ke-hoach\ntrich_yeu: Rà soát 1.000005\n",
        True,
    ),
    "a longer number": (
        "content/van-ban/a.yml",
        "so_ky_hieu: 5/KH-UBND\nloai: ke-hoach\ntrich_yeu: Mã số 11.0000051\n",
        False,
    ),
    "a page written by hand": ("content/gioi-thieu.md", "# Giới thiệu\n\n[Mẫu](tthc/cu/index.md)\n", True),
    "a code on a page written by hand": ("content/gioi-thieu.md", "# Giới thiệu\n\nMã 1.000005\n", True),
    "a code allowed with a reason": (
        "content/van-ban/a.yml",
        "so_ky_hieu: 5/KH-UBND\nloai: ke-hoach\ntrich_yeu: Rà soát 1.000005\n"
        "cho_phep: [{ma: ended-procedure-linked, ly_do: Văn bản ghi như vậy}]\n",
        False,
    ),
}


@pytest.mark.parametrize("name", LINKING)
def test_what_leads_to_an_ended_procedure_is_told_once(repository: Repository, name: str) -> None:
    file, text, is_told = LINKING[name]
    agencies = """
        co_quan:
          - {ma: skhcn, ten: Sở Mẫu, ten_ngan: Sở, tinh: Hưng Yên, don_vi: [{ma: a, ten: Phòng A, loai: phong}]}
        """
    units = {"plans/co-quan.yml": dedent(agencies)}
    found = warned(repository, {**ENDED, **units, file: text}, "ended-procedure-linked")
    assert [one.rpartition(":")[0] for one in found] == ([file] if is_told else [])


def test_the_warning_names_both_places_and_the_successor(repository: Repository) -> None:
    page = {"content/tthc/ba.yml": procedure("1.000007", "ghi_chu: Nộp sau thủ tục 1.000005")}
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, **ENDED, **page})
    (one,) = (one for one in build(root, AS_OF).problems if one.code == "ended-procedure-linked")
    assert indent(f"{one.place}\n{one.message}\n{one.hint}", "  ") == indent(
        "content/tthc/ba.yml:6:10\n"
        "“1.000005” dẫn tới thủ tục đã bị thay thế từ 05/01/2022 theo 1/QĐ-UBND ngày 05/01/2022 "
        "(content/tthc/quyet-dinh/q-1.yml:9).\n"
        "Dẫn tới thủ tục thay thế: 2.002131.",
        "  ",
    )
