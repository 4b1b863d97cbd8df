"""Status of a task at a date. No data is not late."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.network import connect
from generator.derive.tasks.status import FINISHED, Report, judge_milestone, judge_task
from generator.derive.time.timing import Milestone
from generator.loading.dataset import Source, load
from generator.schema.agency import AgencyRegister
from generator.schema.conclusion import Conclusion
from generator.schema.findings import Status, TimingKind
from generator.schema.plan import Plan
from generator.schema.result import ProgressState, Result
from generator.views.statuses import MEANINGS, told


def due(day: date | None) -> Milestone:
    return Milestone(TimingKind.QUARTER, "Quý", None, day)


def on(text: str) -> date:
    """ "31/3" → that day of 2022."""
    day, month = text.split("/")
    return date(2022, int(month), int(day))


Q1, Q4 = due(on("31/3")), due(on("31/12"))
ALWAYS = Milestone(TimingKind.YEAR_ROUND, "Thường xuyên")
MONTHLY = Milestone(TimingKind.RECURRING, "Định kỳ hằng tháng")
RUNNING = Report(on("15/3"))


def done(known: str, day: str | None = None, milestone: int | None = None) -> Report:
    return Report(on(known), milestone, on(day) if day else None, ProgressState.DONE)


def dropped(known: str, milestone: int | None = None) -> Report:
    return Report(on(known), milestone, state=ProgressState.DROPPED)


@pytest.mark.parametrize(
    ("milestones", "reports", "as_of", "status", "told_as"),
    [
        # Nobody said anything: not due yet, then unreported, and never late.
        ([], [], "31/12", "Chưa có báo cáo", None),
        ([Q1], [], "31/3", "Chưa đến hạn", None),
        ([Q1], [], "1/4", "Chưa có báo cáo", None),
        ([Q1, Q4], [], "31/3", "Chưa đến hạn", None),
        ([Q1, Q4], [], "1/4", "Chưa có báo cáo", None),
        ([ALWAYS, Q4], [], "1/4", "Chưa có báo cáo", None),
        # Reported, not done: late from the day after.
        ([Q1], [RUNNING], "31/3", "Đang thực hiện", None),
        ([Q1], [RUNNING], "1/4", "Quá hạn", "từ ngày 01/04/2022, đã 1 ngày"),
        ([Q1], [RUNNING], "10/4", "Quá hạn", "từ ngày 01/04/2022, đã 10 ngày"),
        ([ALWAYS], [RUNNING], "31/12", "Thường xuyên", None),
        ([], [RUNNING], "31/12", "Đang thực hiện", None),
        # Done: in time, too late, or without a day to tell by.
        ([Q1], [done("15/4", "31/3")], "15/4", "Hoàn thành đúng hạn", "xong ngày 31/03/2022"),
        ([Q1], [done("15/4", "5/4")], "15/4", "Hoàn thành trễ", "trễ 5 ngày, xong ngày 05/04/2022"),
        ([Q1], [RUNNING, done("15/4", "5/4")], "14/4", "Quá hạn", "từ ngày 01/04/2022, đã 14 ngày"),
        ([Q1], [done("15/4")], "15/4", "Hoàn thành", None),
        ([Q1], [done("30/3")], "15/4", "Hoàn thành đúng hạn", None),
        ([Q1], [done("15/4", "5/4"), RUNNING], "15/4", "Hoàn thành trễ", "trễ 5 ngày, xong ngày 05/04/2022"),
        ([], [done("15/4", "5/4")], "15/4", "Hoàn thành", "xong ngày 05/04/2022"),
        ([ALWAYS], [done("15/4")], "15/4", "Hoàn thành", None),
        # What lasts or comes again is done as long as the latest report says so.
        ([ALWAYS], [done("31/3"), Report(on("30/9"))], "29/9", "Hoàn thành", None),
        ([ALWAYS], [done("31/3"), Report(on("30/9"))], "30/9", "Thường xuyên", None),
        ([MONTHLY], [done("31/3"), Report(on("30/9"))], "30/9", "Thường xuyên", None),
        ([MONTHLY], [Report(on("31/3")), done("30/9")], "30/9", "Hoàn thành", None),
        ([MONTHLY], [done("31/3"), dropped("30/9")], "30/9", "Không thực hiện", None),
        ([Q1, ALWAYS], [done("15/4", "30/3", 0), Report(on("15/4"), 1)], "15/4", "Thường xuyên", None),
        # A report from after the day is not known on it; a paper without a day counts as always known.
        ([Q1], [done("15/4", "30/3")], "14/4", "Chưa có báo cáo", None),
        ([Q1], [Report(None, state=ProgressState.DONE)], "1/1", "Hoàn thành", None),
        # A report that names a day to come does not speak of something done yet.
        ([Q4], [done("1/3", "30/6")], "29/6", "Đang thực hiện", None),
        ([Q4], [done("1/3", "30/6")], "30/6", "Hoàn thành đúng hạn", "xong ngày 30/06/2022"),
        ([Q1], [done("1/3", "30/6")], "30/6", "Hoàn thành trễ", "trễ 91 ngày, xong ngày 30/06/2022"),
        # One milestone does not speak for another.
        ([Q1, Q4], [done("15/4", "30/3", 0)], "31/12", "Đang thực hiện", None),
        ([Q4, Q1], [Report(on("15/4"), 1)], "15/4", "Quá hạn", "từ ngày 01/04/2022, đã 15 ngày"),
        (
            [Q1, Q4],
            [done("15/4", "30/3", 0), done("15/4", "14/4", 1)],
            "15/4",
            "Hoàn thành đúng hạn",
            "xong ngày 14/04/2022",
        ),
        # The whole task done in April says nothing of the day on which its first milestone was.
        ([Q1, Q4], [done("15/4", "14/4")], "15/4", "Hoàn thành", "xong ngày 14/04/2022"),
        ([Q1, Q4], [done("15/4", "30/3")], "15/4", "Hoàn thành đúng hạn", "xong ngày 30/03/2022"),
        # Dropped, until a later report says otherwise; what was done before stays done.
        ([Q1], [dropped("15/4")], "15/4", "Không thực hiện", None),
        ([], [RUNNING, dropped("15/4")], "15/4", "Không thực hiện", None),
        ([Q4], [dropped("1/4"), Report(on("15/4"))], "15/4", "Đang thực hiện", None),
        ([Q1], [done("30/3"), dropped("15/4")], "15/4", "Hoàn thành đúng hạn", None),
        (
            [Q1, Q4],
            [done("15/4", "30/3", 0), dropped("15/4", 1)],
            "15/4",
            "Hoàn thành đúng hạn",
            "xong ngày 30/03/2022",
        ),
    ],
)
def test_a_task_has_this_status(
    milestones: list[Milestone], reports: list[Report], as_of: str, status: str, told_as: str | None
) -> None:
    judged = judge_task(milestones, reports, on(as_of))
    assert (judged.status.label, told(judged)) == (status, told_as)


@pytest.mark.parametrize(
    ("reports", "each"),
    [
        ([done("15/4", "30/3", 0)], ["Hoàn thành đúng hạn", "Chưa có báo cáo"]),
        ([Report(on("15/4"), 1)], ["Chưa có báo cáo", "Quá hạn"]),
        ([RUNNING], ["Quá hạn", "Quá hạn"]),
        ([RUNNING, done("15/4", milestone=1)], ["Quá hạn", "Hoàn thành"]),
        ([dropped("15/4", 0), RUNNING], ["Không thực hiện", "Quá hạn"]),
    ],
)
def test_a_milestone_heeds_only_what_speaks_of_it(reports: list[Report], each: list[str]) -> None:
    judged = [judge_milestone([Q1, Q1], index, reports, on("31/12")) for index in (0, 1)]
    assert [one.status.label for one in judged] == each


def test_every_status_has_a_meaning_for_readers() -> None:
    assert set(MEANINGS) == set(Status)


DAYS = st.dates(date(2021, 1, 1), date(2023, 12, 31))
MILESTONES = st.lists(st.builds(due, st.none() | DAYS), max_size=3)
REPORTS = st.lists(
    st.builds(
        Report, st.none() | DAYS, st.none() | st.integers(0, 2), st.none() | DAYS, st.sampled_from(ProgressState)
    ),
    max_size=4,
)


@given(MILESTONES, DAYS)
def test_without_reports_nothing_is_ever_late(milestones: list[Milestone], as_of: date) -> None:
    assert judge_task(milestones, [], as_of).status in (Status.UNREPORTED, Status.NOT_DUE)


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
    judged = judge_task(milestones, reports, as_of)
    if judged.status is Status.LATE:
        assert judged.late_since in [one.due_on + timedelta(days=1) for one in spoken if one.due_on]


@given(MILESTONES, REPORTS, DAYS)
def test_what_became_known_later_changes_nothing(
    milestones: list[Milestone], reports: list[Report], as_of: date
) -> None:
    later = Report(as_of + timedelta(days=1), state=ProgressState.DONE)
    assert judge_task(milestones, [*reports, later], as_of) == judge_task(milestones, reports, as_of)


@given(MILESTONES, REPORTS, DAYS)
def test_a_task_is_finished_only_where_a_known_report_says_so(
    milestones: list[Milestone], reports: list[Report], as_of: date
) -> None:
    says_done = [
        report
        for report in reports
        if report.state is ProgressState.DONE
        and all(day is None or day <= as_of for day in (report.known_on, report.done_on))
    ]
    if judge_task(milestones, reports, as_of).status in FINISHED:
        assert says_done


@given(MILESTONES, REPORTS, DAYS)
def test_a_task_done_in_time_or_late_agrees_with_its_milestones(
    milestones: list[Milestone], reports: list[Report], as_of: date
) -> None:
    each = {judge_milestone(milestones, index, reports, as_of).status for index in range(len(milestones))}
    judged = judge_task(milestones, reports, as_of).status
    assert (judged is Status.DONE_LATE) <= (Status.DONE_LATE in each)
    assert (judged is Status.ON_TIME) <= (each <= {Status.ON_TIME, Status.DROPPED})
    assert (judged is Status.LATE) == (Status.LATE in each)


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
      - {so: 1.đ, ten: Việc bị bỏ, thoi_gian: Quý I/2022, bo: {tu_ngay: 01/02/2022, ly_do: Không còn căn cứ}}
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
        ("31/3", "Chưa đến hạn | Chưa có báo cáo | Chưa có báo cáo | Chưa đến hạn | Không thực hiện"),
        ("1/4", "Chưa có báo cáo | Chưa có báo cáo | Chưa có báo cáo | Chưa đến hạn | Không thực hiện"),
        ("18/5", "Đang thực hiện | Chưa có báo cáo | Chưa có báo cáo | Chưa đến hạn | Không thực hiện"),
        ("30/6", "Hoàn thành đúng hạn | Chưa có báo cáo | Đang thực hiện | Quá hạn | Không thực hiện"),
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


def test_a_plan_alone_leaves_every_task_of_a_past_year_unreported(tmp_path: Path) -> None:
    files = {"plans/co-quan.yml": AGENCY, "plans/so-thu/2022/ke-hoach.yml": PLAN}
    assert set(statuses(tmp_path, files, date(2099, 1, 1)).values()) == {"Chưa có báo cáo", "Không thực hiện"}
