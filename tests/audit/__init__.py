"""`make audit`: what readers, browsers and search engines get, looked at from outside. One module a check.

A check that reads one page at a time is one line: `Check("name", each_page(faults_in))`.
"""

from __future__ import annotations

from tests.audit import (
    addresses,
    axe,
    csp,
    lighthouse,
    links,
    nu,
    reflow,
    search,
    semantics,
    structured_data,
    styles,
    weight,
    without_script,
)
from tests.audit.check import Check, each_page
from tests.queries import ON_REAL_DATA, ON_TEN_PAGES

SMALL, REAL = search.Answers(ON_TEN_PAGES), search.Answers(ON_REAL_DATA)

CHECKS = (
    Check("HTML standard (Nu)", nu.findings),
    Check("links and anchors", links.findings),
    Check("headings, tables, words of links", each_page(semantics.faults_in)),
    Check("WCAG 2.2 AA (axe)", axe.findings, is_slow=True),
    Check("no sideways scroll", reflow.findings, is_slow=True),
    Check("the same without scripts", without_script.findings, is_slow=True),
    Check("JSON-LD and Dublin Core", structured_data.findings),
    Check("canonical, sitemap, shared picture", addresses.findings),
    Check("content security policy", csp.findings, is_slow=True),
    Check("rules for every class", styles.findings),
    Check("weight of a procedure's page", weight.findings, figure=weight.figure),
    Check("search queries", SMALL.findings, figure=SMALL.figure, sites=("ten pages",)),
    Check("search queries", REAL.findings, figure=REAL.figure, sites=("real",)),
    Check(
        "search index",
        search.index_findings,
        figure=search.index_figure,
        sites=("real", "register"),
        is_slow=True,
    ),
    Check(
        "first answer of the search",
        search.answer_findings,
        figure=search.answer_figure,
        sites=("register",),
        is_timing=True,
    ),
    Check("Lighthouse", lighthouse.findings, figure=lighthouse.figure, sites=("real",), is_timing=True),
)
