"""What stands below a task's heading → its fields, parts and text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importers.citations import documents_in
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.plans.items import Item
from generator.importers.plans.labels import UNITS, Field, clean_value, lacks_colon
from generator.schema.plan import Funding, Subtask

LONGEST_TITLE = 300
"""Characters: three lines of a page's heading on a desk. Lists show the beginning of a long one."""
PLUS = 2
"""Level of "+"."""
_ACTING = re.compile(
    r"\(?(?:Giao )?(?:Các |Lãnh đạo )?"
    r"(?:[Pp]hòng|[Bb]an|Sở|Trung tâm|Chi cục|Thanh tra|Văn phòng|Tổ|Bộ phận|[Đđ]ơn vị)\b"
    r".{2,160}? chủ trì(?:,| và| phối hợp|\.|\)|$).*"
)


@dataclass(frozen=True)
class Piece:
    """A field, a part or more text, as one bullet or cell says it."""

    field: Field | None
    text: str
    level: int
    """0 a paragraph, 1 a dash, 2 a plus."""
    item: Item

    @property
    def line(self) -> int:
        return self.item.line


class Body:
    """Fills a task piece by piece, in the order of the document. Nothing given to it is lost."""

    def __init__(self, task: Draft, heading: str) -> None:
        self.task = task
        self.paragraphs = [heading] if heading else []
        self.line = task.line
        self.part: Draft | None = None
        self.last: tuple[Draft, Field] | None = None
        """The field that a piece without label may go on with."""

    def take(self, piece: Piece) -> bool:
        """Places one piece; False where it fits nowhere."""
        if piece.field:
            self._take_field(piece, piece.field)
        elif self.last and (piece.level == PLUS or not self._has_text(*self.last)):
            self._put(*self.last, piece)
        elif self._may_act(piece):
            doubt = Doubt("Câu không có nhãn; hiểu là đơn vị thực hiện.", piece.line, piece.item.source)
            self._put(self.task, Field.ACTING, piece, doubt)
        elif piece.level == 0 and (self.last or self.part):
            return False
        elif piece.level == 0:
            self.line = self.line if self.paragraphs else piece.line
            self.paragraphs.append(piece.text)
        elif piece.level == PLUS and self.part:
            _append(self.part, "text", piece.text, piece.line, "\n\n")
        else:
            self._open_part(piece)
        return True

    def close(self) -> None:
        """Title, text and cited documents, once everything else is known."""
        text = "\n\n".join(self.paragraphs)
        if text:
            put_title(self.task, text, self.line)
            self.task.put("text", text, self.line)
        else:
            self.task.doubts.append(Doubt("Văn bản không nêu nội dung nhiệm vụ này; ghi “ten”.", self.task.line))
        known: set[str] = set()
        for value in self._texts():
            for cited in documents_in(value.text):
                wrong = Doubt(f"Ngày “{cited.impossible_day}” không có trong lịch.", value.line, value.text)
                if cited.number not in known:
                    self.task.add("documents", Value(cited.text, value.line, (wrong,) if cited.impossible_day else ()))
                known.add(cited.number)

    def _take_field(self, piece: Piece, field: Field) -> None:
        is_deep = piece.level == PLUS
        owner = self.task
        if self.part and field in UNITS and field is not Field.ACTING and (is_deep or field.value in self.task.values):
            owner = self.part
        doubts = []
        if owner is self.part and not is_deep:
            doubts.append(
                Doubt("Mục đứng ngang hàng với việc thành phần; hiểu là của việc ấy.", piece.line, piece.item.source)
            )
        if owner is self.task and field.value in self.task.values:
            doubts.append(Doubt("Văn bản ghi mục này hai lần trong một nhiệm vụ.", piece.line, piece.item.source))
        if lacks_colon(piece.item.text):
            doubts.append(Doubt("Văn bản thiếu dấu hai chấm sau nhãn.", piece.line, piece.item.source))
        self.last = (owner, field)
        if piece.text:
            self._put(owner, field, piece, *doubts)

    def _put(self, owner: Draft, field: Field, piece: Piece, *doubts: Doubt) -> None:
        text = clean_value(piece.text) or piece.text
        if field is Field.FUNDING:
            self._put_funding(text, piece)
        elif field in {Field.LEAD, Field.SUPPORT}:
            owner.add(field.value, Value(text, piece.line, doubts))
        else:
            _append(owner, field.value, text, piece.line, "\n\n" if field is Field.PRODUCT else "; ", *doubts)

    def _put_funding(self, text: str, piece: Piece) -> None:
        """An amount has a figure or speaks of an estimate; anything else says who pays."""
        value = self.task.values.get("funding")
        funding = value if isinstance(value, Draft) else Draft(Funding, piece.line)
        name = "amount" if re.search(r"[0-9]|dự toán", text) else "source"
        _append(funding, name, text, piece.line, "; ")
        self.task.values["funding"] = funding

    def _has_text(self, owner: Draft, field: Field) -> bool:
        return field.value in owner.values

    def _may_act(self, piece: Piece) -> bool:
        is_free = not {field.value for field in UNITS} & set(self.task.values)
        return is_free and bool(self.paragraphs) and not self.part and bool(_ACTING.fullmatch(piece.text))

    def _open_part(self, piece: Piece) -> None:
        self.part = Draft(Subtask, piece.line)
        if self.last and self.last[0] is self.task:
            message = "Dòng không có nhãn đứng sau các mục của nhiệm vụ; hiểu là việc thành phần."
            self.part.doubts.append(Doubt(message, piece.line, piece.item.source))
        put_title(self.part, piece.text, piece.line)
        self.part.put("text", piece.text, piece.line)
        self.task.add("subtasks", self.part)
        self.last = None

    def _texts(self) -> list[Value]:
        """Everything the task says that may cite a document."""
        parts = [part.values.get("text") for part in self.task.parts("subtasks")]
        fields = [self.task.values.get(name) for name in ("acting_units", "product", "timing", "note")]
        found = [self.task.values.get("text"), *parts, *fields]
        return [value for value in found if isinstance(value, Value)]


def put_title(draft: Draft, text: str, line: int) -> None:
    """A short title in the source's words, cut between two words where the text is long."""
    first = text.split("\n\n", 1)[0]
    title = clean_value(first) or first
    if len(title) <= LONGEST_TITLE:
        draft.put("title", title, line)
        return
    cut = title[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,;:.(")
    draft.put("title", f"{cut}…", line, Doubt("Tên bị cắt ngắn; viết lại tên bằng lời của mình.", line, first))


def _append(owner: Draft, name: str, text: str, line: int, joint: str, *doubts: Doubt) -> None:
    before = owner.values.get(name)
    if isinstance(before, Value):
        owner.put(name, f"{before.text}{joint}{text}", before.line, *before.doubts, *doubts)
    else:
        owner.put(name, text, line, *doubts)
