"""Time wording of plans → milestones: what a careful clerk would expect, and never a wrong day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.time.timing import Milestone, Timing, read_timing
from generator.loading.dataset import Source, load
from generator.schema.plan import Plan

ROOT = Path(__file__).parent.parent


def real_wordings() -> list[tuple[str, int]]:
    """Every distinct wording of the three plans, with the plan's year."""
    # Files of other kinds are unknown to this list; no plan stands in them.
    data, problems = load(ROOT, [Source("plans/{agency}/{year}/ke-hoach.yml", Plan)])
    assert [problem for problem in problems if problem.code != "unknown-file"] == []
    plans = [entry.record for entry in data.of(Plan)]
    tasks = [(task.timing, plan.year) for plan in plans for area in plan.areas for task in area.tasks if task.timing]
    deadlines = [(deadline.timing, plan.year) for plan in plans for deadline in plan.report_deadlines]
    return sorted({*tasks, *deadlines})


WORDINGS = real_wordings()


def drawn(milestone: Milestone) -> str:
    """`QUARTER 01/01/2022–31/03/2022`; `…` for a day that nobody named."""
    days = [f"{day:%d/%m/%Y}" if day else "…" for day in (milestone.starts_on, milestone.due_on)]
    return milestone.kind.name if days == ["…", "…"] else f"{milestone.kind.name} {'–'.join(days)}"


def read(wording: str, year: int) -> list[str]:
    """Milestones, then what is unclear (`?`) and what no calendar has (`!`)."""
    timing = read_timing(wording, year)
    unclear, impossible = [f"? {text}" for text in timing.unclear], [f"! {text}" for text in timing.impossible]
    return [*map(drawn, timing.milestones), *unclear, *impossible]


PLAN_2021 = {
    "Thường xuyên trong năm": ["YEAR_ROUND 01/01/2021–…"],
    "Quý I/2021 ban hành kế hoạch; định kỳ theo quy định tham mưu báo cáo kết quả thực hiện và các văn bản kiến nghị "
    "xử lý những vấn đề phát hiện qua theo dõi": ["QUARTER 01/01/2021–31/03/2021", "RECURRING"],
    "Quý I/2021 ban hành kế hoạch; định kỳ báo cáo kết quả thực hiện theo kế hoạch kiểm tra": [
        "QUARTER 01/01/2021–31/03/2021",
        "RECURRING",
    ],
    "Quý I/2021 ban hành kế hoạch; thực hiện báo cáo kết quả thực hiện theo quy định": [
        "QUARTER 01/01/2021–31/03/2021",
        "OPEN_ENDED",
    ],
    "Quý I/2021 ban hành kế hoạch. Thực hiện báo cáo kết quả rà soát, đánh giá TTHC kịp thời theo quy định": [
        "QUARTER 01/01/2021–31/03/2021",
        "OPEN_ENDED",
    ],
    "Quý I/2021 ban hành kế hoạch. Báo cáo kết quả sau mỗi lần đối thoại và đề xuất hướng xử lý về UBND tỉnh (qua Văn "
    "phòng UBND tỉnh và Sở Nội vụ)": ["QUARTER 01/01/2021–31/03/2021", "RECURRING"],
    "Báo cáo UBND tỉnh trước ngày 05/12/2021": ["DAY …–04/12/2021"],
    "Theo hướng dẫn của cấp trên và hoàn thành theo đúng thời gian quy định": ["OPEN_ENDED"],
    "Thường xuyên trong năm; Quý IV/2021, báo cáo kết quả thực hiện về UBND tỉnh (qua Sở Nội vụ)": [
        "YEAR_ROUND 01/01/2021–…",
        "QUARTER 01/10/2021–31/12/2021",
    ],
    "Quý IV năm 2020 ban hành kế hoạch và triển khai thực hiện thường xuyên trong năm 2021": [
        "QUARTER 01/10/2020–31/12/2020",
        "YEAR_ROUND 01/01/2021–…",
    ],
    "Quý I - III/2021": ["QUARTER 01/01/2021–30/09/2021"],
    "Theo kế hoạch được phê duyệt": ["OPEN_ENDED"],
    "Thực hiện theo Kế hoạch chuyển đổi của Chi cục": ["OPEN_ENDED"],
    "Theo kế hoạch được UBND tỉnh phê duyệt và thực hiện thương xuyên trong năm đảm bảo thời gian theo quy định": [
        "OPEN_ENDED",
        "YEAR_ROUND 01/01/2021–…",
    ],
    "Tháng 12/2020": ["MONTH 01/12/2020–31/12/2020"],
    "Theo kế hoạch của Sở Nội vụ": ["OPEN_ENDED"],
    "Trước ngày 03/3/2020": ["DAY …–02/03/2020"],
    "Trước ngày 25/11/2020": ["DAY …–24/11/2020"],
    "Trong Quý I-II/2021": ["QUARTER 01/01/2021–30/06/2021"],
    "Trong Quý III/2021": ["QUARTER 01/07/2021–30/09/2021"],
    "Trong năm 2021": ["YEAR 01/01/2021–31/12/2021"],
    "Quý I/2021 tham mưu ban hành các kế hoạch; định kỳ báo cáo kết quả thực hiện; hoàn thành việc tham mưu kiểm tra "
    "trước tháng 11/2021": ["QUARTER 01/01/2021–31/03/2021", "RECURRING", "MONTH …–31/10/2021"],
    "Hoàn thành trước tháng 12/2021": ["MONTH …–30/11/2021"],
    "Ban hành kế hoạch trong Quý I/2021; tổ chức thực hiện trong năm 2021": [
        "QUARTER 01/01/2021–31/03/2021",
        "YEAR 01/01/2021–31/12/2021",
    ],
    "Ban hành kế hoạch trong Quý I/2021. Thực hiện kiểm soát nhiệm vụ chi dự toán trong năm 2021": [
        "QUARTER 01/01/2021–31/03/2021",
        "YEAR 01/01/2021–31/12/2021",
    ],
    "Thực hiện thường xuyên trong năm 2021": ["YEAR_ROUND 01/01/2021–…"],
    "Thực hiện trong năm 2021": ["YEAR 01/01/2021–31/12/2021"],
}
PLAN_2022 = {
    "Thường xuyên trong năm": ["YEAR_ROUND 01/01/2022–…"],
    "Quý I năm 2022 ban hành kế hoạch; định kỳ báo cáo kết quả thực hiện và các văn bản kiến nghị xử lý": [
        "QUARTER 01/01/2022–31/03/2022",
        "RECURRING",
    ],
    # The plan of 2022 names a day of 2021; it is shown as it stands.
    "Báo cáo UBND tỉnh trước ngày 05/12/2021": ["DAY …–04/12/2021"],
    "Thường xuyên trong năm; Quý IV năm 2022, báo cáo kết quả thực hiện về UBND tỉnh (qua Sở Nội vụ)": [
        "YEAR_ROUND 01/01/2022–…",
        "QUARTER 01/10/2022–31/12/2022",
    ],
    "Quý I năm 2022 ban hành Kế hoạch; tháng 12 năm 2022 báo cáo kết quả thực hiện về UBND tỉnh (qua Sở Nội vụ)": [
        "QUARTER 01/01/2022–31/03/2022",
        "MONTH 01/12/2022–31/12/2022",
    ],
    "Quý III năm 2021 ban hành kế hoạch và triển khai thực hiện thường xuyên trong năm 2022": [
        "QUARTER 01/07/2021–30/09/2021",
        "YEAR_ROUND 01/01/2022–…",
    ],
    "Quý I – II năm 2022": ["QUARTER 01/01/2022–30/06/2022"],
    "Quý II năm 2022 lập và trình phê duyệt dự án. Định kỳ báo cáo kết quả thực hiện": [
        "QUARTER 01/04/2022–30/06/2022",
        "RECURRING",
    ],
    "Trước ngày 10/02/2022 ban hành kế hoạch. Định kỳ báo cáo kết quả thực hiện cho cơ quan có thẩm quyền": [
        "DAY …–09/02/2022",
        "RECURRING",
    ],
    "Tháng 12 năm 2021": ["MONTH 01/12/2021–31/12/2021"],
    "Quý IV năm 2022": ["QUARTER 01/10/2022–31/12/2022"],
    "Trước ngày 03/9/2022": ["DAY …–02/09/2022"],
}
DRAWN = [
    (wording, year, expected)
    for year, plan in ((2021, PLAN_2021), (2022, PLAN_2022))
    for wording, expected in plan.items()
]


@pytest.mark.parametrize(("wording", "year", "expected"), DRAWN)
def test_a_wording_of_the_plans_means_these_milestones(wording: str, year: int, expected: list[str]) -> None:
    assert (wording, year) in WORDINGS
    assert read(wording, year) == expected


@pytest.mark.parametrize(("wording", "year"), WORDINGS)
def test_every_wording_of_the_three_plans_is_understood(wording: str, year: int) -> None:
    timing = read_timing(wording, year)
    assert timing == Timing(timing.milestones)
    assert len(timing.milestones) >= 1
    assert all(milestone.wording in wording for milestone in timing.milestones)


def test_the_plans_have_at_least_fifty_distinct_wordings() -> None:
    assert len({wording for wording, _ in WORDINGS}) >= 50


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        # Days
        ("chậm nhất ngày 15/6", ["DAY …–15/06/2022"]),
        ("Chậm nhất là ngày 15/6/2022", ["DAY …–15/06/2022"]),
        ("trước 30/6/2022", ["DAY …–29/06/2022"]),
        ("Trước ngày 15 tháng 6 năm 2022", ["DAY …–14/06/2022"]),
        ("ngày 15 tháng 6", ["DAY …–15/06/2022"]),
        ("15.6.2022", ["DAY …–15/06/2022"]),
        ("Không quá ngày 30/6; muộn nhất tháng 9", ["DAY …–30/06/2022", "MONTH …–30/09/2022"]),
        ("Từ ngày 01/3 đến hết ngày 31/5/2022", ["DAY 01/03/2022–31/05/2022"]),
        ("từ ngày 01/3/2022", ["STARTING 01/03/2022–…"]),
        ("sau ngày 30/6", ["STARTING 01/07/2022–…"]),
        ("trước ngày 01/01/2022", ["DAY …–31/12/2021"]),
        ("trước ngày\u00a005/12/2021", ["DAY …–04/12/2021"]),
        # Months
        ("từ tháng 3 đến tháng 5/2022", ["MONTH 01/03/2022–31/05/2022"]),
        ("Tháng 3 - 5/2022", ["MONTH 01/03/2022–31/05/2022"]),
        ("từ tháng 11 đến tháng 3/2023", ["MONTH 01/11/2022–31/03/2023"]),
        ("từ tháng 10/2021 đến tháng 3", ["MONTH 01/10/2021–31/03/2022"]),
        ("hết tháng 2/2024", ["MONTH …–29/02/2024"]),
        ("6 tháng đầu năm 2022", ["MONTH 01/01/2022–30/06/2022"]),
        ("Sáu tháng đầu năm", ["MONTH 01/01/2022–30/06/2022"]),
        ("6 tháng cuối năm 2022", ["MONTH 01/07/2022–31/12/2022"]),
        ("tháng 6 và tháng 9/2023", ["MONTH 01/06/2023–30/06/2023", "MONTH 01/09/2023–30/09/2023"]),
        ("Tháng 6, 12/2022", ["MONTH 01/06/2022–30/06/2022", "MONTH 01/12/2022–31/12/2022"]),
        ("chuyên sâu tháng 6", ["MONTH 01/06/2022–30/06/2022"]),
        # Quarters
        ("xong trong quý 2", ["QUARTER 01/04/2022–30/06/2022"]),
        ("QUÝ II/2022", ["QUARTER 01/04/2022–30/06/2022"]),
        ("Qúy II/2022", ["QUARTER 01/04/2022–30/06/2022"]),
        ("Quý III năm 2022 - Quý I năm 2023", ["QUARTER 01/07/2022–31/03/2023"]),
        ("Quý IV/2021 và Quý I/2022", ["QUARTER 01/10/2021–31/12/2021", "QUARTER 01/01/2022–31/03/2022"]),
        ("Quý IV và Quý I/2022", ["QUARTER 01/10/2021–31/12/2021", "QUARTER 01/01/2022–31/03/2022"]),
        ("Quý II, III", ["QUARTER 01/04/2022–30/06/2022", "QUARTER 01/07/2022–30/09/2022"]),
        ("cuối quý II", ["QUARTER …–30/06/2022"]),
        ("trước khi kết thúc quý II", ["QUARTER …–30/06/2022"]),
        ("trước quý II", ["QUARTER …–31/03/2022"]),
        ("bắt đầu từ quý II", ["STARTING 01/04/2022–…"]),
        ("Quý I/2022, 01 lần", ["QUARTER 01/01/2022–31/03/2022"]),
        # Years
        ("cuối năm", ["YEAR …–31/12/2022"]),
        ("đến hết năm 2025", ["YEAR …–31/12/2025"]),
        ("trước năm 2023", ["YEAR …–31/12/2022"]),
        ("Hoàn thành năm 2022", ["YEAR 01/01/2022–31/12/2022"]),
        ("Trong năm 2021 - 2025", ["YEAR 01/01/2021–31/12/2025"]),
        ("Năm 2023", ["YEAR 01/01/2023–31/12/2023"]),
        # Again and again, or as others say
        ("hàng tháng", ["RECURRING"]),
        ("hằng quý", ["RECURRING"]),
        ("ngày 20 hàng tháng", ["RECURRING"]),
        ("6 tháng/lần", ["RECURRING"]),
        ("2 lần/năm", ["RECURRING"]),
        ("khi có yêu cầu", ["OPEN_ENDED"]),
        ("Theo tiến độ của dự án", ["OPEN_ENDED"]),
        ("Thường xuyên, liên tục", ["YEAR_ROUND 01/01/2022–…"]),
        # Days of cited documents and names of papers are no deadlines
        ("Thực hiện theo Kế hoạch 132/KH-SKHCN ngày 11/02/2022", ["OPEN_ENDED"]),
        ("Theo Quyết định 908/QĐ-UBND của UBND tỉnh ngày 29/10/2018", ["OPEN_ENDED"]),
        ("Theo Nghị định 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018; trước 30/6", ["OPEN_ENDED", "DAY …–29/06/2022"]),
        ("Báo cáo quý I trước ngày 10/3/2022", ["DAY …–09/03/2022"]),
        ("Sơ kết 6 tháng đầu năm trước ngày 15/7", ["DAY …–14/07/2022"]),
        ("Báo cáo UBND TP. Hồ Chí Minh trước ngày 05/12/2021", ["DAY …–04/12/2021"]),
    ],
)
def test_a_wording_that_nobody_tuned_for_is_read_as_a_clerk_would(wording: str, expected: list[str]) -> None:
    assert read(wording, 2022) == expected


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        ("31/02/2022", ["! 31/02/2022"]),
        ("ngày 31 tháng 4", ["! ngày 31 tháng 4"]),
        ("trong tháng 13/2022", ["! trong tháng 13/2022"]),
        ("Quý III - I/2022", ["! Quý III - I/2022"]),
        ("Quý I/0000", ["! Quý I/0000"]),
        ("Quý IV/9999", ["! Quý IV/9999"]),
        ("trước ngày 01/01/0001", ["! trước ngày 01/01/0001"]),
        ("tháng 5/2022 đến tháng 3/2022", ["? tháng 5/2022 đến tháng 3/2022"]),
        ("từ tháng 11 đến tháng 3", ["? từ tháng 11 đến tháng 3"]),
        ("đầu tháng 6", ["? đầu tháng 6"]),
        ("trung tuần tháng 6", ["? tuần tháng 6"]),
        ("giữa năm", ["? giữa năm"]),
        ("từ cuối tháng 6", ["? từ cuối tháng 6"]),
        ("trước 15/6/22", ["? trước 15/6/22"]),
        ("tháng 6/22", ["? tháng 6/22"]),
        ("ngày 20 tháng 3, 6, 9", ["? tháng 3"]),
        ("tháng 6, 02 lớp", ["? tháng 6"]),
        ("tuần 2 tháng 6", ["? tháng 6"]),
        ("tháng 3 - 15/4", ["? tháng 3"]),
        ("Quý V/2022", ["? Quý V/2022"]),
        ("Báo cáo quý I", ["? Báo cáo quý I"]),
        ("Năm ngày làm việc sau khi nhận", ["? Năm ngày làm việc sau khi nhận"]),
        ("Trong năm học 2022", ["? Trong năm học 2022"]),
        ("Trong năm 3000", ["? Trong năm 3000"]),
        ("Nam Định tổ chức", ["? Nam Định tổ chức"]),
        ("kỷ niệm Chiến thắng 30/4", ["? kỷ niệm Chiến thắng 30/4"]),
        ("hoàn thành 1/2 số xã", ["? hoàn thành 1/2 số xã"]),
        ("trước Tết Nguyên đán", ["? trước Tết Nguyên đán"]),
        ("Quý I/2022; Phòng Tổng hợp", ["QUARTER 01/01/2022–31/03/2022", "? Phòng Tổng hợp"]),
    ],
)
def test_what_is_not_exact_is_said_to_be_unclear_and_never_dated(wording: str, expected: list[str]) -> None:
    assert read(wording, 2022) == expected


def test_each_milestone_keeps_the_clause_that_says_so() -> None:
    timing = read_timing("Quý I/2022 ban hành  kế hoạch; trước 30/6 tổng kết. Định kỳ báo cáo", 2022)
    assert [milestone.wording for milestone in timing.milestones] == [
        "Quý I/2022 ban hành kế hoạch",
        "trước 30/6 tổng kết",
        "Định kỳ báo cáo",
    ]


@pytest.mark.parametrize("wording", ["", " . ", ";;"])
def test_no_words_mean_nothing(wording: str) -> None:
    assert read_timing(wording, 2022) == Timing(())


# fmt: off
PIECES = st.sampled_from([
    "trước", "sau", "từ", "đến", "hết", "cuối", "đầu", "chậm nhất", "ngày", "tháng", "quý", "năm", "Quý I",
    "quý iv", "tháng 12", "tháng 0", "6 tháng đầu năm", "trong năm", "thường xuyên", "định kỳ", "theo quy định",
    "báo cáo", "15/6", "31/02/2022", "29/02/2024", "/2022", "2021", "0000", "9999", "/22", "1", "13", "III", "-",
    "–", ",", ";", ". ", "và", "132/KH-SKHCN ngày 11/02/2022", "²", "٣", "Ư\u0303", "İ",
])
# fmt: on
WORDS = st.lists(PIECES, max_size=8).map(" ".join) | st.text()


@given(WORDS, st.integers(1945, 2100))
def test_no_wording_is_too_strange(wording: str, year: int) -> None:
    timing = read_timing(wording, year)
    for milestone in timing.milestones:
        assert milestone.starts_on is None or milestone.due_on is None or milestone.starts_on <= milestone.due_on
        assert milestone.wording


@given(WORDS, st.integers(1946, 2099))
def test_words_are_either_understood_or_reported(wording: str, year: int) -> None:
    timing = read_timing(wording, year)
    says_something = any(clause.strip(" .,") for clause in " ".join(wording.split()).split(";"))
    assert bool(timing.milestones or timing.unclear or timing.impossible) == says_something


DAYS = st.dates(date(1946, 1, 1), date(2099, 12, 31))


@given(DAYS, st.sampled_from(["ngày %d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "ngày %d tháng %m năm %Y"]))
def test_every_day_of_the_calendar_is_read_in_every_spelling(day: date, spelling: str) -> None:
    spelled = day.strftime(spelling)
    one_day = timedelta(days=1)
    assert read(f"chậm nhất {spelled}", 2022) == [f"DAY …–{day:%d/%m/%Y}"]
    assert read(f"trước {spelled}", 2022) == [f"DAY …–{day - one_day:%d/%m/%Y}"]
    assert read(f"từ {spelled}", 2022) == [f"STARTING {day:%d/%m/%Y}–…"]


@given(DAYS, DAYS)
def test_a_span_has_both_its_days_or_is_unclear(first: date, last: date) -> None:
    wording = f"từ ngày {first:%d/%m/%Y} đến ngày {last:%d/%m/%Y}"
    understood = [f"DAY {first:%d/%m/%Y}–{last:%d/%m/%Y}"]
    assert read(wording, 2022) == (understood if first <= last else [f"? {wording}"])
