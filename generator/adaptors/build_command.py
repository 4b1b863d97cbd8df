"""`cchc build` and `cchc serve`: the two commands that need mkdocs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.exceptions import Abort, ConfigurationError, PluginError

from generator.adaptors.as_of import AS_OF
from generator.adaptors.exits import BUSY, REFUSED, WRONG_CALL, stop
from generator.adaptors.output_folder import keep_from_replacing
from generator.adaptors.site_build import build_into
from generator.adaptors.swap import BusyError, new_folder
from generator.adaptors.system_words import system_words


@click.command("build")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Thư mục kết quả; mặc định là site/.")
@AS_OF
@click.pass_obj
def build_site(root: Path, out: Path | None, as_of: Any) -> None:
    """Dựng trang web. Có lỗi thì trang cũ giữ nguyên."""
    target = (out or root / "site").resolve()
    try:
        keep_from_replacing(root, target, is_ours=(target / "index.html").is_file())
        with new_folder(target) as fresh:
            build_into(root, fresh, as_of.date() if as_of else None)
    except BusyError:
        stop(f"Một lần dựng khác đang ghi vào “{target}”. Đợi nó xong rồi chạy lại.", BUSY)
    except OSError as error:
        stop(f"Máy không cho ghi vào “{target}”: {system_words(error)}. Trang cũ giữ nguyên.", REFUSED)
    pages = sum(1 for _ in target.rglob("*.html"))
    click.echo(f"Đã dựng {pages} trang vào {target}")


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Cổng trên máy này.")
@click.pass_obj
def serve(root: Path, port: int) -> None:
    """Xem thử trên máy này; tự dựng lại khi dữ liệu hoặc mẫu trang đổi."""
    try:
        mkdocs_serve(str(root / "mkdocs.yml"), dev_addr=f"127.0.0.1:{port}")
    except (ConfigurationError, Abort, PluginError) as error:
        stop(f"Không mở được bản xem thử. {error.__context__ or error}", WRONG_CALL)
    except OSError as error:
        stop(f"Không mở được cổng {port}: {system_words(error)}. Thử --port khác.", REFUSED)
