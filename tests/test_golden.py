"""A small invented department, and every page that comes of it, as text to be read.

`pytest --update-golden` rewrites tests/golden/expected; read the difference as an editor would before committing it.
"""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.build import RenderedPage, Site, build

TESTS = Path(__file__).parent
GOLDEN = TESTS / "golden"
AS_HTML = (
    "ke-hoach/so-mau/2024/nhiem-vu/1-dd/index.md",
    "tthc/2-002131-h58/index.md",
    "tin-tuc/2024/05/bai-mau/index.md",
)
"""Pages whose HTML is kept too: escaping, links, anchors and tables show there."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = tmp_path_factory.mktemp("golden")
    shutil.copytree(GOLDEN / "input", root, dirs_exist_ok=True)
    (root / "theme").symlink_to(TESTS.parent / "theme")
    return build(root, date(2024, 6, 30), commit="0123456789ab")


def test_the_small_department_has_no_problem(site: Site) -> None:
    assert [f"{one.place}: {one.message}" for one in site.problems] == []


def test_every_page_is_as_it_was_read_and_approved(site: Site, update_golden: bool) -> None:
    made = _texts(site.pages)
    folder = GOLDEN / "expected"
    if update_golden:
        shutil.rmtree(folder, ignore_errors=True)
        for name, text in made.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
    kept = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }
    assert {
        "missing": sorted(kept.keys() - made.keys()),
        "unexpected": sorted(made.keys() - kept.keys()),
        "changed": sorted(name for name in kept.keys() & made.keys() if kept[name] != made[name]),
    } == {"missing": [], "unexpected": [], "changed": []}


def _texts(pages: tuple[RenderedPage, ...]) -> dict[str, str]:
    texts = {page.path: page.markdown for page in pages}
    return texts | {page.path.replace(".md", ".html"): page.html.body for page in pages if page.path in AS_HTML}
