"""Numbers, dates and issuers of the documents in the register."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import get_args, get_type_hints

from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.base import Record, keys_of
from generator.schema.document import Document
from generator.schema.scalars import NumberSymbol
from generator.vietnamese import fold

_SYMBOLS = re.findall(
    r"\S+",
    "NQ QĐ CT QC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN GUQ GM TT NĐ CV QH UBND HĐND CP TTg TU TW VPCP SKHCN BKHCN",
)
"""Abbreviations as they are written. Source: NĐ 30/2020/NĐ-CP annex III, and the usual ones of agencies."""
_BY_FOLDED: dict[str, list[str]] = {}
for _symbol in _SYMBOLS:
    _BY_FOLDED.setdefault(fold(_symbol), []).append(_symbol)
_LOOK_ALIKES = str.maketrans("ÐƉ", "ĐĐ")
_TOKEN = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"^\d+/(\d{4})/")
_SHORTEST = 4
"""Letters of an abbreviation in which one letter more or less is a slip and not another agency."""


def number_symbols_are_well_formed(network: Network) -> Iterator[Problem]:
    for number, at in _numbers(network):
        mended = _TOKEN.sub(lambda match: _usual(match.group()), number.translate(_LOOK_ALIKES))
        if mended != number:
            yield problem("odd-number-symbol", at=at, found=number, suggestion=mended)


def number_symbols_do_not_look_alike(network: Network) -> Iterator[Problem]:
    numbers = list(_numbers(network))
    counts = Counter(token for number, _ in numbers for token in set(_TOKEN.findall(number)))
    known = [token for token in counts if len(token) >= _SHORTEST]
    for rare in known:
        usual = next((one for one in known if _is_one_letter_apart(rare, one) and counts[one] > counts[rare]), None)
        for number, at in numbers if usual else ():
            if rare in _TOKEN.findall(number):
                yield problem("look-alike-number-symbol", at=at, found=number, other=usual)


def a_number_bears_its_year(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Document):
        match, issued_on = _YEAR.match(entry.record.number), entry.record.issued_on
        if match and issued_on and int(match[1]) != issued_on.year:
            at = entry.record.origin.at("ngay_ban_hanh")
            facts = {"number_year": match[1], "issued_year": issued_on.year}
            yield problem("number-year-differs", at=at, found=entry.record.number, **facts)


def a_number_has_one_date_and_one_issuer(network: Network) -> Iterator[Problem]:
    for first, second in _of_one_number(network):
        one, other = first.record, second.record
        if not one.issued_on or not other.issued_on or one.issued_on.year != other.issued_on.year:
            continue  # numbers begin anew every year
        same_issuer = not one.issuer or not other.issuer or fold(one.issuer) == fold(other.issuer)
        facts = {"found": other.number, "other": one.origin.place}
        if same_issuer and one.issued_on != other.issued_on:
            yield problem("document-two-dates", at=other.origin.at("ngay_ban_hanh"), **facts)
        elif not same_issuer and one.issued_on == other.issued_on:
            yield problem("document-two-issuers", at=other.origin.at("co_quan"), **facts)


def _numbers(network: Network) -> Iterator[tuple[str, Place]]:
    """Citations are left out: each has to match one of these."""
    for record in (entry.record for entry in network.data.of(Record)):
        for name, key in _own_numbers(type(record)):
            if number := getattr(record, name):
                yield number, record.origin.at(key)


@cache
def _own_numbers(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """Fields that hold the number-symbol of the paper itself: one, and not a list of others'."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple(
        (name, key) for name, key in keys_of(kind).items() if NumberSymbol in (hints[name], *get_args(hints[name]))
    )


def _of_one_number(network: Network) -> Iterator[tuple[Entry[Document], Entry[Document]]]:
    groups: dict[str, list[Entry[Document]]] = {}
    for entry in network.data.of(Document):
        groups.setdefault(entry.record.number.lower(), []).append(entry)
    for same_number in groups.values():
        yield from combinations(same_number, 2)


def _usual(token: str) -> str:
    """The abbreviation that differs only in letter case and diacritics; HD and HĐ are both right."""
    usual = _BY_FOLDED.get(fold(token), [token])
    return token if token in usual else usual[0]


def _is_one_letter_apart(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
