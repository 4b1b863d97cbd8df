"""What a file may be before a parser sees it: size, entries, unpacked bytes, depth; nothing that acts or reaches out.

Every refusal is a RefusedError with one Vietnamese sentence.
"""

from __future__ import annotations

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from lxml import etree

from generator.importers.lines import RefusedError

MEGABYTE = 1024 * 1024
MAX_FILE_MEGABYTES = 20
"""A signed plan has 1–5 MB, with a scanned annex 10. Larger ones cannot be mailed between offices either."""
MAX_ENTRIES = 1000
"""Word writes 15–40 entries and one more for each picture."""
MAX_UNPACKED_MEGABYTES = 100
"""Text of 20 pages unpacks to 2 MB; the rest of the room is for pictures."""
MAX_RATIO = 200
"""Word's XML shrinks 10–30 times, a very regular sheet 60 times; deflate itself could reach 1,032."""
RATIO_COUNTS_FROM = MEGABYTE
"""Unpacked bytes. Small parts may be nothing but repetition."""
MAX_XML_DEPTH = 150
"""A table inside a table inside a text box stands at 45."""
MAX_PDF_PAGES = 200
"""The longest annexes of procedures that we know have 120."""

_CHUNK = 65536
_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "Không tìm thấy tệp này.",
    PermissionError: "Không có quyền đọc tệp này.",
    IsADirectoryError: "Đây là thư mục, không phải tệp.",
}
_MACRO = re.compile("macroenabled|vbaproject|vbadata|macrosheet", re.IGNORECASE)
_ARCHIVE = re.compile(r"\.(zip|jar|7z|rar|gz|bz2|xz|tar|cab|iso|docx|docm|xlsx|xlsm|pptx|pptm|odt|ods)$", re.IGNORECASE)
_CHART_DATA = re.compile(r"^(word|xl)/embeddings/[^/]+\.xlsx$", re.IGNORECASE)
"""Word keeps the numbers of a chart so. Nobody opens it."""
_XML_BEGINS = re.compile(rb"[\xef\xbb\xbf\xff\xfe\s]*<[?!A-Za-z_]")
_SLIPS_OUT = re.compile(r"^[/\\]|^[A-Za-z]:|\\|(^|/)\.\.(/|$)|[\x00-\x1f]")


def read_bytes(path: Path) -> bytes:
    """The whole file, at most MAX_FILE_MEGABYTES. Read once, so that what was checked is what is parsed."""
    try:
        # A pipe or a device would never end.
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise RefusedError("Đây không phải là tệp thông thường.")
        with path.open("rb") as stream:
            data = stream.read(MAX_FILE_MEGABYTES * MEGABYTE + 1)
    except OSError as error:
        raise RefusedError(_REASONS.get(type(error), f"Không đọc được tệp: máy báo “{error.strerror}”.")) from None
    if not data:
        raise RefusedError("Tệp trống, không có nội dung nào.")
    if len(data) > MAX_FILE_MEGABYTES * MEGABYTE:
        raise RefusedError(f"Tệp lớn hơn {MAX_FILE_MEGABYTES} MB nên không được đọc.")
    return data


def check_archive(data: bytes) -> None:
    """Walks through every entry of a .docx or .xlsx once, counting as it unpacks; nothing is kept."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_names(archive.infolist())
            left = MAX_UNPACKED_MEGABYTES * MEGABYTE
            for entry in archive.infolist():
                left -= _check_entry(archive, entry, left)
    except (zipfile.BadZipFile, EOFError, zlib.error, NotImplementedError, etree.XMLSyntaxError):
        raise RefusedError("Tệp bị hỏng hoặc chưa tải xong; hãy mở bằng Word hay Excel rồi lưu lại.") from None


def _check_names(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:
        raise RefusedError(f"Tệp nén chứa {len(entries)} phần, nhiều hơn mức {MAX_ENTRIES} của một văn bản.")
    names = [entry.filename for entry in entries]
    # Two parts of one name: what one program checks is not what another one reads.
    if len({name.lower() for name in names}) < len(names):
        raise RefusedError("Tệp nén có hai phần trùng tên nên không được đọc.")
    for entry in entries:
        # orig_filename: zipfile itself cuts a name at its first NUL.
        if _SLIPS_OUT.search(entry.orig_filename):
            raise RefusedError("Tệp nén có phần mang tên trỏ ra ngoài tệp nên không được đọc.")
        if entry.flag_bits & 1:
            raise RefusedError("Tệp được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi lưu lại.")
        if _MACRO.search(entry.filename):
            raise RefusedError("Tệp có chứa macro; hãy lưu lại thành .docx hoặc .xlsx không có macro.")
        if _ARCHIVE.search(entry.filename) and not _CHART_DATA.match(entry.filename):
            raise RefusedError("Tệp có gói nén hoặc tài liệu khác nằm bên trong; hãy gỡ ra rồi lưu lại.")


def _check_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> int:
    """Bytes that the entry unpacks to. The header's own claim is not believed."""
    parser = None
    size = 0
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            if size == 0 and _looks_like_xml(entry.filename, chunk):
                parser = etree.XMLParser(target=_Guard(), resolve_entities=False, no_network=True)
            size += len(chunk)
            if size > left:
                raise RefusedError(f"Nội dung giải nén lớn hơn {MAX_UNPACKED_MEGABYTES} MB nên không được đọc.")
            if size > RATIO_COUNTS_FROM and size > MAX_RATIO * entry.compress_size:
                raise RefusedError(f"Tệp nén quá chặt (hơn {MAX_RATIO} lần), giống tệp phá máy nên không được đọc.")
            if parser is not None:
                parser.feed(chunk)
    if parser is not None:
        parser.close()
    return size


def _looks_like_xml(name: str, head: bytes) -> bool:
    """By name or by the first sign, whatever the encoding; drawings are never parsed and often have a DOCTYPE."""
    if name.lower().endswith((".xml", ".rels", ".vml")):
        return True
    return not name.lower().endswith(".svg") and bool(_XML_BEGINS.match(head.replace(b"\0", b"")))


class _Guard:
    """Sees each tag of a part as it streams by; builds nothing."""

    def __init__(self) -> None:
        self.depth = 0

    def doctype(self, *_: object) -> None:
        # Called before the first entity could be declared.
        raise RefusedError("Tệp có khai báo DTD hoặc thực thể XML, điều không văn bản nào cần.")

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        if self.depth > MAX_XML_DEPTH:
            raise RefusedError(f"Nội dung tệp lồng nhau quá {MAX_XML_DEPTH} tầng nên không được đọc.")
        if tag.endswith("}Relationship") and attributes.get("TargetMode", "").lower() == "external":
            if not attributes.get("Type", "").endswith("/hyperlink"):
                raise RefusedError("Tệp liên kết tới tệp mẫu hoặc hình ở nơi khác; hãy gỡ liên kết rồi lưu lại.")
        elif _MACRO.search(attributes.get("ContentType", "")):
            raise RefusedError("Tệp có chứa macro; hãy lưu lại thành .docx hoặc .xlsx không có macro.")

    def end(self, _tag: str) -> None:
        self.depth -= 1

    def close(self) -> None:
        """Nothing to hand over."""
