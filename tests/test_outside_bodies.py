"""Names of bodies outside the agency are read whole: those of the register, and others by how bodies' names begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.derive.papers.units import NamePart, UnitNames
from generator.importers.around import Around
from generator.importers.kinds import Kind
from generator.importers.leftovers import leftovers
from generator.importers.lines import Line, SourceDocument
from generator.importers.run import draft_of
from generator.loading.dataset import Source, load
from generator.schema.agency import UnitKind
from generator.schema.outside_bodies import OutsideBody, OutsideBodyRegister
from tests.drawn import PLAN, network_of, plan
from tests.tools import many

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def bodies() -> tuple[OutsideBody, ...]:
    """Those that the repository ships."""
    data, problems = load(ROOT, (Source("plans/co-quan-ngoai.yml", OutsideBodyRegister),))
    register = data.only(OutsideBodyRegister)
    assert register is not None, problems
    return register.record.bodies


def names(parts: tuple[NamePart, ...]) -> list[str]:
    """Known names as they are, unknown ones with "?"."""
    return [f"{part.text} ?" if part.unknown else part.text for part in parts if part.unknown or part.body or part.unit]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bộ Khoa học và Công nghệ", ["Bộ Khoa học và Công nghệ"]),
        ("Bộ Văn hóa, Thể thao và Du lịch", ["Bộ Văn hóa, Thể thao và Du lịch"]),
        ("Bộ Nội vụ, Bộ Tài chính và VPCP", ["Bộ Nội vụ", "Bộ Tài chính", "VPCP"]),
        ("UBND các xã, phường, đặc khu", ["UBND các xã, phường, đặc khu"]),
        ("Các sở, ban, ngành; UBND các xã, phường", ["Các sở, ban, ngành", "UBND các xã, phường"]),
        ("Ban Tuyên giáo Tỉnh ủy; các sở, ngành", ["Ban Tuyên giáo Tỉnh ủy", "các sở, ngành"]),
        ("Báo và phát thanh, truyền hình tỉnh", ["Báo và phát thanh, truyền hình tỉnh"]),
        ("Bộ Lao động - Thương binh và Xã hội", ["Bộ Lao động - Thương binh và Xã hội"]),
        ("Sở KH&CN, Sở VH,TT&DL", ["Sở KH&CN", "Sở VH,TT&DL"]),
    ],
)
def test_a_name_of_the_register_is_read_whole(bodies: tuple[OutsideBody, ...], text: str, found: list[str]) -> None:
    assert names(UnitNames(None, 2026, bodies).read(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sở Hàng không, Vũ trụ và Thiên văn", ["Sở Hàng không, Vũ trụ và Thiên văn ?"]),
        ("Sở Thiên văn và Sở Hàng hải", ["Sở Thiên văn ?", "Sở Hàng hải ?"]),
        ("Sở Thiên văn, các phòng liên quan", ["Sở Thiên văn ?", "các phòng liên quan ?"]),
        ("Ban Quản lý Khu kinh tế và các Khu công nghiệp", ["Ban Quản lý Khu kinh tế và các Khu công nghiệp ?"]),
        ("các phòng, trung tâm, trạm", ["các phòng, trung tâm, trạm ?"]),
        ("Trường Chính trị và Hành chính; Viện Thiên văn", ["Trường Chính trị và Hành chính ?", "Viện Thiên văn ?"]),
        ("Hội Thiên văn học, Đoàn Địa chất", ["Hội Thiên văn học ?", "Đoàn Địa chất ?"]),
    ],
)
def test_a_name_that_nobody_knows_runs_on_until_another_one_begins(text: str, found: list[str]) -> None:
    assert names(UnitNames(None, 2026).read(text)) == found


KNOWN = (
    "Bộ Tài chính",
    "Sở Văn hóa, Thể thao và Du lịch",
    "các sở, ban, ngành",
    "Sở Nông nghiệp và Môi trường",
    "VPCP",
)
STRANGE = ("Sở Hàng không, Vũ trụ và Thiên văn", "Trung tâm Lưu trữ", "Viện Quy hoạch và Đo đạc", "Ban Chỉ đạo 899")


@given(st.lists(st.sampled_from((*KNOWN, *STRANGE)), min_size=1, max_size=6, unique=True), st.data())
@settings(max_examples=many(300), deadline=None)
def test_names_come_apart_as_they_were_joined_and_no_letter_is_lost(
    bodies: tuple[OutsideBody, ...], joined: list[str], data: st.DataObject
) -> None:
    text = joined[0]
    for name in joined[1:]:
        text += data.draw(st.sampled_from((", ", "; ", " và ", " & "))) + name
    parts = UnitNames(None, 2026, bodies).read(text)
    assert "".join(part.text for part in parts) == text
    assert [name.removesuffix(" ?") for name in names(parts)] == joined


def test_every_body_of_the_register_has_a_source_and_is_read_by_each_of_its_names(
    bodies: tuple[OutsideBody, ...],
) -> None:
    read = UnitNames(None, 2026, bodies)
    for body in bodies:
        for name in (body.name, *body.aliases):
            (part,) = read.read(name)
            assert part.body is not None, name
            assert part.body is body, f"“{name}” chỉ cả {body.name} và {part.body.name}"


def test_an_import_tells_each_unknown_name_once_and_says_what_to_paste(bodies: tuple[OutsideBody, ...]) -> None:
    rows = [
        "STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
        *(
            f"{at} | Việc {at} | Bộ Tài chính | Sở Thiên văn và Địa lý; Trung tâm Lưu trữ | Quý I"
            for at in range(1, 31)
        ),
    ]
    lines = [Line(row, at, cells=tuple(row.split(" | ")), table=1) for at, row in enumerate(rows, start=1)]
    agency = network_of({PLAN: plan("so: 1.a\nten: Việc\nthoi_gian: Quý I")}).agencies["so-mau"]
    found = draft_of(SourceDocument("bang.csv", tuple(lines)), Kind.PLAN, around=Around(agency, bodies), year=2026)
    told = [doubt for doubt in found.draft.doubts if "co-quan.yml" in doubt.message]
    assert [(doubt.line, doubt.message.partition(".")[0]) for doubt in told] == [
        (2, "“Sở Thiên văn và Địa lý” chưa có trong co-quan"),
        (2, "“Trung tâm Lưu trữ” chưa có trong co-quan"),
    ]
    assert all("Cũng ở 29 dòng khác: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 …." in doubt.message for doubt in told)
    kinds = " | ".join(kind.value for kind in UnitKind)
    assert leftovers(found).splitlines()[-7:] == [
        "# Đơn vị chưa có trong co-quan.yml: sửa chỗ cần sửa, bỏ “# ”, chép vào don_vi của cơ quan:",
        "# - ma: so-thien-van-va-dia-ly",
        "#   ten: Sở Thiên văn và Địa lý",
        f"#   loai: {kinds}",
        "# - ma: trung-tam-luu-tru",
        "#   ten: Trung tâm Lưu trữ",
        "#   loai: don-vi-su-nghiep",
    ]
