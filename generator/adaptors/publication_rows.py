"""`cchc status`: which papers stood on the site in time, from the repository's history."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.adaptors.repository import first_days
from generator.derive.across.publication import WORKING_DAYS, Publication, publications
from generator.derive.network import Network
from generator.vietnamese import spell_date


def known_publications(root: Path, network: Network) -> tuple[Publication, ...] | None:
    """None where the history is not there."""
    days = first_days(root)
    return None if days is None else publications(network, days)


def late_or_waiting(found: tuple[Publication, ...]) -> list[tuple[str, ...]]:
    """What is in time needs no row."""
    return [_row(one) for one in found if one.is_late or one.published_on is None]


def as_json(found: tuple[Publication, ...]) -> list[dict[str, Any]]:
    return [
        {
            "file": one.entry.file,
            "paper_day": one.paper_day.isoformat(),
            "due_on": one.due_on and one.due_on.isoformat(),
            "published_on": one.published_on and one.published_on.isoformat(),
            "working_days": one.took,
        }
        for one in found
    ]


def _row(one: Publication) -> tuple[str, ...]:
    day = f"văn bản ngày {spell_date(one.paper_day)}"
    if one.published_on is None:
        due = f"công khai trước hết {spell_date(one.due_on)}" if one.due_on else f"trong {WORKING_DAYS} ngày làm việc"
        return day, one.entry.file, click.style(f"chưa lưu vào kho, {due}", fg="yellow")
    took = f"công khai sau {one.took} ngày làm việc ({spell_date(one.published_on)})"
    return day, one.entry.file, click.style(took, fg="red")
