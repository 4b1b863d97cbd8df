"""Files beside records: known by their content, published where something names them, refused with a reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.adaptors.picture_files import picture_file
from generator.build import build
from generator.derive.words.prose_links import links_in, with_targets
from generator.loading.attached.facts import Signature
from generator.loading.attached.look import look_at
from generator.loading.attached.refusals import MAX_MEGABYTES
from tests.conftest import AS_OF, Repository
from tests.files import a_package, a_pdf, a_picture, an_old_file, an_open_document

POST = """
---
tieu_de: Hội nghị
ngay: 06/5/2022
tom_tat: Có ảnh và tệp.
{more}
---

{text}
"""
WORD, EXCEL, SLIDES = "word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"
VBA = {"word/vbaProject.bin": b"x"}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def _looked(tmp_path: Path, name: str, content: bytes) -> str:
    (tmp_path / name).write_bytes(content)
    looked = look_at(tmp_path, name)
    return looked.refusal.reason if looked.refusal else str(looked.kind.label if looked.kind else "")


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.pdf", a_pdf(), "PDF"),
        ("a.PDF", a_pdf(), "PDF"),
        ("a.docx", a_package(WORD), "Word"),
        ("a.xlsx", a_package(EXCEL), "Excel"),
        ("a.xlsx", a_package(EXCEL, more={"xl/printerSettings/printerSettings1.bin": b"x"}), "Excel"),
        ("a.pptx", a_package(SLIDES), "PowerPoint"),
        ("a.odt", an_open_document("text"), "OpenDocument văn bản"),
        ("a.ods", an_open_document("spreadsheet"), "OpenDocument bảng tính"),
        ("a.doc", an_old_file("WordDocument"), "Word 97–2003"),
        ("a.xls", an_old_file("Workbook"), "Excel 97–2003"),
        ("a.csv", "\ufeffTên;Số\nđo lường;1\n".encode(), "bảng CSV"),
        ("a.txt", "Một dòng.".encode(), "văn bản thuần"),
        ("a.jpg", a_picture(), "ảnh JPEG"),
        ("a.jpeg", a_picture(), "ảnh JPEG"),
        ("a.png", a_picture("PNG"), "ảnh PNG"),
        ("a.webp", a_picture("WEBP"), "ảnh WebP"),
        ("Báo cáo quý I (bản ký).pdf", a_pdf(), "PDF"),
    ],
)
def test_what_readers_can_open_is_known_by_its_content(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    assert _looked(tmp_path, name, content) == kind


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("trang.html", b"<script>alert(1)</script>", "loại tệp “.html” không được nhận"),
        ("a.js", b"alert(1)", "loại tệp “.js” không được nhận"),
        ("mau-don.pdf.exe", b"MZ", "loại tệp “.exe” không được nhận"),
        ("a.docm", a_package(WORD, more=VBA), "loại tệp “.docm” không được nhận"),
        ("a.zip", a_package(WORD), "loại tệp “.zip” không được nhận"),
        ("hinh.svg", SVG, "loại tệp “.svg” không được nhận"),
        ("a.gif", b"GIF89a/*" + bytes(20) + b"*/=1;alert(1)", "loại tệp “.gif” không được nhận"),
        ("khong-duoi", b"x", "tên tệp không có đuôi cho biết loại"),
        (".htaccess", b"Deny from all", "tên tệp có ký tự không nhìn thấy hoặc bắt đầu bằng dấu chấm"),
        ("mau\u202efdp.pdf", a_pdf(), "tên tệp có ký tự không nhìn thấy hoặc bắt đầu bằng dấu chấm"),
        ("mau\ndon.pdf", a_pdf(), "tên tệp có ký tự không nhìn thấy hoặc bắt đầu bằng dấu chấm"),
        ("a.pdf", b"", "tệp rỗng"),
        ("a.pdf", b"<html>%PDF-1.7", "nội dung không phải là “.pdf” như tên tệp nói"),
        ("a.pdf", a_pdf()[:200], "tệp hỏng hoặc bị cắt giữa chừng"),
        ("a.pdf", a_pdf(act="/JavaScript"), "PDF có lệnh tự chạy hoặc tệp nhúng bên trong"),
        ("a.pdf", a_pdf(act="/Launch"), "PDF có lệnh tự chạy hoặc tệp nhúng bên trong"),
        ("a.docx", a_package(EXCEL), "nội dung không phải là “.docx” như tên tệp nói"),
        ("a.docx", b"PK\x03\x04" + bytes(50), "tệp hỏng hoặc bị cắt giữa chừng"),
        ("a.docx", a_package(WORD)[:-90], "tệp hỏng hoặc bị cắt giữa chừng"),
        ("a.docx", a_package(WORD, more=VBA), "tệp có macro"),
        ("a.odt", an_open_document("text", more={"Basic/Standard/a.xml": b"x"}), "tệp có macro"),
        ("a.ods", an_open_document("text"), "nội dung không phải là “.ods” như tên tệp nói"),
        ("a.docx", an_old_file("EncryptedPackage"), "tệp có mật khẩu, người đọc không mở được"),
        ("a.doc", an_old_file("WordDocument", "_VBA_PROJECT"), "tệp có macro"),
        ("a.doc", an_old_file("Workbook"), "nội dung không phải là “.doc” như tên tệp nói"),
        ("a.csv", "Tên;Số".encode("utf-16"), "nội dung không phải là “.csv” như tên tệp nói"),
        ("a.txt", b"So\xb8t x\xd0t", "tệp chữ không phải UTF-8"),
        ("a.pdf", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "đây chỉ là con trỏ Git LFS"),
        ("a.jpg", b"<html><script>alert(1)</script>", "nội dung không phải là “.jpg” như tên tệp nói"),
        ("a.png", a_picture("PNG")[:-400], "tệp hỏng hoặc bị cắt giữa chừng"),
        ("a.jpg", a_picture()[:-4000], "tệp hỏng hoặc bị cắt giữa chừng"),
        ("a.jpg", a_picture("PNG"), "nội dung là ảnh “.png”, không như đuôi của tên tệp"),
        ("a.png", b"GIF89a/*" + bytes(20), "nội dung không phải là “.png” như tên tệp nói"),
        ("a.pdf", b"%PDF-1.7" + bytes(MAX_MEGABYTES * 1024 * 1024), f"tệp lớn hơn {MAX_MEGABYTES} MB"),
    ],
)
def test_anything_else_is_refused_and_says_why(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    assert _looked(tmp_path, name, content).startswith(reason)


@given(st.binary(max_size=400), st.sampled_from([".pdf", ".docx", ".odt", ".doc", ".png", ".jpg", ".webp", ".csv"]),
       st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", a_picture("PNG", (9, 9))[:40], a_pdf()[:600]]))  # fmt: skip
def test_no_bytes_break_the_look(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, ending: str, head: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / f"a{ending}").write_bytes(head + content)
    looked = look_at(folder, f"a{ending}")
    assert (looked.kind is None) == (looked.refusal is not None)


def test_a_signed_paper_states_who_signed_and_when(tmp_path: Path) -> None:
    for name, content in {
        "ky.pdf": a_pdf(pages=3, signer="Sở Mẫu"),
        "la.pdf": a_pdf(signer="", day="D:20241399"),
        "thuong.pdf": a_pdf(),
    }.items():
        (tmp_path / name).write_bytes(content)
    looked = {name: look_at(tmp_path, name) for name in ("ky.pdf", "la.pdf", "thuong.pdf")}
    assert looked["ky.pdf"].pages == 3
    assert looked["ky.pdf"].signatures == (Signature("Sở Mẫu", "2024-01-05 14:30"),)
    assert looked["la.pdf"].signatures == (Signature(),)  # a day that no calendar has is not repeated
    assert looked["thuong.pdf"].signatures == ()


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.docx", a_package(WORD, author="Lê &amp; An"), ("tên người soạn “Lê & An”",)),
        ("a.docx", a_package(WORD, more={"word/comments.xml": b"<c/>"}), ("các ý kiến bên lề",)),
        (
            "a.docx",
            a_package(WORD, more={WORD: b'<w:p><w:del w:author="A">x</w:del></w:p>'}),
            ("các chỗ sửa còn theo dõi",),
        ),
        ("a.jpg", a_picture(place=True), ("tọa độ nơi chụp",)),
        ("a.docx", a_package(WORD), ()),
        ("a.jpg", a_picture(), ()),
    ],
)
def test_what_a_file_tells_of_people_is_told(tmp_path: Path, name: str, content: bytes, told: tuple[str, ...]) -> None:
    (tmp_path / name).write_bytes(content)
    assert look_at(tmp_path, name).hidden == told


def test_paths_of_a_post_start_at_its_file_and_both_reach_the_page(repository: Repository) -> None:
    root = repository({
        "content/tin-tuc/2022-05-06-hoi-nghi.md": POST.format(
            more="tep: [{ten: Biên bản, tep: bien-ban.pdf}]",
            text="![Quang cảnh *hội nghị*](anh/hoi-nghi.jpg \"Sáng 06/5\")\n\n[Báo cáo](<tep/báo cáo.pdf>), "
            "[bài trước](2022-05-01-truoc.md#muc), [trang](../gioi-thieu.md).",
        ),
        "content/tin-tuc/2022-05-01-truoc.md": POST.format(more="", text="## Mục\n\nChữ."),
        "content/gioi-thieu.md": "# Giới thiệu\n",
        "content/tin-tuc/anh/hoi-nghi.jpg": a_picture(place=True),
        "content/tin-tuc/tep/báo cáo.pdf": a_pdf(),
        "content/tep/bien-ban.pdf": a_pdf(signer="Sở Mẫu"),
    })  # fmt: skip
    site = build(root, AS_OF)
    # The camera's coordinates stay in the repository, and are told.
    assert [(one.code, one.text) for one in site.problems] == [("file-tells-of-people", "tọa độ nơi chụp")]
    (page,) = (one for one in site.pages if one.path == "tin-tuc/2022/05/hoi-nghi/index.md")
    made = site.published.pictures["content/tin-tuc/anh/hoi-nghi.jpg"]
    assert [(one.width, one.height) for one in made] == [(480, 320), (800, 534), (1200, 800)]
    up = "../../../.."
    assert (
        f'<figure><a href="{up}/{made[-1].path}"><img src="{up}/{made[0].path}" srcset="{up}/{made[0].path} 480w, '
        f'{up}/{made[1].path} 800w, {up}/{made[2].path} 1200w" sizes="(min-width: 60rem) 42rem, 94vw" width="1200" '
        f'height="800" alt="Quang cảnh hội nghị"></a>\n<figcaption>Sáng 06/5</figcaption></figure>'
    ) in page.html.body
    assert '<a href="../../../tep/b%C3%A1o%20c%C3%A1o.pdf">Báo cáo</a>' in page.html.body
    assert '<a href="../../05/truoc/#muc">' in page.html.body or '<a href="../truoc/#muc">' in page.html.body
    assert f'<a href="{up}/gioi-thieu/">trang</a>' in page.html.body
    assert "Bản ký số: Sở Mẫu, 05/01/2024 14:30 – ghi trong tệp, trang này chưa kiểm tra chữ ký" in page.html.body
    assert site.published.files == {
        "content/tep/bien-ban.pdf": "tep/bien-ban.pdf",
        "content/tin-tuc/tep/báo cáo.pdf": "tin-tuc/tep/báo cáo.pdf",
    }


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("![Ảnh](anh/khong.jpg)", "file-missing"),
        ("[Tệp](tep/khong.pdf)", "file-missing"),
        ("![](anh/co.jpg)", "picture-without-words"),
        ("![x](https://evil.example/x.png)", "picture-elsewhere"),
        ("![x](//evil.example/x.png)", "picture-elsewhere"),
        ("![x](tep.pdf)", "not-a-picture"),
        ("![x][a]\n\n[a]: https://evil.example/x.png", "broken-link"),
        ("[x](co.html)", "broken-link"),
    ],
)
def test_a_post_that_shows_what_is_not_there_is_told_where(repository: Repository, text: str, problem: str) -> None:
    root = repository({
        "content/tin-tuc/2022-05-06-bai.md": POST.format(more="", text=f"Một dòng.\n\n{text}"),
        "content/tin-tuc/anh/co.jpg": a_picture(),
        "content/tin-tuc/tep.pdf": a_pdf(),
    })  # fmt: skip
    found = build(root, AS_OF).errors
    line = 12 if "[a]:" in text else 10
    assert [(one.code, one.place.line) for one in found] == [(problem, line)]


def test_nothing_below_content_is_published_that_nothing_names(repository: Repository) -> None:
    root = repository({
        "content/gioi-thieu.md": "# Giới thiệu\n\n![Sơ đồ](anh/so-do.jpg)\n",
        "content/anh/so-do.jpg": a_picture(place=True),
        "content/anh/thua.png": a_picture("PNG"),
        "content/tin-tuc/nhap.pdf": a_pdf(),
        "content/tin-tuc/2022-05-06-bai.md": POST.format(
            more="ban_nhap: có\ntep: [{ten: A, tep: nhap.pdf}]", text="Chữ."
        ),
    })  # fmt: skip
    site = build(root, AS_OF)
    # What belongs to a draft waits with it.
    assert site.published.files == {"content/anh/so-do.jpg": "anh/so-do.jpg"}
    assert [(one.code, one.place.file) for one in site.problems] == [
        ("file-tells-of-people", "content/anh/so-do.jpg"),
        ("file-unnamed", "content/anh/thua.png"),
    ]


def test_a_link_in_place_of_a_file_is_told_and_never_breaks_a_command(repository: Repository) -> None:
    root = repository({"content/gioi-thieu.md": "# Giới thiệu\n", "content/tep/that.pdf": a_pdf()})
    (root / "content/tep/vong.pdf").symlink_to("vong.pdf")
    (root / "content/tep/thu-muc.pdf").symlink_to(root / "plans")
    (root / "content/tep/mat.pdf").symlink_to("khong-con.pdf")
    (root / "content/tep/ngoai.pdf").symlink_to(os.devnull)
    told = {one.place.file.rpartition("/")[2]: one.code for one in build(root, AS_OF).errors}
    assert told == {
        "vong.pdf": "file-refused",
        "thu-muc.pdf": "file-refused",
        "mat.pdf": "file-refused",
        "ngoai.pdf": "outside-repository",
    }


@pytest.mark.parametrize(
    ("size", "turned", "widths"),
    [
        ((6000, 4000), False, [(480, 320), (800, 533), (1200, 800)]),
        ((6000, 4000), True, [(480, 720), (800, 1200), (1200, 1800)]),
        ((1200, 600), False, [(480, 240), (800, 400), (1200, 600)]),
        ((700, 350), False, [(480, 240), (700, 350)]),
        ((90, 30), False, [(90, 30)]),
    ],
)
def test_a_picture_is_made_for_screens_upright_and_without_the_cameras_words(
    repository: Repository, tmp_path: Path, size: tuple[int, int], turned: bool, widths: list[tuple[int, int]]
) -> None:
    from io import BytesIO  # noqa: PLC0415

    from PIL import Image  # noqa: PLC0415

    root = repository({
        "content/tin-tuc/2022-05-06-bai.md": POST.format(more="anh: [{tep: a.jpg, mo_ta: Ảnh}]", text="Chữ."),
        "content/tin-tuc/a.jpg": a_picture(size=size, place=True, turned=turned),
    })  # fmt: skip
    made = build(root, AS_OF).published.pictures["content/tin-tuc/a.jpg"]
    assert [(one.width, one.height) for one in made] == widths
    contents = [picture_file(root, tmp_path / "cache", one, made) for one in made]
    for one, content in zip(made, contents, strict=True):
        with Image.open(BytesIO(content)) as picture:
            assert (picture.format, picture.size, len(picture.getexif())) == ("WEBP", (one.width, one.height), 0)
    # The same bytes again: from the cache, from a cache that was cut, and from none.
    for kept in (tmp_path / "cache").rglob("*.webp.*"):
        kept.write_bytes(kept.read_bytes()[:100])
    assert [picture_file(root, tmp_path / "cache", one, made) for one in made] == contents
    assert [picture_file(root, tmp_path / "other", one, made) for one in made] == contents


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ('[a](x.pdf) ![b](y.jpg "t")', ["x.pdf", "y.jpg"]),
        ("[a](<x y.pdf>) và [b][c]\n\n[c]: z.pdf", ["x y.pdf", "z.pdf"]),
        ("[![b](y.jpg)](x.pdf)", ["y.jpg", "x.pdf"]),
        ("`[a](x.pdf)` và ``[`b`](y.pdf)``", []),
        ("```\n![a](x.jpg)\n```\n\n[b](y.pdf)", ["y.pdf"]),
        ("[a](x(1).pdf)", ["x(1).pdf"]),
    ],
)
def test_links_are_found_as_their_readers_see_them(text: str, targets: list[str]) -> None:
    assert [link.target for link in links_in(text)] == targets
    changed = with_targets(text, lambda target: f"moi/{target}" if target in targets else None)
    assert [link.target for link in links_in(changed)] == [f"moi/{target}" for target in targets]


@given(st.text(alphabet="ab[]()!<>/.: \n#đ\"'\\", max_size=60))
def test_a_text_without_other_targets_stays_as_it_is(text: str) -> None:
    assert with_targets(text, lambda _: None) == text
    for link in links_in(text):
        assert text.split("\n")[link.line][link.column - 1 :].lstrip("<").startswith(link.target)
