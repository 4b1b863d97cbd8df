"""`cchc` and its commands. Exit codes: 0 fine, 1 problems in the data, 2 wrong call or configuration,
3 another build holds the output, 4 the machine refused."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import click

from generator.adaptors.exits import WRONG_CALL, stop
from generator.adaptors.lazy_commands import LazyCommands

# Each command is imported when it is called: `cchc check` needs neither mkdocs nor the importers.
# ruff: noqa: PLC0415


def _annex() -> click.Command:
    from generator.adaptors.annex_command import annex

    return annex


def _build() -> click.Command:
    from generator.adaptors.build_command import build_site

    return build_site


def _check() -> click.Command:
    from generator.adaptors.check_command import check

    return check


def _compare_plans() -> click.Command:
    from generator.adaptors.compare_command import compare_plans

    return compare_plans


def _import() -> click.Command:
    from generator.adaptors.import_command import import_file

    return import_file


def _new() -> click.Command:
    from generator.adaptors.new_command import new

    return new


def _pages() -> click.Command:
    from generator.adaptors.pages_command import pages

    return pages


def _publish() -> click.Command:
    from generator.adaptors.publishing.publish_command import publish

    return publish


def _rollback() -> click.Command:
    from generator.adaptors.publishing.publish_command import rollback

    return rollback


def _serve() -> click.Command:
    from generator.adaptors.build_command import serve

    return serve


def _status() -> click.Command:
    from generator.adaptors.status_command import status

    return status


def _verify() -> click.Command:
    from generator.adaptors.publishing.verify_command import verify

    return verify


_COMMANDS = LazyCommands(
    {
        "annex": _annex,
        "build": _build,
        "check": _check,
        "compare-plans": _compare_plans,
        "import": _import,
        "new": _new,
        "pages": _pages,
        "publish": _publish,
        "rollback": _rollback,
        "serve": _serve,
        "status": _status,
        "verify": _verify,
    }
)


@click.group(commands=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
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


def main() -> None:
    """Entry point."""
    # A build makes millions of objects and drops few: looking for rings among them took an eighth of its time.
    gc.set_threshold(50_000, 20, 50)
    cchc()
