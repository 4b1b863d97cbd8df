"""Drafts: YAML that reads back exactly, and the command that writes them."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from generator.adaptors.cli import cchc
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.emit import to_yaml
from generator.loading.yaml_reader import YamlReader
from generator.schema.plan import Plan, PlanArea, Task
from tests.tools import many

ROOT = Path(__file__).parents[1]


def _plan(**fields: str) -> Draft:
    """A plan of one area and one task 1.a with the given fields, as an importer would make it."""
    task = Draft(Task, 3)
    task.put("number", "1.a", 3)
    for name, text in fields.items():
        task.put(name, text, 3)
    return _around(task)


def _around(*tasks: Draft) -> Draft:
    plan, area = Draft(Plan), Draft(PlanArea)
    plan.put("year", "2022", 1)
    area.put("area", "the-che", 2)
    for task in tasks:
        area.add("tasks", task)
    plan.add("areas", area)
    return plan


def test_a_draft_is_written_in_the_order_of_the_schema_with_doubts_above_their_lines() -> None:
    task = Draft(Task, 5)
    task.put("timing", "Quý I", 7)
    task.put("title", "Rà soát: văn bản", 5, Doubt("Tên bị cắt ngắn.", 5, "Rà soát, hệ thống hóa"))
    task.put("number", "1.a", 5)
    task.add("lead_units", Value("Thanh tra Sở", 6))
    task.doubts.append(Doubt("Không có sản phẩm.", 5))
    assert to_yaml(_around(task), heading=["Bản nháp"]) == dedent(
        """\
        # Bản nháp
        nam: 2022
        linh_vuc:
          - ma: the-che
            nhiem_vu:
              # cần xem (dòng 5): Không có sản phẩm.
              - so: 1.a
                # cần xem (dòng 5: “Rà soát, hệ thống hóa”): Tên bị cắt ngắn.
                ten: "Rà soát: văn bản"
                chu_tri: Thanh tra Sở
                thoi_gian: Quý I
        """
    )


@pytest.mark.parametrize(
    "text",
    ["a: b", "số #125", "- x", "12:30", "null", "no", "010", '"', "'", "{a}", "[a]", "*a", "&a", "!a", "a\n\nb", "# c"],
)
def test_any_text_reads_back_as_it_was(text: str) -> None:
    assert _read_back(text) == text


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), min_size=1, max_size=300)
)
@settings(max_examples=many(300), deadline=None)
def test_every_line_of_text_reads_back_as_it_was(text: str) -> None:
    line = unicodedata.normalize("NFC", " ".join(text.split()))
    if line:
        assert " ".join(_read_back(line).split()) == line


def _read_back(text: str) -> str:
    reader = YamlReader(to_yaml(_plan(title=text)), "")
    assert reader.problems == []
    return str(reader.data["linh_vuc"][0]["nhiem_vu"][0]["ten"])


PLAN_TEXT = dedent(
    """\
    KẾ HOẠCH
    Cải cách hành chính năm 2024
    II. NHIỆM VỤ
    1. Cải cách thể chế
    a) Rà soát văn bản quy phạm pháp luật:
    - Đơn vị chủ trì: Thanh tra Sở.
    - Đơn vị phối hợp: Phòng Chưa Ai Biết.
    - Sản phẩm: Báo cáo.
    - Thời gian thực hiện: Quý II năm 2024.
    """
)


@pytest.fixture
def department(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "content").mkdir()
    (tmp_path / "ke-hoach.txt").write_text(PLAN_TEXT, encoding="utf-8")
    return tmp_path


ANOTHER_DEPARTMENT = dedent(
    """\
    ỦY BAN NHÂN DÂN TỈNH ĐỒNG MÂY
    SỞ CÔNG THƯƠNG
    Số: 45/KH-SCT
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Đồng Mây, ngày 12 tháng 01 năm 2024

    KẾ HOẠCH
    Thực hiện công tác cải cách hành chính năm 2024 của Sở Công Thương

    Thực hiện Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND tỉnh, Sở Công Thương ban hành Kế hoạch như sau:

    I. MỤC TIÊU
    1. Nâng cao chất lượng phục vụ người dân.
    2. 100% hồ sơ được giải quyết đúng hạn.

    II. NHIỆM VỤ, GIẢI PHÁP
    1. Công tác chỉ đạo điều hành
    1.1. Ban hành kế hoạch kiểm tra công tác cải cách hành chính.
    Chủ trì: Văn phòng Sở; phối hợp: các phòng chuyên môn.
    Kết quả: Kế hoạch.
    Hoàn thành: trước 31/3/2024.
    1.2. Tổ chức hội nghị đối thoại doanh nghiệp (ít nhất 02 cuộc/năm)
    • Chủ trì: Phòng Quản lý công nghiệp
    • Phối hợp: Văn phòng Sở, Thanh tra Sở
    • Kết quả: Báo cáo kết quả đối thoại
    • Thời hạn: Quý II và Quý IV năm 2024
    2. Cải cách thể chế
    Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực công thương. Thanh tra Sở chủ trì, các
    phòng phối hợp. Hoàn thành trong quý III/2024.

    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng báo cáo kết quả về Văn phòng Sở trước ngày 25 hằng tháng.
    GIÁM ĐỐC
    Nguyễn Thị B
    """
)
"""Written as a department elsewhere would, before the importer was tried on it. Names are invented."""


def test_a_plan_with_other_labels_is_recognised_and_read(department: Path) -> None:
    (department / "la.txt").write_text(ANOTHER_DEPARTMENT, encoding="utf-8")
    result = _import(department, str(department / "la.txt"))
    assert result.exit_code == 0, result.output
    plan = YamlReader(result.stdout, "").data
    assert plan["ten"] == "Kế hoạch Thực hiện công tác cải cách hành chính năm 2024 của Sở Công Thương"
    assert plan["can_cu"] == "15/QĐ-UBND ngày 05/01/2024"
    tasks = [task for area in plan["linh_vuc"] for task in area["nhiem_vu"]]
    assert [(task["so"], task.get("chu_tri"), task.get("san_pham"), task.get("thoi_gian")) for task in tasks] == [
        ("1.1", "Văn phòng Sở", "Kế hoạch", "trước 31/3/2024"),
        ("1.2", "Phòng Quản lý công nghiệp", "Báo cáo kết quả đối thoại", "Quý II và Quý IV năm 2024"),
        ("2", "Thanh tra Sở", None, "trong quý III/2024"),  # read in a sentence that stays whole
    ]
    assert "không nêu sản phẩm như ở các nhiệm vụ khác" in result.stderr


def _import(root: Path, *words: str) -> Result:
    return CliRunner().invoke(cchc, ["--root", str(root), "import", *words])


def test_the_command_writes_a_draft_and_names_unknown_units_as_doubts(department: Path) -> None:
    out = department / "nhap.yml"
    result = _import(department, str(department / "ke-hoach.txt"), "--agency", "skhcn-quang-ngai", "-o", str(out))
    assert result.exit_code == 0, result.output
    assert "Phòng Chưa Ai Biết" in result.stderr
    text = out.read_text("utf-8")
    assert "chu_tri: Thanh tra Sở" in text
    assert "thoi_gian: Quý II năm 2024" in text
    assert YamlReader(text, "").problems == []


def test_the_command_tells_the_places_to_look_at_and_the_balance(department: Path) -> None:
    result = _import(department, str(department / "ke-hoach.txt"), "--agency", "skhcn-quang-ngai")
    said = result.stderr.strip().split("\n")
    assert re.fullmatch(r"Chỉ cần xem \d+ chỗ, thuộc \d+ loại, quan trọng nhất trước:", said[0])
    assert re.fullmatch(r"\d+ giá trị đã điền, \d+ khóa văn bản không nêu\.", said[-2])
    assert said[-1] == (
        "Cân đối: 9 dòng, 52 chữ của văn bản = "
        "34 đã vào bản nháp + 2 được nêu lại nguyên văn + 16 là số thứ tự và nhãn."
    )


def test_an_excel_list_of_procedures_becomes_one_file_each(department: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(
        ["STT", "Mã TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Địa điểm thực hiện", "Phí, lệ phí"]
    )
    sheet.append(
        [1, "2.002131", "Khai báo thiết bị X-quang", "05 ngày làm việc", "Trung tâm Phục vụ hành chính công", "Không"]
    )
    sheet.append(
        [
            2,
            "1.000173",
            "Cấp chứng chỉ nhân viên bức xạ",
            "10 ngày làm việc",
            "Trung tâm Phục vụ hành chính công",
            "200.000 đồng",
        ]
    )
    book.save(department / "danh-muc.xlsx")
    out = department / "content/tthc"
    result = _import(department, str(department / "danh-muc.xlsx"), "--province", "Quảng Ngãi", "-o", str(out))
    assert result.exit_code == 0, result.output
    texts = {path.name: path.read_text("utf-8") for path in out.glob("*.yml")}
    assert sorted(texts) == ["1-000173.yml", "2-002131.yml"]
    assert "thoi_han: 05 ngày làm việc" in texts["2-002131.yml"]
    assert "phi: 200.000 đồng" in texts["1-000173.yml"]
    assert "tinh: Quảng Ngãi" in texts["1-000173.yml"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"Khong phai tai lieu nao.", "không nhận ra loại tài liệu"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "Không nhập được “a.doc”"),
    ],
)
def test_a_refused_document_writes_nothing_and_says_why(department: Path, name: str, content: bytes, said: str) -> None:
    (department / name).write_bytes(content)
    before = sorted(department.iterdir())
    result = _import(department, str(department / name), "-o", str(department / "nhap.yml"))
    assert result.exit_code == 1
    assert said in result.stderr
    assert sorted(department.iterdir()) == before


def test_an_output_that_cannot_be_written_is_said_and_nothing_is_left_behind(department: Path) -> None:
    before = sorted(department.iterdir())
    result = _import(department, str(department / "ke-hoach.txt"), "-o", str(department / "mkdocs.yml/nhap.yml"))
    assert result.exit_code == 4
    assert "Máy không cho ghi" in result.stderr
    assert isinstance(result.exception, SystemExit)
    assert sorted(department.iterdir()) == before


def test_an_unknown_agency_is_a_wrong_call(department: Path) -> None:
    result = _import(department, str(department / "ke-hoach.txt"), "--agency", "so-nao")
    assert result.exit_code == 2
    assert "Không có cơ quan “so-nao”" in result.stderr
