"""With scripts off a reader gets the same text, the same tables and the same links."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.in_browser.audit.visits import visits


def findings(site: Path) -> Iterator[str]:
    """What only scripts bring or take away, and controls that do nothing without them.

    Raises:
        ToolMissingError: no Chromium.
    """
    for visit in visits(site):
        at = f"{visit.page} ({visit.width})"
        on, off = visit.with_scripts.read, visit.without.read
        yield from (f"{at}: only with scripts, {one[:120]}" for one in on - off)
        yield from (f"{at}: only without scripts, {one[:120]}" for one in off - on)
        yield from (f"{at}: does nothing without scripts, {one}" for one in visit.without.controls)
