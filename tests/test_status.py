"""Status of a task at a date. No data is not late."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.network import connect
from generator.derive.status import MEANINGS, Report, Status, status_of_milestone, status_of_task
from generator.derive.timing import Milestone, TimingKind
from generator.loading.dataset import Source, load
from generator.schema.agency import AgencyRegister
from generator.schema.conclusion import Conclusion
from generator.schema.plan import Plan
from generator.schema.result import Result


def due(day: date | None) -> Milestone:
    return Milestone(TimingKind.QUARTER, "Quý", None, day)


def on(text: str) -> date:
    """ "31/3" → that day of 2022."""
    day, month = text.split("/")
    return date(2022, int(month), int(day))


Q1, Q4, ALWAYS = due(on("31/3")), due(on("31/12")), due(None)
RUNNING = Report(on("15/3"))
DONE = Report(on("15/4"), done_on=on("30/3"), finished=True)
FIRST_DONE = Report(on("15/4"), milestone=0, done_on=on("30/3"), finished=True)
SECOND_DONE = Report(on("15/4"), milestone=1, finished=True)
SECOND_RUNNING = Report(on("15/4"), milestone=1)


@pytest.mark.parametrize(
    ("milestones", "reports", "as_of", "status"),
    [
        # Nobody said anything: never late, however long ago it was due.
        ([], [], "31/12", Status.UNREPORTED),
        ([Q1], [], "30/3", Status.UNREPORTED),
        ([Q1], [], "31/12", Status.UNREPORTED),
        ([Q1, Q4], [], "31/12", Status.UNREPORTED),
        # Reported, not done: late from the day after.
        ([Q1], [RUNNING], "31/3", Status.RUNNING),
        ([Q1], [RUNNING], "1/4", Status.LATE),
        ([ALWAYS], [RUNNING], "31/12", Status.RUNNING),
        ([], [RUNNING], "31/12", Status.RUNNING),
        # Done.
        ([Q1], [DONE], "15/4", Status.DONE),
        ([Q1], [RUNNING, DONE], "15/4", Status.DONE),
        ([Q1], [DONE, RUNNING], "15/4", Status.DONE),
        ([], [DONE], "15/4", Status.DONE),
        ([ALWAYS], [DONE], "15/4", Status.DONE),
        ([Q1, Q4], [DONE], "15/4", Status.DONE),
        # A report from after the day is not known on it.
        ([Q1], [DONE], "14/4", Status.UNREPORTED),
        ([Q1], [RUNNING], "14/3", Status.UNREPORTED),
        ([Q1], [RUNNING, DONE], "14/4", Status.LATE),
        ([], [DONE], "14/4", Status.UNREPORTED),
        # A paper without a date counts as always known.
        ([Q1], [Report(None, finished=True)], "1/1", Status.DONE),
        # A report that names a day to come does not speak of something done yet.
        ([Q4], [Report(on("1/3"), done_on=on("30/6"), finished=True)], "29/6", Status.RUNNING),
        ([Q4], [Report(on("1/3"), done_on=on("30/6"), finished=True)], "30/6", Status.DONE),
        ([Q1], [Report(on("1/3"), done_on=on("30/6"), finished=True)], "1/4", Status.LATE),
        ([], [Report(on("1/3"), done_on=on("30/6"), finished=True)], "29/6", Status.RUNNING),
        ([], [Report(on("1/3"), done_on=on("30/6"), finished=True)], "30/6", Status.DONE),
        # One milestone does not speak for another.
        ([Q1, Q4], [FIRST_DONE], "31/12", Status.RUNNING),
        ([Q1, Q4], [SECOND_DONE], "31/12", Status.RUNNING),
        ([Q1, Q4], [SECOND_RUNNING], "31/12", Status.RUNNING),
        ([Q4, Q1], [SECOND_RUNNING], "15/4", Status.LATE),
        ([Q1, Q4], [FIRST_DONE, SECOND_DONE], "15/4", Status.DONE),
        ([Q1, Q4], [FIRST_DONE, RUNNING], "15/4", Status.RUNNING),
        ([Q1, ALWAYS], [FIRST_DONE], "31/12", Status.RUNNING),
        # Done too late is done.
        ([Q1], [Report(on("15/6"), done_on=on("1/6"), finished=True)], "15/6", Status.DONE),
    ],
)
def test_a_task_has_this_status(milestones: list[Milestone], reports: list[Report], as_of: str, status: Status) -> None:
    assert status_of_task(milestones, reports, on(as_of)) is status


@pytest.mark.parametrize(
    ("reports", "each"),
    [
        ([FIRST_DONE], [Status.DONE, Status.UNREPORTED]),
        ([SECOND_RUNNING], [Status.UNREPORTED, Status.LATE]),
        ([SECOND_DONE], [Status.UNREPORTED, Status.DONE]),
        ([RUNNING], [Status.LATE, Status.LATE]),
        ([RUNNING, SECOND_DONE], [Status.LATE, Status.DONE]),
    ],
)
def test_a_milestone_heeds_only_what_speaks_of_it(reports: list[Report], each: list[Status]) -> None:
    assert [status_of_milestone(Q1, index, reports, on("31/12")) for index in (0, 1)] == each


def test_every_status_has_a_meaning_for_readers() -> None:
    assert set(MEANINGS) == set(Status)


DAYS = st.dates(date(2021, 1, 1), date(2023, 12, 31))
MILESTONES = st.lists(st.builds(due, st.none() | DAYS), max_size=3)
REPORTS = st.lists(
    st.builds(Report, st.none() | DAYS, st.none() | st.integers(0, 2), st.none() | DAYS, st.booleans()), max_size=4
)


@given(MILESTONES, DAYS)
def test_without_reports_a_task_is_unreported_at_any_date(milestones: list[Milestone], as_of: date) -> None:
    assert status_of_task(milestones, [], as_of) is Status.UNREPORTED


@given(MILESTONES, REPORTS, DAYS)
def test_a_late_task_has_a_known_report_that_speaks_of_a_milestone_past_its_day(
    milestones: list[Milestone], reports: list[Report], as_of: date
) -> None:
    known = [report for report in reports if report.known_on is None or report.known_on <= as_of]
    spoken = [
        milestone
        for index, milestone in enumerate(milestones)
        if milestone.due_on and milestone.due_on < as_of and any(one.milestone in (None, index) for one in known)
    ]
    if status_of_task(milestones, reports, as_of) is Status.LATE:
        assert spoken


@given(MILESTONES, REPORTS, DAYS)
def test_what_became_known_later_changes_nothing(
    milestones: list[Milestone], reports: list[Report], as_of: date
) -> None:
    later = Report(as_of + timedelta(days=1), finished=True)
    assert status_of_task(milestones, [*reports, later], as_of) is status_of_task(milestones, reports, as_of)


@given(MILESTONES, REPORTS, DAYS)
def test_a_task_is_done_only_where_a_known_report_says_so(
    milestones: list[Milestone], reports: list[Report], as_of: date
) -> None:
    says_done = [
        report
        for report in reports
        if report.finished and all(day is None or day <= as_of for day in (report.known_on, report.done_on))
    ]
    if status_of_task(milestones, reports, as_of) is Status.DONE:
        assert says_done


AGENCY = """
co_quan:
  - {ma: so-thu, ten: Sở Thử, ten_ngan: Sở Thử, tinh: Thử}
"""
PLAN = """
nam: 2022
linh_vuc:
  - ma: the-che
    nhiem_vu:
      - {so: 1.a, ten: Việc có hai mốc, thoi_gian: Quý I/2022 ban hành kế hoạch; trước ngày 05/12/2022 báo cáo}
      - {so: 1.b, ten: Việc cả năm, thoi_gian: Thường xuyên trong năm}
      - {so: 1.c, ten: Việc không nêu thời gian}
      - {so: 1.d, ten: Việc có mốc riêng, thoi_gian: Quý I/2022, moc: [{noi_dung: Trình, han: 15/6/2022}]}
"""
RESULT = """
nam: 2022
ky: quy-2
tinh_den_ngay: 30/6/2022
linh_vuc: []
tien_do:
  - {nhiem_vu: 1.a, moc: 1, trang_thai: hoan-thanh, ngay_hoan_thanh: 30/3/2022}
  - {nhiem_vu: 1.c, trang_thai: dang-thuc-hien}
  - {nhiem_vu: 1.d, trang_thai: dang-thuc-hien}
"""
NOTICE = """
nam: 2022
ten: Kết luận
ngay_hop: 18/5/2022
chi_dao:
  - {so: 1, ten: Chỉ đạo}
minh_chung:
  - {nhiem_vu: 1.a, moc: 2, van_ban: 12/KH-ST ngày 10/02/2022, chi_dao: 1, cach_doc: van-ban-neu}
"""


def statuses(root: Path, files: dict[str, str], as_of: date) -> dict[str, str]:
    for file, text in files.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text, encoding="utf-8")
    sources = (
        Source("plans/co-quan.yml", AgencyRegister),
        Source("plans/{agency}/{year}/ke-hoach.yml", Plan),
        Source("plans/{agency}/{year}/ket-qua/{period}.yml", Result),
        Source("plans/{agency}/{year}/ket-luan/{name}.yml", Conclusion),
    )
    data, problems = load(root, sources)
    assert problems == []
    return {task.task.number: task.status.label for task in connect(data, as_of).tasks}


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("1/4", "Chưa có báo cáo | Chưa có báo cáo | Chưa có báo cáo | Chưa có báo cáo"),
        ("18/5", "Đang thực hiện | Chưa có báo cáo | Chưa có báo cáo | Chưa có báo cáo"),
        ("30/6", "Đã hoàn thành | Chưa có báo cáo | Đang thực hiện | Quá hạn"),
    ],
)
def test_papers_speak_from_their_own_day_on(tmp_path: Path, as_of: str, expected: str) -> None:
    files = {
        "plans/co-quan.yml": AGENCY,
        "plans/so-thu/2022/ke-hoach.yml": PLAN,
        "plans/so-thu/2022/ket-qua/quy-2.yml": RESULT,
        "plans/so-thu/2022/ket-luan/thong-bao.yml": NOTICE,
    }
    assert " | ".join(statuses(tmp_path, files, on(as_of)).values()) == expected


def test_a_plan_alone_leaves_every_task_unreported(tmp_path: Path) -> None:
    files = {"plans/co-quan.yml": AGENCY, "plans/so-thu/2022/ke-hoach.yml": PLAN}
    assert set(statuses(tmp_path, files, date(2099, 1, 1)).values()) == {"Chưa có báo cáo"}
