"""One row or one labelled list of a procedure → a draft of `content/tthc/<slug>.yml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.importers.draft import Doubt, Draft, Value
from generator.importers.file_names import procedure_file
from generator.importers.papers.papers import slips
from generator.importers.papers.procedure_columns import Column
from generator.importers.papers.procedure_parts import put_parts
from generator.schema.decision import ChangeKind
from generator.schema.procedure import Procedure, ProcedureSource
from generator.schema.scalars import PROCEDURE_CODE
from generator.vietnamese import slug

_CODE_IN_NAME = re.compile(
    rf"\(?(?:mã(?: số| thủ tục| TTHC)*\s*:?\s*)?(?<![\d.])({PROCEDURE_CODE.pattern})(?![\d.])\)?[\s.:–-]*",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"(https?://\S+)(?:\s+\((.+)\))?")
_BASES = re.compile(r"\s*;\s*(?:[-–+]\s+)?|\s+[-–+]\s+(?=Luật|Nghị|Thông|Quyết|Căn cứ)|^[-–+]\s+")
_FOREIGN_WORDS = 2
_YES = {"yes": "có", "có": "có", "x": "có", "no": "không", "không": "không"}
_PLAIN = {
    Column.NAME: "name",
    Column.PLACE: "place",
    Column.TIME: "time_limit",
    Column.STATUTORY: "statutory_time_limit",
    Column.FEE: "fee",
    Column.ONLINE: "online_level",
    Column.DECISION: "decision",
    Column.PROVINCE: "province",
}
"""Columns that are a field as they stand."""
_NOTED = {
    Column.LEVEL: "Cấp thực hiện",
    Column.APPLICANTS: "Đối tượng thực hiện",
    Column.SETS: "Số bộ hồ sơ",
    Column.POSTAL: "Dịch vụ bưu chính công ích",
}
"""Columns with words of their own, as a note tells them where they are not understood."""
_OF_A_DECISION = {
    Column.ACTION: "Nội dung công bố",
    Column.CHANGED_BY: "Văn bản quy định việc này",
    Column.OLD_CODE: "Mã thủ tục bị thay thế",
    Column.REPLACED: "Thủ tục bị thay thế",
}
"""Columns that belong to the decision; without one only the note can tell them."""


@dataclass
class Context:
    """What stands above a row and holds for it."""

    province: str | None = None
    decision: str | None = None
    """`404/QĐ-UBND (12/7/2022)`."""
    is_decision: bool = False
    change: ChangeKind | None = None
    change_heading: str = ""
    level: str = ""
    field_of_work: str = ""
    fields_seen: dict[str, int] = field(default_factory=dict)
    """Name of each field of work, line where it stands first."""


@dataclass
class Row:
    """What a row says, by column; columns without any known heading under their own heading."""

    line: int
    known: dict[Column, str] = field(default_factory=dict)
    unknown: dict[str, str] = field(default_factory=dict)
    headings: tuple[str, ...] = ()
    """Headings of which this is the first row: they say what holds for it and for the rows below."""

    def add(self, column: Column | None, heading: str, text: str) -> None:
        """A column twice (two columns of fees) goes on with the first."""
        target: dict[Column, str] | dict[str, str] = self.unknown if column is None else self.known
        key = heading if column is None else column
        target[key] = f"{target[key]} {text}" if key in target else text  # type: ignore[index]

    def heading_doubts(self) -> list[Doubt]:
        told = "Từ đây loại thay đổi, cấp thực hiện hiểu theo tiêu đề này."
        return [Doubt(told, self.line, heading) for heading in self.headings]


def procedure(row: Row, context: Context) -> Draft:
    """The draft; what the schema needs and the row lacks is a doubt."""
    draft = Draft(record=Procedure, line=row.line)
    code, known = coded(row)
    if code:
        doubt = Doubt("Mã không đúng mẫu 1.000173 hay 1.000173.H34.", draft.line, code)
        draft.put("code", code, draft.line, *([] if PROCEDURE_CODE.fullmatch(code) else [doubt]))
    for column, name in _PLAIN.items():
        if text := known.get(column):
            draft.put(name, text, row.line)
    _put_field(draft, known, context)
    if "province" not in draft.values and context.province:
        draft.put("province", context.province, row.line)
    if "decision" not in draft.values and context.decision:
        draft.put("decision", context.decision, row.line)
    for basis in filter(None, map(str.strip, _BASES.split(known.get(Column.BASIS, "")))):
        draft.add("legal_bases", Value(basis, row.line))
    _put_note(draft, row, context, put_parts(draft, known, context.level or context.change_heading))
    _put_source(draft, known)
    for name, told in (("name", "tên thủ tục"), ("field_of_work", "lĩnh vực"), ("province", "tỉnh, thành phố")):
        if name not in draft.values:
            draft.doubts.append(Doubt(f"Thiếu {told}.", row.line))
    return draft


def coded(row: Row) -> tuple[str, dict[Column, str]]:
    """The code of a row, "" where it has none, and its columns with a name that no longer holds the code."""
    known = dict(row.known)
    name, written = known.get(Column.NAME, ""), known.get(Column.CODE, "")
    code = squeezed if PROCEDURE_CODE.fullmatch(squeezed := written.replace(" ", "")) else written
    if not code and (match := _CODE_IN_NAME.search(name)):
        code = match[1]
        known[Column.NAME] = " ".join(f"{name[: match.start()]} {name[match.end() :]}".split())
    return code, known


def _put_field(draft: Draft, known: Mapping[Column, str], context: Context) -> None:
    own, above = known.get(Column.FIELD), context.field_of_work
    if own and above and slug(own) != slug(above):
        draft.doubts.append(Doubt(f"Hàng ghi lĩnh vực “{own}”, tiêu đề bên trên ghi khác.", draft.line, above))
    if name := own or above:
        context.fields_seen.setdefault(name, draft.line)
        draft.put("field_of_work", slug(name), draft.line)


def _put_note(draft: Draft, row: Row, context: Context, left: Sequence[Column]) -> None:
    doubts = []
    told_by_item = context.is_decision
    labels = {column: _NOTED[column] for column in left} | ({} if told_by_item else _OF_A_DECISION)
    parts = [f"{label}: {row.known[column]}" for column, label in labels.items() if column in row.known]
    if context.change and not told_by_item:
        parts.insert(0, f"Nội dung công bố: {context.change.label}")
    draft.doubts += [] if told_by_item else row.heading_doubts()
    parts += [f"{heading}: {text}" for heading, text in row.unknown.items()]
    if left:
        told = ", ".join(_NOTED[column] for column in left)
        doubts.append(Doubt(f"Chưa hiểu cột {told}; tạm ghi vào ghi chú.", draft.line))
    if row.unknown:
        doubts.append(Doubt(f"Chưa có trường cho cột {', '.join(row.unknown)}.", draft.line))
    if own := row.known.get(Column.NOTE):
        parts.append(own)
        is_foreign = len(slips(own, draft.line)) >= _FOREIGN_WORDS
        doubts += [Doubt("Ghi chú có vẻ bằng tiếng nước ngoài; hãy viết lại.", draft.line, own)] if is_foreign else []
    if parts:
        draft.put("note", "; ".join(parts), draft.line, *doubts)


def _put_source(draft: Draft, known: Mapping[Column, str]) -> None:
    found = known.get(Column.SOURCE, "")
    source = Draft(record=ProcedureSource, line=draft.line)
    if match := _SOURCE.fullmatch(found):
        source.put("url", match[1], draft.line)
        if match[2]:
            source.put("detail", match[2], draft.line)
    elif found:
        source.put("url", found, draft.line, Doubt("Không phải địa chỉ trang web.", draft.line, found))
    if seen := known.get(Column.VERIFIED):
        doubt = Doubt("Không rõ đã đọc trang gốc hay chưa.", draft.line, seen)
        source.put("verified", _YES.get(seen.lower(), seen), draft.line, *([] if seen.lower() in _YES else [doubt]))
    if not found:
        draft.doubts.append(Doubt("Thiếu trang nguồn; ghi địa chỉ trang đăng thủ tục vào “nguon”.", draft.line))
    if source.values:
        draft.values["source"] = source


def file_name(draft: Draft, taken: Mapping[str, object]) -> str:
    """Never one that is taken: two without a code may bear one name."""
    known = {name: draft.text_of(name) or "" for name in ("code", "name", "province")}
    first = procedure_file(known["code"], known["name"], known["province"])
    others = (f"{first.removesuffix('.yml')}-{at}.yml" for at in range(2, len(taken) + 2))
    return next(one for one in (first, *others) if one not in taken)
