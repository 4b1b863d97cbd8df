"""How heavy the index of the search is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from tests.server import sent

INDEX = "search/search_index.json"
ENTRIES, BUDGET = 1_275, 80
"""kB gzip for so many entries; an index of more or fewer is weighed in proportion.

A budget of our own.
"""


def findings(site: Path) -> Iterator[str]:
    weight = _weight(site)
    if weight > BUDGET:
        yield f"{INDEX}: {weight:.1f} kB for {ENTRIES} entries, {BUDGET} allowed"


def figure(site: Path) -> str:
    return f"{_weight(site):.1f} kB for {ENTRIES} entries"


def _weight(site: Path) -> float:
    index = site / INDEX
    entries = len(json.loads(index.read_text("utf-8"))["docs"])
    return len(sent(index)) / 1000 * ENTRIES / entries
