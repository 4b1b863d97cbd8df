"""How a command ends when it cannot go on: one sentence on the error stream, and an exit code that scripts can read."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

DATA_PROBLEMS = 1
"""Problems in the data, or a document that is refused."""
WRONG_CALL = 2
"""Wrong call or configuration."""
BUSY = 3
"""Another build holds the output."""
REFUSED = 4
"""The machine refused: disk full, not writable."""


def stop(message: str, code: int) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(code)
