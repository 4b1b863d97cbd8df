"""`cchc` as editors, operators and machines meet it: what it prints, how it ends, and what it leaves on the disk."""

from __future__ import annotations

import html
import json
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import unquote

import click
import pytest
from click.testing import CliRunner, Result

from generator.adaptors.cli import cchc
from generator.adaptors.exits import BUSY, DATA_PROBLEMS, REFUSED, WRONG_CALL
from generator.adaptors.report import MOST_SHOWN, as_github, as_text
from generator.adaptors.swap import new_folder
from generator.places import Place
from generator.problems import problem
from tests.conftest import ROOT, Files, Repository
from tests.files import a_picture

PLAN = "plans/skhcn/2022/ke-hoach.yml"
GOOD: Files = {"content/van-ban/a.yml": "so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dinh\n"}
BAD: Files = {"content/van-ban/a.yml": "so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dih\n"}
OLD: Files = {"index.html": "bản cũ", "van-ban/index.html": "bản cũ", "assets/cu.css": b"\x00\xff"}
"""A site that readers see while a build goes on."""
VIETNAMESE = re.compile(r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)


@pytest.fixture(autouse=True)
def one_time_for_all_builds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two builds of the same files then give the same bytes."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1664496000")
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")


# check


def test_the_repository_itself_has_no_error() -> None:
    result = _cchc(ROOT, "check")
    assert (result.exit_code, result.output) == (0, "Không có lỗi.\n")


def test_problems_are_printed_with_their_line_and_the_next_step(repository: Repository) -> None:
    result = _cchc(repository(BAD), "check")
    assert result.exit_code == DATA_PROBLEMS
    assert result.output.splitlines() == [
        "content/van-ban/a.yml:2:7: [bad-choice] “quyet-dih” không có trong danh mục.",
        "    2 | loai: quyet-dih",
        "              ^",
        "    → Có phải “quyet-dinh”?",
        "1 lỗi. Trang web chưa được cập nhật; bản đang công bố vẫn giữ nguyên.",
    ]


def test_json_is_one_object_with_every_problem_and_the_counts(repository: Repository) -> None:
    result = _cchc(repository({**BAD, PLAN: "{}"}), "check", "--format", "json")
    assert result.exit_code == DATA_PROBLEMS
    document, area, year = json.loads(result.output)["problems"]
    assert json.loads(result.output).keys() == {"problems", "counts"}
    assert json.loads(result.output)["counts"] == {"error": 3, "warning": 0}
    assert document == {
        "code": "bad-choice",
        "severity": "error",
        "file": "content/van-ban/a.yml",
        "line": 2,
        "column": 7,
        "field": "loai",
        "message": "“quyet-dih” không có trong danh mục.",
        "hint": "Có phải “quyet-dinh”?",
        "text": "quyet-dih",
    }
    assert [area["message"], year["message"]] == [
        "Thiếu khóa bắt buộc “linh_vuc”.",
        "Thiếu khóa bắt buộc “nam”.",
    ]


def test_github_is_told_each_problem_beside_its_line(repository: Repository) -> None:
    result = _cchc(repository(BAD), "check", "--format", "github")
    assert result.exit_code == DATA_PROBLEMS
    assert result.output.splitlines() == [
        "::error file=content/van-ban/a.yml,line=2,col=7,title=bad-choice::"
        "“quyet-dih” không có trong danh mục. Có phải “quyet-dinh”?",
        "1 lỗi. Trang web chưa được cập nhật; bản đang công bố vẫn giữ nguyên.",
    ]


def test_a_file_name_cannot_give_orders_to_github() -> None:
    one = problem("empty-file", at=Place("plans/a\n::error file=b,c:d.yml"))
    assert as_github(Path(), [one]).splitlines()[0].startswith(
        "::error file=plans/a%0A%3A%3Aerror file=b%2Cc%3Ad.yml,line=1,col=1,title=empty-file::"
    )  # fmt: skip


def test_a_line_cannot_give_orders_to_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"\tten: \x1b[2J\xe2\x80\x8b sau\n")
    one = problem("empty-item", at=Place("a.yml", 1, 12))
    assert as_text(tmp_path, [one]).splitlines()[1:3] == ["    1 | \tten: �[2J� sau", "        \t          ^"]


def test_of_a_value_without_end_only_the_beginning_is_shown(repository: Repository) -> None:
    root = repository({"content/van-ban/a.yml": f"so_ky_hieu: 1/QĐ-UBND\nloai: {'x' * 100_000}\n"})
    result = _cchc(root, "check")
    assert result.output.splitlines()[:3] == [
        f"content/van-ban/a.yml:2:7: [bad-choice] “{'x' * 120}…” không có trong danh mục.",
        f"    2 | loai: {'x' * 120}",
        "              ^",
    ]
    assert json.loads(_cchc(root, "check", "--format", "json").output)["problems"][0]["text"] == "x" * 100_000


def test_more_problems_than_one_reads_are_counted() -> None:
    many = [problem("empty-file", at=Place(f"plans/{number}.yml")) for number in range(MOST_SHOWN + 50)]
    assert as_text(Path(), many).splitlines()[-3:] == [
        "    → Điền nội dung hoặc xóa tệp.",
        "… và 50 vấn đề nữa.",
        "150 lỗi. Trang web chưa được cập nhật; bản đang công bố vẫn giữ nguyên.",
    ]


@pytest.mark.parametrize(("option", "exit_code"), [([], 0), (["--strict"], DATA_PROBLEMS)])
def test_a_warning_counts_only_where_that_is_asked_for(
    repository: Repository, option: list[str], exit_code: int
) -> None:
    result = _cchc(repository({PLAN: _plan("Lúc thuận tiện")}), "check", *option)
    assert result.exit_code == exit_code
    assert result.output.splitlines()[0] == (
        f"{PLAN}:8:20: [timing-not-understood] cảnh báo: Không hiểu thời gian “Lúc thuận tiện”."
    )
    assert result.output.splitlines()[-1] == "Không có lỗi, 1 cảnh báo."


def test_nothing_is_written_by_a_check(repository: Repository) -> None:
    root = repository(BAD)
    before = _snapshot(root)
    _cchc(root, "check")
    assert _snapshot(root) == before


# Calls


@pytest.mark.parametrize("command", ["check", "build", "pages --out tam"])
def test_a_folder_without_a_repository_is_a_wrong_call(tmp_path: Path, command: str) -> None:
    result = _cchc(tmp_path, *command.split())
    assert result.exit_code == WRONG_CALL
    assert result.output.startswith("Không thấy mkdocs.yml trong")


@pytest.mark.parametrize("words", [["khong-co"], ["check", "--format", "xml"], ["pages"], ["build", "--as-of", "mai"]])
def test_what_no_command_knows_is_a_wrong_call(repository: Repository, words: list[str]) -> None:
    assert _cchc(repository({}), *words).exit_code == WRONG_CALL


@pytest.mark.parametrize("name", ["", *cchc.commands])
def test_every_command_and_option_has_help_in_vietnamese(name: str) -> None:
    command = cchc.commands[name] if name else cchc
    assert VIETNAMESE.search(command.help or "")
    for option in command.params:
        assert isinstance(option, click.Argument) or VIETNAMESE.search(getattr(option, "help", None) or ""), option
    asked = CliRunner().invoke(cchc, [*([name] if name else []), "--help"])
    assert asked.exit_code == 0
    assert (command.help or "").split(".")[0] in asked.output


def test_the_module_is_the_command() -> None:
    asked = subprocess.run([sys.executable, "-m", "generator", "--help"], capture_output=True, text=True, check=True)
    assert "Dựng trang cải cách hành chính từ dữ liệu YAML." in asked.stdout


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (lambda text: text.replace("  - cchc\n", ""), "mkdocs.yml không có “cchc”"),
        (lambda text: text.replace("name: material", "name: khong-co"), "Unrecognised theme name: 'khong-co'"),
        (lambda text: text.replace("gioi-thieu.md", "gioi-thiu.md"), "'gioi-thiu.md' is included in the 'nav'"),
        (lambda text: text + "  : [\n", "Cấu hình hoặc trang viết tay có lỗi"),
    ],
)
def test_a_configuration_that_would_lose_the_data_is_not_built(
    repository: Repository, changed: Callable[[str], str], says: str
) -> None:
    root = repository({**GOOD, "mkdocs.yml": changed((ROOT / "mkdocs.yml").read_text(encoding="utf-8")).encode()})
    _write(root / "site", OLD)
    result = _cchc(root, "build")
    assert result.exit_code == WRONG_CALL
    assert says in result.output
    assert _snapshot(root / "site") == _drawn(OLD)


# Where a site may go


@pytest.mark.parametrize("command", ["build", "pages"])
@pytest.mark.parametrize("out", [".", "..", "plans", "content/van-ban", "tests", ".git", "tai-lieu"])
def test_an_output_never_replaces_what_people_wrote(repository: Repository, command: str, out: str) -> None:
    root = repository({**GOOD, "tai-lieu/bao-cao.docx": b"PK", "tests/index.html": b"", ".git/config": b""})
    before = _snapshot(root)
    result = _cchc(root, command, "--out", str(root / out))
    assert result.exit_code == WRONG_CALL
    assert _snapshot(root) == before


@pytest.mark.parametrize("command", ["build", "pages"])
@pytest.mark.parametrize("out", ["mkdocs.yml/site", "/proc/site", "/dev/null/site"])
def test_a_place_that_cannot_be_written_is_the_machines_refusal(repository: Repository, command: str, out: str) -> None:
    root = repository(GOOD)
    result = _cchc(root, command, "--out", str(root / out))
    assert result.exit_code == REFUSED
    assert result.output.startswith("Máy không cho ghi vào")


@pytest.mark.parametrize("command", ["build", "pages"])
def test_only_one_build_at_a_time_may_hold_an_output(repository: Repository, tmp_path: Path, command: str) -> None:
    root, out = repository(GOOD), tmp_path / "ra"
    with new_folder(out):
        result = _cchc(root, command, "--out", str(out))
    assert result.exit_code == BUSY
    assert "Đợi nó xong rồi chạy lại." in result.output
    assert _cchc(root, command, "--out", str(out)).exit_code == 0


# The old site


def test_a_build_replaces_the_old_site_as_a_whole(repository: Repository) -> None:
    root = repository(GOOD)
    _write(root / "site", OLD)
    result = _cchc(root, "build", "--as-of", "2022-09-30")
    assert result.exit_code == 0, result.output
    assert "1/QĐ-UBND" in (root / "site/van-ban/a/index.html").read_text(encoding="utf-8")
    assert not (root / "site/assets/cu.css").exists()
    assert list(root.glob(".site-*")) == []


@pytest.mark.parametrize("words", [["-m", "generator", "build"], ["-m", "mkdocs", "build"]])
def test_an_error_in_the_data_leaves_the_old_site_byte_for_byte(repository: Repository, words: list[str]) -> None:
    root = repository(BAD)
    _write(root / "site", OLD)
    built = subprocess.run([sys.executable, *words], cwd=root, capture_output=True, text=True, check=False)
    assert built.returncode == DATA_PROBLEMS
    assert "[bad-choice] “quyet-dih” không có trong danh mục." in built.stdout + built.stderr
    assert "Traceback" not in built.stdout + built.stderr
    assert _snapshot(root / "site") == _drawn(OLD)
    assert list(root.glob(".site-*")) == []


def test_a_full_disk_leaves_the_old_site_byte_for_byte(repository: Repository) -> None:
    root = repository(GOOD)
    _write(root / "site", OLD)
    built = subprocess.run(
        [sys.executable, "-m", "generator", "build"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        # No file may grow beyond 64 kB: the write fails in the middle, as on a full disk.
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536)),
    )
    assert built.returncode == REFUSED, built.stdout + built.stderr
    assert built.stderr.startswith("Máy không cho ghi vào")
    assert "Traceback" not in built.stderr
    assert _snapshot(root / "site") == _drawn(OLD)


MOMENTS: Mapping[str, Callable[[Path], bool]] = {
    "at once": lambda _root: True,
    "when it holds the output": lambda root: (root / ".site.lock").exists(),
    "when the new folder appears": lambda root: any(root.glob(".site-new-*")),
    "when the first page is written": lambda root: any(root.glob(".site-new-*/**/index.html")),
    "when the search index is written": lambda root: any(root.glob(".site-new-*/search/search_index.json")),
    "when the new site stands": lambda root: not (root / "site/assets/cu.css").exists(),
}


@pytest.mark.slow(reason="six builds are started, killed and begun anew")
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_build_leaves_a_whole_site_and_the_next_one_clears_up(repository: Repository, moment: str) -> None:
    root = repository(GOOD)
    _write(root / "site", OLD)
    words = [sys.executable, "-m", "generator", "build"]
    with subprocess.Popen(words, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and not MOMENTS[moment](root):
            pass
        process.kill()
    left = _snapshot(root / "site")
    if moment == "when the new folder appears":  # later ones may come too late on a busy machine
        assert process.returncode == -signal.SIGKILL
        assert list(root.glob(".site-new-*")) != []

    assert _cchc(root, "build").exit_code == 0
    assert left in (_drawn(OLD), _snapshot(root / "site"))
    assert list(root.glob(".site-*")) == []


def test_a_site_that_was_moved_aside_when_the_power_went_comes_back(repository: Repository) -> None:
    # Only where the system cannot exchange two folders: killed between the two renames.
    root = repository(BAD)
    _write(root / ".site-old-4711", OLD)
    _write(root / ".site-new-4711", {"index.html": "nửa chừng"})
    assert _cchc(root, "build").exit_code == DATA_PROBLEMS
    assert _snapshot(root / "site") == _drawn(OLD)
    assert list(root.glob(".site-*")) == []


# pages


def test_a_check_loads_neither_mkdocs_nor_an_importer(repository: Repository) -> None:
    start = "import sys; from generator.adaptors.cli import cchc; cchc.main(sys.argv[1:], standalone_mode=False); "
    start += "print({'mkdocs', 'generator.importers', 'fontTools'} & set(sys.modules))"
    words = [sys.executable, "-c", start, "--root", str(repository(GOOD)), "check"]
    asked = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert asked.stdout.endswith("set()\n"), asked.stdout + asked.stderr


def test_every_link_of_the_markdown_tree_leads_to_a_file(tmp_path: Path) -> None:
    tree = tmp_path / "cay"
    assert _cchc(ROOT, "pages", "--out", str(tree)).exit_code == 0
    links = [(page, link) for page in tree.rglob("*.md") for link in _md_links(page.read_text(encoding="utf-8"))]
    broken = [f"{page.relative_to(tree)} → {link}" for page, link in links if not (page.parent / link).is_file()]
    assert broken == []
    assert len(links) > 1000


def test_the_markdown_tree_has_titles_trusted_pages_and_no_data(repository: Repository, tmp_path: Path) -> None:
    picture, page = a_picture("PNG"), "# Giới thiệu\n\n![Sơ đồ](anh/so-do.png)\n"
    root = repository({**GOOD, "content/anh/so-do.png": picture, "content/gioi-thieu.md": page, PLAN: _plan("Quý I")})
    result = _cchc(root, "pages", "--out", str(tmp_path / "cay"), "--as-of", "2022-09-30")
    made = _snapshot(tmp_path / "cay")
    assert result.output.startswith(f"Đã viết {len(made) - 2} trang vào ")
    assert made["gioi-thieu.md"] == page.encode()
    assert made["anh/so-do.png"] == picture
    assert made["van-ban/a/index.md"].startswith('---\ntitle: "Quyết định 1/QĐ-UBND'.encode())
    assert [name for name in made if name.endswith((".yml", ".yaml"))] == []


def test_an_error_in_the_data_leaves_the_old_tree(repository: Repository, tmp_path: Path) -> None:
    old: Files = {"index.md": "bản cũ"}
    _write(tmp_path / "cay", old)
    assert _cchc(repository(BAD), "pages", "--out", str(tmp_path / "cay")).exit_code == DATA_PROBLEMS
    assert _snapshot(tmp_path / "cay") == _drawn(old)


def _cchc(root: Path, *words: str) -> Result:
    result = CliRunner().invoke(cchc, ["--root", str(root), *words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def _plan(timing: str) -> str:
    task = f"      - so: 1.a\n        ten: Rà soát\n        chu_tri: Thanh tra Sở\n        thoi_gian: {timing}\n"
    return f"nam: 2022\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n{task}"


def _md_links(markdown: str) -> list[str]:
    """Relative links to Markdown files, as an engine would read them."""
    found = re.findall(r"\]\(([^)\s]+)\)|href=\"([^\"]+)\"", markdown)
    links = (unquote(html.unescape(one or other)).partition("#")[0] for one, other in found)
    return [link for link in links if link.endswith(".md") and "://" not in link]


def _write(folder: Path, files: Files) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def _drawn(files: Files) -> dict[str, bytes]:
    return {name: content if isinstance(content, bytes) else content.encode() for name, content in files.items()}


def _snapshot(folder: Path) -> dict[str, bytes]:
    """Every file by its path; links are not followed, locks of builds are left out."""
    return {
        path.relative_to(folder).as_posix(): str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
        for path in folder.rglob("*")
        if (path.is_file() or path.is_symlink()) and path.suffix != ".lock"
    }
