"""Words of a text that names bodies, and how such a name begins.

A name may hold "và" and commas ("Sở Văn hóa, Thể thao và Du lịch"): what follows them is another name only where it
begins like one. The words below are the nouns by which Vietnamese administration calls its bodies and their heads.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from generator.vietnamese import fold

_TOKEN = re.compile(r"[^\W_]+(?:[&.][^\W_]+)*|[^\w\s]")
_DASHES = frozenset("-–—")
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_ROMAN = re.compile(r"[IVX]+")

SEPARATORS = frozenset({",", ";", ".", "/", "&", "+", "va", "cung", "voi"})
"""Folded: what stands between two names. Of these only `JOINTS` may also stand inside of one."""
JOINTS = frozenset({",", "&", "va", "cung", "voi"})
GROUP_WORDS = frozenset({"cac", "nhung", "moi", "tung", "toan", "tat"})
"""Folded: what begins the name of a group. What goes on in small letters still belongs to it: "các sở, ban, ngành"."""


@dataclass(frozen=True)
class Token:
    text: str
    folded: str
    start: int
    end: int
    is_bare: bool
    """Whether the whole text is typed without diacritics."""
    is_loud: bool
    """Whether the whole text is typed in capitals."""


def tokens_of(text: str) -> list[Token]:
    """Words and signs; a dash is neither, because people write it, leave it out and choose its kind as they like."""
    whole = (text.isascii(), text.upper() == text)
    matches = (match for match in _TOKEN.finditer(text) if match.group() not in _DASHES)
    return [Token(match.group(), fold(match.group()), match.start(), match.end(), *whole) for match in matches]


def name_key(name: str) -> tuple[str, ...]:
    """What two spellings of one name have in common."""
    return tuple(token.folded for token in tokens_of(name))


def _sound(word: str) -> str:
    """Small letters, with the tone at the end: "Uỷ" and "Ủy" are one word."""
    parts = normalize("NFD", word.lower())
    return normalize("NFC", _TONES.sub("", parts)) + "".join(_TONES.findall(parts))


def _words(phrases: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(map(_sound, phrase.split())) for phrase in phrases.split(",") if phrase.strip())


_ALONE_NOUNS = (
    "UBND, HĐND, MTTQ, Ủy ban, Văn phòng, Trung tâm, Chi cục, Tổng cục, Thanh tra, Công an, Tòa án, Viện kiểm sát, "
    "Hội đồng, Mặt trận, Kho bạc, Bảo hiểm xã hội, Kiểm toán, Thông tấn xã, Tỉnh ủy, Thành ủy, Huyện ủy, Đảng ủy, "
    "Đảng bộ, Chi bộ, Chính phủ, Quốc hội, Liên đoàn, Liên minh, Liên hiệp, Tập đoàn, Tổng công ty, Công ty, Bưu điện, "
    "Bệnh viện, Học viện, Báo, Đài, Tạp chí, Nhà xuất bản, Chi nhánh, Thường trực, Lãnh đạo, Giám đốc, Chủ tịch, "
    "Thủ trưởng, Thủ tướng, Bộ trưởng, Bí thư, Trưởng ban, Trưởng phòng, Chánh Văn phòng, Chánh Thanh tra"
)
"""What is a name, or begins one."""
_SHORT_NOUNS = "Bộ, Sở, Ban, Phòng, Cục, Vụ, Viện, Hội, Đoàn, Trường, Trưởng, Phó, Tổ, Đội, Đồn, Quỹ, Khối, Ngân hàng"
"""What begins a name only with a word behind it: in "các Sở, Ban, Ngành" none of the three is a body."""
_ALONE, _WITH_MORE = _words(_ALONE_NOUNS), _words(_SHORT_NOUNS)
_SMALL = _words("các, những, mọi, từng, mỗi, toàn thể, tất cả, cơ quan, đơn vị, địa phương")
"""What begins the name of a group, in small letters too."""
_OTHER_WORDS = _words(
    "Bộ máy, Sở hữu, Ban hành, Phòng chống, Phòng ngừa, Phòng thủ, Phòng bệnh, Phòng cháy, Phòng hộ, Phòng vệ, Cục bộ, "
    "Vụ việc, Viện trợ, Hội nhập, Hội nghị, Hội thảo, Hội chợ, Hội thi, Đoàn kết, Đoàn thể, Báo cáo, Báo chí, "
    "Trường hợp, Tổ chức, Đội ngũ, Quỹ đất"
)
"""Words of two syllables whose first is by itself the name of a kind of body."""
_LONGEST = 3
_SHORT = 2


def nouns() -> tuple[str, ...]:
    """Every noun that the name of a body may begin with, the longest first."""
    found = {phrase.strip() for phrase in f"{_ALONE_NOUNS}, {_SHORT_NOUNS}".split(",")}
    return tuple(sorted(found, key=lambda noun: (-len(noun), noun)))


def is_another_word(tokens: Sequence[Token]) -> bool:
    """Whether what begins like a body is a word of its own: "Ban hành", "Tổ chức", "Báo cáo"."""
    return _is_one_of(_OTHER_WORDS, tokens, 0)


def begins_a_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether the name of a body begins at the token, behind another or by itself."""
    if at >= len(tokens):
        return False
    here, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    has_more = following is not None and following.folded not in SEPARATORS and following.text[0].isalnum()
    if _is_one_of(_SMALL, tokens, at):
        return True
    # A small letter begins a name only before a capital: "phòng Tổng hợp", and not "ban, ngành".
    if not (here.text[0].isupper() or (following is not None and following.text[0].isupper())):
        return False
    # "Phòng hộ" is a word, "Phòng Hộ tịch" a body; in capitals nothing tells the two apart.
    is_small = following is not None and (following.text[0].islower() or here.is_loud)
    if is_small and _is_one_of(_OTHER_WORDS, tokens, at):
        return False
    if _is_one_of(_ALONE, tokens, at) or (has_more and _is_one_of(_WITH_MORE, tokens, at)):
        return True
    # "NN và PTNT" is one name, "BHXH, UBND tỉnh" are two.
    goes_on = at > 1 and tokens[at - 1].folded in {"va", "&"} and _is_acronym(tokens, at - 2)
    return _is_acronym(tokens, at) and not goes_on


def _is_one_of(names: frozenset[tuple[str, ...]], tokens: Sequence[Token], at: int) -> bool:
    words = tuple(token.text for token in tokens[at : at + _LONGEST])
    if tokens[at].is_bare:
        words, names = tuple(map(fold, words)), _bare(names)
    else:
        words = tuple(map(_sound, words))
    return any(words[:length] in names for length in range(1, len(words) + 1))


@cache
def _bare(names: frozenset[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(map(fold, name)) for name in names)


def _is_acronym(tokens: Sequence[Token], at: int) -> bool:
    """In a text that is no heading in capitals."""
    word = tokens[at].text
    return len(word) > 1 and word.isupper() and not tokens[at].is_loud and not _ROMAN.fullmatch(word)


def separated(tokens: Sequence[Token], at: int) -> int | None:
    """The first word at or behind the token, where only joints stand between: the same name may go on there.

    None where nothing more comes, or what parts names for certain.
    """
    for place in range(at, len(tokens)):
        folded = tokens[place].folded
        if folded not in SEPARATORS:
            return place
        # A full stop behind "TP" or "Q" is part of the name.
        if folded not in JOINTS and not (folded == "." and place and len(tokens[place - 1].text) <= _SHORT):
            return None
    return None
