"""Plain data → one frozen record of the schema, or the problems that keep it from being one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.loading.schema_walk import keys_at, label_at
from generator.places import FileMarks, Origin, Path, spell
from generator.problems import Problem, did_you_mean, problem
from generator.schema.base import ORIGIN_KEY, Record

R = TypeVar("R", bound=Record)

_QUOTED = re.compile(r"'([^']*)'")
_SHAPES = {
    "tuple_type": "danh sách (mỗi mục một dòng bắt đầu bằng “- ”)",
    "model_type": "nhóm khóa “khóa: giá trị”",
    "model_attributes_type": "nhóm khóa “khóa: giá trị”",
    "wrong-shape": "một giá trị, không phải danh sách hay nhóm khóa",
    "enum": "một giá trị, không phải danh sách hay nhóm khóa",
}


def as_record(data: Any, marks: FileMarks, schema: type[R]) -> tuple[R | None, list[Problem]]:
    """The record, or None with every problem of the data."""
    if not isinstance(data, dict):
        return None, [problem("not-a-mapping", at=marks.value(()))]
    try:
        return schema.model_validate(_with_origins(data, marks, ())), []
    except ValidationError as error:
        return None, list(_explained(error.errors(include_url=False), marks, schema))


def _with_origins(data: Any, marks: FileMarks, path: Path) -> Any:
    if isinstance(data, dict):
        filled = {key: _with_origins(value, marks, (*path, key)) for key, value in data.items()}
        return {**filled, ORIGIN_KEY: Origin(marks, path)}
    if isinstance(data, list):
        return tuple(_with_origins(value, marks, (*path, at)) for at, value in enumerate(data))
    return data


def _explained(errors: Iterable[ErrorDetails], marks: FileMarks, schema: type[Record]) -> Iterable[Problem]:
    for error in errors:
        path: Path = tuple(error["loc"])
        if ORIGIN_KEY in path:
            continue
        if path in marks.values and error["input"] == "":
            continue  # an empty item of a list; the reader has said so
        yield _explain(error, path, marks, schema)


def _explain(error: ErrorDetails, path: Path, marks: FileMarks, schema: type[Record]) -> Problem:
    kind, found = error["type"], error["input"]
    if kind == "extra_forbidden":
        known = keys_at(schema, path[:-1])
        otherwise = "Các khóa dùng được: " + ", ".join(known) + "."
        hint = did_you_mean(str(path[-1]), known, otherwise=otherwise)
        return problem("unknown-key", at=marks.key(path), found=path[-1], suggestion=hint)
    if kind == "missing":
        code = "empty-value" if path in marks.keys else "missing-key"
        place = marks.key(path) if path in marks.keys else marks.value(path[:-1])
        return problem(code, at=place, key=path[-1], label=label_at(schema, path))
    if kind in _SHAPES and not (kind == "enum" and isinstance(found, str)):
        return problem("wrong-shape", at=marks.value(path), key=_key_of(path), wanted=_SHAPES[kind])
    if kind == "enum":
        choices = _QUOTED.findall(str(error["ctx"]["expected"]))
        hint = did_you_mean(found, choices, otherwise="Chọn một trong: " + ", ".join(choices) + ".")
        return problem("bad-choice", at=marks.value(path), found=found, suggestion=hint)
    return problem(kind, at=marks.value(path), found=error["ctx"]["found"] if "ctx" in error else found)


def _key_of(path: Path) -> str:
    """The last key on the way, with the number of the item: `can_cu[1]`."""
    last = max((at for at, step in enumerate(path) if isinstance(step, str)), default=0)
    return spell(path[last:])
