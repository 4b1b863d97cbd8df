"""Days and shares that cannot be are told at their place, whatever kind of record holds them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.days import days_told_are_not_far_ahead
from generator.loading.text_files import read_text
from generator.rules.days import days_are_possible, shares_wanted_are_at_most_all
from tests.drawn import AS_OF, PLAN, RESULT, network_of, plan

DOCUMENT = "content/van-ban/1-kh-sm.yml"
POST = "content/tin-tuc/a.md"


def told(files: dict[str, str]) -> list[str]:
    network = network_of(files)
    judges = (days_are_possible, days_told_are_not_far_ahead, shares_wanted_are_at_most_all)
    found = [one for judge in judges for one in judge(network)]
    return [f"{one.code} {one.place.file.rpartition('/')[2]} {one.place.field}" for one in found]


@pytest.mark.parametrize(
    ("year", "code"),
    [(1944, "impossible-day"), (AS_OF.year + 3, "day-far-ahead"), (2565, "impossible-day"), (9999, "impossible-day")],
)
def test_a_paper_of_an_impossible_year_is_told(year: int, code: str) -> None:
    paper = f"so_ky_hieu: 1/KH-SM\nloai: ke-hoach\nngay_ban_hanh: 05/01/{year}"
    assert told({DOCUMENT: paper}) == [f"{code} 1-kh-sm.yml ngay_ban_hanh"]


@pytest.mark.parametrize("year", [1945, AS_OF.year, AS_OF.year + 2])
def test_a_paper_of_a_possible_year_is_not(year: int) -> None:
    assert told({DOCUMENT: f"so_ky_hieu: 1/KH-SM\nloai: ke-hoach\nngay_ban_hanh: 05/01/{year}"}) == []


def test_a_deadline_may_lie_far_ahead_but_not_beyond_all_plans() -> None:
    task = "so: 1.a\nten: Việc\nmoc: [{{noi_dung: Xong, han: 31/12/{year}}}]"
    assert told({PLAN: plan(task.format(year=2045))}) == []
    assert told({PLAN: plan(task.format(year=2145))}) == [
        "impossible-day ke-hoach.yml linh_vuc[0].nhiem_vu[0].moc[0].han"
    ]


def test_a_day_inside_any_record_is_looked_at() -> None:
    done = "{nhiem_vu: 1.a, trang_thai: hoan-thanh, ngay_hoan_thanh: 1/1/1922}"
    result = f"nam: 2022\nky: quy-3\nlinh_vuc: []\ntien_do: [{done}]"
    files = {PLAN: plan("so: 1.a\nten: Việc"), RESULT: result}
    assert told(files) == ["impossible-day quy-3.yml tien_do[0].ngay_hoan_thanh"]


@pytest.mark.parametrize(
    ("name", "value", "is_told"),
    [("Hồ sơ đúng hạn", 120, True), ("Hồ sơ đúng hạn", 100, False), ("Số hồ sơ tăng so với năm trước", 150, False)],
)
def test_a_target_of_more_than_all_is_told_unless_it_grows(name: str, value: int, is_told: bool) -> None:
    task = f"so: 1.a\nten: Việc\nchi_tieu: [{{noi_dung: {name}, gia_tri: {value}, don_vi: '%'}}]"
    expected = ["share-above-hundred ke-hoach.yml linh_vuc[0].nhiem_vu[0].chi_tieu[0].gia_tri"]
    assert told({PLAN: plan(task)}) == (expected if is_told else [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("riêng \ue000", "U+E000"),
        ("riêng \U000f0001", "U+F0001"),
        ("đảo \u202eQD/404\u202c", "U+202E"),
        ("cô lập \u2066x\u2069", "U+2066"),
        ("thẻ \U000e0041", "U+E0041"),
        ("không là chữ \ufdd0", "U+FDD0"),
        ("không là chữ \U0001fffe", "U+1FFFE"),
        ("biến thể a\ufe0f", "U+FE0F"),
        ("chồng a\u0301\u0302\u0303\u0304\u0305\u0306\u0307", "U+0302"),
    ],
)
def test_letters_that_nobody_sees_as_they_are_are_refused_by_name(tmp_path: Path, text: str, name: str) -> None:
    (tmp_path / "a.yml").write_text(f"ten: ba\nmo_ta: {text}\n", "utf-8")
    read, problems = read_text(tmp_path, "a.yml")
    assert read is None
    assert [(one.code, one.place.line) for one in problems] == [("control-character", 2)]
    assert name in str(problems[0])


@pytest.mark.parametrize(
    "text", ["Đắk Lắk, Ea H'leo, Krông Pắc", "☎️ 1022", "ế ự ỹ ằ", "H₂O, m², ½", "Pa Cô - Vân Kiều"]
)
def test_letters_of_names_and_signs_pass(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.yml").write_text(f"ten: {text}\n", "utf-8")
    assert read_text(tmp_path, "a.yml")[1] == []
