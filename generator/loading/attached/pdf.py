"""PDF, by pypdf: pages, signatures as they are stated, and what could run by itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from generator.loading.attached import refusals
from generator.loading.attached.facts import Refusal, Signature, SiteFile

_DAY = re.compile(r"D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2}))?")
_ACTS = ("/JavaScript", "/Launch", "/SubmitForm", "/ImportData")
_FULL = 2000
"""Fields and pages that are looked through; no paper of an office has more."""

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # a faulty file is told once, by us


def look(content: bytes, ending: str) -> Refusal | SiteFile:
    if not content.startswith(b"%PDF-"):  # a file that begins otherwise may be two things at once
        return refusals.not_what_it_says(ending)
    try:
        return _looked(PdfReader(BytesIO(content)))
    # A reader of a hostile format fails in as many ways as there are files.
    except (PyPdfError, ArithmeticError, AttributeError, LookupError, OSError, RecursionError, TypeError, ValueError):
        return refusals.CUT


def _looked(reader: PdfReader) -> Refusal | SiteFile:
    if reader.is_encrypted and not reader.decrypt(""):
        return refusals.PASSWORD
    catalogue = reader.root_object
    if _runs(catalogue) or any(_runs(page) for page in reader.pages[:_FULL]):
        return refusals.SCRIPT
    return SiteFile(0, pages=len(reader.pages), signatures=tuple(_signatures(catalogue)))


def _runs(part: Any) -> bool:
    """Whether a catalogue or a page does something by itself when it is opened."""
    actions = [part.get("/OpenAction"), *dict(_dict(part.get("/AA"))).values()]
    if any(_dict(action).get("/S") in _ACTS for action in actions):
        return True
    names = _dict(part.get("/Names"))
    return "/JavaScript" in names or "/EmbeddedFiles" in names


def _signatures(catalogue: Any) -> Iterator[Signature]:
    fields = list(_dict(catalogue.get("/AcroForm")).get("/Fields") or ())
    for one in fields[:_FULL]:
        field = _dict(one)
        value = _dict(field.get("/V"))
        if field.get("/FT") == "/Sig" and value.get("/ByteRange"):
            yield Signature(" ".join(str(value.get("/Name", "")).split()), _day(str(value.get("/M", ""))))


def _day(stated: str) -> str:
    found = _DAY.match(stated)
    if not found:
        return ""
    year, month, day, hour, minute = found.groups()
    told = f"{year}-{month}-{day}" + (f" {hour}:{minute}" if hour else "")
    try:
        datetime.fromisoformat(told)
    except ValueError:
        return ""
    return told


def _dict(value: Any) -> Any:
    """What an indirect reference leads to; an empty dict for anything else than a dict."""
    found = value.get_object() if hasattr(value, "get_object") else value
    return found if isinstance(found, dict) else {}
