"""The usual pairs of syllables of administrative Vietnamese, as questions: is this pair known, which word was meant?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from generator.derive.words import usual_pairs
from generator.derive.words.nearness import Slip, is_abbreviation_typed_wrong, slip_between
from generator.derive.words.syllables import is_syllable

Likelier = tuple[Slip, int, str]
"""The slip, the rank of the word among those with the same neighbour, and the syllable that was meant."""


def is_known(first: str, second: str) -> bool:
    """Whether the two were seen side by side; a missing neighbour is "" and known to nothing."""
    return second in known_pairs().get(first, ())


def is_word(first: str, second: str) -> bool:
    return second in _seconds().get(first, ())


def is_frequent(first: str, second: str) -> bool:
    return second in _frequent().get(first, ())


@cache
def single_words() -> frozenset[str]:
    """Syllables that are words of their own and so may stand beside any other."""
    return frozenset(usual_pairs.SINGLE_WORDS.split())


@cache
def likelier_after(first: str, typed: str) -> Likelier | None:
    """The likeliest word with `first` that has `typed` by a slip."""
    near = _near(typed, _seconds().get(first, ()))
    return min((one for one in near if _is_believed(one[0], typed, first, is_frequent(first, one[2]))), default=None)


@cache
def likelier_before(typed: str, second: str) -> Likelier | None:
    near = _near(typed, _firsts().get(second, ()))
    return min((one for one in near if _is_believed(one[0], typed, second, is_frequent(one[2], second))), default=None)


@cache
def likelier_syllable(typed: str) -> str | None:
    """What no syllable can be, and no neighbour explains: the nearest syllable of the tables."""
    near = _near(typed, (*sorted(single_words()), *sorted(_syllables_of_words())))
    return min(near, default=(None, 0, None))[2]


@cache
def likelier_abbreviation(typed: str) -> str | None:
    known = usual_pairs.ABBREVIATIONS.split()
    return None if typed in known else next((one for one in known if is_abbreviation_typed_wrong(typed, one)), None)


def _near(typed: str, meant: tuple[str, ...]) -> Iterator[Likelier]:
    for rank, one in enumerate(meant):
        # Most are far away, and that is seen without looking at every letter.
        if abs(len(one) - len(typed)) > 1 or (one[0] != typed[0] and one[-1] != typed[-1]) or one == typed:
            continue
        if slip := slip_between(typed, one):
            yield slip, rank, one


def _is_believed(slip: Slip, typed: str, partner: str, frequent: bool) -> bool:
    """Whether the slip is likelier than that both syllables were meant."""
    if not is_syllable(typed):
        return True
    if slip in (Slip.PLACE, Slip.OTHER):
        return False
    if slip is Slip.BARE:
        return not partner.isascii()
    if slip is not Slip.LETTER or typed not in _syllables_of_words():
        return True
    return frequent and partner not in single_words()


@cache
def known_pairs() -> Mapping[str, frozenset[str]]:
    """Of every syllable those seen after it."""
    words, others = _seconds(), _groups(usual_pairs.OTHER_PAIRS)
    return {one: frozenset((*words.get(one, ()), *others.get(one, ()))) for one in (*words, *others)}


@cache
def _seconds() -> Mapping[str, tuple[str, ...]]:
    """The words of two syllables by their first one, the most usual first."""
    return _groups(usual_pairs.WORDS.replace("|", ""))


@cache
def _firsts() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for first, seconds in _seconds().items():
        for second in seconds:
            found.setdefault(second, []).append(first)
    return {second: tuple(firsts) for second, firsts in found.items()}


@cache
def _frequent() -> Mapping[str, tuple[str, ...]]:
    return {first: seconds[: seconds.index("|")] for first, seconds in _groups(usual_pairs.WORDS).items()}


@cache
def _syllables_of_words() -> frozenset[str]:
    return frozenset(_seconds()) | frozenset(_firsts())


def _groups(drawn: str) -> dict[str, tuple[str, ...]]:
    return {first: tuple(rest.split()) for first, _, rest in (line.partition(":") for line in drawn.split(";"))}
