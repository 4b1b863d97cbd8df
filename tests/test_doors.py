"""Each library has one door, and the tool that holds the doors looks into every room of the package."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow(reason="the layers of a whole copy are worked out twice")
PYDANTIC = ("schema", "loading")
READING = ("importers.reading",)
DOORS: dict[str, dict[str, tuple[str, ...]]] = {
    "one door for mkdocs, click and the font": {
        "mkdocs": ("adaptors",),
        "material": (),
        "click": ("adaptors",),
        "fontTools": ("adaptors.fonts",),
    },
    "one door for other programs": {
        "subprocess": ("adaptors.repository", "adaptors.full_text", "importers.reading.sandbox", "adaptors.programs"),
        "pagefind": (),
        "pagefind_bin": (),
    },
    "one door for yaml": {"yaml": ("loading",)},
    "one door for jinja2 and cmarkgfm": {"jinja2": ("render",), "cmarkgfm": ("render",), "markupsafe": ("render",)},
    "only schema and loading know pydantic": {"pydantic": PYDANTIC, "pydantic_core": PYDANTIC},
    "one door for Word, PDF and Excel": {
        "docx": ("importers.reading", "outputs"),
        "lxml": READING,
        "pdfplumber": READING,
        "pdfminer": READING,
        "openpyxl": READING,
    },
    "one door for new workbooks": {"xlsxwriter": ("outputs",)},
    "one door for files beside records": {
        "PIL": ("loading.attached", "adaptors.picture_files"),
        "pypdf": ("loading.attached",),
    },
}
"""Contract → its libraries → the rooms that may import each. Said a second time here, so that no door opens unseen."""

LIBRARIES = {library: rooms for libraries in DOORS.values() for library, rooms in libraries.items()}


def _module(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def _may_import(module: str, library: str) -> bool:
    return any(f"{module}.".startswith(f"generator.{room}.") for room in LIBRARIES[library])


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    words = (str(Path(sys.executable).with_name("lint-imports")), "--no-cache")
    # So wide that no line is broken.
    return subprocess.run(words, cwd=root, capture_output=True, text=True, check=False, env={"COLUMNS": "300"})


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_package_as_it_stands_keeps_every_contract(copy: Path) -> None:
    done = _lint(copy)
    assert (done.returncode, "0 broken" in done.stdout) == (0, True), done.stdout + done.stderr


def test_an_import_in_any_module_that_must_not_have_it_breaks_the_contract_of_its_door(copy: Path) -> None:
    planted = set()
    for path in (copy / "generator").rglob("*.py"):
        module = _module(path, copy)
        wrong = [library for library in LIBRARIES if not _may_import(module, library)]
        planted |= {(module, library) for library in wrong}
        with path.open("a", encoding="utf-8") as file:
            file.writelines(f"\nimport {library}" for library in wrong)
    some = {("metadata", "yaml"), ("paper_catalogue", "mkdocs"), ("importers.draft", "xlsxwriter")}
    assert {(f"generator.{module}", library) for module, library in some} <= planted
    done = _lint(copy)
    assert done.returncode != 0
    parts = re.split(r"^(.+)\n-+\n", done.stdout.partition("Broken contracts\n")[2], flags=re.MULTILINE)
    said = dict(zip(parts[1::2], parts[2::2], strict=True))
    missed = [
        f"{contract}: {module} -> {library}"
        for contract, libraries in DOORS.items()
        for module, library in planted
        if library in libraries and f"   {module} -> {library} (" not in said.get(contract, "")
    ]
    assert missed == []


def test_every_library_of_others_that_is_imported_has_a_door() -> None:
    imported = set()
    for path in (ROOT / "generator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {name.name.partition(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(str(node.module).partition(".")[0])
    assert imported - set(LIBRARIES) - sys.stdlib_module_names == {"generator"}
