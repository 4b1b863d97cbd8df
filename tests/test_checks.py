"""The editorial checks of fields: for each rule what it must find and what it must leave alone, drawn in tables."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.checks import citing, completeness, contradictions, documents, numbering, units, years
from tests.drawn import NOTICE, PLAN, RESULT, codes, found, network_of, network_of_sentence, plan, register_of

# Years

IN_ITS_YEAR: Mapping[tuple[str, str], list[str]] = {
    ("Theo dõi pháp luật", "Kế hoạch theo dõi thi hành pháp luật của Sở năm 2021"): ["năm 2021"],
    ("Đo sự hài lòng", "Báo cáo UBND tỉnh trước ngày 05/12/2021"): ["ngày 05/12/2021"],
    ("Ứng dụng công nghệ", "Quý III năm 2021 ban hành kế hoạch"): ["Quý III năm 2021"],
    ("Rà soát", "Trước ngày 15/6/2020"): ["ngày 15/6/2020"],
    ("Rà soát", "Tháng 3/2024"): ["Tháng 3/2024"],
    ("Rà soát", "Ngày 20 tháng 5 năm 2021 sơ kết"): ["Ngày 20 tháng 5 năm 2021"],
    ("Rà soát", "Quý I-II/2021; Quý IV/2022"): ["Quý I-II/2021"],
    ("Lập kế hoạch năm 2022", "Tháng 12 năm 2021"): [],
    ("Lập kế hoạch năm 2022", "Quý IV/2021 ban hành"): [],
    ("Tuyên truyền giai đoạn 2021-2025", "Kế hoạch giai đoạn 2021 - 2025"): [],
    ("Quy chế nhiệm kỳ 2021-2026", "Quyết định số 06/2017/QĐ-UBND ngày 06/01/2017 của UBND tỉnh"): [],
    ("Sắp xếp", "Theo Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014"): [],
    ("Chấm điểm", "Báo cáo tự chấm điểm chỉ số năm 2021"): [],
    ("Rà soát", "TCVN ISO 9001:2015; định hướng đến năm 2030"): [],
    ("Lập kế hoạch năm sau", "Kế hoạch cải cách hành chính năm 2023"): [],
    ("Tổng kết", "Báo cáo tổng kết trước ngày 15/01/2023"): [],
}


@pytest.mark.parametrize(("title", "product"), IN_ITS_YEAR)
def test_a_year_outside_the_plans_year_needs_a_reason(title: str, product: str) -> None:
    network = network_of({PLAN: plan(f'so: 1.a\nten: {title}\nsan_pham: "{product}"')})
    assert found(years.task_stays_in_its_year, network) == IN_ITS_YEAR[title, product]


REPORTS_DUE: Mapping[tuple[str, str], list[str]] = {
    ("quy-1", "Trước ngày 03/3/2020"): ["ngày 03/3/2020"],
    ("6-thang", "Trước ngày 03/6/2021"): ["ngày 03/6/2021"],
    ("quy-3", "Tháng 9 năm 2023"): ["Tháng 9 năm 2023"],
    ("nam", "Trước ngày 25/11/2020"): ["ngày 25/11/2020"],
    ("nam", "Trước ngày 25/3/2023"): ["ngày 25/3/2023"],
    ("quy-1", "Trước ngày 05/01/2023"): ["ngày 05/01/2023"],
    ("quy-1", "Trước ngày 03/3/2022"): [],
    ("6-thang", "Trước ngày 03/6"): [],
    ("quy-3", "Quý III/2022"): [],
    ("nam", "Trước ngày 25/11/2022"): [],
    ("nam", "Trước ngày 05/01/2023"): [],
    ("quy-4", "Tháng 1 năm 2023"): [],
}


@pytest.mark.parametrize(("period", "timing"), REPORTS_DUE)
def test_reports_are_due_in_the_plans_year_or_just_after_it(period: str, timing: str) -> None:
    drawn = plan("so: 1.a\nten: Rà soát", tail=f"han_bao_cao:\n  - ky: {period}\n    thoi_gian: {timing}")
    assert found(years.reports_are_due_in_the_plans_year, network_of({PLAN: drawn})) == REPORTS_DUE[period, timing]


# Numbers

NUMBERED = {
    "1.a 1.b 1.d": ["number-skipped 1.c"],
    "1.b 1.c": ["number-skipped 1.a"],
    "1.a 1.b 1.c 1.d 1.e": ["number-skipped 1.đ"],
    "1.a 1.b 1.b": ["number-repeated"],
    "1.a 2.a 1.b": ["number-out-of-order"],
    "1.a 3.a": ["number-skipped 2"],
    "6.1 6.2.a 6.2.c 6.3": ["number-skipped 1, 2, 3, 4, 5", "number-skipped 6.2.b"],
    "1.a 1.c 1.b": ["number-skipped 1.b", "number-out-of-order"],
    "1 9": ["number-skipped 2, 3, 4, 5, 6, …"],
    "1.a 1.b 1.c 1.d 1.đ 1.e 1.g 1.h 1.i 1.k 1.l 1.m 1.n 1.o 1.p 1.q 1.r 1.s 1.t 1.u 1.v 1.x 1.y": [],
    "1.a 2.a 3 4.a 4.b": [],
    "1.a 1.b 2.1 2.2.a 2.2.b 2.3": [],
    "5": ["number-skipped 1, 2, 3, 4"],
    "1 2 3 4 5 6 7 8 9 10 11": [],
    "1.a 1.b 1.1 1.2": [],
    "1.9 1.10": ["number-skipped 1.1, 1.2, 1.3, 1.4, 1.5, …"],
    "1.1 1.2": [],
    "1": [],
}


@pytest.mark.parametrize("numbers", NUMBERED)
def test_tasks_follow_the_vietnamese_alphabet(numbers: str) -> None:
    ids = [f"so: {one}\nma: 1.z-{at}\nten: Việc" for at, one in enumerate(numbers.split())]
    problems = [*numbering.tasks_are_numbered_in_order(network_of({PLAN: plan(*ids)}))]
    said = [f"{one.code} {one.message.partition('thiếu số ')[2].rstrip(' ,.…')}".strip() for one in problems]
    assert said == [one.rstrip(" ,…") for one in NUMBERED[numbers]]


DIRECTIVES: Mapping[str, list[str]] = {
    "1 2 4": ["number-skipped"],
    "2 3": ["number-skipped"],
    "1 3 2": ["number-skipped", "number-out-of-order"],
    "1 2 3 5 6": ["number-skipped"],
    "3 2 1": ["number-skipped", "number-out-of-order", "number-out-of-order"],
    "2 1": ["number-skipped", "number-out-of-order"],
    "1": [],
    "1 2": [],
    "1 2 3": [],
    "1 2 3 4": [],
    "1 2 3 4 5 6 7 8 9 10 11": [],
    "1 2 3 4 5": [],
}


@pytest.mark.parametrize("numbers", DIRECTIVES)
def test_directives_are_numbered_one_by_one(numbers: str) -> None:
    listed = "".join(f"  - so: {one}\n    ten: Việc\n" for one in numbers.split())
    network = network_of({NOTICE: f"nam: 2022\nten: Họp\nchi_dao:\n{listed}"})
    assert codes(network, numbering.directives_are_numbered_in_order) == DIRECTIVES[numbers]


# Completeness

FULL = "chu_tri: Thanh tra Sở\nsan_pham: Báo cáo\nthoi_gian: Quý I năm 2022"
LACKING: Mapping[tuple[int, str], list[str]] = {
    (3, ""): ["đơn vị chủ trì, sản phẩm, thời gian"],
    (5, "chu_tri: Thanh tra Sở\nthoi_gian: Quý I năm 2022"): ["sản phẩm"],
    (5, "chu_tri: Thanh tra Sở\nsan_pham: Báo cáo"): ["thời gian"],
    (5, "san_pham: Báo cáo\nthoi_gian: Quý I năm 2022"): ["đơn vị chủ trì"],
    (5, "phoi_hop: Thanh tra Sở\nsan_pham: Báo cáo\nthoi_gian: Quý I năm 2022"): ["đơn vị chủ trì"],
    (5, "nhiem_vu_con: [{ten: Việc}]\nsan_pham: Báo cáo\nthoi_gian: Quý I năm 2022"): ["đơn vị chủ trì"],
    (5, FULL): [],
    (2, ""): [],
    (0, "chu_tri: Thanh tra Sở"): [],
    (5, "thuc_hien: Thanh tra Sở\nsan_pham: Báo cáo\nthoi_gian: Quý I năm 2022"): [],
    (5, "nhiem_vu_con: [{ten: Việc, chu_tri: Thanh tra Sở}]\nsan_pham: Báo cáo\nthoi_gian: Quý I"): [],
    (5, "chu_tri: Thanh tra Sở\nsan_pham: Báo cáo\nmoc: [{noi_dung: Xong, han: 10/3/2022}]"): [],
}


@pytest.mark.parametrize(("others", "own"), LACKING)
def test_a_task_states_what_most_others_state(others: int, own: str) -> None:
    tasks = [f"so: 1.{'abcdđ'[at]}\nten: Việc\n{FULL}" for at in range(others)]
    network = network_of({PLAN: plan(*tasks, f"so: 2\nten: Việc\n{own}")})
    problems = completeness.tasks_state_what_the_others_state(network)
    assert [one.message.partition("không nêu ")[2].partition(", trong khi")[0] for one in problems] == LACKING[
        others, own
    ]


COLONS: Mapping[str, int] = {
    'so: 1.a\nten: "Rà soát văn bản:"': 1,
    'so: 1.a\nten: Rà soát\nnoi_dung: "Lồng ghép trong kế hoạch của Sở:"': 1,
    'so: 1.a\nten: Rà soát\nsan_pham: "Báo cáo gồm:"': 1,
    'so: 1.a\nten: Rà soát\nghi_chu: "Xem:"': 1,
    'so: 1.a\nten: Rà soát\nnhiem_vu_con: [{ten: "Phần một:"}]': 1,
    'so: 1.a\nten: Rà soát\nthoi_gian: "Quý I năm 2022:"': 1,
    "so: 1.a\nten: Rà soát văn bản": 0,
    'so: 1.a\nten: "Rà soát: văn bản của Sở"': 0,
    'so: 1.a\nten: Rà soát\nnoi_dung: "Rà soát văn bản:"\nchu_tri: Thanh tra Sở': 0,
    'so: 1.a\nten: Rà soát\nnoi_dung: "Rà soát văn bản:"\nsan_pham: Báo cáo': 0,
    'so: 1.a\nten: Rà soát\nnoi_dung: "Gồm các việc:"\nnhiem_vu_con: [{ten: Việc một}]': 0,
    'so: 1.a\nten: Rà soát\nnoi_dung: "Rà soát văn bản."': 0,
}


@pytest.mark.parametrize("task", COLONS)
def test_something_stands_behind_a_colon(task: str) -> None:
    assert len(found(completeness.something_follows_a_colon, network_of({PLAN: plan(task)}))) == COLONS[task]


def test_a_list_goes_on_with_its_next_item() -> None:
    tail = 'muc_dich: ["Cụ thể:", "Nâng chỉ số", "Gồm:"]'
    network = network_of({PLAN: plan("so: 1.a\nten: Rà soát", tail=tail)})
    assert [one.place.field for one in completeness.something_follows_a_colon(network)] == ["muc_dich[2]"]


# Contradictions

COUNTS: Mapping[tuple[str, str, str], list[str]] = {
    ("Tổ chức 01 khóa đào tạo", "02 khóa đào tạo", ""): ["02 khóa"],
    ("Đối thoại 2 lần", "Biên bản của 03 lần đối thoại", ""): ["03 lần"],
    ("Mở 5 lớp", "04 lớp", ""): ["04 lớp"],
    ("Đào tạo", "Tổ chức 02 khóa", "bang 1 khóa"): ["1 khóa"],
    ("Đào tạo", "Tổ chức 01 khóa", "toi-thieu 2 khóa"): ["2 khóa"],
    ("Đào tạo", "Tổ chức 03 lớp", "toi-da 2 lớp"): ["2 lớp"],
    ("Tổ chức 02 khóa đào tạo", "Hoàn thành 02 khóa đào tạo", "bang 2 khóa"): [],
    ("Tổ chức 1 khóa", "01 khóa", ""): [],
    ("Tổ chức 01 khóa", "02 báo cáo", ""): [],
    ("Tổ chức 01 khóa và 02 khóa nâng cao", "03 khóa", ""): [],
    ("Đối thoại", "Ít nhất 02 lần/năm", "toi-thieu 2 lần/năm"): [],
    ("Đối thoại", "03 lần", "toi-thieu 2 lần/năm"): [],
    ("Rút ngắn 30% thời gian", "100% hồ sơ đúng hạn", "bang 10 %"): [],
}


@pytest.mark.parametrize(("title", "product", "target"), COUNTS)
def test_title_product_and_targets_count_the_same(title: str, product: str, target: str) -> None:
    drawn = f"so: 1.a\nten: {title}\nsan_pham: {product}"
    if target:
        bound, value, unit = target.split(" ", 2)
        drawn += f'\nchi_tieu:\n  - {{noi_dung: Số lượng, muc: {bound}, gia_tri: {value}, don_vi: "{unit}"}}'
    assert found(contradictions.counts_agree, network_of({PLAN: plan(drawn)})) == COUNTS[title, product, target]


SHARES = {
    "Giải quyết 13/13 hồ sơ đúng hạn (đạt 95%).": 1,
    "Có 17/62 nhiệm vụ hoàn thành, đạt 30%.": 1,
    "Tiếp nhận 999/1000 hồ sơ, tỷ lệ 100%.": 1,
    "Trả 12/13 hồ sơ đúng hạn, đạt 100%.": 1,
    "1/2 số phòng đã xong, tức 60 %.": 1,
    "Có 3/4 đơn vị báo cáo, đạt 70,5%.": 1,
    "Giải quyết 13/13 hồ sơ đúng hạn (đạt 100%).": 0,
    "Có 17/62 nhiệm vụ hoàn thành, đạt 27,4%.": 0,
    "Có 17/62 nhiệm vụ hoàn thành, đạt 27%.": 0,
    "Tháng 5/2022 tỷ lệ đạt 90%.": 0,
    "Quyết định 908/QĐ-UBND ngày 29/10/2018: giảm 10% chi phí.": 0,
    "Ngày 18/5 đạt 60% kế hoạch.": 0,
    "Có 2/3 hồ sơ trực tuyến; đạt 100% chỉ tiêu.": 0,
    "Có 1/3 phòng, trong đó 2 phòng mới, đạt 50%.": 0,
    "0/0 hồ sơ, đạt 100%.": 0,
}


@pytest.mark.parametrize("sentence", SHARES)
def test_a_share_is_what_its_numbers_make(sentence: str) -> None:
    assert len(found(contradictions.shares_close, network_of_sentence(sentence))) == SHARES[sentence]


FIGURES: Mapping[tuple[str, str], int] = {
    ("26", "hơn 25 lượt"): 1,
    ("3", "02 quyết định"): 1,
    ("97,5", "95%"): 1,
    ("10", "trên 100"): 1,
    ("1", "0"): 1,
    ("1", "10 lượt"): 1,
    ("26", "hơn 26 lượt"): 0,
    ("3", "03 quyết định"): 0,
    ("97,5", "97,5%"): 0,
    ("2", "hai lượt"): 0,
    ("2", "2 lượt trong 3 đợt"): 0,
    ("0", "0 hồ sơ"): 0,
}


@pytest.mark.parametrize(("value", "wording"), FIGURES)
def test_a_figure_is_the_number_of_its_wording(value: str, wording: str) -> None:
    drawn = f"""
        nam: 2022
        ky: quy-3
        linh_vuc:
          - ma: the-che
            so_lieu: [{{ten: Lượt, gia_tri: "{value}", don_vi: lượt, cach_ghi: "{wording}"}}]
    """
    network = network_of({RESULT: drawn})
    assert len(found(contradictions.figures_agree_with_their_wording, network)) == FIGURES[value, wording]


# Units

SPELLINGS: Mapping[tuple[str, ...], list[str]] = {
    ("Phòng HC-TC", "Phòng Hành chính - Tổ chức"): ["Phòng Hành chính - Tổ chức"],
    ("Trung tâm Ứng dụng KHCN", "Trung tâm Ứng dụng khoa học công nghệ"): ["Trung tâm Ứng dụng khoa học công nghệ"],
    ("Phòng HC-TC", "Văn phòng Sở", "Phòng Hành chính - Tổ chức"): ["Phòng Hành chính - Tổ chức"],
    ("Phòng HC-TC, Phòng Hành chính - Tổ chức",): ["Phòng Hành chính - Tổ chức"],
    ("Phòng HC-TC", "Phòng Hành chính - Tổ chức", "Phòng Hành chính - Tổ chức"): ["Phòng Hành chính - Tổ chức"],
    ("Văn phòng Sở", "Văn phòng Sơ"): ["Văn phòng Sơ"],
    ("Phòng HC-TC", "Phòng HC-TC"): [],
    ("Phòng Hành chính - Tổ chức", "Phòng Hành chính –Tổ chức"): [],
    ("Văn phòng Sở", "văn phòng Sở"): [],
    ("Các phòng thuộc Sở", "Mỗi phòng"): [],
    ("Văn phòng Sở", "Thanh tra Sở"): [],
    ("Phòng  HC-TC", "Phòng HC-TC"): [],
}


@pytest.mark.parametrize("names", SPELLINGS)
def test_a_unit_has_one_spelling_in_a_paper(names: tuple[str, ...]) -> None:
    tasks = [f"so: 1.{'abc'[at]}\nten: Việc\nchu_tri: {name}" for at, name in enumerate(names)]
    assert found(units.a_unit_is_spelled_one_way, network_of({PLAN: plan(*tasks)})) == SPELLINGS[names]


LEADERS: Mapping[tuple[str, str], int] = {
    ("Các phòng thuộc Sở", "Trước ngày 10/02/2022"): 1,
    ("Các phòng thuộc Sở", "Quý I năm 2022"): 1,
    ("Các phòng", "Tháng 3/2022"): 1,
    ("Các phòng, Các đơn vị liên quan", "Trước ngày 10/02/2022"): 1,
    ("Mỗi phòng", "Quý IV/2022 báo cáo"): 1,
    ("Các đơn vị liên quan", "Thường xuyên; báo cáo trước ngày 15/11/2022"): 1,
    ("Các phòng thuộc Sở", "Thường xuyên trong năm"): 0,
    ("Các phòng thuộc Sở", "Trong năm 2022"): 0,
    ("Các phòng thuộc Sở", "Theo hướng dẫn của cấp trên"): 0,
    ("Thanh tra Sở", "Trước ngày 10/02/2022"): 0,
    ("Văn phòng Sở và các phòng thuộc Sở", "Quý I năm 2022"): 0,
    ("Các phòng thuộc Sở", "Định kỳ hằng quý"): 0,
}


@pytest.mark.parametrize(("leader", "timing"), LEADERS)
def test_one_unit_answers_for_a_dated_milestone(leader: str, timing: str) -> None:
    network = network_of({PLAN: plan(f"so: 1.a\nten: Việc\nchu_tri: {leader}\nthoi_gian: {timing}")})
    assert len(found(units.one_unit_answers_for_a_deadline, network)) == LEADERS[leader, timing]


# Documents


SYMBOLS = {
    "12/QD-UBND": "12/QĐ-UBND",
    "12/QÐ-UBND": "12/QĐ-UBND",
    "30/2022/NQ-HDND": "30/2022/NQ-HĐND",
    "107/2020/ND-CP": "107/2020/NĐ-CP",
    "1291/QĐ-TTG": "1291/QĐ-TTg",
    "12/Qđ-ubnd": "12/QĐ-UBND",
    "04-Nq/TU": "04-NQ/TU",
    "12/QĐ-UBND": None,
    "04-NQ/TU": None,
    "30/2022/NQ-HĐND": None,
    "01/HD-SKHCN": None,
    "01/HĐ-SKHCN": None,
    "2936/UBND-KGVX": None,
    "1782/KH-VP": None,
    "104/2016/QH13": None,
}


@pytest.mark.parametrize("number", SYMBOLS)
def test_a_number_symbol_is_written_as_usual(number: str) -> None:
    problems = [*documents.number_symbols_are_well_formed(network_of(register_of(number)))]
    assert [one.hint.split("“")[1].split("”")[0] for one in problems] == ([SYMBOLS[number]] if SYMBOLS[number] else [])


ALIKE: Mapping[tuple[str, ...], list[str]] = {
    ("1/KH-SKHCN", "2/KH-SKHCN", "3/KH-SKHCCN"): ["3/KH-SKHCCN"],
    ("1/KH-UBND", "2/KH-UBND", "3/KH-UBBND"): ["3/KH-UBBND"],
    ("1/KH-SNNPTNT", "2/KH-SNNPTNT", "3/KH-SNNPTN"): ["3/KH-SNNPTN"],
    ("1/KH-HĐND", "2/KH-HĐND", "3/KH-HĐNND"): ["3/KH-HĐNND"],
    ("1/KH-SKHCN", "2/KH-SKHCN", "3/KH-SKHN"): ["3/KH-SKHN"],
    ("1/KH-STTTT", "2/QĐ-STTTT", "3/KH-STTT"): ["3/KH-STTT"],
    ("1/KH-SKHCN", "2/KH-SKHCN", "3/KH-BKHCN"): [],
    ("1/KH-UBND", "2/KH-UBND", "3/KH-HĐND"): [],
    ("1/KH-SNV", "2/KH-SNV", "3/KH-SNNV"): [],
    ("1/KH-STC", "2/KH-STC", "3/KH-SCT"): [],
    ("1/KH-SKHCN", "2/KH-SKHCCN"): [],
    ("1/QĐ-TTg", "2/QĐ-TTg", "3/NĐ-CP"): [],
}


@pytest.mark.parametrize("numbers", ALIKE)
def test_a_rare_symbol_one_letter_from_a_usual_one_is_shown(numbers: tuple[str, ...]) -> None:
    assert found(documents.number_symbols_do_not_look_alike, network_of(register_of(*numbers))) == ALIKE[numbers]


NUMBER_YEARS = {
    "107/2020/NĐ-CP||14/9/2021": 1,
    "30/2022/NQ-HĐND||12/7/2021": 1,
    "65/2016/QĐ-UBND||29/12/2017": 1,
    "06/2017/QĐ-UBND||06/01/2018": 1,
    "104/2016/QH13||06/4/2061": 1,
    "26/2016/QĐ-UBND||16/6/2006": 1,
    "107/2020/NĐ-CP||14/9/2020": 0,
    "65/2016/QĐ-UBND||29/12/2016": 0,
    "908/QĐ-UBND||29/10/2018": 0,
    "161/2018/NĐ-CP": 0,
    "04-NQ/TU||18/10/2021": 0,
    "2020/KH-UBND||10/01/2022": 0,
}


@pytest.mark.parametrize("drawn", NUMBER_YEARS)
def test_the_year_in_a_number_is_the_year_of_its_date(drawn: str) -> None:
    assert len(found(documents.a_number_bears_its_year, network_of(register_of(drawn)))) == NUMBER_YEARS[drawn]


PAIRS: Mapping[tuple[str, str], list[str]] = {
    ("1/KH-SM||10/01/2022|Sở Mẫu", "1/KH-SM||11/01/2022|Sở Mẫu"): ["document-two-dates"],
    ("1/KH-SM||10/01/2022|Sở Mẫu", "1/KH-SM||10/11/2022"): ["document-two-dates"],
    ("1/KH-SM||10/01/2022", "1/KH-SM||11/01/2022"): ["document-two-dates"],
    ("1/QĐ-UBND||10/01/2022|UBND tỉnh", "1/QĐ-UBND||10/01/2022|Chủ tịch UBND tỉnh"): ["document-two-issuers"],
    ("1/KH-SM||10/01/2022|Sở Mẫu", "1/KH-SM||10/01/2022|Sở Khác"): ["document-two-issuers"],
    ("1/kh-SM||10/01/2022|Sở Mẫu", "1/KH-SM||11/01/2022|sở mẫu"): ["document-two-dates"],
    ("1/KH-SM||10/01/2021|Sở Mẫu", "1/KH-SM||11/01/2022|Sở Mẫu"): [],
    ("1/KH-SM||10/01/2022|Sở Mẫu", "1/KH-SM||11/01/2022|Sở Khác"): [],
    ("1/KH-SM||10/01/2022|Sở Mẫu", "2/KH-SM||11/01/2022|Sở Mẫu"): [],
    ("1/KH-SM|||Sở Mẫu", "1/KH-SM||11/01/2022|Sở Mẫu"): [],
    ("1/KH-SM", "1/KH-SM||11/01/2022"): [],
    ("1/KH-SM|ke-hoach|10/01/2022", "1/QĐ-SM|quyet-dinh|11/01/2022"): [],
}


@pytest.mark.parametrize("drawn", PAIRS)
def test_one_number_has_one_date_and_one_issuer(drawn: tuple[str, str]) -> None:
    assert codes(network_of(register_of(*drawn)), documents.a_number_has_one_date_and_one_issuer) == PAIRS[drawn]


REGISTER = (
    "908/QĐ-UBND||29/10/2018|UBND tỉnh Mẫu",
    "1256/QĐ-UBND||22/12/2021|Chủ tịch UBND tỉnh Mẫu",
    "107/2020/NĐ-CP|nghi-dinh|14/9/2020|Chính phủ",
    "93/NQ-HĐND|nghi-quyet|08/12/2021|HĐND tỉnh Mẫu",
    "132/KH-SM|ke-hoach|11/02/2022|Giám đốc Sở Mẫu",
    "5/KH-SM|ke-hoach|11/02/2022",
)
ISSUERS = {
    "Quyết định 908/QĐ-UBND ngày 29/10/2018 của Chủ tịch UBND tỉnh": 1,
    "Quyết định 1256/QĐ-UBND ngày 22/12/2021 của UBND tỉnh": 1,
    "Nghị định 107/2020/NĐ-CP ngày 14/9/2020 của Thủ tướng Chính phủ": 1,
    "Nghị quyết 93/NQ-HĐND ngày 08/12/2021 của UBND tỉnh": 1,
    "Kế hoạch 132/KH-SM của UBND tỉnh": 1,
    "Nghị định số 107/2020/NĐ-CP của Quốc hội": 1,
    "Quyết định 908/QĐ-UBND ngày 29/10/2018 của UBND tỉnh": 0,
    "Quyết định 908/QĐ-UBND của Ủy ban nhân dân tỉnh Mẫu": 0,
    "Nghị định 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ": 0,
    "Kế hoạch 132/KH-SM ngày 11/02/2022 của Sở Mẫu": 0,
    "Kế hoạch 5/KH-SM của UBND tỉnh": 0,
    "Quyết định 908/QĐ-UBND ngày 29/10/2018, kế hoạch của Chủ tịch UBND tỉnh": 0,
    "Quyết định 7/QĐ-UBND của Chính phủ": 0,
}


@pytest.mark.parametrize("product", ISSUERS)
def test_a_sentence_names_the_registers_issuer(product: str) -> None:
    network = network_of({**register_of(*REGISTER), PLAN: plan(f"so: 1.a\nten: Việc\nsan_pham: {product}")})
    assert len(found(citing.a_document_has_the_registers_issuer, network)) == ISSUERS[product]


REPLACED = (
    "38/QĐ-SM||04/5/2021|Sở Mẫu",
    "116/QĐ-SM||09/9/2022|Sở Mẫu|38/QĐ-SM",
    "20/QĐ-SM||04/5/2019|Sở Mẫu",
    "21/QĐ-SM||04/5/2020|Sở Mẫu|20/QĐ-SM",
    "22/QĐ-SM|||Sở Mẫu|5/QĐ-SM",
    "5/QĐ-SM||01/02/2018|Sở Mẫu",
)
CITED: Mapping[tuple[str, str], list[str]] = {
    ("nam: 2022", "20/QĐ-SM"): ["20/QĐ-SM"],
    ("nam: 2022", "20/QĐ-SM ngày 04/5/2019"): ["20/QĐ-SM ngày 04/5/2019"],
    ("nam: 2023", "38/QĐ-SM"): ["38/QĐ-SM"],
    ("nam: 2022\nngay_ban_hanh: 10/9/2022", "38/QĐ-SM"): ["38/QĐ-SM"],
    ("nam: 2021", "20/QĐ-SM"): ["20/QĐ-SM"],
    ("nam: 2022", "[20/QĐ-SM, 38/QĐ-SM]"): ["20/QĐ-SM"],
    ("nam: 2022", "38/QĐ-SM"): [],
    ("nam: 2022\nngay_ban_hanh: 09/9/2022", "38/QĐ-SM"): [],
    ("nam: 2023", "[38/QĐ-SM, 116/QĐ-SM]"): [],
    ("nam: 2020", "20/QĐ-SM"): [],
    ("nam: 2022", "5/QĐ-SM"): [],
    ("nam: 2022", "21/QĐ-SM"): [],
}


@pytest.mark.parametrize(("head", "cited"), CITED)
def test_a_replaced_document_is_not_cited_after_its_end(head: str, cited: str) -> None:
    drawn = f"{head}\ncan_cu: {cited}\nlinh_vuc: []"
    network = network_of({**register_of(*REPLACED), PLAN: drawn})
    assert found(citing.no_document_is_cited_after_it_was_replaced, network) == CITED[head, cited]
