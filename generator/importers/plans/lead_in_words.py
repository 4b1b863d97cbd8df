"""Who leads and until when, where the sentence of a task says so instead of a label: "Giao Sở Tư pháp chủ trì, …"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.derive.time.timing import read_timing
from generator.importers.draft import Doubt, Draft, Need, Value
from generator.importers.papers.acting_units import acting_units, told_to_lead
from generator.importers.papers.papers import sentences

_SAYS_LEAD = re.compile(r"(?<!\w)chủ trì(?!\w)", re.IGNORECASE)
_ASSIGNS = re.compile(r"(?<!\w)(?:chủ trì|giao)(?!\w)", re.IGNORECASE)
"""Only a sentence that gives somebody the task: others name units that the task is about."""
_BRACKET = re.compile(r"\(([^()]*)\)")
_DAY = (
    r"(?:ngày )?[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{4})?|ngày [0-9]{1,2} tháng [0-9]{1,2}(?: năm [0-9]{4})?"
    r"|(?:cuối |đầu |giữa |hết )?(?:quý [IVX]+|quý [0-9]|tháng [0-9]{1,2}|năm)(?:(?:/| năm |, năm | )[0-9]{4})?"
    r"|[0-9]{1,2}/[0-9]{4}|6 tháng (?:đầu|cuối) năm(?: [0-9]{4})?"
)
_TIME = re.compile(
    rf"(?<!\w)((?:trong|trước|chậm nhất(?: là)?(?: trong| vào)?|đến hết|đến|vào|từ|xong trước|xong trong) (?:{_DAY})"
    rf"(?: (?:đến|-|–) (?:{_DAY}))?"
    r"|(?:(?:định kỳ )?(?:hằng|hàng) (?:tuần|tháng|quý|năm)|thường xuyên)(?= ?(?:[,.;)]|$)))(?!\w)",
    re.IGNORECASE,
)
"""What comes back ("hằng năm") is a time only at the end of a clause: "kế hoạch hằng năm của Sở" is a plan."""
_BARE_TIME = re.compile(r"(?:quý|tháng|6 tháng|9 tháng|năm|cả năm)\b.{0,60}", re.IGNORECASE)


def read_sentences(tasks: Iterable[Draft], year: int | None) -> None:
    """Fills leads, supports and timing of tasks that state none, each with the sentence that says so.

    A task that says "chủ trì" and has nobody who leads is always a doubt.
    """
    for task in tasks:
        parts = task.parts("subtasks")
        said = [one.values.get("text") for one in (task, *parts)]
        texts = [value for value in said if isinstance(value, Value)]
        if texts and "text" in task.values:
            _read(task, texts[0], year)
        has_lead = any({"lead_units", "acting_units"} & set(one.values) for one in (task, *parts))
        unread = [] if has_lead else [value for value in texts if _SAYS_LEAD.search(value.text)]
        if unread:
            message = "Câu nói ai chủ trì mà máy không đọc ra; ghi “chu_tri”."
            sentence = next(one for one in _sentences(unread[0].text) if _SAYS_LEAD.search(one))
            task.doubts.append(Doubt(message, unread[0].line, sentence, Need.WRITE))


def _read(task: Draft, text: Value, year: int | None) -> None:
    told: list[str] = []
    """Sentences from which something was read."""
    names: list[tuple[str, str]] = []
    has_units = any({"lead_units", "acting_units"} & set(one.values) for one in (task, *task.parts("subtasks")))
    for sentence in () if has_units else _sentences(text.text):
        leading, supporting = _units(sentence)
        names += [("lead_units", unit) for unit in leading]
        names += [("supporting_units", unit) for unit in supporting]
        told += [sentence] if leading or supporting else []
    if not any(name == "lead_units" for name, _ in names):
        names, told = [], []  # who only helps is not told without who leads
    if "supporting_units" in task.values:
        names = [one for one in names if one[0] == "lead_units"]
    time = "" if "timing" in task.values or year is None else _time_in(text.text, year)
    if time:
        told += [one for one in _sentences(text.text) if time in one]
    doubt = Doubt(_message(names, time), text.line, " ".join(dict.fromkeys(told)))
    for at, (name, unit) in enumerate(dict.fromkeys(names)):
        task.add(name, Value(unit, text.line, () if at else (doubt,)))
    if time:
        task.put("timing", time, text.line, *(() if names else (doubt,)))


def _message(names: list[tuple[str, str]], time: str) -> str:
    found = {name for name, _ in names}
    kinds = (("lead_units", "đơn vị chủ trì"), ("supporting_units", "đơn vị phối hợp"))
    parts = [label for name, label in kinds if name in found] + (["thời gian"] if time else [])
    return f"Máy đọc {', '.join(parts)} trong câu, văn bản không ghi thành mục riêng; xem lại."


def _sentences(text: str) -> Iterator[str]:
    """Sentences, and what stands in brackets as sentences of its own."""
    for paragraph in text.split("\n"):
        yield from sentences(" ".join(_BRACKET.sub(" ", paragraph).split()))
        for inside in _BRACKET.findall(paragraph):
            yield inside.strip()


def _units(sentence: str) -> tuple[list[str], list[str]]:
    if not _ASSIGNS.search(sentence):
        return [], []
    acting = acting_units(sentence)
    leading = list(told_to_lead(sentence)) or list(acting.leading)
    known = {unit.lower() for unit in leading}
    return leading, [unit for unit in acting.supporting if unit.lower() not in known]


def _time_in(text: str, year: int) -> str:
    """The last wording of a time that is understood, in the paper's own words."""
    understood = [match[1] for match in _TIME.finditer(text) if _is_clear(match[1], year)]
    if understood:
        return understood[-1]
    last = re.split(r"[,;(]", text.rstrip(" .)"))[-1].strip()
    return last if _BARE_TIME.fullmatch(last) and _is_clear(last, year) else ""


def _is_clear(wording: str, year: int) -> bool:
    timing = read_timing(wording, year)
    return not timing.unclear and not timing.impossible
