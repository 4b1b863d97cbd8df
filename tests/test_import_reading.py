"""Files become lines: what is drawn as Word, PDF or Excel stands beside the lines that come of it, or the refusal."""

from __future__ import annotations

import io
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from PIL import Image

from generator.importers.lines import Line, RefusedError, SourceDocument
from generator.importers.reading import limits
from generator.importers.reading.docx_numbering import number_text
from generator.importers.reading.read_file import read_document
from generator.importers.reading.sandbox import read_in_sandbox

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.slow(reason="each document is read by a child process of its own")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPES = "[Content_Types].xml"
SENTENCE = re.compile(r"^[A-ZĐÔ][^\n]*[^.]\.$")
"""One, in plain words: no line break, no class of error."""


# --- Drawing -----------------------------------------------------------------------------------------------------


def saved(document: Document, path: Path) -> Path:
    document.save(str(path))
    return path


def drawn_docx(path: Path, body: str) -> Path:
    """A document with this XML as its body."""
    document = docx.Document()
    for child in list(parse_xml(f"<w:body {W}>{body}</w:body>")):
        document.element.body.insert(len(document.element.body) - 1, child)
    return saved(document, path)


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def listed(document: Document, *levels: tuple[str, str]) -> str:
    """Defines a list in the document; each level is a format and a pattern. Its id comes back."""
    numbering = document.part.numbering_part.element
    drawn = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
        for at, (form, pattern) in enumerate(levels)
    )
    number_id = str(900 + len(numbering))
    abstract = parse_xml(f'<w:abstractNum {W} w:abstractNumId="{number_id}">{drawn}</w:abstractNum>')
    numbering.insert(0, abstract)
    numbering.append(parse_xml(f'<w:num {W} w:numId="{number_id}"><w:abstractNumId w:val="{number_id}"/></w:num>'))
    return number_id


def add_item(document: Document, text: str, number_id: str, depth: int = 0) -> None:
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    number = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", str(depth)), ("w:numId", number_id)):
        child = OxmlElement(name)
        child.set(qn("w:val"), value)
        number.append(child)
    properties.append(number)


def printed(path: Path, html: str) -> Path:
    """The page as Chromium prints it, A4, without headings of its own."""
    if CHROMIUM is None:
        assert not os.environ.get("CI"), "CI has to have Chromium"
        pytest.skip("không có chromium để in PDF")
    source = path.with_suffix(".html")
    source.write_text(f'<meta charset="utf-8">{html}', encoding="utf-8")
    subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--user-data-dir={path.parent / 'ho-so'}", f"--print-to-pdf={path}", source.as_uri()],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return path


def raw_pdf(pages: int = 1, trailer: str = "") -> bytes:
    """A PDF by hand, with one line of Latin text a page. Without a table of offsets: readers rebuild it."""
    kids = " ".join(f"{10 + 2 * at} 0 R" for at in range(pages))
    text = "BT /F1 12 Tf 72 720 Td (Ke hoach) Tj ET"
    objects = [
        "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj",
        f"2 0 obj <</Type /Pages /Kids [{kids}] /Count {pages}>> endobj",
        "3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj",
    ]
    for at in range(pages):
        objects += [
            f"{10 + 2 * at} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {11 + 2 * at} 0 R "
            "/Resources <</Font <</F1 3 0 R>>>>>> endobj",
            f"{11 + 2 * at} 0 obj <</Length {len(text)}>> stream\n{text}\nendstream endobj",
        ]
    return "\n".join(["%PDF-1.4", *objects, f"trailer <</Root 1 0 R {trailer}>>", "%%EOF"]).encode()


def docx_bytes() -> bytes:
    stream = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("Kế hoạch")
    document.save(stream)
    return stream.getvalue()


def with_parts(data: bytes, parts: Mapping[str, bytes | Callable[[bytes], bytes]]) -> bytes:
    """The archive with parts added, replaced or changed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        before = {name: old.read(name) for name in old.namelist()}
        for name, change in parts.items():
            before[name] = change(before[name]) if callable(change) else change
        for name, content in before.items():
            new.writestr(name, content)
    return stream.getvalue()


def texts(document: SourceDocument) -> list[str]:
    return [line.text for line in document.lines]


# --- Text ---------------------------------------------------------------------------------------------------------


def test_lines_of_a_text_keep_the_numbers_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "kế hoạch.txt"
    # The first line in decomposed letters, as macOS types them; the last with a direction mark that nobody sees.
    path.write_bytes("\ufeffKe\u0302\u0301 hoa\u0323ch\r\n\r\n   1.\u00a0 Thể   chế\r\n\t\r\na)\u200b Một".encode())
    assert read_document(path) == SourceDocument(
        "kế hoạch.txt", (Line("Kế hoạch", 1), Line("1. Thể chế", 3), Line("a) Một", 5))
    )


@pytest.mark.parametrize("mark", [",", ";"])
def test_rows_of_a_csv_have_cells_and_the_line_on_which_they_begin(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "tthc.csv"
    path.write_text(f'STT{mark}Mã{mark}Tên\n1{mark}2.000720{mark}"Cấp\ngiấy, phép; mới"\n\n2{mark}010\n', "utf-8")
    assert read_document(path).lines == (
        Line("STT | Mã | Tên", 1, None, ("STT", "Mã", "Tên"), 1),
        Line("1 | 2.000720 | Cấp giấy, phép; mới", 2, None, ("1", "2.000720", "Cấp giấy, phép; mới"), 1),
        Line("2 | 010 | ", 5, None, ("2", "010", ""), 1),
    )


# --- Word ---------------------------------------------------------------------------------------------------------


def test_automatic_numbers_of_word_come_out_as_text(tmp_path: Path) -> None:
    document = docx.Document()
    plan = listed(document, ("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "\uf0b7"))
    clauses = listed(document, ("decimal", "%1."), ("decimal", "%1.%2"), ("bullet", "+"))
    for text, depth in (
        ("Thể chế", 0), ("Rà soát", 1), ("Sở", 2), ("Phòng", 2), ("Văn bản", 3),
        ("Ban hành", 1), ("Tổ", 2), ("Bộ máy", 0),
    ):  # fmt: skip
        add_item(document, text, plan, depth)
    document.add_paragraph("Không đánh số")
    add_item(document, "Tiếp theo", plan, 1)
    for text, depth in (("Một", 0), ("Một một", 1), ("Con", 2), ("Một hai", 1)):
        add_item(document, text, clauses, depth)
    assert texts(read_document(saved(document, tmp_path / "a.docx"))) == [
        "I. Thể chế",
        "1. Rà soát",
        "a) Sở",
        "b) Phòng",
        "- Văn bản",
        "2. Ban hành",
        "a) Tổ",
        "II. Bộ máy",
        "Không đánh số",
        "1. Tiếp theo",
        "1. Một",
        "1.1 Một một",
        "+ Con",
        "1.2 Một hai",
    ]


def test_numbers_from_a_style_and_a_list_that_starts_anew(tmp_path: Path) -> None:
    document = docx.Document()
    for text in ("Một", "Hai"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("Gạch", style="List Bullet")
    first = listed(document, ("lowerLetter", "%1)"))
    again = document.part.numbering_part.element
    again.append(
        parse_xml(
            f'<w:num {W} w:numId="77"><w:abstractNumId w:val="{first}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    for text, number_id in (("x", first), ("y", first), ("z", "77"), ("t", "77")):
        add_item(document, text, number_id)
    assert texts(read_document(saved(document, tmp_path / "a.docx"))) == [
        "1. Một", "2. Hai", "- Gạch", "a) x", "b) y", "a) z", "b) t",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (4, "lowerLetter", "d"), (5, "lowerLetter", "e"), (27, "lowerLetter", "aa"), (14, "upperRoman", "XIV"),
        (3, "decimalZero", "03"), (7, "none", ""), (2_147_483_647, "lowerLetter", "2147483647"), (6, "hex", "6"),
    ],
)  # fmt: skip
def test_a_counter_is_written_as_word_writes_it(number: int, form: str, text: str) -> None:
    assert number_text(number, form) == text


def test_merged_cells_stand_in_every_place_that_they_cover(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Trước")
    number_id = listed(document, ("decimal", "%1"))
    table = document.add_table(4, 3)
    for at, text in enumerate(("TT", "Nhiệm vụ", "Chủ trì")):
        table.cell(0, at).text = text
    table.cell(1, 0).merge(table.cell(1, 2)).text = "I. Thể chế"
    table.cell(2, 2).merge(table.cell(3, 2)).text = "Văn phòng Sở"
    table.cell(2, 1).text, table.cell(3, 1).text = "Rà soát\nvăn bản", "Ban hành"
    for row in (2, 3):
        # A column "TT" that Word counts by itself has nothing but empty numbered paragraphs.
        add_item(document, "", number_id)
        table.cell(row, 0)._tc.replace(table.cell(row, 0).paragraphs[0]._p, document.paragraphs[-1]._p)
    document.add_paragraph("Sau")
    read = read_document(saved(document, tmp_path / "a.docx"))
    assert [line.cells or line.text for line in read.lines] == [
        "Trước",
        ("TT", "Nhiệm vụ", "Chủ trì"),
        ("I. Thể chế", "I. Thể chế", "I. Thể chế"),
        ("1", "Rà soát văn bản", "Văn phòng Sở"),
        ("2", "Ban hành", "Văn phòng Sở"),
        "Sau",
    ]
    assert [(line.number, line.table) for line in read.lines] == [(1, None), (2, 1), (3, 1), (4, 1), (5, 1), (6, None)]


def test_what_nobody_sees_is_mentioned_and_not_imported(tmp_path: Path) -> None:
    body = f"""
        <w:p><w:r><w:t xml:space="preserve">Chủ trì: </w:t></w:r>
          <w:r><w:rPr><w:vanish/></w:rPr><w:t>mật</w:t></w:r>
          <w:del><w:r><w:delText>Phòng cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>Phòng mới</w:t></w:r></w:ins></w:p>
        <w:p><w:del><w:r><w:delText>Bỏ cả đoạn</w:delText></w:r></w:del></w:p>
        <w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Thấy được</w:t><w:br/><w:t>dòng dưới</w:t></w:r></w:p>
        <w:sdt><w:sdtContent>{paragraph("Trong ô nhập")}</w:sdtContent></w:sdt>
        <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph("Hàng xóa")}</w:tc></w:tr>
          <w:tr><w:tc>{paragraph("Hàng còn")}</w:tc></w:tr></w:tbl>"""
    path = drawn_docx(tmp_path / "a.docx", body)
    document = docx.Document(str(path))
    document.sections[0].header.paragraphs[0].text = "Đầu trang"
    document.add_comment(document.paragraphs[0].runs, text="Xem lại", author="A")
    Image.new("RGB", (8, 8)).save(tmp_path / "anh.png")
    document.add_picture(str(tmp_path / "anh.png"))
    read = read_document(saved(document, path))
    assert texts(read) == ["Chủ trì: Phòng mới", "Thấy được", "dòng dưới", "Trong ô nhập", "Hàng còn"]
    assert read.notes == (
        "Có 1 đoạn chữ ẩn không được nhập, đoạn đầu là “mật”.",
        "Có 3 đoạn đã bị xóa khi sửa (Track Changes) không được nhập, đoạn đầu là “Phòng cũ”.",
        "Có 1 bình luận không được nhập, bình luận đầu là “Xem lại”.",
        "Có 1 hình ảnh không được nhập.",
    )


def test_a_document_may_have_links_and_the_data_of_a_chart(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Có liên kết")
    document.part.relate_to("https://vidu.gov.vn/", f"{RELS}/hyperlink", is_external=True)
    path = saved(document, tmp_path / "a.docx")
    path.write_bytes(with_parts(path.read_bytes(), {"word/embeddings/Bang.xlsx": b"PK"}))
    assert texts(read_in_sandbox(path)) == ["Có liên kết"]


# --- Excel --------------------------------------------------------------------------------------------------------


def test_rows_of_a_sheet_are_what_a_person_sees(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["DANH MỤC"],
        ["STT", "Mã", "Tên", "Ẩn"],
        [],
        [1, 2.00072, "Cấp\nmới", "x"],
        [None, 1.5, "Sửa"],
        [2, True],
    ):
        sheet.append(row)
    sheet["B4"].number_format = "0.000000"
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("A4:A5")
    sheet.column_dimensions["D"].hidden = True
    sheet.row_dimensions[6].hidden = True
    book.create_sheet("Khác").append(["Hai"])
    book.create_sheet("Giấu").sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    read = read_document(tmp_path / "a.xlsx")
    assert [(line.number, line.table, line.cells) for line in read.lines] == [
        (1, 1, ("DANH MỤC", "DANH MỤC", "DANH MỤC")),
        (2, 1, ("STT", "Mã", "Tên")),
        (4, 1, ("1", "2.000720", "Cấp mới")),
        (5, 1, ("1", "1,5", "Sửa")),
        (6, 2, ("Hai",)),
    ]
    assert read.notes == (
        "Có 1 hàng ẩn ở trang tính “Sheet” không được nhập.",
        "Có cột ẩn ở trang tính “Sheet” không được nhập.",
        "Trang tính “Khác” bắt đầu từ dòng 6.",
        "Trang tính ẩn “Giấu” không được nhập.",
    )


# --- PDF ----------------------------------------------------------------------------------------------------------


def test_a_printed_text_loses_its_page_numbers_and_no_word(tmp_path: Path) -> None:
    style = "@page {size: A4; margin: 20mm; @top-center {content: counter(page)}} p {font: 14pt monospace; width: 30ch}"
    html = f"""<style>{style}</style>
        <p>Thực hiện Quyết định số 12/QĐ-UBND của tỉnh</p>
        <p style="break-after: page">12</p>
        <p>a) Trang hai</p>"""
    read = read_document(printed(tmp_path / "a.pdf", html))
    assert [(line.text, line.number, line.page) for line in read.lines] == [
        ("Thực hiện Quyết định số 12/QĐ-UBND", 1, 1),
        ("của tỉnh", 2, 1),
        ("12", 3, 1),
        ("a) Trang hai", 4, 2),
    ]
    assert read.notes == ("Đã bỏ 2 dòng chỉ có số trang.",)


def test_a_word_that_the_margin_cuts_is_whole(tmp_path: Path) -> None:
    html = """<style>p {font: 14pt monospace; width: 16ch}</style><p>Kế hoạch 1528/KH-SKHCN năm 2022</p>
        <p style="width: 9ch">Ngày 10 - 12 tháng 5</p>"""
    assert texts(read_document(printed(tmp_path / "a.pdf", html))) == [
        "Kế hoạch", "1528/KH-SKHCN", "năm 2022", "Ngày 10 -", "12 tháng", "5",
    ]  # fmt: skip


def test_a_table_over_two_pages_is_one_table(tmp_path: Path) -> None:
    style = (
        "table {border-collapse: collapse; width: 100%} th, td {border: 1px solid; width: 25%} body {font: 12pt serif}"
    )
    long = "rà soát văn bản và " * 90
    html = f"""<style>@page {{size: A4; margin: 20mm}} {style}</style><p>Phụ lục</p>
        <table><thead><tr><th>TT<th>Nhiệm vụ<th>Chủ trì<th>Thời gian</thead>
        <tr><td colspan="4">I. Thể chế
        <tr><td rowspan="2">1<td>Rà soát<td rowspan="2">Văn phòng Sở<td>Quý I
        <tr><td>Ban hành<td>Quý II
        <tr><td>2<td>Bắt đầu {long} hết<td>Phòng A<td>Quý III
        <tr><td>3<td>Công khai theo 12/QĐ-UBND<td>Phòng B<td>Quý IV</table><p>Nơi nhận</p>"""
    read = read_document(printed(tmp_path / "a.pdf", html))
    assert [(line.page, line.table, line.cells or line.text) for line in read.lines] == [
        (1, None, "Phụ lục"),
        (1, 1, ("TT", "Nhiệm vụ", "Chủ trì", "Thời gian")),
        (1, 1, ("I. Thể chế", "I. Thể chế", "I. Thể chế", "I. Thể chế")),
        (1, 1, ("1", "Rà soát", "Văn phòng Sở", "Quý I")),
        (1, 1, ("1", "Ban hành", "Văn phòng Sở", "Quý II")),
        (1, 1, ("2", f"Bắt đầu {long}hết", "Phòng A", "Quý III")),
        (2, 1, ("3", "Công khai theo 12/QĐ-UBND", "Phòng B", "Quý IV")),
        (2, None, "Nơi nhận"),
    ]
    assert read.notes == ("Hàng của bảng bị cắt ở đầu trang 2 đã được ghép lại; hãy soát hàng này.",)


def test_a_page_that_is_only_a_picture_is_mentioned(tmp_path: Path) -> None:
    html = '<p style="break-after: page">Có chữ</p><svg width="200" height="200"><circle r="90" cx="90" cy="90"/></svg>'
    read = read_document(printed(tmp_path / "a.pdf", html))
    assert (texts(read), read.notes) == (["Có chữ"], ("Trang không có chữ nào đọc được: 2.",))


# --- Refusals -----------------------------------------------------------------------------------------------------


def _appended(text: bytes) -> Callable[[bytes], bytes]:
    """Adds before the last closing tag of a part."""
    return lambda part: part[: part.rindex(b"</")] + text + part[part.rindex(b"</") :]


def _archive(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return stream.getvalue()


def _lying_header() -> bytes:
    """An entry of 4 MB that claims one byte in both of its headers."""
    data = bytearray(with_parts(docx_bytes(), {"word/media/a.bin": bytes(4 * limits.MEGABYTE)}))
    size = (4 * limits.MEGABYTE).to_bytes(4, "little")
    assert size in data
    return bytes(data).replace(size, (1).to_bytes(4, "little"))


def _twice() -> bytes:
    stream = io.BytesIO(docx_bytes())
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("word/Document.xml", b"<a/>")
    return stream.getvalue()


def _locked_entry() -> bytes:
    data = bytearray(docx_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _formula() -> bytes:
    book = openpyxl.Workbook()
    book.worksheets[0]["B3"] = "=SUM(A1:A2)"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _scan() -> bytes:
    stream = io.BytesIO()
    Image.new("L", (600, 800), 200).save(stream, "PDF")
    return stream.getvalue()


DTD = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
UTF16_DTD = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>'
TEMPLATE = f'<Relationship Id="rX" Type="{RELS}/attachedTemplate" Target="file:///mau.dotm" TargetMode="External"/>'
MACRO_TYPE = b'<Override PartName="/a.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'
LOCK = "/Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}>>> /ID [<00> <00>]".format("ab" * 32)
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

Content = bytes | Callable[[], bytes]
REFUSED: dict[str, tuple[str, Content, str]] = {
    "empty": ("a.txt", b"", "Tệp trống"),
    "blank": ("a.txt", b" \n\t\n", "không có dòng chữ nào"),
    "one byte": ("a.docx", b"P", "nội dung không phải Word"),
    "huge text": ("a.txt", lambda: b"a" * (20 * limits.MEGABYTE + 1), "lớn hơn 20 MB"),
    "endless line": ("a.txt", "Kế hoạch\n".encode() + b"a" * 100_001, "Dòng 2 dài hơn 100000 chữ"),
    "windows-1258": ("a.txt", b"K\xea\xec ho\xe1\xf2ch", "không dùng mã UTF-8 (dòng 1)"),
    "half of UTF-16": ("a.txt", "Kế hoạch".encode("utf-16")[:-1], "mã UTF-16"),
    "binary text": ("a.md", b"Ke hoach\0", "không phải là tệp văn bản"),
    "open quote": ("a.csv", b'STT,Ma\n1,"2.000', "sai dấu nháy"),
    "unknown ending": ("a.pages", b"<p>", "Không nhận loại tệp “.pages”"),
    "no ending": ("ke-hoach", b"abc", "không có đuôi"),
    "old Word": ("a.doc", COMPOUND, "Không đọc được tệp .doc"),
    "old Word under a new name": ("a.docx", COMPOUND, "đời cũ"),
    "Word with a password": ("a.docx", COMPOUND + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
    "rtf": ("a.rtf", b"{\\rtf1}", "Không đọc được tệp .rtf"),
    "rtf as docx": ("a.docx", b"{\\rtf1}", "RTF"),
    "docm": ("a.docm", docx_bytes, "có thể chứa macro"),
    "docx as pdf": ("a.pdf", docx_bytes, "nội dung là Word"),
    "pdf as docx": ("a.docx", raw_pdf(), "nội dung là PDF"),
    "docx as text": ("a.txt", docx_bytes, "nội dung là Word"),
    "docx as xlsx": ("a.xlsx", docx_bytes, "nội dung là Word"),
    "zip as docx": ("a.docx", _archive("a.txt"), "gói nén"),
    "torn docx": ("a.docx", lambda: docx_bytes()[:9000], "hỏng"),
    "docx without its main relation": (
        "a.docx",
        lambda: with_parts(docx_bytes(), {"_rels/.rels": b"<Relationships/>"}),
        "không phải văn bản Word hợp lệ",
    ),
    "broken XML": ("a.docx", lambda: with_parts(docx_bytes(), {"word/document.xml": b"<a><b></a>"}), "hỏng"),
    "zip bomb by ratio": (
        "a.docx",
        lambda: with_parts(docx_bytes(), {"word/media/a.bin": bytes(90 * limits.MEGABYTE)}),
        "nén quá chặt",
    ),
    "zip bomb by size": (
        "a.docx",
        lambda: with_parts(docx_bytes(), {"word/media/a.bin": (b"trang 12" + bytes(400)) * 260_000}),
        "lớn hơn 100 MB",
    ),
    "header that lies": ("a.docx", _lying_header, "hỏng"),
    "10,000 entries": ("a.docx", lambda: _archive(*map(str, range(10_000))), "10000 phần"),
    "two parts of one name": ("a.docx", _twice, "trùng tên"),
    "zip with a password": ("a.docx", _locked_entry, "mật khẩu"),
    "path out": ("a.docx", lambda: with_parts(docx_bytes(), {"../a.xml": b"<a/>"}), "trỏ ra ngoài"),
    "zip in zip": (
        "a.docx",
        lambda: with_parts(docx_bytes(), {"word/a.zip": _archive("a")}),
        "gói nén hoặc tài liệu khác",
    ),
    "DTD": ("a.docx", lambda: with_parts(docx_bytes(), {"word/document.xml": DTD}), "DTD"),
    "DTD in UTF-16": ("a.docx", lambda: with_parts(docx_bytes(), {"word/x.bin": UTF16_DTD.encode("utf-16")}), "DTD"),
    "DTD in a sheet": ("a.xlsx", lambda: with_parts(_formula(), {"xl/workbook.xml": DTD}), "DTD"),
    "depth": ("a.docx", lambda: with_parts(docx_bytes(), {"word/a.xml": b"<a>" * 151 + b"</a>" * 151}), "150 tầng"),
    "template elsewhere": (
        "a.docx",
        lambda: with_parts(docx_bytes(), {"word/_rels/document.xml.rels": _appended(TEMPLATE.encode())}),
        "liên kết tới",
    ),
    "macro": ("a.docx", lambda: with_parts(docx_bytes(), {"word/vbaProject.bin": b"x"}), "macro"),
    "macro by type": ("a.docx", lambda: with_parts(docx_bytes(), {CONTENT_TYPES: _appended(MACRO_TYPE)}), "macro"),
    "formula without result": ("a.xlsx", _formula, "Ô B3 ở trang tính “Sheet”"),
    "locked pdf": ("a.pdf", raw_pdf(trailer=LOCK), "mật khẩu"),
    "torn pdf": ("a.pdf", raw_pdf()[:60], "hỏng"),
    "scan": ("a.pdf", _scan, "bản chụp"),
    "300 pages": ("a.pdf", raw_pdf(300), "hơn 200 trang"),
    "text as pdf": ("a.pdf", b"Ke hoach", "nội dung không phải PDF"),
}


def refusal(folder: Path, read: Callable[[], object]) -> str:
    """Why it is refused – in one plain sentence, with the folder left as it was."""
    before = {path: (path.lstat().st_mtime_ns, path.lstat().st_size) for path in folder.rglob("*")}
    with pytest.raises(RefusedError) as caught:
        read()
    assert {path: (path.lstat().st_mtime_ns, path.lstat().st_size) for path in folder.rglob("*")} == before
    message = str(caught.value)
    assert SENTENCE.match(message), message
    assert not re.search(r"Error|Exception|Traceback|None", message)
    return message


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_nobody_should_read_is_refused(case: str, tmp_path: Path) -> None:
    name, content, reason = REFUSED[case]
    path = tmp_path / name
    path.write_bytes(content() if callable(content) else content)
    assert reason in refusal(tmp_path, lambda: read_in_sandbox(path))
    # Refused by us and not by the sandbox: outside of it the sentence is the same.
    assert reason in refusal(tmp_path, lambda: read_document(path))


def test_what_is_no_file_is_refused_and_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "that.txt").write_text("Kế hoạch", "utf-8")
    (tmp_path / "lien-ket.txt").symlink_to("that.txt")
    (tmp_path / "vong.txt").symlink_to("vong.txt")
    (tmp_path / "thu-muc.txt").mkdir()
    os.mkfifo(tmp_path / "ong.txt")
    assert texts(read_in_sandbox(tmp_path / "lien-ket.txt")) == ["Kế hoạch"]
    for name, reason in (
        ("khong-co.txt", "Không tìm thấy"), ("thu-muc.txt", "thư mục"),
        ("ong.txt", "tệp thông thường"), ("vong.txt", "máy báo"),
    ):  # fmt: skip
        assert reason in refusal(tmp_path, lambda: read_in_sandbox(tmp_path / name))  # noqa: B023


def test_a_machine_without_the_extra_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "generator.importers.reading.sheet_reader", raising=False)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    (tmp_path / "a.csv").write_text("STT,Tên", "utf-8")
    assert "make importer" in refusal(tmp_path, lambda: read_document(tmp_path / "a.csv"))


# --- The sandbox --------------------------------------------------------------------------------------------------


def hungry(_path: Path) -> SourceDocument:
    return SourceDocument(str(sum(len(one) for one in [bytearray(10**7) for _ in range(200)])), ())


def endless(_path: Path) -> SourceDocument:
    while True:
        time.sleep(1)


def killed(_path: Path) -> SourceDocument:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def crashing(_path: Path) -> SourceDocument:
    os.kill(os.getpid(), signal.SIGSEGV)
    raise AssertionError


def faulty(_path: Path) -> SourceDocument:
    raise KeyError("w:numId")


def out_of_cpu(_path: Path) -> SourceDocument:
    os.kill(os.getpid(), signal.SIGXCPU)
    raise AssertionError


def writing(path: Path) -> SourceDocument:
    with path.open("ab") as stream:
        stream.write(b"x")
    raise AssertionError


def calling(path: Path) -> SourceDocument:
    socket.create_connection(("127.0.0.1", int(path.read_text("utf-8"))))
    raise AssertionError


def calling_below_the_module(path: Path) -> SourceDocument:
    import _socket  # noqa: PLC0415

    _socket.socket(socket.AF_INET, socket.SOCK_STREAM).connect(("127.0.0.1", int(path.read_text("utf-8"))))
    raise AssertionError


def chatty(path: Path) -> SourceDocument:
    sys.stdout.write("noise")
    sys.stderr.write("noise")
    os.write(1, b"noise")
    return SourceDocument(path.name, (Line("Sở", 1, 2, ("Sở",), 3),), (",".join(sorted(os.environ)),))


@pytest.mark.parametrize(
    ("reader", "reason"),
    [
        (hungry, "quá nhiều bộ nhớ"), (killed, "quá nhiều bộ nhớ"), (endless, "quá nhiều thời gian"),
        (out_of_cpu, "quá nhiều thời gian"), (crashing, "không theo chuẩn"), (faulty, "không theo chuẩn"),
        (writing, "không theo chuẩn"),
    ],
)  # fmt: skip
def test_a_child_that_fails_is_a_refusal(reader: Callable[[Path], SourceDocument], reason: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Kế hoạch", "utf-8")
    seconds = 3.0 if reader is endless else 60.0
    assert reason in refusal(tmp_path, lambda: read_in_sandbox(path, reader, wall_seconds=seconds))


def test_whoever_mends_a_reader_finds_the_traceback_in_a_note(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        read_in_sandbox(tmp_path / "a.txt", faulty)
    assert "KeyError: 'w:numId'" in caught.value.__notes__[0]


@pytest.mark.parametrize("reader", [calling, calling_below_the_module])
def test_the_child_reaches_nobody(reader: Callable[[Path], SourceDocument], tmp_path: Path) -> None:
    ways = (["unshare", "--net", "true"], ["unshare", "--user", "--net", "true"])
    can_part = any(subprocess.run(way, capture_output=True, check=False).returncode == 0 for way in ways)
    if reader is calling_below_the_module and not can_part:
        pytest.skip("máy không cho tách mạng, chỉ chặn được mô-đun socket")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        path = tmp_path / "cong.txt"
        path.write_text(str(server.getsockname()[1]), "utf-8")
        refusal(tmp_path, lambda: read_in_sandbox(path, reader))
        with pytest.raises(TimeoutError):
            server.accept()


def test_the_child_knows_no_environment_and_its_noise_is_not_the_answer(tmp_path: Path) -> None:
    answer = read_in_sandbox(tmp_path / "a.txt", chatty)
    assert answer.lines == (Line("Sở", 1, 2, ("Sở",), 3),)
    # LC_CTYPE is what Python sets itself.
    assert set(answer.notes[0].split(",")) <= {"", "LC_CTYPE"}
