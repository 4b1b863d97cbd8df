"""Invented procedures by the thousand: every property in turn, some silent; and a site made of them."""

from __future__ import annotations

from pathlib import Path

from tests.audit.sites import build_files

FIELDS = ("Đo lường", "An toàn bức xạ", "Sở hữu trí tuệ", "Hoạt động khoa học")
DEEDS = ("Cấp giấy phép", "Cấp lại giấy phép", "Đăng ký", "Gia hạn", "Sửa đổi", "Công nhận", "Khai báo")
THINGS = (
    "dấu định lượng",
    "thiết bị X-quang",
    "hợp đồng chuyển giao",
    "tổ chức giám định",
    "phương tiện đo",
    "kiểm xạ",
)
TIMES = ("05 ngày làm việc", "15 ngày", "trong ngày", "30 ngày làm việc", "Không quy định", "01 tháng", None)
FEES = ("0", "150.000 đồng", "Không", "3.000.000 đồng", "75% phí thẩm định", None)
APPLICANTS = ("[cong-dan]", "[doanh-nghiep, hop-tac-xa]", "[to-chuc]", None)
LEVELS = ("toàn trình", "một phần", "mức độ 4", None)
BODIES = ("Sở Mẫu", "UBND tỉnh Mẫu", None)
PROVINCES = ("Mẫu", "Thử", "Đông")


def procedure_files(count: int) -> dict[str, str]:
    """Content by path; of each property the choices follow each other, in rounds of different lengths."""
    listed = "\n".join(f"  - {{ma: linh-vuc-{at}, ten: {name}}}" for at, name in enumerate(FIELDS))
    files = {"content/tthc/linh-vuc.yml": f"linh_vuc:\n{listed}\n"}
    for at in range(count):
        name = f"{DEEDS[at % len(DEEDS)]} {THINGS[at % len(THINGS)]} loại {at + 1}"
        stated = {
            "ma": f"2.{at + 100:06}.000.00.00.H{10 + at % len(PROVINCES)}" if at % 5 else None,
            "ten": name,
            "linh_vuc": f"linh-vuc-{at % len(FIELDS)}",
            "tinh": PROVINCES[at % len(PROVINCES)],
            "thoi_han": TIMES[at % len(TIMES)],
            "phi": FEES[at % len(FEES)],
            "doi_tuong": APPLICANTS[at % len(APPLICANTS)],
            "muc_do": LEVELS[at % len(LEVELS)],
            "co_quan_thuc_hien": BODIES[at % len(BODIES)],
            "nguon": "{dia_chi: 'https://example.org/', da_doc: có}",
        }
        lines = (f"{key}: {value}\n" for key, value in stated.items() if value is not None)
        files[f"content/tthc/thu-tuc-{at + 1}.yml"] = "".join(lines)
    return files


def build_site(root: Path, count: int) -> Path:
    """The site of so many procedures and nothing else, below `root`."""
    return build_files(root, procedure_files(count))
