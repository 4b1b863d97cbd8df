"""What of a procedure could not be understood or joined: times without a unit, forms, codes that clash."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from posixpath import splitext

from generator.derive.procedures.codes import national_key
from generator.derive.procedures.provinces import without_title
from generator.derive.time.durations import lacks_unit
from generator.loading.attached.facts import SiteFile
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.procedure import Procedure
from generator.schema.procedure_parts import FORMS

FORM_TYPES = (".pdf", ".doc", ".docx", ".xls", ".xlsx", ".odt")
MAX_FORM_MEGABYTES = 10


def procedures_are_understood(data: Dataset) -> Iterator[Problem]:
    forms = data.files_below(f"content/{FORMS}")
    for entry in data.of(Procedure):
        yield from _times(entry.record)
        yield from _forms(entry.record, forms)
    yield from _clashes(data)


def _times(record: Procedure) -> Iterator[Problem]:
    stated = [
        (record.time_limit, record.origin.at("thoi_han")),
        (record.statutory_time_limit, record.origin.at("thoi_han_quy_dinh")),
        *((one.time_limit, one.origin.at("thoi_han")) for one in record.submissions),
    ]
    for wording, at in stated:
        if wording and lacks_unit(wording):
            yield problem("time-without-unit", at=at, found=wording)


def _forms(record: Procedure, files: Mapping[str, SiteFile]) -> Iterator[Problem]:
    for paper in (paper for case in record.papers for paper in case.papers):
        if paper.form is None:
            continue
        at = paper.origin.at("bieu_mau")
        if splitext(paper.form)[1].lower() not in FORM_TYPES:
            yield problem("form-wrong-type", at=at, found=paper.form, known=", ".join(FORM_TYPES).replace(".", ""))
        elif paper.form not in files:
            hint = did_you_mean(paper.form, files, otherwise=f"Đặt tệp vào content/{FORMS}/, hoặc sửa tên.")
            yield problem("form-missing", at=at, found=paper.form, folder=f"content/{FORMS}", suggestion=hint)
        elif files[paper.form].size > MAX_FORM_MEGABYTES * 1024 * 1024:
            yield problem("form-too-large", at=at, found=paper.form, limit=MAX_FORM_MEGABYTES)


def _clashes(data: Dataset) -> Iterator[Problem]:
    """One code twice, or two codes of one province that only their suffix tells apart.

    Every province may have the code without a suffix; one with a suffix belongs to a single file.
    """
    whole: dict[tuple[str, str], Place] = {}
    spelled: dict[tuple[str, str], tuple[str, Place]] = {}
    for record in (entry.record for entry in data.of(Procedure)):
        if record.code is None:
            continue
        at, national = record.origin.at("ma"), national_key(record.code)
        # Provinces of before and after a merger keep registers of their own; only spellings of one name are joined.
        province = without_title(record.province)
        same = whole.setdefault((record.code, province if record.code == national else ""), at)
        code, place = spelled.setdefault((national, province), (record.code, at))
        if same != at:
            yield problem("duplicate-id", at=at, found=record.code, first=same)
        elif code != record.code:
            yield problem("procedure-code-clash", at=at, found=record.code, other=code, first=place)
