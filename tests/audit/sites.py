"""The sites that are looked at: the real data, drawn departments with every part a page can have, and an empty one;
for the search alone a site of ten pages, with and without the full text, and a register of 1,000 procedures.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner

from generator.adaptors.cli import cchc
from tests.department import AS_OF as DECADE_DAY
from tests.department import department
from tests.drawn_register import write_register
from tests.queries import RUNNING_TEXT, TEN_PAGES

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/golden"
GOLDEN_DAY = "2024-06-30"
PROCEDURES = 1_000


def build_real(folder: Path) -> Path:
    """The site of the repository's data, as readers get it."""
    return _built(ROOT, folder / "site")


def build_golden(folder: Path) -> Path:
    """The site of the drawn department, with the real configuration."""
    return _drawn(GOLDEN / "input", folder)


def build_empty(folder: Path) -> Path:
    """The site of a repository that was just begun."""
    return _drawn(GOLDEN / "empty", folder)


def build_decade(folder: Path) -> Path:
    """The site of a department of ten years, with tasks of every status."""
    root = folder / "du-lieu"
    for name, text in department().items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    shutil.copytree(GOLDEN / "empty/content", root / "content", dirs_exist_ok=True)
    return _drawn(root, folder, DECADE_DAY.isoformat())


def build_ten_pages(folder: Path) -> Path:
    """What the first queries are asked of."""
    return build_files(folder, TEN_PAGES)


def build_full_text(folder: Path) -> Path:
    """The same, each word of it searched."""
    return build_files(folder, TEN_PAGES | RUNNING_TEXT, full_text=True)


def build_register(folder: Path) -> Path:
    """The real data and 1,000 full procedures beside it."""
    root = folder / "kho"
    for name in ("plans", "content"):
        shutil.copytree(ROOT / name, root / name)
    write_register(root, PROCEDURES)
    return _with_our_settings(root, folder / "site")


def build_files(folder: Path, files: Mapping[str, str], *, full_text: bool = False) -> Path:
    """The site of drawn files, and of one agency; with the search in the full text where that is asked for."""
    root = folder / "kho"
    needed = {"plans/co-quan.yml": (ROOT / "tests/errors/_base/plans/co-quan.yml").read_text("utf-8")}
    for name, text in (needed | {"content/gioi-thieu.md": "# Giới thiệu\n"} | dict(files)).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return _with_our_settings(root, folder / "site", full_text=full_text)


def with_full_text(root: Path) -> None:
    """Switches the search in the full text on, as an editor does."""
    config = root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("  # toan_van: true", "  toan_van: true"), "utf-8")


def _drawn(data: Path, folder: Path, as_of: str = GOLDEN_DAY) -> Path:
    root = folder / "kho"
    shutil.copytree(data, root)
    return _with_our_settings(root, folder / "site", "--as-of", as_of)


def _with_our_settings(root: Path, out: Path, *words: str, full_text: bool = False) -> Path:
    shutil.copy(ROOT / "mkdocs.yml", root)
    if full_text:
        with_full_text(root)
    (root / ".cache").symlink_to(ROOT / ".cache")
    return _built(root, out, *words)


def _built(root: Path, out: Path, *words: str) -> Path:
    result = CliRunner().invoke(cchc, ["--root", str(root), "build", "--out", str(out), *words])
    assert result.exit_code == 0, result.output
    return out


SITES = {
    "real": build_real,
    "drawn": build_golden,
    "empty": build_empty,
    "decade": build_decade,
    "ten pages": build_ten_pages,
    "full text": build_full_text,
    "register": build_register,
}
"""Name in the table, and what makes it in an empty folder."""
