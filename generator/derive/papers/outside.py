"""Bodies outside the agencies of this site, found in a text that names them.

Letter case, diacritics, dashes, commas, "và" and "&" do not count, because papers write one name with any of them.
Bodies of the province may bear its name, groups a "liên quan" or "thuộc tỉnh" behind theirs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from generator.derive.papers.lifetimes import is_active
from generator.derive.papers.name_words import JOINTS, Token, begins_a_name, name_key, separated
from generator.schema.agency import Agency
from generator.schema.outside import OutsideBody, OutsideKind, OutsideRegister

_CENTRAL = frozenset({OutsideKind.MINISTRY, OutsideKind.CENTRAL})
_TAILS = tuple(
    tuple(tail.split())
    for tail in (
        *("tinh", "cua tinh", "thuoc tinh", "trong tinh", "cap tinh", "tren dia ban tinh", "tren dia ban"),
        *("lien quan", "co lien quan"),
    )
)
"""Folded: what may follow the name of a body of the province, in any number."""
_LONGEST_TAIL = 8
_NUMBER = re.compile(r"[0-9]{1,2}|[IVX]+")
"""Of a region: "Kho bạc Nhà nước khu vực XI"."""


class OutsideNames:
    """The register as the papers of an agency read it.

    In a city under the central government "tỉnh" reads "thành phố" and "Tỉnh ủy" reads "Thành ủy"; in a province
    "UBND thành phố" is another body.
    """

    def __init__(self, register: OutsideRegister | None, agency: Agency) -> None:
        is_city = re.search(rf"(?:thành phố|TP\.?) {re.escape(agency.province)}", agency.name, re.IGNORECASE)
        here = _of_a_city if is_city else _of_a_province
        self._by_name: dict[tuple[str, ...], list[OutsideBody]] = {}
        for body in register.bodies if register else ():
            for name in (body.name, *body.aliases):
                for words in here(outside_key(name)):
                    self._by_name.setdefault(words, []).append(body)
        self._first = {name[0] for name in self._by_name if name}
        self._longest = max(map(len, self._by_name), default=0)
        self._tails = {words for tail in _TAILS for words in here(tail)} | {name_key(agency.province)}

    def find(
        self, tokens: Sequence[Token], at: int, year: int, knows: Callable[[int], bool], head: Sequence[str] = ()
    ) -> tuple[int, OutsideBody | None]:
        """The token behind the longest name that begins at `at`, and whose it is; `at` and None where none does.

        `knows` tells whether any known name begins at a token; `head` are words of the name that stand elsewhere.
        """
        for last, body in reversed(self._names_at(tokens, at, year, head)):
            end = last if body.kind in _CENTRAL else self._behind_tails(tokens, last)
            if _ends_here(tokens, end, body, knows):
                return end, body
        return at, None

    def begins(self, tokens: Sequence[Token], at: int, head: Sequence[str] = ()) -> bool:
        """Whether a name of the register begins at the token, whatever follows it."""
        return bool(self._names_at(tokens, at, 0, head))

    def _names_at(
        self, tokens: Sequence[Token], at: int, year: int, head: Sequence[str]
    ) -> list[tuple[int, OutsideBody]]:
        """Shorter ones first. Of several bodies with one name that of the year."""
        found: list[tuple[int, OutsideBody]] = []
        words = list(head)
        if (words or [tokens[at].folded])[0] not in self._first:
            return found
        for end, token in enumerate(tokens[at:], at + 1):
            if token.folded in JOINTS and words:
                continue
            words += _parts(token.folded)
            if len(words) > self._longest:
                break
            if bodies := self._by_name.get(tuple(words)):
                found.append((end, next((one for one in bodies if is_active(one, year)), bodies[0])))
        return found

    def _behind_tails(self, tokens: Sequence[Token], end: int) -> int:
        while end < len(tokens):
            words = tuple(token.folded for token in tokens[end : end + _LONGEST_TAIL])
            longest = max((len(tail) for tail in self._tails if tail and words[: len(tail)] == tail), default=0)
            if not longest and not _NUMBER.fullmatch(tokens[end].text):
                break
            end += longest or 1
        return end


def outside_key(name: str) -> tuple[str, ...]:
    """What the spellings of one name have in common."""
    return tuple(part for word in name_key(name) if word not in JOINTS for part in _parts(word))


def _parts(word: str) -> list[str]:
    """ "KH&CN" is written "KH và CN" too."""
    return word.split("&")


def _of_a_province(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield words


def _of_a_city(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """With "thành phố", "TP" and "TP." for "tỉnh"; "ủy" and "đoàn" take "thành"."""
    for city in (("thanh", "pho"), ("tp",), ("tp", ".")):
        found: list[str] = []
        for word, following in zip(words, (*words[1:], ""), strict=True):
            found += (("thanh",) if following in {"uy", "doan"} else city) if word == "tinh" else (word,)
        yield tuple(found)


def _ends_here(tokens: Sequence[Token], end: int, body: OutsideBody, knows: Callable[[int], bool]) -> bool:
    """Whether the name is no part of a longer one: "Sở Tư pháp" of "Sở Tư pháp Lào" or of "Sở Tư pháp và Hộ tịch"."""
    if end == len(tokens):
        return True
    following = separated(tokens, end)
    if following == end:
        # Names in lines of one cell of a table have only a blank between them.
        return knows(end) or not tokens[end].text[0].isupper() or tokens[end - 1].text.isupper()
    if following is None or knows(following) or begins_a_name(tokens, following):
        return True
    is_small = tokens[following].text[0].islower()
    return is_small and body.kind is not OutsideKind.GROUP
