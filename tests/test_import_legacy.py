"""Files of before Unicode and of other programs: read as what they mean, or refused by name."""

from __future__ import annotations

import shutil
import zlib
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.adaptors import any_file
from generator.adaptors.any_file import read_any
from generator.importers.lines import RefusedError
from generator.importers.reading.legacy_text import Encoding, encoding_of, encoding_of_font, in_unicode
from generator.importers.reading.read_file import read_document
from tests.tools import many

UNICODE = "Căn cứ Nghị quyết số 93/NQ-HĐND ngày 08/12/2024 của Hội đồng nhân dân tỉnh; giải quyết hồ sơ đúng hạn"
TCVN3 = "C¨n cø NghÞ quyÕt sè 93/NQ-H§ND ngµy 08/12/2024 cña Héi ®ång nh©n d©n tØnh; gi¶i quyÕt hå s¬ ®óng h¹n"
VNI = (
    "Caên cöù Nghò quyeát soá 93/NQ-HÑND ngaøy 08/12/2024 cuûa Hoäi ñoàng nhaân daân tænh; "
    "giaûi quyeát hoà sô ñuùng haïn"
)
LETTERS = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ"


@pytest.mark.parametrize(("text", "encoding"), [(TCVN3, Encoding.TCVN3), (VNI, Encoding.VNI)])
def test_a_text_of_an_old_encoding_is_found_by_its_syllables_and_turned_whole(text: str, encoding: Encoding) -> None:
    assert encoding_of([text]) is encoding
    assert in_unicode(text, encoding) == UNICODE


def test_every_letter_has_its_own_sign_in_each_table() -> None:
    for encoding in Encoding:
        signs = {in_unicode(one, encoding) for one in _signs_of(encoding)}
        assert signs >= set(LETTERS), sorted(set(LETTERS) - signs)


def _signs_of(encoding: Encoding) -> list[str]:
    latin = [chr(code) for code in range(0xA1, 0x100)]
    return latin if encoding is Encoding.TCVN3 else [*latin, *(base + sign for base in "aeiouyöô" for sign in latin)]


@pytest.mark.parametrize(
    "text", [UNICODE, "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH", "Le café où l’été commence à Orléans", "1234 ABC", "C¶i"]
)
def test_unicode_other_languages_and_too_little_text_stay(text: str) -> None:
    assert encoding_of([text]) is None


@given(st.text(max_size=200))
@settings(max_examples=many(200), deadline=None)
def test_any_text_is_judged_without_a_crash(text: str) -> None:
    encoding_of([text])
    for encoding in Encoding:
        in_unicode(text, encoding)


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".VnArialH", Encoding.TCVN3),
        ("VNI-Times", Encoding.VNI),
        ("Times New Roman", None),
    ],
)
def test_a_font_tells_the_encoding(font: str, encoding: Encoding | None) -> None:
    assert encoding_of_font(font) is encoding


@pytest.mark.parametrize("bytes_of", ["utf-8", "cp1252", "latin-1"])
def test_a_text_file_of_an_old_encoding_is_read_with_a_note(tmp_path: Path, bytes_of: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(TCVN3.encode(bytes_of))
    read = read_document(file)
    assert [line.text for line in read.lines] == [UNICODE]
    assert read.notes == ("Chữ của tệp theo bảng mã TCVN3 đã được máy chuyển sang Unicode; hãy soát lại từng chỗ.",)


def test_a_text_file_in_utf_16_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(UNICODE.encode("utf-16"))
    assert [line.text for line in read_document(file).lines] == [UNICODE]


def _word(text: str, font: str) -> bytes:
    document = docx.Document()
    run = document.add_paragraph().add_run(text)
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:ascii"), font)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("text", "font", "read"),
    [(TCVN3, ".VnTime", UNICODE), (VNI, "VNI-Times", UNICODE), ("c¶i c¸ch", ".VnTimeH", "CẢI CÁCH")],
)
def test_a_word_file_in_an_old_font_is_read_with_a_note(tmp_path: Path, text: str, font: str, read: str) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(_word(text, font))
    document = read_document(file)
    assert [line.text for line in document.lines] == [read]
    assert document.notes[0].startswith("Có 1 đoạn viết bằng phông cũ")


def test_old_letters_in_a_font_that_does_not_tell_are_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(_word(TCVN3, "Times New Roman"))
    with pytest.raises(RefusedError, match="bảng mã cũ TCVN3"):
        read_document(file)


def test_a_web_page_is_read_as_paragraphs_and_tables_without_its_scripts(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(
        "<html><head><title>Trang</title><style>p{}</style></head><body><h1>KẾ HOẠCH</h1><script>alert(1)</script>"
        "<div>Mở đầu <b>đậm</b><br>dòng hai<p>Đoạn <a href='x'>có liên kết</a>.</p></div>"
        "<table><tr><th>STT<th colspan=2>Nhiệm vụ</tr><tr><td rowspan=2>1<td>A<td>B</tr><tr><td>C<td>D</tr></table>"
        "<ul><li>Một<li>Hai</ul><!-- ghi chú --></body></html>",
        "utf-8",
    )
    assert [line.cells or line.text for line in read_document(file).lines] == [
        "KẾ HOẠCH",
        "Mở đầu đậm dòng hai",
        "Đoạn có liên kết.",
        ("STT", "Nhiệm vụ", "Nhiệm vụ"),
        ("1", "A", "B"),
        ("1", "C", "D"),
        "Một",
        "Hai",
    ]


@pytest.mark.parametrize("ending", [".doc", ".rtf", ".odt", ".xls", ".ods"])
def test_without_libreoffice_an_old_format_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr(any_file, "program", lambda _: None)
    file = tmp_path / f"a{ending}"
    file.write_bytes(b"x")
    with pytest.raises(RefusedError, match=f"không có LibreOffice nên không đọc được tệp {ending}; hãy mở bằng"):
        read_any(file)


def test_what_another_program_made_is_read_like_any_file_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in that does what LibreOffice does: writes the converted file beside the source."""
    made = tmp_path / "made.docx"
    made.write_bytes(_word(UNICODE, "Times New Roman"))
    office = tmp_path / "soffice"
    office.write_text(f'#!/bin/sh\nfor last; do :; done\ncp "{made}" "${{last%.*}}.docx"\n', "utf-8")
    office.chmod(0o755)
    monkeypatch.setattr(any_file, "program", lambda _: str(office))
    file = tmp_path / "ke-hoach.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    read = read_any(file)
    assert (read.name, [line.text for line in read.lines]) == ("ke-hoach.doc", [UNICODE])
    assert read.notes[0] == "Tệp .doc được LibreOffice chuyển thành .docx trước khi đọc."


@pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice on this machine")
def test_libreoffice_itself_turns_a_rtf_into_lines(tmp_path: Path) -> None:
    file = tmp_path / "a.rtf"
    file.write_bytes(rb"{\rtf1\ansi K\u7871? ho\u7841?ch\par Hai\par}")
    assert [line.text for line in read_any(file).lines] == ["Kế hoạch", "Hai"]


def _scan(width: int, height: int, grey: bytes) -> bytes:
    """A PDF of one page that is a picture."""
    picture = zlib.compress(grey)
    size = (width // 4, height // 4)
    draw = b"q %d 0 0 %d 0 0 cm /A Do Q" % size
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 5 0 R" % size
        + b" /Resources << /XObject << /A 4 0 R >> >> >>",
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray" % (width, height)
        + b" /BitsPerComponent 8 /Filter /FlateDecode /Length %d >>\nstream\n" % len(picture)
        + picture
        + b"\nendstream",
        b"<< /Length %d >>\nstream\n" % len(draw) + draw + b"\nendstream",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(made)
    made += b"xref\n0 6\n0000000000 65535 f \n" + table
    return made + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start


def test_a_scan_says_what_to_do_where_nothing_can_read_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(any_file, "program", lambda _: None)
    file = tmp_path / "scan.pdf"
    file.write_bytes(_scan(400, 400, bytes([255]) * 160_000))
    with pytest.raises(RefusedError, match=r"là bản chụp, không có lớp chữ; .* tesseract-ocr-vie"):
        read_any(file)


def test_every_line_of_a_scan_is_told_as_read_by_machine_and_unsure_ones_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
    rows = [(1, 1, 96, "Kế"), (1, 2, 95, "hoạch"), (2, 1, 40, "năm"), (2, 2, 50, "2O26"), (3, 1, -1, " ")]
    told = "\\n".join(
        [
            head,
            *(f"5\\t1\\t1\\t1\\t{line}\\t{word}\\t0\\t0\\t1\\t1\\t{sure}\\t{text}" for line, word, sure, text in rows),
        ]
    )
    for name, does in (("pdftoppm", "touch trang-1.png"), ("tesseract", f"printf '{told}'".replace("\t", "\\t"))):
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(any_file, "program", lambda name: str(tmp_path / name))
    file = tmp_path / "scan.pdf"
    file.write_bytes(_scan(400, 400, bytes([255]) * 160_000))
    read = read_any(file)
    assert [(line.text, line.page) for line in read.lines] == [("Kế hoạch", 1), ("năm 2O26", 1)]
    assert read.notes == (
        "Tệp là bản chụp: cả 2 dòng do máy nhận dạng, phải so với bản giấy; bảng không giữ được cột.",
        "Máy đọc không chắc 1 dòng: 2.",
    )
