"""Where a command may write a whole folder."""

from __future__ import annotations

from pathlib import Path

from generator.adaptors.exits import WRONG_CALL, stop

_SOURCES = ("plans", "content", "theme", "generator", "tests", "docs", "deploy", ".git")
"""Folders of the repository that no output may replace."""


def keep_from_replacing(root: Path, target: Path, *, is_ours: bool) -> None:
    """Whatever stands at the target is replaced as a whole, so it may only be what we made before.

    Raises:
        OSError: the folder cannot be looked into.
    """
    inside = target.relative_to(root).parts if target.is_relative_to(root) else ()
    if target == root or target in root.parents or (inside and inside[0] in _SOURCES):
        stop(f"Không ghi vào “{target}”: thư mục này thuộc kho dữ liệu. Chọn thư mục khác bằng --out.", WRONG_CALL)
    if target.is_dir() and any(target.iterdir()) and not is_ours:
        stop(f"“{target}” đang có tệp khác. Chọn thư mục trống, hoặc nơi đã ghi bằng lệnh này.", WRONG_CALL)
