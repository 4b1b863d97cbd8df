"""Score sheets of indices: sums, differences, proofs, and what the pages say of them. All data is invented."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from textwrap import indent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import build
from generator.checks.scores import lost_points_have_a_reason, points_have_a_proof, the_index_is_in_use
from generator.derive.figures.indices import Points, ScoredSheet, Tally
from generator.derive.network import Network
from generator.spelling.figures import spell_difference
from generator.vietnamese import spell_number
from tests.conftest import AS_OF, ProblemsOf, Repository
from tests.drawn import PLAN, found, network_of, plan

FRAMEWORK = "plans/bo-chi-so/cap-so.yml"
SHEET = "plans/so-mau/2022/chi-so.yml"
INDEX = """
    ten: Chỉ số mẫu
    tong_diem: 10
    linh_vuc:
      - ma: 1
        ten: Điều hành
        diem_toi_da: 6
        tieu_chi:
          - {ma: 1.1, ten: Ban hành kế hoạch, diem_toi_da: 2}
          - {ma: 1.2, ten: Thực hiện kế hoạch, diem_toi_da: 4}
      - {ma: 2, ten: Hài lòng, diem_toi_da: 4, dieu_tra: có}
"""
PARTLY_KNOWN = """
    ten: Chỉ số mới biết một phần
    tong_diem: 10
    linh_vuc:
      - ma: 1
        ten: Công khai
        diem_toi_da: 10
        chua_du: có
        tieu_chi:
          - {ma: 1.1, ten: Đúng hạn, diem_toi_da: 4}
"""


def sheet_of(*scores: str, index: str = INDEX, total: str = "") -> ScoredSheet:
    """The sheet whose scores are drawn as `code | self-scored | assessed | survey`; empty where nothing stands."""
    keys = ("tieu_chi", "tu_cham", "tham_dinh", "dieu_tra")
    lines = "nam: 2022\nbang_diem:\n  - bo_chi_so: cap-so\n"
    if total:
        lines += "    tong:\n" + "".join(f"      {line}\n" for line in _filled(keys, f" | {total}"))
    lines += "    diem:\n"
    for score in scores:
        first, *rest = _filled(keys, score)
        lines += f"      - {first}\n" + "".join(f"        {line}\n" for line in rest)
    (sheet,) = network_of({FRAMEWORK: index, SHEET: lines}).indices.sheets
    return sheet


def _filled(keys: tuple[str, ...], drawn: str) -> list[str]:
    values = (value.strip() for value in drawn.split("|"))
    return [f"{key}: {value}" for key, value in zip(keys, values, strict=False) if value]


def table(sheet: ScoredSheet) -> list[str]:
    """Every level and the whole as `code: self-scored assessed survey, lost, difference`."""
    rows = [(one.criterion.code, one.tally) for _, one in sheet.criteria]
    return [_line(code, tally) for code, tally in (*rows, ("tổng", sheet.tally))]


def _line(code: str, tally: Tally) -> str:
    points = tally.points
    columns = " ".join(_number(value) for value in (points.self_scored, points.assessed, points.surveyed))
    difference = "–" if tally.difference is None else spell_difference(tally.difference)
    return f"{code}: {columns}, {_number(tally.lost)}, {difference}{'' if tally.is_whole else ', chưa đủ'}"


def _number(value: Decimal | None) -> str:
    return "–" if value is None else spell_number(value)


def test_points_are_summed_at_every_level() -> None:
    assert table(sheet_of("1.1 | 2 | 1,5 |", "1.2 | 3,5 | 3,5 |", "2 | | | 3,25")) == [
        "1: 5,5 5 –, 1, −0,5",
        "1.1: 2 1,5 –, 0,5, −0,5",
        "1.2: 3,5 3,5 –, 0,5, 0",
        "2: – – 3,25, 0,75, –",
        "tổng: 5,5 5 3,25, 1,75, −0,5",
    ]


def test_before_the_assessment_points_are_lost_by_the_agencys_own_score() -> None:
    assert table(sheet_of("1.1 | 2", "1.2 | 3", "2 | 4"))[-1] == "tổng: 9 – –, 1, –"


def test_a_sheet_that_scores_only_some_criteria_says_so() -> None:
    assert table(sheet_of("1.1 | 2 | 2 |")) == [
        "1: 2 2 –, 0, 0, chưa đủ",
        "1.1: 2 2 –, 0, 0",
        "1.2: – – –, –, –, chưa đủ",
        "2: – – –, –, –, chưa đủ",
        "tổng: 2 2 –, 0, 0, chưa đủ",
    ]


def test_the_papers_own_total_counts_where_its_parts_are_not_all_there() -> None:
    assert table(sheet_of("1.1 | 2 | 2 |", total="9 | 8"))[-1] == "tổng: 9 8 –, 2, −1"


def test_points_stated_only_above_stay_beside_the_sum_of_the_parts() -> None:
    sheet = sheet_of("1 | | 5 |", "1.1 | 2 | |", "1.2 | 4 | |", "2 | | | 4")
    assert table(sheet)[0] == "1: 6 5 –, 1, −1"


def test_an_area_known_in_part_keeps_its_own_points() -> None:
    assert table(sheet_of("1 | 9 | 8 |", "1.1 | 4 | 4 |", index=PARTLY_KNOWN)) == [
        "1: 9 8 –, 2, −1",
        "1.1: 4 4 –, 0, 0",
        "tổng: 9 8 –, 2, −1",
    ]


@pytest.mark.parametrize(
    ("difference", "spelled"), [("1.5", "+1,5"), ("-0.5", "−0,5"), ("0", "0"), ("0.00", "0,00"), ("-1000", "−1.000")]
)
def test_a_difference_shows_its_sign(difference: str, spelled: str) -> None:
    assert spell_difference(Decimal(difference)) == spelled


@dataclass(frozen=True)
class Leaf:
    """A drawn criterion, in hundredths of a point."""

    maximum: int
    own: int
    assessed: int


leaves = st.integers(0, 2000).flatmap(
    lambda maximum: st.builds(Leaf, st.just(maximum), st.integers(0, maximum), st.integers(0, maximum))
)
trees = st.lists(st.lists(leaves, min_size=1, max_size=3), min_size=1, max_size=4)
"""Areas of criteria."""


def _points(hundredths: int) -> str:
    return f"{hundredths // 100},{hundredths % 100:02}"


def _drawn(tree: list[list[Leaf]]) -> ScoredSheet:
    areas = ""
    for at, area in enumerate(tree, start=1):
        maximum = _points(sum(one.maximum for one in area))
        areas += f"  - ma: {at}\n    ten: Lĩnh vực\n    diem_toi_da: {maximum}\n    tieu_chi:\n"
        for below, leaf in enumerate(area, start=1):
            areas += f"      - ma: {at}.{below}\n        ten: Mục\n        diem_toi_da: {_points(leaf.maximum)}\n"
    total = _points(sum(leaf.maximum for area in tree for leaf in area))
    scores = [
        f"{at}.{below} | {_points(leaf.own)} | {_points(leaf.assessed)}"
        for at, area in enumerate(tree, start=1)
        for below, leaf in enumerate(area, start=1)
    ]
    return sheet_of(*scores, index=f"ten: Mẫu\ntong_diem: {total}\nlinh_vuc:\n{areas}")


@given(trees)
def test_totals_of_every_level_are_what_a_naive_sum_gives(tree: list[list[Leaf]]) -> None:
    sheet = _drawn(tree)
    for area, scored in zip(tree, sheet.areas, strict=True):
        _agrees(area, scored.tally)
        for leaf, criterion in zip(area, scored.parts, strict=True):
            _agrees([leaf], criterion.tally)
    _agrees([leaf for area in tree for leaf in area], sheet.tally)


def _agrees(leaves: list[Leaf], tally: Tally) -> None:
    own, assessed, maximum = (sum(getattr(one, name) for one in leaves) for name in ("own", "assessed", "maximum"))
    assert tally.points == Points(Decimal(own) / 100, Decimal(assessed) / 100)
    assert tally.lost == Decimal(maximum - assessed) / 100
    assert tally.difference == Decimal(assessed - own) / 100


@given(trees)
def test_the_sign_of_a_difference_says_which_score_was_higher(tree: list[list[Leaf]]) -> None:
    for _, one in _drawn(tree).criteria:
        points, difference = one.tally.points, one.tally.difference
        assert points.self_scored is not None
        assert points.assessed is not None
        assert difference is not None
        assert (difference > 0) == (points.assessed > points.self_scored)
        assert (difference < 0) == (points.assessed < points.self_scored)


LOST = {
    "assessed below the maximum": ("tieu_chi: 1.1\ntu_cham: 2\ntham_dinh: 1,5", ["1.1"]),
    "the agency itself claims less": ("tieu_chi: 1.1\ntu_cham: 1", ["1.1"]),
    "with a reason": ("tieu_chi: 1.1\ntham_dinh: 1\nly_do: Trễ hạn", []),
    "nothing lost": ("tieu_chi: 1.1\ntu_cham: 1\ntham_dinh: 2", []),
    "answers of a survey": ("tieu_chi: 2\ndieu_tra: 3", []),
}


@pytest.mark.parametrize("drawn", LOST)
def test_a_lost_point_without_a_reason_is_noticed(drawn: str) -> None:
    score, expected = LOST[drawn]
    assert found(lost_points_have_a_reason, network_of({FRAMEWORK: INDEX, SHEET: one_score(score)})) == expected


PROVED = {
    "nothing named": ("tieu_chi: 1.1\ntu_cham: 2", ["1.1"]),
    "no points claimed": ("tieu_chi: 1.1\ntu_cham: 0", []),
    "a task": ("tieu_chi: 1.1\ntu_cham: 2\nnhiem_vu: 1.a", []),
    "a document": ("tieu_chi: 1.1\ntu_cham: 2\nminh_chung: 1/QĐ-UBND", []),
    "a link": ("tieu_chi: 1.1\ntu_cham: 2\nlien_ket: [{ten: Trang, dia_chi: https://example.org}]", []),
    "an explanation": ("tieu_chi: 1.1\ntu_cham: 2\ngiai_trinh: Hồ sơ lưu", []),
    "a survey": ("tieu_chi: 2\ntu_cham: 2", []),
}


@pytest.mark.parametrize("drawn", PROVED)
def test_points_without_any_proof_are_noticed(drawn: str) -> None:
    score, expected = PROVED[drawn]
    assert found(points_have_a_proof, network_of({FRAMEWORK: INDEX, SHEET: one_score(score)})) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("tu_ngay: 01/8/2022", []),
        ("tu_ngay: 01/01/2023", ["cap-so"]),
        ("den_ngay: 31/12/2021", ["cap-so"]),
        ("den_ngay: 01/01/2022", []),
    ],
)
def test_an_index_of_other_years_is_noticed(days: str, expected: list[str]) -> None:
    network = network_of({FRAMEWORK: f"{INDEX}    {days}\n", SHEET: one_score("tieu_chi: 1.1\ntu_cham: 2")})
    assert found(the_index_is_in_use, network) == expected


def one_score(drawn: str) -> str:
    return f"nam: 2022\nbang_diem:\n  - bo_chi_so: cap-so\n    diem:\n      - {indent(drawn, ' ' * 8).strip()}\n"


TASKS = plan("so: 1.a\nten: Kiểm tra", "so: 1.b\nten: Rà soát")


def test_a_task_knows_the_criteria_that_it_proves() -> None:
    score = "nam: 2022\nbang_diem:\n  - bo_chi_so: cap-so\n    diem:\n"
    score += (
        "      - tieu_chi: 1.1\n        nhiem_vu: [1.a, 1.a]\n      - tieu_chi: 1.2\n        nhiem_vu: [1.a, 1.b]\n"
    )
    network = network_of({PLAN: TASKS, FRAMEWORK: INDEX, SHEET: score})
    assert proved(network, "1.a") == ["1.1", "1.2"]
    assert proved(network, "1.b") == ["1.2"]


def proved(network: Network, task: str) -> list[str]:
    return [one.criterion.code for _, one in network.indices.proved_by_task["so-mau", 2022, task]]


def test_years_stand_beside_each_other_also_where_one_index_continues_another() -> None:
    later = "plans/bo-chi-so/cap-so-moi.yml"
    other = "plans/bo-chi-so/khac.yml"
    files = {FRAMEWORK: INDEX, later: INDEX + "    thay_the: cap-so\n", other: INDEX}
    for year, index in ((2021, "cap-so"), (2022, "cap-so"), (2023, "cap-so-moi"), (2024, "khac")):
        files[f"plans/so-mau/{year}/chi-so.yml"] = (
            f"nam: {year}\nbang_diem:\n  - bo_chi_so: {index}\n    diem:\n      - {{tieu_chi: 1.1, tu_cham: 2}}\n"
        )
    indices = network_of(files).indices
    beside = {one.year: [other.year for other in indices.beside(one)] for one in indices.sheets}
    assert beside == {2021: [2021, 2022, 2023], 2022: [2021, 2022, 2023], 2023: [2021, 2022, 2023], 2024: [2024]}


REFUSED = {
    "an area's maximum and its criteria do not close": (
        {"plans/bo-chi-so/thu.yml": INDEX.replace("diem_toi_da: 6", "diem_toi_da: 5").replace("10", "9")},
        [
            "plans/bo-chi-so/thu.yml:6:18: [maximum-sum-differs] “Điều hành” có điểm tối đa 5, các mục bên trong "
            "(từ plans/bo-chi-so/thu.yml:8:56) cộng lại là 6."
        ],
    ),
    "parts of a half-known area are more than it has": (
        {"plans/bo-chi-so/thu.yml": PARTLY_KNOWN.replace("diem_toi_da: 4", "diem_toi_da: 11")},
        [
            "plans/bo-chi-so/thu.yml:6:18: [maximum-sum-differs] “Công khai” có điểm tối đa 10, các mục bên trong "
            "(từ plans/bo-chi-so/thu.yml:9:47) cộng lại là 11."
        ],
    ),
    "two codes that would meet at one address": (
        {"plans/bo-chi-so/thu.yml": INDEX.replace("ma: 1.2", "ma: 1-1")},
        ["plans/bo-chi-so/thu.yml:9:14: [duplicate-id] “1-1” đã dùng ở plans/bo-chi-so/thu.yml:8:14."],
    ),
    "an index that continues one nobody knows": (
        {"plans/bo-chi-so/thu.yml": INDEX + "    thay_the: cu\n"},
        ["plans/bo-chi-so/thu.yml:11:11: [unknown-framework] Bộ chỉ số “cu” không có trong plans/bo-chi-so/."],
    ),
    "two sheets by one index in a year": (
        {
            "plans/bo-chi-so/thu.yml": INDEX,
            "plans/skhcn/2022/chi-so.yml": """
                nam: 2022
                bang_diem:
                  - bo_chi_so: thu
                    diem:
                      - {tieu_chi: 1.1, tu_cham: 2}
                  - bo_chi_so: thu
                    diem:
                      - {tieu_chi: 1.2, tu_cham: 2}
            """,
        },
        ["chi-so.yml:6:16: [duplicate-id] “thu” đã dùng ở plans/skhcn/2022/chi-so.yml:3:16."],
    ),
    "assessed and surveyed together above the maximum": (
        {
            "plans/bo-chi-so/thu.yml": INDEX,
            "plans/skhcn/2022/chi-so.yml": """
                nam: 2022
                bang_diem:
                  - bo_chi_so: thu
                    diem:
                      - {tieu_chi: 1.1, tham_dinh: 1, dieu_tra: "1,5"}
            """,
        },
        [
            "chi-so.yml:5:49: [points-above-maximum] Thẩm định cộng điều tra 2,5 điểm ở mục 1.1, điểm tối đa là 2 "
            "(plans/bo-chi-so/thu.yml:8:56)."
        ],
    ),
    "a stated total that the areas do not give": (
        {
            "plans/bo-chi-so/thu.yml": INDEX,
            "plans/skhcn/2022/chi-so.yml": """
                nam: 2022
                bang_diem:
                  - bo_chi_so: thu
                    tong: {tu_cham: 9}
                    diem:
                      - {tieu_chi: 1, tu_cham: 6}
                      - {tieu_chi: 2, tu_cham: 4}
            """,
        },
        [
            "chi-so.yml:4:21: [score-sum-differs] Tự chấm của cả bảng ghi 9, các mục bên trong "
            "(từ plans/skhcn/2022/chi-so.yml:6:32) cộng lại là 10."
        ],
    ),
    "a sheet in the folder of another year, and a task without a plan": (
        {
            "plans/bo-chi-so/thu.yml": INDEX,
            "plans/skhcn/2022/chi-so.yml": """
                nam: 2021
                bang_diem:
                  - bo_chi_so: thu
                    diem:
                      - {tieu_chi: 1.1, tu_cham: 2, nhiem_vu: 1.a}
            """,
        },
        [
            "chi-so.yml:1:6: [path-mismatch] “2021” khác với tên thư mục hoặc tên tệp “2022”.",
            "chi-so.yml:5:47: [no-plan] Không có kế hoạch năm 2022 của “skhcn” để đối chiếu nhiệm vụ “1.a”.",
        ],
    ),
}


@pytest.mark.parametrize("drawn", REFUSED)
def test_what_does_not_fit_is_refused_with_both_places(problems_of: ProblemsOf, drawn: str) -> None:
    files, expected = REFUSED[drawn]
    assert problems_of(files) == expected


def test_an_index_alone_gives_pages_that_say_there_is_no_sheet(repository: Repository) -> None:
    site = build(repository({FRAMEWORK: PARTLY_KNOWN}), AS_OF)
    pages = {page.path: page.markdown for page in site.pages}
    assert "Chưa có bảng điểm nào" in pages["chi-so/index.md"]
    assert "Công khai: mới biết các mục cộng lại 4 trong 10 điểm." in pages["chi-so/bo/cap-so/index.md"]
    assert "Trang này chưa có bảng điểm nào theo bộ chỉ số này." in pages["chi-so/bo/cap-so/index.md"]
