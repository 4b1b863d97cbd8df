"""Prose in which tasks stand below the unit or the time they belong to → items with numbers and labels of their own.

"1. Văn phòng Sở" above "- Rà soát thủ tục" says the same as "1.1. Rà soát thủ tục" above "- Đơn vị chủ trì: Văn phòng
Sở": what comes out is written so, and the reader of tasks needs to know only that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.importers.draft import Doubt, Draft, Need
from generator.importers.papers.acting_units import told_to_lead
from generator.importers.plans.below_headings import (
    HEADINGS,
    MARKED,
    Explicit,
    below_headings,
    fields_in,
    key_of,
    opens_with_field,
)
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_regions import areas_named

_POINTS_ELSEWHERE = re.compile(r"phụ lục|biểu|bảng|kèm theo|đính kèm|như sau|sau đây|sau:", re.IGNORECASE)
_POINTER = re.compile(
    r"\(.*\b(?:phụ lục|biểu|bảng)\b.*\)[.;]?"
    r"|(?:chi tiết|cụ thể|có|xem|(?:các )?nhiệm vụ (?:cụ thể )?(?:theo|tại|nêu tại))\b"
    r"[^.:;]{0,60}\b(?:phụ lục|biểu|bảng)\b[^.:;]{0,60}[.;]?",
    re.IGNORECASE,
)
"""A sentence that says only where the tasks stand: "(Chi tiết tại Phụ lục kèm theo)"."""
_MANY = 2


def explicit(items: Sequence[Item], plan: Draft, ledger: Ledger) -> Explicit:
    """The same tasks, each with its own number and labels; every line is kept, told, or layout."""
    found = Explicit(_without_pointers(items, plan))
    for heading in HEADINGS:
        found.items = below_headings(found, heading, ledger)
    found.items = _paragraphs_as_tasks(found.items)
    if not any(item.kind in {Kind.PART, *MARKED} for item in found.items):
        found.items = _numbered(found)
    return found


def _without_pointers(items: Sequence[Item], plan: Draft) -> list[Item]:
    """The items but for sentences that only point to an annex, or above all others say that tasks follow."""
    kept: list[Item] = []
    for item in items:
        is_opening = not kept and _POINTS_ELSEWHERE.search(item.text)
        if item.kind is Kind.PLAIN and not fields_in(item) and (is_opening or _POINTER.fullmatch(item.text)):
            message = "Lời dẫn vào phần nhiệm vụ không có chỗ trong kế hoạch, không đưa vào."
            plan.doubts.append(Doubt(message, item.line, item.source, Need.KNOW))
        else:
            kept.append(item)
    return kept


def _paragraphs_as_tasks(items: Sequence[Item]) -> list[Item]:
    """Below a heading that names an area, paragraphs of which each says who leads are bullets that lack their dash."""
    result: list[Item] = []
    for heading, below in _stretches(items):
        plain = [item for item in below if item.kind is Kind.PLAIN]
        leading = [item for item in plain if told_to_lead(item.text)]
        is_list = len(plain) == len(below) and len(leading) >= _MANY and len(leading) == len(plain)
        is_area = heading is not None and bool(areas_named(heading.text))
        result += [heading] if heading is not None else []
        result += [Item(Kind.DASH, "", one.text, one.lines) for one in below] if is_list and is_area else below
    return result


def _stretches(items: Sequence[Item]) -> Iterator[tuple[Item | None, list[Item]]]:
    heading: Item | None = None
    below: list[Item] = []
    for item in items:
        if item.kind in {Kind.PART, *MARKED}:
            yield heading, below
            heading, below = item, []
        else:
            below.append(item)
    yield heading, below


def _numbered(found: Explicit) -> list[Item]:
    """Tasks that are a list of bullets and nothing else: the machine numbers them."""
    kinds = [item.kind for item in found.items if not opens_with_field(item)]
    kind = Kind.DASH if Kind.DASH in kinds else Kind.PLAIN
    result: list[Item] = []
    count = 0
    for item in found.items:
        if item.kind is kind and not opens_with_field(item):
            count += 1
            item = Item(Kind.NUMBER, str(count), item.text, item.lines)  # noqa: PLW2901
            found.counted.add(key_of(item))
        result.append(item)
    return result
