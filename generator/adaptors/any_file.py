"""Any file that an office sends: ours to read, or first another program's to turn into one of those."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.adaptors.programs import program, run
from generator.importers.lines import Line, RefusedError, SourceDocument
from generator.importers.reading.read_file import OLDER, SCANNED
from generator.importers.reading.sandbox import read_in_sandbox

_INTO = {".doc": "docx", ".rtf": "docx", ".odt": "docx", ".xls": "xlsx", ".ods": "xlsx"}
_NO_OFFICE = (
    "Máy này không có LibreOffice nên không đọc được tệp {ending}; hãy mở bằng Word hay Excel rồi lưu thành .{into}, "
    "hoặc cài gói libreoffice-writer, libreoffice-calc."
)
_NO_OCR = f"{SCANNED} Hoặc cài các gói tesseract-ocr, tesseract-ocr-vie, poppler-utils để máy đọc bản chụp."
_DPI = "300"
_SURE = 75.0
"""Tesseract's confidence of a line's words, of 100; below it a line is named."""
_MOST_PAGES = 40
"""A page takes about five seconds."""


def read_any(path: Path) -> SourceDocument:
    """Lines of a file in any format that this machine can read.

    Raises:
        RefusedError: with one Vietnamese sentence.
    """
    if path.suffix.lower() in OLDER:
        return _converted(path, path.suffix.lower())
    try:
        return read_in_sandbox(path)
    except RefusedError as refused:
        if str(refused) != SCANNED:
            raise
    return _recognised(path)


def _converted(path: Path, ending: str) -> SourceDocument:
    office, into = program("soffice"), _INTO[ending]
    if office is None:
        raise RefusedError(_NO_OFFICE.format(ending=ending, into=into))
    with TemporaryDirectory() as folder:
        source = Path(folder, f"tep{ending}")
        source.write_bytes(_bytes(path))
        profile = f"-env:UserInstallation=file://{folder}/ho-so"
        words = ("--headless", "--norestore", "--nolockcheck", "--convert-to", into, "--outdir", folder, str(source))
        run([office, profile, *words], Path(folder))
        made = source.with_suffix(f".{into}")
        if not made.is_file():
            raise RefusedError(f"LibreOffice không mở được tệp {ending} này; hãy mở bằng Word rồi lưu thành .{into}.")
        read = read_in_sandbox(made)
    note = f"Tệp {ending} được LibreOffice chuyển thành .{into} trước khi đọc."
    return replace(read, name=path.name, notes=(note, *read.notes))


def _recognised(path: Path) -> SourceDocument:
    """Lines of a scan, each read by machine."""
    draw, recognise = program("pdftoppm"), program("tesseract")
    if draw is None or recognise is None:
        raise RefusedError(_NO_OCR)
    lines: list[Line] = []
    unsure: list[int] = []
    with TemporaryDirectory() as folder:
        Path(folder, "tep.pdf").write_bytes(_bytes(path))
        run([draw, "-r", _DPI, "-gray", "-png", "-l", str(_MOST_PAGES), "tep.pdf", "trang"], Path(folder))
        for page, picture in enumerate(sorted(Path(folder).glob("trang*.png")), start=1):
            told = run([recognise, picture.name, "stdout", "-l", "vie", "--psm", "4", "tsv"], Path(folder))
            for text, sureness in _lines_of(told.decode("utf-8", "replace")):
                lines.append(Line(text, len(lines) + 1, page))
                if sureness < _SURE:
                    unsure.append(len(lines))
    if not lines:
        raise RefusedError("Tệp PDF là bản chụp mà máy không đọc ra chữ nào; hãy dùng tệp Word.")
    notes = [f"Tệp là bản chụp: cả {len(lines)} dòng do máy nhận dạng, phải so với bản giấy; bảng không giữ được cột."]
    if unsure:
        notes.append(f"Máy đọc không chắc {len(unsure)} dòng: {', '.join(map(str, unsure))}.")
    return SourceDocument(path.name, tuple(lines), tuple(notes))


def _bytes(path: Path) -> bytes:
    # Here: its libraries are an extra of their own, which a machine that only builds lacks.
    from generator.importers.reading.limits import read_bytes  # noqa: PLC0415

    return read_bytes(path)


def _lines_of(table: str) -> Iterator[tuple[str, float]]:
    """Text and confidence of each line of Tesseract's table of words."""
    words: dict[tuple[str, ...], list[tuple[str, float]]] = {}
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row.get("text", "").strip() and float(row["conf"]) >= 0:
            place = tuple(row[name] for name in ("page_num", "block_num", "par_num", "line_num"))
            words.setdefault(place, []).append((row["text"], float(row["conf"])))
    for found in words.values():
        yield " ".join(word for word, _ in found), sum(sureness for _, sureness in found) / len(found)
