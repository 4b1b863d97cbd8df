"""A new import beside the YAML that an editor already has: what differs, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from generator.importers.draft import Draft, Value
from generator.places import Path
from generator.schema.base import Record, keys_of, labels_of

_IDENTITY = ("code", "number", "area", "period", "slug", "name")
"""Fields by which records of a list are told apart, the first that both sides have."""


class Change(Enum):
    """What the document does to a field."""

    CHANGED = "đổi"
    ADDED = "thêm"
    MISSING = "văn bản không có"
    """The editor has it, the document does not: kept."""
    UNSURE = "còn nghi ngờ, giữ bản hiện có"


@dataclass(frozen=True)
class Difference:
    """One field that differs."""

    change: Change
    path: Path
    """In the existing file; of a new record, the list it belongs to."""
    label: str
    """Where, as an editor says it: "Nhiệm vụ 2.đ › Sản phẩm"."""
    old: str | None
    new: str | None
    item: Value | Draft | None = None
    """What would be written."""


def differences(existing: Any, draft: Draft) -> Iterator[Difference]:
    """Every difference between plain data of a file and a draft of the same record, in the draft's order."""
    yield from _record(existing, draft, (), "")


def _record(existing: dict[str, Any], draft: Draft, path: Path, where: str) -> Iterator[Difference]:
    labels = labels_of(draft.record)
    for name, key in keys_of(draft.record).items():
        old, new = existing.get(key), draft.values.get(name)
        here, label = (*path, key), f"{where}{labels[name]}"
        if isinstance(new, Draft):
            yield from _record(old if isinstance(old, dict) else {}, new, here, f"{label} › ")
        elif isinstance(new, list) and any(isinstance(one, Draft) for one in new):
            records = [one for one in new if isinstance(one, Draft)]
            yield from _records(old if isinstance(old, list) else [], records, here, label)
        else:
            yield from _values(old, new, here, label)


def _values(old: Any, new: Value | list[Value | Draft] | Any, path: Path, label: str) -> Iterator[Difference]:
    values = [new] if isinstance(new, Value) else [one for one in new or () if isinstance(one, Value)]
    texts = [" ".join(value.text.split()) for value in values]
    before = [] if old is None else [old] if isinstance(old, str) else [one for one in old if isinstance(one, str)]
    if texts == [" ".join(text.split()) for text in before]:
        return
    found, kept = "; ".join(texts) or None, "; ".join(before) or None
    if not values:
        if kept:
            yield Difference(Change.MISSING, path, label, kept, None)
    elif kept and any(value.doubts for value in values):
        yield Difference(Change.UNSURE, path, label, kept, found)
    else:
        change = Change.CHANGED if kept else Change.ADDED
        yield Difference(change, path, label, kept, found, values[0] if len(values) == 1 else None)


def _records(existing: list[Any], drafts: list[Draft], path: Path, label: str) -> Iterator[Difference]:
    places = {_identity_of_data(one, drafts[0].record, at): at for at, one in enumerate(existing)}
    for at, draft in enumerate(drafts):
        identity = _identity_of_draft(draft, at)
        name = f"{label} {identity}"
        if identity in places:
            found = places.pop(identity)
            yield from _record(existing[found], draft, (*path, found), f"{name} › ")
        else:
            yield Difference(Change.ADDED, path, name, None, draft.text_of("title") or "", draft)
    for identity, at in places.items():
        yield Difference(Change.MISSING, (*path, at), f"{label} {identity}", str(identity), None)


def _identity_of_draft(draft: Draft, at: int) -> str:
    return next(
        (text for name in _IDENTITY if name in keys_of(draft.record) and (text := draft.text_of(name))), f"#{at + 1}"
    )


def _identity_of_data(data: Any, record: type[Record], at: int) -> str:
    keys = keys_of(record)
    known = data if isinstance(data, dict) else {}
    return next((known[keys[name]] for name in _IDENTITY if name in keys and keys[name] in known), f"#{at + 1}")
