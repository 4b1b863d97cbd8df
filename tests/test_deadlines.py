"""Deadlines as people write them in a column of their own: the table of what is understood, and what stays open."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.timing import Milestone, read_timing
from generator.rules.times import times_are_understood
from tests.drawn import network_of, plan

YEAR = 2026
PLAN = f"plans/so-mau/{YEAR}/ke-hoach.yml"
HOLIDAYS = """
    cac_nam:
      - nam: 2026
        nguon: Lịch nghỉ mẫu
        ngay_nghi: [{ten: Tết Nguyên đán, tu_ngay: 14/02/2026, den_ngay: 22/02/2026}]
"""
CALENDAR = WorkingCalendar(network_of({"plans/ngay-nghi.yml": HOLIDAYS}).data)

# fmt: off
UNDERSTOOD = {
    "years": {
        "2026": "YEAR 01/01/2026–31/12/2026",
        "2028": "YEAR 01/01/2028–31/12/2028",
        "2026.": "YEAR 01/01/2026–31/12/2026",
        "Năm 2027": "YEAR 01/01/2027–31/12/2027",
        "Trong năm 2027": "YEAR 01/01/2027–31/12/2027",
        "Cả năm 2026": "YEAR 01/01/2026–31/12/2026",
        "Trong 2026": "YEAR 01/01/2026–31/12/2026",
        "Hoàn thành trong 2027": "YEAR 01/01/2027–31/12/2027",
        "Dự kiến 2027": "YEAR 01/01/2027–31/12/2027",
        "Thời hạn: 2027": "YEAR 01/01/2027–31/12/2027",
        "2027 hoàn thành": "YEAR 01/01/2027–31/12/2027",
        "Đến 2029": "YEAR …–31/12/2029",
        "trước 2028": "YEAR …–31/12/2027",
        "Hết năm 2027": "YEAR …–31/12/2027",
        "cuối năm": "YEAR …–31/12/2026",
        "Trước khi kết thúc năm 2026": "YEAR …–31/12/2026",
        "2026-2028": "YEAR 01/01/2026–31/12/2028",
        "2026 – 2027": "YEAR 01/01/2026–31/12/2027",
        "Năm 2027 – 2029": "YEAR 01/01/2027–31/12/2029",
        "Các năm 2026-2028": "YEAR 01/01/2026–31/12/2028",
        "Giai đoạn 2027-2031": "YEAR 01/01/2027–31/12/2031",
        "Trong giai đoạn 2027 - 2031": "YEAR 01/01/2027–31/12/2031",
        "Từ 2026 đến 2029": "YEAR 01/01/2026–31/12/2029",
        "từ năm 2026-2028 triển khai thí điểm": "YEAR 01/01/2026–31/12/2028",
        "2026, 2027": "YEAR 01/01/2026–31/12/2026; YEAR 01/01/2027–31/12/2027",
        "Năm 2026 và năm 2028": "YEAR 01/01/2026–31/12/2026; YEAR 01/01/2028–31/12/2028",
        "Đến năm 2027, 2030": "YEAR …–31/12/2027; YEAR …–31/12/2030",
        "2027 trở đi": "STARTING 01/01/2027–…",
        "Từ năm 2027 trở đi": "STARTING 01/01/2027–…",
        "2026 và những năm sau": "YEAR 01/01/2026–31/12/2026; RECURRING",
        "Năm 2027 và các năm tiếp theo": "YEAR 01/01/2027–31/12/2027; RECURRING",
        "Giai đoạn 2026-2028 và các năm kế tiếp": "YEAR 01/01/2026–31/12/2028; RECURRING",
        "2026: xây dựng; 2027: vận hành": "YEAR 01/01/2026–31/12/2026; YEAR 01/01/2027–31/12/2027",
    },
    "months": {
        "4/2026": "MONTH 01/04/2026–30/04/2026",
        "02/2028": "MONTH 01/02/2028–29/02/2028",
        "11 / 2026": "MONTH 01/11/2026–30/11/2026",
        "8-2026": "MONTH 01/08/2026–31/08/2026",
        "08.2026": "MONTH 01/08/2026–31/08/2026",
        "T9/2026": "MONTH 01/09/2026–30/09/2026",
        "T09/2026": "MONTH 01/09/2026–30/09/2026",
        "T.9/2026": "MONTH 01/09/2026–30/09/2026",
        "Th. 9/2026": "MONTH 01/09/2026–30/09/2026",
        "T10": "MONTH 01/10/2026–31/10/2026",
        "tháng 9": "MONTH 01/09/2026–30/09/2026",
        "Tháng 09 năm 2027": "MONTH 01/09/2027–30/09/2027",
        "tháng Tư năm 2026": "MONTH 01/04/2026–30/04/2026",
        "tháng mười hai": "MONTH 01/12/2026–31/12/2026",
        "tháng sáu": "MONTH 01/06/2026–30/06/2026",
        "Tháng 7, năm 2027": "MONTH 01/07/2027–31/07/2027",
        "cuối tháng 9": "MONTH …–30/09/2026",
        "Hết tháng 2/2028": "MONTH …–29/02/2028",
        "Trước 9/2026": "MONTH …–31/08/2026",
        "Hoàn thành trước 10/2026": "MONTH …–30/09/2026",
        "Chậm nhất 11/2026": "MONTH …–30/11/2026",
        "Đến 5/2027": "MONTH …–31/05/2027",
        "tới tháng 8": "MONTH …–31/08/2026",
        "Từ 3/2026": "STARTING 01/03/2026–…",
        "Bắt đầu tháng 8/2026": "STARTING 01/08/2026–…",
        "9/2026 trở đi": "STARTING 01/09/2026–…",
        "từ 8/2026 đến khi hoàn thành": "STARTING 01/08/2026–…",
        "Từ 3/2026 đến 10/2026": "MONTH 01/03/2026–31/10/2026",
        "10/2025 - 3/2026": "MONTH 01/10/2025–31/03/2026",
        "Tháng 4-tháng 7/2026": "MONTH 01/04/2026–31/07/2026",
        "tháng 4 đến tháng 9": "MONTH 01/04/2026–30/09/2026",
        "T4-T7/2027": "MONTH 01/04/2027–31/07/2027",
        "T4-7/2027": "MONTH 01/04/2027–31/07/2027",
        "từ tháng 8/2026 đến hết năm 2027": "YEAR 01/08/2026–31/12/2027",
        "tháng 5, 11": "MONTH 01/05/2026–31/05/2026; MONTH 01/11/2026–30/11/2026",
        "tháng 5 & 11/2027": "MONTH 01/05/2027–31/05/2027; MONTH 01/11/2027–30/11/2027",
        "tháng 2, 8 và 10/2027":
            "MONTH 01/02/2027–28/02/2027; MONTH 01/08/2027–31/08/2027; MONTH 01/10/2027–31/10/2027",
        "Tháng 5, tháng 8 và tháng 11":
            "MONTH 01/05/2026–31/05/2026; MONTH 01/08/2026–31/08/2026; MONTH 01/11/2026–30/11/2026",
        "T5, T11/2027": "MONTH 01/05/2027–31/05/2027; MONTH 01/11/2027–30/11/2027",
        "4/2026, 10/2026": "MONTH 01/04/2026–30/04/2026; MONTH 01/10/2026–31/10/2026",
        "Trước 6/2026, 12/2026": "MONTH …–31/05/2026; MONTH …–30/11/2026",
        "Tháng 1/2027 và tháng 7": "MONTH 01/01/2027–31/01/2027; MONTH 01/07/2027–31/07/2027",
        "Các tháng 4, 10 hằng năm": "MONTH 01/04/2026–30/04/2026; MONTH 01/10/2026–31/10/2026; RECURRING",
        "11/2026 và những năm tiếp theo": "MONTH 01/11/2026–30/11/2026; RECURRING",
        "9/2026 ban hành; 11/2026 tổng kết": "MONTH 01/09/2026–30/09/2026; MONTH 01/11/2026–30/11/2026",
        "Trình phê duyệt đề cương: 5/2026": "MONTH 01/05/2026–31/05/2026",
        "Tổ chức tập huấn trong 5/2026": "MONTH 01/05/2026–31/05/2026",
    },
    "quarters and halves": {
        "quý 4": "QUARTER 01/10/2026–31/12/2026",
        "Quí 2/2027": "QUARTER 01/04/2027–30/06/2027",
        "quý ba năm 2026": "QUARTER 01/07/2026–30/09/2026",
        "Q4/2026": "QUARTER 01/10/2026–31/12/2026",
        "QIII/2026": "QUARTER 01/07/2026–30/09/2026",
        "Q.1": "QUARTER 01/01/2026–31/03/2026",
        "Quý III (2027)": "QUARTER 01/07/2027–30/09/2027",
        "Quý III-2027": "QUARTER 01/07/2027–30/09/2027",
        "Quý III-IV/2026": "QUARTER 01/07/2026–31/12/2026",
        "Quý 1-quý 2/2027": "QUARTER 01/01/2027–30/06/2027",
        "Q1-Q2/2027": "QUARTER 01/01/2027–30/06/2027",
        "Quý IV/2026 đến quý II/2027": "QUARTER 01/10/2026–30/06/2027",
        "Quý I, IV/2026": "QUARTER 01/01/2026–31/03/2026; QUARTER 01/10/2026–31/12/2026",
        "Quý III và quý IV": "QUARTER 01/07/2026–30/09/2026; QUARTER 01/10/2026–31/12/2026",
        "Quý III hoặc quý IV/2026": "QUARTER 01/07/2026–31/12/2026",
        "Hết quý III": "QUARTER …–30/09/2026",
        "cuối quý I": "QUARTER …–31/03/2026",
        "Chậm nhất quý II/2027": "QUARTER …–30/06/2027",
        "Sau khi kết thúc quý III": "STARTING 01/10/2026–…",
        "Quý đầu năm 2027": "QUARTER 01/01/2027–31/03/2027",
        "Quý cuối năm": "QUARTER 01/10/2026–31/12/2026",
        "Hai quý đầu năm": "QUARTER 01/01/2026–30/06/2026",
        "Quý I hằng năm": "QUARTER 01/01/2026–31/03/2026; RECURRING",
        "Quý III/2026, trước 15/9": "QUARTER 01/07/2026–30/09/2026; DAY …–14/09/2026",
        "06 tháng đầu năm": "MONTH 01/01/2026–30/06/2026",
        "6 tháng cuối năm 2027": "MONTH 01/07/2027–31/12/2027",
        "6 tháng đầu 2027": "MONTH 01/01/2027–30/06/2027",
        "Nửa đầu năm": "MONTH 01/01/2026–30/06/2026",
        "nửa cuối năm 2027": "MONTH 01/07/2027–31/12/2027",
        "nửa năm đầu 2027": "MONTH 01/01/2027–30/06/2027",
        "9 tháng đầu năm": "MONTH 01/01/2026–30/09/2026",
        "6 tháng đầu năm và 6 tháng cuối năm": "MONTH 01/01/2026–30/06/2026; MONTH 01/07/2026–31/12/2026",
    },
    "days": {
        "15/8": "DAY …–15/08/2026",
        "15-8": "DAY …–15/08/2026",
        "15 / 8 / 2027": "DAY …–15/08/2027",
        "ngày 15/8 năm 2027": "DAY …–15/08/2027",
        "15 tháng 8": "DAY …–15/08/2026",
        "15 tháng 8 năm 2027": "DAY …–15/08/2027",
        "2026-08-15": "DAY …–15/08/2026",
        "2026-08-15 00:00:00": "DAY …–15/08/2026",
        "Trước 15/8": "DAY …–14/08/2026",
        "Trước ngày 2026-08-15": "DAY …–14/08/2026",
        "Xong trước 15/8": "DAY …–14/08/2026",
        "Hoàn thành trước ngày 15/8/2026": "DAY …–14/08/2026",
        "Chậm nhất là trước ngày 15/8": "DAY …–14/08/2026",
        "Chậm nhất 15/8": "DAY …–15/08/2026",
        "Trễ nhất 15/8": "DAY …–15/08/2026",
        "muộn nhất vào ngày 15/8": "DAY …–15/08/2026",
        "Không quá 15/8": "DAY …–15/08/2026",
        "Không trễ hơn 15/8": "DAY …–15/08/2026",
        "Hạn cuối: 15/8": "DAY …–15/08/2026",
        "Từ nay đến 15/8": "DAY …–15/08/2026",
        "trước 17h00 ngày 15/8": "DAY …–15/08/2026",
        "sau 15/8": "STARTING 16/08/2026–…",
        "kể từ ngày 01/7/2026": "STARTING 01/07/2026–…",
        "Từ 05/02 đến 20/4/2027": "DAY 05/02/2027–20/04/2027",
        "05/02-20/4/2027": "DAY 05/02/2027–20/04/2027",
        "Hội thi tổ chức 05/02 – 20/4/2027": "DAY 05/02/2027–20/04/2027",
        "Từ ngày 05 đến ngày 20/4": "DAY 05/04/2026–20/04/2026",
        "05-20/4/2027": "DAY 05/04/2027–20/04/2027",
        "từ 05 đến 20 tháng 4 năm 2027": "DAY 05/04/2027–20/04/2027",
        "10/3, 10/9 và 10/12": "DAY …–10/03/2026; DAY …–10/09/2026; DAY …–10/12/2026",
        "Trước ngày 10/3, 10/9/2027": "DAY …–09/03/2027; DAY …–09/09/2027",
        "Báo cáo chậm nhất 10/6, 10/12": "DAY …–10/06/2026; DAY …–10/12/2026",
        "31/10 hằng năm": "DAY …–31/10/2026; RECURRING",
        "Trước 20/11 hàng năm": "DAY …–19/11/2026; RECURRING",
        "Trước Tết Nguyên đán": "DAY …–13/02/2026",
        "Trước Tết Nguyên đán Bính Ngọ 2026": "DAY …–13/02/2026",
        "trước Tết Bính Ngọ": "DAY …–13/02/2026",
        "Sau Tết Âm lịch": "STARTING 23/02/2026–…",
    },
    "again and again, all year": {
        "Hằng quý": "RECURRING",
        "hàng tuần": "RECURRING",
        "Hằng tháng, quý, năm": "RECURRING",
        "Tháng, quý, 6 tháng, năm": "RECURRING",
        "mỗi 6 tháng": "RECURRING",
        "03 tháng/lần": "RECURRING",
        "6 tháng 01 lần": "RECURRING",
        "6 tháng một lần": "RECURRING",
        "02 lần/năm": "RECURRING",
        "1 lần mỗi quý": "RECURRING",
        "Mỗi năm ít nhất 02 lần": "RECURRING",
        "Định kỳ và đột xuất": "RECURRING",
        "Ngày 25 hằng tháng": "RECURRING",
        "Trước ngày 20 của tháng cuối quý": "RECURRING",
        "thứ Sáu hằng tuần": "RECURRING",
        "Thường kỳ": "RECURRING",
        "Thường xuyên, định kỳ": "YEAR_ROUND 01/01/2026–…; RECURRING",
        "Thường xuyên 2027": "YEAR_ROUND 01/01/2027–…",
        "Suốt năm": "YEAR_ROUND 01/01/2026–…",
    },
    "as others say": {
        "Theo Kế hoạch của Bộ Nội vụ": "OPEN_ENDED",
        "Theo KH của UBND tỉnh": "OPEN_ENDED",
        "Theo tình hình thực tế": "OPEN_ENDED",
        "Theo Thông tư 01/2026": "OPEN_ENDED",
        "Đột xuất": "OPEN_ENDED",
        "Khi có đề nghị": "OPEN_ENDED",
        "Ngay sau khi Nghị quyết được thông qua": "OPEN_ENDED",
        "Sau khi có hướng dẫn của Bộ 20 ngày": "OPEN_ENDED",
        "20 ngày sau khi có hướng dẫn": "OPEN_ENDED",
        "Kể từ ngày nhận đủ hồ sơ": "OPEN_ENDED",
        "Trong vòng 07 ngày làm việc": "OPEN_ENDED",
        "Trong thời hạn 20 ngày": "OPEN_ENDED",
        "Sau kỳ họp HĐND tỉnh": "OPEN_ENDED",
        "trước ngày họp 05 ngày": "OPEN_ENDED",
    },
    "counted from a day": {
        "Trong vòng 20 ngày kể từ ngày 10/4/2026": "DAY …–04/05/2026",
        "2 tháng kể từ ngày 31/12/2025": "DAY …–02/03/2026",
        "20 ngày trước ngày 30/9/2026": "DAY …–10/09/2026",
        "Trong 05 ngày làm việc kể từ ngày 02/3/2026": "WORKING_DAYS …–09/03/2026",
        "20 ngày kể từ ngày 10/4/2029": "OPEN_ENDED",
    },
}
OPEN = {
    # The beginning and the middle of a period, and what lies about a day, are no days.
    "đầu quý III": "? đầu quý III",
    "giữa năm": "? giữa năm",
    "đầu 2027": "? đầu 2027",
    "khoảng tháng 9": "? khoảng tháng 9",
    "nửa đầu tháng 9": "? đầu tháng 9",
    "trong dịp Tết Nguyên đán": "? trong dịp Tết Nguyên đán",
    # What could mean two things
    "T6": "? T6",
    "3-6/2026": "? 3-6/2026",
    "từ 3 đến 6/2026": "? từ 3 đến 6/2026",
    "5/27": "? 5/27",
    "hoàn thành 1/3": "? hoàn thành 1/3",
    "tháng 6/12": "? tháng 6/12",
    "tháng năm": "? tháng năm",
    "tháng Giêng": "? tháng Giêng",
    "6 tháng": "? 6 tháng",
    "tháng ba, sáu, chín": "? tháng ba, sáu, chín",
    "Trước ngày 30/6 ít nhất 15 ngày": "? Trước ngày 30/6",
    "trước 15-20/6": "? trước 15-20/6",
    "trước Tết": "? trước Tết",
    # Numbers of papers and counts, not times
    "Ban hành Kế hoạch 3/2026": "? Ban hành Kế hoạch 3/2026",
    "Số văn bản: 6/2026": "? Số văn bản: 6/2026",
    "hỗ trợ đến 5/2026 hộ": "? hỗ trợ đến 5/2026 hộ",
    "2000 báo cáo": "? 2000 báo cáo",
    # Another calendar, or none
    "Năm học 2026-2027": "? Năm học 2026-2027",
    "nhiệm kỳ 2026-2031": "? nhiệm kỳ 2026-2031",
    "trước Tết Nguyên đán 2028": "? trước Tết Nguyên đán 2028",
    "Trước Tết Nguyên đán Ất Tỵ năm 2026": "? Trước Tết Nguyên đán Ất Tỵ năm 2026",
    "Ngay": "? Ngay",
    "Trong quý": "? Trong quý",
    "tháng sau": "? tháng sau",
    # No calendar has them
    "31/9": "! 31/9",
    "30/02/2026": "! 30/02/2026",
    "15/13": "! 15/13",
    "13/2026": "! 13/2026",
    "2026-13-01": "! 2026-13-01",
    "31/4-05/5/2026": "! 31/4-05/5/2026",
}
# fmt: on
ROWS = [row for group in UNDERSTOOD.values() for row in group.items()]


def drawn(milestone: Milestone) -> str:
    days = [f"{day:%d/%m/%Y}" if day else "…" for day in (milestone.starts_on, milestone.due_on)]
    return milestone.kind.name if days == ["…", "…"] else f"{milestone.kind.name} {'–'.join(days)}"


def read(wording: str) -> str:
    """Milestones, then what is unclear (`?`) and what no calendar has (`!`)."""
    timing = read_timing(wording, YEAR, CALENDAR)
    unclear, impossible = [f"? {text}" for text in timing.unclear], [f"! {text}" for text in timing.impossible]
    return "; ".join([*map(drawn, timing.milestones), *unclear, *impossible])


@pytest.mark.parametrize(("wording", "meant"), ROWS)
def test_a_deadline_as_people_write_it_means_these_milestones(wording: str, meant: str) -> None:
    assert read(wording) == meant


@pytest.mark.parametrize(("wording", "told"), OPEN.items())
def test_what_could_mean_two_things_stays_open_and_is_told(wording: str, told: str) -> None:
    assert read(wording) == told


def test_the_table_has_many_wordings() -> None:
    assert len(ROWS) + len(OPEN) >= 200


@pytest.mark.parametrize(
    ("calendar", "told"),
    [
        ({}, ["timing-not-understood"]),
        ({"plans/ngay-nghi.yml": HOLIDAYS}, []),
    ],
)
def test_a_report_before_tet_has_a_day_only_where_the_calendar_knows_the_year(
    calendar: dict[str, str], told: list[str]
) -> None:
    deadline = "han_bao_cao: [{ky: quy-1, thoi_gian: Trước Tết Nguyên đán}]"
    network = network_of({PLAN: plan("{so: 1, ten: Việc}", tail=deadline, year=YEAR), **calendar})
    assert [one.code for one in times_are_understood(network)] == told


def meaning(wording: str) -> object:
    """What a wording means, without the words themselves."""
    timing = read_timing(wording, YEAR, CALENDAR)
    milestones = [(one.kind, one.starts_on, one.due_on) for one in timing.milestones]
    return milestones, len(timing.unclear), len(timing.impossible)


ANY_WORDING = st.sampled_from([*(wording for wording, _ in ROWS), *OPEN])
CHANGES = st.sampled_from(
    [
        str.upper,
        str.lower,
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "  "),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("-", "–"),
        lambda text: text.replace("–", "-"),
        lambda text: text.replace("-", "\u2011"),
        lambda text: f" {text}.",
    ]
)


@given(ANY_WORDING, st.lists(CHANGES, max_size=4))
def test_case_composition_blanks_and_dashes_make_no_difference(wording: str, changes: list[object]) -> None:
    changed = wording
    for change in changes:
        changed = change(changed)  # type: ignore[operator]
    assert meaning(changed) == meaning(wording)


# fmt: off
MONTHS = st.sampled_from([
    "{m}/{y}", "{m:02}/{y}", "{m} / {y}", "{m}-{y}", "{m:02}.{y}", "T{m}/{y}", "T{m:02}/{y}", "T.{m}/{y}", "t{m}-{y}",
    "Th. {m}/{y}", "th{m}/{y}", "tháng {m}/{y}", "Tháng {m:02}/{y}", "tháng {m} năm {y}", "Tháng {m:02}, năm {y}",
    "trong tháng {m} năm {y}", "Trong {m}/{y}", "tháng {m}-{y}", "tháng {m} ({y})", "Hoàn thành: {m}/{y}",
])
# fmt: on


@given(MONTHS, st.integers(1, 12), st.integers(1950, 2099))
def test_a_month_is_the_same_in_every_spelling(spelling: str, month: int, year: int) -> None:
    following = date(year + month // 12, month % 12 + 1, 1)
    last = following - timedelta(days=1)
    assert read(spelling.format(m=month, y=year)) == f"MONTH 01/{month:02}/{year}–{last:%d/%m/%Y}"


QUARTERS = st.sampled_from(["Quý {r}/{y}", "quý {q} năm {y}", "Q{q}/{y}", "Q{r}/{y}", "Quí {r}-{y}", "quý 0{q}/{y}"])


@given(QUARTERS, st.integers(1, 4), st.integers(1950, 2099))
def test_a_quarter_is_the_same_in_every_spelling(spelling: str, quarter: int, year: int) -> None:
    roman = ("I", "II", "III", "IV")[quarter - 1]
    assert meaning(spelling.format(r=roman, q=quarter, y=year)) == meaning(f"Quý {roman} năm {year}")


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1950, 2099), st.sampled_from(["-", " – ", " đến "]))
def test_two_months_are_a_span_in_every_spelling(first: int, last: int, year: int, joint: str) -> None:
    if first < last:
        spelled = f"tháng {first}/{year} đến tháng {last}/{year}"
        assert meaning(f"{first}/{year}{joint}{last}/{year}") == meaning(spelled)
        assert meaning(f"T{first}{joint}T{last}/{year}") == meaning(spelled)


PIECES = st.sampled_from(
    [
        *(wording for wording, _ in ROWS),
        *OPEN,
        *(
            "trước",
            "sau",
            "từ",
            "đến",
            "hết",
            "cuối",
            "đầu",
            "ngày",
            "tháng",
            "quý",
            "năm",
            "T6",
            "Q2",
            "6/2026",
            "2026",
        ),
        *("30/6", "-", "–", ",", ";", ":", "(", ")", "và", "hoặc", "hằng", "lần"),
    ]
)


@given(st.lists(PIECES, max_size=5).map(" ".join) | st.text())
def test_no_wording_is_too_strange_and_none_ends_before_it_begins(wording: str) -> None:
    timing = read_timing(wording, YEAR, CALENDAR)
    for one in timing.milestones:
        assert one.starts_on is None or one.due_on is None or one.starts_on <= one.due_on
    says_something = any(clause.strip(" .,") for clause in " ".join(wording.split()).split(";"))
    assert bool(timing.milestones or timing.unclear or timing.impossible) == says_something
