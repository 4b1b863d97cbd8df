"""Latin letters with Vietnamese marks, for patterns: Unicode mixes capitals and small letters, so no range holds."""

from __future__ import annotations

_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isalpha()]
CAPITALS = "".join(letter for letter in _LATIN if letter.isupper())
SMALL = "".join(letter for letter in _LATIN if letter.islower())
MARKED_SMALL = "".join(letter for letter in SMALL if not letter.isascii())
