"""The day a command counts from, and the site of that day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from generator.adaptors.repository import current_revision
from generator.build import Site, build

AS_OF = click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Ngày tính tình trạng, ví dụ 2022-09-30; mặc định là ngày của commit.",
)


def site_of(root: Path, as_of: Any) -> Site:
    revision = current_revision(root)
    day: date = as_of.date() if as_of else revision.as_of
    return build(root, day, commit=revision.commit)
