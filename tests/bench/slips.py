"""How many slips of typing the checks find, by kind, and whether they leave right lines alone.

`python -m tests.bench.slips [file …]` slips into the lines of `words/`, or into those of other texts, one slip a line.
"""

from __future__ import annotations

import random
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from generator.checks.slips import sentences_hold_no_slips
from tests.bench.spoiling import KINDS, drawn
from tests.drawn import network_of_sentence

WRITTEN = Path(__file__).parent / "words"
TIMES = 40
"""Slips of each kind."""
SEED = 2026
WORDS_OF_A_SENTENCE = 8


@dataclass(frozen=True)
class Recall:
    """Of one kind."""

    kind: str
    drawn: int
    found: int
    missed: tuple[str, ...]

    @property
    def share(self) -> float:
        return self.found / self.drawn


def right_lines() -> tuple[str, ...]:
    files = (WRITTEN / "right_lines.txt", WRITTEN / "names.txt")
    return tuple(line for file in files for line in file.read_text("utf-8").splitlines())


def false_alarms(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        f"{one.code} {one.text} | {line[:60]}"
        for line in lines
        for one in sentences_hold_no_slips(network_of_sentence(line))
    )


def recalls(lines: tuple[str, ...]) -> tuple[Recall, ...]:
    return tuple(_recall(kind, lines) for kind in KINDS)


def _recall(kind: str, lines: tuple[str, ...]) -> Recall:
    tried = tuple(drawn(kind, lines, TIMES, random.Random(f"{SEED} {kind}")))  # noqa: S311
    missed = tuple(one.slip for one in tried if not false_alarms((one.line,)))
    return Recall(kind, len(tried), len(tried) - len(missed), missed)


def right_sentences() -> tuple[str, ...]:
    """The right lines that are sentences: slips are drawn into these."""
    lines = (WRITTEN / "right_lines.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if len(line.split()) > WORDS_OF_A_SENTENCE)[:50]


def main() -> None:
    texts = [unicodedata.normalize("NFC", Path(one).read_text("utf-8")) for one in sys.argv[1:]]
    lines = tuple(line for text in texts for line in text.splitlines() if len(line.split()) > WORDS_OF_A_SENTENCE)
    alarms = false_alarms(lines or right_lines())
    print(f"{len(lines or right_lines())} lines, {len(alarms)} alarms", *alarms, sep="\n  ")
    measured = recalls(tuple(line for line in lines if not false_alarms((line,))) or right_sentences())
    for one in measured:
        print(f"{one.kind:<24} {one.found:>3} of {one.drawn:<3} {one.share:5.0%}   {' | '.join(one.missed[:4])}")
    tried, found = sum(one.drawn for one in measured), sum(one.found for one in measured)
    print(f"{'together':<24} {found:>3} of {tried:<3} {found / tried:5.1%}")


if __name__ == "__main__":
    main()
