"""Sections of a plan found again by the tasks they hold: their names and codes are the editor's to change."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

_CODE, _TITLE = 0.5, 0.25
"""What a common code or title weighs against one common task."""


@dataclass(frozen=True)
class Section:
    """What tells a section from its neighbours."""

    code: Hashable
    title: Hashable
    tasks: frozenset[Hashable]
    """The same task has the same token on both sides."""


def like_sections(former: Sequence[Section], later: Sequence[Section]) -> dict[int, int]:
    """Places in `later` of the sections of `former`, by their place: each at most once."""
    found = [
        (likeness, i, j)
        for i, one in enumerate(former)
        for j, other in enumerate(later)
        if (likeness := _likeness(one, other)) > _TITLE
    ]
    chosen: dict[int, int] = {}
    for _, i, j in sorted(found, key=lambda one: (-one[0], abs(one[1] - one[2]), one[2], one[1])):
        if i not in chosen and j not in chosen.values():
            chosen[i] = j
    return chosen


def _likeness(one: Section, other: Section) -> float:
    has_code = one.code is not None and one.code == other.code
    has_title = one.title is not None and one.title == other.title
    return len(one.tasks & other.tasks) + _CODE * has_code + _TITLE * has_title
