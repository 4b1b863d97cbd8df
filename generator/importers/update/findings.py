"""What an update did, left, or asks of a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum


class Fate(Enum):
    """What became of a difference: the heading under which it is told, in this order."""

    WRITTEN = "Theo văn bản"
    MOVED = "Đổi số"
    NEW = "Mới trong văn bản"
    GONE = "Văn bản không còn, tệp giữ nguyên"
    KEPT = "Giữ của người biên tập"
    BY_HAND = "Phải xem và sửa tay"


@dataclass(frozen=True)
class Finding:
    """One difference."""

    fate: Fate
    label: str
    """Where, as an editor says it: "Nhiệm vụ 2.đ › Sản phẩm"."""
    old: str | None = None
    """In the file."""
    new: str | None = None
    """In the paper."""
    note: str = ""
    """Vietnamese: why, and what to do."""


def spelled(found: Sequence[Finding]) -> Iterator[str]:
    """Lines, grouped by what became of them."""
    for fate in Fate:
        group = [one for one in found if one.fate is fate]
        if group:
            yield f"{fate.value} ({len(group)}):"
        for one in group:
            yield f"  {one.label}{f': {one.note}' if one.note else ''}"
            if one.old is not None:
                yield f"    - {_in_one_line(one.old)}"
            if one.new is not None:
                yield f"    + {_in_one_line(one.new)}"


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
