"""No class of a page lost its rules when the theme's stylesheet was cut down to what the site needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from tests.audit.check import pages_of

_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def findings(site: Path) -> Iterator[str]:
    folder = files("material") / "templates/assets/stylesheets"
    theme = _classes("".join(sheet.read_text("utf-8") for sheet in folder.iterdir() if sheet.name.endswith(".css")))
    ours = _classes("".join(sheet.read_text("utf-8") for sheet in site.glob("assets/stylesheets/*.css")))
    lost = theme - ours
    for page in pages_of(site):
        found = {one for some in re.findall(r'class="([^"]*)"', page.read_text("utf-8")) for one in some.split()}
        yield from (f"{page.relative_to(site)}: no rules for .{name}" for name in sorted(found & lost))


def _classes(sheet: str) -> set[str]:
    return set(_CLASS.findall(_QUOTED.sub("", sheet)))
