"""Makes generator/derive/words/usual_pairs.py: `make word-pairs`.

From `words/`, words of administration written by hand, and from the repository's own texts, which say how usual they
are and what else stands side by side. What looks like a slip of a more usual word is left out and told.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from textwrap import wrap

from generator.derive.words.nearness import is_abbreviation_typed_wrong, slip_between
from generator.derive.words.syllables import is_syllable, spelled_one_way

ROOT = Path(__file__).parents[2]
WRITTEN = Path(__file__).parent / "words"
MADE = ROOT / "generator/derive/words/usual_pairs.py"
LARGEST_BYTES = 60_000
TEXTS = (
    "plans/**/*.yml",
    "content/**/*.yml",
    "content/**/*.md",
    "theme/**/*.j2",
    "generator/*catalogue.py",
    "generator/schema/*.py",
    "docs/huong-dan-bien-tap.md",
    "docs/phu-thuoc.md",
    "docs/so-do.md",
    "README.md",
)
"""Without the references that list slips."""
FREQUENT = 3
"""Times that a frequent word stands in the texts."""
MUCH_MORE_USUAL = 5
"""A pair of the texts is left out where a near word stands there as many times more often."""

_STRETCH = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+)*")
_ABBREVIATION = re.compile(r"(?<!\w)[A-ZĐ]{4,}(?!\w)")
Pair = tuple[str, str]


def main() -> None:
    MADE.write_text(made(print), encoding="utf-8")
    print(f"{MADE.relative_to(ROOT)}: {MADE.stat().st_size} bytes")


def made(tell: Callable[[str], object]) -> str:
    counted = Counter(pair for text in _texts() for pair in pairs_in(text))
    words = _grouped(sorted(_written(), key=lambda pair: (-counted[pair], pair)))
    slips = frozenset(
        pair for pair in counted if pair not in _written() and _is_near_a_usual_word(pair, words, counted)
    )
    tell(f"left out, near a more usual word: {', '.join(' '.join(pair) for pair in sorted(slips))}")
    counted = Counter(pair for text in _texts() for pair in pairs_in(text, without=slips))
    # What any word may stand beside tells little.
    known = (pair for pair in counted if counted[pair] > len(_single_words().intersection(pair)))
    pairs = (pair for pair in sorted(known) if counted[pair] >= FREQUENT or any(_near(pair, words)))
    return _HEAD + "".join(
        (
            _block(
                "WORDS", "Words: a syllable, every one after it, frequent ones before the bar.", _words(words, counted)
            ),
            _block("OTHER_PAIRS", "What else stands side by side.", _groups(_grouped(set(pairs) - _written()))),
            _block("SINGLE_WORDS", "Syllables that are words of their own.", " ".join(sorted(_single_words()))),
            _block("ABBREVIATIONS", "Usual abbreviations of four letters or more.", " ".join(_abbreviations())),
        )
    )


def pairs_in(text: str, without: frozenset[Pair] = frozenset()) -> Iterator[Pair]:
    """Neighbours of Vietnamese: at least one has a mark, so that words of other languages stay out.

    Of a pair in `without` the syllables make no pair with what stands around either.
    """
    for stretch in _STRETCH.findall(text.lower()):
        words = [spelled_one_way(word) for word in stretch.split()]
        pairs = list(pairwise(words))
        for at, (first, second) in enumerate(pairs):
            if without.intersection(pairs[max(at - 1, 0) : at + 2]):
                continue
            if first != second and is_syllable(first) and is_syllable(second) and not (first + second).isascii():
                yield first, second


def _is_near_a_usual_word(pair: Pair, words: Mapping[str, list[str]], counted: Mapping[Pair, int]) -> bool:
    return any(counted[one] >= MUCH_MORE_USUAL * counted[pair] for one in _near(pair, words))


def _texts() -> Iterator[str]:
    for pattern in TEXTS:
        for path in sorted(ROOT.glob(pattern)):
            yield path.read_text("utf-8")


@cache
def _written() -> frozenset[Pair]:
    lines = (WRITTEN / "words.txt").read_text("utf-8").splitlines()
    groups = ((first, rest.split()) for first, _, rest in (line.partition(":") for line in lines))
    return frozenset((spelled_one_way(first), spelled_one_way(one)) for first, rest in groups for one in rest)


@cache
def _single_words() -> frozenset[str]:
    return frozenset((WRITTEN / "single_words.txt").read_text("utf-8").split())


def _abbreviations() -> list[str]:
    counted = Counter(one for text in _texts() for one in _ABBREVIATION.findall(text))
    usual = [one for one, times in counted.items() if times >= FREQUENT]
    return sorted(one for one in usual if not any(is_abbreviation_typed_wrong(one, other) for other in usual))


def _near(pair: Pair, words: Mapping[str, list[str]]) -> Iterator[Pair]:
    """Words that one slip would turn into this pair."""
    first, second = pair
    if second not in _single_words():
        yield from ((first, one) for one in words.get(first, ()) if slip_between(second, one))
    if first not in _single_words():
        yield from ((one, second) for one, rest in words.items() if second in rest and slip_between(first, one))


def _grouped(pairs: Iterable[Pair]) -> dict[str, list[str]]:
    """By the first syllable, the others in the given order; of a set in order of the alphabet."""
    groups: dict[str, list[str]] = defaultdict(list)
    for first, second in sorted(pairs) if isinstance(pairs, frozenset | set) else pairs:
        groups[first].append(second)
    return dict(sorted(groups.items()))


def _words(groups: Mapping[str, list[str]], counted: Mapping[Pair, int]) -> str:
    return ";".join(f"{first}:{' '.join(_barred(first, seconds, counted))}" for first, seconds in groups.items())


def _barred(first: str, seconds: list[str], counted: Mapping[Pair, int]) -> Iterator[str]:
    frequent = [one for one in seconds if counted[first, one] >= FREQUENT]
    yield from (*frequent, "|", *seconds[len(frequent) :])


def _groups(groups: Mapping[str, list[str]]) -> str:
    return ";".join(f"{first}:{' '.join(seconds)}" for first, seconds in groups.items())


def _block(name: str, about: str, text: str) -> str:
    lines = "\n".join(wrap(text, 118, break_on_hyphens=False, break_long_words=False))
    return f'\n{name} = """\\\n{lines}"""\n"""{about}"""\n'


_HEAD = '''"""Pairs of syllables of administrative Vietnamese. Made by `make word-pairs` from tests/bench/words/."""
'''

if __name__ == "__main__":
    main()
