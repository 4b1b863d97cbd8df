"""The editorial checks of sentences, days and private data: what each must find and must leave alone, in tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import sources_of
from generator.checks import CHECKS, findings
from generator.checks.ended_procedures import nothing_leads_to_an_ended_procedure
from generator.checks.privacy import (
    nothing_private_is_published,
    nothing_secret_is_published,
    recipients_stay_on_the_paper,
)
from generator.checks.slips import sentences_hold_no_slips
from generator.checks.terms import (
    no_districts_since_they_were_abolished,
    no_service_levels_from_2023,
    standards_have_one_name,
)
from generator.checks.timing import (
    deadlines_fall_on_working_days,
    papers_are_published_in_time,
    results_know_only_what_was_before_them,
    results_stand_inside_their_period,
)
from generator.derive.papers.references import citations_in
from generator.derive.time.calendar import WorkingCalendar
from generator.derive.words.wordings import records_within
from generator.loading.dataset import load
from generator.schema.base import Record
from generator.schema.scalars import Citation
from tests.conftest import ROOT
from tests.drawn import HOLIDAYS, PLAN, RESULT, codes, found, network_of, network_of_sentence, plan

# Terms

STANDARDS = {
    "theo TCVN 9001:2015 vào hoạt động": ["TCVN 9001:2015"],
    "theo TCVN ISO 9001-2015 trên môi trường mạng": ["TCVN ISO 9001-2015"],
    "áp dụng ISO 9001: 2015": ["ISO 9001: 2015"],
    "áp dụng TCVN ISO 9001–2015": ["TCVN ISO 9001–2015"],
    "theo TCVN ISO 9001 :2015": ["TCVN ISO 9001 :2015"],
    "từ ISO 9001-2008 sang TCVN ISO 9001:2015": ["ISO 9001-2008"],
    "theo TCVN 9001-2015": ["TCVN 9001-2015"],
    "theo TCVN ISO 9001:2015 vào hoạt động": [],
    "áp dụng ISO 9001:2015": [],
    "TCVN ISO 9001:2008 đã cũ": [],
    "hồ sơ số 9001 năm 2015": [],
    "TCVN ISO 14001:2015": [],
    "hệ thống quản lý chất lượng ISO": [],
    "mã 190012015": [],
}


@pytest.mark.parametrize("sentence", STANDARDS)
def test_the_standard_has_one_name(sentence: str) -> None:
    assert found(standards_have_one_name, network_of_sentence(sentence)) == STANDARDS[sentence]


SERVICE_LEVELS: Mapping[tuple[str, int], list[str]] = {
    ("dịch vụ công trực tuyến mức độ 3, 4", 2023): ["mức độ 3, 4"],
    ("DVCTT mức độ 4", 2024): ["mức độ 4"],
    ("hồ sơ trực tuyến mức 3", 2026): ["mức 3"],
    ("thủ tục mức độ 3, mức độ 4", 2025): ["mức độ 3, mức độ 4"],
    ("TTHC mức độ 3 và 4", 2023): ["mức độ 3 và 4"],
    ("Dịch vụ công Mức độ 4", 2023): ["Mức độ 4"],
    ("dịch vụ công trực tuyến mức độ 3, 4", 2022): [],
    ("DVCTT mức độ 4", 2021): [],
    ("dịch vụ công trực tuyến toàn trình", 2024): [],
    ("mức độ hài lòng về dịch vụ công", 2024): [],
    ("an toàn thông tin cấp độ 3 của hệ thống một cửa", 2024): [],
    ("mức phạt 3 lần", 2024): [],
    ("chịu động đất mức độ 4", 2024): [],
}


@pytest.mark.parametrize(("sentence", "year"), SERVICE_LEVELS)
def test_service_levels_are_over_from_2023(sentence: str, year: int) -> None:
    network = network_of_sentence(sentence, date(year, 5, 18))
    assert found(no_service_levels_from_2023, network) == SERVICE_LEVELS[sentence, year]


DISTRICTS: Mapping[tuple[str, date], list[str]] = {
    ("nộp tại UBND cấp huyện", date(2026, 1, 5)): ["UBND cấp huyện"],
    ("hoạt động KH&CN cấp huyện", date(2025, 7, 2)): ["cấp huyện"],
    ("quy trình cấp tỉnh, huyện, xã", date(2026, 1, 5)): ["cấp tỉnh, huyện"],
    ("các huyện, thị xã, thành phố", date(2026, 1, 5)): ["các huyện"],
    ("UBND các huyện gửi báo cáo", date(2026, 1, 5)): ["UBND các huyện"],
    ("HĐND huyện ban hành", date(2026, 1, 5)): ["HĐND huyện"],
    ("nộp tại UBND cấp huyện", date(2025, 7, 1)): [],
    ("hoạt động KH&CN cấp huyện", date(2022, 5, 18)): [],
    ("UBND cấp xã, phường", date(2026, 1, 5)): [],
    ("UBND cấp tỉnh", date(2026, 1, 5)): [],
    ("công bố danh mục", date(2026, 1, 5)): [],
    ("đặc khu, phường, xã", date(2026, 1, 5)): [],
}


@pytest.mark.parametrize(("sentence", "day"), DISTRICTS)
def test_districts_are_gone_since_july_2025(sentence: str, day: date) -> None:
    assert found(no_districts_since_they_were_abolished, network_of_sentence(sentence, day)) == DISTRICTS[sentence, day]


DIALOGUE = """
    nam: {year}
    ten: Đối thoại
    {held}
    hoi_dap: [{{chu_de: Nộp hồ sơ, cau_hoi: Nộp hồ sơ mức độ 4 ở UBND cấp huyện được không?}}]
"""


@pytest.mark.parametrize(
    ("year", "held", "expected"),
    [
        (2026, "ngay_to_chuc: 05/3/2026", ["old-service-level", "abolished-level"]),
        (2026, "", ["old-service-level", "abolished-level"]),
        (2025, "ngay_to_chuc: 02/7/2025", ["old-service-level", "abolished-level"]),
        (2025, "", ["old-service-level"]),
        (2022, "ngay_to_chuc: 05/3/2022", []),
    ],
)
def test_a_dialogue_bears_the_day_on_which_it_was_held_or_its_year(year: int, held: str, expected: list[str]) -> None:
    network = network_of({f"plans/so-mau/{year}/doi-thoai/mot.yml": DIALOGUE.format(year=year, held=held)})
    checks = (no_service_levels_from_2023, no_districts_since_they_were_abolished)
    assert [code for check in checks for code in codes(network, check)] == expected


FEEDBACK = """
    nam: 2023
    phan_anh:
      - so: 1
        ngay_nhan: {day}
        chu_de: Nộp hồ sơ
        thu_tuc: 2.002131
        noi_dung: Thủ tục 2.002131 nộp ở đâu?
"""
ABOLISHED = """
    so_ky_hieu: 12/QĐ-UBND
    loai: cong-bo-danh-muc
    ngay_ban_hanh: 20/6/2023
    co_quan: UBND tỉnh Mẫu
    trich_yeu: Công bố danh mục
    tinh: Mẫu
    linh_vuc: do-luong
    noi_dung: [{loai: bai-bo, ma: 2.002131}]
"""


@pytest.mark.parametrize(("day", "expected"), {"01/3/2023": 0, "19/6/2023": 0, "20/6/2023": 2}.items())
def test_feedback_older_than_the_end_of_its_procedure_is_history(day: str, expected: int) -> None:
    files = {"plans/so-mau/2023/phan-anh.yml": FEEDBACK.format(day=day)}
    network = network_of(files | {"content/tthc/quyet-dinh/mot.yml": ABOLISHED})
    assert codes(network, nothing_leads_to_an_ended_procedure) == ["ended-procedure-linked"] * expected


# Slips

SLIPS: Mapping[str, list[str]] = {
    "phân đầu hoàn thành mục tiêu": ["typing-slip phân đầu"],
    "phần đầu tỷ lệ hồ sơ trực tuyến": ["typing-slip phần đầu"],
    "tham mur Giám đốc Sở": ["typing-slip tham mur"],
    "thực hiện thương xuyên trong năm": ["typing-slip thương xuyên"],
    "địa điểm tổ chưc": ["typing-slip tổ chưc"],
    "cập nhập quy định": ["typing-slip cập nhập"],
    "thủ tục hành hành chính": ["typing-slip hành hành chính"],
    "Kế hoạch cải cải hành chính": ["typing-slip cải cải"],
    "công tác cải hành chính": ["typing-slip cải hành chính"],
    "Đề án vị trí việc của Giám đốc": ["typing-slip vị trí việc"],
    "Chương trình công năm 2022": ["typing-slip Chương trình công"],
    "phản ánh về TTTC": ["typing-slip TTTC"],
    "các CQHCCN trong tỉnh": ["typing-slip CQHCCN"],
    "tỉnh KonTum": ["glued-words KonTum"],
    "sữa đổi, bổ xung": ["typing-slip sữa đổi", "typing-slip bổ xung"],
    "kế hoạch của của Sở": ["doubled-word của của"],
    "chất lượng và và tiến độ": ["doubled-word và và"],
    "gửi về\nvề Sở": ["doubled-word về về"],
    "khoa họcvà công nghệ": ["glued-words họcvà"],
    "văn bản củaSở": ["glued-words củaSở"],
    "Dự án “ISO điện tử": ["unclosed-mark 1 dấu “, 0 dấu ”"],
    "Quyết định (nếu có": ["unclosed-mark 1 dấu (, 0 dấu )"],
    'ghi "Đang cập nhật': ['unclosed-mark số dấu " là số lẻ'],
    "Rà soát\u00a0văn bản": ["odd-space U+00A0 NO-BREAK SPACE"],
    "cải\u00adcách": ["odd-space U+00AD SOFT HYPHEN"],
    r"đạt $\geq 50\%$ hồ sơ": [r"tex-remnant $\geq 50\%$"],
    r"đạt \leq 5 ngày": [r"tex-remnant \leq"],
    "đạt $50$ hồ sơ": ["tex-remnant $50$"],
    "Ðảng ủy Sở": ["look-alike-letter Ðảng"],
    "Sở Nội v\u0443": ["look-alike-letter v\u0443"],
}
NO_SLIPS = (
    "xanh xanh, dần dần, luôn luôn, thường thường, chầm chậm",
    "ngày ngày, đời đời, mãi mãi, từ từ, đều đều, song song, người người",
    "phấn đấu hoàn thành; phần đầu của văn bản; phân đất",
    "ban hành hành lang pháp lý; tạm đình chỉ thi hành hành vi",
    "các vấn đề tồn tại tại các đơn vị; hiện tại tại Sở",
    "phân công công việc; thành công công tác; quyết định định kỳ",
    "kế hoạch năm năm 2021 - 2025; có thể có",
    "vào, vàng, vành đai; văn hóa và khoa học",
    "iOffice, eGov, VNeID, QyĐ, TTr, PAR INDEX, VnExpress, ISO điện tử",
    "a) Rà soát; b) Kiểm tra; (1) Quyết định; 2) báo cáo",
    "“Xây dựng (ISO điện tử)” [1]",
    'trang ghi "Đang cập nhật"',
    "giá $100 và $200; tỷ lệ ≥ 50%",
    "tổ chúc mừng; Văn phòng hành chánh văn phòng",
    "giao thương xuyên biên giới; làm chủ tri thức; hóa đơn vi phạm; nguồn vốn phân đầu tư",
    "liệt kê hoạch định; tô chức năng đã chọn; các kế hoạch Giám đốc Sở giao; xử lí số liệu",
    "bức xạ tia γ, điện trở 5 Ω, 10 µm, hạt β-",
    "vị trí việc làm của Giám đốc; chương trình công tác năm 2022; chất lượng, hiệu quả trong",
    "Sở Khoa học và Công nghệ năm 2022; cải cách hành chính",
    "Quyết định 649/QĐ-UBND ngày 26/7/2021 của UBND tỉnh",
    "dấu `$a$` và `(` trong mã",
    "đi đến đâu, đến đây; là do, do đó",
)


@pytest.mark.parametrize("sentence", SLIPS)
def test_a_slip_is_found(sentence: str) -> None:
    problems = sentences_hold_no_slips(network_of_sentence(sentence))
    assert [f"{one.code} {one.text}" for one in problems] == SLIPS[sentence]


@pytest.mark.parametrize("sentence", NO_SLIPS)
def test_what_is_right_is_no_slip(sentence: str) -> None:
    assert codes(network_of_sentence(sentence), sentences_hold_no_slips) == []


def test_a_note_may_quote_a_slip_and_a_reason_may_name_it() -> None:
    task = "so: 1.a\nten: Việc\nghi_chu: Văn bản ghi “phân đầu”.\ncho_phep: [{ma: x, ly_do: Ghi phân đầu}]"
    assert codes(network_of({PLAN: plan(task)}), sentences_hold_no_slips) == []


def test_a_slip_in_a_post_has_its_line_and_column() -> None:
    (one,) = sentences_hold_no_slips(network_of_sentence("Đoạn một.\n\nDòng hai\nvà phân đầu đạt."))
    assert (one.place.line, one.place.column) == (4, 4)


# Time

PERIODS: Mapping[tuple[str, str], int] = {
    ("quy-3", "05/10/2022"): 1,
    ("quy-3", "30/6/2022"): 1,
    ("quy-1", "15/4/2022"): 1,
    ("6-thang", "01/7/2022"): 1,
    ("nam", "05/01/2023"): 1,
    ("quy-4", "15/9/2022"): 1,
    ("quy-3", "30/9/2022"): 0,
    ("quy-3", "13/9/2022"): 0,
    ("quy-1", "01/01/2022"): 0,
    ("6-thang", "14/6/2022"): 0,
    ("9-thang", "14/9/2022"): 0,
    ("nam", "14/12/2022"): 0,
}


@pytest.mark.parametrize(("period", "day"), PERIODS)
def test_a_result_stands_inside_its_period(period: str, day: str) -> None:
    drawn = f"nam: 2022\nky: {period}\ntinh_den_ngay: {day}\nlinh_vuc: []"
    assert len(codes(network_of({RESULT: drawn}), results_stand_inside_their_period)) == PERIODS[period, day]


KNOWN: Mapping[str, int] = {
    "mo_dau: [{noi_dung: Việc, van_ban: 1/KH-SM ngày 16/9/2022}]": 1,
    "mo_dau: [{noi_dung: Việc, van_ban: [1/KH-SM ngày 16/9/2022, 2/KH-SM ngày 20/9/2022]}]": 2,
    "tien_do: [{nhiem_vu: 1.a, trang_thai: hoan-thanh, ngay_hoan_thanh: 16/9/2022}]": 1,
    "tien_do: [{nhiem_vu: 1.a, trang_thai: hoan-thanh, van_ban: 1/KH-SM ngày 30/9/2022}]": 1,
    "linh_vuc: [{ma: the-che, ket_qua: [{noi_dung: Việc, van_ban: 1/KH-SM ngày 01/10/2022}]}]": 1,
    "tien_do: [{nhiem_vu: 1.a, trang_thai: hoan-thanh, ngay_hoan_thanh: 15/9/2023}]": 1,
    "mo_dau: [{noi_dung: Việc, van_ban: 1/KH-SM ngày 15/9/2022}]": 0,
    "mo_dau: [{noi_dung: Việc, van_ban: 1/KH-SM}]": 0,
    "mo_dau: [{noi_dung: Việc}]": 0,
    "tien_do: [{nhiem_vu: 1.a, trang_thai: hoan-thanh, ngay_hoan_thanh: 15/9/2022}]": 0,
    "tien_do: [{nhiem_vu: 1.a, trang_thai: dang-thuc-hien}]": 0,
    "linh_vuc: [{ma: the-che, ket_qua: [{noi_dung: Việc, van_ban: 1/KH-SM ngày 01/9/2022}]}]": 0,
}


@pytest.mark.parametrize("part", KNOWN)
def test_a_result_knows_nothing_of_later_days(part: str) -> None:
    areas = "" if part.startswith("linh_vuc") else "\nlinh_vuc: []"
    drawn = f"nam: 2022\nky: quy-3\ntinh_den_ngay: 15/9/2022\n{part}{areas}"
    assert len(codes(network_of({RESULT: drawn}), results_know_only_what_was_before_them)) == KNOWN[part]


DEADLINES: Mapping[str, list[str]] = {
    "Trước ngày 05/12/2022": ["04/12/2022, Chủ nhật"],
    "Báo cáo UBND tỉnh trước ngày 06/11/2022": ["05/11/2022, thứ Bảy"],
    "Trước ngày 03/9/2022": ["02/09/2022, ngày Quốc khánh 02/9"],
    "Ngày 30/4/2022": ["30/04/2022, ngày Chiến thắng 30/4"],
    "Đến ngày 02/02/2022": ["02/02/2022, ngày nghỉ: Tết"],
    "Ngày 11/4/2022 ban hành; định kỳ báo cáo": ["11/04/2022, ngày nghỉ: Giỗ Tổ"],
    "Trước ngày 03/3/2022": [],
    "Quý I năm 2022": [],
    "Tháng 12 năm 2022": [],
    "Trong năm 2022": [],
    "Thường xuyên trong năm": [],
    "Ngày 05/3/2022": [],
    "Trước ngày 25/11/2022": [],
}


@pytest.mark.parametrize("timing", DEADLINES)
def test_a_deadline_falls_on_a_working_day(timing: str) -> None:
    drawn = plan(f"so: 1.a\nten: Việc\nthoi_gian: {timing}")
    problems = deadlines_fall_on_working_days(network_of({PLAN: drawn, "plans/ngay-nghi.yml": HOLIDAYS}))
    assert [one.message.partition(" là ")[2].rstrip(".") for one in problems] == DEADLINES[timing]


def test_reports_and_fixed_milestones_have_deadlines_too() -> None:
    fixed = "so: 1.a\nten: Việc\nmoc: [{noi_dung: Xong, han: 02/9/2022}]"
    drawn = plan(fixed, tail="han_bao_cao: [{ky: quy-3, thoi_gian: Trước ngày 04/9/2022}]")
    fields = [one.place.field for one in deadlines_fall_on_working_days(network_of({PLAN: drawn}))]
    assert fields == ["linh_vuc[0].nhiem_vu[0].moc[0].han", "han_bao_cao[0].thoi_gian"]


PUBLISHED: Mapping[tuple[str, str], int] = {
    ("15/9/2022", "23/9/2022"): 1,
    ("15/9/2022", "15/10/2022"): 1,
    ("26/8/2022", "07/9/2022"): 1,
    ("27/01/2022", "11/02/2022"): 1,
    ("15/9/2022", "15/9/2025"): 1,
    ("04/3/2022", "11/3/2022"): 1,
    ("15/9/2022", "22/9/2022"): 0,
    ("15/9/2022", "15/9/2022"): 0,
    ("26/8/2022", "05/9/2022"): 0,
    ("27/01/2022", "10/02/2022"): 0,
    ("15/9/2022", "01/9/2022"): 0,
    ("04/3/2022", "10/3/2022"): 0,
}


@pytest.mark.parametrize(("since", "published"), PUBLISHED)
def test_a_result_is_published_within_five_working_days(since: str, published: str) -> None:
    article = f"bai_viet: {{tieu_de: Bài, dia_chi: bai, ngay_dang: {published}}}"
    drawn = f"nam: 2022\nky: quy-3\ntinh_den_ngay: {since}\nlinh_vuc: []\n{article}"
    network = network_of({RESULT: drawn, "plans/ngay-nghi.yml": HOLIDAYS})
    assert len(codes(network, papers_are_published_in_time)) == PUBLISHED[since, published]


def test_where_a_years_holidays_are_unknown_the_longest_is_granted() -> None:
    calendar = WorkingCalendar(network_of({}).data)
    assert not calendar.exceeds(5, date(2027, 1, 28), date(2027, 2, 15))
    assert calendar.exceeds(5, date(2027, 1, 28), date(2027, 2, 16))


# Private and secret

PRIVATE: Mapping[str, list[str]] = {
    "Ông A, số căn cước 051085012345": ["citizen-number 051085012345"],
    "CCCD: 001 085 012 345 cấp năm 2021": ["citizen-number 001 085 012 345"],
    "công dân 079.201.012.345": ["citizen-number 079.201.012.345"],
    "Căn cước công dân số 251085012345": ["citizen-number 251085012345"],
    "CMND số 212345678": ["citizen-number 212345678"],
    "giấy chứng minh nhân dân 212 345 678": ["citizen-number 212 345 678"],
    "định danh cá nhân 051085012345.": ["citizen-number 051085012345"],
    "ĐT: 0905123456": ["private-phone 0905123456"],
    "gọi 0905.123.456 gặp chị B": ["private-phone 0905.123.456"],
    "số 035-123-4567": ["private-phone 035-123-4567"],
    "+84 905 123 456": ["private-phone +84 905 123 456"],
    "di động (0777) 123 456": ["private-phone (0777) 123 456"],
    "Zalo 0812 345 678; 0599123456": ["private-phone 0812 345 678", "private-phone 0599123456"],
    "gửi nguyenvana@gmail.com": ["private-email nguyenvana@gmail.com"],
    "an.tran@skhcn.com.vn": ["private-email an.tran@skhcn.com.vn"],
    "an@gov.vn.example.com": ["private-email an@gov.vn.example.com"],
    "số tài khoản 4501 0000 123456 tại ngân hàng": ["bank-account 4501 0000 123456"],
    "STK: 0071001234567": ["bank-account 0071001234567"],
    "Số tài khoản: 19036789012345": ["bank-account 19036789012345"],
}
PUBLIC = (
    "Điện thoại: 0255 3822 123; 024.3943.1234",
    "Đường dây nóng 1900 1234, 1800 599 999",
    "skhcn@quangngai.gov.vn; an.nguyen@most.gov.vn",
    "phí 100.000.000.000 đồng; 012 345 678 901 đồng",
    "mã thủ tục 1.000173.000.00.00.H58; 2.002131",
    "Quyết định 908/QĐ-UBND ngày 29/10/2018; 104/2016/QH13",
    "giai đoạn 2021 - 2025, 2022-2026",
    "mã số thuế 0301234567 và 4300123456-001; MST: 0312345678",
    "chứng minh thư viện; căn cước công dân gắn chip",
    "tài khoản định danh điện tử VNeID; số tài khoản dịch vụ công tăng 10%",
    "số hồ sơ 000.00.12.H48-220915-0001",
    "tọa độ 15.1234567, 108.8765432",
)
"""Numbers that look like private ones, and are none."""


@pytest.mark.parametrize("sentence", PRIVATE)
def test_private_data_is_found(sentence: str) -> None:
    problems = nothing_private_is_published(network_of_sentence(sentence))
    assert [f"{one.code} {one.text}" for one in problems] == PRIVATE[sentence]


@pytest.mark.parametrize("sentence", PUBLIC)
def test_public_numbers_are_left_alone(sentence: str) -> None:
    assert codes(network_of_sentence(sentence), nothing_private_is_published) == []


SECRET = (
    "Mật",
    "TỐI MẬT",
    "“Tuyệt mật”",
    "Báo cáo tháng (Mật)",
    "Kế hoạch [Lưu hành nội bộ]",
    "Độ mật: Tối mật",
    "Văn bản đóng dấu MẬT gửi riêng",
    "Tài liệu lưu hành nội bộ",
    "NỘI BỘ",
    "Tài liệu mật kèm theo",
)
OPEN = (
    "mật độ dân số; Mật độ xây dựng",
    "bảo mật thông tin; bí mật nhà nước; BẢO MẬT THÔNG TIN",
    "kiểm tra nội bộ; đánh giá nội bộ; quy trình nội bộ",
    "quy chế chi tiêu nội bộ",
    "thủ tục hành chính nội bộ; mạng nội bộ",
    "KẾ HOẠCH KIỂM TRA NỘI BỘ NĂM 2022",
    "mật ong, thân mật, cẩn mật",
    "QUY CHẾ CHI TIÊU NỘI BỘ",
)


@pytest.mark.parametrize("sentence", SECRET)
def test_a_mark_of_secrecy_is_found(sentence: str) -> None:
    assert codes(network_of_sentence(sentence), nothing_secret_is_published) == ["secrecy-mark"]


@pytest.mark.parametrize("sentence", OPEN)
def test_ordinary_words_are_no_marks(sentence: str) -> None:
    assert codes(network_of_sentence(sentence), nothing_secret_is_published) == []


RECIPIENTS = {
    "Nơi nhận:": 1,
    "NƠI NHẬN: như trên": 1,
    "**Nơi nhận:**": 1,
    "Nơi nhận :\n- Sở Nội vụ": 1,
    "Kính gửi. Nơi nhận: VT": 1,
    "nơi nhận: Lưu": 1,
    "nơi nhận hồ sơ": 0,
    "Nơi nhận kết quả tại Trung tâm": 0,
    "người nhận: Sở Nội vụ": 0,
    "Nơi tiếp nhận: Trung tâm": 0,
    "tiếp nhận: 13 hồ sơ": 0,
    "Nơi nhận và trả kết quả: Trung tâm": 0,
}


@pytest.mark.parametrize("sentence", RECIPIENTS)
def test_a_list_of_recipients_is_found(sentence: str) -> None:
    assert len(codes(network_of_sentence(sentence), recipients_stay_on_the_paper)) == RECIPIENTS[sentence]


# Whatever is written

_WORDS = st.text(max_size=60) | st.sampled_from(
    ["quý I/2021", "năm 99999", "31/02/2022", "13/0 hồ sơ 100%", "ngày 0/0/0000", "tháng 99/2022", "1/KH-SM ngày 1/1/1"]
)


@given(text=_WORDS, other=_WORDS, number=st.from_regex(r"[0-9]{1,30}(\.[0-9]{1,30})?(\.[a-zđ])?", fullmatch=True))
def test_no_check_breaks_whatever_a_plan_says(text: str, other: str, number: str) -> None:
    network = network_of({PLAN: plan("so: 1.a\nten: Việc\nsan_pham: Báo cáo\nthoi_gian: Quý I\nghi_chu: Không")})
    (entry,) = (one for one in network.data.entries if one.file == PLAN)
    values = {"number": number, "title": text, "text": other, "product": text, "timing": other, "note": other}
    area = entry.record.areas[0]
    task = area.tasks[0].model_copy(update=values)
    record = entry.record.model_copy(update={"areas": (area.model_copy(update={"tasks": (task, area.tasks[0])}),)})
    object.__setattr__(entry, "record", record)
    assert all(one.message and one.hint for one in findings(network))


@given(text=_WORDS, other=_WORDS)
def test_no_check_breaks_whatever_a_post_says(text: str, other: str) -> None:
    network = network_of_sentence(f"{text}\n{other}\n\n{text}{other}", date(2026, 1, 5))
    assert all(one.message and one.place.line >= 1 for check in CHECKS for one in check(network))


def test_a_rule_that_looks_only_where_records_and_citations_can_stand_misses_none() -> None:
    data, _ = load(ROOT / "tests/golden/input", sources_of())
    for entry in data.entries:
        everywhere = list(_anywhere_in(entry.record))
        assert list(records_within(entry.record)) == [one for one in everywhere if isinstance(one, Record)]
        cited = [one for one in everywhere if isinstance(one, Citation)]
        assert [one for one, _ in citations_in(entry.record)] == cited


def _anywhere_in(value: object) -> Iterator[object]:
    """The value and all that stands inside it, whatever the schema says."""
    yield value
    inside = [getattr(value, name) for name in type(value).model_fields] if isinstance(value, Record) else []
    for one in value if isinstance(value, tuple) else inside:
        yield from _anywhere_in(one)
