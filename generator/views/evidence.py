"""The papers that speak of a task, as its page, the progress and the head's page name them."""

from __future__ import annotations

from generator import addresses
from generator.derive.tasks.evidence import Evidence
from generator.page_kind import Link
from generator.schema.plan import Plan
from generator.schema.result import Result
from generator.spelling.periods import result_name


def paper_link(one: Evidence) -> Link:
    """What the paper is called there, with its page."""
    paper = one.paper
    agency, record = paper.agency, paper.record
    if isinstance(record, Result):
        return Link(result_name(record.period, record.year), addresses.result(agency, record.year, record.period))
    if isinstance(record, Plan):
        return Link(f"Điều chỉnh kế hoạch năm {record.year}", addresses.plan(agency, record.year))
    path = addresses.conclusion(agency, record.year, paper.names["name"])
    return Link(f"{record.title}, chỉ đạo {one.directive}", path)
