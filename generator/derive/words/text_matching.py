"""Texts of two lists that mean the same, found by their words: weighed, compared, and assigned one to one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt

from generator.vietnamese import fold

_WORD = re.compile(r"[a-z0-9]+")
_YEAR = re.compile(r"20\d\d")


@dataclass(frozen=True)
class Match:
    """Two texts, by their places in their lists, and how alike they are: 0 nothing in common, 1 the same words."""

    former: int
    later: int
    likeness: float


def matches(former: Sequence[str], later: Sequence[str], *, at_least: float) -> tuple[Match, ...]:
    """The likeliest pairs, each text at most once, in the order of `later`.

    Words that many texts have weigh little, so that "quyết định của UBND tỉnh" joins nothing. The most alike are joined
    first; of equals those whose places lie nearest, then those that stand first.
    """
    free_former, free_later = set(range(len(former))), set(range(len(later)))
    chosen = []
    found = alike(former, later, at_least=at_least)
    for match in sorted(found, key=lambda one: (-one.likeness, abs(one.former - one.later), one.later, one.former)):
        if match.former in free_former and match.later in free_later:
            free_former.remove(match.former)
            free_later.remove(match.later)
            chosen.append(match)
    return tuple(sorted(chosen, key=lambda one: one.later))


def alike(former: Sequence[str], later: Sequence[str], *, at_least: float) -> Iterator[Match]:
    """Every pair that is so alike, each text in as many as it likes."""
    vectors = _vectors([*former, *later])
    before, after = vectors[: len(former)], vectors[len(former) :]
    for i, one in enumerate(before):
        for j, other in enumerate(after):
            if (likeness := _cosine(one, other)) >= at_least:
                yield Match(i, j, likeness)


_Vector = dict[tuple[str, ...], float]


def _vectors(texts: Sequence[str]) -> list[_Vector]:
    """Of every text the weights of its words and pairs of words, of length 1."""
    counted = [Counter(_features(text)) for text in texts]
    holders = Counter(feature for one in counted for feature in one)
    return [
        _of_length_one({each: n * log(1 + len(texts) / holders[each]) for each, n in one.items()}) for one in counted
    ]


def _features(text: str) -> Iterator[tuple[str, ...]]:
    # Without years: those of last year's plan differ by rule.
    words = [word for word in _WORD.findall(fold(text)) if not _YEAR.fullmatch(word)]
    yield from ((word,) for word in words)
    yield from pairwise(words)


def _of_length_one(vector: _Vector) -> _Vector:
    length = sqrt(sum(weight * weight for weight in vector.values()))
    return {feature: weight / length for feature, weight in vector.items()}


def _cosine(one: _Vector, other: _Vector) -> float:
    # Rounded, so that the order of sums decides no tie.
    return round(sum(weight * other.get(feature, 0.0) for feature, weight in one.items()), 9)
