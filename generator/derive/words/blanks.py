"""Blanks before and after commas, semicolons and full stops, between words: numbers, codes and addresses have none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.derive.words.syllables import is_syllable
from generator.derive.words.typing_slips import without_code

_SUSPECT = re.compile(r"[^\W\d_][)”]? +[,;.](?!\S)|[^\W\d_][,;.](?=[^\W\d_])")
_BEFORE = re.compile(r"(?<!\S)[^\W_]*([^\W\d_]+[)”]?) +([,;.])(?=\s+\w|\s*\Z)")
_AFTER = re.compile(r"(?<![\w./@-])([^\W\d_]{2,})([,;.])(?=([^\W\d_]{2,})(?![\w@/-]|\.\w))")


def misplaced_blanks(text: str) -> Iterator[tuple[int, str, str]]:
    """Of each the place, what stands there and what was meant."""
    if not _SUSPECT.search(text):
        return
    text = without_code(text)
    for match in _BEFORE.finditer(text):
        found = " ".join(match.group().split())
        yield match.start(), found, re.sub(r" +([,;.])$", r"\1", found)
    for match in _AFTER.finditer(text):
        before, mark, after = match.groups()
        if (
            _is_word(before)
            and (_is_word(after) or (mark != "." and after.isupper()))
            and _may_end(before, mark, after)
        ):
            yield match.start(), f"{before}{mark}{after}", f"{before}{mark} {after}"


def _is_word(raw: str) -> bool:
    return is_syllable(raw.lower())


def _may_end(before: str, mark: str, after: str) -> bool:
    """A full stop inside a name ("vnexpress.net", "TP.Kon Tum") ends no sentence."""
    return mark != "." or (before.islower() and after[0].isupper() and not (before + after).isascii())
