"""Bodies outside the agency: names that hold "và" and commas, a register as data, and what an import proposes."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from textwrap import dedent, indent

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.adaptors.cli import cchc
from generator.build import build, sources_of
from generator.checks import findings
from generator.derive.papers.name_words import name_key
from generator.derive.papers.outside import OutsideNames
from generator.derive.papers.units import UnitNames
from generator.derive.tasks.differences import task_differences
from generator.derive.tasks.progress import by_unit
from generator.importers.draft import Doubt, Import, all_doubts
from generator.importers.leftovers import leftovers
from generator.importers.lines import Line, SourceDocument
from generator.importers.plans.plan import import_plan
from generator.loading.dataset import load
from generator.problems import Problem, errors_among
from generator.rules import broken
from generator.schema.agency import Agency
from generator.schema.outside import OutsideBody, OutsideKind, OutsideRegister
from tests.drawn import AS_OF, PLAN, network_of, plan

ROOT = Path(__file__).parents[1]
BODIES = "plans/co-quan-ngoai.yml"
DRAWN = """
    co_quan_ngoai:
      - {ma: bo-van-hoa, ten: "Bộ Văn hóa, Thể thao và Du lịch", loai: bo, goi_khac: Bộ VHTT&DL, nguon: bịa}
      - {ma: bo-cu, ten: Bộ Cũ, loai: bo, den_ngay: 28/02/2021, nguon: bịa}
      - {ma: bo-moi, ten: Bộ Mới, loai: bo, tu_ngay: 01/3/2021, ke_thua: bo-cu, nguon: bịa}
      - {ma: so-tu-phap, ten: Sở Tư pháp, loai: so, nguon: bịa}
      - {ma: so-nong-nghiep, ten: Sở Nông nghiệp và Môi trường, loai: so, goi_khac: Sở NN&MT, nguon: bịa}
      - {ma: ubnd-tinh, ten: UBND tỉnh, loai: chinh-quyen, goi_khac: Ủy ban nhân dân tỉnh, nguon: bịa}
      - {ma: ban-to-chuc, ten: Ban Tổ chức Tỉnh ủy, loai: dang, nguon: bịa}
      - {ma: kho-bac, ten: Kho bạc Nhà nước khu vực, loai: nganh-doc, nguon: bịa}
      - {ma: cac-so, ten: "Các sở, ban, ngành", loai: nhom, nguon: bịa}
      - {ma: cac-xa, ten: "UBND các xã, phường", loai: nhom, nguon: bịa}
"""


UNITS = """
    co_quan:
      - ma: so-mau
        ten: Sở Mẫu tỉnh Mẫu
        ten_ngan: Sở Mẫu
        tinh: Mẫu
        don_vi:
          - {ma: vp, ten: Văn phòng Sở, loai: phong}
          - {ma: thanh-tra-so, ten: Thanh tra Sở, loai: phong}
          - {ma: hctc, ten: Phòng Hành chính - Tổ chức, loai: phong, goi_khac: Phòng HC-TC}
          - {ma: don-vi-lien-quan, ten: Các đơn vị liên quan, loai: nhom}
"""
NETWORK = network_of({"plans/co-quan.yml": UNITS, BODIES: DRAWN})
WITH = NETWORK.unit_names("so-mau", 2022)
WITHOUT = UnitNames(NETWORK.agencies["so-mau"], 2022)


def read(names: UnitNames, text: str) -> list[str]:
    """Known names as `text → code`, unknown ones as `text → ?`."""
    return [
        f"{part.text} → {known.code if (known := part.unit or part.body) else '?'}"
        for part in names.read(text)
        if part.unit or part.body or part.unknown
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Whole, with "và" and commas.
        ("Bộ Khoa học và Công nghệ", ["Bộ Khoa học và Công nghệ"]),
        ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]),
        ("Báo và phát thanh, truyền hình tỉnh", ["Báo và phát thanh, truyền hình tỉnh"]),
        ("Sở NN và PTNT", ["Sở NN và PTNT"]),
        ("Chi cục Thủy lợi và Phòng, chống thiên tai", ["Chi cục Thủy lợi và Phòng, chống thiên tai"]),
        ("Phòng Nội dung và Báo chí", ["Phòng Nội dung và Báo chí"]),
        ("Trung tâm Sáng chế và Sở hữu trí tuệ", ["Trung tâm Sáng chế và Sở hữu trí tuệ"]),
        # Accents tell "Bổ" from "Bộ", "Số" from "Sở".
        ("Phòng Hộ tịch và Bổ trợ tư pháp", ["Phòng Hộ tịch và Bổ trợ tư pháp"]),
        ("Trung tâm Công nghệ và Số hóa", ["Trung tâm Công nghệ và Số hóa"]),
        # Parted where the next one begins.
        ("Sở Tư pháp, Sở Nội vụ", ["Sở Tư pháp", "Sở Nội vụ"]),
        ("Sở Tư pháp và Uỷ ban nhân dân tỉnh", ["Sở Tư pháp", "Uỷ ban nhân dân tỉnh"]),
        ("Sở Y tế, phòng Y tế các huyện", ["Sở Y tế", "phòng Y tế các huyện"]),
        ("Sở Tư pháp, BHXH tỉnh", ["Sở Tư pháp", "BHXH tỉnh"]),
        ("Sở Nội vụ, Báo và đài tỉnh", ["Sở Nội vụ", "Báo và đài tỉnh"]),
        ("So Tu phap va So Noi vu", ["So Tu phap", "So Noi vu"]),
        ("Ban Tuyên giáo Tỉnh ủy; các sở, ngành", ["Ban Tuyên giáo Tỉnh ủy", "các sở, ngành"]),
        # A group goes on in small letters.
        ("Các cơ quan, đơn vị và địa phương, UBND tỉnh", ["Các cơ quan, đơn vị và địa phương", "UBND tỉnh"]),
        ("Sở Tư pháp và các sở, ban, ngành có liên quan", ["Sở Tư pháp", "các sở, ban, ngành có liên quan"]),
        ("Các Sở, Ban, Ngành", ["Các Sở, Ban, Ngành"]),
        # A semicolon or slash ends every name.
        ("Sở Văn hóa; Thể thao", ["Sở Văn hóa", "Thể thao"]),
        ("UBND TP. Mẫu", ["UBND TP. Mẫu"]),
        # What begins like no body ends at the next separator, as ever.
        ("Ông A, bà B", ["Ông A", "bà B"]),
    ],
)
def test_a_name_that_nobody_knows_ends_where_the_next_one_begins(text: str, names: list[str]) -> None:
    assert read(WITHOUT, text) == [f"{name} → ?" for name in names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sở Tư pháp, Phòng HC-TC", ["Sở Tư pháp → so-tu-phap", "Phòng HC-TC → hctc"]),
        # Dashes, commas, "và" and "&" are spelled as one likes.
        ("Bộ Văn hóa - Thể thao & Du lịch", ["Bộ Văn hóa - Thể thao & Du lịch → bo-van-hoa"]),
        ("Sở NN và MT; Bộ VHTT & DL", ["Sở NN và MT → so-nong-nghiep", "Bộ VHTT & DL → bo-van-hoa"]),
        ("CÁC SỞ, BAN NGÀNH", ["CÁC SỞ, BAN NGÀNH → cac-so"]),
        # The province's own name, and what follows groups.
        ("Sở Tư pháp tỉnh Mẫu, UBND tỉnh Mẫu", ["Sở Tư pháp tỉnh Mẫu → so-tu-phap", "UBND tỉnh Mẫu → ubnd-tinh"]),
        ("các sở, ban, ngành liên quan của tỉnh", ["các sở, ban, ngành liên quan của tỉnh → cac-so"]),
        ("Kho bạc Nhà nước khu vực XIV", ["Kho bạc Nhà nước khu vực XIV → kho-bac"]),
        # Part of a longer name is no name.
        ("Sở Tư pháp tỉnh Khác", ["Sở Tư pháp tỉnh Khác → ?"]),
        ("UBND thành phố Mẫu", ["UBND thành phố Mẫu → ?"]),
        ("Sở Tư pháp và Hộ tịch", ["Sở Tư pháp và Hộ tịch → ?"]),
        ("Sở Tư pháp Lào", ["Sở Tư pháp Lào → ?"]),
        ("Các sở, ban, ngành, đoàn thể", ["Các sở, ban, ngành, đoàn thể → ?"]),
        # Known beside unknown.
        ("Sở Lạ, Kỳ và Quặc, Sở Tư pháp", ["Sở Lạ, Kỳ và Quặc → ?", "Sở Tư pháp → so-tu-phap"]),
        ("Sở Tư pháp, trình lãnh đạo", ["Sở Tư pháp → so-tu-phap", "trình lãnh đạo → ?"]),
        # Lines of one cell, with a blank between them.
        (
            "Sở Tư pháp UBND tỉnh Thanh tra Sở",
            ["Sở Tư pháp → so-tu-phap", "UBND tỉnh → ubnd-tinh", "Thanh tra Sở → thanh-tra-so"],
        ),
        # The noun stands once for several names.
        (
            "Các Sở: Tư pháp, NN&MT và UBND tỉnh",
            ["Các Sở: Tư pháp → so-tu-phap", "NN&MT → so-nong-nghiep", "UBND tỉnh → ubnd-tinh"],
        ),
        (
            "các sở Tư pháp, Nông nghiệp và Môi trường",
            ["các sở Tư pháp → so-tu-phap", "Nông nghiệp và Môi trường → so-nong-nghiep"],
        ),
        (
            "Các bộ: Mới; Văn hóa, Thể thao và Du lịch.",
            ["Các bộ: Mới → bo-moi", "Văn hóa, Thể thao và Du lịch → bo-van-hoa"],
        ),
        ("Các Phòng: HC-TC", ["Các Phòng: HC-TC → hctc"]),
        ("Các sở Tư pháp", ["Các sở Tư pháp → ?"]),
        ("Các Sở: Tư pháp, Lạ", ["Các Sở: Tư pháp, Lạ → ?"]),
        # The agency's own names come first.
        ("Các đơn vị liên quan", ["Các đơn vị liên quan → don-vi-lien-quan"]),
    ],
)
def test_a_body_of_the_register_is_known_in_every_spelling(text: str, names: list[str]) -> None:
    assert read(WITH, text) == names


def test_a_slip_in_the_register_is_told_alone(tmp_path: Path) -> None:
    files = {
        "plans/co-quan.yml": UNITS,
        PLAN: plan("so: 1.a\nten: Việc\nchu_tri: Sở Tư pháp"),
        BODIES: "co_quan_ngoai: 5",
    }
    assert [(one.code, one.place.file) for one in _problems(tmp_path, files)] == [("wrong-shape", BODIES)]


def test_a_misspelt_body_is_told_with_the_right_one() -> None:
    (found,) = broken(network_of({BODIES: DRAWN, PLAN: plan("so: 1.a\nten: Việc\nchu_tri: Sở Tư phápp")}))
    assert (found.code, found.hint) == ("unknown-unit", "Có phải “Sở Tư pháp”?")


def test_a_body_can_lead_and_support() -> None:
    parts = WITH.read_with_roles("Sở Tư pháp chủ trì, phối hợp với Văn phòng Sở và các sở, ban, ngành")
    found = [(known.code, part.role and part.role.value) for part in parts if (known := part.unit or part.body)]
    assert found == [("so-tu-phap", "lead"), ("vp", "support"), ("cac-so", "support")]


def test_in_a_city_the_province_is_called_a_city() -> None:
    city = """
        co_quan:
          - {ma: so-pho, ten: Sở Mẫu thành phố Phố, ten_ngan: Sở Mẫu, tinh: Phố}
    """
    names = network_of({BODIES: DRAWN, "plans/co-quan.yml": city}).unit_names("so-pho", 2022)
    assert read(names, "UBND thành phố, Sở Tư pháp TP. Phố; UBND TP Phố; Ban Tổ chức Thành ủy; UBND tỉnh") == [
        "UBND thành phố → ubnd-tinh",
        "Sở Tư pháp TP. Phố → so-tu-phap",
        "UBND TP Phố → ubnd-tinh",
        "Ban Tổ chức Thành ủy → ban-to-chuc",
        "UBND tỉnh → ?",
    ]


REGISTERED = [
    (body, name)
    for entry in NETWORK.data.of(OutsideRegister)
    for body in entry.record.bodies
    for name in (body.name, *body.aliases)
]
HEADS = (
    "Sở",
    "Bộ",
    "Ban",
    "Phòng",
    "Chi cục",
    "Văn phòng",
    "Trung tâm",
    "Cục",
    "Viện",
    "Hội",
    "Thanh tra",
    "các chi cục",
)
SYLLABLES = ("Lạ", "Kỳ", "Quặc", "Văn", "Hóa", "Nghề", "Muối", "Rượu", "Giấy", "Thép", "Gốm", "Chè")
WORDS = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=3).map(" ".join)
INSIDE = st.tuples(st.sampled_from((", ", " và ", " - ", " & ")), WORDS).map("".join)
UNKNOWN = st.tuples(st.sampled_from(HEADS), WORDS, st.lists(INSIDE, max_size=2)).map(
    lambda parts: f"{parts[0]} {parts[1]}{''.join(parts[2])}"
)
NAMED = st.one_of(
    st.sampled_from(REGISTERED).map(lambda pair: (pair[1], pair[0].code)), UNKNOWN.map(lambda name: (name, "?"))
)
JOINED = st.lists(st.tuples(NAMED, st.sampled_from((", ", "; ", " và ", "/", " cùng "))), min_size=1, max_size=6)


Joined = list[tuple[tuple[str, str], str]]
"""Name and code, and what stands behind it."""


def _text(joined: Joined) -> str:
    return "".join(name + separator for (name, _), separator in joined[:-1]) + joined[-1][0][0]


@given(JOINED)
def test_joined_names_are_read_as_exactly_those_names(joined: Joined) -> None:
    assert read(WITH, _text(joined)) == [f"{name} → {code}" for (name, code), _ in joined]


PIECES = st.sampled_from(
    (*HEADS, *SYLLABLES, "Sở Tư pháp", ",", ";", "và", "TP.", "(", "tỉnh Mẫu", "chủ trì", "Các", "sở", ":", "Tư pháp")
)


@given(st.text() | st.lists(PIECES).map(" ".join))
def test_no_letter_gets_lost(text: str) -> None:
    for names in (WITH, WITHOUT):
        for parts in (names.read(text), names.read_with_roles(text)):
            assert "".join(part.text for part in parts) == text
    between = [part.text for part in WITH.read(text) if not (part.unit or part.body or part.unknown)]
    words = {word for one in between for word in one.split() if any(letter.isalnum() for letter in word)}
    assert {word.lower() for word in words} <= {"và", "cùng", "với", "va", "cung", "voi"}


REGISTER = next(entry.record for entry in load(ROOT, sources_of())[0].of(OutsideRegister))


def test_every_name_of_the_register_is_read_as_its_own_body() -> None:
    agency = Agency.model_construct(units=(), province="Mẫu", name="Sở Mẫu tỉnh Mẫu")
    outside = OutsideNames(REGISTER, agency)
    wrong = []
    for body in REGISTER.bodies:
        names = UnitNames(agency, body.since.year if body.since else 2024, outside)
        wrong += [
            found for name in (body.name, *body.aliases) if (found := read(names, name)) != [f"{name} → {body.code}"]
        ]
    assert wrong == []


def test_the_register_holds_what_papers_of_a_province_name() -> None:
    counted = Counter(body.kind for body in REGISTER.bodies)
    assert set(counted) == set(OutsideKind)
    # Nghị quyết 176/2025/QH15 names 14 ministries and 3 bodies of their rank, Nghị quyết 08/2021/QH15 18 and 4.
    ministries = [body for body in REGISTER.bodies if body.kind is OutsideKind.MINISTRY]
    assert {year: sum(_is_of(body, year) for body in ministries) for year in (2022, 2026)} == {2022: 22, 2026: 17}


def _is_of(body: OutsideBody, year: int) -> bool:
    return (body.since is None or body.since.year <= year) and (body.until is None or body.until.year >= year)


def test_whoever_ended_in_2025_has_a_successor_or_no_district() -> None:
    taken_over = {code for body in REGISTER.bodies for code in body.continues}
    ended = {body.code for body in REGISTER.bodies if body.until}
    assert ended - taken_over == {"ubnd-cac-xa-phuong-thi-tran", "ubnd-cac-huyen-thi-xa-thanh-pho"}


def test_a_site_of_its_own_begins_with_our_register_and_keeps_what_it_has(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").touch()
    command = ["--root", str(tmp_path), "new", "co-quan-ngoai"]
    assert CliRunner().invoke(cchc, command).exit_code == 0
    assert (tmp_path / BODIES).read_text("utf-8") == (ROOT / BODIES).read_text("utf-8")
    (tmp_path / BODIES).write_text("co_quan_ngoai: []\n", "utf-8")
    refused = CliRunner().invoke(cchc, command)
    assert (refused.exit_code, "không ghi đè" in refused.stderr) == (2, True)
    assert (tmp_path / BODIES).read_text("utf-8") == "co_quan_ngoai: []\n"


def test_a_plan_led_by_bodies_outside_has_no_error() -> None:
    leads = [body.name for body in REGISTER.bodies if _is_of(body, 2022)]
    tasks = [f"so: '{at}'\nten: Việc\nthoi_gian: Quý I\nchu_tri: '{name}'" for at, name in enumerate(leads, 1)]
    network = network_of({PLAN: plan(*tasks), BODIES: (ROOT / BODIES).read_text("utf-8")})
    assert len(network.tasks) > 60
    assert list(broken(network)) == []
    # Nobody answers for what a group leads until a day.
    groups = sum(body.kind is OutsideKind.GROUP for body in REGISTER.bodies if _is_of(body, 2022))
    assert Counter(one.code for one in findings(network)) == {"group-leads": groups}


def test_without_the_file_an_outside_body_is_an_error_and_with_it_none() -> None:
    files = {PLAN: plan("so: 1.a\nten: Việc\nchu_tri: Sở Tư pháp\nphoi_hop: Các sở, ban, ngành; Sở Lạ")}
    told = {
        bool(more): [(one.code, one.text) for one in broken(network_of(files | more)) if one.code == "unknown-unit"]
        for more in ({}, {BODIES: DRAWN})
    }
    assert told == {
        False: [("unknown-unit", "Sở Tư pháp"), ("unknown-unit", "Các sở, ban, ngành"), ("unknown-unit", "Sở Lạ")],
        True: [("unknown-unit", "Sở Lạ")],
    }


@pytest.mark.parametrize(
    ("year", "told"),
    [
        (2020, [("Trong năm 2020 không có “Bộ Mới” (01/03/2021 – …).", "Kiểm tra tên cơ quan của năm đó")]),
        (2021, []),
        (2022, [("Trong năm 2022 không có “Bộ Cũ” (… – 28/02/2021).", "Cơ quan kế thừa: Bộ Mới")]),
    ],
)
def test_a_body_is_asked_about_in_years_in_which_it_was_not(year: int, told: list[tuple[str, str]]) -> None:
    network = network_of(_of_year(year, "so: 1.a\nten: Việc\nchu_tri: Bộ Cũ", "so: 1.b\nten: Việc\nchu_tri: Bộ Mới"))
    found = [one for one in findings(network) if one.code == "outside-body-out-of-period"]
    assert [(one.message, re.split("[.,] ", one.hint)[0]) for one in found] == told


def _of_year(year: int, *tasks: str) -> dict[str, str]:
    return {BODIES: DRAWN, f"plans/so-mau/{year}/ke-hoach.yml": plan(*tasks, year=year)}


def test_two_bodies_of_one_name_at_one_time_are_an_error() -> None:
    again = DRAWN + "      - {ma: so-khac, ten: Sở Khác, loai: so, goi_khac: Sở TƯ - PHÁP, nguon: bịa}\n"
    (found,) = broken(network_of({BODIES: again}))
    assert (found.code, found.message) == (
        "ambiguous-alias",
        "Tên “Sở TƯ - PHÁP” chỉ cả hai đơn vị “Sở Tư pháp” và “Sở Khác” trong cùng thời gian.",
    )


def test_tasks_led_from_outside_are_counted_with_who_leads_them() -> None:
    tasks = ("so: 1.a\nten: Việc\nchu_tri: Sở Tư pháp", "so: 1.b\nten: Việc\nchu_tri: Thanh tra Sở, Sở Tư pháp")
    found = by_unit(network_of({BODIES: DRAWN, PLAN: plan(*tasks, "so: 1.c\nten: Việc")}).tasks)
    assert [(unit.name, counted.total) for unit, counted in found.units] == [("Sở Tư pháp", 2), ("Thanh tra Sở", 1)]
    assert (found.without_unit.total, found.shared) == (1, 1)


def test_another_body_in_the_next_year_is_a_change(tmp_path: Path) -> None:
    lead = {2022: "Sở Tư pháp", 2023: "Sở Nông nghiệp và Môi trường"}
    files = {"plans/co-quan.yml": UNITS, BODIES: DRAWN}
    for year, name in lead.items():
        tail = "so_voi_nam_truoc: {cach_doc: chung-toi-doc, noi_tiep: [{nhiem_vu: 1.a, nam_truoc: 1.a}]}"
        task = f"so: 1.a\nten: Việc\nchu_tri: Thanh tra Sở\nphoi_hop: Văn phòng Sở, {name}"
        files[f"plans/so-mau/{year}/ke-hoach.yml"] = plan(task, year=year, tail=tail if year == 2023 else "")
    former, later = network_of(files).tasks
    assert [one.name for one in task_differences(former, later).changed] == ["supporting_units"]
    assert _problems(tmp_path, files) == []
    pages = {page.page.path: page.markdown for page in build(tmp_path, AS_OF).pages}
    assert (
        "| Sở Tư pháp | Sở và cơ quan tương đương | – | – | – |" in pages["ke-hoach/so-mau/2022/nhiem-vu/1-a/index.md"]
    )


def _problems(root: Path, files: dict[str, str]) -> list[Problem]:
    """The errors of a folder that holds these files."""
    for file, text in files.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return list(errors_among(build(root, AS_OF).problems))


HEADS_OF_TABLE = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian")


def imported(*units: tuple[str, str], register: OutsideRegister | None = None) -> Import:
    """A table of one task a row: who leads and who supports."""
    rows = [("II", "Cải cách thể chế", "", "", "", "")]
    rows += [(f"{at}", f"Làm việc {at}", *pair, "Báo cáo", "Quý I") for at, pair in enumerate(units, 1)]
    lines = [
        Line(" | ".join(filter(None, cells)), number, cells=tuple(cells), table=1)
        for number, cells in enumerate((HEADS_OF_TABLE, *rows), 1)
    ]
    return import_plan(SourceDocument("bang.docx", tuple(lines)), NETWORK.agencies["so-mau"], 2022, register)


def unit_doubts(found: Import) -> list[Doubt]:
    return [one for one in all_doubts(found.draft) if "co-quan.yml" in one.message or "không giống tên" in one.message]


MANY = [
    ("Sở Nông nghiệp và Môi trường", "Sở Lạ; các sở, ban, ngành"),
    ("sở Lạ", "Sở Nông nghiệp và Môi trường, Văn phòng Sở"),
    ("Chi cục Kỳ, Quặc", "Ban Lạ"),
    ("Thanh tra Sở", "Sở Nông nghiệp và Môi trường; khi cần thiết"),
]


def test_an_unknown_body_is_told_once_with_all_its_places() -> None:
    # The heading is line 1, the area line 2.
    add = "thêm một đơn vị hoặc một tên gọi khác."
    assert [(one.line, one.message) for one in unit_doubts(imported(*MANY))] == [
        (3, f"“Sở Nông nghiệp và Môi trường” chưa có trong co-quan.yml (3 chỗ: dòng 3, 4, 6); {add}"),
        (3, f"“Sở Lạ” chưa có trong co-quan.yml (2 chỗ: dòng 3, 4); {add}"),
        (3, f"“các sở, ban, ngành” chưa có trong co-quan.yml; {add}"),
        (5, f"“Chi cục Kỳ, Quặc” chưa có trong co-quan.yml; {add}"),
        (5, f"“Ban Lạ” chưa có trong co-quan.yml; {add}"),
        (6, "“khi cần thiết” không giống tên một đơn vị; xem lại chỗ ghi đơn vị."),
    ]


def test_what_an_import_proposes_can_be_copied_into_the_register() -> None:
    found = imported(*MANY)
    assert "\n".join(found.proposals) == dedent("""
              - ma: so-nong-nghiep-va-moi-truong
                ten: Sở Nông nghiệp và Môi trường
                loai: ngoai
              - ma: so-la
                ten: Sở Lạ
                loai: ngoai
              - ma: cac-so-ban-nganh
                ten: các sở, ban, ngành
                loai: nhom
              - ma: chi-cuc-ky-quac
                ten: Chi cục Kỳ, Quặc
                loai: chi-cuc
              - ma: ban-la
                ten: Ban Lạ
                loai: # chọn một: phong, chi-cuc, don-vi-su-nghiep, to-cong-tac, can-bo, nhom, ngoai
    """).strip("\n")
    # Every line stands at the end of the draft as a comment; without "# " it is an item of `don_vi`.
    assert all(f"# {line}\n" in leftovers(found) for line in found.proposals)
    copied = "\n".join(found.proposals).replace("loai: # chọn một:", "loai: nhom # chọn một:")
    register = f"{dedent(UNITS).strip()}\n{indent(copied, '      ')}\n"
    agency = network_of({"plans/co-quan.yml": register}).agencies["so-mau"]
    names = UnitNames(agency, 2022)
    assert [read(names, name) for name in ("Sở Lạ", "Chi cục Kỳ, Quặc và các sở, ban, ngành")] == [
        ["Sở Lạ → so-la"],
        ["Chi cục Kỳ, Quặc → chi-cuc-ky-quac", "các sở, ban, ngành → cac-so-ban-nganh"],
    ]


def test_what_the_register_knows_is_no_doubt() -> None:
    register = NETWORK.data.of(OutsideRegister)[0].record
    assert [one.message.split("”")[0] for one in unit_doubts(imported(*MANY, register=register))] == [
        "“Sở Lạ", "“Chi cục Kỳ, Quặc", "“Ban Lạ", "“khi cần thiết",
    ]  # fmt: skip


@given(st.lists(st.tuples(JOINED, JOINED), min_size=1, max_size=6))
def test_an_import_tells_each_unknown_name_once_and_every_place(rows: list[tuple[Joined, Joined]]) -> None:
    told = unit_doubts(imported(*((_text(lead), _text(support)) for lead, support in rows)))
    names = [name for row in rows for joined in row for name in _unknown(_text(joined))]
    counted = Counter(name_key(name) for name in names)
    assert len(told) == len(counted)
    for one in told:
        name = one.message[1:].split("”")[0]
        places = int(found[1]) if (found := re.search(r"\((\d+) chỗ", one.message)) else 1
        assert places == counted[name_key(name)]


def _unknown(text: str) -> list[str]:
    return [part.text for part in WITHOUT.read(text) if part.unknown]


def test_the_check_tells_an_unknown_name_once_with_its_other_lines() -> None:
    tasks = ("so: 1.a\nten: Việc\nchu_tri: Sở Lạ", "so: 1.b\nten: Việc\nchu_tri: Văn phòng Sở\nphoi_hop: Sở Kỳ, sở Lạ")
    network = network_of({"plans/co-quan.yml": UNITS, PLAN: plan(*tasks, "so: 1.c\nten: Việc\nchu_tri: Sở  Lạ")})
    assert [(one.place.line, one.message) for one in broken(network)] == [
        (7, "Đơn vị “Sở Lạ” không có trong plans/co-quan.yml; cũng ở dòng 11, 14."),
        (11, "Đơn vị “Sở Kỳ” không có trong plans/co-quan.yml."),
    ]
