"""A plan beside last year's: who goes on with whom, what changed, and counts that add up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.adaptors.cli import cchc
from generator.adaptors.exits import WRONG_CALL
from generator.build import sources_of
from generator.derive.across.year_comparison import YearComparison, plan_of, year_comparison
from generator.derive.network import Network, connect
from generator.derive.tasks.matching import LIKE_ENOUGH, links
from generator.derive.words.text_matching import matches
from generator.loading.dataset import load
from generator.schema.findings import Fate
from tests.conftest import ROOT, ProblemsOf, Repository
from tests.drawn import UNITS, network_of, plan

AGENCY = "skhcn-quang-ngai"
FORMER, LATER = "plans/so-mau/2021/ke-hoach.yml", "plans/so-mau/2022/ke-hoach.yml"


def compared(former: str, later: str, units: str = UNITS) -> YearComparison:
    network = network_of({"plans/co-quan.yml": units, FORMER: former, LATER: later})
    return _comparison(network, "so-mau")


def _comparison(network: Network, agency: str) -> YearComparison:
    found = plan_of(network, agency, 2022)
    assert found is not None
    comparison = year_comparison(network, found)
    assert comparison is not None
    return comparison


def fates(found: YearComparison) -> list[str]:
    """Drawn as "1.a → 2.b Giữ nguyên", "→ 2.c Mới", "1.d → Không còn"; "?" where nobody confirmed it."""
    return [
        *(
            f"{one.link.former.task.id} → {one.link.later.task.id} {one.fate.label}{_asked(one.link.is_confirmed)}"
            for one in found.pairs
        ),
        *(f"→ {one.planned.task.id} Mới{_asked(one.is_confirmed)}" for one in found.new),
        *(f"{one.planned.task.id} → Không còn{_asked(one.is_confirmed)}" for one in found.dropped),
    ]


def _asked(is_confirmed: bool) -> str:
    return "" if is_confirmed else "?"


def test_what_nobody_confirmed_is_proposed_by_its_words() -> None:
    old = ("so: 1.a\nten: Rà soát văn bản", "so: 1.b\nten: Đối thoại với công dân", "so: 1.c\nten: Mua xe")
    later = plan(
        "so: 1.a\nten: Tổ chức đối thoại với công dân", "so: 1.b\nten: Rà soát văn bản", "so: 1.c\nten: Số hóa"
    )
    assert fates(compared(plan(*old, year=2021), later)) == [
        "1.b → 1.a Có thay đổi?",
        "1.a → 1.b Giữ nguyên?",
        "→ 1.c Mới?",
        "1.c → Không còn?",
    ]


CONFIRMED = """
so_voi_nam_truoc:
  cach_doc: chung-toi-doc
  noi_tiep:
    - {nhiem_vu: 1.a, nam_truoc: [1.a, 1.b]}
    - {nhiem_vu: 1.b, nam_truoc: 1.b}
  viec_moi: 1.c
  khong_tiep_tuc: 1.c
"""


def test_a_confirmation_outweighs_the_words_and_a_split_or_merged_task_counts_once_a_year() -> None:
    titles = ("Rà soát văn bản", "Đối thoại với công dân", "Số hóa hồ sơ")
    tasks = [f"so: 1.{letter}\nten: {title}" for letter, title in zip("abc", titles, strict=True)]
    found = compared(plan(*tasks, year=2021), plan(*tasks, tail=CONFIRMED))
    assert fates(found) == [
        "1.a → 1.a Có thay đổi",
        "1.b → 1.a Có thay đổi",
        "1.b → 1.b Có thay đổi",
        "→ 1.c Mới",
        "1.c → Không còn",
    ]
    assert found.former_counts == {Fate.KEPT: 0, Fate.CHANGED: 2, Fate.DROPPED: 1}
    assert found.later_counts == {Fate.KEPT: 0, Fate.CHANGED: 2, Fate.NEW: 1}
    assert found.unconfirmed_count == 0


LINKED = "so_voi_nam_truoc: {cach_doc: chung-toi-doc, noi_tiep: [{nhiem_vu: 1.a, nam_truoc: 1.a}]}"
SAME = "so: 1.a\nten: Kiểm tra\nchu_tri: Thanh tra Sở\n"


@pytest.mark.parametrize(
    ("former", "later", "changed"),
    [
        ("thoi_gian: Quý I/2021", "thoi_gian: quý I năm 2022.", []),
        ("thoi_gian: Quý IV năm 2020", "thoi_gian: Quý IV năm 2021", []),
        ("thoi_gian: Trước ngày 05/12/2021", "thoi_gian: Trước ngày 05/12/2021", []),
        ("thoi_gian: Quý I - II/2021", "thoi_gian: Quý I - III/2022", ["timing"]),
        ("thoi_gian: Quý I năm 2021", "thoi_gian: Quý I năm 2023", ["timing"]),
        ("san_pham: Báo cáo", "san_pham: Báo cáo (nếu có)", ["product"]),
        ("san_pham: địa điểm tổ chưc", "san_pham: địa điểm tổ chức", ["product"]),
        ("noi_dung: Như cũ.", "san_pham: Kế hoạch", ["product"]),
        ("noi_dung: Như cũ.", "noi_dung: Nay khác.", ["text"]),
        ("van_ban: 20/2021/QĐ-UBND", "van_ban: 20/2022/QĐ-UBND", ["documents"]),
        ("chi_tieu: [{noi_dung: Lớp, gia_tri: 2, don_vi: lớp}]", "ghi_chu: Bỏ", ["targets"]),
        ("phoi_hop: Văn phòng Sở", "phoi_hop: Phòng HC-TC", ["supporting_units"]),
        ("phoi_hop: Phòng HC-TC", "phoi_hop: Phòng Hành chính - Tổ chức", []),
    ],
)
def test_only_what_says_something_else_is_a_change(former: str, later: str, changed: list[str]) -> None:
    (pair,) = compared(plan(SAME + former, year=2021), plan(SAME + later, tail=LINKED)).pairs
    assert [one.name for one in pair.differences.changed] == changed
    assert pair.fate is (Fate.CHANGED if changed else Fate.KEPT)


HEIRS = UNITS.replace("loai: phong}", "loai: phong, den_ngay: 2021}", 1) + (
    "          - {ma: moi, ten: Phòng Mới, loai: phong, tu_ngay: 2022, ke_thua: van-phong}\n"
)


@pytest.mark.parametrize(
    ("former", "later", "fate"),
    [
        ("chu_tri: Văn phòng Sở", "chu_tri: Phòng Mới", Fate.KEPT),
        ("chu_tri: Văn phòng Sở và Thanh tra Sở", "chu_tri: Thanh tra Sở, Phòng Mới", Fate.KEPT),
        ("chu_tri: Văn phòng Sở và Thanh tra Sở", "chu_tri: Phòng Mới", Fate.CHANGED),
        (
            "nhiem_vu_con: [{ten: Bước một, chu_tri: Văn phòng Sở}]",
            "nhiem_vu_con: [{ten: Bước một, chu_tri: Phòng Mới}]",
            Fate.KEPT,
        ),
        (
            "nhiem_vu_con: [{ten: Bước một, chu_tri: Văn phòng Sở}]",
            "nhiem_vu_con: [{ten: Bước hai, chu_tri: Phòng Mới}]",
            Fate.CHANGED,
        ),
    ],
)
def test_a_unit_that_took_over_stands_for_the_one_before(former: str, later: str, fate: Fate) -> None:
    title = "so: 1.a\nten: Kiểm tra công vụ\n"
    (pair,) = compared(plan(title + former, year=2021), plan(title + later, tail=LINKED), HEIRS).pairs
    assert pair.fate is fate
    assert [one.after for one in pair.differences.renamed] != [] or fate is Fate.CHANGED


NUMBERS = [f"1.{letter}" for letter in "abcdđeg"]
WORDS = st.lists(
    st.sampled_from(["rà", "soát", "văn", "bản", "đối", "thoại", "công", "dân", "số", "hóa", "hồ", "sơ"]),
    min_size=1,
    max_size=4,
)
TITLES = st.lists(WORDS.map(" ".join), min_size=1, max_size=len(NUMBERS))


@given(former=TITLES, later=TITLES, data=st.data())
def test_every_task_of_both_plans_is_in_exactly_one_class(
    former: list[str], later: list[str], data: st.DataObject
) -> None:
    old, new = NUMBERS[: len(former)], NUMBERS[: len(later)]
    linked = data.draw(st.dictionaries(st.sampled_from(new), st.lists(st.sampled_from(old), min_size=1, max_size=3)))
    block = "".join(f"    - {{nhiem_vu: {one}, nam_truoc: [{', '.join(many)}]}}\n" for one, many in linked.items())
    tail = f"so_voi_nam_truoc:\n  cach_doc: chung-toi-doc\n  noi_tiep:\n{block}" if linked else ""
    found = compared(
        plan(*(f"so: {number}\nten: {title}" for number, title in zip(old, former, strict=True)), year=2021),
        plan(*(f"so: {number}\nten: {title}" for number, title in zip(new, later, strict=True)), tail=tail),
    )
    classes = {fate: found.of(fate) for fate in (Fate.KEPT, Fate.CHANGED)}
    of_former = [{one.link.former.task.id for one in pairs} for pairs in classes.values()]
    of_later = [{one.link.later.task.id for one in pairs} for pairs in classes.values()]
    assert sorted([*of_former[0], *of_former[1], *(one.planned.task.id for one in found.dropped)]) == sorted(old)
    assert sorted([*of_later[0], *of_later[1], *(one.planned.task.id for one in found.new)]) == sorted(new)
    assert sum(found.former_counts.values()) == len(old)
    assert sum(found.later_counts.values()) == len(new)
    assert found.former_counts[Fate.KEPT] == found.later_counts[Fate.KEPT]


@given(former=TITLES, later=TITLES)
def test_the_proposer_treats_both_years_alike(former: list[str], later: list[str]) -> None:
    forth = matches(former, later, at_least=0.25)
    back = matches(later, former, at_least=0.25)
    assert len({one.former for one in forth}) == len({one.later for one in forth}) == len(forth)
    assert sorted(one.likeness for one in forth) == pytest.approx(sorted(one.likeness for one in back))


WRONG: dict[str, tuple[str, list[str]]] = {
    "unknown this year": (
        "noi_tiep: [{nhiem_vu: 1.c, nam_truoc: 1.a}]",
        ["[unknown-task] Kế hoạch năm 2022 của “skhcn” không có nhiệm vụ “1.c”."],
    ),
    "unknown last year": (
        "khong_tiep_tuc: 1.c",
        ["[unknown-task] Kế hoạch năm 2021 của “skhcn” không có nhiệm vụ “1.c”."],
    ),
    "told twice": (
        "noi_tiep: [{nhiem_vu: 1.a, nam_truoc: 1.a}, {nhiem_vu: 1.a, nam_truoc: 1.b}]",
        ["[duplicate-id] “1.a” đã dùng ở plans/skhcn/2022/ke-hoach.yml:8:25."],
    ),
    "ended and going on": (
        "noi_tiep: [{nhiem_vu: 1.a, nam_truoc: 1.a}]\n  khong_tiep_tuc: 1.a",
        ["[continued-and-not] Nhiệm vụ “1.a” ở “khong_tiep_tuc”, mà dòng 8 ghi là nối tiếp."],
    ),
    "split and said so": (
        "noi_tiep: [{nhiem_vu: 1.a, nam_truoc: 1.a}, {nhiem_vu: 1.b, nam_truoc: 1.a}]\n"
        "  cho_phep: [{ma: task-continued-twice, ly_do: Tách đôi.}]",
        [],
    ),
}
TASKS = "linh_vuc:\n  - ma: the-che\n    nhiem_vu:\n      - {so: 1.a, ten: Rà soát}\n      - {so: 1.b, ten: Kiểm tra}\n"


@pytest.mark.parametrize("name", WRONG)
def test_what_an_editor_confirms_must_exist_and_stand_once(problems_of: ProblemsOf, name: str) -> None:
    keys, expected = WRONG[name]
    later = f"nam: 2022\n{TASKS}so_voi_nam_truoc:\n  {keys}\n  cach_doc: van-ban-neu\n"
    files = {"plans/skhcn/2021/ke-hoach.yml": f"nam: 2021\n{TASKS}", "plans/skhcn/2022/ke-hoach.yml": later}
    assert [one.partition(": ")[2] for one in problems_of(files)] == expected


def test_confirmations_without_a_plan_of_last_year_name_the_missing_file(problems_of: ProblemsOf) -> None:
    drawn = f"nam: 2022\n{TASKS}so_voi_nam_truoc: {{cach_doc: van-ban-neu, khong_tiep_tuc: 1.a}}\n"
    assert [one.partition(": ")[2] for one in problems_of(drawn)] == [
        "[no-plan] Không có kế hoạch năm 2021 của “skhcn” để đối chiếu nhiệm vụ “1.a”."
    ]


@pytest.fixture(scope="module")
def real() -> YearComparison:
    data, _ = load(ROOT, sources_of())
    return _comparison(connect(data, date(2022, 9, 30)), AGENCY)


def test_every_task_of_the_real_plans_was_read(real: YearComparison) -> None:
    assert real.unconfirmed_count == 0
    assert real.former_counts == {Fate.KEPT: 13, Fate.CHANGED: 20, Fate.DROPPED: 1}
    assert real.later_counts == {Fate.KEPT: 13, Fate.CHANGED: 20, Fate.NEW: 4}


def test_the_proposer_finds_what_a_reader_found_in_the_real_plans(real: YearComparison) -> None:
    """Of our short titles; tests/test_sources.py asks the same of the papers' own words."""
    former = [one.link.former for one in real.pairs] + [one.planned for one in real.dropped]
    later = [one.link.later for one in real.pairs] + [one.planned for one in real.new]
    proposed = {(one.former.task.id, one.later.task.id) for one in links(former, later, None)}
    read = {(one.link.former.task.id, one.link.later.task.id) for one in real.pairs}
    assert (len(proposed), len(proposed & read), len(read)) == (32, 32, 33)
    assert LIKE_ENOUGH == 0.25


def compare_plans(root: Path, agency: str = "skhcn", year: str = "2022") -> tuple[int, str]:
    result = CliRunner().invoke(cchc, ["--root", str(root), "compare-plans", "--agency", agency, "--year", year])
    return result.exit_code, result.output


FILES: Mapping[str, str] = {
    "plans/skhcn/2021/ke-hoach.yml": f"nam: 2021\n{TASKS}      - {{so: 1.c, ten: Mua xe}}\n",
    "plans/skhcn/2022/ke-hoach.yml": f"nam: 2022\n{TASKS}      - {{so: 1.c, ten: Đào tạo}}\n",
}


def test_the_command_prints_what_can_be_pasted_and_then_nothing_more(repository: Repository) -> None:
    root = repository(FILES)
    code, printed = compare_plans(root)
    assert code == 0
    assert printed == (
        "# Máy đề nghị theo lời văn, chưa ai xác nhận. Đọc hai kế hoạch năm 2021 và 2022, sửa chỗ sai,\n"
        "# rồi chép vào plans/skhcn/2022/ke-hoach.yml; đã có mục so_voi_nam_truoc thì thêm các dòng vào đó.\n"
        "so_voi_nam_truoc:\n"
        "  cach_doc: chung-toi-doc\n"
        "  noi_tiep:\n"
        "    # Rà soát ← Rà soát (giống 100%)\n"
        "    - {nhiem_vu: 1.a, nam_truoc: 1.a}\n"
        "    # Kiểm tra ← Kiểm tra (giống 100%)\n"
        "    - {nhiem_vu: 1.b, nam_truoc: 1.b}\n"
        "  viec_moi:\n"
        "    # Đào tạo\n"
        "    - 1.c\n"
        "  khong_tiep_tuc:\n"
        "    # Mua xe\n"
        "    - 1.c\n"
    )
    with (root / "plans/skhcn/2022/ke-hoach.yml").open("a", encoding="utf-8") as file:
        file.write(printed)
    assert compare_plans(root) == (0, "Mọi nhiệm vụ của hai kế hoạch đã được xác nhận.\n")


@pytest.mark.parametrize(
    ("agency", "year", "said"),
    [
        ("skhnc", "2022", "--agency: không có cơ quan “skhnc” trong plans/co-quan.yml. Có phải “skhcn”?\n"),
        ("skhcn", "2023", "Không có, hoặc không đọc được, plans/skhcn/2023/ke-hoach.yml."),
        ("skhcn", "2021", "Không có plans/skhcn/2020/ke-hoach.yml để so.\n"),
    ],
)
def test_the_command_says_which_plan_is_missing(repository: Repository, agency: str, year: str, said: str) -> None:
    code, printed = compare_plans(repository(FILES), agency, year)
    assert (code, printed.startswith(said)) == (WRONG_CALL, True)
