"""The editorial checks and the repository: every slip of the five papers is found, and nothing else is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from generator.checks import checked, findings
from generator.checks.allowances import CODES
from generator.derive.network import connect
from generator.schema.plan import Plan
from tests.drawn import PLAN, network_of, plan
from tests.editorial import (
    AS_OF,
    ROOT,
    editorial_reference,
    network_of_sources,
    real_data,
    real_network,
    slips_in_data,
    slips_in_official_words,
    slips_in_sources,
)
from tests.source_texts import needs_sources

GUIDE = ROOT / "docs/kiem-tra-bien-tap.md"

IN_THE_DATA = """
content/van-ban/1891-kh-skhccn-2021.yml
    look-alike-number-symbol  so_ky_hieu
plans/skhcn-quang-ngai/2021/ke-hoach.yml
    task-incomplete           linh_vuc[1].nhiem_vu[7].so
    task-incomplete           linh_vuc[1].nhiem_vu[8].so
    typing-slip               linh_vuc[1].nhiem_vu[9].san_pham
    deadline-on-day-off       linh_vuc[1].nhiem_vu[10].thoi_gian
    typing-slip               linh_vuc[2].nhiem_vu[3].san_pham
    number-skipped            linh_vuc[3].nhiem_vu[2].so
    task-incomplete           linh_vuc[3].nhiem_vu[2].so
    unit-spelled-differently  linh_vuc[4].nhiem_vu[1].chu_tri[0]
    task-incomplete           linh_vuc[5].nhiem_vu[3].so
    task-incomplete           linh_vuc[5].nhiem_vu[4].so
    unit-spelled-differently  linh_vuc[5].nhiem_vu[5].phoi_hop[0]
    typing-slip               linh_vuc[5].nhiem_vu[5].thoi_gian
    number-skipped            linh_vuc[6].nhiem_vu[0].so
    number-repeated           linh_vuc[6].nhiem_vu[1].so
    typing-slip               linh_vuc[6].nhiem_vu[1].san_pham
    report-year-mismatch      han_bao_cao[0].thoi_gian
    report-year-mismatch      han_bao_cao[1].thoi_gian
    deadline-on-day-off       han_bao_cao[2].thoi_gian
    report-year-mismatch      han_bao_cao[2].thoi_gian
    report-year-mismatch      han_bao_cao[3].thoi_gian
plans/skhcn-quang-ngai/2022/ke-hoach.yml
    year-mismatch             linh_vuc[0].nhiem_vu[2].san_pham
    task-incomplete           linh_vuc[1].nhiem_vu[7].so
    task-incomplete           linh_vuc[1].nhiem_vu[8].so
    deadline-on-day-off       linh_vuc[1].nhiem_vu[10].thoi_gian
    year-mismatch             linh_vuc[1].nhiem_vu[10].thoi_gian
    task-incomplete           linh_vuc[2].nhiem_vu[1].so
    unit-spelled-differently  linh_vuc[2].nhiem_vu[1].chu_tri[0]
    task-incomplete           linh_vuc[3].nhiem_vu[3].so
    year-mismatch             linh_vuc[5].nhiem_vu[0].thoi_gian
    numbers-contradict        linh_vuc[5].nhiem_vu[1].chi_tieu[0].gia_tri
    task-incomplete           linh_vuc[5].nhiem_vu[3].so
    unit-spelled-differently  linh_vuc[5].nhiem_vu[5].phoi_hop[0]
    typing-slip               linh_vuc[7].nhiem_vu[1].san_pham
    typing-slip               linh_vuc[7].nhiem_vu[2].san_pham
    deadline-on-day-off       han_bao_cao[2].thoi_gian
plans/skhcn-quang-ngai/2022/ket-luan/toa-dam-18-5-2022.yml
    unit-spelled-differently  chi_dao[8].chu_tri[0]
plans/vp-ubnd-quang-ngai/2021/ke-hoach.yml
    typing-slip               linh_vuc[0].nhiem_vu[1].san_pham
    task-incomplete           linh_vuc[1].nhiem_vu[4].so
    deadline-on-day-off       linh_vuc[1].nhiem_vu[6].thoi_gian
    typing-slip               linh_vuc[1].nhiem_vu[8].san_pham
    unit-spelled-differently  linh_vuc[2].nhiem_vu[0].thuc_hien
"""
IN_RUNNING_TEXT = """
ke-hoach-2022-so-khcn-quang-ngai
    phân đầu · biên chế về kinh phí · TCVN 9001:2015 · CQHCCN · TCVN ISO 9001-2015 · 1 dấu “, 0 dấu ”
ke-hoach-2021-so-khcn-quang-ngai
    cập nhập · hành hành chính · tổ chưc · vị trí việc · TCVN 9001:2015 · thương xuyên · và và
ke-hoach-2021-van-phong-ubnd-quang-ngai
    (thế · TTTC · chất lượng, hiệu · cải hành chính
ket-qua-quy-3-2022-so-khcn-kon-tum
    thuộc thẩm phạm vi · KonTum · họcvà · cải cải
thong-bao-ket-luan-2022-so-khcn-quang-ngai
    tham mur · phần đầu · $\\geq 50\\%$ · Chương trình công
"""
PERSONAL = {"citizen-number", "private-phone", "private-email", "bank-account", "secrecy-mark"}


def test_the_repository_has_no_finding_that_nobody_allowed() -> None:
    assert [f"{one.place}: {one.message}" for one in checked(real_network())] == []


def test_without_the_allowances_exactly_the_slips_of_the_papers_are_found() -> None:
    drawn: list[str] = []
    for one in slips_in_data():
        if one.place.file not in drawn:
            drawn.append(one.place.file)
        drawn.append(f"    {one.code:<25} {one.place.field}")
    assert "\n".join(drawn) == IN_THE_DATA.strip("\n")


@needs_sources
def test_the_slips_of_the_running_text_are_found() -> None:
    found = {(one.place.file, one.text) for one in slips_in_sources()}
    expected: set[tuple[str, str]] = set()
    for name, slips in re.findall(r"^(\S+)\n {4}(.+)$", IN_RUNNING_TEXT, re.MULTILINE):
        expected |= {(name, slip) for slip in slips.split(" · ")}
    assert expected - found == set()


@needs_sources
def test_official_sentences_add_a_year_two_empty_colons_and_a_contradiction() -> None:
    found = [(one.code, one.place.field.split("nhiem_vu")[1]) for one in slips_in_official_words()]
    assert sorted(found) == [
        ("nothing-after-colon", "[7].noi_dung"),
        ("nothing-after-colon", "[7].noi_dung"),
        ("numbers-contradict", "[1].san_pham"),
        ("year-mismatch", "[2].noi_dung"),
    ]


@needs_sources
def test_no_real_text_is_taken_for_private_or_secret() -> None:
    networks = (real_network(), network_of_sources())
    assert [one.text for network in networks for one in findings(network) if one.code in PERSONAL] == []


@needs_sources
def test_the_table_of_checks_and_slips_is_what_the_code_finds(update_golden: bool) -> None:
    if update_golden:
        GUIDE.write_text(editorial_reference(), encoding="utf-8")
    assert GUIDE.read_text("utf-8") == editorial_reference()


@pytest.mark.parametrize("code", CODES)
def test_every_code_stands_in_the_table_of_checks(code: str) -> None:
    assert f"| `{code}` |" in GUIDE.read_text("utf-8")


# Allowances

SLIP = "so: 1.a\nten: Việc của của Sở"
ALLOWED = f"{SLIP}\ncho_phep: [{{ma: doubled-word, ly_do: Văn bản ghi như vậy}}]"


def _checked(drawn: str, as_of: date = AS_OF) -> list[str]:
    return [f"{one.code} {one.place.field}" for one in checked(network_of({PLAN: drawn}, as_of))]


def test_an_allowance_covers_its_record_and_no_other() -> None:
    assert _checked(plan(SLIP)) == ["doubled-word linh_vuc[0].nhiem_vu[0].ten"]
    assert _checked(plan(ALLOWED)) == []
    assert _checked(plan(ALLOWED, SLIP.replace("1.a", "1.b"))) == ["doubled-word linh_vuc[0].nhiem_vu[1].ten"]


def test_an_allowance_of_the_whole_paper_covers_all_of_it() -> None:
    tail = "cho_phep: [{ma: doubled-word, ly_do: Văn bản ghi như vậy}]"
    assert _checked(plan(SLIP, SLIP.replace("1.a", "1.b"), tail=tail)) == []


def test_an_allowance_of_the_tenth_task_does_not_cover_the_first() -> None:
    tasks = [SLIP.replace("1.a", f"{at}") for at in range(1, 12)]
    tasks[1] += "\ncho_phep: [{ma: doubled-word, ly_do: Văn bản ghi như vậy}]"
    assert len(_checked(plan(*tasks))) == 10


def test_an_allowance_holds_to_the_end_of_its_day_and_then_says_so() -> None:
    drawn = plan(ALLOWED.replace("như vậy}", "như vậy, den_ngay: 30/6/2022}"))
    assert _checked(drawn, date(2022, 6, 30)) == []
    assert _checked(drawn, date(2022, 7, 1)) == [
        "doubled-word linh_vuc[0].nhiem_vu[0].ten",
        "expired-allowance linh_vuc[0].nhiem_vu[0].cho_phep[0].den_ngay",
    ]


@pytest.mark.parametrize(
    ("code", "hint"), [("year-mismatch", "Xóa ngoại lệ này."), ("yaer-mismatch", "Có phải “year-mismatch”?")]
)
def test_an_allowance_that_allows_nothing_is_a_finding(code: str, hint: str) -> None:
    drawn = plan(f"so: 1.a\nten: Việc\ncho_phep: [{{ma: {code}, ly_do: Không còn}}]")
    (one,) = checked(network_of({PLAN: drawn}))
    assert (one.code, one.hint) == ("unused-allowance", hint)


def test_taking_one_allowance_away_brings_its_finding_back() -> None:
    data = real_data()
    entry = next(entry for entry in data.of(Plan) if entry.record.number == "1782/KH-VP")
    bare = replace(entry, record=entry.record.model_copy(update={"allowances": ()}))
    entries = tuple(bare if one is entry else one for one in data.entries)
    found = checked(connect(replace(data, entries=entries), AS_OF))
    assert [one.code for one in found] == ["unit-spelled-differently"]
