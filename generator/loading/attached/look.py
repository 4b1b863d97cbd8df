"""What a file is, or why it may not be published."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from posixpath import splitext

from generator.loading.attached import office, plain, refusals
from generator.loading.attached.facts import Refusal, SiteFile
from generator.loading.text_files import UNSEEN
from generator.schema.findings import FileKind

Looked = Refusal | SiteFile
"""What a module of one format answers: a file still without size and digest, or why not."""


def _by_library(module: str, content: bytes, ending: str) -> Looked:
    """A site without such a file never loads the library, which takes longer than the look."""
    looked: Looked = import_module(f"generator.loading.attached.{module}").look(content, ending)
    return looked


_LOOKS: dict[FileKind, Callable[[bytes, str], Looked]] = {
    FileKind.PDF: partial(_by_library, "pdf"),
    FileKind.DOCX: office.look,
    FileKind.XLSX: office.look,
    FileKind.PPTX: office.look,
    FileKind.ODT: office.look,
    FileKind.ODS: office.look,
    FileKind.DOC: office.look_at_old,
    FileKind.XLS: office.look_at_old,
    FileKind.CSV: plain.look,
    FileKind.TXT: plain.look,
    FileKind.JPEG: partial(_by_library, "pictures"),
    FileKind.PNG: partial(_by_library, "pictures"),
    FileKind.WEBP: partial(_by_library, "pictures"),
}


def look_at(root: Path, file: str) -> SiteFile:
    """The file at a path from the root; a refused one says why and has no kind."""
    path, ending = root / file, splitext(file)[1].lower()
    if not path.is_file():
        return SiteFile(0, refusal=refusals.LINK)
    name = file.rpartition("/")[2]
    if UNSEEN.search(name) or "\n" in name or "\t" in name or name.startswith("."):
        return SiteFile(0, refusal=refusals.NAME)
    kind = next((one for one in FileKind if ending in one.endings), None)
    if kind is None:
        return SiteFile(0, refusal=refusals.wrong_ending(ending))
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= refusals.MAX_MEGABYTES * 1024 * 1024 else b""
    except OSError:
        return SiteFile(0, refusal=refusals.UNREADABLE)
    looked = _content(content, ending, kind) if content else refusals.EMPTY if size == 0 else refusals.TOO_LARGE
    if isinstance(looked, Refusal):
        return SiteFile(size, refusal=looked)
    return SiteFile(
        size=size,
        sha256=sha256(content).hexdigest(),
        kind=kind,
        pages=looked.pages,
        signatures=looked.signatures,
        pixels=looked.pixels,
        hidden=looked.hidden,
    )


def _content(content: bytes, ending: str, kind: FileKind) -> Looked:
    if content.startswith(b"version https://git-lfs.github.com/spec/"):
        return refusals.LFS
    return _LOOKS[kind](content, ending)
