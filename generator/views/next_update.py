"""When readers can look again: the next report of a plan, in the plan's own words."""

from __future__ import annotations

from generator.derive.across.agenda import ReportDue
from generator.page_kind import Fact, Link


def next_update_fact(due: ReportDue | None) -> tuple[Fact, ...]:
    """None where nothing more is due."""
    return (Fact("Kỳ cập nhật sau", (Link(f"{due.deadline.period.label}: {due.deadline.timing}"),)),) if due else ()
