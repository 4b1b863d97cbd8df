"""Whole lists and decisions through `cchc import`: what is written where, and which codes clash."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook

from generator.adaptors.cli import cchc
from generator.adaptors.exits import DATA_PROBLEMS
from generator.build import build
from tests.conftest import AS_OF, Files, Repository

FIELDS = "linh_vuc: [{ma: do-luong, ten: Đo lường}]\n"
HEAD = ("Mã TTHC", "Tên thủ tục", "Lĩnh vực", "Tỉnh", "Thời hạn", "Phí", "Trang nguồn", "Đã đọc")


def row(code: str, name: str, province: str = "Kon Tum") -> tuple[str, ...]:
    return (code, name, "Đo lường", province, "05 ngày làm việc", "Không", "https://example.org/tthc", "có")


def run(root: Path, file: Path, *words: str) -> Result:
    out = str(root / "content/tthc")
    return CliRunner().invoke(cchc, ["--root", str(root), "import", str(file), *words, "-o", out])


def as_csv(root: Path, *rows: tuple[str, ...]) -> Path:
    path = root / "danh-muc.csv"
    path.write_text("".join(",".join(f'"{cell}"' for cell in one) + "\n" for one in (HEAD, *rows)), "utf-8")
    return path


def as_xlsx(root: Path, *rows: tuple[str, ...]) -> Path:
    book = Workbook()
    assert book.active is not None
    for one in (HEAD, *rows):
        book.active.append(one)
    book.save(root / "danh-muc.xlsx")
    return root / "danh-muc.xlsx"


def written(root: Path) -> list[str]:
    found = (path.relative_to(root / "content/tthc").as_posix() for path in (root / "content/tthc").rglob("*.yml"))
    return sorted(set(found) - {"linh-vuc.yml"})


@pytest.mark.parametrize("made", [as_csv, as_xlsx], ids=["csv", "xlsx"])
def test_a_list_becomes_files_that_can_be_published_at_once(repository: Repository, made: object) -> None:
    root = repository({"content/tthc/linh-vuc.yml": FIELDS})
    assert callable(made)
    result = run(root, made(root, row("2.000001", "Cấp thẻ"), row("2.000002.H34", "Thu thẻ"), row("", "Đổi thẻ")))
    assert result.exit_code == 0, result.output
    assert written(root) == ["2-000001.yml", "2-000002-h34.yml", "doi-the-kon-tum.yml"]
    assert [one.message for one in build(root, AS_OF).problems] == []


def filed(code: str, province: str = "Kon Tum") -> str:
    source = "nguon: {dia_chi: 'https://example.org', da_doc: có}"
    return f"ma: {code}\nten: Thủ tục cũ\nlinh_vuc: do-luong\ntinh: {province}\n{source}\n"


CLASHES: dict[str, tuple[Files, list[tuple[str, ...]], list[str], str]] = {
    "two rows with two suffixes": (
        {},
        [row("2.000001", "A"), row("2.000001.H34", "B"), row("2.000002", "C")],
        ["2-000001.yml", "2-000002.yml"],
        "Không viết content/tthc/2-000001-h34.yml: mã “2.000001.H34” (dòng 3 của tài liệu) và mã “2.000001” "
        "(dòng 2 của tài liệu) là một thủ tục của cùng một tỉnh.",
    ),
    "one code twice": (
        {},
        [row("2.000001", "A"), row("2.000001", "B")],
        ["2-000001.yml"],
        "Không viết content/tthc/2-000001-2.yml: mã “2.000001” (dòng 3 của tài liệu) và mã “2.000001” "
        "(dòng 2 của tài liệu) là một thủ tục của cùng một tỉnh.",
    ),
    "provinces that differ in diacritics": (
        {},
        [row("2.000001", "A"), row("2.000001.H34", "B", "tinh Kon tum")],
        ["2-000001.yml"],
        "là một thủ tục của cùng một tỉnh.",
    ),
    "a file with another suffix": (
        {"content/tthc/cu.yml": filed("2.000001.000.00.00.H34")},
        [row("2.000001", "A"), row("2.000002", "C")],
        ["2-000002.yml", "cu.yml"],
        "Không viết content/tthc/2-000001.yml: mã “2.000001” (dòng 2 của tài liệu) và mã “2.000001.000.00.00.H34” "
        "ở content/tthc/cu.yml:1:5 là một thủ tục của cùng một tỉnh.",
    ),
}


@pytest.mark.parametrize("name", CLASHES)
def test_clashing_codes_are_refused_with_both_places(repository: Repository, name: str) -> None:
    files, rows, expected, said = CLASHES[name]
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, **files})
    result = run(root, as_csv(root, *rows))
    assert result.exit_code == DATA_PROBLEMS
    assert said in result.output
    assert written(root) == expected


def test_the_same_code_in_another_province_and_the_same_file_again_are_no_clash(repository: Repository) -> None:
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, "content/tthc/cu.yml": filed("2.000001.H17", "Đà Nẵng")})
    for _ in range(2):
        assert run(root, as_csv(root, row("2.000001.H34", "A"))).exit_code == 0
    assert written(root) == ["2-000001-h34.yml", "cu.yml"]


DECISION = """\
ỦY BAN NHÂN DÂN TỈNH KON TUM
Số: 604/QĐ-UBND
Kon Tum, ngày 02 tháng 5 năm 2022
QUYẾT ĐỊNH
Về việc công bố Danh mục thủ tục hành chính mới ban hành, thay thế, bãi bỏ lĩnh vực đo lường
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KON TUM
Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;
QUYẾT ĐỊNH:
Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính.
Điều 2. Quyết định này có hiệu lực kể từ ngày 15 tháng 5 năm 2022.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC
Danh mục thủ tục hành chính mới ban hành
Lĩnh vực: Đo lường
1. Khai báo thiết bị (mã số: 2.900001.H34)
- Thời hạn giải quyết: 05 ngày làm việc
- Địa điểm thực hiện: Bộ phận Một cửa
- Phí, lệ phí: Không
- Nguồn: https://example.org/tthc
- Đã đọc: có
Danh mục thủ tục hành chính thay thế
Lĩnh vực: Đo lường
1. Đăng ký mới (mã số: 1.900004)
- Thay thế thủ tục: Đăng ký cũ (1.900003)
- Nguồn: https://example.org/tthc
- Đã đọc: có
"""
EXPECTED = """\
so_ky_hieu: 604/QĐ-UBND
loai: cong-bo-danh-muc
ngay_ban_hanh: 02/5/2022
co_quan: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KON TUM
nguoi_ky:
  ten: Trần Văn Mẫu
  chuc_vu: PHÓ CHỦ TỊCH
  thay_mat: KT. CHỦ TỊCH
trich_yeu: Về việc công bố Danh mục thủ tục hành chính mới ban hành, thay thế, bãi bỏ lĩnh vực đo lường
tinh: Kon Tum
ma_tinh: H34
linh_vuc: do-luong
hieu_luc_tu: 15/5/2022
noi_dung:
  - loai: moi
    ma: 2.900001.H34
  - loai: thay-the
    ma: 1.900004
    thay_cho: 1.900003
    ghi_chu: Đăng ký cũ (1.900003)
"""


def test_a_decision_becomes_its_record_and_the_procedures_that_it_describes(repository: Repository) -> None:
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, "content/tthc/cu.yml": filed("1.900003.H34")})
    paper = root / "604.txt"
    paper.write_text(DECISION, "utf-8")
    result = run(root, paper)
    assert result.exit_code == 0, result.output
    assert written(root) == ["1-900004.yml", "2-900001-h34.yml", "cu.yml", "quyet-dinh/604-qd-ubnd-2022.yml"]
    text = (root / "content/tthc/quyet-dinh/604-qd-ubnd-2022.yml").read_text("utf-8")
    assert "".join(line for line in text.splitlines(keepends=True) if not line.lstrip().startswith("#")) == EXPECTED
    assert [one.message for one in build(root, AS_OF).problems] == []


def test_a_decision_keeps_the_files_of_procedures_that_it_changes(repository: Repository) -> None:
    old = filed("2.900001.000.00.00.H34")
    root = repository({"content/tthc/linh-vuc.yml": FIELDS, "content/tthc/cu.yml": old})
    paper = root / "604.txt"
    paper.write_text(DECISION.replace("mới ban hành\nLĩnh", "sửa đổi, bổ sung\nLĩnh"), "utf-8")
    result = run(root, paper)
    assert result.exit_code == 0, result.output
    assert "Giữ tệp đã có, không viết content/tthc/2-900001-h34.yml: mã “2.900001.H34”" in result.output
    assert (root / "content/tthc/cu.yml").read_text("utf-8") == old
    assert "loai: sua-doi" in (root / "content/tthc/quyet-dinh/604-qd-ubnd-2022.yml").read_text("utf-8")
