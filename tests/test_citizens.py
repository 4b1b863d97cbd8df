"""Surveys, dialogues, initiatives, feedback, follow-up: what is counted, on which day, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from textwrap import indent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks import findings
from generator.checks.dialogues import a_year_has_the_dialogues_its_plan_promises
from generator.checks.privacy import nobody_who_asked_is_named
from generator.derive.citizens.dialogues import dialogue_years
from generator.derive.citizens.feedback import Handled, handled, procedure_of, summed
from generator.derive.citizens.initiatives import initiative_tables
from generator.derive.citizens.satisfaction import satisfied
from generator.derive.figures.shares import Share
from generator.derive.network import Network
from generator.derive.tasks.follow_ups import is_open, known_on, status_on
from generator.derive.time.calendar import WorkingCalendar
from generator.schema.common import Concern
from generator.schema.conclusion import Conclusion
from generator.schema.feedback import FeedbackList
from generator.schema.findings import Status
from generator.schema.satisfaction import Satisfaction
from generator.views.citizens import promise_rows, spell_share
from tests.conftest import ProblemsOf
from tests.drawn import HOLIDAYS, NOTICE, PLAN, codes, found, network_of, plan

FOLDER = "plans/so-mau/2022/"
FEEDBACK, SURVEY, INITIATIVES = f"{FOLDER}phan-anh.yml", f"{FOLDER}hai-long.yml", f"{FOLDER}sang-kien.yml"

# Surveys


def survey(answered: int, *levels: tuple[str, int], more: str = "") -> str:
    counts = "".join(f"      - {{muc: {level}, so_phieu: {count}}}\n" for level, count in levels)
    head = "nam: 2022\ndot:\n  - ten: Đợt 1\n    tu_ngay: 01/3/2022\n    den_ngay: 31/3/2022\n    noi_dung: Một cửa\n"
    listed = f"    muc_do:\n{counts}" if levels else ""
    return f"{head}    so_phieu_thu: {answered}\n{listed}{indent(more, '    ')}"


SURVEYS: Mapping[str, list[str]] = {
    survey(10, ("hai-long", 6), ("binh-thuong", 4)): [],
    survey(10): [],
    survey(10, ("hai-long", 6), ("binh-thuong", 3)): [
        "hai-long.yml:9:7: [counts-do-not-close] Các mức cộng lại được 9 phiếu, mà số phiếu ở dòng 7 là 10."
    ],
    survey(10, ("hai-long", 11)): [
        "hai-long.yml:9:7: [counts-do-not-close] Các mức cộng lại được 11 phiếu, mà số phiếu ở dòng 7 là 10."
    ],
    survey(10, ("hai-long", 6), ("hai-long", 4)): ["hai-long.yml:10:15: [duplicate-id] “hai-long” đã dùng ở {first}."],
    survey(10, more="so_phieu_phat: 8"): ["hai-long.yml:7:19: [share-above-one] Tử số 10 lớn hơn mẫu số 8."],
    survey(10, more="yeu_to: [{ma: gop-y, so_tra_loi: 3, muc_do: [{muc: hai-long, so_phieu: 3}]}]"): [],
    survey(10, more="yeu_to: [{ma: gop-y, muc_do: [{muc: hai-long, so_phieu: 3}]}]"): [
        "hai-long.yml:8:34: [counts-do-not-close] Các mức cộng lại được 3 phiếu, mà số phiếu ở dòng 7 là 10."
    ],
    survey(10, more="yeu_to: [{ma: gop-y, so_tra_loi: 12, muc_do: [{muc: hai-long, so_phieu: 12}]}]"): [
        "hai-long.yml:8:38: [share-above-one] Tử số 12 lớn hơn mẫu số 10."
    ],
    survey(10).replace("31/3/2022", "28/02/2022"): [
        "hai-long.yml:5:15: [days-out-of-order] Đến ngày là 28/02/2022, trước từ ngày 01/03/2022 (dòng 4)."
    ],
}


@pytest.mark.parametrize("drawn", SURVEYS)
def test_counts_of_a_survey_close_and_no_share_is_above_one(drawn: str, problems_of: ProblemsOf) -> None:
    said = problems_of({"plans/skhcn/2022/hai-long.yml": drawn})
    first = "plans/skhcn/2022/hai-long.yml:9:15"
    assert said == [one.format(first=first) for one in SURVEYS[drawn]]


@pytest.mark.parametrize(
    ("share", "spelled"),
    [(Share(45, 60), "45/60 (75%)"), (Share(999, 1000), "999/1.000 (99,9%)"), (Share(0, 0), "0/0"), (None, None)],
)
def test_a_share_is_never_shown_without_both_numbers(share: Share | None, spelled: str | None) -> None:
    assert spell_share(share) == spelled


@given(st.lists(st.integers(0, 10_000), min_size=5, max_size=5).filter(any))
def test_satisfied_and_others_add_up_to_the_answers(counts: list[int]) -> None:
    words = ("rat-hai-long", "hai-long", "binh-thuong", "khong-hai-long", "rat-khong-hai-long")
    drawn = survey(sum(counts), *zip(words, counts, strict=True))
    (entry,) = network_of({SURVEY: drawn}).data.of(Satisfaction)
    levels = entry.record.rounds[0].levels
    share = satisfied(levels, sum(counts))
    assert share == Share(counts[0] + counts[1], sum(counts))
    assert share.percent is not None
    assert 0 <= share.percent <= 100


# Feedback

DAYS: Mapping[tuple[str, str], tuple[int, bool]] = {
    ("14/3/2022", "14/3/2022"): (0, True),
    ("14/3/2022", "15/3/2022"): (1, True),
    ("11/3/2022", "14/3/2022"): (1, True),  # a weekend
    ("28/01/2022", "07/02/2022"): (1, True),  # Tết
    ("04/3/2022", "05/3/2022"): (1, True),  # a Saturday on which offices work
    ("29/4/2022", "04/5/2022"): (3, True),  # 30/4 and 01/5 fall on a weekend
    ("31/12/2022", "03/01/2023"): (2, False),  # 2023 is not in the table
}


@pytest.mark.parametrize(("received", "answered"), DAYS)
def test_days_to_answer_are_working_days_after_the_day_of_receipt(received: str, answered: str) -> None:
    one = handled_matters(f"{{so: 1, ngay_nhan: {received}, ngay_tra_loi: {answered}, {ASKED}}}")[0]
    assert one.took
    assert (one.took.count, one.took.is_exact) == DAYS[received, answered]


ASKED = "chu_de: Giờ làm việc, noi_dung: Có làm sáng thứ Bảy không?"


def feedback(*items: str, limit: str = "") -> Network:
    listed = "".join(f"  - {one}\n" for one in items)
    return network_of(
        {FEEDBACK: f"nam: 2022\n{limit}\nphan_anh:\n{listed}", "plans/ngay-nghi.yml": HOLIDAYS}, date(2023, 6, 30)
    )


def handled_matters(*items: str, limit: str = "") -> tuple[Handled, ...]:
    network = feedback(*items, limit=limit)
    return handled(network, network.data.of(FeedbackList)[0])


def item(number: int, received: str, answered: str = "") -> str:
    answer = f", ngay_tra_loi: {answered}" if answered else ""
    return f"{{so: {number}, ngay_nhan: {received}{answer}, {ASKED}}}"


LIMIT = "thoi_han: {so_ngay_lam_viec: 2, theo: quy chế}"


def test_the_median_and_the_share_in_time_speak_only_of_what_was_answered() -> None:
    matters = handled_matters(
        item(1, "14/3/2022", "15/3/2022"),  # one day
        item(2, "14/3/2022", "18/3/2022"),  # four days
        item(3, "14/3/2022"),
        item(4, "01/7/2023", "03/7/2023"),  # after the day of the pages
        limit=LIMIT,
    )
    total = summed(matters)
    assert [one.in_time for one in matters] == [True, False, None]
    assert (total.received, total.answered, str(total.median_days)) == (3, 2, "2.5")
    assert total.in_time == Share(1, 2)


def test_without_a_limit_nothing_is_called_late() -> None:
    matters = handled_matters(item(1, "14/3/2022", "18/11/2022"))
    assert [one.in_time for one in matters] == [None]
    assert summed(matters).in_time is None


@pytest.mark.parametrize(("answered", "in_time"), [("03/01/2023", True), ("05/01/2023", None), ("31/01/2023", False)])
def test_where_holidays_are_unknown_only_what_is_certain_is_said(answered: str, in_time: bool | None) -> None:
    assert [one.in_time for one in handled_matters(item(1, "31/12/2022", answered), limit=LIMIT)] == [in_time]


@given(st.dates(date(2022, 1, 1), date(2022, 12, 31)), st.integers(0, 60), st.integers(0, 60))
def test_working_days_of_two_stretches_add_up(day: date, first: int, second: int) -> None:
    calendar = WorkingCalendar(network_of({"plans/ngay-nghi.yml": HOLIDAYS}).data)
    middle = date.fromordinal(day.toordinal() + first)
    end = date.fromordinal(middle.toordinal() + second)
    whole, parts = calendar.between(day, end), (calendar.between(day, middle), calendar.between(middle, end))
    assert whole.count == sum(one.count for one in parts)
    assert whole.count <= first + second


@pytest.mark.parametrize(("since", "until"), [("30/12/2022", "02/01/2024"), ("30/12/2021", "03/01/2022")])
def test_a_year_between_whose_holidays_are_not_known_leaves_only_a_bound(since: str, until: str) -> None:
    holidays = f"{HOLIDAYS}      - {{nam: 2024, nguon: bịa ra để thử, ngay_nghi: []}}\n"
    calendar = WorkingCalendar(network_of({"plans/ngay-nghi.yml": holidays}).data)
    first, last = (datetime.strptime(day, "%d/%m/%Y").date() for day in (since, until))
    assert not calendar.between(first, last).is_exact
    assert calendar.between(date(2022, 1, 4), date(2022, 12, 30)).is_exact
    assert not calendar.exceeds(calendar.between(first, last).count - 1, first, last)


@pytest.mark.parametrize(
    ("off", "expected"),
    [
        ("tu_ngay: 31/01/2022, den_ngay: 04/02/2022", []),
        ("tu_ngay: 31/12/2021, den_ngay: 02/01/2022", []),
        ("tu_ngay: 30/12/2022, den_ngay: 02/01/2023", []),
        (
            "tu_ngay: 04/02/2022, den_ngay: 31/01/2022",
            ["[days-out-of-order] Đến hết ngày là 31/01/2022, trước từ ngày 04/02/2022 (dòng 4)."],
        ),
        ("tu_ngay: 04/02/2023", ["[day-of-another-year] Ngày 04/02/2023 không thuộc năm 2022."]),
        ("tu_ngay: 03/01/2023", ["[day-of-another-year] Ngày 03/01/2023 không thuộc năm 2022."]),
    ],
)
def test_a_holiday_ends_after_it_begins_and_lies_in_its_year(
    problems_of: ProblemsOf, off: str, expected: list[str]
) -> None:
    drawn = f"cac_nam:\n  - {{nam: 2022, nguon: Mẫu, ngay_nghi: [\n\n    {{ten: Tết, {off}}}]}}\n"
    found = problems_of({"plans/ngay-nghi.yml": drawn})
    assert [one.partition(": ")[2] for one in found] == expected


def test_a_day_worked_in_exchange_stands_under_its_own_year(problems_of: ProblemsOf) -> None:
    drawn = "cac_nam:\n  - {nam: 2022, nguon: Mẫu, ngay_nghi: [], lam_bu: [05/3/2022, 07/01/2023]}\n"
    assert problems_of({"plans/ngay-nghi.yml": drawn}) == [
        "plans/ngay-nghi.yml:2:64: [day-of-another-year] Ngày 07/01/2023 không thuộc năm 2022."
    ]


def test_an_answer_before_the_question_came_names_both_places(problems_of: ProblemsOf) -> None:
    drawn = f"nam: 2022\nphan_anh:\n  - {item(1, '15/6/2022', '14/6/2022')}\n"
    assert problems_of({"plans/skhcn/2022/phan-anh.yml": drawn}) == [
        "phan-anh.yml:3:49: [days-out-of-order] Ngày trả lời là 14/06/2022, trước ngày nhận 15/06/2022 (dòng 3)."
    ]


@pytest.mark.parametrize(
    ("code", "province", "leads_to"),
    [
        ("2.000001.H34", "Mẫu", "cua-tinh"),
        ("2.000001", "Mẫu", "cua-tinh"),
        ("2.000002", "Mẫu", "ca-nuoc"),
        ("2.000002.H34", "Mẫu", "ca-nuoc"),
        ("2.000003.H34", "Mẫu", None),
        ("2.000001", "Khác", None),
        ("2.000009", "Mẫu", None),
    ],
)
def test_feedback_leads_to_the_procedure_of_its_province_or_of_the_nation(
    code: str, province: str, leads_to: str | None
) -> None:
    agencies = f"co_quan: [{{ma: so-mau, ten: Sở Mẫu, ten_ngan: Sở Mẫu, tinh: {province}}}]"
    procedure = (
        "ma: {}\nten: Thủ tục\nlinh_vuc: do-luong\ntinh: {}\nnguon: {{dia_chi: https://example.org/, da_doc: không}}\n"
    )
    network = network_of(
        {
            "plans/co-quan.yml": agencies,
            "content/tthc/cua-tinh.yml": procedure.format("2.000001.H34", "Mẫu"),
            "content/tthc/ca-nuoc.yml": procedure.format("2.000002", "Toàn quốc"),
            "content/tthc/tinh-khac.yml": procedure.format("2.000003", "Nơi nữa"),
            FEEDBACK: f"nam: 2022\nphan_anh:\n  - {{so: 1, ngay_nhan: 15/6/2022, thu_tuc: {code}, {ASKED}}}\n",
        }
    )
    (entry,) = network.data.of(FeedbackList)
    procedure_file = procedure_of(network, "so-mau", entry.record.items[0])
    assert (procedure_file.names["name"] if procedure_file else None) == leads_to


def test_there_is_no_key_for_who_wrote(problems_of: ProblemsOf) -> None:
    drawn = f"nam: 2022\nphan_anh:\n  - {{so: 1, ngay_nhan: 15/6/2022, nguoi_gui: A, {ASKED}}}\n"
    assert [one.split(": ")[1] for one in problems_of({"plans/skhcn/2022/phan-anh.yml": drawn})] == [
        "[unknown-key] Không có khóa “nguoi_gui”."
    ]


NAMES: Mapping[str, list[str]] = {
    "Bà Nguyễn Thị Mẫu hỏi về phí": ["Bà Nguyễn Thị Mẫu"],
    "ông Lê Đức Ân, xã A, gửi đơn": ["ông Lê Đức Ân"],
    "Ông (bà) Trần Văn B kiến nghị": ["Ông (bà) Trần Văn B"],
    "công dân Đặng Ước phản ánh": ["công dân Đặng Ước"],
    "Ông Giám đốc Sở trả lời": [],
    "tỉnh Bà Rịa – Vũng Tàu": [],
    "các ông, bà dự họp": [],
    "Người dân hỏi Sở Khoa học và Công nghệ": [],
    "doanh nghiệp tại Khu Công nghiệp Tịnh Phong": [],
}


@pytest.mark.parametrize("sentence", NAMES)
def test_whoever_asked_is_not_named(sentence: str) -> None:
    network = feedback(f'{{so: 1, ngay_nhan: 15/6/2022, chu_de: Phí, noi_dung: "{sentence}"}}')
    assert found(nobody_who_asked_is_named, network) == NAMES[sentence]


def test_phones_and_card_numbers_are_looked_for_in_questions_too() -> None:
    network = feedback("{so: 1, ngay_nhan: 15/6/2022, chu_de: Phí, noi_dung: Gọi lại số 0912 345 678}")
    assert "private-phone" in [one.code for one in findings(network)]


# Dialogues

TWO_A_YEAR = plan(
    """
    so: 1.a
    ten: Đối thoại với người dân
    chuyen_de: doi-thoai
    chi_tieu:
      - {noi_dung: Số câu được trả lời, gia_tri: 100, don_vi: "%"}
      - {noi_dung: Số lần đối thoại, muc: toi-thieu, gia_tri: 2, don_vi: lần/năm}
    """
)


def dialogues(*days: str, as_of: date = date(2023, 1, 1), drawn_plan: str = TWO_A_YEAR) -> Network:
    held = {
        f"{FOLDER}doi-thoai/lan-{at}.yml": f"nam: 2022\nten: Lần {at}\n" + (f"ngay_to_chuc: {day}\n" if day else "")
        for at, day in enumerate(days, start=1)
    }
    return network_of({PLAN: drawn_plan, **held}, as_of)


@pytest.mark.parametrize(
    ("days", "as_of", "missing"),
    [
        (("15/6/2022",), date(2022, 12, 31), 0),  # the year is not over
        (("15/6/2022",), date(2023, 1, 1), 1),
        (("15/6/2022", "20/10/2022"), date(2023, 1, 1), 0),
        (("15/6/2022", ""), date(2023, 1, 1), 1),  # the second was not held
        ((), date(2023, 1, 1), None),  # nothing entered: nothing said
    ],
)
def test_a_year_that_is_over_has_as_many_dialogues_as_its_plan_asks_for(
    days: tuple[str, ...], as_of: date, missing: int | None
) -> None:
    network = dialogues(*days, as_of=as_of)
    assert [one.missing for one in dialogue_years(network)] == ([] if missing is None else [missing])
    expected = ["too-few-dialogues"] if missing else []
    assert codes(network, a_year_has_the_dialogues_its_plan_promises) == expected


@pytest.mark.parametrize(
    ("target", "promised"),
    [
        ("gia_tri: 2, don_vi: lần", 2),
        ("gia_tri: 2, don_vi: Cuộc/năm", 2),
        ("gia_tri: 2, don_vi: buổi đối thoại / năm", 2),
        ("gia_tri: 1, don_vi: lần/6 tháng", 2),
        ("gia_tri: 1, don_vi: lần/quý", 4),
        ("gia_tri: 1, don_vi: lần mỗi tháng", 12),
        ("gia_tri: 1, don_vi: lần/nhiệm kỳ", None),
        ("gia_tri: 2, don_vi: lần/đơn vị", None),
    ],
)
def test_what_a_quarter_or_month_promises_is_counted_for_the_year(target: str, promised: int | None) -> None:
    drawn = TWO_A_YEAR.replace("gia_tri: 2, don_vi: lần/năm", target)
    network = dialogues("15/6/2022", drawn_plan=drawn)
    assert [(one.promised, one.missing) for one in dialogue_years(network)] == [(promised, max((promised or 1) - 1, 0))]


def test_where_no_task_is_put_under_dialogues_no_number_is_asked_for() -> None:
    network = dialogues("15/6/2022", drawn_plan=TWO_A_YEAR.replace("chuyen_de: doi-thoai", "ghi_chu: Đối thoại"))
    assert [(one.held, one.promised, one.missing) for one in dialogue_years(network)] == [(1, None, 0)]


def test_a_dialogue_names_tasks_and_units_that_exist_and_follows_up_after_it_was_held(problems_of: ProblemsOf) -> None:
    drawn = """
        nam: 2022
        ten: Lần 1
        ngay_to_chuc: 15/6/2022
        hoi_dap:
          - chu_de: Phí
            cau_hoi: Phí bao nhiêu?
            don_vi_tra_loi: Thanh tra Sờ Mẫu
            nhiem_vu: 1.z
            theo_doi:
              - ngay: 14/6/2022
                trang_thai: hoan-thanh
    """
    written = "nam: 2022\nlinh_vuc: [{ma: the-che, nhiem_vu: [{so: 1.a, ten: Việc}]}]\n"
    files = {"plans/skhcn/2022/ke-hoach.yml": written, "plans/skhcn/2022/doi-thoai/lan-1.yml": drawn}
    assert [one.split(" ")[1] for one in problems_of(files)] == [
        "[unknown-unit]",
        "[unknown-task]",
        "[days-out-of-order]",
    ]


# Initiatives


def test_every_office_of_a_year_has_an_initiative_or_has_none_stated() -> None:
    drawn = """
        nam: 2022
        sang_kien:
          - {so: 1, ten: Nhắn tin báo kết quả, don_vi: [Văn phòng Sở và Phòng HC-TC, Phòng Hành chính - Tổ chức]}
          - {so: 2, ten: Mẫu đơn điền sẵn, don_vi: Văn phòng Sở}
    """
    (table,) = initiative_tables(network_of({INITIATIVES: drawn}))
    # Common names ("Các phòng") are no offices.
    assert {row.unit.code: [one.number for one in row.initiatives[0] or ()] for row in table.rows} == {
        "van-phong": [1, 2],
        "thanh-tra": [],
        "hanh-chinh": [1],
        "trung-tam": [],
    }


def test_the_names_of_an_agencys_units_are_made_once_a_year() -> None:
    network = network_of({})
    names = network.unit_names("so-mau", 2022)
    assert network.unit_names("so-mau", 2022) is names
    assert network.unit_names("so-mau", 2023).year == 2023


# Follow-up of directives


def notice(*entries: str) -> str:
    listed = "".join(f"      - {one}\n" for one in entries)
    timeline = f"    theo_doi:\n{listed}" if entries else ""
    return f"nam: 2022\nten: Họp\nngay_hop: 18/5/2022\nchi_dao:\n  - so: 1\n    ten: Kiểm tra\n{timeline}"


RUNNING, DONE = "{ngay: 01/6/2022, trang_thai: dang-thuc-hien}", "{ngay: 30/6/2022, trang_thai: hoan-thanh}"
STOPPED = "{ngay: 30/6/2022, trang_thai: khong-thuc-hien, ghi_chu: Trùng việc}"


@pytest.mark.parametrize(
    ("entries", "as_of", "standing", "still_open"),
    [
        ((), date(2030, 1, 1), Status.UNREPORTED, True),
        ((RUNNING,), date(2022, 5, 31), Status.UNREPORTED, True),
        ((RUNNING,), date(2022, 6, 1), Status.RUNNING, True),
        ((RUNNING, DONE), date(2022, 6, 29), Status.RUNNING, True),
        ((RUNNING, DONE), date(2022, 6, 30), Status.DONE, False),
        ((DONE, RUNNING), date(2022, 6, 30), Status.DONE, False),
        ((RUNNING, STOPPED), date(2022, 6, 30), Status.DROPPED, False),
    ],
)
def test_a_directive_stands_as_its_latest_known_entry_says(
    entries: tuple[str, ...], as_of: date, standing: Status, still_open: bool
) -> None:
    (entry,) = network_of({NOTICE: notice(*entries)}, as_of).data.of(Conclusion)
    followed = entry.record.directives[0].follow_ups
    assert status_on(followed, as_of) is standing
    assert is_open(standing) is still_open
    assert [one.on for one in known_on(followed, as_of)] == sorted(one.on for one in followed if one.on <= as_of)


def test_follow_up_before_the_meeting_and_unknown_documents_are_refused(problems_of: ProblemsOf) -> None:
    drawn = notice("{ngay: 17/5/2022, trang_thai: hoan-thanh, van_ban: 9/KH-KC}")
    assert problems_of({"plans/skhcn/2022/ket-luan/hop.yml": drawn}) == [
        "ket-luan/hop.yml:8:16: [days-out-of-order] Ngày là 17/05/2022, trước ngày họp 18/05/2022 (dòng 3).",
        "ket-luan/hop.yml:8:60: [unknown-document] Văn bản “9/KH-KC” chưa có trong content/van-ban/.",
    ]


def test_a_promise_is_found_by_what_an_editor_said_and_not_by_its_words() -> None:
    drawn = notice().replace("ten: Kiểm tra", "ten: Mỗi phòng một sáng kiến\n    chuyen_de: [sang-kien, hai-long]")
    network = network_of({PLAN: TWO_A_YEAR, NOTICE: drawn})
    labels = {concern: [one.link.text for one in promise_rows(network, concern)] for concern in Concern}
    assert labels == {
        Concern.SATISFACTION: ["Chỉ đạo 1 – Mỗi phòng một sáng kiến"],
        Concern.DIALOGUE: ["Nhiệm vụ 1.a – Đối thoại với người dân"],
        Concern.FEEDBACK: [],
        Concern.INITIATIVE: ["Chỉ đạo 1 – Mỗi phòng một sáng kiến"],
    }
