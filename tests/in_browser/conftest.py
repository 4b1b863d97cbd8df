"""What tests in a browser share. Nothing outside this folder asks for a browser: `make quick` runs without one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.in_browser.chromium import chromium
from tests.server import served
from tests.tools import skipped_without_tools


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One for all tests that look at pages themselves; a page or a context is theirs to close."""
    with skipped_without_tools(), chromium() as started:
        yield started


@pytest.fixture(scope="session")
def served_real(real_site: Path) -> Iterator[str]:
    """Address of the home page."""
    with served(real_site) as address:
        yield address


@pytest.fixture(scope="session")
def served_drawn(golden_site: Path) -> Iterator[str]:
    """Address of the home page of the drawn department."""
    with served(golden_site) as address:
        yield address
