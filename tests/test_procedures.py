"""Procedures: what a stated time, fee, online level and province is understood as, and the page of a full record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import build
from generator.checks.procedures import a_place_lies_in_its_province
from generator.derive.network import connect
from generator.derive.procedures.by_field import procedures_by_field
from generator.derive.procedures.fees import read_fee
from generator.derive.procedures.online_levels import old_meaning, read_online_level
from generator.derive.procedures.provinces import home_of, names_before, names_since
from generator.derive.procedures.register import register_at
from generator.derive.procedures.rows import row_of
from generator.derive.time.durations import lacks_unit, read_duration
from generator.loading.dataset import Dataset, Source, load
from generator.schema.decision import Decision
from generator.schema.findings import TimeUnit
from generator.schema.procedure import Procedure, WorkFieldRegister
from tests.conftest import AS_OF, ROOT, ProblemsOf, Repository

DAY, WORKING, MONTH = TimeUnit.DAY, TimeUnit.WORKING_DAY, TimeUnit.MONTH

REAL_TIMES = {
    "01 tháng": (1, MONTH),
    "03 ngày làm việc": (3, WORKING),
    "05 ngày làm việc": (5, WORKING),
    "05 ngày làm việc (hồ sơ đầy đủ)": (5, WORKING),
    "05 ngày làm việc (đặc cách); 45 ngày làm việc (không đặc cách)": None,
    "07 ngày làm việc": (7, WORKING),
    "10 ngày": (10, DAY),
    "10 ngày làm việc": (10, WORKING),
    "10 ngày làm việc (hồ sơ chưa đủ: 05)": (10, WORKING),
    "11 ngày làm việc": (11, WORKING),
    "15 ngày": (15, DAY),
    "15 ngày làm việc": (15, WORKING),
    "15 ngày làm việc (Sở) + 10 ngày làm việc (UBND tỉnh)": (25, WORKING),
    "15 ngày làm việc + 10 ngày làm việc": (25, WORKING),
    "20 ngày": (20, DAY),
    "25 ngày": (25, DAY),
    "25 ngày làm việc": (25, WORKING),
    "28 ngày": (28, DAY),
    "30 ngày làm việc": (30, WORKING),
    "45 ngày làm việc": (45, WORKING),
    "Không quy định": None,
    "trong ngày": (1, TimeUnit.SAME_DAY),
}
"""Every wording of the 61 records."""
OTHER_TIMES = {
    "10 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ": (10, WORKING),
    "Không quá 05 ngày làm việc kể từ khi nhận được hồ sơ.": (5, WORKING),
    "Trong thời hạn 15 ngày": (15, DAY),
    "Thời hạn giải quyết: 20 ngày": (20, DAY),
    "Tối đa 03 ngày làm việc": (3, WORKING),
    "15 ngày làm việc, trong đó Sở 10 ngày, UBND tỉnh 05 ngày": (15, WORKING),
    "10 ngày (làm việc)": (10, WORKING),
    "10 (ngày làm việc)": (10, WORKING),
    "05 (năm) ngày làm việc": (5, WORKING),
    "30 (ba mươi) ngày": (30, DAY),
    "05 ngày  làm việc": (5, WORKING),
    "05 Ngày Làm Việc": (5, WORKING),
    "1/2 ngày làm việc": (Decimal("0.5"), WORKING),
    "0,5 ngày làm việc": (Decimal("0.5"), WORKING),
    "nửa ngày": (Decimal("0.5"), DAY),
    "08 giờ làm việc": (8, TimeUnit.WORKING_HOUR),
    "24 giờ": (24, TimeUnit.HOUR),
    "2 tuần": (2, TimeUnit.WEEK),
    "06 tháng": (6, MONTH),
    "01 năm": (1, TimeUnit.YEAR),
    "Ngay trong ngày": (1, TimeUnit.SAME_DAY),
    "Trong ngày làm việc": (1, TimeUnit.SAME_DAY),
    "Trong ngày, kể từ khi nhận hồ sơ": (1, TimeUnit.SAME_DAY),
    "20 ngày + 10 ngày": (30, DAY),
    "15 ngày + 10 ngày làm việc": None,
    "10 ngày hoặc 15 ngày": None,
    "10 - 15 ngày": None,
    "2 tháng 15 ngày": None,
    "10 ngày kể từ ngày nhận hồ sơ, 05 ngày với hồ sơ cấp lại": None,
    "Cấp mới: 10 ngày; cấp lại: 05 ngày": None,
    "15 ngày (trong đó Sở 10 ngày, UBND tỉnh 05 ngày)": (15, DAY),
    "07 ngày (không tính thứ Bảy, Chủ nhật, ngày lễ)": None,
    "10 ngày kể từ ngày nhận hồ sơ, không kể ngày nghỉ": None,
    "15 ngày (trường hợp phức tạp: 30 ngày)": None,
    "20 ngày làm việc (10 ngày nếu nộp trực tuyến)": None,
    "20 ngày (có thể gia hạn thêm 10 ngày)": None,
    "15 ngày (cấp lại: 10 ngày)": None,
    "10 ngày kể từ ngày nhận hồ sơ, trường hợp phải xác minh thì không quá 15": None,
    "15 ngày kể từ ngày nhận hồ sơ đối với cấp mới, 7 đối với cấp lại": None,
    "02 (năm)": (2, TimeUnit.YEAR),
    "1,5 (năm)": (Decimal("1.5"), TimeUnit.YEAR),
    "Ngay sau khi nhận hồ sơ": None,
    "Theo Nghị định 61/2018/NĐ-CP": None,
    "Chưa quy định": None,
    "": None,
}
REAL_FEES = {
    "0": 0,
    "Không": 0,
    "Không có": 0,
    "Lệ phí: Không": 0,
    "Không quy định": None,
    '(trang ghi "Đang cập nhật")': None,
    "0,1% giá trị hợp đồng sửa đổi, bổ sung; tối thiểu 3 triệu, tối đa 5 triệu đồng": None,
    "75% phí thẩm định cấp giấy phép mới": None,
    "theo số thiết bị (2-3: 95%, 4-5: 90%, từ 6: 85% mức thu)": None,
    "1.000.000 đồng/lần (đổi tên; đổi người đứng đầu)": 1_000_000,
    "3.000.000 đồng": 3_000_000,
    "Lệ phí 150.000 đồng": 150_000,
    "Lệ phí 200.000 đồng; phí 0": 200_000,
    "Phí thẩm định 1.000.000 đồng": 1_000_000,
    "Phí thẩm định 250.000 đồng": 250_000,
    "Phí thẩm định 3.000.000 đồng": 3_000_000,
    "Phí thẩm định: không thu; lệ phí 100.000 đồng/giấy phép": 100_000,
    "200.000 (lệ phí cấp GCN) + 300.000 (phí thẩm định) + 150.000 (công bố) + 150.000 (đăng bạ) đồng": 800_000,
}
"""Every wording of the 61 records."""
OTHER_FEES = {
    "Miễn phí": 0,
    "Miễn lệ phí": 0,
    "Không thu": 0,
    "Không thu phí": 0,
    "Không thu phí, lệ phí": 0,
    "không mất phí": 0,
    "Không.": 0,
    "0 đồng": 0,
    "0 VNĐ": 0,
    "00": 0,
    "Phí: 0; lệ phí: không": 0,
    "Phí, lệ phí: Không": 0,
    "200000 đồng": 200_000,
    "200.000đ": 200_000,
    "200.000 VNĐ": 200_000,
    "200,000 đồng": 200_000,
    "3 triệu đồng": 3_000_000,
    "1,5 triệu đồng": 1_500_000,
    "50 nghìn đồng": 50_000,
    "Lệ phí: 50.000 đồng/hồ sơ": 50_000,
    "Phí thẩm định 1.000.000 đồng; lệ phí 200.000 đồng": 1_200_000,
    "500.000 đồng + 200.000 đồng": 700_000,
    "Không thu (0 đồng)": 0,
    "3.000.000 đồng (theo Thông tư 169/2016/TT-BTC, hiệu lực từ 01.01.2017)": 3_000_000,
    "Phí mới 100.000 đồng": 100_000,
    "Phí cho mỗi thiết bị 1.000.000 đồng": None,
    "Phí mỗi người: 200.000 đồng": None,
    "Phí một thiết bị 500.000 đồng": None,
    "Lệ phí từng giấy: 50.000 đồng": None,
    "100.000 đồng (trẻ em: 50.000 đồng)": None,
    "100.000 đồng (cấp lại 50 nghìn)": None,
    "100.000 đồng (qua mạng 50.000)": None,
    "100.000 đồng/thiết bị": None,
    "100.000 đồng/người": None,
    "Từ 100.000 đồng đến 500.000 đồng": None,
    "Tối đa 3.000.000 đồng": None,
    "Phí thẩm định tối đa 3.000.000 đồng": None,
    "Cá nhân: Không; tổ chức: 100.000 đồng": None,
    "Lệ phí cấp mới 100.000 đồng; lệ phí cấp lại 50.000 đồng": None,
    "100.000 đồng hoặc 200.000 đồng": None,
    "Theo Thông tư 169/2016/TT-BTC": None,
    "Không quá 500.000 đồng": None,
    "10%": None,
    "5": None,
    "Chưa có thông tin": None,
    "": None,
}
REAL_LEVELS = {
    "TTHC còn lại": "con-lai",
    "cung cấp thông tin trực tuyến": "cung-cap-thong-tin",
    "cấp độ 3": "muc-do-3",
    "mức 4": "muc-do-4",
    "mức độ 4": "muc-do-4",
    "một phần": "mot-phan",
    "toàn trình": "toan-trinh",
}
OTHER_LEVELS = {
    "Toàn trình": "toan-trinh",
    "Dịch vụ công trực tuyến một phần": "mot-phan",
    "DVC trực tuyến toàn trình": "toan-trinh",
    "Mức độ 2": "muc-do-2",
    "mức độ 3, 4": None,
    "mức độ 5": None,
    "": None,
}


@pytest.fixture(scope="module")
def real() -> Dataset:
    sources = (Source("content/tthc/linh-vuc.yml", WorkFieldRegister), Source("content/tthc/{name}.yml", Procedure))
    return load(ROOT, sources)[0]


def records(data: Dataset) -> list[Procedure]:
    return [entry.record for entry in data.of(Procedure)]


@pytest.mark.parametrize(("wording", "expected"), [*REAL_TIMES.items(), *OTHER_TIMES.items()])
def test_a_time_is_understood_with_its_unit(wording: str, expected: tuple[int | Decimal, TimeUnit] | None) -> None:
    found = read_duration(wording)
    assert (found and (found.value, found.unit)) == expected
    assert not lacks_unit(wording)


@pytest.mark.parametrize(
    "wording",
    ["05", "5", "không quá 10", "10-15", "05 làm việc", "10 ngày; 5", "1,5", "15 + 10 ngày", "05 (năm)", "5 (Năm)"],
)
def test_a_number_without_a_unit_is_no_time(wording: str) -> None:
    assert lacks_unit(wording)


@pytest.mark.parametrize(("wording", "expected"), [*REAL_FEES.items(), *OTHER_FEES.items()])
def test_a_fee_is_understood_where_it_is_one_amount(wording: str, expected: int | None) -> None:
    assert read_fee(wording) == expected


@pytest.mark.parametrize(("wording", "expected"), [*REAL_LEVELS.items(), *OTHER_LEVELS.items()])
def test_an_online_level_is_one_word_of_the_vocabulary(wording: str, expected: str | None) -> None:
    level = read_online_level(wording)
    assert (level and level.value) == expected
    assert (old_meaning(level) is not None) == (expected or "").startswith("muc-do")


def test_the_tables_hold_every_wording_of_the_61_records(real: Dataset) -> None:
    assert len(records(real)) == 61
    assert {one.time_limit for one in records(real)} - {None} == set(REAL_TIMES)
    assert {one.fee for one in records(real)} - {None} == set(REAL_FEES)
    assert {one.online_level for one in records(real)} - {None} == set(REAL_LEVELS)


@given(st.text(max_size=60) | st.text("0123456789.,+;/() ngàylmvệctháđồphíkô", max_size=40))
def test_any_wording_is_read_without_an_accident(wording: str) -> None:
    duration, fee = read_duration(wording), read_fee(wording)
    assert duration is None or duration.rough_days >= 0
    assert fee is None or fee >= 0
    lacks_unit(wording)
    read_online_level(wording)


@pytest.mark.parametrize(
    "wording",
    [" " * 50_000, "(" * 50_000, "phí " * 20_000, "9" * 20_000 + " đồng", "1" + ".000" * 9_000, "trong " * 20_000],
)
def test_an_endless_wording_is_read_at_once_as_nothing(wording: str) -> None:
    assert (read_duration(wording), read_fee(wording), read_online_level(wording)) == (None, None, None)
    assert not lacks_unit(wording)


def test_times_are_sorted_by_how_long_they_take() -> None:
    wordings = ["4 giờ làm việc", "trong ngày", "05 ngày làm việc", "10 ngày", "10 ngày làm việc", "01 tháng", "1 năm"]
    read = [read_duration(one) for one in wordings]
    days = [one.rough_days for one in read if one]
    assert len(days) == len(wordings)
    assert days == sorted(days)
    assert [str(one) for one in read[:3]] == ["4 giờ làm việc", "trong ngày", "5 ngày làm việc"]


def test_63_provinces_became_34() -> None:
    assert (len(names_before()), len(set(names_before())), len(names_since())) == (63, 63, 34)
    assert home_of("TP. Hồ Chí Minh") == home_of("Bình Dương") == "Hồ Chí Minh"
    assert home_of("Thành phố Huế") == home_of("Thừa Thiên Huế") == "Huế"
    assert home_of("Toàn quốc") is None


PLACES: Mapping[tuple[str, str], str | None] = {
    ("Hưng Yên", "Sở Khoa học và Công nghệ TP. Hồ Chí Minh"): "Hồ Chí Minh",
    ("Hưng Yên", "244 đường Mẫu, Quận 3, Thành phố Hồ Chí Minh"): "Hồ Chí Minh",
    ("Hưng Yên", "Số 1 đường Mẫu, Hà Nam"): "Hà Nam",
    ("Hưng Yên", "Sở Khoa học và Công nghệ Bình Dương"): "Bình Dương",
    ("Hưng Yên", "Trung tâm Phục vụ hành chính công tỉnh Kon Tum, 1 đường Mẫu"): "Kon Tum",
    ("Hưng Yên", "Sở Khoa học và Công nghệ tỉnh Hưng Yên"): None,
    ("Hưng Yên", "Sở Khoa học và Công nghệ Thái Bình"): None,  # Thái Bình joined Hưng Yên
    ("Thái Bình", "Trung tâm hành chính công tỉnh Hưng Yên"): None,
    ("TP. Hồ Chí Minh", "Sở Khoa học và Công nghệ, 244 Điện Biên Phủ, Quận 3"): None,
    ("Bình Dương", "1 Xa lộ Hà Nội, phường Mẫu"): None,
    ("Thừa Thiên Huế", "Trung tâm ở thành phố Huế"): None,
    ("Lạng Sơn", "Sở Mẫu, đường Hà Nam, phường Thái Nguyên"): None,
    ("Toàn quốc", "Bộ Mẫu, thành phố Hà Nội"): None,
}


@pytest.mark.parametrize(("province", "place"), PLACES)
def test_only_a_place_of_another_province_is_doubted(repository: Repository, province: str, place: str) -> None:
    drawn = PROCEDURE.replace("tinh: Mẫu", f"tinh: {province}") + f"noi_thuc_hien: {place}\n"
    data, problems = load(repository({TTHC: drawn}), (Source("content/tthc/{name}.yml", Procedure),))
    assert [one.code for one in problems if one.code != "unknown-file"] == []
    found = [one.text for one in a_place_lies_in_its_province(connect(data, AS_OF))]
    assert found == ([expected] if (expected := PLACES[province, place]) else [])


def test_no_real_place_is_doubted(real: Dataset) -> None:
    assert list(a_place_lies_in_its_province(connect(real, AS_OF))) == []


PROCEDURE = """\
ma: 2.002131.H01
ten: Thủ tục mẫu
linh_vuc: do-luong
tinh: Mẫu
nguon:
  dia_chi: https://example.org/tthc
  da_doc: có
"""
TTHC = "content/tthc/mot.yml"
FIELDS = {"content/tthc/linh-vuc.yml": "linh_vuc:\n  - ma: do-luong\n    ten: Đo lường\n"}
SECTIONS = (
    "Cách nộp, thời hạn, phí",
    "Giấy tờ cần nộp",
    "Các bước thực hiện",
    "Kết quả",
    "Yêu cầu, điều kiện",
    "Cơ quan",
    "Tên trước đây",
)


def page_of(root: Path) -> str:
    site = build(root, AS_OF)
    assert [one.message for one in site.problems] == []
    return next(one.markdown for one in site.pages if one.path == "tthc/mot/index.md")


def test_a_silent_record_answers_five_questions_honestly_and_shows_no_empty_section(repository: Repository) -> None:
    page = page_of(repository({**FIELDS, TTHC: PROCEDURE}))
    questions = "Bao lâu; Phí bao nhiêu; Cần giấy tờ gì; Nộp ở đâu; Ai được làm"
    # What is not known takes one line, not a row each.
    assert page.count("Trang nguồn không ghi: ") == 2
    assert f'<p class="khong-neu">Trang nguồn không ghi: {questions}.</p>' in page
    assert [one for one in SECTIONS if f"## {one}\n" in page] == []


def test_a_full_record_shows_every_part_of_it() -> None:
    golden = ROOT / "tests/golden"
    page = (golden / "expected/tthc/2-002131-h58/index.md").read_text("utf-8")
    assert [one for one in SECTIONS if f"## {one}\n" not in page] == []
    typed = (golden / "input/content/tthc/2-002131-h58.yml").read_text("utf-8")
    values = [line.partition(": ")[2] for line in typed.split("\n") if ": " in line and line.lstrip()[0] not in "#["]
    plain = [one.strip('"') for one in values if not set(one) & set("[]<>|&_")]
    words = ("luat-giao", "cap-tinh", "truc-", "buu-", "do-luong", "có", "2015")
    assert [one for one in plain if one not in page and not one.startswith(words)] == []
    assert page.count("☐") == 3
    schema_keys = {info.alias for info in Procedure.model_fields.values()} - {"\x00origin", "cho_phep"}
    assert {key for key in schema_keys if f"\n{key}:" not in typed} == set()


def test_ways_of_handing_in_answer_where_the_record_has_no_time_of_its_own(repository: Repository) -> None:
    ways = """\
cach_thuc:
  - hinh_thuc: truc-tiep
    thoi_han: 05 ngày làm việc
    phi: Không
  - hinh_thuc: truc-tuyen
    thoi_han: 04 ngày làm việc
    phi: Không
"""
    page = page_of(repository({**FIELDS, TTHC: PROCEDURE + ways}))
    assert "| **Bao lâu** | Trực tiếp: 05 ngày làm việc; Trực tuyến: 04 ngày làm việc |" in page
    assert "| **Phí bao nhiêu** | Không |" in page


@pytest.mark.parametrize("fee", ["0", "Không", "Miễn phí", "Không có"])
def test_every_way_to_say_free_is_accepted(problems_of: ProblemsOf, fee: str) -> None:
    assert problems_of({**FIELDS, TTHC: f"{PROCEDURE}phi: {fee}\n"}) == []


BAD = {
    "thoi_han_quy_dinh: 10": "[time-without-unit] Thời hạn “10” không có đơn vị.",
    "cach_thuc: [{hinh_thuc: truc-tiep, thoi_han: 05}]": "[time-without-unit] Thời hạn “05” không có đơn vị.",
    "cach_thuc: [{hinh_thuc: truc-tip}]": "[bad-choice] “truc-tip” không có trong danh mục.",
    "doi_tuong: [cong-dan, doanh-nghip]": "[bad-choice] “doanh-nghip” không có trong danh mục.",
    "so_bo: hai": "[bad-number] “hai” không phải số.",
    "thanh_phan_ho_so: [{giay_to: [{ten: A, bieu_mau: ../a.docx}]}]": (
        "[form-missing] Không có tệp biểu mẫu “../a.docx” trong content/tthc/mau/."
    ),
    "thanh_phan_ho_so: [{giay_to: [{ten: A, bieu_mau: a.html}]}]": (
        "[form-wrong-type] Biểu mẫu “a.html” không thuộc loại tệp được đăng."
    ),
}


@pytest.mark.parametrize("line", BAD)
def test_what_cannot_be_is_a_problem(problems_of: ProblemsOf, line: str) -> None:
    found = problems_of({**FIELDS, TTHC: f"{PROCEDURE}{line}\n"})
    assert [one.partition(": ")[2][: len(BAD[line])] for one in found] == [BAD[line]]


def test_codes_clash_only_within_a_province(problems_of: ProblemsOf) -> None:
    other = PROCEDURE.replace("2.002131.H01", "2.002131.000.00.00.H01")
    elsewhere = PROCEDURE.replace("2.002131.H01", "2.002131.H02").replace("tinh: Mẫu", "tinh: Nơi khác")
    found = problems_of({**FIELDS, TTHC: PROCEDURE, "content/tthc/hai.yml": other, "content/tthc/ba.yml": elsewhere})
    assert Counter(one.split("[")[1].split("]")[0] for one in found) == {"procedure-code-clash": 1}


def test_a_list_shows_the_words_and_carries_what_they_mean(real: Dataset) -> None:
    register = register_at(real.of(Decision), date(2026, 11, 21))
    rows = [
        row for group in procedures_by_field(real) for row in (row_of(entry, register) for entry in group.procedures)
    ]
    assert Counter(row.time_limit for row in rows) == Counter(one.time_limit for one in records(real))
    assert sum(row.duration is not None for row in rows) == 44
    assert sum(row.fee_vnd == 0 for row in rows) == 14
    assert max(row.fee_vnd or 0 for row in rows) == 3_000_000
