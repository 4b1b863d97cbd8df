"""The product apart from its data: an installed wheel makes the site of a folder that holds nothing of ours."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.preview import previewed
from tests.tools import ToolMissingError, skipped_without_tools

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow(reason="packages are installed into an empty environment")
NO_NETWORK = re.compile("No matching distribution|connection broken|Could not fetch|NewConnectionError")

OWN_FILES = {
    "mkdocs.yml": """
site_name: Sở Mẫu
site_url: https://so-mau.example/cchc/
docs_dir: content
theme: {name: material, language: vi, font: false, favicon: assets/images/favicon.svg}
plugins: [search, cchc: {as_of: 2024-06-30}]
extra_css: [assets/stylesheets/rieng.css]
""",
    "theme/pages/accessibility.md.j2": """
{% extends "partials/page.md.j2" %}
{% block noi_dung %}
Sở Mẫu tự viết lời này.
{% endblock %}
""",
    "theme/overrides/assets/stylesheets/rieng.css": ".nguon{color:teal}",
    "theme/overrides/assets/images/favicon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

REFUSING = """
import sys

def refuse(event, said):
    if event in ("open", "os.listdir", "os.scandir") and str(said[0]).startswith({root!r}):
        raise PermissionError(f"read from the repository: {{said[0]}}")

sys.addaudithook(refuse)
"""
"""For the empty environment: whoever reads a file or a folder of the repository stops with an error."""


def _pip(*words: str | Path) -> None:
    done = subprocess.run([sys.executable, "-m", "pip", *words], capture_output=True, text=True, check=False)
    if done.returncode and NO_NETWORK.search(done.stderr):
        raise ToolMissingError(f"no packages to install, so the wheel was not tried: {done.stderr.splitlines()[-1]}")
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where an environment that holds the wheel and its locked dependencies has its programs."""
    wheels, environment = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("environment")
    venv.create(environment, symlinks=True)
    quick = ("--quiet", "--no-compile")
    with skipped_without_tools():
        _pip("wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", wheels, ROOT)
        _pip("--python", environment, "install", *quick, "--require-hashes", "-r", ROOT / "locks/site.txt")
        _pip("--python", environment, "install", *quick, "--no-deps", "--no-index", *wheels.iterdir())
    packages = next(environment.glob("lib/python3*/site-packages"))
    (packages / "refusing.py").write_text(REFUSING.format(root=str(ROOT)), "utf-8")
    (packages / "refusing.pth").write_text("import refusing\n", "utf-8")
    return environment / "bin"


@pytest.fixture(scope="module")
def department(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data, a configuration, and one template, one style and one picture of its own."""
    root = tmp_path_factory.mktemp("department")
    shutil.copytree(ROOT / "tests/golden/input", root, dirs_exist_ok=True)
    for name, text in OWN_FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text.lstrip("\n"), "utf-8")
    return root


@pytest.fixture(scope="module")
def site(programs: Path, department: Path) -> Path:
    assert _said(programs / "cchc", "--root", department, "check", "--as-of", "2024-06-30") == "Không có lỗi.\n"
    _said(programs / "cchc", "--root", department, "build")
    return department / "site"


def _said(*words: str | Path) -> str:
    """Run from a folder that is neither the department's nor ours."""
    done = subprocess.run(words, cwd="/", capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin"})
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_code_and_the_theme_that_run_are_the_installed_ones(programs: Path) -> None:
    asked = "import generator.render.theme_folders as t; print(t.__file__, t.our_theme(), sep='\\n')"
    module, theme = _said(programs / "python", "-c", asked).splitlines()
    packages = next(programs.parent.glob("lib/python3*/site-packages"))
    assert (Path(module).parents[1], Path(theme)) == (packages / "generator", packages / "generator/theme")


def test_the_environment_refuses_whoever_reads_from_the_repository(programs: Path) -> None:
    reading = (str(programs / "python"), "-c", f"open({str(ROOT / 'mkdocs.yml')!r})")
    refused = subprocess.run(reading, capture_output=True, text=True, check=False)
    assert "PermissionError: read from the repository" in refused.stderr


def test_the_register_of_bodies_outside_comes_with_the_product(programs: Path, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").touch()
    _said(programs / "cchc", "--root", tmp_path, "new", "co-quan-ngoai")
    register = "plans/co-quan-ngoai.yml"
    assert (tmp_path / register).read_text("utf-8") == (ROOT / register).read_text("utf-8")


def test_every_kind_of_page_is_made(site: Path) -> None:
    made = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.md")}
    expected = ROOT / "tests/golden/expected"
    assert made >= {path.parent.relative_to(expected).as_posix() for path in expected.rglob("index.md")}


def test_the_stylesheet_is_ours_and_the_departments_rules_come_last(site: Path) -> None:
    (sheet,) = (site / "assets/stylesheets").glob("*.css")
    text = sheet.read_text("utf-8")
    assert "be-vietnam-pro-400.woff2" in text
    assert text.endswith(".nguon{color:teal}")


def test_a_template_and_a_picture_of_the_department_replace_ours_and_all_others_stay(site: Path) -> None:
    own = (site / "kha-nang-tiep-can/index.html").read_text("utf-8")
    assert "Sở Mẫu tự viết lời này." in own
    assert "<code>theme/pages/accessibility.md.j2</code>" in own  # our frame around it
    assert (site / "assets/images/favicon.svg").read_text("utf-8") == OWN_FILES[
        "theme/overrides/assets/images/favicon.svg"
    ]
    for name in ("images/chia-se/trang-chu.png", "javascripts/loc-thu-tuc.js"):
        assert (site / "assets" / name).exists()


def test_mkdocs_alone_makes_the_same_files(programs: Path, department: Path, site: Path, tmp_path: Path) -> None:
    config = department / "mkdocs.yml"
    _said(programs / "mkdocs", "build", "--strict", "--quiet", "--config-file", config, "--site-dir", tmp_path / "site")
    assert _bytes_below(tmp_path / "site") == _bytes_below(site)


def test_a_preview_takes_up_a_change_of_the_departments_own_template(programs: Path, department: Path) -> None:
    with previewed([str(programs / "cchc")], department, cwd=Path("/")) as preview:
        assert preview.shows("kha-nang-tiep-can/", "Sở Mẫu tự viết lời này.")
        preview.edit("theme/pages/accessibility.md.j2", "tự viết lời này", "vừa sửa lời này")
        assert preview.shows("kha-nang-tiep-can/", "Sở Mẫu vừa sửa lời này.")


def _bytes_below(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
