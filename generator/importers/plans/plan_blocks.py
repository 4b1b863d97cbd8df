"""Blocks of a plan's tasks: headings "II.", "2.", "2.1", "a)" with what stands below each, and their full numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.importers.draft import Doubt
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.labels import split_fields
from generator.importers.plans.markers import Kind, in_digits, roman_value
from generator.importers.plans.plan_fields import Piece
from generator.importers.plans.plan_regions import areas_named

POINT = 10
"""Depth of "a)"; numbers are as deep as their parts, a Roman numeral is 0."""
_SHORT = 60
"""Characters of a heading that only names an area."""


@dataclass
class Block:
    """A heading and what stands below it up to the next heading."""

    heading: Item
    pieces: list[Piece] = field(default_factory=list)
    is_section: bool | None = None
    """Known for a row of a table; None where the neighbours decide."""
    number: str = ""
    """In the plan: "6.2.a"."""
    is_counted: bool = False
    """Whether the number is ours, because the plan gives none or a Roman one."""

    opens: bool = False
    """Whether it is the first task of another table, which counts anew and lies in no area."""
    typed: str = ""
    """The cell of a row's number as it stands: "NV-07", "01)"."""
    doubts: list[Doubt] = field(default_factory=list)
    also: list[tuple[int, str]] = field(default_factory=list)
    """Further rows that a merged cell of a section covers, with its words."""

    @property
    def depth(self) -> int:
        if self.heading.kind is Kind.PART:
            return 0
        is_point = self.heading.kind is Kind.LETTER or self.heading.marker[-1:].isalpha()
        return POINT if is_point or not self.heading.marker else self.heading.marker.count(".") + 1

    @property
    def sources(self) -> list[Item]:
        return list(dict.fromkeys(piece.item for piece in self.pieces))


def blocks_of(items: Sequence[Item], ledger: Ledger) -> list[Block]:
    """Headings with their pieces; what stands above the first heading fits nowhere."""
    blocks: list[Block] = []
    for item in items:
        cut = split_fields(item.text)
        if item.kind in {Kind.PART, Kind.NUMBER, Kind.LETTER} and cut[0][0] is None:
            heading = Item(item.kind, item.marker, cut[0][1], item.lines)
            blocks.append(Block(heading, [Piece(found, text, 1, item) for found, text in cut[1:]]))
        elif not blocks:
            ledger.unplaced.append(item)
        else:
            level = {Kind.PLAIN: 0, Kind.PLUS: 2}.get(item.kind, 1)
            blocks[-1].pieces += [Piece(found, text, level, item) for found, text in cut]
    highest, below_area = _top(blocks), False
    parts: list[Block] = []
    for block in blocks:
        below_area = below_area if block.depth else is_area(block)
        is_high = block.depth == 0 or (block.depth == highest and not below_area)
        parts += _bullets_as_tasks(block) if is_high else [block]
    return parts


def _bullets_as_tasks(block: Block) -> list[Block]:
    """Below a heading that only names an area, bullets without numbers are the tasks."""
    first = block.pieces[0] if block.pieces else None
    if (
        not names_area(block)
        or first is None
        or first.field
        or first.level != 1
        or first.item.lines == block.heading.lines
    ):
        return [block]
    tasks: list[Block] = []
    for piece in block.pieces:
        if piece.field is None and piece.level <= 1:
            section = f"{block.heading.marker}." if block.heading.kind is Kind.NUMBER else ""
            marker = f"{section}{len(tasks) + 1}"
            tasks.append(Block(Item(Kind.NUMBER, marker, piece.text, piece.item.lines), is_counted=True))
        else:
            tasks[-1].pieces.append(piece)
    return [Block(block.heading), *tasks]


def put_numbers(blocks: Sequence[Block]) -> int:
    """Gives every block its full number, the section's and the point's; returns the depth of the highest numbers."""
    top = _top(blocks)
    starts = [in_digits(block.heading.marker) for block in blocks if block.depth == top]
    restarts = starts.count(min(starts, key=_rank)) > 1 if starts else False
    prefix = section = ""
    areas: list[str] = []
    for block in blocks:
        marker = block.heading.marker
        if block.opens:
            areas.append(str(max(map(int, areas), default=0) + 1))
            prefix = f"{areas[-1]}." if restarts else ""
        if block.depth == 0:
            section = _section_number(block, areas)
            # Below an area the numbers begin anew: "1" of part II is 2.1.
            prefix = f"{section}." if restarts and is_area(block) else ""
            block.number, block.is_counted = section, True
        elif block.heading.kind is Kind.NUMBER:
            block.number = f"{prefix}{in_digits(marker)}" if block.depth == top else in_digits(marker)
            typed = (block.typed or marker).strip(" ().:;,[]*")
            block.is_counted = block.is_counted or block.number != re.sub(r"^0+(?=[0-9])", "", typed)
            section = re.sub(r"\.[a-zđ]$", "", block.number)
        elif marker and section:
            block.number = f"{section}.{marker}"
    return top


def _section_number(block: Block, areas: list[str]) -> str:
    """The number of a part: its own, in a table the next free one where it has none or one that another has."""
    marker = block.heading.marker
    number = marker if marker.isdecimal() else str(roman_value(marker) or "ABCDEFGH".find(marker[:1] or "-") + 1)
    if block.is_section is True:
        if not marker or number in areas:
            number = str(max(map(int, areas), default=0) + 1)
        areas.append(number)
    return number


def _rank(number: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(part), "") if part.isdecimal() else (0, part) for part in number.split("."))


def _top(blocks: Sequence[Block]) -> int:
    return min((block.depth for block in blocks if 0 < block.depth < POINT), default=1)


def names_area(block: Block) -> bool:
    """A section that is itself a task says its name first, and below it what is to be done."""
    text = block.heading.text
    return bool(areas_named(text)) and (has_text(block) or (len(text) <= _SHORT and not text.endswith((".", ";", ":"))))


def has_text(block: Block) -> bool:
    return bool(block.pieces) and block.pieces[0].field is None and block.pieces[0].level == 0


def is_area(block: Block) -> bool:
    """Whether a heading of depth 0 stands for an area, so that the numbers below are tasks."""
    return block.is_section is True or bool(areas_named(block.heading.text))
