"""Word, Excel, PowerPoint and OpenDocument: packages of the kind their name says, without macros."""

from __future__ import annotations

import html
import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from generator.loading.attached import refusals
from generator.loading.attached.facts import Refusal, SiteFile

_MAIN = {".docx": "word/document.xml", ".xlsx": "xl/workbook.xml", ".pptx": "ppt/presentation.xml"}
_OPEN = {
    ".odt": b"application/vnd.oasis.opendocument.text",
    ".ods": b"application/vnd.oasis.opendocument.spreadsheet",
}
_MACROS = re.compile(r"(?:^|/)(?:vbaProject\.bin|vbaData\.xml|Basic/|Scripts/)|\.bin$", re.IGNORECASE)
_HARMLESS_PARTS = re.compile(r"printerSettings\d*\.bin$", re.IGNORECASE)
_AUTHOR = re.compile(
    r"<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)>([^<]{1,200})</(?:dc:creator|cp:lastModifiedBy|meta)"
)
_PROPERTIES = ("docProps/core.xml", "meta.xml")
_COMMENTS = re.compile(r"(?:^|/)(?:comments\w*\.xml|comments/|threadedComments/)")
_MOST_READ = 1 << 18
"""Bytes of a part that are unpacked: a package may hold more than any memory."""

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_MAIN = {".doc": ("WordDocument",), ".xls": ("Workbook", "Book")}


def look(content: bytes, ending: str) -> Refusal | SiteFile:
    """A package of today: .docx, .xlsx, .pptx, .odt, .ods."""
    if content.startswith(_OLD):
        return refusals.PASSWORD if _utf16("EncryptedPackage") in content else refusals.not_what_it_says(ending)
    if not content.startswith(b"PK\x03\x04"):
        return refusals.not_what_it_says(ending)
    try:
        with ZipFile(BytesIO(content)) as package:
            return _looked(package, ending)
    except (BadZipFile, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error):
        return refusals.CUT


def look_at_old(content: bytes, ending: str) -> Refusal | SiteFile:
    """Files of Word and Excel 97–2003, whose parts are named in UTF-16."""
    if not content.startswith(_OLD) or not any(_utf16(name) in content for name in _OLD_MAIN[ending]):
        return refusals.not_what_it_says(ending)
    return refusals.MACROS if _utf16("_VBA_PROJECT") in content else SiteFile(0)


def _looked(package: ZipFile, ending: str) -> Refusal | SiteFile:
    names = package.namelist()
    if ending in _OPEN:
        if _part(package, "mimetype").strip() != _OPEN[ending]:
            return refusals.not_what_it_says(ending)
    elif _MAIN[ending] not in names or "[Content_Types].xml" not in names:
        return refusals.not_what_it_says(ending)
    if any(_MACROS.search(name) and not _HARMLESS_PARTS.search(name) for name in names):
        return refusals.MACROS
    _part(package, "content.xml" if ending in _OPEN else _MAIN[ending])  # a cut package fails here
    return SiteFile(0, hidden=tuple(dict.fromkeys(_hidden(package, names))))


def _hidden(package: ZipFile, names: list[str]) -> Iterator[str]:
    for name in _PROPERTIES:
        text = _part(package, name).decode("utf-8", "replace") if name in names else ""
        for author in _AUTHOR.findall(text):
            if author.strip():
                yield f"tên người soạn “{html.unescape(author).strip()}”"
    if any(_COMMENTS.search(name) for name in names):
        yield "các ý kiến bên lề"
    if "word/document.xml" in names and re.search(rb"<w:(?:ins|del) ", _part(package, "word/document.xml")):
        yield "các chỗ sửa còn theo dõi"


def _part(package: ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        return part.read(_MOST_READ)


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")
