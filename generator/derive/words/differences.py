"""A field of two records that differs, as lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """One field that differs. No lines on a side: that record is silent, which need not be a change."""

    name: str
    """English name of the field; the schema says what readers call it."""
    before: tuple[str, ...]
    after: tuple[str, ...]
    is_list: bool
    """Whether lines stand for members, so that one of them can be dropped, added or kept."""

    @property
    def dropped(self) -> tuple[str, ...]:
        return _without(self.before, self.after) if self.is_list else ()

    @property
    def added(self) -> tuple[str, ...]:
        return _without(self.after, self.before) if self.is_list else ()

    @property
    def is_reordered(self) -> bool:
        """The same members in another order."""
        return self.is_list and not self.dropped and not self.added


def _without(lines: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    left = Counter(others)
    found = []
    for line in lines:
        if left[line]:
            left[line] -= 1
        else:
            found.append(line)
    return tuple(found)
