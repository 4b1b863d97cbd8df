"""`make audit`: every check of the built pages. Those that look through a browser stand here, one module a check."""

from __future__ import annotations

from tests.audit.check import Check
from tests.in_browser.audit import axe, csp, reflow, search, weight, without_script
from tests.queries import ON_REAL_DATA, ON_TEN_PAGES

SMALL, REAL = search.Answers(ON_TEN_PAGES), search.Answers(ON_REAL_DATA, first=0.9, among_three=0.97)

CHECKS_IN_BROWSER = (
    Check("WCAG 2.2 AA (axe)", axe.findings, is_slow=True),
    Check("no sideways scroll", reflow.findings, is_slow=True),
    Check("the same without scripts", without_script.findings, is_slow=True),
    Check("content security policy, opened", csp.findings, is_slow=True),
    Check("weight of a procedure's page", weight.findings, figure=weight.figure),
    Check("search queries", SMALL.findings, figure=SMALL.figure, sites=("ten pages",)),
    Check("search queries", REAL.findings, figure=REAL.figure, sites=("real",)),
    Check(
        "first answer of the search",
        search.answer_findings,
        figure=search.answer_figure,
        sites=("register",),
        is_timing=True,
    ),
)
