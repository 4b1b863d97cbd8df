"""What several tests share: a small repository drawn from texts, and its problems as lines."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import settings

from generator.adaptors.fonts import font_files
from generator.build import build
from generator.problems import Problem
from tests.audit.sites import SITES
from tests.once import made_once
from tests.tools import QUICK
from tests.workers import BySharedThings

ROOT = Path(__file__).parents[1]
BASE = ROOT / "tests" / "errors" / "_base"
"""A small repository without a fault; all names in it are invented."""
# In CI the same examples every time: a change is judged by what it changed. At a desk they are drawn anew,
# and few of them by `make quick`, which names its profile to pytest.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("desk", deadline=None)
settings.register_profile(QUICK, max_examples=20, deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

AS_OF = date(2022, 9, 30)
PLAN_FOLDER = "plans/skhcn/2022/"

Files = Mapping[str, str | bytes]
"""Content by path in the repository. Text loses the indentation of the drawing; bytes stay as they are."""
Repository = Callable[[Files], Path]
ProblemsOf = Callable[[str | Files], list[str]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write what the code gives as what is expected")


@pytest.hookimpl(optionalhook=True)  # asked for by workers alone
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> BySharedThings:
    return BySharedThings(config, log)


@pytest.fixture(scope="session")
def update_golden(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--update-golden"))


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all workers of a run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def fonts(shared: Path) -> Path:
    """Cut once for all sites, and kept where a build of this repository keeps them."""
    kept = ROOT / ".cache"
    made_once(shared / "fonts", lambda _: font_files(kept))
    return kept


@pytest.fixture(scope="session")
def built(shared: Path, fonts: Path) -> Callable[[str], Path]:  # noqa: ARG001 – before two builds cut them at once
    """The sites of tests/audit/sites.py by name, each built once for all who only read it."""
    return cache(lambda name: made_once(shared / name.replace(" ", "-"), SITES[name]) / "site")


@pytest.fixture(scope="session")
def real_site(built: Callable[[str], Path]) -> Path:
    """The site of the real data."""
    return built("real")


@pytest.fixture(scope="session")
def golden_site(built: Callable[[str], Path]) -> Path:
    """The site of the drawn department, which has every part that a page can have."""
    return built("drawn")


@pytest.fixture
def repository(tmp_path: Path, fonts: Path) -> Repository:
    """Writes a repository that can be built: the real configuration, the drawn files, co-quan.yml anyway."""

    def write(files: Files) -> Path:
        root = tmp_path / "kho"
        needed: Files = {
            "mkdocs.yml": (ROOT / "mkdocs.yml").read_bytes(),
            "content/gioi-thieu.md": "# Giới thiệu\n",
            "plans/co-quan.yml": (BASE / "plans/co-quan.yml").read_bytes(),
        }
        for name, content in (dict(needed) | dict(files)).items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else dedent(content).lstrip("\n").encode())
        if not (root / ".cache").exists():
            (root / ".cache").symlink_to(fonts)
        return root

    return write


@pytest.fixture
def problems_of(repository: Repository) -> ProblemsOf:
    """All problems of the drawn files; a lone text is the plan `ke-hoach.yml` of 2022."""

    def found(drawn: str | Files) -> list[str]:
        files = {f"{PLAN_FOLDER}ke-hoach.yml": drawn} if isinstance(drawn, str) else drawn
        return [as_line(one) for one in build(repository(files), AS_OF).problems]

    return found


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A copy of the faultless repository under `tests/errors/_base`."""
    root = tmp_path / "kho"
    shutil.copytree(BASE, root)
    return root


def as_line(one: Problem) -> str:
    return f"{one.place}: [{one.code}] {one.message}".removeprefix(PLAN_FOLDER)
