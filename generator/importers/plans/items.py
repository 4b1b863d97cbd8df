"""Lines → logical items: what a document's author would call one heading, one bullet, one paragraph.

A reader hands over lines as the page shows them. Whether a line goes on with the one above is decided by its shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.importers.lines import Line
from generator.importers.plans.labels import CAPITAL, UNITS, split_fields, starts_with_label
from generator.importers.plans.markers import Kind
from generator.importers.plans.text_numbers import Head, heads_of
from generator.importers.signatures import SIGNED


@dataclass(frozen=True)
class Item:
    """Lines that belong together."""

    kind: Kind
    marker: str
    """"II", "6.2", "đ", "-"; empty for a plain paragraph."""
    text: str
    """Without the marker; white space collapsed."""
    lines: tuple[Line, ...]

    @property
    def line(self) -> int:
        return self.lines[0].number

    @property
    def source(self) -> str:
        return " ".join(line.text for line in self.lines)


@dataclass
class Ledger:
    """Where lines went that are no value of the draft."""

    unplaced: list[Item] = field(default_factory=list)
    layout: list[Item] = field(default_factory=list)
    """Headings, page numbers, rules: they told us where we are."""


_EMPHASIS = re.compile(r"(?<![\w*])\*{1,3}(?=[^\s*)])|(?<=[^\s*(])\*{1,3}(?![\w*])")
_ESCAPED = re.compile(r"\\(?=[.\-*+()#_])")
_RULE = re.compile(r"[\W_]+")
_SKIPPED_PAGES = 3
"""A page's number may be missing, on the first page and before an annex."""
_PAGE = re.compile(r"[-–— ]*(?:[Tt]rang )?([0-9]{1,3})(?: ?/ ?[0-9]{1,3})?[-–— ]*")
_ENDED = re.compile(r"[.:;!?…]['\")”]*$")
_WAITING = re.compile(r"(?:[,(/“-]|\b(?:của|và|các|về|theo|hoặc|tại|với|cho|do))$", re.IGNORECASE)
_COUNTING = re.compile(
    r"\b(?:(?<!quyền )(?<!đổi )(?<!phủ )(?<!tế )(?<!hội )(?<!ký )số|năm|tháng|ngày|quý|điểm|khoản|mục|điều|thứ)$",
    re.IGNORECASE,
)
"""Words that a number follows: "Kế hoạch số" at the margin, "1528/KH-SKHCN" below; not "chính quyền số"."""
_RANGE_BEGINS, _RANGE_ENDS = re.compile(r"\b(?:[0-9]{4}|[IVX]+)$"), re.compile(r"[-–] ?(?:[0-9]{4}|[IVX]+)\b")
"""A range over two lines: "giai đoạn 2021", "- 2025"."""
_FOR_WHOM = re.compile(r"(?:KT|TL|TM|TUQ)\. ?[^\W\da-z]{2}|T/M ")
_OPENERS = re.compile(
    r"(?:Căn cứ|Nơi nhận|Số(?= ?:)|KẾ HOẠCH|PHỤ LỤC|\((?:Ban hành )?[Kk]èm theo"
    rf"|Điều [0-9]{{1,2}}(?=[.:] [{CAPITAL}])|[^\W\d]+(?: [^\W\d]+){{0,4}}, ngày [ .…0-9]*tháng"
    r"|Thực hiện (?:Quyết định|Nghị quyết|Nghị định|Kế hoạch|Chương trình|Chỉ thị|Công văn|Luật) số)\b"
)


def joined(above: str, below: str) -> str:
    """Both lines as one; a number-symbol broken behind its hyphen closes up: "350/QĐ-" and "UBND"."""
    return f"{above}{below}" if re.search(r"[0-9][^ ]*[-/]$", above) else f"{above} {below}".strip()


def plain(text: str) -> str:
    """Text without Markdown's asterisks, hashes and backslashes."""
    bare = _ESCAPED.sub("", re.sub(r"^#{1,6} +", "", text))
    bullet, rest = re.match(r"(\* +|)(.*)", bare, re.DOTALL).groups()  # type: ignore[union-attr]
    return " ".join((bullet + _EMPHASIS.sub("", rest)).split())


def items_of(lines: Sequence[Line], ledger: Ledger) -> list[Item]:
    """All items of the lines, in order. Page numbers and rules go to the ledger; cells of a row stand alone."""
    margin = _Margin([len(line.text) for line in lines if line.cells is None])
    items: list[Item] = []
    page = 0
    apart = list(_cells_apart(lines))
    for line, (text, head) in zip(apart, heads_of([plain(line.text) for line in apart]), strict=True):
        before = items[-1] if items else None
        number = _PAGE.fullmatch(text) if line.cells is None else None
        if number and 0 < int(number[1]) - page <= _SKIPPED_PAGES and not (before and _awaits(before, text, margin)):
            page = int(number[1])
            ledger.layout.append(Item(Kind.PLAIN, "", text, (line,)))
        elif _RULE.fullmatch(text):
            ledger.layout.append(Item(Kind.PLAIN, "", text, (line,)))
        elif before and line.cells is None and _continues(before, text, head, margin):
            items[-1] = replace(before, text=joined(before.text, text), lines=(*before.lines, line))
        else:
            items.append(Item(*head, (line,)))
    return items


class _Margin:
    """How long the document's lines are, and whether they were broken at the margin."""

    def __init__(self, lengths: list[int]) -> None:
        ordered = sorted(lengths) or [0]
        self.usual, self.long = (ordered[int(len(ordered) * share)] for share in (0.85, 0.95))
        self.is_broken = self.long <= 1.25 * ordered[int(len(ordered) * 0.75)]

    def is_short(self, line: str) -> bool:
        return len(line) < self.long / 2

    def is_full(self, line: str, next_word: str, *, ended: bool) -> bool:
        """Whether the next word may have gone to a new line because there was no room for it."""
        length = len(line) + 1 + len(next_word)
        return length > 0.97 * self.long and self.is_broken if ended else length > 0.8 * self.usual


def _cells_apart(lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        if line.cells is None:
            yield line
        else:
            yield from (replace(line, text=cell, cells=(cell,)) for cell in dict.fromkeys(line.cells) if cell.strip())


def _continues(before: Item, text: str, head: Head, margin: _Margin) -> bool:
    last = plain(before.lines[-1].text)
    if before.lines[-1].cells is not None or _OPENERS.match(text) or last.endswith("./."):
        return False
    if any(SIGNED.fullmatch(one) for one in (last, text)) or _FOR_WHOM.match(last):
        return False  # lines of a signature
    ended = bool(_ENDED.search(last))
    full = margin.is_full(last, text.split(" ", 1)[0], ended=ended)
    if head[0] is not Kind.PLAIN:
        return _marked_goes_on(before, last, text, head, full=full, ended=ended)
    if starts_with_label(text) or _in_capitals(last) != _in_capitals(text):
        return False
    if ended and text.endswith(":") and margin.is_short(text):
        return False  # "Văn phòng Sở:", "Quý II:" head what follows
    counts = bool(_COUNTING.search(last)) and bool(re.match(r"[0-9IVX]", text))
    return text[0].islower() or counts or bool(_WAITING.search(last)) or full


def _marked_goes_on(before: Item, last: str, text: str, head: Head, *, full: bool, ended: bool) -> bool:
    """Whether a line that looks like the beginning of an item is the rest of a sentence."""
    kind, _, rest = head
    if kind is Kind.DASH:
        is_range = bool(_RANGE_BEGINS.search(last) and _RANGE_ENDS.match(text))
        # "Phòng Hành chính" at the margin, "- Tổng hợp" below
        is_name = full and not ended and _is_units(before) and not starts_with_label(rest)
        return is_range or is_name
    if kind is Kind.PART:
        return bool(_COUNTING.search(last) and re.match(r"[IVX]+[/ ]", text))  # "quý" at the margin, "I/2027" below
    return full and kind in {Kind.NUMBER, Kind.LETTER} and bool(_WAITING.search(last) or _COUNTING.search(last))


def _awaits(before: Item, number: str, margin: _Margin) -> bool:
    """Whether a line that is only a number ends a sentence above, instead of numbering the page."""
    last = plain(before.lines[-1].text)
    return bool(_COUNTING.search(last)) and margin.is_full(last, number, ended=False)


def _in_capitals(text: str) -> bool:
    # One word alone may be an abbreviation that the margin pushed down: "TTHC:".
    return text.isupper() and " " in text


def _is_units(item: Item) -> bool:
    return split_fields(item.text)[-1][0] in UNITS
