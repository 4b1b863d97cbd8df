"""A file → its lines, by what it is and not only by what it is called."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.importers.lines import Line, RefusedError, SourceDocument
from generator.importers.reading.legacy_text import as_utf8, refuse_legacy
from generator.importers.reading.pipe_tables import with_tables
from generator.importers.reading.text_reader import read_text

Found = tuple[Iterable[Line], tuple[str, ...]]

_WORD, _EXCEL, _PDF = ".docx", ".xlsx", ".pdf"
_NAMES = {_WORD: "Word (.docx)", _EXCEL: "Excel (.xlsx)", _PDF: "PDF"}
_TEXTS = {".txt", ".md", ".csv", ".html", ".htm"}
_ACCEPTED = "chỉ nhận .docx, .pdf, .xlsx, .csv, .html, .txt và .md"
_MACROS = {".docm", ".dotm", ".xlsm", ".xltm", ".xlsb"}
OLDER = frozenset({".doc", ".xls", ".rtf", ".odt", ".ods"})
"""What another program has to turn into one of ours first."""
SCANNED = "Tệp PDF là bản chụp, không có lớp chữ; hãy dùng tệp Word hoặc PDF xuất từ Word."
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Microsoft's container: Word and Excel until 2003, and everything newer with a password."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
MAX_LINE = 100_000
"""Letters: about 40 pages without a break. Whoever reads sentences must look at a paragraph as a whole."""
_HEAD = 1024
"""PDF allows its mark anywhere in the first 1,024 bytes."""


def read_document(path: Path) -> SourceDocument:
    """Lines of a .docx, .pdf, .xlsx, .csv, .txt or .md; a symbolic link stands for its target.

    Files of strangers go through `sandbox.read_in_sandbox`: it also holds what breaks a parser.

    Raises:
        RefusedError: with one Vietnamese sentence.
    """
    ending = path.suffix.lower()
    try:
        # Here and below: the readers' libraries are an extra of their own, which a machine that only builds lacks.
        from generator.importers.reading.limits import read_bytes  # noqa: PLC0415

        data = read_bytes(path)
        lines, notes = _reader(data, ending)(data)
        found = tuple(lines)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("generator"):
            raise
        raise RefusedError(
            "Máy này chưa cài phần đọc Word, PDF và Excel; "
            "hãy chạy “make importer” (bản cài sẵn: pip install cchc[import])."
        ) from None
    if not found:
        raise RefusedError("Tệp không có dòng chữ nào để nhập.")
    _refuse_endless(found)
    refuse_legacy(line.text for line in found)
    return SourceDocument(unicodedata.normalize("NFC", path.name), found, notes)


def _refuse_endless(lines: Iterable[Line]) -> None:
    for line in lines:
        if len(line.text) > MAX_LINE:
            raise RefusedError(f"Dòng {line.number} dài hơn {MAX_LINE} chữ; hãy ngắt thành đoạn rồi lưu lại.")


def _reader(data: bytes, ending: str) -> Callable[[bytes], Found]:
    """Who reads it: content and ending have to agree, or somebody is mistaken about the file."""
    if ending in _MACROS:
        raise RefusedError(f"Tệp {ending} có thể chứa macro; hãy lưu lại thành .docx hoặc .xlsx.")
    if ending in OLDER:
        raise RefusedError(f"Không đọc được tệp {ending}; hãy mở bằng Word hay Excel rồi lưu thành .docx hoặc .xlsx.")
    if ending not in {*_NAMES, *_TEXTS}:
        raise RefusedError(
            f"Không nhận loại tệp “{ending}”; {_ACCEPTED}." if ending else f"Tệp không có đuôi; {_ACCEPTED}."
        )
    kind = _kind(data)
    if kind is None and ending in _NAMES:
        raise RefusedError(f"Tệp mang đuôi {ending} nhưng nội dung không phải {_NAMES[ending]}.")
    if kind is not None and kind != ending:
        raise RefusedError(f"Tệp mang đuôi {ending} nhưng nội dung là {_NAMES[kind]}; hãy đổi tên cho đúng.")
    return _READERS[ending]


def _kind(data: bytes) -> str | None:
    """Ending that the content would have; None for what may be text."""
    if data.startswith(b"PK"):
        return _kind_of_archive(data)
    if data.startswith(_COMPOUND):
        if _ENCRYPTED in data:
            raise RefusedError("Tệp được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi lưu lại.")
        raise RefusedError("Tệp thuộc Word hay Excel đời cũ; hãy mở ra rồi lưu thành .docx hoặc .xlsx.")
    if data.startswith(b"{\\rtf"):
        raise RefusedError("Nội dung tệp là RTF; hãy mở bằng Word rồi lưu thành .docx.")
    # A text may speak of PDF, but not in this spelling and in its first kilobyte.
    return _PDF if b"%PDF-" in data[:_HEAD] else None


def _kind_of_archive(data: bytes) -> str:
    from generator.importers.reading.limits import check_archive  # noqa: PLC0415

    check_archive(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
    if "word/document.xml" in names:
        return _WORD
    if "xl/workbook.xml" in names:
        return _EXCEL
    raise RefusedError(f"Tệp là gói nén, không phải văn bản; {_ACCEPTED}.")


def _read_docx(data: bytes) -> Found:
    from generator.importers.reading.docx_reader import read_docx  # noqa: PLC0415

    return read_docx(data)


def _read_pdf(data: bytes) -> Found:
    from generator.importers.reading.pdf_reader import read_pdf  # noqa: PLC0415

    return read_pdf(data)


def _read_xlsx(data: bytes) -> Found:
    from generator.importers.reading.sheet_reader import read_xlsx  # noqa: PLC0415

    return read_xlsx(data)


def _read_csv(data: bytes) -> Found:
    from generator.importers.reading.sheet_reader import read_csv  # noqa: PLC0415

    text, notes = as_utf8(data)
    return read_csv(text), notes


def _read_html(data: bytes) -> Found:
    from generator.importers.reading.html_reader import read_html  # noqa: PLC0415

    text, notes = as_utf8(data)
    lines, more = read_html(text)
    return lines, (*notes, *more)


def _read_text(data: bytes) -> Found:
    text, notes = as_utf8(data)
    return with_tables(read_text(text)), notes


_READERS: dict[str, Callable[[bytes], Found]] = {
    _WORD: _read_docx,
    _EXCEL: _read_xlsx,
    _PDF: _read_pdf,
    ".csv": _read_csv,
    ".html": _read_html,
    ".htm": _read_html,
    ".txt": _read_text,
    ".md": _read_text,
}
