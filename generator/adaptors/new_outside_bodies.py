"""`cchc new co-quan-ngoai`: our register of bodies outside, as a file of the site's own."""

from __future__ import annotations

from pathlib import Path

import click

from generator.adaptors.new_file import write_new

FILE = "plans/co-quan-ngoai.yml"
_PACKAGE = Path(__file__).parents[1]


def our_register() -> Path:
    """Inside an installed package; in a working copy beside it, where it is that site's own file."""
    packaged = _PACKAGE / FILE
    return packaged if packaged.is_file() else _PACKAGE.parent / FILE


@click.command("co-quan-ngoai")
@click.pass_obj
def new_outside_bodies(root: Path) -> None:
    """Danh sách cơ quan bên ngoài (bộ, sở, đoàn thể …), trong plans/co-quan-ngoai.yml.

    Có sẵn tên chung cho mọi tỉnh, thành phố, mỗi tên kèm nguồn; thêm các cơ quan riêng của tỉnh mình.
    """
    write_new(root, FILE, our_register().read_text("utf-8"))
