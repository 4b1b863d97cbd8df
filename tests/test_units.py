"""Unit names as documents write them, in the years in which they wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.network import Network, connect
from generator.derive.papers.lifetimes import is_active, overlap
from generator.derive.papers.units import NamePart, Role, UnitNames
from generator.loading.dataset import Dataset, Source, load
from generator.schema.agency import Agency, AgencyRegister, Unit
from generator.schema.conclusion import Conclusion
from generator.schema.plan import Plan, Subtask, Task
from generator.schema.result import Result
from generator.vietnamese import fold

ROOT = Path(__file__).parent.parent
REGISTER = Source("plans/co-quan.yml", AgencyRegister)
PAPERS = (
    Source("plans/{agency}/{year}/ke-hoach.yml", Plan),
    Source("plans/{agency}/{year}/ket-qua/{period}.yml", Result),
    Source("plans/{agency}/{year}/ket-luan/{name}.yml", Conclusion),
)


def real_data() -> Dataset:
    # Files of other kinds are unknown to this list; no unit stands in them.
    data, problems = load(ROOT, (REGISTER, *PAPERS))
    assert [problem for problem in problems if problem.code != "unknown-file"] == []
    return data


def agencies_of(data: Dataset) -> dict[str, Agency]:
    register = data.only(AgencyRegister)
    assert register
    return {agency.code: agency for agency in register.record.agencies}


DATA = real_data()
AGENCIES = agencies_of(DATA)
DEPARTMENT, OFFICE = AGENCIES["skhcn-quang-ngai"], AGENCIES["vp-ubnd-quang-ngai"]


def agency_from(root: Path, units: str) -> Agency:
    """An invented agency with these units, read by the loader."""
    (root / "plans").mkdir()
    lines = "".join(f"      {line}\n" for line in units.strip().splitlines())
    text = f"co_quan:\n  - ma: so-thu\n    ten: Sở Thử\n    ten_ngan: Sở Thử\n    tinh: Thử\n    don_vi:\n{lines}"
    (root / "plans" / "co-quan.yml").write_text(text, encoding="utf-8")
    data, problems = load(root, [REGISTER])
    assert problems == []
    return agencies_of(data)["so-thu"]


def drawn(parts: tuple[NamePart, ...]) -> list[str]:
    """Units as `text → code`, unknown names as `text → ?`; the words between are left out."""
    roles = {None: "", Role.LEAD: " chủ trì", Role.SUPPORT: " phối hợp"}
    return [
        f"{part.text} → {part.unit.code if part.unit else '?'}{roles[part.role]}"
        for part in parts
        if part.unit or part.unknown
    ]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Phòng Hành chính - Tổng hợp và Trung tâm Ứng dụng và Dịch vụ KHCN",
            [
                "Phòng Hành chính - Tổng hợp → phong-hanh-chinh-tong-hop",
                "Trung tâm Ứng dụng và Dịch vụ KHCN → trung-tam-ung-dung-dich-vu",
            ],
        ),
        (
            "Văn phòng Sở; Chi cục Tiêu chuẩn Đo lường Chất lượng và Trung tâm Ứng dụng và Dịch vụ khoa học công nghệ",
            [
                "Văn phòng Sở → van-phong-so",
                "Chi cục Tiêu chuẩn Đo lường Chất lượng → chi-cuc-tieu-chuan-do-luong-chat-luong",
                "Trung tâm Ứng dụng và Dịch vụ khoa học công nghệ → trung-tam-ung-dung-dich-vu",
            ],
        ),
        # Kinds of dashes, and none.
        ("Phòng Hành chính – Tổng hợp", ["Phòng Hành chính – Tổng hợp → phong-hanh-chinh-tong-hop"]),
        ("Phòng Hành chính —Tổng hợp", ["Phòng Hành chính —Tổng hợp → phong-hanh-chinh-tong-hop"]),
        ("Phòng Hành chính-Tổng hợp", ["Phòng Hành chính-Tổng hợp → phong-hanh-chinh-tong-hop"]),
        ("Phòng Hành chính Tổng hợp", ["Phòng Hành chính Tổng hợp → phong-hanh-chinh-tong-hop"]),
        # Letter case, blanks, missing diacritics.
        ("THANH TRA SỞ", ["THANH TRA SỞ → thanh-tra-so"]),
        ("thanh  tra\u00a0Sở", ["thanh  tra\u00a0Sở → thanh-tra-so"]),
        ("Phong Ke hoach - Tai chinh", ["Phong Ke hoach - Tai chinh → phong-ke-hoach-tai-chinh"]),
        # Codes and short names.
        ("thanh-tra-so", ["thanh-tra-so → thanh-tra-so"]),
        ("HCTH, TTUD", ["HCTH → phong-hanh-chinh-tong-hop", "TTUD → trung-tam-ung-dung-dich-vu"]),
        # Groups whose names hold a comma, the longest first.
        ("Các phòng, đơn vị thuộc Sở", ["Các phòng, đơn vị thuộc Sở → cac-phong-don-vi"]),
        ("Các phòng, đơn vị liên quan", ["Các phòng, đơn vị liên quan → cac-phong-don-vi-lien-quan"]),
        (
            "Các phòng, đơn vị, Thanh tra Sở",
            ["Các phòng, đơn vị → cac-phong-don-vi", "Thanh tra Sở → thanh-tra-so"],
        ),
        (
            "Trưởng các phòng, Trưởng đơn vị",
            ["Trưởng các phòng, Trưởng đơn vị → truong-cac-phong-don-vi"],
        ),
        # Names that nobody knows, alone and between known ones.
        ("Phòng Lạ", ["Phòng Lạ → ?"]),
        (
            "Thanh tra Sở, Phòng Lạ Kỳ và Lãnh đạo Sở",
            ["Thanh tra Sở → thanh-tra-so", "Phòng Lạ Kỳ → ?", "Lãnh đạo Sở → lanh-dao-so"],
        ),
        ("Phòng Lạ; Phòng Kỳ; Thanh tra Sở", ["Phòng Lạ → ?", "Phòng Kỳ → ?", "Thanh tra Sở → thanh-tra-so"]),
        ("Thanh tra Sở Nội vụ", ["Thanh tra Sở Nội vụ → ?"]),
        # Other ways to join.
        ("Thanh tra Sở cùng với Lãnh đạo Sở", ["Thanh tra Sở → thanh-tra-so", "Lãnh đạo Sở → lanh-dao-so"]),
        ("Thanh tra Sở/Lãnh đạo Sở", ["Thanh tra Sở → thanh-tra-so", "Lãnh đạo Sở → lanh-dao-so"]),
        ("Thanh tra Sở & Lãnh đạo Sở.", ["Thanh tra Sở → thanh-tra-so", "Lãnh đạo Sở → lanh-dao-so"]),
    ],
)
def test_a_text_is_read_as_the_units_it_names(text: str, units: list[str]) -> None:
    assert drawn(UnitNames(DEPARTMENT, 2022).read(text)) == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Phòng Tổng hợp chủ trì, các phòng chuyên môn phối hợp",
            ["Phòng Tổng hợp → phong-tong-hop chủ trì", "các phòng chuyên môn → cac-phong-chuyen-mon phối hợp"],
        ),
        (
            "Phòng HC-TC chủ trì, phối hợp với các phòng liên quan",
            ["Phòng HC-TC → phong-hanh-chinh-to-chuc chủ trì", "các phòng liên quan → cac-phong-lien-quan phối hợp"],
        ),
        (
            "Phòng Nội chính phối hợp với Phòng Tổng hợp, Phòng HC-TC",
            [
                "Phòng Nội chính → phong-noi-chinh chủ trì",
                "Phòng Tổng hợp → phong-tong-hop phối hợp",
                "Phòng HC-TC → phong-hanh-chinh-to-chuc phối hợp",
            ],
        ),
        (
            "Phối hợp với Phòng Nội chính, Phòng Tổng hợp chủ trì",
            ["Phòng Nội chính → phong-noi-chinh phối hợp", "Phòng Tổng hợp → phong-tong-hop chủ trì"],
        ),
        (
            "Phòng Tổng hợp, Phòng Nội chính",
            ["Phòng Tổng hợp → phong-tong-hop chủ trì", "Phòng Nội chính → phong-noi-chinh chủ trì"],
        ),
        (
            "Phòng Kiểm soát thủ tục hành chính kiểm soát chất lượng quy trình nội bộ, Phòng Nội chính",
            [
                "Phòng Kiểm soát thủ tục hành chính → phong-kiem-soat-thu-tuc-hanh-chinh chủ trì",
                "Phòng Nội chính → phong-noi-chinh chủ trì",
            ],
        ),
        (
            "Phòng Tổng hợp chủ trì, Phòng Lạ phối hợp",
            ["Phòng Tổng hợp → phong-tong-hop chủ trì", "Phòng Lạ → ?"],
        ),
    ],
)
def test_a_text_with_roles_tells_who_leads_and_who_supports(text: str, units: list[str]) -> None:
    assert drawn(UnitNames(OFFICE, 2021).read_with_roles(text)) == units


def test_a_name_that_two_units_bore_means_the_one_of_that_year(tmp_path: Path) -> None:
    agency = agency_from(
        tmp_path,
        """
- {ma: van-phong-cu, ten: Văn phòng Sở, loai: phong, den_ngay: 2021}
- {ma: van-phong-moi, ten: Văn phòng Sở, loai: phong, tu_ngay: 2022, ke_thua: van-phong-cu}
""",
    )
    read = {year: drawn(UnitNames(agency, year).read("Văn phòng Sở")) for year in (2021, 2022)}
    assert read == {2021: ["Văn phòng Sở → van-phong-cu"], 2022: ["Văn phòng Sở → van-phong-moi"]}


def test_a_unit_is_active_from_its_first_to_its_last_year(tmp_path: Path) -> None:
    agency = agency_from(tmp_path, "- {ma: to, ten: Tổ, loai: to-cong-tac, tu_ngay: 16/6/2020, den_ngay: 5/2022}")
    (unit,) = agency.units
    assert [year for year in range(2018, 2025) if is_active(unit, year)] == [2020, 2021, 2022]


@pytest.mark.parametrize(
    ("one", "other", "overlaps"),
    [
        ("den_ngay: 2021", "tu_ngay: 2022", False),
        ("tu_ngay: 2022", "den_ngay: 2021", False),
        ("den_ngay: 3/2022", "tu_ngay: 4/2022", True),  # as far as the years tell
        ("ghi_chu: không rõ năm", "tu_ngay: 2022", True),
    ],
)
def test_units_overlap_where_their_years_do(tmp_path: Path, one: str, other: str, overlaps: bool) -> None:
    agency = agency_from(
        tmp_path,
        f"""
- {{ma: a, ten: A, loai: phong, {one}}}
- {{ma: b, ten: B, loai: phong, {other}}}
""",
    )
    assert overlap(*agency.units) == overlaps


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("Văn phòng Sở", [2021]),
        ("Phòng Kế hoạch - Tài chính", [2021]),
        ("Chi cục Tiêu chuẩn Đo lường Chất lượng", [2021]),
        ("Phòng Hành chính - Tổng hợp", [2022]),
        ("Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng", [2022]),
        ("Thanh tra Sở", [2021, 2022]),
    ],
)
def test_the_names_of_the_department_belong_to_their_plans(name: str, years: list[int]) -> None:
    (part,) = UnitNames(DEPARTMENT, 2022).read(name)
    assert part.unit
    assert [year for year in (2021, 2022) if is_active(part.unit, year)] == years


def test_every_unit_that_ended_has_a_successor_that_came_later() -> None:
    successors = {code: unit for unit in DEPARTMENT.units for code in unit.continues}
    ended = [unit for unit in DEPARTMENT.units if unit.until]
    assert [unit.code for unit in ended] == [
        "van-phong-so",
        "phong-ke-hoach-tai-chinh",
        "chi-cuc-tieu-chuan-do-luong-chat-luong",
    ]
    assert [unit.code for unit in ended if overlap(unit, successors[unit.code])] == []


NAMES = [(unit, name) for unit in DEPARTMENT.units for name in (unit.name, unit.code, *unit.aliases)]
JUNK = st.sampled_from(
    ["Phòng Lạ", "và", ",", "chủ trì", "phối hợp với", "(nếu có)", "_", "…", "–", "\u00a0", "2022", "Ư\u0303"]
)
SEPARATORS = st.sampled_from([", ", "; ", " và ", " - ", " ", "", "/", "\t"])
TEXTS = st.lists(st.tuples(st.sampled_from([name for _, name in NAMES]) | JUNK, SEPARATORS)).map(
    lambda pieces: "".join(word + separator for word, separator in pieces)
)


@given(TEXTS | st.text())
def test_the_parts_give_back_the_text_to_the_character(text: str) -> None:
    names = UnitNames(DEPARTMENT, 2022)
    assert "".join(part.text for part in names.read(text)) == text
    assert "".join(part.text for part in names.read_with_roles(text)) == text


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6))
def test_known_names_in_any_order_are_all_found(named: list[tuple[Unit, str]]) -> None:
    parts = UnitNames(DEPARTMENT, 2022).read("; ".join(name for _, name in named))
    assert [part.unit.code for part in parts if part.unit] == [unit.code for unit, _ in named]
    assert not any(part.unknown for part in parts)


@given(TEXTS | st.text())
def test_no_letter_stays_outside_the_parts_unless_it_joins_them(text: str) -> None:
    between = " ".join(
        part.text for part in UnitNames(DEPARTMENT, 2022).read(text) if not part.unit and not part.unknown
    )
    assert set(re.findall(r"[^\W_]+", fold(between))) <= {"va", "cung", "voi"}


def network() -> Network:
    return connect(DATA, date(2022, 12, 31))


def test_every_unit_of_the_94_tasks_and_of_the_notice_is_known() -> None:
    found = network()
    names = [names for task in found.tasks for names in task.names]
    names += [names for directed in found.directives for names in directed.names]
    unknown = [(str(one.place), part.text) for one in names for part in one.parts if part.unknown]
    assert (len(found.tasks), len(found.directives), unknown) == (94, 11, [])
    assert {one.field for one in names} == {"lead_units", "supporting_units", "acting_units"}


def texts_of(task: Task) -> Iterator[str]:
    parts: tuple[Task | Subtask, ...] = (task, *task.subtasks)
    for part in parts:
        yield from (*part.lead_units, *part.supporting_units)
    if task.acting_units:
        yield task.acting_units


def test_every_text_that_names_units_was_read() -> None:
    tasks = [task for plan in DATA.of(Plan) for area in plan.record.areas for task in area.tasks]
    read = ["".join(part.text for part in names.parts) for task in network().tasks for names in task.names]
    assert sorted(read) == sorted(text for task in tasks for text in texts_of(task))
