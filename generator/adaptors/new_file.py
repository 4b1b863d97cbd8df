"""A file that a command begins: at its place, never over one that exists."""

from __future__ import annotations

from pathlib import Path

import click

from generator.adaptors.exits import REFUSED, WRONG_CALL, stop
from generator.adaptors.system_words import system_words
from generator.adaptors.whole_file import write_whole


def write_new(root: Path, file: str, text: str) -> None:
    target = root / file
    if target.exists():
        # Names are folded, so that this also holds for one that differs in its diacritics alone.
        stop(f"Đã có tệp {file}; không ghi đè. Sửa tệp đó, hoặc đổi mã, tên.", WRONG_CALL)
    try:
        write_whole(target, text)
    except OSError as error:
        stop(f"Máy không cho ghi “{file}”: {system_words(error)}.", REFUSED)
    click.echo(f"Đã tạo {file}. Điền tiếp rồi chạy cchc check.")
