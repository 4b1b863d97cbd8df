"""Updates under random hands: whatever an editor did to a file and whatever the paper changed, both are kept apart."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.importers.draft import Draft, Value
from generator.importers.update.findings import Fate, Finding
from generator.importers.update.revise import revision
from generator.importers.update.trace import trace_of, with_trace
from generator.loading.records import as_record
from generator.loading.yaml_reader import YamlReader
from generator.schema.plan import Plan, PlanArea, Task

pytestmark = pytest.mark.slow(reason="hundreds of editors and papers are drawn")

TEXTS = (
    "Rà soát văn bản quy phạm pháp luật đã ban hành",
    "Tập huấn nghiệp vụ cho công chức một cửa",
    "Khảo sát mức độ hài lòng của tổ chức, cá nhân",
    "Xây dựng đề án vị trí việc làm",
    "Số hóa hồ sơ lưu trữ tại kho",
    "Đánh giá an toàn thông tin mạng",
    "Công khai dự toán ngân sách",
    "Đối thoại với doanh nghiệp khởi nghiệp",
    "Kiểm tra đột xuất kỷ luật, kỷ cương",
    "Ban hành quy chế tiếp công dân: lịch, phòng, sổ",
    "Tuyên truyền trên trang thông tin điện tử",
    "Tinh giản biên chế theo lộ trình",
)
"""Each of another matter: what is alike must be told apart elsewhere (test_import_update.py)."""
CHOICES = {
    "lead_units": ("Thanh tra Sở", "Văn phòng Sở", "Phòng Chuyên ngành"),
    "product": ("Báo cáo", "Kế hoạch", "Quyết định: ban hành mới", "Danh mục"),
    "timing": ("Quý I/2025", "Quý II/2025", "Tháng 6/2025", "Thường xuyên trong năm"),
}
KEYS = {"number": "so", "title": "ten", "text": "noi_dung", "lead_units": "chu_tri", "product": "san_pham"} | {
    "timing": "thoi_gian"
}
AREAS = ("the-che", "to-chuc-bo-may")
LETTERS = "abcdđeghiklmnopqrstuvxy"


@dataclass
class PaperTask:
    """A task as the paper prints it; `uid` says which it is, whatever it is called."""

    uid: int
    values: dict[str, str]
    number: str = ""


Paper = list[list[PaperTask]]


def _numbered(paper: Paper) -> Paper:
    for at, area in enumerate(paper, start=1):
        for letter, task in zip(LETTERS, area, strict=False):
            task.number = f"{at}.{letter}"
    return paper


def _draft(paper: Paper) -> Draft:
    plan = Draft(Plan)
    plan.put("year", "2025", 1)
    for code, tasks in zip(AREAS, paper, strict=True):
        area = Draft(PlanArea)
        area.put("area", code, 1)
        for one in tasks:
            task = Draft(Task)
            task.put("number", one.number, 1)
            for name, text in one.values.items():
                if name == "lead_units":
                    task.add(name, Value(text, 1))
                else:
                    task.put(name, text, 1)
            area.add("tasks", task)
        plan.add("areas", area)
    return plan


@dataclass
class WrittenLine:
    """One line of a task in the editor's file."""

    key: str
    value: str
    comment: str = ""
    above: str = ""
    below: tuple[str, ...] = ()
    """Lines of a block that hangs on the key."""
    style: str = ""
    """ "[]" or ">-", where the editor writes the value so."""


@dataclass
class WrittenTask:
    uid: int
    lines: list[WrittenLine]
    gap: bool = False
    above: str = ""

    def spelled(self, changed: dict[str, str] | None = None) -> list[str]:
        found = []
        for at, line in enumerate(self.lines):
            if line.above:
                # A comment above the dash stands at the dash.
                found.append(f"{' ' * (8 if at else 6)}{line.above}")
            value = (changed or {}).get(line.key, line.value)
            opening = f"{'      - ' if not at else ' ' * 8}{line.key}:"
            comment = f"  {line.comment}" if line.comment else ""
            quoted = json.dumps(value, ensure_ascii=False)
            if line.style == ">-" and value == line.value:
                found += [f"{opening} >-", f"          {value}"]
            elif line.style == "[]":
                found.append(f"{opening} [{quoted if ',' in value or value != line.value else value}]{comment}")
            else:
                written = f" {quoted if ': ' in value else value}" if value else ""
                found += [f"{opening}{written}{comment}", *line.below]
        return found


@dataclass
class Written:
    """The editor's file."""

    areas: list[list[WrittenTask]] = field(default_factory=list)

    def spelled(self) -> str:
        lines = ["# Đầu tệp", "nam: 2025", "linh_vuc:"]
        for code, tasks in zip(AREAS, self.areas, strict=True):
            lines += [f"  - ma: {code}  # mục", "    nhiem_vu:"]
            for task in tasks:
                lines += [f"      {task.above}"] if task.above else []
                lines += task.spelled()
                lines += [""] if task.gap else []
        return "\n".join(lines) + "\n"


def _written(paper: Paper) -> Written:
    """The file as the importer makes it, with a mark on every first line by which a test finds the task again."""
    areas: list[list[WrittenTask]] = []
    for tasks in paper:
        areas.append([])
        for one in tasks:
            lines = [WrittenLine("so", one.number, f"# uid-{one.uid}")]
            lines += [WrittenLine(key, one.values[name]) for name, key in KEYS.items() if name in one.values]
            areas[-1].append(WrittenTask(one.uid, lines))
    return Written(areas)


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    count = draw(st.integers(2, 7))
    cut = draw(st.integers(1, count - 1))
    tasks = []
    for uid in range(count):
        values = {"title": TEXTS[uid], "text": TEXTS[uid]}
        for name, choices in CHOICES.items():
            if draw(st.integers(0, 4)):
                values[name] = draw(st.sampled_from(choices))
        tasks.append(PaperTask(uid, values))
    return _numbered([tasks[:cut], tasks[cut:]])


@st.composite
def edited(draw: st.DrawFn, written: Written) -> Written:
    for step in range(draw(st.integers(0, 8))):
        task = draw(st.sampled_from([task for area in written.areas for task in area]))
        line = draw(st.sampled_from(task.lines))
        kind = draw(st.sampled_from(EDITS))
        if not _edit_value(task, line, kind, step) and not _edit_look(draw, task, line, kind, step):
            _edit_order(draw, written, kind, step)
    return written


def _edit_value(task: WrittenTask, line: WrittenLine, kind: str, step: int) -> bool:
    if kind == "rename":
        next(one for one in task.lines if one.key == "ten").value = f"Tên tự đặt {step}"
    elif kind == "note":
        _set(task, WrittenLine("ghi_chu", f"Chú thích {step}"))
    elif kind == "milestone":
        hanging = ("          - noi_dung: Báo cáo", "            han: 30/9/2025", "          # xong mốc")
        _set(task, WrittenLine("moc", "", below=hanging))
    elif kind == "value" and line.key in {"chu_tri", "san_pham", "thoi_gian", "noi_dung"}:
        line.value = f"{line.value}, sửa tay {step}"
    elif kind == "drop" and line.key in {"chu_tri", "san_pham", "thoi_gian"}:
        task.lines.remove(line)
    else:
        return False
    return True


def _edit_look(draw: st.DrawFn, task: WrittenTask, line: WrittenLine, kind: str, step: int) -> bool:
    if kind == "comment" and not line.comment:
        line.comment = f"# lời {step}"
    elif kind == "above-task":
        task.above = f"# về nhiệm vụ, {step}"
    elif kind == "above" and line is not task.lines[0]:
        line.above = f"# trên dòng {step}"
    elif kind == "move" and len(task.lines) > 2:
        other = draw(st.integers(1, len(task.lines) - 1))
        task.lines.insert(other, task.lines.pop(draw(st.integers(1, len(task.lines) - 1))))
    elif kind == "gap":
        task.gap = True
    elif kind == "brackets" and line.key == "chu_tri":
        line.style = "[]"
    elif kind == "folded" and line.key in {"san_pham", "thoi_gian", "noi_dung"} and not line.comment:
        line.style = ">-"
    else:
        return False
    return True


EDITS = (
    *("rename", "note", "milestone", "comment", "above-task", "above", "move", "value", "drop", "gap"),
    *("brackets", "folded", "swap-tasks", "own-task", "delete-task"),
)


def _edit_order(draw: st.DrawFn, written: Written, kind: str, step: int) -> None:
    area = draw(st.sampled_from(written.areas))
    at, other = draw(st.integers(0, len(area) - 1)), draw(st.integers(0, len(area) - 1))
    if kind == "swap-tasks":
        area[at], area[other] = area[other], area[at]
    elif kind == "own-task":
        number = draw(st.sampled_from(["1.b", "1.c", "2.b", "3.a"]))
        if all(line.value != number for tasks in written.areas for task in tasks for line in task.lines):
            lines = [WrittenLine("so", number, f"# uid-{50 + step}"), WrittenLine("ten", f"Việc riêng của Sở {step}")]
            area.insert(at, WrittenTask(50 + step, lines))
    elif kind == "delete-task" and len(area) > 1:
        area.pop(at)


def _set(task: WrittenTask, line: WrittenLine) -> None:
    if all(one.key != line.key for one in task.lines):
        task.lines.append(line)


@st.composite
def changed(draw: st.DrawFn, before: Paper) -> Paper:
    paper, fresh = deepcopy(before), 20
    for step in range(draw(st.integers(0, 5))):
        area = draw(st.sampled_from(paper))
        kind = draw(st.sampled_from(["value", "text", "insert", "remove", "swap"]))
        if kind == "insert":
            known = {task.values["text"][:12] for tasks in [*paper, *before] for task in tasks}
            text = next((one for one in reversed(TEXTS) if one[:12] not in known), None)
            if text:
                values = {"title": text, "text": text, "timing": draw(st.sampled_from(CHOICES["timing"]))}
                area.insert(draw(st.integers(0, len(area))), PaperTask(fresh, values))
                fresh += 1
        elif not area:
            continue
        elif kind == "remove" and len(area) > 1:
            area.pop(draw(st.integers(0, len(area) - 1)))
        elif kind == "swap":
            i, j = draw(st.integers(0, len(area) - 1)), draw(st.integers(0, len(area) - 1))
            area[i], area[j] = area[j], area[i]
        elif kind == "value":
            name = draw(st.sampled_from(sorted(CHOICES)))
            draw(st.sampled_from(area)).values[name] = draw(st.sampled_from(CHOICES[name]))
        elif kind == "text":
            task = draw(st.sampled_from(area))
            task.values["text"] = task.values["title"] = f"{task.values['text']} lần {step}"
    return _numbered(paper)


@given(st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_the_paper_left_is_the_editors_and_what_the_editor_left_is_the_papers(data: st.DataObject) -> None:
    before = data.draw(papers())
    written = data.draw(edited(_written(before)))
    after = data.draw(changed(before))
    text = with_trace(written.spelled(), trace_of(_draft(before)))

    found = revision(text, _draft(after))

    old = {task.uid: task for area in before for task in area}
    new = {task.uid: task for area in after for task in area}
    lines = found.text.split("\n")
    for task in (one for area in written.areas for one in area):
        block = _block(lines, task.uid)
        if task.uid not in new or task.uid not in old:
            assert _without_code(block) == task.spelled(), "a task that is gone stays as it was"
            assert task.uid not in old or any(one.fate is Fate.GONE for one in found.findings)
            continue
        _check(task, old[task.uid], new[task.uid], block, found.findings)
    assert lines[0] == "# Đầu tệp"
    assert sum("# mục" in line for line in lines) == 2
    _check_that_it_loads(found.text, after, before)
    again = revision(found.text, _draft(after))
    assert again.text == found.text
    assert not [one for one in again.findings if one.fate in {Fate.WRITTEN, Fate.MOVED, Fate.NEW}]


def _check(task: WrittenTask, old: PaperTask, new: PaperTask, block: list[str], findings: tuple[Finding, ...]) -> None:
    was = {"so": old.number} | {KEYS[name]: text for name, text in old.values.items()}
    now = {"so": new.number} | {KEYS[name]: text for name, text in new.values.items()}
    there = {line.key: line.value for line in task.lines}
    papers_own = {
        key: text
        for key, text in now.items()
        if key != "ten" and text != was.get(key) and there.get(key) == was.get(key)
    }
    expected = task.spelled({key: text for key, text in papers_own.items() if key in there})
    added = {key for key in papers_own if key not in there}
    assert [line for line in _without_code(block) if line.strip().partition(":")[0] not in added] == expected
    for key in added:
        (line,) = [line for line in block if line.strip().startswith(f"{key}:")]
        assert YamlReader(line.strip(), "").data[key] == papers_own[key]
    for key, text in now.items():
        if text != was.get(key) and key not in papers_own and there.get(key) != text:
            assert any(
                one.fate is Fate.BY_HAND and one.new == text and f" {new.number} " in one.label for one in findings
            ), f"the conflict at {key} is told"


def _block(lines: list[str], uid: int) -> list[str]:
    """The lines of a task, as far as the test knows whose they are."""
    (at,) = [at for at, line in enumerate(lines) if line.endswith(f"# uid-{uid}")]
    end = at + 1
    while end < len(lines) and lines[end].startswith("        "):
        end += 1
    return lines[at:end]


def _without_code(block: list[str]) -> list[str]:
    return [line for line in block if not line.startswith("        ma: ") and "mã riêng do máy đặt" not in line]


def _check_that_it_loads(text: str, after: Paper, before: Paper) -> None:
    reader = YamlReader(text, "")
    assert reader.problems == []
    record, problems = as_record(reader.data, reader.marks, Plan)
    assert problems == []
    assert record is not None
    ids = [task.id for area in record.areas for task in area.tasks]
    assert len(ids) == len(set(ids))
    known = {task.uid for area in before for task in area}
    for area, read in zip(after, record.areas, strict=True):
        for task in area:
            if task.uid not in known:
                assert (task.number, task.values["text"]) in [(one.number, one.text) for one in read.tasks]


ITEMS = tuple(f"Yêu cầu thứ {letter}: làm đúng, đủ" for letter in "abcdefgh")


@st.composite
def shuffled(draw: st.DrawFn, items: list[str], word: str) -> list[str]:
    """The list after somebody changed, added and removed some of it."""
    found = list(items)
    for step in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(found)))
        kind = draw(st.sampled_from(["change", "add", "remove"]))
        if kind == "add":
            found.insert(at, f"{word} {step}")
        elif at < len(found) and kind == "change":
            found[at] = f"{found[at]}, {word} {step}"
        elif at < len(found) and len(found) > 1:
            found.pop(at)
    return found


@given(st.data(), st.sampled_from(["dashes", "comments", "brackets", "folded"]))
@settings(max_examples=300, deadline=None)
def test_of_two_lists_every_item_goes_its_own_way(data: st.DataObject, style: str) -> None:
    base = list(ITEMS[: data.draw(st.integers(1, 5))])
    file = data.draw(shuffled(base, "sở thêm"))
    paper = data.draw(shuffled(base, "văn bản thêm"))
    text = with_trace(f"nam: 2025\nmuc_dich:{_list(file, style)}\nlinh_vuc:\n", trace_of(_purposes(base)))

    found = revision(text, _purposes(paper))

    read = YamlReader(found.text, "").data["muc_dich"]
    read = [read] if isinstance(read, str) else read
    assert [one for one in file if one not in base] == [one for one in read if "sở thêm" in one], "the editor's stay"
    assert [one for one in read if one in base] == [one for one in file if one in read and one in base]
    told = "".join(one.new or "" for one in found.findings if one.fate is Fate.BY_HAND)
    for one in paper:
        assert one in base or one in read or one in told, "what is new in the paper is written or told"
    if style == "comments":
        kept = [line for line in text.split("\n") if "# lời" in line and line.partition("  #")[0].strip("- ") in read]
        assert all(line in found.text for line in kept)
    assert revision(found.text, _purposes(paper)).text == found.text


def _list(items: list[str], style: str) -> str:
    if style == "brackets":
        return " [" + ", ".join(json.dumps(one, ensure_ascii=False) for one in items) + "]"
    if style == "folded":
        return "".join(f"\n  - >-\n    {one}" for one in items)
    tail = "  # lời" if style == "comments" else ""
    return "".join(f"\n  - {json.dumps(one, ensure_ascii=False)}{tail}" for one in items)


def _purposes(items: list[str]) -> Draft:
    plan = Draft(Plan)
    plan.put("year", "2025", 1)
    for one in items:
        plan.add("purposes", Value(one, 1))
    return plan
