"""Slips of typing and scanning in any sentence of any record."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from generator.checks.slip_list import ANY_SLIP, DOUBLED, GLUED, SLIPS
from generator.derive.network import Network
from generator.derive.words.wordings import Wording
from generator.problems import Problem, problem

_QUOTED = re.compile(r"“[^”]*”")
_CODE = re.compile(r"`[^`]*`")
_ODD_SPACE = re.compile(r"[\u00a0\u00ad\u2000-\u200a\u202f\u205f\u3000]")
_TEX = re.compile(r"\\[A-Za-z]{2,}|\\[%{}$]|\$(?=\S)[^$\n]{1,40}(?<=\S)\$(?!\d)")
_FOREIGN = re.compile(r"[ÐƉ\u0400-\u04ff\u0391-\u03bf]")
_LOOK_ALIKE = re.compile(r"\w*(?:[ÐƉ\u0400-\u04ff]|(?<=[A-Za-z])[\u0391-\u03bf]|[\u0391-\u03bf](?=[a-z]))\w*")
_LIST_MARK = re.compile(r"(?:(?<=^)|(?<=[\s;,:.–-]))[a-zđ0-9]{1,2}\)")
_FOOTNOTE = re.compile(r"\[\^?\d+\]")
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))

Finder = Callable[[Wording], Iterator[Problem]]


def sentences_hold_no_slips(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        if one.is_ours:
            continue
        for find in FINDERS:
            yield from find(one)


def _typing_slips(one: Wording) -> Iterator[Problem]:
    text = _without_quotes(one)
    if not ANY_SLIP.search(text):
        return
    for pattern, right in SLIPS:
        for match in pattern.finditer(text):
            found = " ".join(match.group().split())
            yield problem("typing-slip", at=one.at(match.start()), found=found, suggestion=right.strip())


def _doubled_words(one: Wording) -> Iterator[Problem]:
    for match in DOUBLED.finditer(_without_quotes(one)):
        yield problem("doubled-word", at=one.at(match.start()), found=" ".join(match.group().split()))


def _glued_words(one: Wording) -> Iterator[Problem]:
    text = _without_quotes(one)
    for pattern in GLUED:
        for match in pattern.finditer(text):
            apart = f"{match[1]} {match[2]}"
            yield problem("glued-words", at=one.at(match.start()), found=match.group(), suggestion=apart)


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
    return _QUOTED.sub(lambda match: " " * len(match.group()), one.text)


FINDERS: tuple[Finder, ...] = (
    _typing_slips,
    _doubled_words,
    _glued_words,
    _unclosed_marks,
    _odd_spaces,
    _tex_remnants,
    _look_alike_letters,
)
