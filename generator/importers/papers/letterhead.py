"""Head and foot of a signed paper: number, day, title, who signed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.importers.citations import NUMBER_SYMBOL, exists
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.lines import Line
from generator.importers.papers.papers import bare, is_furniture, mark_of
from generator.importers.signatures import SIGNED, is_name, parts_of
from generator.schema.common import Signer

_NUMBER = re.compile(rf"\bSố\s*[:.]?\s*(?:({NUMBER_SYMBOL})|([.…_ ]*[/-][A-ZĐ][\w&/.-]*))", re.IGNORECASE)
_ISSUED = re.compile(
    r"(?:^[^\W\d][^\d,:]{1,40}, )?\bngày\s*([0-9]{1,2}|[.…_ ]*)\s*tháng\s*([0-9]{1,2}|[.…_ ]*)\s*năm\s*([0-9]{4})",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:(?:sáng |chiều |tối )?(?:vào )?ngày [0-9]|căn cứ|thực hiện|theo|trên cơ sở|sau khi|vừa qua|để |trong |qua "
    r"|xét )",
    re.IGNORECASE,
)
_LONG = 180
"""Characters; a title's line is shorter."""
_STAND_IN = ("KT.", "TL.", "TM.", "TUQ.", "T/M")
"""Abbreviations before an office for which somebody signs. Source: NĐ 30/2020/NĐ-CP art. 13."""
_SHORTENED = (*_STAND_IN, "TP.", "Q.", "P.")
_OFFICE_LETTERS = 6


def texts_of(line: Line) -> tuple[str, ...]:
    """The line, or the different cells of a row: letterheads and signatures often stand in a table without rules."""
    return tuple(dict.fromkeys(filter(None, map(bare, line.cells or (line.text,)))))


@dataclass(frozen=True)
class Found:
    """A value of the head: its text or, where the paper leaves it blank, only the doubt."""

    text: str | None
    line: int
    doubts: tuple[Doubt, ...]
    is_whole_line: bool = True
    """Whether nothing else stands in that line."""


def put(draft: Draft, name: str, found: Found) -> None:
    """Sets what was found; what is blank becomes a doubt about the record."""
    if found.text:
        draft.put(name, found.text, found.line, *found.doubts)
    else:
        draft.doubts += found.doubts


def own_number(lines: Iterable[Line]) -> Found:
    """The paper's own number; "Số: /TB-SKHCN" leaves it blank."""
    for line, match in _matches(_NUMBER, lines):
        if match[1]:
            return Found(re.sub(r"\s", "", match[1]), line.number, (), _is_whole(line, match))
        doubt = Doubt("Văn bản để trống số; điền số khi đã ban hành.", line.number, bare(line.text))
        return Found(None, line.number, (doubt,), _is_whole(line, match))
    return Found(None, 0, (Doubt("Không thấy số, ký hiệu của văn bản.", 0),))


def issue_day(lines: Iterable[Line]) -> Found:
    """The day of issue as exactly as the paper states it: "ngày tháng 5 năm 2022" → 5/2022."""
    for line, match in _matches(_ISSUED, lines):
        day, month, year = (part.strip(" .…_") for part in match.groups())
        is_whole, source = _is_whole(line, match), bare(line.text)
        if day and month and not exists(day, month, year):
            doubt = Doubt(f"Lịch không có ngày {day}/{month}/{year}.", line.number, source)
            return Found(None, line.number, (doubt,), is_whole)
        if day and month:
            return Found(f"{day}/{month}/{year}", line.number, (), is_whole)
        doubt = Doubt("Văn bản để trống ngày hoặc tháng; bản nháp chỉ ghi phần có.", line.number, source)
        known = f"{month}/{year}" if month and exists("1", month, year) else year
        return Found(known, line.number, (doubt,), is_whole)
    return Found(None, 0, (Doubt("Không thấy ngày ban hành.", 0),))


def _matches(pattern: re.Pattern[str], lines: Iterable[Line]) -> Iterator[tuple[Line, re.Match[str]]]:
    for line in lines:
        if match := next(filter(None, map(pattern.search, texts_of(line))), None):
            yield line, match


def _is_whole(line: Line, match: re.Match[str]) -> bool:
    return line.cells is None and match[0] == bare(line.text)


def title_after(lines: Sequence[Line], word: str) -> tuple[int, list[Line]]:
    """Where the line that opens with the kind of paper ("THÔNG BÁO") stands, and the lines of the title behind it.

    -1 and no lines where no line does. The title ends where a sentence or a numbered point begins.
    """
    for at, line in enumerate(lines):
        text = bare(line.text)
        if line.cells is None and text.upper().startswith(word) and text.split()[0].isupper():
            rest = bare(text[len(word) :])
            return at, [*([line] if rest else []), *_title_lines(lines[at + 1 :])]
    return -1, []


def _title_lines(lines: Iterable[Line]) -> Iterable[Line]:
    for line in lines:
        text = bare(line.text)
        is_body = _BODY.match(text) or mark_of(text).kind or text.endswith((";", ":", "."))
        if is_body or len(text) > _LONG or line.cells is not None:
            return
        if not is_furniture(line):
            yield line


def joined(lines: Sequence[Line], without: str = "") -> str:
    """One text of the lines of a title, without the word for the kind of paper that may open it."""
    text = " ".join(part for line in lines for part in texts_of(line))
    return text[len(without) :].strip() if without and text.upper().startswith(without) else text


def capitals_doubt(text: str, line: int) -> tuple[Doubt, ...]:
    """A text in capitals keeps no trace of its proper names: only a person can write it small."""
    found = Doubt("Văn bản viết hoa toàn bộ; hãy viết lại bằng chữ thường.", line, text)
    return (found,) if text.isupper() else ()


def signer_of(lines: Iterable[Line]) -> tuple[Draft | None, set[int]]:
    """Who signed: office lines in capitals, below them a name; beside them may stand the list of recipients."""
    offices: list[Value] = []
    for line in lines:
        for cell in texts_of(line):
            text = " ".join(SIGNED.sub(" ", cell).split())
            name = name_at_end(text)
            office = _offices_at_end(text[: len(text) - len(name)].strip())
            offices += [Value(part, line.number) for part in parts_of(office) if office]
            if name and offices:
                return _signer(offices, Value(name, line.number)), {line.number, *(one.line for one in offices)}
    return None, set()


def _signer(offices: list[Value], name: Value) -> Draft:
    draft = Draft(record=Signer, line=offices[0].line)
    draft.put("name", name.text, name.line)
    own = [one for one in offices if not one.text.startswith(_STAND_IN)]
    for_whom = [one for one in offices if one not in own]
    if own:
        position = " ".join(one.text for one in own)
        draft.put("position", position, own[0].line, *capitals_doubt(position, own[0].line))
    else:
        draft.doubts.append(Doubt("Không thấy chức vụ của người ký.", name.line, name.text))
    if for_whom:
        authority = " ".join(one.text for one in for_whom)
        draft.put("authority", authority, for_whom[0].line, *capitals_doubt(authority, for_whom[0].line))
    return draft


def _offices_at_end(text: str) -> str:
    kept: list[str] = []
    for word in reversed(text.split()):
        is_capital = word.isupper() and (word in _SHORTENED or word[-1].isalnum())
        if not (is_capital or (kept and word in ("-", "–", "&"))):
            break
        kept.insert(0, word)
    office = " ".join(kept).lstrip("-– ")
    return office if len(office) >= _OFFICE_LETTERS else ""


def name_at_end(text: str) -> str:
    """Two to six words with capitals at the end of a line: "Trần Văn Quang"."""
    kept: list[str] = []
    for word in reversed(text.split()):
        if not word[0].isupper() or (word.isupper() and len(word) > 1) or not word[-1].isalpha():
            break
        kept.insert(0, word)
    name = " ".join(kept)
    return name if is_name(name) else ""
