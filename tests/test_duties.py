"""What must be public: stated for every site, asked of one that somebody answers for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.build import Site, build
from tests.drawn import AGENCY

AS_OF = date(2027, 5, 20)
CODE = AGENCY.split("ma: ")[1].split()[0].strip(",}")
OWNER = f"trang_web:\n  co_quan: {CODE}\n  chiu_trach_nhiem: {{ten: Trần Thị Bê, chuc_vu: Giám đốc}}\n"
TASK = "{so: 1.a, ten: Rà soát văn bản, thoi_gian: Quý I}"
PLAN = "nam: {year}\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n      - " + TASK + "\n"
DOCUMENT = "so_ky_hieu: {number}/QĐ-UBND\nloai: quyet-dinh\nngay_ban_hanh: 02/01/2024\ntrich_yeu: Về việc mẫu\n{more}"


def _site(root: Path, agency: str = AGENCY, **files: str) -> Site:
    (root / "plans").mkdir(parents=True, exist_ok=True)
    (root / "plans/co-quan.yml").write_text(agency, "utf-8")
    for file, text in files.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text, "utf-8")
    return build(root, AS_OF)


def _rows(site: Site) -> dict[str, str]:
    """State of each duty, as the page tells it."""
    (text,) = (page.markdown for page in site.pages if page.path == "thong-tin-cong-khai/index.md")
    cells = [line.split(" | ") for line in text.split("\n") if line.startswith("| ") and "**" in line]
    return {name.removeprefix("| "): state.replace("**", "") for name, state, *_ in cells}


def test_a_site_of_nobody_owes_nothing_and_still_says_what_is_missing(tmp_path: Path) -> None:
    site = _site(tmp_path)
    assert site.problems == ()
    rows = _rows(site)
    assert len(rows) == 13
    assert rows["Thủ tục hành chính"] == "Chưa có"
    assert rows["Danh mục thông tin phải công khai"] == "Có"


def test_the_body_in_charge_is_told_what_it_lacks_once(tmp_path: Path) -> None:
    (told,) = _site(tmp_path, OWNER + AGENCY).problems
    assert (told.code, told.place.field) == ("duty-missing", "trang_web")
    assert told.message.startswith("Trang chưa có 11 loại thông tin phải công khai: Kế hoạch, chương trình")
    kept = OWNER + "  cho_phep: [{ma: duty-missing, ly_do: trang đang lập}]\n" + AGENCY
    assert _site(tmp_path, kept).problems == ()


@pytest.mark.parametrize(("year", "state"), [(2027, "Có (1 cơ quan có kế hoạch năm 2027)"), (2026, "Chưa có")])
def test_a_plan_counts_in_its_own_year(tmp_path: Path, year: int, state: str) -> None:
    site = _site(tmp_path, **{f"plans/{CODE}/{year}/ke-hoach.yml": PLAN.replace("{year}", str(year))})
    assert _rows(site)["Kế hoạch, chương trình công tác hằng năm"] == state


def test_a_register_with_gaps_says_how_many_are_whole(tmp_path: Path) -> None:
    whole = "hieu_luc_tu: 02/01/2024\ndia_chi: https://example.org/1.pdf\n"
    site = _site(tmp_path, **{
        "content/van-ban/mot.yml": DOCUMENT.format(number=1, more=whole),
        "content/van-ban/hai.yml": DOCUMENT.format(number=2, more="hieu_luc_tu: 02/01/2024\n"),
    })  # fmt: skip
    state = "Có một phần (1 trong 2 văn bản đủ các mục)"
    assert _rows(site)["Văn bản: số, ngày, hiệu lực, trích yếu, tệp tải về"] == state
