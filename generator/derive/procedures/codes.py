"""Codes of procedures in all their spellings."""

from __future__ import annotations

_NATIONAL_LENGTH = len("2.002131")


def national_key(code: str) -> str:
    """What all spellings of a code share: `2.002131` of `2.002131.000.00.00.H34`."""
    return code[:_NATIONAL_LENGTH]
