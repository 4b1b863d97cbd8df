"""What a script filters a list by, whatever the list holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    key: str
    """As in the address bar."""
    label: str


@dataclass(frozen=True)
class Filter:
    """A question that the rows of a list answer differently."""

    name: str
    """As in the address bar and in the rows' `data-…`."""
    label: str
    choices: tuple[Choice, ...]
