"""Slips of typing drawn into right lines: one of every kind that hands make, by a seeded chance."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.derive.words.syllables import TONES, is_syllable, with_tone, without_tone

_WORD = re.compile(r"[^\W\d_]{2,}")
_BESIDE = {
    "a": "s",
    "s": "d",
    "e": "r",
    "r": "t",
    "t": "y",
    "i": "o",
    "o": "p",
    "n": "m",
    "m": "n",
    "c": "v",
    "h": "j",
    "g": "h",
    "u": "i",
    "l": "k",
}
_MARKS = ("aăâ", "eê", "oôơ", "uư", "dđ")
_TELEX = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
_TELEX_TONES = dict(zip(TONES, "frxsj", strict=True))
_LOOK_ALIKE = {"a": "а", "o": "о", "e": "е", "c": "с", "p": "р"}

Spoiler = Callable[[str, random.Random], str | None]


@dataclass(frozen=True)
class Drawn:
    """A right line with one slip."""

    kind: str
    line: str
    slip: str


def drawn(kind: str, lines: tuple[str, ...], times: int, chance: random.Random) -> Iterator[Drawn]:
    left = times
    for _ in range(times * 200):
        line = chance.choice(lines)
        match = chance.choice(list(_WORD.finditer(line)))
        if not is_syllable(match.group().lower()):
            continue
        made = _IN_LINES[kind](line, match) if kind in _IN_LINES else _spoiled(KINDS[kind], match, line, chance)
        if made is None or made == line:
            continue
        yield Drawn(kind, made, made[max(match.start() - 12, 0) : match.end() + 12])
        left -= 1
        if not left:
            return


def _spoiled(spoil: Spoiler | None, match: re.Match[str], line: str, chance: random.Random) -> str | None:
    word = match.group()
    if spoil is None or not (made := spoil(word.lower(), chance)):
        return None
    if word[0].isupper():
        made = made.upper() if word.isupper() and len(word) > 1 else made[0].upper() + made[1:]
    return line[: match.start()] + made + line[match.end() :]


def _lost(word: str, chance: random.Random) -> str | None:
    at = chance.randrange(len(word))
    return word[:at] + word[at + 1 :] if len(word) > 2 else None


def _twice(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + word[at] + word[at:]


def _swapped(word: str, chance: random.Random) -> str | None:
    at = chance.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _beside(word: str, chance: random.Random) -> str | None:
    places = [at for at, char in enumerate(word) if char in _BESIDE]
    return (
        _put(word, chance.choice(places), _BESIDE[word[at]]) if places and (at := chance.choice(places)) >= 0 else None
    )


def _other_mark(word: str, chance: random.Random) -> str | None:
    letters, tone = without_tone(word)
    places = [
        (at, other)
        for at, char in enumerate(letters)
        for row in _MARKS
        if char in row
        for other in row
        if other != char and "đ" not in row
    ]
    return _retoned(letters, tone, chance.choice(places)) if places else None


def _lost_mark(word: str, chance: random.Random) -> str | None:
    letters, tone = without_tone(word)
    places = [(at, row[0]) for at, char in enumerate(letters) for row in _MARKS if char in row[1:] and char != "đ"]
    return _retoned(letters, tone, chance.choice(places)) if places else None


def _no_bar(word: str, _: random.Random) -> str | None:
    return word.replace("đ", "d", 1) if "đ" in word else None


def _other_tone(word: str, chance: random.Random) -> str | None:
    letters, tone = without_tone(word)
    made = [one for other in ("", *TONES) if other != tone for one in with_tone(letters, other)]
    return chance.choice(made) if made else None


def _hook_or_tilde(word: str, _: random.Random) -> str | None:
    letters, tone = without_tone(word)
    other = {TONES[1]: TONES[2], TONES[2]: TONES[1]}.get(tone)
    return next(with_tone(letters, other), None) if other else None


def _no_tone(word: str, _: random.Random) -> str | None:
    letters, tone = without_tone(word)
    return letters if tone else None


def _tone_elsewhere(word: str, chance: random.Random) -> str | None:
    letters, tone = without_tone(word)
    made = [
        one
        for at in range(len(letters))
        if letters[at] in "aăâeêioôơuưy" and not is_syllable(one := _tone_at(letters, at, tone))
    ]
    return chance.choice(made) if tone and made else None


def _telex(word: str, _: random.Random) -> str | None:
    letters, tone = without_tone(word)
    made = letters + _TELEX_TONES[tone] if tone else "".join(_TELEX.get(char, char) for char in letters)
    return made if made != word and not is_syllable(made) else None


def _half_telex(word: str, _: random.Random) -> str | None:
    letters, tone = without_tone(word)
    plain = "".join(_TELEX.get(char, char) for char in letters)
    return plain + _TELEX_TONES[tone] if tone and plain != letters else None


def _bare(word: str, _: random.Random) -> str | None:
    letters = without_tone(word)[0]
    made = "".join(row[0] if (row := next((one for one in _MARKS if char in one), "")) else char for char in letters)
    return made if made != word else None


def _look_alike(word: str, _: random.Random) -> str | None:
    at = next((at for at, char in enumerate(word) if char in _LOOK_ALIKE), None)
    return None if at is None else _put(word, at, _LOOK_ALIKE[word[at]])


def _put(word: str, at: int, char: str) -> str:
    return word[:at] + char + word[at + 1 :]


def _retoned(letters: str, tone: str, change: tuple[int, str]) -> str:
    made = _put(letters, *change)
    return next(with_tone(made, tone), None) or _tone_at(
        made, max(at for at, char in enumerate(made) if char in "aăâeêioôơuưy"), tone
    )


def _tone_at(letters: str, at: int, tone: str) -> str:
    return _put(letters, at, unicodedata.normalize("NFC", letters[at] + tone))


def _word_again(line: str, match: re.Match[str]) -> str | None:
    return f"{line[: match.end()]} {match.group()}{line[match.end() :]}" if match.group() in _LITTLE else None


def _two_words_again(line: str, match: re.Match[str]) -> str | None:
    both = re.compile(r"[^\W\d_]+ [^\W\d_]+").match(line, match.start())
    return f"{line[: both.end()]} {both.group()}{line[both.end() :]}" if both and both.group().lower() in _TWO else None


def _blank_before(line: str, match: re.Match[str]) -> str | None:
    return (
        f"{line[: match.end()]} {line[match.end() :]}" if line[match.end() : match.end() + 2] in (", ", "; ") else None
    )


def _no_blank_after(line: str, match: re.Match[str]) -> str | None:
    return (
        line[: match.end() + 1] + line[match.end() + 2 :]
        if line[match.end() : match.end() + 2] in (", ", "; ")
        else None
    )


def _no_blank(line: str, match: re.Match[str]) -> str | None:
    after = line[match.end() : match.end() + 2]
    return line[: match.end()] + line[match.end() + 1 :] if after[:1] == " " and after[1:].isalpha() else None


_LITTLE = ("của", "và", "các", "những", "được", "với", "theo", "về", "cho", "để")
_TWO = (
    "hành chính",
    "thủ tục",
    "kế hoạch",
    "công chức",
    "doanh nghiệp",
    "hồ sơ",
    "đơn vị",
    "cơ quan",
    "thực hiện",
    "nhiệm vụ",
)
_IN_LINES: dict[str, Callable[[str, re.Match[str]], str | None]] = {
    "little word twice": _word_again,
    "word twice": _two_words_again,
    "blank before a mark": _blank_before,
    "no blank after a mark": _no_blank_after,
    "no blank between words": _no_blank,
}
KINDS: dict[str, Spoiler | None] = {
    "letter lost": _lost,
    "letter twice": _twice,
    "letters swapped": _swapped,
    "key beside": _beside,
    "other mark": _other_mark,
    "mark lost": _lost_mark,
    "đ without bar": _no_bar,
    "other tone": _other_tone,
    "hỏi for ngã": _hook_or_tilde,
    "tone lost": _no_tone,
    "tone elsewhere": _tone_elsewhere,
    "all marks lost": _bare,
    "Telex left": _telex,
    "Telex not turned on": _half_telex,
    "look-alike letter": _look_alike,
    **dict.fromkeys(_IN_LINES),
}
