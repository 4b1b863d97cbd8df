"""axe-core (npm) on every kind of page: WCAG 2.2 A and AA and best practices; phone and desk, light and dark.

Whoever chose strong contrast gets 7:1, the AAA of WCAG 2.2 (1.4.6).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from tests.audit.samples import samples
from tests.in_browser.audit.tabs import Open, look_at
from tests.tools import ToolMissingError

SCRIPT = Path(__file__).parents[2] / "audit/node_modules/axe-core/axe.min.js"
WIDTHS = (360, 1280)
EVERYTHING = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""Rules that the colour scheme has a say in; the others are asked once a width."""
SCHEMES = (("default", EVERYTHING), ("slate", COLOURS))
"""Light and dark, as Material names them."""
STRONG = {"type": "rule", "values": ["color-contrast-enhanced"]}

LAID_OUT = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("tr { content-visibility: visible !important }");
  document.adoptedStyleSheets = [sheet];
}"""
"""Rows that wait for the reader to come near have a guessed height, and links in them no true distance."""


def findings(site: Path) -> list[str]:
    """What axe calls a violation.

    Raises:
        ToolMissingError: no Chromium, or axe-core was not fetched.
    """
    if not SCRIPT.is_file():
        raise ToolMissingError("no axe-core from npm")
    return look_at(site, samples(site), _look)


def _look(browser: Browser, show: Open, pages: Sequence[str]) -> Iterator[str]:
    # Without motion nothing is measured half faded in.
    context = browser.new_context(reduced_motion="reduce", color_scheme="light")
    context.add_init_script(path=SCRIPT)
    tab = context.new_page()
    for page in pages:
        show(tab, page)
        tab.evaluate(LAID_OUT)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 800})
            for scheme, rules in SCHEMES:
                tab.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
                for violation in _violations(tab, rules):
                    yield f"{page} ({width}, {scheme}): {violation}"
        # As the panel "Cách hiển thị" sets it.
        tab.evaluate("document.documentElement.dataset.tuongPhan = 'cao'")
        for scheme, _ in SCHEMES:
            tab.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
            for violation in _violations(tab, STRONG):
                yield f"{page} ({scheme}, strong contrast): {violation}"


def _violations(tab: Page, rules: dict[str, Any]) -> Iterator[str]:
    # axe leaves this rule of WCAG 2.2 out where it is not named.
    options = {"runOnly": rules, "resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
    for found in tab.evaluate("options => axe.run(document, options)", options)["violations"]:
        for node in found["nodes"]:
            yield f"{found['id']}: {found['help']}: {node['html'][:150]}"
