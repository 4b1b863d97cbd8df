"""Progress counted on pages, the head's view and `cchc status`: whatever is counted adds up to the plan's tasks."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from generator.adaptors.cli import cchc
from generator.build import Site, build, connected
from generator.derive.across.agenda import agenda_of
from generator.derive.network import Network, connect
from generator.derive.tasks.progress import by_area, by_month, by_unit, milestones_of, next_due, tally
from generator.derive.time.calendar import WorkingCalendar
from generator.derive.time.timing import read_timing
from generator.loading.dataset import Dataset
from generator.schema.findings import Status
from generator.schema.plan import Plan
from generator.views.progress import MARKS
from tests.conftest import ROOT
from tests.department import AGENCY, AREAS, AS_OF, LETTERS, YEARS, department, write_department
from tests.drawn import HOLIDAYS, NOTICE, PLAN, RESULT, network_of, plan

TASKS = len(AREAS) * len(LETTERS)


@cache
def _data() -> Dataset:
    return network_of(department()).data


def _network(day: date) -> Network:
    """The invented department of ten years as it stood on a day."""
    return connect(_data(), day)


# A department of ten years


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_department(tmp_path_factory.mktemp("department"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    return root


@pytest.fixture(scope="module")
def site(root: Path) -> Site:
    return build(root, AS_OF)


def test_the_invented_department_has_no_problem_and_every_page(site: Site) -> None:
    assert [f"{one.place}: {one.message}" for one in site.problems] == []
    paths = {page.path for page in site.pages}
    assert sum(bool(re.fullmatch(r"ke-hoach/.*/\d+/nhiem-vu/.*/index\.md", path)) for path in paths) == 10 * TASKS
    for year in YEARS:
        assert {f"ke-hoach/{AGENCY}/{year}/{name}/index.md" for name in ("tien-do", "dieu-hanh")} <= paths


def test_every_status_occurs_in_the_last_year() -> None:
    network = _network(AS_OF)
    assert {task.status for task in network.tasks if task.plan.record.year == YEARS[-1]} == set(Status)
    assert set(MARKS) == set(Status)


def _rows(markdown: str, heading: str) -> list[list[str]]:
    """Cells of the first table below a heading, without its head."""
    below = markdown.split(f"\n## {heading}\n")[1].split("\n## ", maxsplit=1)[0]
    lines = [line for line in below.split("\n") if line.startswith("|")]
    return [[re.sub(r"<[^>]+>|\*", "", cell).strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


@pytest.mark.parametrize("year", [YEARS[0], YEARS[-1]])
def test_the_figures_on_a_progress_page_add_up_to_the_plans_tasks(site: Site, year: int) -> None:
    page = next(one for one in site.pages if one.path == f"ke-hoach/{AGENCY}/{year}/tien-do/index.md")
    *totals, last = _rows(page.markdown, "Theo tình trạng")
    assert sum(int(count) for _, count in totals) == int(last[1]) == TASKS
    for heading, whole in (("Theo lĩnh vực", TASKS), ("Theo đơn vị chủ trì", None), ("Theo tháng đến hạn", None)):
        rows = [[int(cell) for cell in row[1:]] for row in _rows(page.markdown, heading)]
        assert all(total == sum(counts) for total, *counts in rows)
        assert whole in (None, sum(total for total, *_ in rows))
    drawn = re.findall(r"<title>[^<]+: (\d+)</title>", page.markdown)
    assert [int(count) for count in drawn] == [int(count) for _, count in totals]


def test_the_plans_page_the_heads_page_and_the_units_page_count_the_same(site: Site) -> None:
    pages = {page.path: page.markdown for page in site.pages}
    said = re.compile(r"\*\*(\d+) nhiệm vụ:\*\* (.+)")
    for year in YEARS:
        folder = f"ke-hoach/{AGENCY}/{year}"
        found = [said.search(pages[f"{folder}{name}/index.md"]) for name in ("", "/dieu-hanh")]
        assert found[0] and found[1] and found[0].groups() == found[1].groups()
    for total, counts in said.findall(pages[f"don-vi/{AGENCY}/van-phong/index.md"]):
        assert int(total) == sum(int(count) for count in re.findall(r"</span> (\d+)", counts))


DAYS = st.dates(date(YEARS[0], 1, 1), date(YEARS[-1] + 1, 12, 31))


@given(DAYS, st.sampled_from(YEARS))
def test_on_any_day_all_counts_add_up_and_no_milestone_stands_in_two_states(day: date, year: int) -> None:
    network = _network(day)
    drawn = next(one for one in network.data.of(Plan) if one.record.year == year)
    tasks = network.tasks_of_plan(drawn)
    assert tally(task.status for task in tasks).total == TASKS
    assert sum(counted.total for _, counted in by_area(tasks)) == TASKS
    units = by_unit(tasks)
    leading = sum(counted.total for _, counted in units.units)
    assert leading + units.without_unit.total == TASKS + sum(max(len(task.leaders) - 1, 0) for task in tasks)
    months = by_month(tasks)
    milestones = list(milestones_of(tasks))
    assert sum(counted.total for _, counted in months.months) + months.without_day.total == len(milestones)
    assert months.untimed_tasks + len({one.task.key for one in milestones}) == TASKS
    agenda = agenda_of(network, drawn)
    listed = Counter(
        (one.task.key, one.task.timing.milestones.index(one.milestone))
        for one in (*agenda.late, *agenda.due_soon, *agenda.unreported)
    )
    assert set(listed.values()) <= {1}
    assert agenda.tally == tally(task.status for task in tasks)
    assert (agenda.tally.of(Status.LATE) > 0) == (len(agenda.late) > 0)


# The head's view, drawn

HEAD = {
    PLAN: plan(
        "{so: 1.a, ten: Quá hạn, chu_tri: Thanh tra Sở, thoi_gian: Quý I/2022}",
        "{so: 1.b, ten: Sắp đến hạn, chu_tri: Văn phòng Sở, thoi_gian: Trước ngày 01/8/2022}",
        "{so: 1.c, ten: Không ai báo cáo, thoi_gian: Quý I/2022}",
        "{so: 1.d, ten: Xong rồi, thoi_gian: Quý II/2022}",
        "{so: 1.đ, ten: Còn xa, thoi_gian: Quý IV/2022}",
        tail="han_bao_cao:\n  - {ky: quy-2, thoi_gian: Trước ngày 10/7/2022}\n  - {ky: nam, thoi_gian: Theo hướng dẫn}",
    ),
    RESULT.replace("quy-3", "quy-1"): "nam: 2022\nky: quy-1\ntinh_den_ngay: 25/3/2022\nlinh_vuc: []\ntien_do:\n"
    "  - {nhiem_vu: 1.a, trang_thai: dang-thuc-hien}\n  - {nhiem_vu: 1.d, trang_thai: dang-thuc-hien}",
    RESULT.replace("quy-3", "quy-2"): "nam: 2022\nky: quy-2\ntinh_den_ngay: 30/6/2022\nlinh_vuc: []\ntien_do:\n"
    "  - {nhiem_vu: 1.d, trang_thai: hoan-thanh, ngay_hoan_thanh: 20/6/2022}",
    NOTICE: "nam: 2022\nten: Kết luận\nngay_hop: 18/5/2022\nchi_dao:\n"
    "  - {so: 1, ten: Còn mở, nhiem_vu: [1.a, 1.d]}\n"
    "  - {so: 2, ten: Đã xong, nhiem_vu: 1.d}\n  - {so: 3, ten: Không rõ}",
}


def test_the_head_sees_what_is_late_due_unreported_changed_and_open() -> None:
    network = network_of(HEAD, date(2022, 7, 5))
    agenda = agenda_of(network, network.data.of(Plan)[0])

    assert [(one.task.task.id, one.judgement.late_since, one.judgement.days_late) for one in agenda.late] == [
        ("1.a", date(2022, 4, 1), 96)
    ]
    assert [(one.task.task.id, one.milestone.due_on) for one in agenda.due_soon] == [("1.b", date(2022, 7, 31))]
    assert [one.task.task.id for one in agenda.unreported] == ["1.c"]
    assert [(one.due_on, one.result is not None) for one in agenda.reports] == [(date(2022, 7, 9), True), (None, False)]
    assert agenda.changes
    assert (agenda.changes.since, agenda.changes.until) == (date(2022, 5, 18), date(2022, 6, 30))
    assert [(one.task.task.id, one.after.status) for one in agenda.changes.tasks] == [("1.d", Status.ON_TIME)]
    assert [one.directive.number for one, _ in agenda.directives] == [1, 3]
    assert not agenda.is_past


RESULT_2 = RESULT.replace("quy-3", "quy-2")
STILL_RUNNING = {RESULT_2: HEAD[RESULT_2] + "\n  - {nhiem_vu: 1.a, trang_thai: dang-thuc-hien}"}


@pytest.mark.parametrize(
    ("files", "day", "days", "expected"),
    [
        # 1.a became late on 01/4, between two papers; the notice of 18/5 says nothing of it.
        (HEAD, "2022-05-20", ("2022-03-25", "2022-05-18"), []),
        (HEAD, "2022-07-05", ("2022-05-18", "2022-06-30"), ["1.d"]),
        (HEAD | STILL_RUNNING | {NOTICE: "nam: 2022\nten: Kết luận\nchi_dao: []"}, "2022-07-05",
         ("2022-03-25", "2022-06-30"), ["1.a", "1.d"]),
    ],
)  # fmt: skip
def test_only_what_a_paper_speaks_of_is_a_change(
    files: dict[str, str], day: str, days: tuple[str, str], expected: list[str]
) -> None:
    network = network_of(files, date.fromisoformat(day))
    changes = agenda_of(network, network.data.of(Plan)[0]).changes
    assert changes
    assert (changes.since, changes.until) == tuple(map(date.fromisoformat, days))
    assert [one.task.task.id for one in changes.tasks] == expected


@pytest.mark.parametrize(("day", "expected"), {"2022-05-17": [], "2022-05-18": [1, 2, 3]}.items())
def test_a_directive_is_open_from_the_day_of_its_meeting(day: str, expected: list[int]) -> None:
    network = network_of(HEAD, date.fromisoformat(day))
    agenda = agenda_of(network, network.data.of(Plan)[0])
    assert [one.directive.number for one, _ in agenda.directives] == expected


@pytest.mark.parametrize(("files", "due_on"), [({}, None), ({"plans/ngay-nghi.yml": HOLIDAYS}, date(2022, 4, 7))])
def test_a_report_is_due_by_working_days_where_the_holidays_are_known(
    files: dict[str, str], due_on: date | None
) -> None:
    timing = "Trong 05 ngày làm việc sau khi kết thúc quý I/2022"
    network = network_of(
        {PLAN: plan("{so: 1, ten: Việc}", tail=f"han_bao_cao: [{{ky: quy-1, thoi_gian: {timing}}}]"), **files}
    )
    (report,) = agenda_of(network, network.data.of(Plan)[0]).reports
    assert report.due_on == due_on


@pytest.mark.parametrize(
    ("day", "soon", "is_past"),
    [
        ("2022-07-01", ["1.b"], False),
        ("2022-07-31", ["1.b"], False),
        ("2022-08-01", [], False),
        ("2024-07-01", [], True),
    ],
)
def test_the_head_looks_thirty_days_ahead_and_knows_a_year_that_is_over(
    day: str, soon: list[str], is_past: bool
) -> None:
    network = network_of(HEAD, date.fromisoformat(day))
    agenda = agenda_of(network, network.data.of(Plan)[0])
    assert ([one.task.task.id for one in agenda.due_soon], agenda.is_past) == (soon, is_past)


def test_the_next_day_of_a_task_is_ahead_and_not_settled() -> None:
    network = network_of(HEAD, date(2022, 5, 5))
    assert {task.task.id: next_due(task) for task in network.tasks} == {
        "1.a": None,
        "1.b": date(2022, 7, 31),
        "1.c": None,
        "1.d": date(2022, 6, 30),
        "1.đ": date(2022, 12, 31),
    }


# Working days


@pytest.mark.parametrize(
    ("wording", "due_on"),
    [
        ("Trong 05 ngày làm việc kể từ ngày 28/01/2022", date(2022, 2, 11)),  # Tết lies between
        ("trong vòng 5 ngày làm việc sau khi kết thúc quý I/2022", date(2022, 4, 7)),
        ("báo cáo chậm nhất 03 ngày làm việc kể từ khi kết thúc tháng 2", date(2022, 3, 3)),
        ("Trong 05 ngày làm việc kể từ ngày 26/02/2022", date(2022, 3, 4)),
        ("Trong 06 ngày làm việc kể từ ngày 26/02/2022", date(2022, 3, 5)),  # a Saturday worked in exchange
        ("Chậm nhất 05 ngày làm việc trước ngày 15/6/2022", date(2022, 6, 8)),
        ("03 ngày làm việc trước khi kết thúc quý I/2022", date(2022, 3, 28)),
        ("Trong 02 ngày làm việc sau quý I/2022", date(2022, 4, 4)),
        ("Trong 05 ngày làm việc trước ngày 05/01/2022", None),  # the holidays of 2021 are not known
        ("Trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ", None),  # no known day to count from
        ("Trong 10 ngày làm việc kể từ ngày 26/12/2022", None),  # the holidays of 2023 are not known
    ],
)
def test_a_deadline_in_working_days_is_counted_from_a_known_day(wording: str, due_on: date | None) -> None:
    files = {PLAN: plan(f"{{so: 1.a, ten: Việc, thoi_gian: '{wording}'}}"), "plans/ngay-nghi.yml": HOLIDAYS}
    [task] = network_of(files).tasks
    [milestone] = task.timing.milestones
    assert (milestone.due_on, milestone.kind.name) == (due_on, "WORKING_DAYS" if due_on else "OPEN_ENDED")


@pytest.mark.parametrize(
    ("wording", "impossible", "unclear"),
    [
        ("Trong 05 ngày làm việc kể từ ngày 31/02/2022", ["ngày 31/02/2022"], []),
        ("Trong 05 ngày làm việc kể từ tháng 3/2022", [], ["Trong 05 ngày làm việc kể từ tháng 3/2022"]),
        ("Báo cáo 05 ngày làm việc trước tháng 6", [], ["05 ngày làm việc trước tháng 6"]),
        ("Trong 05 ngày làm việc kể từ đầu tháng 3", [], ["Trong 05 ngày làm việc kể từ đầu tháng 3"]),
    ],
)
def test_working_days_from_no_day_or_from_a_whole_month_are_told(
    wording: str, impossible: list[str], unclear: list[str]
) -> None:
    calendar = WorkingCalendar(network_of({"plans/ngay-nghi.yml": HOLIDAYS}).data)
    timing = read_timing(wording, 2022, calendar)
    assert (list(timing.impossible), list(timing.unclear)) == (impossible, unclear)
    assert timing.milestones == ()


# cchc status


def _status(root: Path, *words: str) -> Result:
    return CliRunner().invoke(cchc, ["--root", str(root), "status", *words])


def test_status_shows_the_newest_plan_without_colours_in_a_pipe(root: Path) -> None:
    result = _status(root, "--as-of", str(AS_OF))
    assert result.exit_code == 0
    assert "\x1b" not in result.output
    assert result.output.startswith("Kế hoạch năm 2024 – Sở Giả định tỉnh Thử, ngày 15/09/2024\n60 nhiệm vụ: Quá hạn 2")
    assert "Quá hạn: 2\n  hạn 09/06/2024  1.b Việc giả định 1.b  Thanh tra Sở" in result.output
    assert "Năm    Trước ngày 25/11/2024  chưa có kết quả" in result.output


def test_status_is_coloured_on_a_terminal(root: Path) -> None:
    result = CliRunner().invoke(cchc, ["--root", str(root), "status", "--as-of", str(AS_OF)], color=True)
    assert click.style("Quá hạn", fg="red") in result.output


def test_status_as_json_says_the_same_as_the_heads_page(root: Path) -> None:
    [said] = json.loads(_status(root, "--year", "2015", "--as-of", str(AS_OF), "--format", "json").output)["plans"]
    network = _network(AS_OF)
    agenda = agenda_of(network, next(one for one in network.data.of(Plan) if one.record.year == 2015))
    assert (said["agency"], said["year"], said["as_of"], said["tasks"]) == (AGENCY, 2015, "2024-09-15", TASKS)
    assert sum(said["counts"].values()) == TASKS
    assert [one["task"] for one in said["late"]] == [one.task.task.id for one in agenda.late]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--agency", "so-gia-din"),
            "--agency: không có cơ quan “so-gia-din” trong plans/co-quan.yml. Có phải “so-gia-dinh”?",
        ),
        (("--year", "1999"), "Không có kế hoạch nào của năm 1999."),
    ],
)
def test_status_of_what_is_not_there_is_a_wrong_call(root: Path, words: tuple[str, ...], said: str) -> None:
    result = _status(root, *words)
    assert (result.exit_code, said in result.output) == (2, True)


def test_status_of_data_with_an_error_shows_the_error(base: Path) -> None:
    shutil.copytree(ROOT / "tests/errors/unknown-unit", base, dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", base)
    result = _status(base)
    assert (result.exit_code, "[unknown-unit]" in result.output) == (1, True)


def test_what_the_pages_and_the_command_read_is_one_network(root: Path) -> None:
    network, problems = connected(root, AS_OF)
    assert (len(network.tasks), problems) == (10 * TASKS, [])
