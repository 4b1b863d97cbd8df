"""Lines → paragraphs, the marks that open them, their sentences, and slips of scanning: for running papers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.importers.draft import Doubt
from generator.importers.lines import Line
from generator.vietnamese import fold

_MARKS = {
    "article": r"Điều\s+(\d{1,3})[.:]\s*",
    "roman": r"([IVX]{1,5})[./)]\s+",
    "part": r"([A-HĐ])\.\s+",
    "dotted": r"(\d{1,2}(?:\.\d{1,2})+)\.?\s+",
    "number": r"(\d{1,2})(?:[.)]\s*(?=[\"“(]?[^\W\d_])|[.)]\s+(?=[1-3]\.\d{6}(?!\d))|/\s+)",
    "letter": r"([a-zđ])[.)]\s+",
    "ordinal": r"(?:(Một|Hai|Ba|Bốn|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?: một| hai)?) là|Thứ (\w+))\s?[,:]\s+",
    "bullet": r"([-–—+•●])\s*(?=\S)",
}
_ORDINALS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_RANKS = {word: rank for rank, word in enumerate(_ORDINALS, start=1)} | {"nhất": 1, "tư": 4}
_FURNITURE = re.compile(
    r"(?:trang )?[-–]? ?\d{1,3}(?: ?/ ?\d{1,3})? ?[-–]?|[-–_*=. ]+"
    r"|cong hoa xa hoi chu nghia viet nam|doc lap ?[-–] ?tu do ?[-–] ?hanh phuc"
)
_TERMINAL = (".", ";", ":", "!", "?", "…")
_MARGIN_LIMIT = 130
"""No printed line of an A4 page is longer; a longer one is a whole paragraph."""
_LEAST_LINES = 8
_FULL = 0.85
"""From this share of the widest line on, a line counts as broken at the margin."""
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:TP|TX|TT|TS|ThS|GS|PGS|BS|KT|TL|TM|TUQ|Tr|tr|Q|P|v\.v|[A-ZĐ])\.$")
_AROUND = 16
"""Letters before and behind a full stop that tell whether a sentence ends there."""
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?|[a-z]"
)
_FOREIGN = re.compile(
    "email|website|web|online|internet|logo|video|clip|file|facebook|zalo|fanpage|wifi|marketing|startup|robot|blog"
    "|software|scan|upload|app|km|kg|cm|mm|ha|usd|www|https?|gov|vn|html|pdf|top"
)
_TEX = re.compile(r"\$[^$]*\$?|\\[a-z%]+")


@dataclass(frozen=True)
class Paragraph:
    """Lines that belong together, without Markdown's stars and hashes."""

    text: str
    lines: tuple[Line, ...]

    @property
    def number(self) -> int:
        """Of its first line."""
        return self.lines[0].number


@dataclass(frozen=True)
class Mark:
    """What opens a paragraph: "2.", "a)", "-", "Một là,"."""

    kind: str
    """article, roman, part, dotted, number, letter, ordinal, bullet – or "" for none."""
    name: str
    rest: str

    @property
    def rank(self) -> int:
        """The number of a number or ordinal; 0 for other marks."""
        if self.kind == "number":
            return int(self.name)
        return _RANKS.get(self.name, 0) if self.kind == "ordinal" else 0


def bare(text: str) -> str:
    """Without Markdown's stars and hashes."""
    return " ".join(re.sub(r"^#+ |\*+", " ", text).split())


def is_furniture(line: Line) -> bool:
    """Page numbers, rules, the motto of the state: known, and left out."""
    return not bare(line.text) or _FURNITURE.fullmatch(fold(bare(line.text))) is not None


def mark_of(text: str) -> Mark:
    for kind, pattern in _MARKS.items():
        if match := re.match(pattern, text):
            name = next((group for group in match.groups() if group), "")
            return Mark(kind, name.lower() if kind == "ordinal" else name, text[match.end() :])
    return Mark("", "", text)


def paragraphs(lines: Iterable[Line]) -> list[Paragraph]:
    """Lines joined where the margin or a page's end broke them; table rows stay alone, furniture is left out."""
    kept = [line for line in lines if not is_furniture(line)]
    width = _margin(kept)
    joined: list[Paragraph] = []
    for line in kept:
        text = bare(line.text)
        if joined and line.cells is None and _goes_on(joined[-1], text, width):
            joined[-1] = Paragraph(f"{joined[-1].text} {text}", (*joined[-1].lines, line))
        else:
            joined.append(Paragraph(text, (line,)))
    return joined


def _margin(lines: list[Line]) -> int:
    widths = [len(bare(line.text)) for line in lines if line.cells is None]
    return max(widths) if len(widths) >= _LEAST_LINES and max(widths) <= _MARGIN_LIMIT else 0


def _goes_on(before: Paragraph, text: str, width: int) -> bool:
    last = bare(before.lines[-1].text)
    if before.lines[-1].cells is not None or last.endswith("/.") or (last.isupper() and not text.isupper()):
        return False
    # The margin broke a line when the next word would not have gone into it.
    is_full = bool(width) and len(last) + 1 + len(text.split(maxsplit=1)[0]) >= _FULL * width
    if last.endswith(_TERMINAL):
        return is_full and text[0].islower() and not mark_of(text).kind
    if mark_of(text).kind or text.startswith(("Số:", "Nơi nhận")):
        return is_full
    return is_full or text[0].islower() or last.endswith(",")


def sentences(text: str) -> Iterator[str]:
    """Cut after a full stop or semicolon before a capital or "(2)", outside brackets; wording untouched.

    Semicolons behind a colon part the items of a list, which stays whole: "lĩnh vực: An toàn bức xạ; Sở hữu trí tuệ".
    """
    is_balanced = text.count("(") == text.count(")")
    start = counted = depth = 0
    for match in re.finditer(r"[.;!?]\s+", text):
        ahead = text[match.end() : match.end() + _AROUND].lstrip('"“‘(')
        is_point = re.match(r"\d{1,2}\)", ahead) is not None
        in_list = match[0][0] == ";" and re.search(r":\s+(?!\()", text[start : match.start()]) and not is_point
        depth += text.count("(", counted, match.start()) - text.count(")", counted, match.start())
        counted = match.start()
        inside = is_balanced and depth > 0
        is_abbreviation = _ABBREVIATION.search(text[max(match.start() - _AROUND, 0) : match.start() + 1])
        if (ahead[:1].isupper() or is_point) and not in_list and not inside and not is_abbreviation:
            yield text[start : match.end()].strip()
            start = match.end()
    if text[start:].strip():
        yield text[start:].strip()


def slips(text: str, line: int) -> list[Doubt]:
    """Remnants of scanning: TeX, and small words that no Vietnamese syllable can be ("mur", "họcvà")."""
    found = [match[0] for match in _TEX.finditer(text)]
    for word in re.findall(r"(?<![\w./@&\\-])[^\W\d_]+(?![\w./@&-]*[\w@&])", text):
        if word.islower() and not _SYLLABLE.fullmatch(fold(word)) and not _FOREIGN.fullmatch(word):
            found.append(word)
    return [
        Doubt(f"“{one}” có thể là lỗi nhận dạng hoặc gõ dính; bản nháp giữ nguyên, hãy so với văn bản gốc.", line, one)
        for one in dict.fromkeys(found)
    ]
