"""How one syllable becomes another by a slip of the hand: a wrong or lost mark, a letter too many, too few or swapped.

A slip is one of these, not two: the farther two syllables are apart, the likelier both are meant.
"""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from functools import cache
from itertools import pairwise

from generator.derive.words.syllables import with_tone, without_tone


class Slip(IntEnum):
    """What happened, the likeliest first."""

    PLACE = 1
    """The tone stands on the wrong letter: "qúy"."""
    TONE = 2
    """Another tone or none: "hướng dẩn"."""
    MARK = 3
    """Another letter of the same shape: "nhân dan", "dơn vị", "luợng"."""
    BARE = 4
    """No marks at all: "thuc hiện"."""
    SWAPPED = 5
    DOUBLED = 6
    LETTER = 7
    """A letter lost, added, or taken for the one beside it on the keyboard or for one of like sound."""
    OTHER = 8
    """A letter taken for any other: believed only of what no syllable can be."""


_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {pair for row in _KEYS for pair in pairwise(row)}
_BELOW = {
    (row[at], one)
    for row, lower in pairwise(_KEYS)
    for at in range(len(lower))
    for one in lower[max(at - 1, 0) : at + 1]
}
_TAKEN_FOR = {frozenset(pair) for pair in (*_BESIDE, *_BELOW, *("sx", "ln", "dr", "ct", "pt", "iy"))}
_TELEX_LETTERS = (
    ("dd", "đ"),
    ("aa", "â"),
    ("aw", "ă"),
    ("ee", "ê"),
    ("oo", "ô"),
    ("uwow", "ươ"),
    ("uow", "ươ"),
    ("ow", "ơ"),
    ("uw", "ư"),
)
_TELEX_TONES = {"f": "\u0300", "r": "\u0309", "x": "\u0303", "s": "\u0301", "j": "\u0323"}


@cache
def slip_between(typed: str, meant: str) -> Slip | None:
    """What would make `meant` look like `typed`; None if it takes more than one slip."""
    (letters, tone), (right, right_tone) = without_tone(typed), without_tone(meant)
    if letters == right:
        return Slip.PLACE if tone == right_tone else Slip.TONE
    shape, right_shape = _shape(letters), _shape(right)
    if shape == right_shape:
        if tone == right_tone:
            return Slip.MARK
        return Slip.BARE if typed == shape else None
    if tone != right_tone or abs(len(letters) - len(right)) > 1:
        return None
    return _letter_slip(letters, right)


def _letter_slip(typed: str, meant: str) -> Slip | None:
    at = next((at for at, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other), None)
    at = min(len(typed), len(meant)) if at is None else at
    if len(typed) > len(meant):
        if typed[at + 1 :] != meant[at:]:
            return None
        return Slip.DOUBLED if at and typed[at] == typed[at - 1] else Slip.LETTER
    if len(typed) < len(meant):
        return Slip.LETTER if typed[at:] == meant[at + 1 :] else None
    if typed[at + 1 :] == meant[at + 1 :]:
        return Slip.LETTER if frozenset(_shape(typed[at] + meant[at])) in _TAKEN_FOR else Slip.OTHER
    swapped = typed[:at] + typed[at : at + 2][::-1] + typed[at + 2 :]
    return Slip.SWAPPED if swapped == meant else None


def telex(typed: str) -> tuple[str, ...]:
    """The syllables that these keys make when Telex is on: "thuwj" → "thự"."""
    letters, tone = typed, ""
    for at in range(len(letters) - 1, 0, -1):
        if letters[at] in _TELEX_TONES and any(_shape(char) in "aeiouy" for char in letters[:at]):
            letters, tone = letters[:at] + letters[at + 1 :], _TELEX_TONES[letters[at]]
            break
    for keys, letter in _TELEX_LETTERS:
        letters = letters.replace(keys, letter)
    letters = letters.replace("w", "ư")
    return tuple(one for one in with_tone(letters, tone) if one != typed)


@cache
def _shape(letters: str) -> str:
    parts = unicodedata.normalize("NFD", letters.replace("đ", "d"))
    return "".join(char for char in parts if not unicodedata.combining(char))


def is_abbreviation_typed_wrong(typed: str, meant: str) -> bool:
    """Whether a key was held for its neighbour, struck twice, or came too early: "TTTC" for "TTHC"."""
    if len(typed) == len(meant) + 1:
        return any(
            one == other and typed[:at] + typed[at + 1 :] == meant for at, (one, other) in enumerate(pairwise(typed))
        )
    if len(typed) != len(meant):
        return False
    wrong = [at for at, (one, other) in enumerate(zip(typed, meant, strict=True)) if one != other]
    first, last = wrong[0] if wrong else 0, wrong[-1] if wrong else 0
    if first == last:
        return typed != meant and typed[first] in typed[max(first - 1, 0) : first] + typed[first + 1 : first + 2]
    return last == first + 1 and typed[first : last + 1] == meant[last] + meant[first]
