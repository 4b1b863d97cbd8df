"""What readers, browsers and search engines get, looked at from outside without a browser. One module a check.

A check that reads one page at a time is one line: `Check("name", each_page(faults_in))`. Those that need a browser
stand in tests/in_browser/audit; `make audit` prints both.
"""

from __future__ import annotations

from tests.audit import addresses, csp, lighthouse, links, nu, search_index, semantics, structured_data, styles
from tests.audit.check import Check, each_page

CHECKS = (
    Check("HTML standard (Nu)", nu.findings),
    Check("links and anchors", links.findings),
    Check("headings, tables, words of links", each_page(semantics.faults_in)),
    Check("JSON-LD and Dublin Core", structured_data.findings),
    Check("canonical, sitemap, shared picture", addresses.findings),
    Check("content security policy, read", csp.findings),
    Check("rules for every class", styles.findings),
    Check(
        "search index",
        search_index.findings,
        figure=search_index.figure,
        sites=("real", "register"),
        is_slow=True,
    ),
    Check("Lighthouse", lighthouse.findings, figure=lighthouse.figure, sites=("real",), is_timing=True),
)
