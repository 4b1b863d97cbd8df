"""A plan's document → a draft of `ke-hoach.yml`, whatever its layout."""

from __future__ import annotations

import re
from collections import Counter

from generator.importers.draft import Doubt, Draft, Import
from generator.importers.lines import Line, SourceDocument
from generator.importers.plans.doubts import look_over
from generator.importers.plans.items import Item, Ledger, items_of
from generator.importers.plans.plan_blocks import blocks_of
from generator.importers.plans.plan_frame import read_closing, read_front, read_statements
from generator.importers.plans.plan_regions import Region, regions_of
from generator.importers.plans.plan_table import blocks_of_rows, split_tables
from generator.importers.plans.plan_text import read_tasks
from generator.schema.agency import Agency
from generator.schema.outside import OutsideRegister
from generator.schema.plan import Plan
from generator.schema.scalars import FIRST_YEAR, LAST_YEAR

_YEAR = re.compile(r"\bnăm ([0-9]{4})\b", re.IGNORECASE)
_STATEMENTS = {
    Region.PURPOSES: "purposes",
    Region.REQUIREMENTS: "requirements",
    Region.IMPLEMENTATION: "implementation",
}


def import_plan(
    document: SourceDocument, agency: Agency | None, year: int | None, outside: OutsideRegister | None = None
) -> Import:
    """The draft of a plan. Every line is in it, in its doubts, or unplaced.

    Args:
        agency: whose plan it is; units are compared with its list.
        outside: bodies outside the agency whose names are known too.
        year: of the plan; None takes it from the document, with a doubt where only its text tells.
    """
    plan, ledger = Draft(Plan, 1), Ledger()
    rows, others = split_tables(document.lines, ledger)
    stretches = regions_of(items_of(others, ledger), ledger, rows[-1].line.number if rows else None)
    tasks: list[Item] = []
    for stretch in stretches:
        if stretch.region is Region.FRONT:
            read_front(stretch.items, plan, ledger)
        elif stretch.region is Region.TASKS:
            tasks += stretch.items
        elif stretch.region is Region.CLOSING:
            read_closing(stretch.items, plan, ledger)
        elif stretch.region is Region.UNKNOWN:
            ledger.unplaced += stretch.items
        else:
            read_statements(stretch.items, _STATEMENTS[stretch.region], plan, ledger)
    read_tasks([*blocks_of(tasks, ledger), *blocks_of_rows(rows, plan)], plan, ledger)
    look_over(plan, agency, _put_year(plan, document, year), outside)
    _mention(plan, ledger, document)
    return Import(plan, _lines(ledger.unplaced))


def _put_year(plan: Draft, document: SourceDocument, year: int | None) -> int | None:
    stated = _YEAR.search(plan.text_of("title") or "")
    if stated and year is not None and int(stated[1]) != year:
        plan.doubts.append(Doubt(f"Tên kế hoạch ghi năm {stated[1]}, không phải {year}.", 0, stated[0]))
    if year is None and stated:
        year = int(stated[1])
    if year is not None:
        plan.put("year", str(year), 0)
        return year
    counted = Counter(int(found) for line in document.lines for found in _YEAR.findall(line.text))
    likely = [found for found, _ in counted.most_common() if FIRST_YEAR <= found <= LAST_YEAR]
    if likely:
        plan.put("year", str(likely[0]), 0, Doubt("Năm do máy chọn: năm được nhắc đến nhiều nhất.", 0))
        return likely[0]
    plan.doubts.append(Doubt("Văn bản không cho biết năm của kế hoạch; ghi “nam”.", 0))
    return None


def _mention(plan: Draft, ledger: Ledger, document: SourceDocument) -> None:
    """What was read and is no value."""
    if ledger.layout:
        words = " / ".join(item.source for item in ledger.layout)
        plan.doubts.append(Doubt("Đề mục, quốc hiệu, số trang chỉ để nhận ra bố cục, không đưa vào.", 0, words))
    plan.doubts += [Doubt(note, 0, document.name) for note in document.notes]
    if not plan.parts("areas"):
        plan.doubts.append(Doubt("Không tìm thấy nhiệm vụ nào trong văn bản.", 0, document.name))


def _lines(items: list[Item]) -> tuple[Line, ...]:
    found = dict.fromkeys(line for item in items for line in item.lines)
    return tuple(sorted(found, key=lambda line: line.number))
