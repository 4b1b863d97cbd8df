"""A plan above and the tasks that carry it out lead to each other; readers are told when to look again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.build import Site, build
from tests.drawn import AGENCY

CODE = AGENCY.split("ma: ")[1].split()[0].strip(",}")
UPPER = """
ten: Kế hoạch của tỉnh năm 2027
so_ky_hieu: 3/KH-UBND
co_quan: UBND tỉnh
ngay_ban_hanh: 03/01/2027
tu_nam: 2027
den_nam: 2027
nhiem_vu:
  - {so: "1", ten: Số hóa hồ sơ}
  - {so: 2.a, ten: Rút ngắn thời hạn}
"""
PLAN = """
nam: 2027
linh_vuc:
  - ma: the-che
    nhiem_vu:
      - so: 1.a
        ten: Số hóa kho lưu trữ
        thoi_gian: Quý I
        thuc_hien_cua: kh-tinh#1
        chiu_trach_nhiem: Phó Giám đốc
      - {so: 1.b, ten: Việc khác, thoi_gian: Quý II}
han_bao_cao:
  - {ky: quy-1, thoi_gian: Trước ngày 03/3/2027}
  - {ky: quy-2, thoi_gian: Trước ngày 03/6/2027}
  - {ky: nam, thoi_gian: Trước ngày 03/12/2027}
"""
RESULT = (
    "nam: 2027\nky: {period}\ntinh_den_ngay: {day}\nlinh_vuc:\n"
    "  - ma: the-che\n    ket_qua:\n      - noi_dung: Sở rà soát văn bản.\n"
)
FILES = {
    "plans/co-quan.yml": AGENCY,
    "plans/cap-tren/kh-tinh.yml": UPPER,
    f"plans/{CODE}/2027/ke-hoach.yml": PLAN,
}


def _site(root: Path, as_of: date, **more: str) -> Site:
    for file, text in (FILES | more).items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text, "utf-8")
    site = build(root, as_of)
    assert site.errors == ()
    return site


def _text(site: Site, path: str) -> str:
    (found,) = (page.markdown for page in site.pages if page.path == path)
    return found


def test_both_ends_name_each_other_and_what_nobody_carries_out_is_told(tmp_path: Path) -> None:
    site = _site(tmp_path, date(2027, 2, 1))
    upper, task = (
        _text(site, path)
        for path in ("ke-hoach/cap-tren/kh-tinh/index.md", f"ke-hoach/{CODE}/2027/nhiem-vu/1-a/index.md")
    )
    assert "Có 2 nhiệm vụ; 1 nhiệm vụ chưa thấy trong kế hoạch nào trên trang này." in upper
    assert f"[1.a Số hóa kho lưu trữ](../../{CODE}/2027/nhiem-vu/1-a/index.md)" in upper
    assert "[1 – Kế hoạch của tỉnh năm 2027](../../../../cap-tren/kh-tinh/index.md)" in task
    assert "| **Chịu trách nhiệm** | Phó Giám đốc |" in task


@pytest.mark.parametrize(
    ("as_of", "reported", "told"),
    [
        (date(2027, 2, 1), {}, "Quý I: Trước ngày 03/3/2027"),
        # Overdue is not "next": what comes is.
        (date(2027, 4, 1), {}, "Quý II: Trước ngày 03/6/2027"),
        (date(2027, 2, 20), {"quy-1": "20/02/2027"}, "Quý II: Trước ngày 03/6/2027"),
        (date(2027, 12, 31), {}, None),
    ],
)
def test_the_next_report_is_the_first_that_is_still_to_come(
    tmp_path: Path, as_of: date, reported: dict[str, str], told: str | None
) -> None:
    results = {
        f"plans/{CODE}/2027/ket-qua/{period}.yml": RESULT.format(period=period, day=day)
        for period, day in reported.items()
    }
    site = _site(tmp_path, as_of, **results)
    pages = [f"ke-hoach/{CODE}/2027/index.md", *(f"ket-qua/{CODE}/2027/{period}/index.md" for period in reported)]
    for page in pages:
        text = _text(site, page)
        assert ("Kỳ cập nhật sau" in text) == (told is not None)
        assert told is None or f"| **Kỳ cập nhật sau** | {told} |" in text
