"""Procedures of an import that are one with another of it, or with a file of the repository, under another code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.procedures.codes import national_key
from generator.derive.procedures.provinces import without_title
from generator.importers.draft import Draft, Import
from generator.loading.dataset import Dataset
from generator.schema.decision import Decision
from generator.schema.procedure import Procedure
from generator.schema.scalars import PROCEDURE_CODE
from generator.vietnamese import fold


@dataclass(frozen=True)
class Clash:
    """A draft that must not be written."""

    file: str
    message: str
    """Vietnamese, with both places."""
    is_expected: bool
    """A decision speaks of procedures that have their files already: those are kept."""


def clashes(found: Import, data: Dataset) -> Iterator[Clash]:
    """Codes are compared without diacritics, blanks and suffix, inside one province."""
    filed = {
        key: (one.record.code, one.file, str(one.record.origin.at("ma")))
        for one in reversed(data.of(Procedure))
        if one.record.code and (key := _key(one.record.province, one.record.code))
    }
    seen: dict[tuple[str, str], Draft] = {}
    for file, draft in found.others:
        code, key = draft.text_of("code"), _key_of(draft)
        if code is None or key is None:
            continue
        mine = f"mã “{code}” (dòng {draft.line} của tài liệu)"
        first = seen.setdefault(key, draft)
        if first is not draft:
            other = f"mã “{first.text_of('code')}” (dòng {first.line} của tài liệu)"
            yield Clash(file, f"{mine} và {other} là một thủ tục của cùng một tỉnh", is_expected=False)
        elif key in filed and filed[key][1] != file:
            other = f"mã “{filed[key][0]}” ở {filed[key][2]}"
            is_decision = found.draft.record is Decision
            yield Clash(file, f"{mine} và {other} là một thủ tục của cùng một tỉnh", is_expected=is_decision)


def _key_of(draft: Draft) -> tuple[str, str] | None:
    code = draft.text_of("code") if draft.record is Procedure else None
    return _key(draft.text_of("province") or "", code) if code else None


def _key(province: str, code: str) -> tuple[str, str] | None:
    match = PROCEDURE_CODE.match(fold(code).replace(" ", ""))
    return (without_title(province), national_key(match[0])) if match else None
