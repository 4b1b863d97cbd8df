"""When the next report of a plan is due: what readers can wait for."""

from __future__ import annotations

from datetime import date

from generator.derive.across.agenda import ReportDue, report_due
from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.schema.plan import Plan
from generator.schema.result import Result


def next_report(network: Network, plan: Entry[Plan]) -> ReportDue | None:
    """The first report that is due from the day on and not there yet; None where the plan names none."""
    due = (report_due(network, plan, one) for one in plan.record.report_deadlines)
    waiting = [(one.due_on, at, one) for at, one in enumerate(due) if one.due_on and one.result is None]
    return min(((day, at, one) for day, at, one in waiting if day >= network.as_of), default=(None, 0, None))[2]


def next_after(network: Network, result: Entry[Result]) -> ReportDue | None:
    """What follows the last result of its year that is there; None for results that another one follows already."""
    plan = next((one for one in network.data.of(Plan) if _same(one, result)), None)
    newest = max((one for one in network.data.of(Result) if _same(one, result)), key=_day, default=None)
    return next_report(network, plan) if plan and newest is result else None


def _same(one: Entry[Plan] | Entry[Result], other: Entry[Result]) -> bool:
    return (one.agency, one.year) == (other.agency, other.year)


def _day(entry: Entry[Result]) -> date:
    return entry.record.as_of or date.min
