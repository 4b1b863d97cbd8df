"""Slips of typing in a text: what no syllable can be, words out of place, words written twice or without a blank.

A syllable is suspicious beside its neighbours only where it makes no known pair with them, is no word of its own, and
stands one slip away from a word. Names keep their letters: what begins with a capital needs a neighbour that says
otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from generator.derive.words.foreign import is_foreign, is_of_another_alphabet
from generator.derive.words.nearness import Slip, telex
from generator.derive.words.syllables import is_syllable, spelled_one_way, with_tone, without_tone
from generator.derive.words.usual import (
    Likelier,
    is_frequent,
    is_known,
    is_word,
    known_pairs,
    likelier_abbreviation,
    likelier_after,
    likelier_before,
    likelier_syllable,
    single_words,
)

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NOT_WORDS = re.compile(r"`[^`]*`|\S*(?:://|@|www\.)\S*|\]\([^)\s]*\)|<[^>\n]{1,80}>|\{[^}\n]{1,80}\}")
"""Code, addresses, marks of templates."""
_MARK_OF_THEM = re.compile(r"[`@<{]|://|www\.|\]\(")

_HOOK_LOST = re.compile(r"uơ(?=[a-z])|ưo")
_LITTLE = "của và các những được với theo về cho để do bởi nhằm hoặc đã sẽ đến mà thì nhưng nếu"
_NEVER_TWICE = frozenset(_LITTLE.split())
"""Little words that are never said twice in a row; "dần dần", "luôn luôn", "xanh xanh" and their like are right."""
_JOINING = """
là có từ tại trong ngoài trên dưới trước sau khi vì nên như này đó kia ấy đây một mọi mỗi từng cả hay còn cũng vẫn
đang không chưa phải cần rất hơn nhất bằng thuộc cùng bị lại ra vào lên xuống qua giữa hai ba bốn năm
"""
_CLOSED = _NEVER_TWICE.union(_JOINING.split())
"""Words that join others: beside a syllable that lacks its other half they are likelier meant than typed wrong."""

SHORTEST_ABBREVIATION = 4
"""Of three letters two agree by chance."""


@dataclass(frozen=True)
class TypingSlip:
    """One slip in a text."""

    kind: str
    """`syllable`: no word of the language; `word`: one out of place; `twice`; `glued`."""
    start: int
    found: str
    meant: str
    """"" where nothing is near."""


class _Word(NamedTuple):
    raw: str
    small: str
    """Small letters, of two right spellings one."""
    start: int
    joined: bool
    """Whether only blanks stand between it and the word before."""


@lru_cache(maxsize=16_384)
def typing_slips(text: str) -> tuple[TypingSlip, ...]:
    """In the order of the text."""
    return tuple(_Reader(text, _words(without_code(text))).read())


def without_code(text: str) -> str:
    """The text with "`" instead of every character of code and addresses."""
    if not _MARK_OF_THEM.search(text):
        return text
    return _NOT_WORDS.sub(lambda match: "`" * len(match.group()), text)


def _words(text: str) -> list[_Word]:
    words, end = [], 0
    for match in _WORD.finditer(text):
        raw, start = match.group(), match.start()
        joined = end > 0 and (text[end:start] == " " or text[end:start].isspace())
        words.append(_Word(raw, spelled_one_way(raw.lower()), start, joined))
        end = match.end()
    return words


class _Reader:
    """One text and its words; "" stands for a neighbour beyond a mark or an end."""

    def __init__(self, text: str, words: Sequence[_Word]) -> None:
        self.text, self.words = text, words

    def read(self) -> Iterator[TypingSlip]:
        told, known = -1, known_pairs()
        for at, word in enumerate(self.words):
            found, small, before = None, word.small, self.words[at - 1].small if word.joined else ""
            if not is_syllable(small):
                found = self._impossible(at)
            elif before and told < at:
                if small == before:
                    found = self._twice(at)
                elif small not in known.get(before, ()):
                    found = self._out_of_place(at) if is_syllable(before) else None
                elif small == self.words[max(at - 2, 0)].small:
                    found = self._word_twice(at)
            if found:
                told = at + 1
                yield found

    def _before(self, at: int) -> str:
        return self.words[at - 1].small if at > 0 and self.words[at].joined else ""

    def _after(self, at: int) -> str:
        return self.words[at + 1].small if at + 1 < len(self.words) and self.words[at + 1].joined else ""

    def _slip(self, kind: str, first: int, last: int, meant: str) -> TypingSlip:
        begin, end = self.words[first].start, self.words[last].start + len(self.words[last].raw)
        return TypingSlip(kind, begin, " ".join(self.text[begin:end].split()), meant)

    def _out_of_place(self, at: int) -> TypingSlip | None:
        first, second = self.words[at - 1], self.words[at]
        if second.raw[0].isupper() and not (first.raw.isupper() and second.raw.isupper()):
            return None
        if len(first.small) == 1 or (len(second.small) == 1 and second.small.isascii()):
            return None
        beyond, ahead = self._before(at - 1), self._after(at)
        found: list[tuple[Likelier, str]] = []
        likelier = likelier_after(first.small, second.small)
        if likelier and not is_known(second.small, ahead) and not is_word(beyond, first.small):
            needed = _needs_another(first.small, beyond)
            needed = needed and second.small not in _CLOSED
            if second.small not in single_words() or needed or _is_sure(likelier, first.small, ahead, beyond):
                found.append((likelier, f"{first.small} {likelier[2]}"))
        likelier = likelier_before(first.small, second.small)
        if likelier and not is_known(beyond, first.small) and not is_word(second.small, ahead):
            needed = first.small not in _CLOSED and _needs_another(second.small, ahead)
            if first.small not in single_words() or needed:
                found.append((likelier, f"{likelier[2]} {second.small}"))
        return self._slip("word", at - 1, at, min(found)[1]) if found else None

    def _twice(self, at: int) -> TypingSlip | None:
        """Of two equal syllables, whether one belongs to nothing. In "tồn tại tại đơn vị" two words meet."""
        word, before, after = self.words[at], self._before(at - 1), self._after(at)
        if word.small in _NEVER_TWICE:
            return self._slip("twice", at - 1, at, word.small)
        if word.raw[0].isupper() or word.small in single_words() or is_word(word.small, word.small):
            return None
        ends, begins = is_word(before, word.small), is_word(word.small, after)
        if begins and not ends:
            return self._slip("word", at - 1, at + 1, f"{word.small} {after}")
        if ends and not begins and not is_known(word.small, after) and (not after or after in single_words()):
            return self._slip("word", at - 2, at, f"{before} {word.small}")
        return None

    def _word_twice(self, at: int) -> TypingSlip | None:
        first, second = self.words[at - 1], self.words[at]
        same = first.small == self.words[at - 3].small and first.small != second.small
        if is_word(second.small, self._after(at)):
            return None
        if same and first.joined and self.words[at - 2].joined and is_word(first.small, second.small):
            return self._slip("twice", at - 3, at, f"{first.small} {second.small}")
        return None

    def _impossible(self, at: int) -> TypingSlip | None:
        word = self.words[at]
        if len(word.small) == 1 or "'" in word.small or "’" in word.small or is_of_another_alphabet(word.small):
            return None
        if word.raw.isupper() and word.small.isascii():
            return self._abbreviation(at)
        if word.raw[0].isupper() and not (word.raw[1:].islower() or word.raw.isupper()):
            return self._glued(at)
        return self._beside(at) or self._in_keys(at) or self._glued(at) or self._alone(at)

    def _abbreviation(self, at: int) -> TypingSlip | None:
        word = self.words[at]
        end = word.start + len(word.raw)
        around = self.text[max(word.start - 1, 0) : word.start] + self.text[end : end + 1]
        # What stands in a number-symbol is looked at by the checks of documents.
        if len(word.raw) < SHORTEST_ABBREVIATION or any(mark in "/-–" for mark in around):
            return None
        meant = likelier_abbreviation(word.raw)
        return self._slip("syllable", at, at, meant) if meant else None

    def _beside(self, at: int) -> TypingSlip | None:
        """What its neighbours say was meant."""
        small, before, after = self.words[at].small, self._before(at), self._after(at)
        found: list[tuple[Likelier, str, int]] = []
        if before and (likelier := likelier_after(before, small)):
            found.append((likelier, f"{before} {likelier[2]}", at - 1))
        if after and (likelier := likelier_before(small, after)):
            found.append((likelier, f"{likelier[2]} {after}", at))
        if not found:
            return None
        _, meant, first = min(found)
        return self._slip("syllable", first, first + 1, meant)

    def _in_keys(self, at: int) -> TypingSlip | None:
        """What Telex would have made of the keys."""
        small, before, after = self.words[at].small, self._before(at), self._after(at)
        for one in telex(small):
            # A vowel and a tone both left in keys are no word of another language beside a Vietnamese one.
            sure = not small.isascii() or (len(one) + 1 < len(small) and not (before + after).isascii())
            if (sure and one in single_words()) or is_known(before, one) or is_known(one, after):
                return self._slip("syllable", at, at, one)
            if after and (likelier := likelier_before(one, after)):
                return self._slip("syllable", at, at + 1, f"{likelier[2]} {after}")
        return None

    def _alone(self, at: int) -> TypingSlip | None:
        """What the word says by itself."""
        word = self.words[at]
        letters, tone = without_tone(word.small)
        # No language that Vietnamese borrows names from has "uơ" before a consonant: a hook was lost.
        meant = next(with_tone(_HOOK_LOST.sub("ươ", letters), tone), "")
        if not word.raw[0].isupper() and not is_foreign(word.small):
            return self._slip("syllable", at, at, meant or likelier_syllable(word.small) or "")
        return self._slip("syllable", at, at, meant) if meant and _HOOK_LOST.search(letters) else None

    def _glued(self, at: int) -> TypingSlip | None:
        """Two words without the blank between them: each known beside what it stands beside, or one with a capital."""
        raw = self.words[at].raw
        for end in range(2, len(raw) - 1):
            one, two = raw[:end], raw[end:]
            first, second = spelled_one_way(one.lower()), spelled_one_way(two.lower())
            if one[1:].islower() and (two[0].isupper() or two.islower()) and self._are_two(at, one, two, first, second):
                return self._slip("glued", at, at, f"{one} {two}")
        return None

    def _are_two(self, at: int, one: str, two: str, first: str, second: str) -> bool:
        if is_word(first, second):
            return True
        if not is_syllable(first) or one[0].isupper():
            return False
        alone = first in single_words(), second in single_words()
        if two[0].isupper():
            return (alone[0] or not first.isascii()) and (two.isupper() or is_syllable(second))
        if not is_syllable(second) or (one + two).isascii():
            return False
        # Of two words that may stand anywhere only the little ones are glued so often that a name is unlikelier.
        little = first in _NEVER_TWICE or second in _NEVER_TWICE
        fits = alone[0] or is_word(self._before(at), first), alone[1] or is_word(second, self._after(at))
        return all(fits) and (little or not all(alone))


def _needs_another(word: str, other: str) -> bool:
    """Whether a syllable is no word of its own and makes none with its other neighbour."""
    return word not in single_words() and not is_known(word, other) and not is_known(other, word)


def _is_sure(likelier: Likelier, partner: str, ahead: str, beyond: str) -> bool:
    """A word of its own may stand anywhere but at the end of what it leads in."""
    usual = likelier[0] in (Slip.TONE, Slip.MARK) and is_frequent(partner, likelier[2])
    return usual and not ahead and is_known(beyond, partner)
