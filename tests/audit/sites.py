"""The sites that are looked at: the real data, drawn departments with every part a page can have, and an empty one."""

from __future__ import annotations

import shutil
from pathlib import Path

from click.testing import CliRunner

from generator.adaptors.cli import cchc
from tests.department import AS_OF as DECADE_DAY
from tests.department import department

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/golden"
GOLDEN_DAY = "2024-06-30"


def build_real(folder: Path) -> Path:
    """The site of the repository's data, as readers get it."""
    return _built(ROOT, folder / "site")


def build_golden(folder: Path) -> Path:
    """The site of the drawn department, with the real theme and configuration."""
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


def _drawn(data: Path, folder: Path, as_of: str = GOLDEN_DAY) -> Path:
    root = folder / "kho"
    shutil.copytree(data, root)
    shutil.copy(ROOT / "mkdocs.yml", root)
    for name in ("theme", "generator"):
        (root / name).symlink_to(ROOT / name)
    return _built(root, folder / "site", "--as-of", as_of)


def _built(root: Path, out: Path, *words: str) -> Path:
    result = CliRunner().invoke(cchc, ["--root", str(root), "build", "--out", str(out), *words])
    assert result.exit_code == 0, result.output
    return out


SITES = {"real": build_real, "drawn": build_golden, "empty": build_empty, "decade": build_decade}
"""Name in the table, and what makes it in an empty folder."""
