"""`cchc new ket-qua`: a period's result begun with what falls due, what is known and what was counted before."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.adaptors.cli import cchc
from generator.adaptors.exits import WRONG_CALL
from generator.build import build
from generator.problems import errors_among
from generator.schema.common import Period
from tests.conftest import Repository

FILE = "plans/skhcn/2022/ket-qua/6-thang.yml"
FILES = {
    "plans/skhcn/2022/ke-hoach.yml": """
        nam: 2022
        linh_vuc:
          - ma: the-che
            ten: Thể chế
            nhiem_vu:
              - {so: 1.a, ten: Rà soát, chu_tri: Thanh tra Sở, san_pham: Kế hoạch, thoi_gian: Quý I năm 2022}
              - {so: 1.b, ten: Theo dõi, chu_tri: Thanh tra Sở, thoi_gian: Thường xuyên trong năm}
              - {so: 1.c, ten: Sơ kết, chu_tri: Thanh tra Sở, thoi_gian: Quý II năm 2022}
              - {so: 1.d, ten: Tổng kết, chu_tri: Thanh tra Sở, thoi_gian: Quý IV năm 2022}
              - {so: 1.đ, ten: Lập kế hoạch, chu_tri: Thanh tra Sở, thoi_gian: Tháng 02 năm 2022}
    """,
    "plans/skhcn/2022/ket-qua/quy-1.yml": """
        nam: 2022
        ky: quy-1
        tinh_den_ngay: 31/03/2022
        linh_vuc:
          - ma: the-che
            so_lieu: [{ten: Lượt đào tạo, gia_tri: 26, don_vi: lượt}]
        tien_do:
          - {nhiem_vu: 1.a, trang_thai: dang-thuc-hien}
          - {nhiem_vu: 1.đ, trang_thai: hoan-thanh, ngay_hoan_thanh: 15/02/2022}
    """,
    "plans/skhcn/2022/ket-luan/hop.yml": """
        nam: 2022
        ten: Kết luận họp
        ngay_hop: 05/04/2022
        chi_dao:
          - {so: 1, ten: Làm ngay, thoi_gian: Trong tháng 5/2022, nhiem_vu: 1.a}
          - {so: 2, ten: Đã xong, nhiem_vu: 1.đ}
    """,
}
HEADING, MADE = (
    "# Dòng mở đầu",
    """\
nam: 2022
ky: 6-thang
# tinh_den_ngay: 30/06/2022
# # Chốt số liệu trước ngày cuối kỳ thì thêm:
# chua_het_ky: có

linh_vuc:
  # Thể chế
  - ma: the-che
    # ket_qua:
    #   - noi_dung: …
    # so_lieu:
    #   - {ten: …, gia_tri: 1, don_vi: …}

# Kỳ trước (quý I năm 2022) đã báo cáo, theo lĩnh vực của từng số liệu:
#   Lượt đào tạo

# Chỉ đạo còn phải theo dõi (Kết luận họp):
#   1. Làm ngay; thời gian: Trong tháng 5/2022; nhiệm vụ 1.a

# Nhiệm vụ đến hạn hoặc đang chạy trong kỳ: 4.
# tien_do:
# # 1.a Rà soát
# # Thời gian: Quý I năm 2022
# # Đến hạn: mốc 1 (Quý I năm 2022), hạn 31/03/2022
# # Sản phẩm theo kế hoạch: Kế hoạch
# # Tình trạng đã biết: Quá hạn (theo Kết quả quý I năm 2022: Đang thực hiện)
#   - nhiem_vu: 1.a
#     trang_thai: dang-thuc-hien
#     # ngay_hoan_thanh: 30/06/2022
#     # van_ban: 12/BC-SM
#     # san_pham: …
# # 1.b Theo dõi
# # Thời gian: Thường xuyên trong năm
# # Tình trạng đã biết: Chưa có báo cáo
#   - nhiem_vu: 1.b
""",
)


def new_result(root: Path, period: str = "6-thang", agency: str = "skhcn", year: str = "2022") -> Result:
    options = ["--agency", agency, "--year", year, "--period", period]
    return CliRunner().invoke(cchc, ["--root", str(root), "new", "result", *options])


def test_the_file_holds_what_is_due_with_what_is_known_of_it(repository: Repository) -> None:
    root = repository(FILES)
    result = new_result(root)
    assert (result.exit_code, result.output) == (0, f"Đã tạo {FILE}. Điền tiếp rồi chạy cchc check.\n")
    text = (root / FILE).read_text("utf-8")
    assert text.startswith(HEADING)
    assert MADE in text
    # 1.d is due in December, 1.đ was done; but February lies in the half year.
    assert re.findall(r"nhiem_vu: (\S+)\n", text) == ["1.a", "1.b", "1.c", "1.đ"]


@pytest.mark.parametrize(
    ("period", "told"),
    [
        ("quy-1", ["1.a", "1.b moc: 1", "1.c moc: 2"]),
        # The first milestone of 1.b is nobody's word yet, the first of 1.c was done.
        ("6-thang", ["1.a", "1.b moc: 1", "1.b moc: 2", "1.c moc: 2"]),
        ("nam", ["1.a", "1.b moc: 1", "1.b moc: 2", "1.b moc: 3", "1.c moc: 2"]),
    ],
)
def test_of_several_milestones_each_has_its_own_report(repository: Repository, period: str, told: list[str]) -> None:
    timing = "Quý I/2022; Quý II/2022; Quý IV/2022"
    files = {
        "plans/skhcn/2022/ke-hoach.yml": f"""
            nam: 2022
            linh_vuc:
              - ma: the-che
                nhiem_vu:
                  - {{so: 1.a, ten: Rà soát, thoi_gian: Quý I/2022}}
                  - {{so: 1.b, ten: Báo cáo, thoi_gian: "{timing}"}}
                  - {{so: 1.c, ten: Tập huấn, thoi_gian: "Tháng 02/2022; Quý II/2022"}}
        """,
        "plans/skhcn/2022/ket-qua/quy-3.yml": """
            nam: 2022
            ky: quy-3
            tinh_den_ngay: 15/02/2022
            linh_vuc: []
            tien_do: [{nhiem_vu: 1.c, moc: 1, trang_thai: hoan-thanh}]
        """,
    }
    root = repository(files)
    new_result(root, period)
    text = (root / f"plans/skhcn/2022/ket-qua/{period}.yml").read_text("utf-8")
    found = re.findall(r"nhiem_vu: (\S+)\n(?:#     (moc: \d)\n)?", text)
    assert [" ".join(part for part in one if part) for one in found] == told


@pytest.mark.parametrize("period", [one.value for one in Period if one is not Period.QUARTER_1])
def test_the_file_passes_the_check_as_it_stands_and_with_its_comments_taken_away(
    repository: Repository, period: str
) -> None:
    root = repository(FILES)
    new_result(root, period)
    assert build(root, date(2022, 12, 31)).problems == ()
    file = root / f"plans/skhcn/2022/ket-qua/{period}.yml"
    text = file.read_text("utf-8")
    # Prose stays: what is taken away is the first mark of "# khoa:", "#   - …" below it, and "# # …".
    _, begun, progress = text.partition("# tien_do:\n")
    opened = re.sub(r"^# (?=#|  )", "", f"{begun}{progress}".replace("# tien_do", "tien_do"), flags=re.MULTILINE)
    opened = opened.replace("# ky_toi", "ky_toi").replace("# trong_tam", "trong_tam")
    file.write_text(text.replace(f"{begun}{progress}", opened), "utf-8")
    site = build(root, date(2022, 12, 31))
    assert [str(one) for one in errors_among(site.problems)] == []
    assert any(page.path == f"ket-qua/skhcn/2022/{period}/index.md" for page in site.pages)


@pytest.mark.parametrize(
    ("period", "agency", "year", "said"),
    [
        ("quy-1", "skhcn", "2022", "Đã có tệp plans/skhcn/2022/ket-qua/quy-1.yml; không ghi đè."),
        ("quy-2", "skhnc", "2022", "--agency: không có cơ quan “skhnc” trong plans/co-quan.yml. Có phải “skhcn”?"),
        ("quy-2", "skhcn", "2021", "Không có, hoặc không đọc được, plans/skhcn/2021/ke-hoach.yml."),
        ("quy-5", "skhcn", "2022", "Usage: "),
    ],
)
def test_what_cannot_be_begun_is_refused_and_nothing_is_written(
    repository: Repository, period: str, agency: str, year: str, said: str
) -> None:
    root = repository(FILES)
    before = {path: path.read_bytes() for path in (root / "plans").rglob("*.yml")}
    result = new_result(root, period, agency, year)
    assert (result.exit_code, result.output.startswith(said)) == (WRONG_CALL, True)
    assert {path: path.read_bytes() for path in (root / "plans").rglob("*.yml")} == before
