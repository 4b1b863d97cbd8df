"""Cells of a list that become parts of a procedure: bodies, applicants, papers, results, ways of handing in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from generator.importers.draft import Doubt, Draft, Value
from generator.importers.papers.procedure_columns import Column
from generator.schema.procedure_parts import Outcome, Paper, PaperCase, Submission
from generator.schema.procedure_words import Applicant, ExecutionLevel, SubmissionMode
from generator.vietnamese import fold

_SEMICOLON = r"\s*;\s*(?:[-–+•]\s+)?"
_INNER_DASH = re.compile(r"(?<=[^\s;])\s+[-–+•]\s+")
_LISTED = re.compile(rf"{_SEMICOLON}|^[-–+•]\s+|{_INNER_DASH.pattern}")
"""Parts of a cell that opens with a dash; in any other a dash may belong to a name: "Bà Rịa - Vũng Tàu"."""
_SETS = re.compile(r"0*([1-9][0-9]?)\s*(?:\([^()]*\)\s*)?(?:bộ(?: hồ sơ)?)?", re.IGNORECASE)
_YES, _NO = {"x", "co", "yes", "v", "✓"}, {"khong", "no", "-"}
_IS_SPLIT = "Ô mở đầu bằng gạch đầu dòng nên được tách ở mỗi dấu gạch; xem lại từng mục."
_IS_WHOLE = "Dấu gạch giữa ô có thể thuộc tên gọi nên ô không được tách ở đó; nếu là danh sách thì tách lại."
_MANY = {
    Column.AGENCY: "acting_bodies",
    Column.COMPETENT: "competent_bodies",
    Column.COORDINATING: "coordinating_bodies",
    Column.CONDITIONS: "conditions",
    Column.KEYWORDS: "keywords",
}
"""Columns of which every part between semicolons is one value."""


def put_parts(draft: Draft, known: Mapping[Column, str], level: str) -> list[Column]:
    """Fills what the cells say; gives the columns that could not be understood, for the note.

    `level` is what a heading above the row says of the level of execution.
    """
    for column, name in _MANY.items():
        for part in _parts(known.get(column, "")):
            draft.add(name, Value(part, draft.line))
    dashed = [text for column in (*_MANY, Column.OUTCOME) if _INNER_DASH.search(text := known.get(column, ""))]
    draft.doubts += [Doubt(_IS_SPLIT if _is_listed(text) else _IS_WHOLE, draft.line, text) for text in dashed]
    for part in _parts(known.get(Column.OUTCOME, "")):
        outcome = Draft(record=Outcome, line=draft.line)
        outcome.put("name", part, draft.line)
        draft.add("outcomes", outcome)
    _put_papers(draft, known.get(Column.PAPERS, ""))
    tries: dict[Column, Callable[[Draft, str], bool]] = {
        Column.LEVEL: _put_level,
        Column.APPLICANTS: _put_applicants,
        Column.SETS: _put_sets,
        Column.POSTAL: _put_postal,
    }
    left = [column for column, understood in tries.items() if column in known and not understood(draft, known[column])]
    if "level" not in draft.values and level:
        _put_level(draft, level)
    return left


def _is_listed(text: str) -> bool:
    return _LISTED.match(text) is not None


def _parts(text: str) -> list[str]:
    pattern = _LISTED if _is_listed(text) else re.compile(_SEMICOLON)
    return [part for part in map(str.strip, pattern.split(text)) if part]


def _put_papers(draft: Draft, text: str) -> None:
    if not text:
        return
    case = Draft(record=PaperCase, line=draft.line)
    for part in _parts(text):
        paper = Draft(record=Paper, line=draft.line)
        paper.put("name", part, draft.line)
        case.add("papers", paper)
    case.doubts.append(
        Doubt("Giấy tờ được tách theo dấu chấm phẩy, gạch đầu dòng; xem lại từng mục.", draft.line, text)
    )
    draft.add("papers", case)


def _put_level(draft: Draft, text: str) -> bool:
    words = {level: fold(level.label).partition(" (")[0] for level in ExecutionLevel}
    found = [level for level, word in words.items() if re.search(rf"\b{word}\b", fold(text))]
    if len(found) == 1:
        draft.put("level", found[0].value, draft.line)
    return len(found) == 1


def _put_applicants(draft: Draft, text: str) -> bool:
    words = {fold(one.label).partition(" (")[0]: one for one in Applicant}
    found: list[Applicant] = []
    for part in _parts(text):
        whole = words.get(fold(part).strip(" ."))
        pieces = [whole] if whole else [words.get(one.strip(" .")) for one in re.split(r",| va | [-–+•] ", fold(part))]
        found += [one for one in pieces if one]
        if None in pieces:
            return False
    for one in dict.fromkeys(found):
        draft.add("applicants", Value(one.value, draft.line))
    return bool(found)


def _put_sets(draft: Draft, text: str) -> bool:
    match = _SETS.fullmatch(text.strip(" ."))
    if match:
        draft.put("sets", match[1], draft.line)
    return match is not None


def _put_postal(draft: Draft, text: str) -> bool:
    if fold(text) in _YES:
        way = Draft(record=Submission, line=draft.line)
        way.put("mode", SubmissionMode.POSTAL.value, draft.line)
        draft.add("submissions", way)
    return fold(text) in _YES | _NO
