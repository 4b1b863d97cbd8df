"""Vietnamese writing: folding, order, addresses, dates and numbers in words. Input is NFC."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from hashlib import sha256

_ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
_LETTER_ORDER: dict[str, float] = {letter: rank for rank, letter in enumerate(_ALPHABET, start=1)}
# f, j, w, z stand in foreign words; they go where readers of the Latin alphabet expect them.
_LETTER_ORDER |= {"f": 9.5, "j": 12.5, "w": 28.5, "z": 30}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
"""Dictionary order of tones: level, huyền, hỏi, ngã, sắc, nặng."""
_VOWEL_MARKS = {"\u0302", "\u0306", "\u031b"}

LONGEST_SLUG = 100
"""A file system takes 255 letters; what is added to keep two names apart needs room."""
_ORDINALS = ("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười")


def _bare(char: str) -> str:
    return "".join(mark for mark in unicodedata.normalize("NFD", char) if not unicodedata.combining(mark))


# đ has no decomposition, so NFD alone would keep it. Some keyboards give ð, which looks the same as a capital.
_FOLDED = str.maketrans(
    {chr(code): _bare(chr(code)) for code in (*range(0xC0, 0x370), *range(0x1EA0, 0x1EFA))} | {"đ": "d", "ð": "d"}
)
"""Letters of Vietnamese and of its neighbours in Unicode, with their combining marks."""


def fold(text: str) -> str:
    """Small letters without diacritics: "Thủ tục Đất đai" → "thu tuc dat dai"."""
    folded = text.lower().translate(_FOLDED)
    return folded if folded.isascii() else "".join(map(_bare, folded))


def slug(text: str) -> str:
    """Part of an address: "Yêu cầu, điều kiện" → "yeu-cau-dieu-kien"."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def short_slug(text: str) -> str:
    """A slug that can be the name of a file: a long one is cut between two words, so two texts may share it."""
    whole = slug(text)
    if len(whole) <= LONGEST_SLUG:
        return whole
    return whole[: LONGEST_SLUG + 1].rpartition("-")[0] or whole[:LONGEST_SLUG]


def distinct_slug(text: str) -> str:
    """As short, and another one for every other text, whatever else is in the data: what was cut leaves its digest."""
    whole, short = slug(text), short_slug(text)
    return short if short == whole else f"{short}-{sha256(whole.encode()).hexdigest()[:8]}"


def task_slug(number: str) -> str:
    """Address of a task number: "6.2.a" → "6-2-a".

    đ becomes dd (as typed in Telex), because a plan has both 2.d and 2.đ.
    """
    return slug(number.lower().replace("đ", "dd"))


@lru_cache(maxsize=65_536)
def collation_key(text: str) -> tuple[tuple[float, ...], tuple[int, ...], str]:
    """Sort key of a Vietnamese reader: a ă â b c d đ …, tones only between otherwise equal words.

    Digits sort by value ("Điều 9" before "Điều 10") and before letters.
    """
    letters: list[float] = []
    tones: list[int] = []
    # Only 0–9 count: "m²" has a digit that no number can be made of.
    for chunk in re.findall(r"[0-9]+|[^0-9]", text.lower()):
        if "0" <= chunk[0] <= "9":
            digits = chunk.lstrip("0")
            # The longer number is the greater one, however long both are.
            letters += [-1, len(digits), *map(int, digits)]
            tones.append(0)
            continue
        rank, tone = _weight(chunk)
        letters.append(rank)
        tones.append(tone)
    return tuple(letters), tuple(tones), text


@cache
def _weight(char: str) -> tuple[float, int]:
    """Rank of the letter without its tone, and rank of the tone."""
    parts = unicodedata.normalize("NFD", char)
    marks = [mark for mark in parts[1:] if mark in _VOWEL_MARKS]
    letter = unicodedata.normalize("NFC", parts[0] + "".join(marks))
    tone = next((_TONES[mark] for mark in parts[1:] if mark in _TONES), 0)
    return _LETTER_ORDER.get(letter, 0 if letter.isspace() else 40), tone


def spell_date(day: date) -> str:
    """As readers write it: "09/06/2022"."""
    return f"{day.day:02}/{day.month:02}/{day.year}"


def spell_partial_date(year: int, month: int = 0, day: int = 0) -> str:
    """As exact as it is known: "18/05/2022", "tháng 5/2022", "năm 2022"."""
    if day:
        return spell_date(date(year, month, day))
    return f"tháng {month}/{year}" if month else f"năm {year}"


def spell_number(value: Decimal | int) -> str:
    """Decimal comma, a point for thousands: 1234.5 → "1.234,5"."""
    whole, _, rest = format(Decimal(value), ",f").partition(".")
    return whole.replace(",", ".") + (f",{rest}" if rest else "")


def spell_count(value: Decimal | int) -> str:
    """A number of things as papers of the state write it: 3 → "03", 13 → "13", 1000 → "1.000"."""
    return f"0{int(value)}" if value in range(1, 10) else spell_number(value)


def ordinal_opening(rank: int) -> str:
    """How an official list opens its items: 1 → "Một là", 6 → "Sáu là"; from 11 on "Thứ 11 là"."""
    return f"{_ORDINALS[rank - 1]} là" if rank <= len(_ORDINALS) else f"Thứ {rank} là"
