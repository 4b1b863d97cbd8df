"""What the paper said when the file was last made from it: comment lines at the end of the file, a mark a value.

Comments, because they travel with the file through copies, renames and branches, the loader passes over them, and an
editor's work above does not touch them. Marks, because only whether the paper changed is asked; what it said stands
above, or was the editor's to change. Lines of no import (deleted, damaged) cost nothing but that knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.importers.draft import Draft
from generator.importers.update.fingerprints import Marks, marks_of_draft
from generator.schema.base import keys_of

_HEADING = (
    "Dấu vết của lần nhập gần nhất, máy ghi. Nhờ các dòng này, `cchc import … --update` biết văn bản đổi chỗ nào và",
    "chỗ nào là của bạn. Đừng sửa; người đọc trang không thấy.",
)
_ROOT = "văn-bản"
_LINE = re.compile(r"#~ (?P<indent>(?:  )*)(?P<name>[^\s/]+)(?:/(?P<label>\S+))?(?P<values>(?: [a-z_]+:[0-9a-f,]+)*)")
_OURS = re.compile(r"^#~(?: .*)?(?:\r?\n|\Z)", re.MULTILINE)
_IDENTITY = ("number", "code", "area", "period", "slug")


@dataclass
class Trace:
    """One record as the paper had it."""

    name: str
    """YAML key of the field that holds it."""
    label: str = ""
    """For readers: number or code; its place in its list where it has none."""
    values: dict[str, Marks] = field(default_factory=dict)
    parts: list[Trace] = field(default_factory=list)
    """Records inside it, those of one field in the paper's order."""

    def of(self, name: str) -> list[Trace]:
        return [one for one in self.parts if one.name == name]


def trace_of(draft: Draft, name: str = _ROOT, at: int = 0) -> Trace:
    """The trace of a whole draft; `at` is its place in its list, from 1."""
    trace = lone_trace(draft, name, at)
    for field_name, key in keys_of(draft.record).items():
        value = draft.values.get(field_name)
        if isinstance(value, Draft):
            trace.parts.append(trace_of(value, key))
        trace.parts += [trace_of(one, key, place) for place, one in enumerate(draft.parts(field_name), start=1)]
    return trace


def lone_trace(draft: Draft, name: str = _ROOT, at: int = 0) -> Trace:
    """Without the records inside it."""
    named = (draft.text_of(one) for one in _IDENTITY if one in keys_of(draft.record))
    label = re.sub(r"[^\w.-]", "", next(filter(None, named), "")) or (str(at) if at else "")
    return Trace(name, label, marks_of_draft(draft))


def with_trace(text: str, trace: Trace, *, line_end: str = "\n") -> str:
    """The text, which must bear no trace, with this one."""
    if text and not text.endswith("\n"):
        text += line_end
    return text + "".join(f"#~ {line}{line_end}" for line in (*_HEADING, *_lines(trace, "")))


def split_trace(text: str) -> tuple[str, Trace | None]:
    """The text without its trace, and the trace; None where there is none, or lines of it are damaged."""
    found = [match.group().rstrip("\r\n") for match in _OURS.finditer(text)]
    lines = [line for line in found if line.removeprefix("#~ ") not in _HEADING]
    return (_OURS.sub("", text), _read(lines)) if found else (text, None)


def _lines(trace: Trace, indent: str) -> Iterator[str]:
    name = f"{trace.name}/{trace.label}" if trace.label else trace.name
    yield " ".join([f"{indent}{name}", *(f"{key}:{','.join(marks)}" for key, marks in trace.values.items())])
    for part in trace.parts:
        yield from _lines(part, f"{indent}  ")


def _read(lines: list[str]) -> Trace | None:
    above: list[Trace] = []
    for at, line in enumerate(lines):
        match = _LINE.fullmatch(line)
        depth = len(match["indent"]) // 2 if match else 0
        if match is None or depth > len(above) or (at == 0) != (depth == 0):
            return None
        values = (one.partition(":") for one in match["values"].split())
        trace = Trace(match["name"], match["label"] or "", {key: tuple(marks.split(",")) for key, _, marks in values})
        del above[depth:]
        if above:
            above[-1].parts.append(trace)
        above.append(trace)
    return above[0] if above else None
