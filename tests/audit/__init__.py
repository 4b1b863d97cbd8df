"""`make audit`: what readers, browsers and search engines get, looked at from outside. One module a check.

A check that reads one page at a time is one line: `Check("name", each_page(faults_in))`.
"""

from __future__ import annotations

from tests.audit import csp, links, nu, structured_data, styles, weight
from tests.audit.check import Check

CHECKS = (
    Check("HTML standard (Nu)", nu.findings),
    Check("links and anchors", links.findings),
    Check("JSON-LD and Dublin Core", structured_data.findings),
    Check("content security policy", csp.findings),
    Check("rules for every class", styles.findings),
    Check("weight of a procedure's page", weight.findings, figure=weight.figure),
)
