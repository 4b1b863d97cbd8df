"""Lists of procedures: each stands once in every group that it names; the register between two changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import build
from generator.derive.procedures.by_field import procedures_by_field
from generator.derive.procedures.recent_changes import recent_changes
from generator.derive.procedures.register import register_at
from generator.derive.procedures.register_periods import histories
from generator.derive.procedures.rows import row_of
from generator.derive.time.durations import Duration, read_duration
from generator.loading.dataset import Dataset, Entry
from generator.loading.records import as_record
from generator.places import FileMarks
from generator.problems import Severity
from generator.schema.base import Record
from generator.schema.findings import Standing, TimeUnit
from generator.schema.procedure import Procedure, WorkFieldRegister
from generator.schema.procedure_words import Applicant, ExecutionLevel
from generator.vietnamese import LONGEST_SLUG
from generator.views.procedures.filters import UNCLEAR, questions
from generator.views.procedures.groupings import AXES, SILENT, groupings
from tests.conftest import AS_OF, Repository
from tests.register import PROVINCE, decision, ten_years

FIELDS = ("do-luong", "an-toan", "so-huu")
BODIES = ("Sở Mẫu", "sở mẫu", "UBND tỉnh", "Đội 10", "Đội 9")
EVENTS = ("Khởi sự", "Sinh con", "chưa nêu")
SOURCE = {"dia_chi": "https://example.org/", "da_doc": "có"}

procedures = st.fixed_dictionaries(
    {"linh_vuc": st.sampled_from(FIELDS), "ten": st.sampled_from(("Cấp phép", "Thủ tục đăng ký", "Ông", "Điện"))},
    optional={
        "doi_tuong": st.lists(st.sampled_from([one.value for one in Applicant]), min_size=1, max_size=3),
        "cap_thuc_hien": st.sampled_from([one.value for one in ExecutionLevel]),
        "co_quan_thuc_hien": st.lists(st.sampled_from(BODIES), min_size=1, max_size=3),
        "su_kien": st.lists(st.sampled_from(EVENTS), min_size=1, max_size=2),
    },
)


def dataset(drawn: list[dict[str, object]]) -> Dataset:
    fields = {"linh_vuc": [{"ma": code, "ten": code.title()} for code in FIELDS]}
    files: list[tuple[str, Mapping[str, Any], type[Record]]] = [
        ("content/tthc/linh-vuc.yml", fields, WorkFieldRegister)
    ]
    files += [
        (f"content/tthc/t-{at}.yml", {"tinh": PROVINCE, "nguon": SOURCE, **one}, Procedure)
        for at, one in enumerate(drawn)
    ]
    entries: list[Entry[Any]] = []
    for file, data, kind in files:
        record, problems = as_record(data, FileMarks(file), kind)
        assert record is not None, problems
        entries.append(Entry(record, file, {"name": file.rpartition("/")[2].removesuffix(".yml")}))
    return Dataset(tuple(entries))


@given(st.lists(procedures, max_size=12))
def test_every_view_lists_a_procedure_once_in_each_group_it_names_and_counts_add_up(
    drawn: list[dict[str, object]],
) -> None:
    data = dataset(drawn)
    everything = Counter(entry.file for group in procedures_by_field(data) for entry in group.procedures)
    assert everything == Counter(entry.file for entry in data.of(Procedure))
    for grouping in groupings(data):
        listed = [
            (member.code, entry.file)
            for member in (*grouping.members, grouping.silent)
            for group in member.groups
            for entry in group.procedures
        ]
        expected = [
            (code, entry.file)
            for entry in data.of(Procedure)
            for code in grouping.axis.members(entry.record) or (SILENT,)
        ]
        assert Counter(listed) == Counter(expected)
        assert max(Counter(listed).values(), default=1) == 1
        assert sum(one.count for one in (*grouping.members, grouping.silent)) == len(expected)
        assert all(one.count for one in grouping.members)
        assert {file for _, file in listed} == set(everything)


@given(st.lists(procedures, min_size=1, max_size=12))
def test_every_row_answers_every_question_of_a_list(drawn: list[dict[str, object]]) -> None:
    data = dataset(drawn)
    rows = [row_of(entry, register_at([], AS_OF)) for entry in data.of(Procedure)]
    fields = data.only(WorkFieldRegister)
    assert fields is not None
    for question in questions(fields.record.fields_of_work):
        answers = [question.answers(row) for row in rows]
        assert all(answers)
        choices = question.in_order(choice for each in answers for choice in each)
        assert len({one.key for one in choices}) == len(choices)
        assert {one.key for one in choices} == {one.key for each in answers for one in each}


@pytest.mark.parametrize(
    ("stated", "time", "fee"),
    [
        ({}, "Chưa nêu", "Chưa nêu"),
        ({"thoi_han": "Theo hợp đồng", "phi": "Theo biểu phí"}, UNCLEAR.label, UNCLEAR.label),
        ({"thoi_han": "05 ngày làm việc", "phi": "0"}, "Không quá 10 ngày làm việc", "Không thu"),
        ({"thoi_han": "Theo hợp đồng"}, UNCLEAR.label, "Chưa nêu"),
    ],
)
def test_what_is_not_stated_and_what_is_not_understood_are_two_answers(
    stated: dict[str, object], time: str, fee: str
) -> None:
    (entry,) = dataset([{"linh_vuc": "do-luong", "ten": "Một", **stated}]).of(Procedure)
    told = {
        one.name: one.answers(row_of(entry, register_at([], AS_OF))) for one in questions(()) if one.name != "linh-vuc"
    }
    assert (told["thoi-han"][0].label, told["phi"][0].label) == (time, fee)


def test_the_first_spelling_names_a_choice_as_it_names_its_group() -> None:
    data = dataset([{"linh_vuc": "do-luong", "ten": "Một", "co_quan_thuc_hien": one} for one in ("Sở Mẫu", "sở mẫu")])
    (asked,) = [one for one in questions(()) if one.name == "don-vi"]
    rows = [row_of(entry, register_at([], AS_OF)) for entry in data.of(Procedure)]
    choices = asked.in_order(choice for row in rows for choice in asked.answers(row))
    assert [one.label for one in choices] == [one.name for one in groupings(data)[3].members] == ["Sở Mẫu"]


def test_groups_stand_in_the_order_of_their_list_or_of_the_vietnamese_alphabet() -> None:
    data = dataset(
        [
            {"linh_vuc": "do-luong", "ten": "Một", "doi_tuong": ["to-chuc", "cong-dan"], "co_quan_thuc_hien": "Đội 10"},
            {"linh_vuc": "do-luong", "ten": "Hai", "doi_tuong": "doanh-nghiep", "co_quan_thuc_hien": "Đội 9"},
            {"linh_vuc": "an-toan", "ten": "Ba", "co_quan_thuc_hien": ["Ủy ban", "Chi cục"]},
        ]
    )
    applicants, events, _, bodies = groupings(data)
    assert [(one.name, one.count) for one in applicants.lists] == [
        ("Công dân Việt Nam", 1),
        ("Doanh nghiệp", 1),
        ("Tổ chức (không phải doanh nghiệp, hợp tác xã)", 1),
        ("Chưa nêu đối tượng thực hiện", 1),
    ]
    assert [(one.name, one.code) for one in bodies.lists] == [
        ("Chi cục", "chi-cuc"), ("Đội 9", "doi-9"), ("Đội 10", "doi-10"), ("Ủy ban", "uy-ban"),
    ]  # fmt: skip
    assert events.lists == ()
    assert events.silent.count == 3


@pytest.mark.parametrize(
    ("wording", "days", "within_working_days", "within_days"),
    [
        ("05 ngày làm việc", 5, True, False),
        ("06 ngày làm việc", 5, False, False),
        ("05 ngày", 5, True, True),
        ("trong ngày", 1, True, True),
        ("08 giờ làm việc", 1, True, False),
        ("24 giờ", 1, True, True),
        ("01 tháng", 30, False, False),
        ("01 tháng", 31, True, True),
    ],
)
def test_a_time_is_within_days_only_where_that_is_sure(
    wording: str, days: int, within_working_days: bool, within_days: bool
) -> None:
    time = read_duration(wording)
    assert time is not None
    assert (time.is_within_working_days(days), time.is_within_days(days)) == (within_working_days, within_days)


@pytest.mark.parametrize(
    ("wording", "answer"),
    [
        ("30 ngày làm việc", "Không quá 30 ngày làm việc"),
        ("31 ngày làm việc", "Lâu hơn 30 ngày làm việc"),
        ("241 giờ làm việc", "Lâu hơn 30 ngày làm việc"),
        ("35 ngày", "Chưa rõ hoặc tùy trường hợp"),
        ("05 tuần", "Chưa rõ hoặc tùy trường hợp"),
        ("01 tháng", "Chưa rõ hoặc tùy trường hợp"),
        ("62 ngày", "Chưa rõ hoặc tùy trường hợp"),
        ("63 ngày", "Lâu hơn 30 ngày làm việc"),
        ("06 tháng", "Lâu hơn 30 ngày làm việc"),
    ],
)
def test_a_time_is_longer_only_where_it_surely_holds_more_working_days(wording: str, answer: str) -> None:
    data = dataset([{"linh_vuc": "do-luong", "ten": "Một", "thoi_han": wording}])
    (asked,) = [one for one in questions(()) if one.name == "thoi-han"]
    (row,) = [row_of(entry, register_at([], AS_OF)) for entry in data.of(Procedure)]
    assert answer == asked.answers(row)[-1].label


@given(st.integers(1, 400), st.sampled_from(TimeUnit), st.integers(1, 400))
def test_no_time_is_both_over_within_so_many_working_days_and_longer(value: int, unit: TimeUnit, days: int) -> None:
    time = Duration(Decimal(value), unit)
    assert not (time.is_within_working_days(days) and time.exceeds_working_days(days))


@given(st.integers(1, 400), st.sampled_from(TimeUnit), st.integers(1, 400))
def test_what_is_over_within_days_is_over_within_as_many_working_days(value: int, unit: TimeUnit, days: int) -> None:
    time = Duration(Decimal(value), unit)
    assert not time.is_within_days(days) or time.is_within_working_days(days)


# The register over time


@pytest.mark.parametrize("seed", [4, 63])
def test_periods_hold_exactly_what_the_register_of_each_of_their_days_holds(seed: int) -> None:
    entries = [one.entry() for one in ten_years(seed)]
    register = register_at(entries, AS_OF)
    (history,) = histories(register)
    assert len(history.periods) == len({one.begins for one in history.periods}) == 40
    for period, following in zip(history.periods, (*history.periods[1:], None), strict=True):
        assert period.ends == (following.begins - timedelta(days=1) if following else None)
        for day in (period.begins, period.ends or period.begins + timedelta(days=1000)):
            states = register_at(entries, day).states
            expected = {key: one for key, one in states.items() if one.standing is Standing.IN_FORCE}
            assert period.in_force == expected


def test_a_period_names_what_is_older_than_the_decisions_and_which_lists_are_not_known() -> None:
    first = decision("1/QĐ-UBND", date(2020, 1, 2), danh_muc_chua_ro="có")
    second = decision("2/QĐ-UBND", date(2021, 3, 4), noi_dung=[{"loai": "bai-bo", "ma": "2.002131"}])
    third = decision("3/QĐ-UBND", date(2022, 5, 6), noi_dung=[{"loai": "moi", "ma": "2.002132"}])
    (history,) = histories(register_at([first, second, third], date(2021, 6, 1)))
    drawn = [
        (one.begins, one.ends, len(one.in_force), [key[1] for key in one.earlier], len(one.gaps))
        for one in history.periods
    ]
    assert drawn == [
        (date(2020, 1, 2), date(2021, 3, 3), 0, ["2.002131"], 1),
        (date(2021, 3, 4), date(2022, 5, 5), 0, [], 1),
        (date(2022, 5, 6), None, 1, [], 1),
    ]


NEW = {"noi_dung": [{"loai": "moi", "ma": "2.002131"}]}


@pytest.mark.parametrize(
    ("as_of", "recent", "ahead", "before"),
    [
        (date(2020, 1, 1), [], ["1", "2"], None),
        (date(2020, 1, 2), ["1"], ["2"], None),
        (date(2020, 4, 1), ["1"], ["2"], None),
        (date(2020, 4, 2), [], ["2"], "1"),
        (date(2021, 3, 4), ["2"], [], None),
        (date(2030, 1, 1), [], [], "2"),
    ],
)
def test_changes_of_ninety_days_with_the_day_itself(
    as_of: date, recent: list[str], ahead: list[str], before: str | None
) -> None:
    known = decision("1/QĐ-UBND", date(2020, 1, 2), **NEW)
    unknown = decision("2/QĐ-UBND", date(2021, 3, 4), danh_muc_chua_ro="có")
    found = recent_changes(register_at([unknown, known], as_of))
    assert [one.decision.record.number[0] for one in found.recent] == recent
    assert [one.decision.record.number[0] for one in found.ahead] == ahead
    assert (found.before.decision.record.number[0] if found.before else None) == before
    listed = [*found.recent, *found.ahead, *([found.before] if found.before else [])]
    assert {one.decision.record.number[0]: len(one.changes) for one in listed}.items() <= {"1": 1, "2": 0}.items()


def test_pages_stand_only_where_there_are_members_and_silence_is_counted(repository: Repository) -> None:
    site = build(
        repository(
            {
                "content/tthc/linh-vuc.yml": "linh_vuc: [{ma: do-luong, ten: Đo lường}]\n",
                "content/tthc/mot.yml": """\
                ten: Một
                linh_vuc: do-luong
                tinh: Mẫu
                doi_tuong: cong-dan
                nguon: {dia_chi: 'https://example.org', da_doc: có}
            """,
            }
        ),
        AS_OF,
    )
    pages = {page.path: page.markdown for page in site.pages if page.path.startswith("tthc/")}
    assert sorted(pages) == [
        "tthc/doi-tuong/cong-dan/index.md",
        "tthc/hieu-luc/index.md",
        "tthc/index.md",
        "tthc/linh-vuc/do-luong/index.md",
        "tthc/moi-thay-doi/index.md",
        "tthc/mot/index.md",
        "tthc/quyet-dinh/index.md",
        "tthc/rut-ngan/index.md",
        "tthc/so-sanh/index.md",
    ]
    assert pages["tthc/index.md"].count("chưa thủ tục nào nêu (1 thủ tục)") == len(AXES) - 1
    assert "chưa ghi nhận thay đổi nào" in pages["tthc/moi-thay-doi/index.md"]


def test_names_of_any_length_have_pages_of_their_own_that_a_file_system_takes(repository: Repository) -> None:
    body = "Bộ phận tiếp nhận và trả kết quả của xã, " * 9
    procedure = """\
        ten: {name}
        linh_vuc: do-luong
        tinh: {province}
        co_quan_thuc_hien: ["{body}"]
        su_kien: ["{body}"]
        nguon: {{dia_chi: 'https://example.org', da_doc: có}}
    """
    decided = """\
        so_ky_hieu: 1/QĐ-UBND
        loai: cong-bo-danh-muc
        ngay_ban_hanh: 02/01/2020
        co_quan: UBND tỉnh Mẫu
        trich_yeu: Về việc công bố danh mục
        tinh: {province}
        linh_vuc: [do-luong]
        danh_muc_chua_ro: có
    """
    files = {
        f"content/tthc/{name}.yml": procedure.format(name=name, province="Mẫu " * 90, body=f"{body}{name}")
        for name in ("bac", "nam")
    }
    files["content/tthc/linh-vuc.yml"] = "linh_vuc: [{ma: do-luong, ten: Đo lường}]\n"
    files["content/tthc/quyet-dinh/1-qd-ubnd-2020.yml"] = decided.format(province="Mẫu " * 90)
    site = build(repository(files), AS_OF)
    assert [one.code for one in site.problems if one.severity is Severity.ERROR] == []
    folders = [page.path.split("/")[:-1] for page in site.pages]
    assert max(len(name) for folder in folders for name in folder) <= LONGEST_SLUG + len("-01234567")
    assert Counter(folder[1] for folder in folders if len(folder) > 2) >= Counter(
        {"don-vi": 2, "su-kien": 2, "hieu-luc": 1}
    )
