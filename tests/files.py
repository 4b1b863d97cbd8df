"""Files as editors lay them beside records: papers, tables, photographs, and what should never be published."""

from __future__ import annotations

import zipfile
from io import BytesIO

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, NameObject, NumberObject, TextStringObject

FIXED = (2024, 1, 1, 0, 0, 0)


def a_pdf(*, pages: int = 2, signer: str | None = None, day: str = "D:20240105143000+07'00'", act: str = "") -> bytes:
    """`signer`: who signed, as the file states it; `act`: what it does when opened, `/JavaScript` or `/Launch`."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    if signer is not None:
        value = DictionaryObject({
            NameObject("/Type"): NameObject("/Sig"),
            NameObject("/ByteRange"): ArrayObject(NumberObject(0) for _ in range(4)),
            NameObject("/Contents"): ByteStringObject(b"\0"),
            NameObject("/Name"): TextStringObject(signer),
            NameObject("/M"): TextStringObject(day),
        })  # fmt: skip
        field = DictionaryObject({NameObject("/FT"): NameObject("/Sig"), NameObject("/V"): value})
        writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject([field])})
    if act:
        writer.root_object[NameObject("/OpenAction")] = DictionaryObject({
            NameObject("/S"): NameObject(act), NameObject("/JS"): TextStringObject("app.alert(1)")
        })  # fmt: skip
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def a_package(main: str, *, author: str = "", more: dict[str, bytes] | None = None) -> bytes:
    """A Word, Excel or PowerPoint file by the name of its main part: `word/document.xml`."""
    core = f"<cp:coreProperties><dc:creator>{author}</dc:creator></cp:coreProperties>".encode()
    parts = {"[Content_Types].xml": b"<Types/>", main: b"<document/>", "docProps/core.xml": core, **(more or {})}
    return _zipped(parts)


def an_open_document(kind: str, *, more: dict[str, bytes] | None = None) -> bytes:
    """An OpenDocument file: `text` or `spreadsheet`."""
    mimetype = f"application/vnd.oasis.opendocument.{kind}".encode()
    return _zipped({"mimetype": mimetype, "content.xml": b"<content/>", **(more or {})})


def an_old_file(*parts: str) -> bytes:
    """A file of Word or Excel 97–2003, by the names of its parts."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + b"".join(part.encode("utf-16-le") for part in parts)


def a_picture(
    kind: str = "JPEG", size: tuple[int, int] = (1300, 867), *, place: bool = False, turned: bool = False
) -> bytes:
    """A soft picture; `place`: the camera wrote where it was; `turned`: it lay on its side."""
    corners = Image.new("RGB", (3, 2))
    corners.putdata([(30, 80, 120), (200, 180, 90), (60, 120, 60), (240, 240, 230), (150, 60, 40), (20, 30, 40)])
    exif = Image.Exif()
    if place:
        exif.get_ifd(0x8825)[1] = "N"
    if turned:
        exif[0x0112] = 6
    out = BytesIO()
    corners.resize(size, Image.Resampling.BICUBIC).save(out, kind, exif=exif)
    return out.getvalue()


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(zipfile.ZipInfo(name, FIXED), content)
    return out.getvalue()
