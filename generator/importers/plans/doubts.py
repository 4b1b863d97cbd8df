"""Doubts that a look at the whole plan raises: units, timing, numbers, missing fields, targets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.derive.time.timing import read_timing
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.plans.labels import clean_value
from generator.importers.plans.markers import LETTERS
from generator.importers.plans.unknown_units import tell_unknown_units
from generator.schema.agency import Agency
from generator.schema.common import Bound, Target
from generator.schema.outside import OutsideRegister

_LEADS = ("lead_units", "acting_units")
_USUAL = ((_LEADS, "đơn vị chủ trì hoặc thực hiện"), (("product",), "sản phẩm"), (("timing",), "thời gian"))
_BELOW = {*_LEADS, "supporting_units", "product", "timing", "subtasks"}
_AT_LEAST = re.compile(r"(?:tối thiểu|ít nhất|trên|từ)\s*$", re.IGNORECASE)
_AT_MOST = re.compile(r"(?:tối đa|không quá|dưới|nhiều nhất)\s*$", re.IGNORECASE)
_OR_MORE = re.compile(r"\s*(?:[\w/]+ )?trở lên")
_TARGET = re.compile(
    r"(?<![\w./,-])0*([0-9]{1,6}(?:,[0-9]{1,4})?) ?"
    r"(%|(?:lần|cuộc|đợt|buổi|lớp|khóa|hội nghị|sáng kiến|giải pháp|mô hình|tin|bài)(?: ?/ ?(?:năm|quý|tháng|tuần))?)"
    r"(?!\w)", re.IGNORECASE
)  # fmt: skip
_CLAUSE = re.compile(r"[;():]|\.(?![0-9])")
_LONGEST_NAME = 120


def look_over(plan: Draft, agency: Agency | None, year: int | None, outside: OutsideRegister | None) -> tuple[str, ...]:
    """Adds the doubts, and what is proposed with a doubt: targets, codes for repeated numbers.

    Returns:
        Lines for co-quan.yml: units that the plan names and nobody knows.
    """
    tasks = [task for area in plan.parts("areas") for task in area.parts("tasks")]
    lines = tell_unknown_units(plan, tasks, agency, year, outside)
    _check_timings(tasks, year)
    for task in tasks:
        _check_ending(task)
        _propose_targets(task)
    _check_fields(tasks)
    _check_numbers(tasks)
    return lines


def _check_timings(tasks: Sequence[Draft], year: int | None) -> None:
    """Each wording that is not understood is told once, where it stands first, with the other tasks that have it."""
    places: dict[str, list[Draft]] = {}
    messages: dict[str, str] = {}
    for task in tasks:
        value = task.values.get("timing")
        if not isinstance(value, Value) or year is None:
            continue
        timing = read_timing(value.text, year)
        found = {clause: f"Không hiểu “{clause}” là khi nào; ghi “moc” nếu cần." for clause in timing.unclear}
        found |= {day: f"“{day}” không có trong lịch." for day in timing.impossible}
        for wording, message in found.items():
            places.setdefault(wording.casefold(), []).append(task)
            messages.setdefault(wording.casefold(), message)
    for wording, [first, *others] in places.items():
        numbers = [other.text_of("number") or f"ở dòng {other.line}" for other in others]
        also = f" Cũng ở nhiệm vụ {', '.join(numbers)}." if others else ""
        if isinstance(value := first.values["timing"], Value):
            doubt = Doubt(messages[wording] + also, value.line, value.text)
            first.values["timing"] = replace(value, doubts=(*value.doubts, doubt))


def _check_ending(task: Draft) -> None:
    text = task.text_of("text") or ""
    if text.endswith(":") and not set(task.values) & _BELOW:
        task.doubts.append(Doubt("Nhiệm vụ kết thúc bằng dấu hai chấm mà không có gì theo sau.", task.line, text))


def _check_fields(tasks: Sequence[Draft]) -> None:
    """Fields that most tasks have and one lacks; a task with nothing but a name is told for all that another has."""
    lacks: dict[int, list[str]] = {}
    for names, label in _USUAL:
        lacking = [at for at, task in enumerate(tasks) if not any(_has(task, name) for name in names)]
        for at in lacking if len(lacking) < len(tasks) else ():
            if 2 * len(lacking) < len(tasks) or _says_nothing(tasks[at]):
                lacks.setdefault(at, []).append(label)
    for at, labels in lacks.items():
        message = f"Văn bản không nêu {', '.join(labels)} như ở các nhiệm vụ khác."
        tasks[at].doubts.append(Doubt(message, tasks[at].line, tasks[at].text_of("title") or ""))


def _says_nothing(task: Draft) -> bool:
    return not set(task.values) & _BELOW


def _has(task: Draft, name: str) -> bool:
    return name in task.values or any(name in part.values for part in task.parts("subtasks"))


def _check_numbers(tasks: Sequence[Draft]) -> None:
    seen: Counter[str] = Counter()
    previous: tuple[str, str] = ("", "")
    for task in tasks:
        number = task.text_of("number")
        if number is None:
            continue
        seen[number] += 1
        if seen[number] > 1:
            doubt = Doubt(f"Văn bản đánh số {number} nhiều lần; mã riêng do máy đề nghị.", task.line, number)
            task.put("code", f"{number}-{seen[number]}", task.line, doubt)
            continue
        section, _, last = number.rpartition(".")
        expected = _next(previous[1]) if section == previous[0] else _first(last)
        if expected and last != expected and last.isdecimal() == expected.isdecimal():
            stands_for = f"{section}.{expected}" if section else expected
            task.doubts.append(Doubt(f"Số {number} đứng ở chỗ của {stands_for}.", task.line, number))
        previous = (section, last)


def _first(last: str) -> str:
    """Where a row of points begins; a section that is a task itself follows no row."""
    return "" if last.isdecimal() else LETTERS[0]


def _next(last: str) -> str:
    if last.isdecimal():
        return str(int(last) + 1)
    return LETTERS[LETTERS.index(last) + 1 : LETTERS.index(last) + 2] if last in LETTERS else ""


def _propose_targets(task: Draft) -> None:
    for field in ("text", "product"):
        value = task.values.get(field)
        if not isinstance(value, Value):
            continue
        for name, bound, number, unit in _targets(value.text):
            target = Draft(Target, value.line)
            target.doubts.append(Doubt("Chỉ tiêu do máy tìm trong câu; xem lại hoặc xóa.", value.line, name))
            target.put("name", name, value.line)
            if bound is not Bound.EXACTLY:
                target.put("bound", bound.value, value.line)
            target.put("value", number, value.line)
            target.put("unit", unit, value.line)
            task.add("targets", target)


def _targets(text: str) -> Iterator[tuple[str, Bound, str, str]]:
    for match in _TARGET.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        if _AT_LEAST.search(before) or _OR_MORE.match(after):
            bound = Bound.AT_LEAST
        else:
            bound = Bound.AT_MOST if _AT_MOST.search(before) else Bound.EXACTLY
        clause = f"{_CLAUSE.split(before)[-1]}{match[0]}{_CLAUSE.split(after)[0]}"
        name = clean_value(clause)
        if len(name) > _LONGEST_NAME:
            name = name[:_LONGEST_NAME].rsplit(" ", 1)[0] + "…"
        yield name, bound, match[1], match[2]
