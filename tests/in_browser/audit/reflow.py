"""Nobody scrolls sideways to read: on the narrowest phone, on a desk at 200 %, and with scripts off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.in_browser.audit.every_page import NARROWEST, opened
from tests.in_browser.audit.visits import visits


def findings(site: Path) -> Iterator[str]:
    """Pages that are too wide – of all on the narrowest phone, of samples elsewhere –, and text outside the window.

    Raises:
        ToolMissingError: no Chromium.
    """
    for one in opened(site):
        if one.too_wide_pixels:
            yield f"{one.page} ({NARROWEST}): {one.too_wide_pixels} px too wide"
    for visit in visits(site):
        for how, view in (("", visit.with_scripts), (", scripts off", visit.without)):
            for lost in view.lost:
                yield f"{visit.page} ({visit.width}{how}): {lost}"
