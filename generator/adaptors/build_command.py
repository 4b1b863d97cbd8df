"""`cchc build` and `cchc serve`: the two commands that need mkdocs."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import click
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError, PluginError

from generator.adaptors.as_of import AS_OF
from generator.adaptors.exits import BUSY, DATA_PROBLEMS, REFUSED, WRONG_CALL, stop
from generator.adaptors.output_folder import keep_from_replacing
from generator.adaptors.swap import BusyError, new_folder
from generator.adaptors.system_words import system_words


@click.command("build")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Thư mục kết quả; mặc định là site/.")
@AS_OF
@click.pass_obj
def build_site(root: Path, out: Path | None, as_of: Any) -> None:
    """Dựng trang web. Có lỗi thì trang cũ giữ nguyên."""
    target = (out or root / "site").resolve()
    said = _MkdocsSaid()
    try:
        keep_from_replacing(root, target, is_ours=(target / "index.html").is_file())
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
        stop(f"Máy không cho ghi vào “{target}”: {system_words(error)}. Trang cũ giữ nguyên.", REFUSED)
    finally:
        said.close()
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
