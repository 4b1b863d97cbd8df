"""Figures in words, the order of news, and how citations find their documents."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.backlinks import linked
from generator.derive.network import connect
from generator.derive.papers.documents import DocumentRegister
from generator.derive.papers.references import citations_in
from generator.loading.dataset import Dataset, Source, load
from generator.places import Place
from generator.rules.references import document_problem
from generator.schema.base import Record
from generator.schema.conclusion import Conclusion
from generator.schema.document import Document
from generator.schema.plan import Plan
from generator.schema.post import Post
from generator.schema.result import Result
from generator.schema.scalars import Citation
from generator.spelling.figures import share_percent, spell_figure, spell_target
from generator.views.news import news, post_path

R = TypeVar("R", bound=Record)
PLAN_FILE, RESULT_FILE = "plans/so-thu/2022/ke-hoach.yml", "plans/so-thu/2022/ket-qua/quy-2.yml"


def loaded(root: Path, files: dict[str, str]) -> Dataset:
    for file, text in files.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text.lstrip("\n"), encoding="utf-8")
    sources = (
        Source("plans/{agency}/{year}/ke-hoach.yml", Plan),
        Source("plans/{agency}/{year}/ket-qua/{period}.yml", Result),
        Source("plans/{agency}/{year}/ket-luan/{name}.yml", Conclusion),
        Source("content/van-ban/{name}.yml", Document),
        Source("content/tin-tuc/{name}.md", Post),
    )
    data, problems = load(root, sources)
    assert problems == []
    return data


def only(data: Dataset, kind: type[R]) -> R:
    (entry,) = data.of(kind)
    return entry.record


@pytest.mark.parametrize(
    ("numerator", "denominator", "percent"),
    [
        ("13", "13", "100"),
        ("999", "1000", "99.9"),
        ("9999", "10000", "99.9"),
        ("1", "3", "33.3"),
        ("2", "3", "66.6"),
        ("1", "2", "50"),
        ("0", "7", "0"),
        ("1", "100000", "0"),
        ("0.5", "2", "25"),
        ("0", "0", None),
        ("5", "0", None),
    ],
)
def test_a_share_is_cut_and_never_rounded_up(numerator: str, denominator: str, percent: str | None) -> None:
    share = share_percent(Decimal(numerator), Decimal(denominator))
    assert (None if share is None else str(share)) == percent


@given(st.integers(0, 10**12), st.integers(1, 10**12))
def test_only_everything_is_a_hundred_percent(numerator: int, denominator: int) -> None:
    part = min(numerator, denominator)
    share = share_percent(Decimal(part), Decimal(denominator))
    assert share is not None
    assert (share == 100) == (part == denominator)
    assert 0 <= 100 * Decimal(part) / denominator - share < Decimal("0.1")


@pytest.mark.parametrize(
    ("figure", "spelled"),
    [
        ("gia_tri: 3, don_vi: quyết định", "3 quyết định"),
        ("gia_tri: 0, don_vi: hồ sơ", "0 hồ sơ"),
        ('gia_tri: "98,5", don_vi: "%"', "98,5%"),
        ("gia_tri: 1234567, don_vi: đồng", "1.234.567 đồng"),
        ('gia_tri: "97,5", don_vi: điểm', "97,5 điểm"),
        ("tu_so: 13, mau_so: 13, don_vi: hồ sơ", "13/13 hồ sơ (100%)"),
        ("tu_so: 999, mau_so: 1000, don_vi: hồ sơ", "999/1.000 hồ sơ (99,9%)"),
        ("tu_so: 0, mau_so: 0, don_vi: hồ sơ", "0/0 hồ sơ"),
        ('tu_so: 13, mau_so: 15, don_vi: "%"', "13/15 (86,6%)"),
        ("gia_tri: 26, don_vi: lượt, cach_ghi: hơn 26 lượt", "hơn 26 lượt"),
    ],
)
def test_a_figure_reads_like_this(tmp_path: Path, figure: str, spelled: str) -> None:
    text = f"nam: 2022\nky: quy-2\nlinh_vuc:\n  - ma: the-che\n    so_lieu:\n      - {{ten: Số, {figure}}}\n"
    (area,) = only(loaded(tmp_path, {RESULT_FILE: text}), Result).areas
    assert [spell_figure(one, {}) for one in area.figures] == [spelled]


def test_a_figure_without_any_value_is_a_bug_and_not_an_empty_cell(tmp_path: Path) -> None:
    text = "nam: 2022\nky: quy-2\nlinh_vuc:\n  - {ma: the-che, so_lieu: [{ten: Số, don_vi: hồ sơ}]}\n"
    (area,) = only(loaded(tmp_path, {RESULT_FILE: text}), Result).areas
    with pytest.raises(ValueError, match="neither a value nor a share"):
        spell_figure(area.figures[0], {})


@pytest.mark.parametrize(
    ("target", "spelled"),
    [
        ('muc: toi-thieu, gia_tri: 50, don_vi: "%"', "tối thiểu 50%"),
        ('muc: toi-da, gia_tri: "0,5", don_vi: "%"', "tối đa 0,5%"),
        ("muc: bang, gia_tri: 1, don_vi: sáng kiến", "1 sáng kiến"),
        ("gia_tri: 1000, don_vi: hồ sơ", "1.000 hồ sơ"),
    ],
)
def test_a_target_reads_like_this(tmp_path: Path, target: str, spelled: str) -> None:
    task = f"{{so: 1.a, ten: Việc, chi_tieu: [{{noi_dung: Chỉ tiêu, {target}}}]}}"
    text = f"nam: 2022\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n      - {task}\n"
    (area,) = only(loaded(tmp_path, {PLAN_FILE: text}), Plan).areas
    assert [spell_target(one) for one in area.tasks[0].targets] == [spelled]


def post(title: str, day: str, slug: str = "") -> str:
    address = f"dia_chi: {slug}\n" if slug else ""
    return f"---\ntieu_de: {title}\n{address}ngay: {day}\ntom_tat: Tóm tắt\n---\nChữ.\n"


def test_news_come_newest_first_and_within_a_day_in_the_order_of_the_alphabet(tmp_path: Path) -> None:
    result = """
nam: 2022
ky: quy-2
linh_vuc: []
bai_viet: {tieu_de: Ơn người, dia_chi: on-nguoi, ngay_dang: 01/6/2022}
"""
    data = loaded(
        tmp_path,
        {
            "content/tin-tuc/2022-06-01-a.md": post("Ông bà", "01/6/2022"),
            "content/tin-tuc/2022-06-01-b.md": post("Điều mới", "01/6/2022", "rieng"),
            "content/tin-tuc/2022-06-01-c.md": post("Em nhỏ", "01/6/2022"),
            "content/tin-tuc/cu.md": post("An toàn", "31/12/2021"),
            "content/tin-tuc/moi.md": post("Xuân", "02/6/2022"),
            RESULT_FILE: result,
        },
    )
    shown = news(linked(connect(data, date(2022, 9, 30)), ()))
    assert [f"{item.title}: {item.path}" for item in shown] == [
        "Xuân: tin-tuc/2022/06/moi/index.md",
        "Điều mới: tin-tuc/2022/06/rieng/index.md",
        "Em nhỏ: tin-tuc/2022/06/c/index.md",
        "Ông bà: tin-tuc/2022/06/a/index.md",
        "Ơn người: tin-tuc/2022/06/on-nguoi/index.md",
        "An toàn: tin-tuc/2021/12/cu/index.md",
    ]
    assert {post_path(entry) for entry in data.of(Post)} < {
        item.path for item in news(linked(connect(data, date(2022, 9, 30)), ()))
    }


REGISTER = {
    "content/van-ban/a.yml": "so_ky_hieu: 908/QĐ-UBND\nloai: quyet-dinh\nngay_ban_hanh: 29/10/2018\n",
    "content/van-ban/b.yml": "so_ky_hieu: 38/QĐ-SKHCN\nloai: quyet-dinh\nngay_ban_hanh: 05/3/2021\nco_quan: Sở A\n",
    "content/van-ban/c.yml": "so_ky_hieu: 38/QĐ-SKHCN\nloai: quyet-dinh\nngay_ban_hanh: 06/4/2022\nco_quan: Sở A\n",
    "content/van-ban/d.yml": "so_ky_hieu: 12/KH-VP\nloai: ke-hoach\n",
    "content/van-ban/e.yml": "so_ky_hieu: 7/KH-VP\nloai: ke-hoach\nngay_ban_hanh: 01/1/2022\nco_quan: Sở A\n",
    "content/van-ban/g.yml": "so_ky_hieu: 7/KH-VP\nloai: ke-hoach\nngay_ban_hanh: 01/1/2022\nco_quan: Sở B\n",
}


def cited(root: Path, wording: str) -> tuple[DocumentRegister, Citation]:
    data = loaded(root, {**REGISTER, PLAN_FILE: f"nam: 2022\ncan_cu: {wording}\nlinh_vuc: []\n"})
    return DocumentRegister(data.of(Document)), only(data, Plan).legal_bases[0]


@pytest.mark.parametrize(
    ("wording", "found"),
    [
        ("908/QĐ-UBND ngày 29/10/2018", "a"),
        ("908/QĐ-UBND", "a"),
        ("908/qđ-ubnd", "a"),
        ("38/QĐ-SKHCN ngày 05/3/2021", "b"),
        ("38/QĐ-SKHCN ngày 6/4/2022", "c"),
        ("12/KH-VP", "d"),
        ("908/QĐ-UBND ngày 30/10/2018", "document-date-differs: 29/10/2018"),
        ("38/QĐ-SKHCN ngày 01/01/2020", "document-date-differs: 05/03/2021, 06/04/2022"),
        ("12/KH-VP ngày 01/02/2022", "document-date-differs: không rõ"),
        ("38/QĐ-SKHCN", "ambiguous-document"),
        ("7/KH-VP ngày 01/01/2022", "ambiguous-document"),
        ("909/QĐ-UBND", "unknown-document: Có phải “908/QĐ-UBND”?"),
        ("1/NQ-QH", "unknown-document: Thêm một tệp cho văn bản này trong content/van-ban/."),
    ],
)
def test_a_citation_finds_its_document_or_a_problem_says_why_not(tmp_path: Path, wording: str, found: str) -> None:
    register, citation = cited(tmp_path, wording)
    document = register.find(citation)
    problem = document_problem(register, citation, Place("ke-hoach.yml", 2, 9))
    if problem is None:
        assert document
        assert document.names["name"] == found
        return
    code, _, detail = found.partition(": ")
    assert (document, problem.code, str(problem.place)) == (None, code, "ke-hoach.yml:2:9")
    assert detail in f"{problem.message} {problem.hint}"


def test_by_number_gives_every_document_of_the_number(tmp_path: Path) -> None:
    register = DocumentRegister(loaded(tmp_path, REGISTER).of(Document))
    names = {number: [one.names["name"] for one in register.by_number(number)] for number in ("38/qđ-skhcn", "1/NQ-QH")}
    assert names == {"38/qđ-skhcn": ["b", "c"], "1/NQ-QH": []}


def test_citations_are_found_at_any_depth_with_their_places(tmp_path: Path) -> None:
    text = """
nam: 2022
can_cu:
  - 1/QĐ-A
  - 2/QĐ-B ngày 01/02/2022
linh_vuc:
  - ma: the-che
    nhiem_vu:
      - so: 1.a
        ten: Việc theo 9/QĐ-Z
        van_ban: 3/QĐ-C
"""
    plan = only(loaded(tmp_path, {PLAN_FILE: text}), Plan)
    assert [f"{place.line}:{place.column} {place.field} {one.number}" for one, place in citations_in(plan)] == [
        "3:5 can_cu[0] 1/QĐ-A",
        "4:5 can_cu[1] 2/QĐ-B",
        "10:18 linh_vuc[0].nhiem_vu[0].van_ban[0] 3/QĐ-C",
    ]
