"""The annex of a period: what the Word file and the workbook hold, their form, and how the command ends."""

from __future__ import annotations

import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from click.testing import CliRunner
from docx.document import Document
from docx.oxml.ns import qn

from generator.adaptors.cli import cchc
from generator.adaptors.exits import DATA_PROBLEMS, REFUSED, WRONG_CALL
from generator.outputs.annex import Annex, annex_of, letterhead_of
from generator.outputs.report_paper import report_paper
from generator.outputs.workbook import workbook
from generator.schema.agency import AgencyRegister
from generator.schema.result import Result
from tests.conftest import ROOT, Files, Repository
from tests.drawn import PLAN, RESULT, network_of, plan

TASKS = plan(
    """
    so: 1.a
    ten: Rà soát văn bản
    chu_tri: [Văn phòng Sở, Thanh tra Sở]
    san_pham: Báo cáo rà soát
    thoi_gian: Trước ngày 31/8/2022
    """,
    """
    so: 1.b
    ten: "=1+1 mở lớp"
    thoi_gian: Trước ngày 15/9/2022
    nhiem_vu_con: [{ten: Một, chu_tri: Văn phòng Sở}, {ten: Hai, chu_tri: Thanh tra Sở}]
    """,
    "{so: 1.c, ten: Việc chưa ai báo cáo}",
)
DRAWN = """
    nam: 2022
    ky: quy-3
    tinh_den_ngay: 20/9/2022
    mo_dau:
      - {noi_dung: Sở triển khai kế hoạch, van_ban: 12/KH-SM ngày 05/01/2022}
    linh_vuc:
      - ma: the-che
        ket_qua:
          - noi_dung: Đã rà soát văn bản.
        so_lieu:
          - {ten: Hồ sơ đúng hạn, tu_so: 9999, mau_so: 10000, don_vi: hồ sơ}
          - {ten: Hồ sơ khó, tu_so: 0, mau_so: 0, don_vi: hồ sơ}
          - {ten: "+Lượt đào tạo", gia_tri: 26, don_vi: lượt, cach_ghi: hơn 26 lượt}
          - {ten: Điểm tự chấm, gia_tri: "92,5", don_vi: điểm}
      - {ma: tai-chinh-cong}
    tien_do:
      - {nhiem_vu: 1.a, trang_thai: hoan-thanh, ngay_hoan_thanh: 30/8/2022, van_ban: 7/BC-SM ngày 30/8/2022}
      - {nhiem_vu: 1.b, trang_thai: dang-thuc-hien, san_pham: đã mở 02 lớp, ly_do: Thiếu giảng viên.}
    ky_toi: quý IV năm 2022
    trong_tam_ky_toi: [Rà soát tiếp, CNTT được đẩy mạnh]
"""
LATER = """
    nam: 2022
    ky: nam
    tinh_den_ngay: 31/12/2022
    linh_vuc: []
    tien_do:
      - {nhiem_vu: 1.c, trang_thai: hoan-thanh}
"""


@pytest.fixture(scope="module")
def annex() -> Annex:
    network = network_of({PLAN: TASKS, RESULT: DRAWN, RESULT.replace("quy-3", "nam"): LATER})
    return annex_of(network.data, next(one for one in network.data.of(Result) if one.file == RESULT))


@pytest.mark.parametrize(
    "later",
    [
        {RESULT.replace("quy-3", "nam"): LATER.replace("tinh_den_ngay: 31/12/2022", "")},
        {
            "plans/so-mau/2022/ket-luan/hop.yml": """
                nam: 2022
                ten: Họp
                ngay_ban_hanh: 10/2022
                chi_dao: [{so: 1, ten: Rà soát}]
                minh_chung:
                  - {chi_dao: 1, nhiem_vu: 1.b, moc: 1, van_ban: 9/BC-SM ngày 14/9/2022, cach_doc: van-ban-neu}
            """
        },
    ],
)
def test_an_annex_of_a_past_period_stays_whatever_later_papers_bear_no_day(annex: Annex, later: dict[str, str]) -> None:
    network = network_of({PLAN: TASKS, RESULT: DRAWN, **later})
    assert annex_of(network.data, next(one for one in network.data.of(Result) if one.file == RESULT)) == annex


@pytest.fixture(scope="module")
def paper(annex: Annex) -> Document:
    return docx.Document(BytesIO(report_paper(annex)))


@pytest.fixture(scope="module")
def book(annex: Annex) -> Any:
    return openpyxl.load_workbook(BytesIO(workbook(annex)))


def lines(paper: Document) -> list[str]:
    """Style and text of every paragraph, tables left out."""
    return [f"{one.style.name}: {one.text}" for one in paper.paragraphs if one.text and one.style]


def cells(table: Any) -> list[str]:
    return [" | ".join(cell.text for cell in row.cells) for row in table.rows]


# The Word file


def test_the_paper_opens_like_an_official_one_and_leaves_blank_what_only_the_office_knows(paper: Document) -> None:
    left, right = paper.tables[0].rows[0].cells
    assert [f"{one.style.name}: {one.text}" for one in (*left.paragraphs, *right.paragraphs) if one.text] == [
        "Cơ quan ban hành: SỞ MẪU",
        "Số ký hiệu: Số: ……/BC-……",
        "Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Tiêu ngữ: Độc lập - Tự do - Hạnh phúc",
        "Địa danh ngày tháng: Mẫu, ngày …… tháng …… năm ……",
    ]


def test_the_body_tells_the_period_area_by_area_and_then_the_annexes_follow(paper: Document) -> None:
    assert lines(paper) == [
        "Tên loại: BÁO CÁO",
        "Trích yếu: Kết quả cải cách hành chính quý III năm 2022",
        "Nội dung: Sở triển khai kế hoạch (12/KH-SM ngày 05/01/2022).",
        "Nội dung: Trong quý III năm 2022, công tác cải cách hành chính tại Sở Mẫu có những kết quả sau "
        "(số liệu tính đến ngày 20/09/2022).",
        "Đề mục: I. KẾT QUẢ THỰC HIỆN",
        "Tiểu mục: 1. Cải cách thể chế",
        "Nội dung: Có 9.999/10.000 hồ sơ đúng hạn, đạt 99,9%.",
        "Nội dung: Có 0/0 hồ sơ khó.",
        "Nội dung: +Lượt đào tạo: hơn 26 lượt.",
        "Nội dung: Có 92,5 điểm tự chấm.",
        "Nội dung: Đã rà soát văn bản.",
        "Tiểu mục: 2. Cải cách tài chính công",
        "Nội dung: Kỳ này không có nội dung báo cáo.",
        "Đề mục: II. NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2022",
        "Nội dung: Một là, rà soát tiếp.",
        "Nội dung: Hai là, CNTT được đẩy mạnh.",
        "Số phụ lục: Phụ lục I",
        "Tên phụ lục: SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2022",
        "Kèm theo: (Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của Sở Mẫu)",
        "Số phụ lục: Phụ lục II",
        "Tên phụ lục: NHIỆM VỤ TRONG KẾ HOẠCH NĂM 2022, TÍNH ĐẾN NGÀY 20/09/2022",
        "Kèm theo: (Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của Sở Mẫu)",
        "Nội dung: Tổng số 3 nhiệm vụ. Trong đó quá hạn: 1; hoàn thành đúng hạn: 1; chưa có báo cáo: 1.",
    ]


def test_the_signers_block_is_the_blank_of_the_form(paper: Document) -> None:
    left, right = paper.tables[1].rows[0].cells
    assert [one.text for one in (*left.paragraphs, *right.paragraphs) if one.text] == [
        "Nơi nhận:",
        "- ……………;",
        "- Lưu: VT, ……",
        "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ",
        "(Chữ ký, dấu)",
        "Họ và tên",
    ]


def test_the_tables_hold_figures_and_tasks_as_they_stood_on_the_day_of_the_figures(paper: Document) -> None:
    assert cells(paper.tables[2]) == [
        "TT | Lĩnh vực | Số liệu | Giá trị | Tử số | Mẫu số | Tỷ lệ | Đơn vị tính | Văn bản ghi",
        "1 | Cải cách thể chế | Hồ sơ đúng hạn |  | 9.999 | 10.000 | 99,9% | hồ sơ | ",
        "2 | Cải cách thể chế | Hồ sơ khó |  | 0 | 0 |  | hồ sơ | ",
        "3 | Cải cách thể chế | +Lượt đào tạo | 26 |  |  |  | lượt | hơn 26 lượt",
        "4 | Cải cách thể chế | Điểm tự chấm | 92,5 |  |  |  | điểm | ",
    ]
    assert cells(paper.tables[3]) == [
        "Số | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm | Tình trạng | Văn bản, sản phẩm chứng minh",
        "1.a | Rà soát văn bản | Văn phòng Sở; Thanh tra Sở | Báo cáo rà soát | "
        "Hoàn thành đúng hạn (xong ngày 30/08/2022) | 7/BC-SM ngày 30/8/2022",
        "1.b | =1+1 mở lớp | Văn phòng Sở; Thanh tra Sở |  | "
        "Quá hạn (từ ngày 15/09/2022, đã 6 ngày; Lý do: Thiếu giảng viên) | đã mở 02 lớp",
        "1.c | Việc chưa ai báo cáo |  |  | Chưa có báo cáo | ",
    ]


FORM = {
    "Quốc hiệu": (12, True, False, "CENTER"),
    "Tiêu ngữ": (13, True, False, "CENTER"),
    "Cơ quan chủ quản": (12, False, False, "CENTER"),
    "Cơ quan ban hành": (12, True, False, "CENTER"),
    "Số ký hiệu": (13, False, False, "CENTER"),
    "Địa danh ngày tháng": (13, False, True, "CENTER"),
    "Tên loại": (14, True, False, "CENTER"),
    "Trích yếu": (14, True, False, "CENTER"),
    "Nội dung": (14, False, False, "JUSTIFY"),
    "Nơi nhận": (12, True, True, "LEFT"),
    "Danh sách nơi nhận": (11, False, False, "LEFT"),
    "Người ký": (14, True, False, "CENTER"),
}
"""Size, bold, italic, where it stands. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục V."""


@pytest.mark.parametrize("name", FORM)
def test_each_part_has_the_face_that_the_decree_gives_it(paper: Document, name: str) -> None:
    style: Any = paper.styles[name]
    alignment = style.paragraph_format.alignment.name
    assert (style.font.size.pt, style.font.bold, style.font.italic, alignment) == FORM[name]
    assert style.font.name == "Times New Roman"


def test_the_page_is_a4_with_the_margins_of_the_decree_and_wide_tables_stand_sideways(paper: Document) -> None:
    sections: Any = paper.sections
    first, annexes = sections
    sizes = [[round(length.mm) for length in (one.page_width, one.page_height)] for one in (first, annexes)]
    assert sizes == [[210, 297], [297, 210]]
    for one in (first, annexes):
        assert 20 <= round(one.top_margin.mm) <= 25
        assert 20 <= round(one.bottom_margin.mm) <= 25
        assert 30 <= round(one.left_margin.mm) <= 35
        assert 15 <= round(one.right_margin.mm) <= 20
    assert (first.different_first_page_header_footer, annexes.different_first_page_header_footer) == (True, False)
    for table in paper.tables[2:]:
        assert round(sum(cell.width.mm for cell in table.rows[0].cells)) <= 297 - 45


def test_a_heading_comes_again_on_every_page_and_rows_are_not_torn(paper: Document) -> None:
    for table in paper.tables[2:]:
        heading, *rows = (row._tr.trPr for row in table.rows)
        assert heading.find(qn("w:tblHeader")) is not None
        assert all(row.find(qn("w:cantSplit")) is not None for row in rows)


ORDER = {
    "pPr": "pStyle keepNext pageBreakBefore numPr pBdr shd tabs spacing ind jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps color sz szCs lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook",
}
"""The order that the file format demands. Source: ECMA-376, part 1, 17.3 and 17.4."""


def test_the_parts_of_the_file_stand_in_the_order_of_the_format(paper: Document) -> None:
    for tag, order in ORDER.items():
        names = order.split()
        for element in paper.element.iter(qn(f"w:{tag}")):
            found = [child.tag.rpartition("}")[2] for child in element]
            assert found == sorted(found, key=names.index)


def test_no_font_but_one_is_named(annex: Annex) -> None:
    package = ZipFile(BytesIO(report_paper(annex)))
    styles = package.read("word/styles.xml").decode()
    assert set(re.findall(r'w:(?:ascii|hAnsi|cs)="([^"]+)"', styles)) == {"Times New Roman"}
    assert "Theme=" not in styles.partition("<w:latentStyles")[0]


def test_no_data_of_a_plan_is_said_and_not_shown_as_an_empty_table() -> None:
    network = network_of({RESULT: "nam: 2022\nky: quy-3\nlinh_vuc: []\n"})
    made = annex_of(network.data, network.data.of(Result)[0])
    paper = docx.Document(BytesIO(report_paper(made)))
    assert lines(paper)[-1] == "Nội dung: Dữ liệu không có kế hoạch năm 2022 của cơ quan."
    assert "Nội dung: Kỳ này không có số liệu." in lines(paper)
    assert len(paper.tables) == 2
    assert made.as_of.isoformat() == "2022-09-30"


@pytest.mark.parametrize(
    ("name", "above", "agency"),
    [
        ("Sở Nội vụ tỉnh Kon Tum", "UBND tỉnh Kon Tum", "Sở Nội vụ"),
        ("Văn phòng UBND tỉnh Kon Tum", "UBND tỉnh Kon Tum", "Văn phòng"),
        ("Sở Nội vụ thành phố Kon Tum", "UBND thành phố Kon Tum", "Sở Nội vụ"),
        ("Sở Nội vụ", None, "Sở Nội vụ"),
        ("Sở Nội vụ tỉnh Gia Lai", None, "Sở Nội vụ tỉnh Gia Lai"),
    ],
)
def test_the_body_above_is_named_only_where_the_agencys_name_says_it(name: str, above: str | None, agency: str) -> None:
    file = f"co_quan:\n  - {{ma: so, ten: {name}, ten_ngan: Sở, tinh: Kon Tum}}\n"
    register = network_of({"plans/co-quan.yml": file}).data.only(AgencyRegister)
    assert register is not None
    letterhead = letterhead_of(register.record.agencies[0])
    assert (letterhead.superior, letterhead.agency, letterhead.place) == (above, agency, "Kon Tum")


# The workbook


def test_figures_are_numbers_and_shares_are_formulas_that_never_round_up(book: Any) -> None:
    rows = [[cell.value for cell in row] for row in book["Số liệu"].iter_rows(min_row=3)]
    share = '=IF(F{0}=0,"",INT(1000*E{0}/F{0})/1000)'
    assert rows == [
        ["TT", "Lĩnh vực", "Số liệu", "Giá trị", "Tử số", "Mẫu số", "Tỷ lệ", "Đơn vị tính", "Văn bản ghi"],
        [1, "Cải cách thể chế", "Hồ sơ đúng hạn", None, 9999, 10000, share.format(4), "hồ sơ", None],
        [2, "Cải cách thể chế", "Hồ sơ khó", None, 0, 0, share.format(5), "hồ sơ", None],
        [3, "Cải cách thể chế", "+Lượt đào tạo", 26, None, None, None, "lượt", "hơn 26 lượt"],
        [4, "Cải cách thể chế", "Điểm tự chấm", 92.5, None, None, None, "điểm", None],
    ]


def test_values_stand_beside_their_formulas_for_readers_that_count_nothing(annex: Annex) -> None:
    book = openpyxl.load_workbook(BytesIO(workbook(annex)), data_only=True)
    assert [book["Số liệu"][f"G{row}"].value for row in (4, 5)] == [0.999, None]
    assert [[cell.value for cell in row[1:3]] for row in book["Nhiệm vụ"].iter_rows(min_row=8)] == [
        ["Tổng số nhiệm vụ", 3],
        ["Quá hạn", 1],
        ["Hoàn thành đúng hạn", 1],
        ["Chưa có báo cáo", 1],
    ]


def test_the_tasks_are_counted_by_formulas_over_their_own_rows(book: Any) -> None:
    sheet = book["Nhiệm vụ"]
    assert [sheet[f"A{row}"].value for row in (4, 5, 6)] == ["1.a", "1.b", "1.c"]
    assert [sheet[f"C{row}"].value for row in (8, 9)] == ["=ROWS(F4:F6)", "=COUNTIF(F$4:F$6,B9)"]
    assert [cell.value for cell in sheet[4]][5:] == [
        "Hoàn thành đúng hạn",
        "xong ngày 30/08/2022",
        "7/BC-SM ngày 30/8/2022",
    ]


def test_priorities_stand_with_their_ordinals(book: Any) -> None:
    rows = [[cell.value for cell in row] for row in book["Trọng tâm"].iter_rows(min_row=4)]
    assert rows == [["Một là", "rà soát tiếp."], ["Hai là", "CNTT được đẩy mạnh."]]


@pytest.mark.parametrize(("sheet", "cell"), [("Nhiệm vụ", "B5"), ("Số liệu", "C6")])
def test_a_text_that_looks_like_a_formula_is_text_and_stays_it(book: Any, sheet: str, cell: str) -> None:
    found = book[sheet][cell]
    assert found.value.startswith(("=", "+"))
    assert (found.data_type, found.quotePrefix) == ("s", True)


def test_no_cell_outside_the_columns_of_sums_and_shares_is_a_formula(book: Any) -> None:
    formulas = {
        f"{sheet.title} {cell.column_letter}"
        for sheet in book
        for row in sheet
        for cell in row
        if cell.data_type == "f"
    }
    assert formulas == {"Số liệu G", "Nhiệm vụ C"}


# Both


@pytest.mark.parametrize("make", [report_paper, workbook])
def test_the_same_annex_gives_the_same_bytes_and_knows_no_clock(annex: Annex, make: Any) -> None:
    first = make(annex)
    assert make(annex) == first
    package = ZipFile(BytesIO(first))
    assert package.testzip() is None
    assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    core = package.read("docProps/core.xml").decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+", core)) == {"2022-09-20T00:00:00"}
    assert "python-docx" not in core


# The command


FILES: Files = {
    "plans/skhcn/2022/ket-qua/quy-3.yml": "nam: 2022\nky: quy-3\nlinh_vuc: []\n",
    "plans/skhcn/2022/ket-qua/nam.yml": "nam: 2022\nky: nam\nlinh_vuc: []\n",
}


def run(root: Path, *words: str) -> tuple[int, str]:
    result = CliRunner().invoke(cchc, ["--root", str(root), "annex", *words])
    return result.exit_code, result.output


def test_one_period_gives_two_files_and_a_second_time_the_same(repository: Repository, tmp_path: Path) -> None:
    root, out = repository(FILES), tmp_path / "ra"
    names = ["phu-luc-skhcn-2022-quy-3.docx", "phu-luc-skhcn-2022-quy-3.xlsx"]
    words = ["--agency", "skhcn", "--year", "2022", "--period", "quy-3", "-o", str(out)]
    said = (0, f"Đã viết 2 tệp vào {out}: {', '.join(names)}\n")
    assert run(root, *words) == said
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert sorted(before) == names
    assert run(root, *words) == said
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_without_options_every_period_is_written(repository: Repository, tmp_path: Path) -> None:
    assert run(repository(FILES), "-o", str(tmp_path / "ra"))[0] == 0
    assert len(list((tmp_path / "ra").iterdir())) == 4


def test_a_file_that_a_clerk_filled_in_is_kept(repository: Repository, tmp_path: Path) -> None:
    out = tmp_path / "ra"
    out.mkdir()
    (out / "phu-luc-skhcn-2022-nam.docx").write_bytes(b"\xc4\x91\xc3\xa3 \xc4\x91i\xe1\xbb\x81n")
    code, said = run(repository(FILES), "-o", str(out))
    assert code == WRONG_CALL
    assert said.startswith("Giữ nguyên phu-luc-skhcn-2022-nam.docx")
    assert [path.read_text("utf-8") for path in out.iterdir()] == ["đã điền"]


def test_a_period_without_a_result_names_those_there_are(repository: Repository, tmp_path: Path) -> None:
    code, said = run(repository(FILES), "--year", "2021", "-o", str(tmp_path / "ra"))
    assert (code, said) == (
        WRONG_CALL,
        "Không có kết quả kỳ này trong plans/ (đang có: skhcn-2022-nam, skhcn-2022-quy-3).\n",
    )


def test_from_data_with_an_error_no_annex_is_made(repository: Repository, tmp_path: Path) -> None:
    files = {**FILES, "content/van-ban/a.yml": "so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dih\n"}
    code, said = run(repository(files), "-o", str(tmp_path / "ra"))
    assert (code, "[bad-choice]" in said, (tmp_path / "ra").exists()) == (DATA_PROBLEMS, True, False)


def test_a_place_that_cannot_be_written_is_the_machines_refusal(repository: Repository) -> None:
    code, said = run(repository(FILES), "-o", "/proc/ra")
    assert (code, said.startswith("Máy không cho ghi vào")) == (REFUSED, True)


def test_without_its_libraries_the_command_says_what_to_install_and_all_others_work(tmp_path: Path) -> None:
    # None under a module's name is how Python itself says that there is no such module.
    start = "import sys; sys.modules['xlsxwriter'] = None; from generator.adaptors.cli import main; main()"
    words = [sys.executable, "-c", start, "annex", "-o", str(tmp_path)]
    asked = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (asked.returncode, asked.stdout) == (WRONG_CALL, "")
    assert asked.stderr == (
        "Lệnh này cần thêm thư viện viết Word và Excel. Chạy: make annex (bản cài sẵn: pip install cchc[annex])\n"
    )


def test_no_other_command_loads_what_only_the_annex_needs() -> None:
    # Commands are imported when they are called, so every one of them is taken in hand.
    start = "import sys; from generator.adaptors.cli import cchc; list(cchc.commands.values()); "
    start += "print({'docx', 'xlsxwriter'} & set(sys.modules))"
    asked = subprocess.run([sys.executable, "-c", start], capture_output=True, text=True, check=True)
    assert asked.stdout == "set()\n"
