"""A site built into an empty folder through mkdocs; what stops it is told, and nothing else is touched."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError, PluginError

from generator.adaptors.exits import DATA_PROBLEMS, WRONG_CALL, stop


def build_into(root: Path, folder: Path, as_of: date | None) -> None:
    """Stops the command where data or configuration have a fault.

    Raises:
        OSError: the machine refuses to write.
    """
    said = _MkdocsSaid()
    try:
        config = load_config(str(root / "mkdocs.yml"), site_dir=str(folder), strict=True)
        if "cchc" not in config.plugins:
            stop("mkdocs.yml không có “cchc” trong “plugins”: trang sẽ thiếu dữ liệu. Thêm lại rồi dựng.", WRONG_CALL)
        if as_of:
            config.plugins["cchc"].config["as_of"] = as_of.isoformat()
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
    finally:
        said.close()


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
