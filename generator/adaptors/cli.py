"""`cchc` and its commands. Exit codes: 0 fine, 1 problems in the data, 2 wrong call or configuration,
3 another build holds the output, 4 the machine refused."""

from __future__ import annotations

import gc
import logging
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError, PluginError

from generator.adaptors.annex_command import annex
from generator.adaptors.compare_command import compare_plans
from generator.adaptors.exits import BUSY, DATA_PROBLEMS, REFUSED, WRONG_CALL, stop
from generator.adaptors.import_command import import_file
from generator.adaptors.new_command import new
from generator.adaptors.pages_tree import write_tree
from generator.adaptors.report import FORMATS, as_text, summary
from generator.adaptors.repository import current_revision, tree_at
from generator.adaptors.status_command import status
from generator.adaptors.swap import BusyError, new_folder
from generator.build import Site, build, silent_changes_since
from generator.problems import errors_among, in_order

_SOURCES = ("plans", "content", "theme", "generator", "tests", "docs", "deploy", ".git")
"""Folders of the repository that no output may replace."""

_AS_OF = click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Ngày tính tình trạng, ví dụ 2022-09-30; mặc định là ngày của commit.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="Thư mục chứa mkdocs.yml, plans/ và content/.",
)
@click.pass_context
def cchc(context: click.Context, root: Path) -> None:
    """Dựng trang cải cách hành chính từ dữ liệu YAML."""
    if not (root / "mkdocs.yml").is_file():
        stop(f"Không thấy mkdocs.yml trong “{root}”. Chạy lệnh ở thư mục gốc của kho dữ liệu.", WRONG_CALL)
    context.obj = root.resolve()
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


@cchc.command()
@click.option("--strict", is_flag=True, help="Coi cảnh báo như lỗi.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", help="Cách in kết quả.")
@click.option("--against", metavar="COMMIT", help="So với bản đã công bố: số liệu chỉ được đổi khi có đính chính.")
@_AS_OF
@click.pass_obj
def check(root: Path, strict: bool, form: str, against: str | None, as_of: Any) -> None:
    """Kiểm tra toàn bộ dữ liệu; không ghi gì."""
    problems = _site(root, as_of).problems
    if against:
        with tree_at(root, against) as before:
            if before is None:
                stop(f"Kho dữ liệu không có bản “{against}”. Ghi tên nhánh hoặc mã commit.", WRONG_CALL)
            problems = in_order((*problems, *silent_changes_since(before, root)))
    click.echo(FORMATS[form](root, problems))
    if errors_among(problems) or (strict and problems):
        sys.exit(DATA_PROBLEMS)


@cchc.command("build")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Thư mục kết quả; mặc định là site/.")
@_AS_OF
@click.pass_obj
def build_site(root: Path, out: Path | None, as_of: Any) -> None:
    """Dựng trang web. Có lỗi thì trang cũ giữ nguyên."""
    target = (out or root / "site").resolve()
    said = _MkdocsSaid()
    try:
        _keep_from_replacing(root, target, is_ours=(target / "index.html").is_file())
        with new_folder(target) as fresh:
            config = load_config(str(root / "mkdocs.yml"), site_dir=str(fresh), strict=True)
            if "cchc" not in config.plugins:
                stop(
                    "mkdocs.yml không có “cchc” trong “plugins”: trang sẽ thiếu dữ liệu. Thêm lại rồi dựng.", WRONG_CALL
                )
            if as_of:
                config.plugins["cchc"].config["as_of"] = as_of.date().isoformat()
            config.plugins.on_startup(command="build", dirty=False)
            try:
                mkdocs_build(config)
            finally:
                config.plugins.on_shutdown()
    except (ConfigurationError, Abort) as error:
        if isinstance(error.__context__, PluginError):  # mkdocs puts its own error around the plugin's
            stop(str(error.__context__).strip(), DATA_PROBLEMS)
        lines = "\n".join([*said.lines, str(error)])
        stop(f"Cấu hình hoặc trang viết tay có lỗi, trang cũ giữ nguyên.\n{lines}", WRONG_CALL)
    except BusyError:
        stop(f"Một lần dựng khác đang ghi vào “{target}”. Đợi nó xong rồi chạy lại.", BUSY)
    except OSError as error:
        stop(f"Máy không cho ghi vào “{target}”: {error.strerror or error}. Trang cũ giữ nguyên.", REFUSED)
    finally:
        said.close()
    pages = sum(1 for _ in target.rglob("*.html"))
    click.echo(f"Đã dựng {pages} trang vào {target}")


@cchc.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Cổng trên máy này.")
@click.pass_obj
def serve(root: Path, port: int) -> None:
    """Xem thử trên máy này; tự dựng lại khi dữ liệu hoặc mẫu trang đổi."""
    try:
        mkdocs_serve(str(root / "mkdocs.yml"), dev_addr=f"127.0.0.1:{port}")
    except (ConfigurationError, Abort, PluginError) as error:
        stop(f"Không mở được bản xem thử. {error.__context__ or error}", WRONG_CALL)
    except OSError as error:
        stop(f"Không mở được cổng {port}: {error.strerror or error}. Thử --port khác.", REFUSED)


@cchc.command()
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Thư mục nhận các tệp Markdown."
)
@_AS_OF
@click.pass_obj
def pages(root: Path, out: Path, as_of: Any) -> None:
    """Viết toàn bộ trang ra Markdown, để dùng với bộ dựng trang khác."""
    target = out.resolve()
    is_tree = (target / "index.md").is_file() and not (target / "index.html").exists()
    site = _site(root, as_of)
    if site.errors:
        stop(as_text(root, site.problems), DATA_PROBLEMS)
    try:
        _keep_from_replacing(root, target, is_ours=is_tree)
        with new_folder(target) as fresh:
            count = write_tree(site, root, fresh)
    except BusyError:
        stop(f"Một lệnh khác đang ghi vào “{out}”. Đợi nó xong rồi chạy lại.", BUSY)
    except OSError as error:
        stop(f"Máy không cho ghi vào “{out}”: {error.strerror or error}.", REFUSED)
    click.echo(f"Đã viết {count} trang vào {out}. {summary(site.problems)}")


cchc.add_command(import_file)
cchc.add_command(new)
cchc.add_command(status)
cchc.add_command(annex)
cchc.add_command(compare_plans)


class _MkdocsSaid(logging.Handler):
    """mkdocs' warnings and errors. They stop the build, and are shown only then: mkdocs speaks to developers."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        logging.getLogger("mkdocs").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())

    def close(self) -> None:
        logging.getLogger("mkdocs").removeHandler(self)
        super().close()


def _site(root: Path, as_of: Any) -> Site:
    revision = current_revision(root)
    day: date = as_of.date() if as_of else revision.as_of
    return build(root, day, commit=revision.commit)


def _keep_from_replacing(root: Path, target: Path, *, is_ours: bool) -> None:
    """Whatever stands at the target is replaced as a whole, so it may only be what we made before.

    Raises:
        OSError: the folder cannot be looked into.
    """
    inside = target.relative_to(root).parts if target.is_relative_to(root) else ()
    if target == root or target in root.parents or (inside and inside[0] in _SOURCES):
        stop(f"Không ghi vào “{target}”: thư mục này thuộc kho dữ liệu. Chọn thư mục khác bằng --out.", WRONG_CALL)
    if target.is_dir() and any(target.iterdir()) and not is_ours:
        stop(f"“{target}” đang có tệp khác. Chọn thư mục trống, hoặc nơi đã ghi bằng lệnh này.", WRONG_CALL)


def main() -> None:
    """Entry point."""
    # A build makes millions of objects and drops few: looking for rings among them took an eighth of its time.
    gc.set_threshold(50_000, 20, 50)
    cchc()
