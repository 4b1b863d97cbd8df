"""The house rules that a tool can hold: size of rooms, one door for each framework, no clock below the adaptors."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "generator").rglob("*.py"))
BELOW_ADAPTORS = [path for path in MODULES if "adaptors" not in path.parts]
LONGEST, MEDIAN = 300, 120
"""Lines. Source: CONTRIBUTING.md, habits."""


def _lines(path: Path) -> int:
    return path.read_text("utf-8").count("\n")


def test_no_module_is_longer_than_two_screens_times_three() -> None:
    assert {path.name: _lines(path) for path in MODULES if _lines(path) > LONGEST} == {}
    assert statistics.median(_lines(path) for path in MODULES if path.name != "__init__.py") <= MEDIAN


def test_derive_gives_nothing_a_name_for_readers() -> None:
    """What a thing is called and where it stands is said by the pages; the schema's words are spelled in spelling/."""
    named = []
    for path in (ROOT / "generator/derive").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            words = {getattr(node, name, None) for name in ("id", "attr", "arg", "name")}
            named += [f"{path.name}: {word}" for word in words & {"label", "labels", "labels_of", "addresses"}]
    assert named == []


def test_the_tree_in_architecture_stands_in_the_order_of_the_layers() -> None:
    """So that "imports only from lines above its own" is true to the letter."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one["name"] == "layers point one way")
    tree = (ROOT / "ARCHITECTURE.md").read_text("utf-8").split("```")[1]
    places = [
        [
            tree.index(f" {name.split('.')[1]}{end}")
            for name in layer.split(" | ")
            for end in ("/", ".py")
            if f" {name.split('.')[1]}{end}" in tree
        ]
        for layer in reversed(layers)
    ]
    assert all(found for found in places)
    assert [min(found) for found in places] == sorted(min(found) for found in places)


def test_only_adaptors_know_what_day_it_is() -> None:
    clock = re.compile(r"date\.today\(|datetime\.now\(|time\.time\(")
    assert [path.name for path in BELOW_ADAPTORS if clock.search(path.read_text("utf-8"))] == []


def test_only_the_reader_touches_yaml_and_never_through_its_constructors() -> None:
    bare = re.compile(r"yaml\.(safe_load|load|full_load|unsafe_load)\(")
    everywhere = [*MODULES, *(ROOT / "tests").rglob("*.py")]
    assert [path.name for path in everywhere if bare.search(path.read_text("utf-8"))] == []


def test_only_the_room_of_the_browser_knows_playwright() -> None:
    asks = re.compile(r"^\s*(?:from|import) (?:playwright|tests\.in_browser)", re.MULTILINE)
    outside = (path for path in (ROOT / "tests").rglob("*.py") if not {"in_browser", "bench"} & set(path.parts))
    assert [path.name for path in outside if asks.search(path.read_text("utf-8"))] == []


def test_nothing_below_the_adaptors_writes() -> None:
    writes = re.compile(r"\.write_text\(|\.write_bytes\(|\bprint\(|\.mkdir\(|\.unlink\(|open\([^)]*[\"']w")
    assert [path.name for path in BELOW_ADAPTORS if writes.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert path.read_text("utf-8").lstrip().startswith('"""') or _lines(path) == 0


def test_the_lock_of_the_audit_tools_says_what_and_not_where_from() -> None:
    lock = (ROOT / "tests/audit/package-lock.json").read_text("utf-8")
    assert '"integrity": "sha512-' in lock
    # npm also notes where the authors of a package take donations.
    assert re.findall(r"https?://(?!github\.com/)|\"resolved\"", lock) == []


def test_nothing_made_by_others_is_committed() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    assert [name for name in tracked if name.endswith((".woff2", ".ttf", ".otf", ".min.js", ".min.css", ".pyc"))] == []
