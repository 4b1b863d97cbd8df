"""Whose template, style or picture is taken: the site's own first, ours behind it, Material's last."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from mkdocs.config import load_config

from generator.adaptors.site_theme import use_theme
from generator.build import Stamp
from generator.places import Place
from generator.render.templates import Templates
from generator.render.theme_folders import our_theme, theme_folders

ROOT = Path(__file__).parents[1]
OURS = ROOT / "theme"
CONFIG = "site_name: Thử\ntheme: {{name: material{theme}}}\nextra_css: [assets/rieng.css]\n"


def test_our_own_repository_has_one_theme_and_not_two() -> None:
    assert our_theme() == OURS
    assert theme_folders(ROOT) == (OURS,)


def test_a_site_without_a_theme_has_ours_and_one_with_a_theme_has_it_in_front(tmp_path: Path) -> None:
    assert theme_folders(tmp_path) == (OURS,)
    (tmp_path / "theme").mkdir()
    assert theme_folders(tmp_path) == (tmp_path / "theme", OURS)


def test_a_template_of_the_site_replaces_ours_and_may_fill_the_frame_that_all_pages_have(tmp_path: Path) -> None:
    own = tmp_path / "theme/pages/accessibility.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text('{% extends "partials/page.md.j2" %}{% block noi_dung %}Lời của Sở Mẫu.{% endblock %}', "utf-8")
    context = {"title": "Tuyên bố", "place": Place("theme"), "news": (), "files": (), "stamp": Stamp(date(2024, 6, 30))}
    page = Templates(tmp_path).render("accessibility", path="a/index.md", context=context)
    assert page.startswith("# Tuyên bố\n\nLời của Sở Mẫu.\n")
    assert "cập nhật đến ngày 30/06/2024" in page


@pytest.mark.parametrize("chosen", [False, True])
@pytest.mark.parametrize("is_full_text", [False, True])
def test_folders_and_stylesheets_stand_in_the_order_in_which_they_win(
    tmp_path: Path, is_full_text: bool, chosen: bool
) -> None:
    for folder in ("docs", "khac", "theme/overrides", "theme/full_text"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(CONFIG.format(theme=", custom_dir: khac" if chosen else ""), "utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    theirs = [one for one in config.theme.dirs if not one.endswith("khac")]
    use_theme(config, tmp_path, is_full_text=is_full_text)
    parts = ["full_text", "overrides"] if is_full_text else ["overrides"]
    ours = [str(theme / part) for theme in (tmp_path / "theme", OURS) for part in parts]
    assert config.theme.dirs == [*([str(tmp_path / "khac")] if chosen else []), *ours, *theirs]
    names = ["cchc", "cach-hien-thi", "in", *(["tim-toan-van"] if is_full_text else [])]
    assert config.extra_css == [*(f"assets/stylesheets/{name}.css" for name in names), "assets/rieng.css"]
