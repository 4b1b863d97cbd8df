"""Programs that tests need and this machine may not have: at a desk what needs them is skipped, in CI it fails."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import settings

QUICK = "quick"
"""The profile of hypothesis that `make quick` names."""
MAY_SKIP = not os.environ.get("CI")


class ToolMissingError(Exception):
    """A tool that this machine does not have."""


def many(examples: int) -> int:
    """As many as a property needs to be believed, and as few as elsewhere in `make quick`."""
    return min(examples, settings().max_examples) if settings.get_current_profile_name() == QUICK else examples


def program(name: str) -> str:
    """
    Raises:
        ToolMissingError: `tests/need-chromium.sh` and `tests/need-nu.sh` install what they may.
    """
    found = shutil.which(name)
    if found is None:
        raise ToolMissingError(f"no {name}")
    return found


@contextmanager
def skipped_without_tools() -> Iterator[None]:
    """For tests: what misses a tool is skipped at a desk."""
    try:
        yield
    except ToolMissingError as missing:
        if not MAY_SKIP:
            raise
        pytest.skip(str(missing))
