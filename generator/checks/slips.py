"""Slips of typing and scanning in any sentence of any record."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from generator.checks.lost_words import LOST, may_have_lost
from generator.derive.network import Network
from generator.derive.words.blanks import misplaced_blanks
from generator.derive.words.typing_slips import TypingSlip, typing_slips
from generator.derive.words.wordings import Wording
from generator.problems import Problem, problem

_QUOTED = re.compile(r"“[^”]*”")
_CODE = re.compile(r"`[^`]*`")
_ODD_SPACE = re.compile(r"[\u00a0\u00ad\u2000-\u200a\u202f\u205f\u3000]")
_TEX = re.compile(r"\\[A-Za-z]{2,}|\\[%{}$]|\$(?=\S)[^$\n]{1,40}(?<=\S)\$(?!\d)")
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχ"
"""Those that look like Latin letters. Alone or beside one letter they are meant: "tia γ", "Δt", "vạch Kα"."""
_FOREIGN = re.compile(rf"[ÐƉıɑɡ{_GREEK}\u0400-\u04ff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_LOOK_ALIKE = re.compile(
    rf"\w*[ÐƉıɑɡ\u0400-\u04ff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]\w*"
    rf"|\w*(?:[^\W\d_{_GREEK}]{{2}}[{_GREEK}]|[{_GREEK}][^\W\d_{_GREEK}]{{2}}|[^\W\d_{_GREEK}][{_GREEK}][^\W\d_{_GREEK}])\w*"
)
_LIST_MARK = re.compile(r"(?:(?<=^)|(?<=[\s;,:.–-]))[a-zđ0-9]{1,2}\)")
_FOOTNOTE = re.compile(r"\[\^?\d+\]")
_CODES = {"syllable": "typing-slip", "word": "typing-slip", "twice": "doubled-word", "glued": "glued-words"}
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))

Finder = Callable[[Wording], Iterator[Problem]]


def sentences_hold_no_slips(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        if one.is_ours:
            continue
        for find in FINDERS:
            yield from find(one)


def _typing_slips(one: Wording) -> Iterator[Problem]:
    for slip in typing_slips(_without_quotes(one)):
        yield _as_problem(one, slip)


def _as_problem(one: Wording, slip: TypingSlip) -> Problem:
    code = _CODES[slip.kind] if slip.meant else "unknown-syllable"
    return problem(code, at=one.at(slip.start), found=slip.found, suggestion=slip.meant)


def _lost_words(one: Wording) -> Iterator[Problem]:
    text = _without_quotes(one)
    if not may_have_lost(text):
        return
    for pattern, right in LOST:
        for match in pattern.finditer(text):
            found = " ".join(match.group().split())
            yield problem("typing-slip", at=one.at(match.start()), found=found, suggestion=right)


def _misplaced_blanks(one: Wording) -> Iterator[Problem]:
    for start, found, meant in misplaced_blanks(_without_quotes(one)):
        yield problem("misplaced-blank", at=one.at(start), found=found, suggestion=meant)


def _unclosed_marks(one: Wording) -> Iterator[Problem]:
    # "a)" opens an item and closes nothing.
    text = _CODE.sub("", _FOOTNOTE.sub("", one.text))
    for opening, closing in _PAIRS:
        opened, closed = text.count(opening), text.count(closing)
        if opened != closed and (opening != "(" or opened != _LIST_MARK.sub("", text).count(closing)):
            yield problem("unclosed-mark", at=one.place, found=f"{opened} dấu {opening}, {closed} dấu {closing}")
    if text.count('"') % 2:
        yield problem("unclosed-mark", at=one.place, found='số dấu " là số lẻ')


def _odd_spaces(one: Wording) -> Iterator[Problem]:
    if match := _ODD_SPACE.search(one.text):
        name = f"U+{ord(match.group()):04X} {unicodedata.name(match.group(), '')}".strip()
        yield problem("odd-space", at=one.at(match.start()), found=name)


def _tex_remnants(one: Wording) -> Iterator[Problem]:
    if match := _TEX.search(_CODE.sub("", one.text)):
        yield problem("tex-remnant", at=one.place, found=match.group())


def _look_alike_letters(one: Wording) -> Iterator[Problem]:
    # Letter first, word second: few sentences hold any, and looking for words costs most of the time.
    if _FOREIGN.search(one.text) and (match := _LOOK_ALIKE.search(one.text)):
        yield problem("look-alike-letter", at=one.at(match.start()), found=match.group())


def _without_quotes(one: Wording) -> str:
    """A note may quote what the paper writes wrongly; then the quote is the message."""
    if one.field != "note":
        return one.text
    return _QUOTED.sub(lambda match: "_" * len(match.group()), one.text)


FINDERS: tuple[Finder, ...] = (
    _typing_slips,
    _lost_words,
    _misplaced_blanks,
    _unclosed_marks,
    _odd_spaces,
    _tex_remnants,
    _look_alike_letters,
)
