"""Parts of templates state what they take: the comment above a macro names each parameter and its type in our code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

ROOT = Path(__file__).parents[1]
PARTIALS = sorted((ROOT / "theme").rglob("partials/*.md.j2"))
KNOWN = {"Decimal", "None"} | {
    name
    for path in (ROOT / "generator").rglob("*.py")
    for name in re.findall(r"^(?:class )?([A-Z]\w+)(?:\(|:| = )", path.read_text("utf-8"), re.MULTILINE)
}
"""Names of classes and of types."""
STATED = re.compile(r"\{# (?P<said>.*) #\}")
MACRO = re.compile(r"\{% macro (?P<name>\w+)\(")


def stated_above(text: str) -> dict[str, str]:
    """What stands above each macro; "" where no comment does."""
    lines = ["", *text.split("\n")]
    found = {}
    for at, line in enumerate(lines):
        if macro := MACRO.match(line):
            comment = STATED.fullmatch(lines[at - 1])
            found[macro["name"]] = comment["said"] if comment else ""
    return found


@pytest.mark.parametrize("path", PARTIALS, ids=lambda path: str(path.name))
def test_each_macro_states_its_parameters_and_types_that_exist(path: Path) -> None:
    text = path.read_text("utf-8")
    macros = {one.name: [arg.name for arg in one.args] for one in Environment().parse(text).find_all(nodes.Macro)}  # noqa: S701
    stated = stated_above(text)
    parts = {name: [] if said == "nothing" else said.split(" · ") for name, said in stated.items()}
    assert {name: [one.partition(":")[0] for one in said] for name, said in parts.items()} == macros
    types = {name for said in parts.values() for one in said for name in re.findall(r"\b[A-Z]\w+", one.split(" – ")[0])}
    assert types - KNOWN == set()


@pytest.mark.parametrize(
    ("drawn", "found"),
    [
        ("{# rows: tuple[Link, ...] #}\n{% macro a(rows) %}{% endmacro %}", {"a": "rows: tuple[Link, ...]"}),
        ("{# rows: tuple[Link, ...] #}\n\n{% macro a(rows) %}{% endmacro %}", {"a": ""}),
        ("{% macro a(rows) %}{% endmacro %}", {"a": ""}),
    ],
)
def test_a_comment_counts_only_right_above(drawn: str, found: dict[str, str]) -> None:
    assert stated_above(drawn) == found


def test_no_macro_is_left_that_nobody_uses() -> None:
    templates = "\n".join(path.read_text("utf-8") for path in (ROOT / "theme").rglob("*.j2"))
    names = {name for path in PARTIALS for name in stated_above(path.read_text("utf-8"))}
    assert [name for name in sorted(names) if len(re.findall(rf"\b{name}\(", templates)) < 2] == []
