"""A field of texts: judged, then written or told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.importers.draft import Draft, Value
from generator.importers.update.findings import Fate, Finding
from generator.importers.update.fingerprints import Marks, mark, texts_in_data, texts_in_draft
from generator.importers.update.lists import merged_list
from generator.importers.update.trace import Trace
from generator.importers.update.verdicts import Verdict, is_editors_wording, judged
from generator.importers.update.writer import Writer
from generator.places import Path
from generator.schema.base import keys_of, labels_of

CANNOT = "máy không ghi được vào chỗ này; ghi tay"
REMOVED = "bạn đã bỏ"
_OURS = "văn bản đổi; chỗ này là lời của bạn, xem có cần viết lại"
_BOTH = "văn bản đổi mà bạn cũng đã sửa"


@dataclass(frozen=True)
class Spot:
    """A record of the paper, and the same in the file."""

    draft: Draft
    path: Path
    data: Mapping[str, Any]
    base: Trace | None
    label: str
    """How its fields are introduced: "Nhiệm vụ 3 › "; empty for the paper itself."""

    def key(self, field: str) -> str:
        return keys_of(self.draft.record)[field]

    def label_of(self, field: str) -> str:
        return f"{self.label}{labels_of(self.draft.record)[field]}"


class Values:
    """Merges fields; `findings` grow in their order."""

    def __init__(self, writer: Writer, findings: list[Finding], *, trusts_paper: bool) -> None:
        self._writer, self._findings, self._trusts_paper = writer, findings, trusts_paper

    def merge(self, spot: Spot, field: str) -> Marks:
        """What the trace must say of the field from now on."""
        key, value = spot.key(field), spot.draft.values.get(field)
        texts, paper = texts_in_data(spot.data.get(key)), texts_in_draft(value)
        before = spot.base.values.get(key, ()) if spot.base else ()
        found = judged(spot.draft, field, spot.data, spot.base, trusts_paper=self._trusts_paper)
        has_items = bool(texts) and isinstance(value, list)
        if found is Verdict.WRITE or (found is Verdict.CONFLICT and has_items):
            return self._write(spot, field, texts, before)
        if found is not Verdict.SAME:
            is_wording = is_editors_wording(spot.draft.record, field)
            self._explain(found, spot.label_of(field), _joined(texts), _of(paper), is_wording=is_wording)
        return before if found is Verdict.GONE else tuple(mark(one.text) for one in paper)

    def _explain(self, found: Verdict, label: str, old: str | None, new: str | None, *, is_wording: bool) -> None:
        if found is Verdict.GONE or (found is Verdict.CONFLICT and not new):
            self._tell(Fate.GONE, label, old, None, "" if found is Verdict.GONE else "bạn đã sửa")
        elif found is Verdict.KEEP and (new or not is_wording):
            self._tell(Fate.KEPT, label, old, new, "" if old else REMOVED)
        elif found is Verdict.CONFLICT:
            self._tell(Fate.BY_HAND, label, old, new, _OURS if is_wording else _BOTH)
        elif found is Verdict.UNKNOWN:
            self._tell(Fate.BY_HAND, label, old, new, "chưa có dấu vết lần nhập nên không rõ bên nào đổi")

    def _write(self, spot: Spot, field: str, texts: list[str], before: Marks) -> Marks:
        label, value = spot.label_of(field), spot.draft.values[field]
        paper = texts_in_draft(value)
        old, new = _joined(texts), _of(paper)
        conflicts: Sequence[str] = ()
        if texts and (isinstance(value, list) or isinstance(spot.data.get(spot.key(field)), list)):
            merged = merged_list(before or tuple(map(mark, texts)), texts, paper)
            conflicts, is_written = merged.conflicts, bool(merged.steps)
            done = not is_written or self._writer.put_list(spot.draft.record, spot.path, field, merged)
        elif isinstance(value, Value):
            done = is_written = self._writer.put(spot.draft.record, spot.path, field, value)
        else:
            done = is_written = self._writer.add(spot.draft.record, spot.path, field, value)
        if not done:
            self._tell(Fate.BY_HAND, label, old, new, CANNOT)
            return before
        if is_written and field == "number" and old:
            self._tell(Fate.MOVED, spot.label.removesuffix(" › "), old, new)
        elif is_written:
            self._tell(Fate.WRITTEN, label, old, new)
        for text in conflicts:
            self._tell(Fate.BY_HAND, label, None, text, _BOTH)
        return tuple(mark(one.text) for one in paper)

    def _tell(self, fate: Fate, label: str, old: str | None, new: str | None, note: str = "") -> None:
        self._findings.append(Finding(fate, label, old, new, note))


def _joined(texts: Sequence[str]) -> str | None:
    return "; ".join(texts) or None


def _of(values: Sequence[Value]) -> str | None:
    return _joined([one.text for one in values])
