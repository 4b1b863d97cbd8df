"""`cchc pages`: every page as Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.adaptors.as_of import AS_OF, site_of
from generator.adaptors.exits import BUSY, DATA_PROBLEMS, REFUSED, stop
from generator.adaptors.output_folder import keep_from_replacing
from generator.adaptors.pages_tree import write_tree
from generator.adaptors.report import as_text, summary
from generator.adaptors.swap import BusyError, new_folder
from generator.adaptors.system_words import system_words


@click.command()
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Thư mục nhận các tệp Markdown."
)
@AS_OF
@click.pass_obj
def pages(root: Path, out: Path, as_of: Any) -> None:
    """Viết toàn bộ trang ra Markdown, để dùng với bộ dựng trang khác."""
    target = out.resolve()
    is_tree = (target / "index.md").is_file() and not (target / "index.html").exists()
    site = site_of(root, as_of)
    if site.errors:
        stop(as_text(root, site.problems), DATA_PROBLEMS)
    try:
        keep_from_replacing(root, target, is_ours=is_tree)
        with new_folder(target) as fresh:
            count = write_tree(site, root, fresh)
    except BusyError:
        stop(f"Một lệnh khác đang ghi vào “{out}”. Đợi nó xong rồi chạy lại.", BUSY)
    except OSError as error:
        stop(f"Máy không cho ghi vào “{out}”: {system_words(error)}.", REFUSED)
    click.echo(f"Đã viết {count} trang vào {out}. {summary(site.problems)}")
