"""A small invented department, and every page that comes of it, as text to be read.

`pytest --update-golden` rewrites tests/golden/expected; read the difference as an editor would before committing it.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from generator.build import RenderedPage, Site, build
from generator.render.templates import Templates
from tests.department import AS_OF as DECADE_DAY
from tests.department import write_department

TESTS = Path(__file__).parent
GOLDEN = TESTS / "golden"
AS_HTML = (
    "ke-hoach/so-mau/2024/nhiem-vu/1-dd/index.md",
    "tthc/2-002131-h58/index.md",
    "tin-tuc/2024/05/bai-mau/index.md",
)
"""Pages whose HTML is kept too: escaping, links, anchors and tables show there."""

NAME = re.compile(r"\*(?:Bảng|Table): .*\*$")


@pytest.fixture(scope="module")
def rendered_lines() -> set[tuple[str, int]]:
    """Lines of compiled templates that ran while the site was built: template and line."""
    return set()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, rendered_lines: set[tuple[str, int]]) -> Site:
    with _seen(rendered_lines):
        return _built(GOLDEN / "input", tmp_path_factory.mktemp("golden"), date(2024, 6, 30))


@pytest.fixture(scope="module")
def empty_site(tmp_path_factory: pytest.TempPathFactory, rendered_lines: set[tuple[str, int]]) -> Site:
    """Of a repository that was just begun: what lists say while they hold nothing."""
    with _seen(rendered_lines):
        return _built(GOLDEN / "empty", tmp_path_factory.mktemp("empty"), date(2024, 6, 30))


@pytest.fixture(scope="module")
def later_site(tmp_path_factory: pytest.TempPathFactory, rendered_lines: set[tuple[str, int]]) -> Site:
    """The small department when nothing has changed for long, as editors preview it."""
    with _seen(rendered_lines):
        return _built(GOLDEN / "input", tmp_path_factory.mktemp("later"), date(2026, 6, 30), is_preview=True)


@pytest.fixture(scope="module")
def decade_site(tmp_path_factory: pytest.TempPathFactory, rendered_lines: set[tuple[str, int]]) -> Site:
    """A department of ten years, with tasks of every status."""
    root = write_department(tmp_path_factory.mktemp("decade"))
    with _seen(rendered_lines):
        return build(root, DECADE_DAY, commit="0123456789ab")


def _built(data: Path, root: Path, as_of: date, *, is_preview: bool = False) -> Site:
    shutil.copytree(data, root, dirs_exist_ok=True)
    return build(root, as_of, commit="0123456789ab", is_preview=is_preview)


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


@pytest.mark.slow(reason="four departments are built while every line is traced")
def test_the_drawn_departments_fill_every_line_of_every_template(
    site: Site, later_site: Site, empty_site: Site, decade_site: Site, rendered_lines: set[tuple[str, int]]
) -> None:
    """So that what looks at their pages – this file, the audit – has seen every part that a page can have."""
    assert site.pages
    assert later_site.pages
    assert empty_site.pages
    assert decade_site.pages
    templates = Templates(TESTS.parent)._environment
    unseen = set()
    for name in templates.list_templates(["j2"]):
        compiled = templates.get_template(name).debug_info
        seen = {line for line, at in compiled if (name, at) in rendered_lines}
        unseen |= {f"{name}:{line}" for line, _ in compiled if line not in seen}
    assert " ".join(sorted(unseen)) == ""


@pytest.mark.slow(reason="the departments of the test before")
def test_what_a_template_gets_is_frozen_to_the_last_part(site: Site, empty_site: Site, decade_site: Site) -> None:
    pages = (*site.pages, *empty_site.pages, *decade_site.pages)
    assert {fault for page in pages for fault in _loose_parts(page.page.view, type(page.page.view).__name__)} == set()


def _loose_parts(value: object, at: str) -> Iterator[str]:
    """Lists, dicts and sets anywhere inside a view, by the names of the fields that lead there."""
    if isinstance(value, list | dict | set):
        yield f"{at} is a {type(value).__name__}"
    elif isinstance(value, tuple):
        for one in value:
            yield from _loose_parts(one, at)
    elif is_dataclass(value):
        if not value.__dataclass_params__.frozen:  # type: ignore[union-attr]
            yield f"{at} is not frozen"
        for part in fields(value):
            yield from _loose_parts(getattr(value, part.name), f"{at}.{part.name}")


@pytest.mark.slow(reason="the departments of the test before")
def test_every_table_of_a_template_says_its_name_above_it(site: Site, empty_site: Site, decade_site: Site) -> None:
    """In an editor's post the heading may stand in for it."""
    nameless = []
    for page in (*site.pages, *empty_site.pages, *decade_site.pages):
        lines = ["", "", *page.markdown.split("\n")]
        for at, line in enumerate(lines):
            is_rule = re.fullmatch(r"\|(?:-+:?\|)+", line)
            if is_rule and not page.path.startswith("tin-tuc/2") and not NAME.match(lines[at - 3]):
                nameless.append(f"{page.path}: {lines[at - 1]}")
    assert nameless == []


@contextmanager
def _seen(lines: set[tuple[str, int]]) -> Iterator[None]:
    def trace(frame: FrameType, event: str, _: Any) -> Any:
        # Called for every function of the build: a Path here would cost more than the build itself.
        name = frame.f_code.co_filename
        if not name.endswith(".j2"):
            return None
        if event == "line":
            lines.add(("/".join(name.split("/")[-2:]), frame.f_lineno))
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def _texts(pages: tuple[RenderedPage, ...]) -> dict[str, str]:
    texts = {page.path: page.markdown for page in pages}
    return texts | {page.path.replace(".md", ".html"): page.html.body for page in pages if page.path in AS_HTML}
