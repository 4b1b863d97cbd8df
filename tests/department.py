"""A department of ten years and sixty tasks a year. Everything in it is invented; the same numbers every time.

Each year tells the same stories in another order, so that every status, every kind of timing and every page occurs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

AGENCY = "so-gia-dinh"
YEARS = range(2015, 2025)
AS_OF = date(2024, 9, 15)
"""In the middle of the last year."""
AREAS = ("the-che", "thu-tuc-hanh-chinh", "to-chuc-bo-may", "che-do-cong-vu", "tai-chinh-cong", "chinh-quyen-so")
LETTERS = ("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k")
UNITS = ("Văn phòng Sở", "Thanh tra Sở", "Phòng Kế hoạch", "Phòng Chuyên môn", "Trung tâm Dịch vụ")
TIMINGS = (
    "Quý I năm {year}",
    "Trước ngày 10/6/{year}",
    "Thường xuyên trong năm",
    None,
    "Quý I/{year} ban hành kế hoạch; trước ngày 05/12/{year} báo cáo",
    "Tháng 9/{year}",
    "Trong năm {year}",
    "Định kỳ hằng quý",
    "Theo hướng dẫn của cấp trên",
    "Từ ngày 06/01/{year}",
    "Trong 05 ngày làm việc sau khi kết thúc quý II/{year}",
)
STORIES = ("silent", "in time", "late", "running", "began, then done", "dropped", "removed", "done, no day")
PERIODS = (("quy-1", 31, 3), ("6-thang", 30, 6), ("quy-3", 14, 9), ("nam", 31, 12))

REGISTER = f"""
co_quan:
  - ma: {AGENCY}
    ten: Sở Giả định tỉnh Thử
    ten_ngan: Sở Giả định
    tinh: Thử
    don_vi:
      - {{ma: van-phong, ten: Văn phòng Sở, loai: phong}}
      - {{ma: thanh-tra, ten: Thanh tra Sở, loai: phong}}
      - {{ma: ke-hoach, ten: Phòng Kế hoạch, loai: phong}}
      - {{ma: chuyen-mon, ten: Phòng Chuyên môn, loai: phong}}
      - {{ma: trung-tam, ten: Trung tâm Dịch vụ, loai: don-vi-su-nghiep}}
"""


def department() -> dict[str, str]:
    """Its files, by path in the repository."""
    files = {"plans/co-quan.yml": REGISTER.lstrip(), "plans/ngay-nghi.yml": _holidays()}
    for year in YEARS:
        folder = f"plans/{AGENCY}/{year}"
        files[f"{folder}/ke-hoach.yml"] = _plan(year)
        files[f"{folder}/ket-luan/giao-ban.yml"] = _conclusion(year)
        for period, day, month in PERIODS:
            if (known := date(year, month, day)) <= AS_OF:
                files[f"{folder}/ket-qua/{period}.yml"] = _result(year, period, known)
    return files


def write_department(root: Path) -> Path:
    for name, text in department().items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def _tasks(year: int) -> Iterator[tuple[int, str, str | None, str]]:
    """Index, number, timing and story of each."""
    for index in range(len(AREAS) * len(LETTERS)):
        timing = TIMINGS[index % len(TIMINGS)]
        number = f"{index // len(LETTERS) + 1}.{LETTERS[index % len(LETTERS)]}"
        story = STORIES[(index * 3 + index // len(TIMINGS) + year) % len(STORIES)]
        yield index, number, timing and timing.format(year=year), story


def _plan(year: int) -> str:
    lines = [f"nam: {year}", f"ngay_ban_hanh: 05/01/{year}", "linh_vuc:"]
    for index, number, timing, story in _tasks(year):
        if index % len(LETTERS) == 0:
            lines += [f"  - ma: {AREAS[index // len(LETTERS)]}", "    nhiem_vu:"]
        leads = [UNITS[index % len(UNITS)]] if index % 7 else []
        # Every ninth task has two leaders.
        leads += [UNITS[(index + 1) % len(UNITS)]] if index % 9 == 0 else []
        lines += [f"      - so: {number}", f"        ten: Việc giả định {number}"]
        lines += [f"        chu_tri: [{', '.join(leads)}]"] if leads else []
        lines += ["        san_pham: Báo cáo"] if index % 2 else []
        if index == 0:
            lines.append(f"        moc: [{{noi_dung: Trình lãnh đạo, han: 15/4/{year}}}]")
        lines += [f"        thoi_gian: {timing}"] if timing else []
        lines += [f"        bo: {{tu_ngay: 01/02/{year}, ly_do: Không còn căn cứ}}"] if story == "removed" else []
    lines += ["han_bao_cao:", f"  - {{ky: quy-1, thoi_gian: Trước ngày 03/3/{year}}}"]
    lines += [f"  - {{ky: nam, thoi_gian: Trước ngày 25/11/{year}}}", "cho_phep:"]
    # The editorial checks are right to ask about days drawn by a rule; these two years have none on a day off.
    kept = ["task-incomplete"] + ["deadline-on-day-off"] * (year not in (2015, 2020))
    lines += [f"  - {{ma: {code}, ly_do: Dữ liệu bịa ra để thử.}}" for code in kept]
    return "\n".join(lines) + "\n"


def _result(year: int, period: str, known: date) -> str:
    first = period == PERIODS[0][0]
    said = []
    for index, number, _, story in _tasks(year):
        done_on = f"{known - timedelta(days=10):%d/%m/%Y}"
        done = f"trang_thai: hoan-thanh, ngay_hoan_thanh: {done_on}, san_pham: Báo cáo số {number}"
        begins = {
            "in time": done,
            "running": "trang_thai: dang-thuc-hien, ly_do: Thiếu người",
            "began, then done": "trang_thai: dang-thuc-hien, ly_do: Chờ ý kiến",
            "dropped": "trang_thai: khong-thuc-hien, ly_do: Cấp trên dừng việc này",
        }
        goes_on = {
            "late": f"{done}, ly_do: Thiếu kinh phí",
            "began, then done": done,
            "running": "trang_thai: dang-thuc-hien, ly_do: Thiếu người",
            "done, no day": "trang_thai: hoan-thanh, san_pham: Báo cáo",
        }
        # What is done is reported once; what runs is reported again and again.
        repeats = period == PERIODS[1 + index % 2][0] or story == "running"
        if words := begins.get(story) if first else goes_on.get(story) if repeats else None:
            said.append(f"  - {{nhiem_vu: {number}, {words}}}")
    head = [f"nam: {year}", f"ky: {period}", f"tinh_den_ngay: {known:%d/%m/%Y}", "linh_vuc: []"]
    head += ["chua_het_ky: có"] if period == "quy-3" else []
    return "\n".join([*head, "tien_do:", *said]) + "\n"


def _conclusion(year: int) -> str:
    return (
        f"nam: {year}\nten: Kết luận giao ban giả định\nngay_hop: 20/5/{year}\nchi_dao:\n"
        f"  - {{so: 1, ten: Làm gọn hồ sơ, chu_tri: Văn phòng Sở, thoi_gian: Quý III/{year}, nhiem_vu: [1.a, 1.b]}}\n"
        "  - {so: 2, ten: Họp giao ban đúng giờ, chu_tri: Thanh tra Sở}\n"
    )


def _holidays() -> str:
    years = (
        f"  - nam: {year}\n    nguon: bịa ra để thử\n    ngay_nghi: [{{ten: Ngày giả định, tu_ngay: 01/7/{year}}}]\n"
        for year in YEARS
    )
    return "cac_nam:\n" + "".join(years)
