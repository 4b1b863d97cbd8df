"""Which words can be Vietnamese syllables: onsets, rhymes, tones and the letter on which a tone may be written.

An onset and a rhyme that go together, with a tone that the rhyme can bear, on a letter that may carry it. Old and new
spelling are both right ("hoà", "hòa"; "thuỷ", "thủy"; "lí", "lý"); whatever else no syllable can be. Input is NFC.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

TONES = ("\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""Huyền, hỏi, ngã, sắc, nặng, as combining marks; the level tone is written by none."""

_RHYMES = """
A Ai Ao Au Ay Am An Ang Anh Ac Ach Ap At Ăm Ăn Ăng Ăc Ăp Ăt Âm Ân Âng Âu Ây Âc Âp Ât
E Eo Em En Eng Ec Ep Et Ê Êu Êm Ên Ênh Êch Êp Êt I Iu Im In Inh Ich Ip It Ia
O Oi Om On Ong Oc Op Ot oOng oOc Ô Ôi Ôm Ôn Ông Ôc Ôp Ôt Ơ Ơi Ơm Ơn Ơp Ơt
U Ui Um Un Ung Uc Up Ut Ua uÔi uÔm uÔn uÔng uÔc uÔt Ư Ưi Ưu Ưm Ưng Ưc Ưt Ưa ưƠi ưƠm ưƠn ưƠng ưƠu ưƠc ưƠp ưƠt
oA Oa oAi oAo oAy oAm oAn oAng oAnh oAc oAch oAp oAt oĂm oĂn oĂng oĂc oĂt oE Oe oEo oEm oEn oEng oEt
uÂn uÂng uÂt uÂy uÊ uÊch uÊnh uÊu uƠ uY Uy uYa uYnh uYch uYt uYp uYu uyÊn uyÊt
"""
"""Rhymes; the capital bears the tone. Two of the same letters are the old and the new spelling."""

_IE_RHYMES = "iÊu iÊm iÊn iÊng iÊc iÊp iÊt"
_Y_ALONE = "Y yÊu yÊm yÊn yÊng yÊt"
"""Instead of those with i where there is no onset."""

_AFTER_QU = """
A Ai Ao Au Ay An Ang Anh Ac Ach Ap At Ăm Ăn Ăng Ăc Ăp Ăt Ân Âng Âu Ây Ât E Eo En Eng Et Ê Êu Ên Ênh Êch Êt
I It Ơ Ơi Ơn Ơt Ôc Y Ynh Ych Yt Yu yÊn yÊt
"""
"""The onset "qu" takes the u with it."""

_AFTER_GI = "I In Ich"
"""Rhymes with i after "g", beside those with "iê": "gì", "gìn", "giếng". "gi" takes the i before all others."""

_DRAWN_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x"
_ONSETS = frozenset(_DRAWN_ONSETS.split())
_ONLY_BEFORE_I_AND_E = frozenset({"k", "gh", "ngh"})
_NEVER_BEFORE_I_AND_E = frozenset({"c", "g", "ng"})
_BEFORE_Y = frozenset("hklmstv")
_Y_RATHER = frozenset({"h", "k", "l", "m", "t", "qu"})
_OTHERWISE = {"qui": "quy", "sy": "si", "vy": "vi"}
_STOPS = ("c", "ch", "p", "t")
_STOPPED_TONES = ("\u0301", "\u0323")


@cache
def is_syllable(word: str) -> bool:
    """Whether small letters can be one."""
    if word.startswith("qu"):
        return word[2:] in _after_qu()
    if word == "nghuệch":
        # The one word that many write with gh before u.
        return True
    if word.startswith("g") and word[1:] in _after_gi():
        return True
    if word.startswith("gi"):
        return word[2:] in _rhymes() and _plain(word[2]) not in "iy"
    return any(_fit(word[:end], word[end:]) for end in range(min(3, len(word) - 1), -1, -1))


@cache
def without_tone(word: str) -> tuple[str, str]:
    """Its letters and its tone, wherever that stands: "quyết" → "quyêt", sắc. The last of two tones counts."""
    letters, tone = [], ""
    for char in unicodedata.normalize("NFD", word):
        if char in TONES:
            tone = char
        else:
            letters.append(char)
    return unicodedata.normalize("NFC", "".join(letters)), tone


def with_tone(letters: str, tone: str) -> Iterator[str]:
    """The syllables that these letters make with this tone, the new spelling last."""
    if not tone:
        yield from [letters] * is_syllable(letters)
        return
    for at in range(len(letters) - 1, -1, -1):
        word = letters[:at] + unicodedata.normalize("NFC", letters[at] + tone) + letters[at + 1 :]
        if is_syllable(word):
            yield word


@cache
def spelled_one_way(word: str) -> str:
    """Of two right spellings the one of the tables of words: "thuỷ" → "thủy", "lí" → "lý", "bác sỹ" → "sĩ"."""
    if not is_syllable(word):
        return word
    letters, tone = without_tone(word)
    if tone and letters[:-1] in _Y_RATHER and letters[-1] == "i":
        letters = f"{letters[:-1]}y"
    elif letters in _OTHERWISE:
        letters = _OTHERWISE[letters]
    return [word, *with_tone(letters, tone)][-1]


def _fit(onset: str, rhyme: str) -> bool:
    if not onset:
        return rhyme in _alone()
    if onset not in _ONSETS:
        return False
    first = _plain(rhyme[0])
    if first == "y":
        return onset in _BEFORE_Y and rhyme in _alone() and len(rhyme) == 1
    if rhyme not in _rhymes() and rhyme not in _ie_rhymes():
        return False
    return onset not in (_NEVER_BEFORE_I_AND_E if first in "ie" else _ONLY_BEFORE_I_AND_E)


def _plain(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


@cache
def _rhymes() -> frozenset[str]:
    return frozenset(_toned(_RHYMES))


@cache
def _ie_rhymes() -> frozenset[str]:
    return frozenset(_toned(_IE_RHYMES))


@cache
def _alone() -> frozenset[str]:
    return _rhymes() | frozenset(_toned(_Y_ALONE))


@cache
def _after_qu() -> frozenset[str]:
    return frozenset(_toned(_AFTER_QU))


@cache
def _after_gi() -> frozenset[str]:
    return _ie_rhymes() | frozenset(_toned(_AFTER_GI))


def _toned(drawn: str) -> Iterator[str]:
    for rhyme in drawn.split():
        stopped = rhyme.endswith(_STOPS)
        for tone in _STOPPED_TONES if stopped else ("", *TONES):
            yield unicodedata.normalize("NFC", "".join(one.lower() + tone if one.isupper() else one for one in rhyme))
