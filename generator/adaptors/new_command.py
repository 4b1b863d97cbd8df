"""`cchc new KIND`: a commented skeleton at the right place, never over a file that exists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.adaptors.exits import WRONG_CALL, stop
from generator.adaptors.new_file import write_new
from generator.adaptors.new_outside_bodies import new_outside_bodies
from generator.adaptors.new_result import new_result
from generator.build import sources_of
from generator.importers.new_files import NEW_KINDS, NewKind, new_file, option_at, option_of
from generator.importers.skeleton import Slot, required_slots
from generator.loading.dataset import load


@click.group("new")
def new() -> None:
    """Tạo một tệp dữ liệu mới, có giải thích từng khóa.

    Các khóa bắt buộc được điền từ tùy chọn; các khóa khác nằm sẵn dưới dạng ghi chú.
    """


def _command(kind: NewKind) -> click.Command:
    asked = list(required_slots(kind.record, kind.also))
    names = {_name(keys): keys for keys, _ in asked}

    def run(**typed: Any) -> None:
        values = {names[name]: _listed(value) for name, value in typed.items()}
        _write(click.get_current_context().obj, kind, {keys: value for keys, value in values.items() if value})

    params: list[click.Parameter] = [_option(keys, slot) for keys, slot in asked]
    return click.Command(kind.word, params=params, callback=run, help=kind.help)


def _option(keys: tuple[str, ...], slot: Slot) -> click.Option:
    hint = f" {slot.help}." if slot.help else ""
    choices = f" Chọn: {', '.join(slot.choices)}." if slot.choices else ""
    often = " Dùng nhiều lần được." if slot.is_list else ""
    return click.Option(
        [option_of(keys), _name(keys)],
        required=slot.is_required,
        multiple=slot.is_list,
        help=f"{slot.label}.{hint}{choices}{often}",
    )


def _name(keys: tuple[str, ...]) -> str:
    return "__".join(keys)


def _listed(value: Any) -> tuple[str, ...]:
    typed = (value,) if isinstance(value, str) else value or ()
    return tuple(" ".join(one.split()) for one in typed if one.strip())


def _write(root: Path, kind: NewKind, given: dict[tuple[str, ...], tuple[str, ...]]) -> None:
    data, _ = load(root, sources_of())
    made = new_file(kind, given, data)
    if made.problems:
        lines = [f"{option_at(one)}: {one.message} {one.hint}" for one in made.problems]
        stop("\n".join([*lines, "Chưa tạo tệp nào."]), WRONG_CALL)
    write_new(root, made.file, made.text)


for _kind in NEW_KINDS:
    new.add_command(_command(_kind))
    new.add_command(_command(_kind), _kind.alias)
for _word in ("ket-qua", "result"):
    new.add_command(new_result, _word)
for _word in ("co-quan-ngoai", "outside-bodies"):
    new.add_command(new_outside_bodies, _word)
