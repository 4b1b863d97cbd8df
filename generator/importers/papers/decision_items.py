"""One row of a publication decision's annex → what the decision does to a procedure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.importers.draft import Doubt, Draft, Value
from generator.importers.papers.procedure_columns import Column, change_in
from generator.importers.papers.procedure_rows import Context, Row, coded
from generator.schema.decision import ChangeKind, DecisionItem
from generator.schema.scalars import PROCEDURE_CODE

_OWN_COLUMNS = (Column.CHANGED_BY, Column.REPLACED)
"""What a row says about the change, not about the procedure."""


def decision_item(row: Row, context: Context) -> Draft:
    """The item; a row without a code or of an unknown kind leaves that field to a person, with a doubt."""
    draft = Draft(record=DecisionItem, line=row.line, doubts=row.heading_doubts())
    code, known = coded(row)
    name = known.get(Column.NAME, "")
    kind = change_in(known.get(Column.ACTION, "")) or context.change
    if kind:
        draft.put("kind", kind.value, row.line)
    else:
        told = "Không rõ thủ tục mới, sửa đổi, thay thế hay bãi bỏ; ghi vào “loai”."
        draft.doubts.append(Doubt(told, row.line, name))
    if code:
        draft.put("code", code, row.line)
    else:
        draft.doubts.append(Doubt("Thiếu mã thủ tục; ghi vào “ma”.", row.line, name))
    if kind is ChangeKind.REPLACED:
        _put_replaced(draft, code, known, row.line)
    if told := "; ".join(known[column] for column in _OWN_COLUMNS if column in known):
        draft.put("note", told, row.line)
    return draft


def _put_replaced(draft: Draft, code: str, known: dict[Column, str], line: int) -> None:
    told = " ".join(known.get(column, "") for column in (Column.OLD_CODE, Column.REPLACED))
    named = (match[0] for match in re.finditer(rf"(?<![\w.]){PROCEDURE_CODE.pattern}(?!\w)", told))
    old = [one for one in dict.fromkeys(named) if one != code]
    for one in old:
        draft.add("replaces", Value(one, line))
    if not old:
        doubt = "Không thấy mã thủ tục bị thay thế; ghi vào “thay_cho”. Mã giữ nguyên thì dùng “loai: sua-doi”."
        draft.doubts.append(Doubt(doubt, line, known.get(Column.REPLACED, "")))


def province_code(items: Iterable[Draft]) -> Value | None:
    """What all codes with a province end with; None where none has one, or they differ."""
    codes = [(code, item.line) for item in items if (code := item.text_of("code")) and PROCEDURE_CODE.fullmatch(code)]
    found = {code.rpartition(".")[2]: line for code, line in reversed(codes) if ".H" in code}
    return Value(*found.popitem()) if len(found) == 1 else None
