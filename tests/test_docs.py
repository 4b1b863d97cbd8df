"""The documents tell the truth: references are generated, examples are loaded, commands and dependencies are named."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.adaptors.cli import cchc
from generator.build import build
from tests.reference import data_reference, problem_reference

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs/huong-dan-bien-tap.md"
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]


@pytest.mark.parametrize(
    ("name", "made"), [("du-lieu.md", data_reference), ("loi-du-lieu.md", problem_reference)], ids=["data", "problems"]
)
def test_a_reference_page_is_what_the_code_says(name: str, made: Callable[[], str], update_golden: bool) -> None:
    path = ROOT / "docs" / name
    if update_golden:
        path.write_text(made(), encoding="utf-8")
    assert path.read_text("utf-8") == made()


def test_the_examples_of_the_editors_guide_make_a_site_without_a_problem(tmp_path: Path) -> None:
    # Each example stands in a fenced block whose opening line names its file: ```yaml title="plans/co-quan.yml"
    examples = re.findall(r'^```\w+ title="([^"]+)"\n(.*?)^```$', GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert len(examples) >= 7
    for file, text in examples:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text, encoding="utf-8")
    site = build(tmp_path, date(2022, 9, 30))
    assert [f"{one.place}: {one.message}" for one in site.problems] == []
    assert len(site.pages) > len(examples)


@pytest.mark.parametrize("command", sorted(cchc.commands))
def test_every_command_has_help_and_stands_in_the_guide(command: str) -> None:
    assert cchc.commands[command].help
    assert f"`cchc {command}" in GUIDE.read_text("utf-8")


def test_every_dependency_has_a_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    reasons = (ROOT / "docs/phu-thuoc.md").read_text("utf-8")
    named = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    names = [re.split(r"[<>=\[]", one)[0] for one in named]
    assert [name for name in names if f"`{name}`" not in reasons] == []
    assert [one for one in named if "<" not in one] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.name))
def test_a_document_links_only_to_files_that_exist(path: Path) -> None:
    # Examples in code show links of a site, not of this folder.
    text = re.sub(r"^```.*?^```|`[^`\n]*`", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", text)
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_two_commands_stand_first_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert text.index("make site") < text.index("make test") < text.index("## ")


def test_the_tree_in_architecture_names_every_package() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    packages = [
        path.parent.relative_to(ROOT / "generator").as_posix() for path in (ROOT / "generator").glob("*/__init__.py")
    ]
    modules = [path.name for path in (ROOT / "generator").glob("*.py") if not path.name.startswith("__")]
    assert [name for name in [*(f"{one}/" for one in packages), *modules] if name not in text] == []
