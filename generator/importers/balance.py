"""The balance of an import: every word of the paper is in the draft, is told in full, or only orders the others.

Computed from the paper's lines and the finished draft, knowing nothing of how a kind of paper is read: so it holds for
every importer, also for one that has a fault. What stands nowhere is told by `closed`, and the balance of what comes
out of that is closed for every paper.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from generator.importers.draft import Draft, Import, Value
from generator.importers.lines import Line, SourceDocument
from generator.importers.papers.papers import is_furniture

_WORD = re.compile(r"[^\W_]+")
_MARKER = re.compile(
    r"\W*(?:(?:[0-9]+|[IVXLivxl]+|[^\W\d_])(?:\.(?:[0-9]+|[^\W\d_]))*[.)/:–-]?(?=[\s*]|$)"
    r"|[^\W\d_]+(?: [^\W\d_]+)? là[,:])"
)
"""What numbers an item: "12.", "II)", "1.1.a", "đ)", "Một là,"."""
_LABEL = re.compile(r"^\W*\w[^.:;()]*[:;]|(?<=[.;(])\W*\w[^.:;()]*:")
_LABEL_BEGINS = re.compile(r"(?<=[.;(])\s*(?:[^\W\d_]+\s*){1,4}$")
_LABEL_ENDS = re.compile(r"(?:[^\W\d_]+\s*){1,4}:")
"""A label that the margin broke: "(Chủ", "trì: Sở Tư pháp"."""
_FAR = 60
"""Lines after which a text is not gone on with any more: no sentence is cut by so much."""
_LONGEST_LABEL, _LONGEST_ALONE = 10, 6
"""Words before a colon that announce a value ("Đơn vị chủ trì thực hiện:"), and those of a label alone in its line."""


@dataclass(frozen=True)
class Balance:
    """Words of a paper by where they went; `words` is the sum of the others."""

    lines: int
    words: int
    taken: int
    """In values of the draft."""
    told: int
    """In lines that are told whole, or in the words that a doubt quotes."""
    ordering: int
    """Numbers of items, and labels whose value is taken or told."""
    open_lines: tuple[Line, ...]
    """Lines with a word that is nowhere."""

    @property
    def missing(self) -> int:
        return self.words - self.taken - self.told - self.ordering


def closed(document: SourceDocument, found: Import) -> Import:
    """The import with every line told that it did not keep whole."""
    lost = balance(document, found).open_lines
    return replace(
        found,
        unplaced=_in_order([*found.unplaced, *(line for line in lost if not is_furniture(line))]),
        layout=_in_order([*found.layout, *filter(is_furniture, lost)]),
    )


def balance(document: SourceDocument, found: Import) -> Balance:
    """Where each word of the paper's lines went."""
    whole = {line.number for line in (*found.unplaced, *found.layout)}
    texts = _Texts(found)
    open_lines = []
    counts = dict.fromkeys(("taken", "told", "ordering", "missing"), 0)
    for line, below in zip_longest(document.lines, document.lines[1:]):
        ahead = below.text if below is not None and below.cells is line.cells is None else ""
        fates = [fate for unit in _units(line) for fate in texts.fates(unit, line.number, ahead)]
        if line.number in whole:
            fates = ["told" if fate == "missing" else fate for fate in fates]
        for fate in fates:
            counts[fate] += 1
        if "missing" in fates:
            open_lines.append(line)
    words = sum(counts.values())
    return Balance(len(document.lines), words, counts["taken"], counts["told"], counts["ordering"], tuple(open_lines))


def _in_order(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(sorted(dict.fromkeys(lines), key=lambda line: line.number))


def _units(line: Line) -> Iterable[str]:
    """The line, or each different cell of a row: readers repeat a merged cell in each place that it covers."""
    return (line.text,) if line.cells is None else dict.fromkeys(line.cells)


@dataclass(eq=False)
class _Text:
    """A text of the draft, read along with the paper's lines."""

    words: tuple[str, ...]
    fate: str
    line: int
    """Where it begins, or went on last."""
    used: int = 0
    """Words that lines so far have had; the next line may go on from here."""
    pairs: frozenset[tuple[str, str]] = frozenset()

    def __post_init__(self) -> None:
        self.pairs = frozenset(zip(self.words, self.words[1:], strict=False))

    @property
    def next_word(self) -> str | None:
        return self.words[self.used] if self.used < len(self.words) else None


class _Texts:
    """Values and quotes of an import by the line where each begins, and those that later lines may go on with.

    A text stands for its own line, and for a later one only from where the last line left off: so a value that is
    there twice (a title and its text) does not hide that a second line of the same words was lost.
    """

    def __init__(self, found: Import) -> None:
        self._begins: dict[int, list[_Text]] = defaultdict(list)
        self._waiting: dict[str, list[_Text]] = defaultdict(list)
        for draft in found.drafts:
            for line, text, fate in _texts_of(draft):
                if words := tuple(_words(text)):
                    self._begins[line].append(_Text(words, fate, line))

    def fates(self, unit: str, line: int, ahead: str = "") -> list[str]:
        """For each word of a line or cell: taken, told, ordering or missing. `ahead` is the text of the next line."""
        matches = list(_WORD.finditer(unit))
        words = [match[0].casefold() for match in matches]
        fates = ["missing"] * len(words)
        for text in self._begins.get(line, ()):
            self._cover_own(text, words, fates)
        self._cover_waiting(words, fates, line)
        for text in self._begins.get(line, ()):
            if text.next_word is not None and text not in self._waiting[text.next_word]:
                self._waiting[text.next_word].append(text)
        _put_ordering(unit, matches, fates)
        if _LABEL_ENDS.match(ahead) and (begun := _LABEL_BEGINS.search(unit)):
            for at, match in enumerate(matches):
                fates[at] = "ordering" if fates[at] == "missing" and match.start() >= begun.start() else fates[at]
        return fates

    @staticmethod
    def _cover_own(text: _Text, words: list[str], fates: list[str]) -> None:
        for at, word in enumerate(words):
            follows = at > 0 and (words[at - 1], word) in text.pairs
            leads = at + 1 < len(words) and (word, words[at + 1]) in text.pairs
            alone = word in text.words and (len(text.words) == 1 or len(words) == 1)
            if follows or leads or alone:
                _set(fates, at, text.fate)
        text.used = _reach(text, words)

    def _cover_waiting(self, words: list[str], fates: list[str], line: int) -> None:
        at = 0
        while at < len(words):
            best, length = None, 0
            waiting = [text for text in self._waiting.get(words[at], ()) if line - text.line <= _FAR]
            if words[at] in self._waiting:
                self._waiting[words[at]] = waiting
            for text in waiting:
                run = _run(text.words, text.used, words, at)
                # A text in the middle of a sentence: one word alone goes on with it only at the end of a line.
                if run > length and (run > 1 or at + run == len(words)):
                    best, length = text, run
            if best is None:
                at += 1
                continue
            for position in range(at, at + length):
                _set(fates, position, best.fate)
            self._waiting[words[at]].remove(best)
            best.used += length
            best.line = line
            if best.next_word is not None:
                self._waiting[best.next_word].append(best)
            at += length


def _set(fates: list[str], at: int, fate: str) -> None:
    if fates[at] != "taken":
        fates[at] = fate


def _reach(text: _Text, words: list[str]) -> int:
    """How far into the text its own line goes: all of it, or what stands at the line's end; the next line goes on."""
    whole = len(text.words)
    if any(tuple(words[at : at + whole]) == text.words for at in range(len(words) - whole + 1)):
        return whole
    ends = (length for length in range(min(whole, len(words)), 0, -1) if tuple(words[-length:]) == text.words[:length])
    return max(text.used, next(ends, 0))


def _run(one: tuple[str, ...], at_one: int, other: list[str], at_other: int) -> int:
    length = 0
    while (
        at_one + length < len(one)
        and at_other + length < len(other)
        and one[at_one + length] == other[at_other + length]
    ):
        length += 1
    return length


def _put_ordering(unit: str, matches: list[re.Match[str]], fates: list[str]) -> None:
    """Numbers of items, and labels before a colon behind which something was kept."""
    marker = _MARKER.match(unit)
    for at, match in enumerate(matches):
        if fates[at] == "missing" and marker and match.end() <= marker.end():
            fates[at] = "ordering"
    for label in _LABEL.finditer(unit):
        inside = [at for at, match in enumerate(matches) if label.start() <= match.start() < label.end()]
        behind = fates[inside[-1] + 1 : inside[-1] + 2]
        is_kept = behind in (["taken"], ["told"]) or (not behind and len(inside) <= _LONGEST_ALONE)
        if is_kept and len(inside) <= _LONGEST_LABEL:
            for at in inside:
                fates[at] = "ordering" if fates[at] == "missing" else fates[at]


def _texts_of(draft: Draft) -> Iterator[tuple[int, str, str]]:
    """Line, words and fate of every value and quote."""
    for doubt in draft.doubts:
        yield doubt.line, doubt.source, "told"
    yield from ((line, text, "taken") for line, text in draft.also)
    for value in draft.values.values():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, Value):
                yield one.line, one.text, "taken"
                yield one.line, one.source, "taken"
                yield from ((doubt.line, doubt.source, "told") for doubt in one.doubts)
            else:
                yield from _texts_of(one)


def _words(text: str) -> Iterator[str]:
    return (match[0].casefold() for match in _WORD.finditer(text))
