"""Rows of a report of progress ("nhiệm vụ | tình hình thực hiện | văn bản") → entries of `tien_do`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.derive.words.text_matching import matches
from generator.importers.citations import DAY, documents_in, exists, joined_day
from generator.importers.draft import Doubt, Draft, Need, Value
from generator.importers.papers.table_heads import Heads, Row
from generator.importers.plans.markers import in_digits
from generator.schema.result import Progress, ProgressState
from generator.vietnamese import fold


class Column(Enum):
    NUMBER = "STT"
    WORK = "nhiệm vụ"
    PLANNED = "what the plan says: leads, times, products"
    DONE = "kết quả, tình hình"
    STATE = "tình trạng"
    PROOF = "văn bản, sản phẩm đã có"
    REASON = "lý do, khó khăn"
    NOTE = "ghi chú"


_DID = r"(?:thuc hien|hoan thanh|dat duoc|xu ly|giai quyet)"
HEADS = Heads(
    [
        (re.compile(r"s?tt|so(?: tt| thu tu)?|thu tu|ma so|muc"), Column.NUMBER),
        (re.compile(rf"(?:tinh trang|trang thai|muc do)\b.{{0,20}}|danh gia.{{0,25}}|tien do {_DID}"), Column.STATE),
        (
            re.compile(
                r".{0,30}(?:minh chung|chung minh|kiem chung).{0,20}|(?:so,? )?(?:ky hieu )?van ban.{0,40}"
                r"|san pham da (?:co|hoan thanh)|tai lieu.{0,30}"
            ),
            Column.PROOF,
        ),
        (
            re.compile(rf"(?:ket qua|tinh hinh|noi dung)\b.{{0,12}}\b(?:{_DID}|bao cao)\b.{{0,40}}|da lam|ket qua"),
            Column.DONE,
        ),
        (re.compile(r"(?:ly do|nguyen nhan|kho khan|ton tai).{0,40}"), Column.REASON),
        (re.compile(r"ghi chu|kien nghi.{0,20}|de xuat.{0,20}"), Column.NOTE),
        (re.compile(r"(?:ten |noi dung )*(?:nhiem vu|cong viec|noi dung|dau viec)(?: .{0,30})?"), Column.WORK),
        (
            re.compile(r"(?:don vi|co quan|chu tri|phoi hop|thoi (?:gian|han)|han|san pham|moc|lo trinh).{0,40}"),
            Column.PLANNED,
        ),
    ],
    lambda columns: Column.WORK in columns and bool({Column.DONE, Column.STATE} & columns),
)
"""A table of progress says of work how far it is."""

_UNSURE = re.compile(r"\b(?:chua (?:hoan thanh|xong)|cham|tre han|qua han)\b")
_DROPPED = re.compile(r"\b(?:khong (?:thuc hien|trien khai)|dung (?:thuc hien|trien khai)|huy|khong con phu hop)\b")
_NO_REPORT = re.compile(r"(?:chua co bao cao|chua den han|chua bao cao)")
_RUNNING = re.compile(r"\b(?:dang|chua|tiep tuc|thuong xuyen|dinh ky|buoc dau|qua han)\b")
_DONE = re.compile(r"\b(?:hoan thanh|da (?:xong|ban hanh|trinh|thuc hien|to chuc|gui|co|phe duyet)|dat 100|100 ?%)")
_LABEL = re.compile(r"(?:^|; )(Lý do|Ghi chú): ")
_ON = re.compile(rf"(?:xong|hoàn thành)(?: vào)? ngày {DAY}", re.IGNORECASE)
_LATENESS = re.compile(rf"(?:từ ngày {DAY}, đã \d+ ngày|trễ \d+ ngày,? ?|xong ngày {DAY})")
_ALIKE, _RATHER = 0.45, 0.2
"""From here on words alone join a row and a task; words and one number."""


@dataclass(frozen=True)
class Known:
    """A task of the plan that a report may speak of."""

    id: str
    number: str
    words: str


def read_rows(draft: Draft, rows: Sequence[Row[Column]], tasks: Sequence[Known] | None) -> list[Row[Column]]:
    """Adds an entry a row; gives the rows that are of no task of the plan.

    Args:
        tasks: of the agency's plan of the year; None where no plan is there: then numbers are taken as they are.
    """
    wanted = [row for row in rows if _is_report(row)]
    found = _joined(wanted, tasks)
    lost = []
    for at, row in enumerate(wanted):
        task = found.get(at)
        if task is None:
            lost.append(row)
        else:
            draft.add("progress", _entry(row, task))
    if tasks is None and wanted:
        message = (
            "Chưa có kế hoạch của năm để đối chiếu; số nhiệm vụ lấy như báo cáo ghi. Thêm --agency, hoặc nhập kế hoạch."
        )
        draft.doubts.append(Doubt(message, wanted[0].line.number, need=Need.CHOOSE))
    return lost


def _is_report(row: Row[Column]) -> bool:
    """Not a section, a sum, or a task of which nothing is told."""
    said = row.of(Column.STATE, Column.DONE, Column.PROOF)
    return bool(row.of(Column.WORK)) and bool(said) and not _NO_REPORT.match(fold(said))


def _joined(rows: Sequence[Row[Column]], tasks: Sequence[Known] | None) -> dict[int, str]:
    """Which task each row speaks of: by words first, by number where the words agree at least a little."""
    if tasks is None:
        return {at: number for at, row in enumerate(rows) if (number := _number(row))}
    words = [row.of(Column.WORK) for row in rows]
    found = {one.later: tasks[one.former].id for one in matches([task.words for task in tasks], words, at_least=_ALIKE)}
    taken = set(found.values())
    near = {
        (one.later, tasks[one.former].id) for one in matches([task.words for task in tasks], words, at_least=_RATHER)
    }
    for at, row in enumerate(rows):
        same = [task.id for task in tasks if task.number == _number(row) and task.id not in taken]
        if at not in found and len(same) == 1 and (at, same[0]) in near:
            found[at] = same[0]
            taken.add(same[0])
    return found


def _number(row: Row[Column]) -> str:
    return in_digits(row.of(Column.NUMBER).strip(" .()"))


def _entry(row: Row[Column], task: str) -> Draft:
    line, work = row.line.number, row.of(Column.WORK)
    entry = Draft(Progress, line)
    entry.put("task", task, line, source=f"{row.of(Column.NUMBER)} {work} {row.of(Column.PLANNED)}")
    stated, done, proof = row.of(Column.STATE), row.of(Column.DONE), row.of(Column.PROOF)
    state, doubt = _state(stated or done, line)
    entry.put("state", state.value, line, *doubt, source=stated)
    detail = done
    if bracket := re.fullmatch(r"([^(]+?) \((.+)\)", stated):
        detail = "; ".join(filter(None, (bracket[2], done)))
    match = _ON.search(f"{stated} {detail}") if state is ProgressState.DONE else None
    if match and exists(*(day := joined_day(match.groups())).split("/")):
        entry.put("done_on", day, line, source=match[0])
    _put_documents(entry, (detail, proof), line)
    _put_words(entry, detail, line)
    _put_product(entry, proof, line)
    for column, field in ((Column.REASON, "reason"), (Column.NOTE, "note")):
        if text := row.of(column):
            _append(entry, field, text, line)
    for heading, text in row.others:
        _append(entry, "note", f"{heading}: {text}" if heading else text, line)
    return entry


def _state(words: str, line: int) -> tuple[ProgressState, tuple[Doubt, ...]]:
    folded = fold(words)
    if _DROPPED.search(folded):
        return ProgressState.DROPPED, ()
    if _UNSURE.search(folded) and not folded.startswith(("hoan thanh tre", "qua han")):
        message = f"“{words}”: đang thực hiện hay không thực hiện nữa? Máy ghi là đang thực hiện."
        return ProgressState.RUNNING, (Doubt(message, line, words, Need.CHOOSE),)
    if _RUNNING.search(folded) and not folded.startswith("hoan thanh"):
        return ProgressState.RUNNING, ()
    if _DONE.search(folded):
        return ProgressState.DONE, ()
    message = "Không đọc được tình trạng; máy ghi là đang thực hiện."
    return ProgressState.RUNNING, (Doubt(message, line, words, Need.CHOOSE),)


def _put_documents(entry: Draft, texts: Sequence[str], line: int) -> None:
    seen: set[str] = set()
    for text in texts:
        for cited in documents_in(text):
            if cited.number not in seen:
                entry.add("documents", Value(cited.text, line, source=text))
                seen.add(cited.number)


def _put_words(entry: Draft, detail: str, line: int) -> None:
    """What is said of the work: a reason, a note, or nothing but the papers and the day that are taken already."""
    for label, text in _labelled(detail):
        rest = _LATENESS.sub("", text).strip(" ;,.") if label is None else text
        if label == "Lý do":
            _append(entry, "reason", rest, line)
        elif label == "Ghi chú" or (rest and not documents_in(rest) and fold(rest) not in _BARE):
            _append(entry, "note", rest, line)


_BARE = {
    *("da hoan thanh", "hoan thanh", "da xong", "dang thuc hien", "da thuc hien", "chua hoan thanh", "chua xong"),
    *("chua thuc hien", "khong thuc hien", "qua han", "hoan thanh dung han", "hoan thanh tre", "thuong xuyen"),
}
"""Words of a cell that say nothing but the state."""


def _labelled(detail: str) -> Iterator[tuple[str | None, str]]:
    """ "trễ 5 ngày; Lý do: A; Ghi chú: B" → its parts with their labels."""
    cuts = list(_LABEL.finditer(detail))
    if head := detail[: cuts[0].start() if cuts else len(detail)].strip("; "):
        yield None, head
    for at, cut in enumerate(cuts):
        end = cuts[at + 1].start() if at + 1 < len(cuts) else len(detail)
        yield cut[1], detail[cut.end() : end]


def _put_product(entry: Draft, proof: str, line: int) -> None:
    rest = [part for part in proof.split("; ") if part and not documents_in(part)]
    if rest:
        _append(entry, "product", "; ".join(rest), line)


def _append(entry: Draft, name: str, text: str, line: int) -> None:
    before = entry.text_of(name)
    entry.put(name, f"{before}; {text}" if before else text, line)
