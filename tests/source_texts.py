"""A reader of the official texts, written apart from the data: it knows the wording of the papers and nothing of YAML.

The texts came out of PDF files in two ways: one paragraph a line, pages cut in mid-sentence, Markdown asterisks; or
every line broken at the margin. One rule joins both: a line that opens nothing continues the line before.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.tools import MAY_SKIP

NAMED = os.environ.get("CCHC_SOURCES")
SOURCES = Path(__file__).parents[2] / "shared/sources" if NAMED is None else Path(NAMED)
"""Folder of the texts: what CCHC_SOURCES names, otherwise one beside the repository. They are not ours to publish."""
NOT_HERE = "the source texts are not here; name their folder in CCHC_SOURCES"
# An empty name would be the current folder. A folder that was named, and any in CI, has to be there.
if NAMED == "" or not (SOURCES.is_dir() or (NAMED is None and MAY_SKIP)):
    pytest.fail(f"{NOT_HERE} ({NAMED!r})", pytrace=False)
needs_sources = pytest.mark.skipif(not SOURCES.is_dir(), reason=NOT_HERE)

KINDS = ("chủ trì", "phối hợp", "thời gian", "sản phẩm", "thực hiện")
"""Words that tell a field by its label, in the order to try: "Thời gian thực hiện" is a time, not a unit."""

_FIELD = re.compile(r"([-+ ]*)((?:Đơn vị|Sản phẩm|Thời gian)[\w, ]{0,40})[:;] *(.*)")
_HEADING = re.compile(r"(\d{1,2}(?:\.\d+)*)\. ")
_LETTER = re.compile(r"([a-zđ])\) ")
_PART = re.compile(r"([IVX]+)\. ")
_OPENING = re.compile(f"[-+]|{_LETTER.pattern}|{_HEADING.pattern}|{_PART.pattern}|{_FIELD.pattern}")
_NUMBER_SYMBOL = r"\d+(?:/\d{4})?[/-][A-ZĐ][A-ZĐa-z]*(?:[/-][A-ZĐ][A-ZĐa-z]*)+"
_CITED = re.compile(rf"({_NUMBER_SYMBOL})(?:(?: tỉnh)?,? ngày (\d{{1,2}}/\d{{1,2}}/\d{{4}}))?")


@dataclass
class SourceTask:
    """One task as its paragraphs state it: the first names it, the others hold fields or parts."""

    number: str  # "2.đ", "6.2.a", "7"
    paragraphs: list[str]

    @property
    def text(self) -> str:
        return " ".join(self.paragraphs)

    def facts(self) -> dict[str, str]:
        """Wording by field; what the text lacks is absent.

        Keys are "số", a word of KINDS, "văn bản" (the citations joined by "; "), and for a task in parts
        "số việc thành phần" and "việc 1, chủ trì".

        Raises:
            ValueError: if the text states one field twice.
        """
        found = {"số": self.number}
        parts = 0
        for paragraph in self.paragraphs[1:]:
            if not (match := _FIELD.match(paragraph)):
                parts += 1
                found["số việc thành phần"] = str(parts)
                continue
            marks, label, wording = match.groups()
            kind = next(kind for kind in KINDS if kind in label.lower())
            # One plan puts a plus before a field of a task that has no parts.
            key = f"việc {parts}, {kind}" if parts and "+" in marks else kind
            if key in found:
                raise ValueError(f"{self.number}: “{key}” hai lần")
            found[key] = clean(wording)
        cited = "; ".join(citations(self.text))
        return found | {"văn bản": cited} if cited else found


def clean(text: str) -> str:
    """The wording itself: white space collapsed, without Markdown's asterisks and the final full stop or colon."""
    return re.sub(r"[.:]$", "", " ".join(text.replace("*", "").split())).strip()


def citations(text: str) -> tuple[str, ...]:
    """`908/QĐ-UBND ngày 29/10/2018`, without a date `161/2018/NĐ-CP`; each document once, in reading order."""
    found: dict[str, str] = {}
    for number, day in _CITED.findall(" ".join(text.split())):
        found.setdefault(number, f"{number} ngày {day}" if day else number)
    return tuple(found.values())


def paragraphs(text: str) -> list[str]:
    """Lines that belong together, joined by a space."""
    joined: list[str] = []
    for line in filter(None, (" ".join(line.split()) for line in text.splitlines())):
        if joined and not _OPENING.match(line):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return joined


def part(text: str, numeral: str) -> list[str]:
    """Paragraphs below the heading "II." up to the next part; of the part "" those before the first heading."""
    current, found = "", list[str]()
    for paragraph in paragraphs(text):
        if heading := _PART.match(paragraph):
            current = heading[1]
        elif current == numeral:
            found.append(paragraph)
    return found


def plan_tasks(text: str) -> dict[str, SourceTask]:
    """Tasks of part II in their order, by number; a number used again gets "-2".

    A lettered item is a task even without fields. A section is one where fields follow it without letters.
    """
    found: dict[str, SourceTask] = {}
    for task, lettered in _items(part(text, "II")):
        if lettered or len(task.paragraphs) > 1:
            found[f"{task.number}-2" if task.number in found else task.number] = task
    return found


def _items(lines: Iterable[str]) -> Iterator[tuple[SourceTask, bool]]:
    section, task, lettered = "", SourceTask("", []), False
    for paragraph in lines:
        heading, letter = _HEADING.match(paragraph), _LETTER.match(paragraph)
        if heading or letter:
            yield task, lettered
            section, lettered = heading[1] if heading else section, bool(letter)
            task = SourceTask(f"{section}.{letter[1]}" if letter else section, [])
        task.paragraphs.append(paragraph)
    yield task, lettered


def report_deadlines(text: str) -> list[tuple[str, str]]:
    """("quý I", "Trước ngày 03/3/2022"), in the plan's order."""
    found = re.findall(r"^- Báo cáo ([^:]+): (.+)$", "\n".join(part(text, "III")), re.MULTILINE)
    return [(period, clean(timing)) for period, timing in found]


def own_number(text: str) -> str | None:
    match = re.search(rf"^Số: ({_NUMBER_SYMBOL})$", text, re.MULTILINE)
    return match[1] if match else None


def own_date(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of the line "Quảng Ngãi, ngày … tháng … năm …"; a day left blank is 0."""
    match = re.search(r"^[\w ]+, ngày (\d*) ?tháng (\d+) năm (\d{4})$", text, re.MULTILINE)
    return (int(match[3]), int(match[2]), int(match[1] or 0)) if match else None


def legal_bases(text: str) -> tuple[str, ...]:
    """Documents cited before part I; the paper's own number is none of them."""
    return citations(" ".join(part(text, "")).replace(f"Số: {own_number(text)}", ""))


def signature(text: str) -> tuple[str, ...]:
    """Lines of capitals at the end, then the name: ("TL. GIÁM ĐỐC", "TP. HÀNH CHÍNH - TỔNG HỢP", "Trần Văn Quang")."""
    *lines, name = filter(None, (" ".join(line.replace("*", "").split()) for line in text.splitlines()))
    offices: list[str] = []
    while lines and lines[-1].isupper():
        offices.insert(0, lines.pop())
    return (*offices, name)
