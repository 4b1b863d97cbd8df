"""Who leads and until when, where the sentence of a task says so instead of a label: "Giao Sở Tư pháp chủ trì, …"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.derive.time.timing import read_timing
from generator.importers.draft import Doubt, Draft, Need, Value
from generator.importers.papers.acting_units import acting_units

_ASSIGNS = re.compile(r"(?<!\w)(?:chủ trì|giao)(?!\w)", re.IGNORECASE)
"""Only a sentence that gives somebody the task: others name units that the task is about."""
_LEADS = re.compile(r"(?<!\w)chủ trì(?!\w)", re.IGNORECASE)
_DAY = (
    r"(?:ngày )?[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{4})?|ngày [0-9]{1,2} tháng [0-9]{1,2}(?: năm [0-9]{4})?"
    r"|(?:cuối |đầu |giữa |hết )?(?:quý [IVX]+|quý [0-9]|tháng [0-9]{1,2}|năm)(?:(?:/| năm |, năm | )[0-9]{4})?"
    r"|[0-9]{1,2}/[0-9]{4}|6 tháng (?:đầu|cuối) năm(?: [0-9]{4})?"
)
_TIME = re.compile(
    rf"(?<!\w)((?:trong|trước|chậm nhất(?: là)?(?: trong| vào)?|đến hết|đến|vào|từ|xong trước|xong trong) (?:{_DAY})"
    rf"(?: (?:đến|-|–) (?:{_DAY}))?|(?:định kỳ )?(?:hằng|hàng) (?:tuần|tháng|quý|năm)|thường xuyên)(?!\w)",
    re.IGNORECASE,
)


def read_sentences(tasks: Iterable[Draft], year: int | None) -> None:
    """Fills leads, supports and timing of tasks that state none, each with the sentence that says so."""
    for task in tasks:
        text = task.values.get("text")
        if isinstance(text, Value):
            _read(task, text, year)


def _read(task: Draft, text: Value, year: int | None) -> None:
    has_units = {"lead_units", "acting_units"} & set(task.values) or any(
        "lead_units" in part.values for part in task.parts("subtasks")
    )
    found = Doubt("Máy đọc trong câu, văn bản không ghi thành mục riêng; xem lại.", text.line, text.text)
    if not has_units and _ASSIGNS.search(text.text):
        acting = acting_units(text.text)
        for unit in acting.leading:
            task.add("lead_units", Value(unit, text.line, (found,)))
        for unit in acting.supporting if acting.leading else ():
            task.add("supporting_units", Value(unit, text.line))
        if not acting.leading and _LEADS.search(text.text):
            message = "Câu nói ai chủ trì mà máy không đọc ra; ghi “chu_tri”."
            task.doubts.append(Doubt(message, text.line, text.text, Need.WRITE))
    if "timing" not in task.values and year is not None and (time := _time_in(text.text, year)):
        task.put("timing", time, text.line, *(() if "lead_units" in task.values and not has_units else (found,)))


def _time_in(text: str, year: int) -> str:
    """The last wording of a time that is understood, in the paper's own words."""
    understood = [match[1] for match in _TIME.finditer(text) if _is_clear(match[1], year)]
    return understood[-1] if understood else ""


def _is_clear(wording: str, year: int) -> bool:
    timing = read_timing(wording, year)
    return not timing.unclear and not timing.impossible
