"""One value in three texts: what the paper said, what the file says, what the paper says now."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Any

from generator.importers.draft import EDITORS_OWN, Draft
from generator.importers.update.fingerprints import Marks, mark, texts_in_data, texts_in_draft
from generator.importers.update.trace import Trace
from generator.schema.base import Record, keys_of
from generator.schema.conclusion import Directive
from generator.schema.plan import PlanArea, Subtask, Task
from generator.schema.result import ResultArea


class Verdict(Enum):
    """What becomes of a value."""

    SAME = auto()
    WRITE = auto()
    """The paper changed it, the editor did not."""
    KEEP = auto()
    """The editor's; the paper says what it said."""
    CONFLICT = auto()
    """Both changed it: the editor's stays."""
    UNKNOWN = auto()
    """File and paper differ, and no trace tells who changed it: the file's stays."""
    GONE = auto()
    """The paper does not state it any more; the file still does as the paper did."""


_TITLED: tuple[type[Record], ...] = (Task, Subtask, PlanArea, ResultArea, Directive)


def is_editors_wording(record: type[Record], field: str) -> bool:
    """Whether editors write it in their own words, whatever an import proposed: only ever told."""
    return field in EDITORS_OWN - {"code"} or (field == "title" and record in _TITLED)


def verdict(base: Marks | None, file: Marks, paper: Marks, *, is_editors: bool = False) -> Verdict:
    """`base` is None where it is not known what the paper said, and empty where it said nothing."""
    if file == paper:
        return Verdict.SAME
    if is_editors:
        return Verdict.CONFLICT if base not in (None, paper) else Verdict.KEEP
    if base is None:
        return Verdict.UNKNOWN if file and paper else Verdict.WRITE if paper else Verdict.SAME
    if paper == base:
        return Verdict.KEEP
    if file == base:
        return Verdict.WRITE if paper else Verdict.GONE
    return Verdict.CONFLICT


def judged(
    draft: Draft, name: str, data: Mapping[str, Any], base: Trace | None, *, trusts_paper: bool = False
) -> Verdict:
    """The verdict on a field of texts."""
    key = keys_of(draft.record)[name]
    paper = texts_in_draft(draft.values.get(name))
    found = verdict(
        base.values.get(key, ()) if base else None,
        tuple(map(mark, texts_in_data(data.get(key)))),
        tuple(mark(one.text) for one in paper),
        is_editors=is_editors_wording(draft.record, name),
    )
    # A number is no wording: the record was found by its words, so its number is the paper's.
    is_certain = trusts_paper or (name == "number" and not any(one.doubts for one in paper))
    return Verdict.WRITE if found is Verdict.UNKNOWN and is_certain else found
