"""Words of other languages as Vietnamese writes them: "bêtông", "brôm", "café"; no syllable, and no slip."""

from __future__ import annotations

import re

from generator.derive.words.syllables import without_tone

_ALPHABET = frozenset("abcdđeghiklmnopqrstuvxyăâêôơưfjwz")
_FOREIGN_LETTERS = frozenset("fjwz")
_VOWELS = "aăâeêioôơuưy"
_PARTS = re.compile(rf"[{_VOWELS}]+|[^{_VOWELS}]+")
_DRAWN_ONSETS = """
bl br chl chr cl cr dl dr đr fl fr gl gr hm hl hr kl kp kr ml mn pl pr sc sk sl sm sp sr st tl xc xp xt
"""
_ONSETS = frozenset(_DRAWN_ONSETS.split())
_ACUTE = "\u0301"


def is_of_another_alphabet(small: str) -> bool:
    return not _ALPHABET.issuperset(without_tone(small)[0])


def is_foreign(small: str) -> bool:
    """Whether a word that is no syllable can stand in a right text: no mark at all, or the sound of a borrowed
    word – several syllables, or an onset that Vietnamese lacks, without a tone but that of a stop."""
    letters, tone = without_tone(small)
    if small.isascii() or (tone in ("", _ACUTE) and not _FOREIGN_LETTERS.isdisjoint(letters)):
        return True
    parts = _PARTS.findall(letters)
    vowels = [part for part in parts if part[0] in _VOWELS]
    if not vowels:
        return True
    if tone and not (tone == _ACUTE and letters[-1] in "cpt"):
        return False
    # Two vowels without a consonant between them are one syllable: "luợng" is no borrowed word.
    return len(vowels) > 1 or (parts[0][0] not in _VOWELS and parts[0] in _ONSETS)
