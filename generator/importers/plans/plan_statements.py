"""Purposes, requirements and the implementation of a plan, and the days by which reports are due."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.draft import Draft, Value
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.labels import clean_value
from generator.schema.common import Period
from generator.schema.plan import ReportDeadline
from generator.vietnamese import fold

_PERIODS = (
    (r"quy i|quy 1", Period.QUARTER_1), (r"quy ii|quy 2", Period.QUARTER_2), (r"quy iii|quy 3", Period.QUARTER_3),
    (r"quy iv|quy 4", Period.QUARTER_4), (r"(?:6|sau) thang(?: dau nam)?", Period.HALF_YEAR),
    (r"(?:9|chin) thang", Period.NINE_MONTHS), (r"(?:ca )?nam(?: [0-9]{4})?", Period.YEAR),
)  # fmt: skip
_DEADLINE = re.compile(r"(?:Báo cáo |Kỳ báo cáo )?((?:quý|6|sáu|9|chín|cả|năm)[ \w]{0,14}?) ?: ?(\S.*)", re.IGNORECASE)


def read_statements(items: Sequence[Item], field: str, plan: Draft, ledger: Ledger) -> None:
    """Purposes, requirements or paragraphs about the implementation, each in its own words; report deadlines apart."""
    for item in items:
        if field == "implementation" and (match := _DEADLINE.fullmatch(item.text)) and (period := _period(match[1])):
            due = Draft(ReportDeadline, item.line)
            due.put("period", period.value, item.line)
            due.put("timing", clean_value(match[2]), item.line)
            plan.add("report_deadlines", due)
        elif re.search(r"\w", item.text):
            plan.add(field, Value(item.text, item.line))
        else:
            ledger.layout.append(item)


def _period(words: str) -> Period | None:
    return next((period for pattern, period in _PERIODS if re.fullmatch(pattern, fold(words).strip())), None)
