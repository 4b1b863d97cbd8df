"""A commented skeleton of any record, made from its schema: required fields to fill, all others as comments.

A line `# khoa: …` becomes a field when its “# ” is taken away; what a block holds inside is commented again where it is
optional, so that taking away one “# ” a line always leaves a record that can be loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from textwrap import wrap
from typing import Any, get_args, get_type_hints

from generator.importers.emit import WIDTH, scalar
from generator.schema import references, scalars
from generator.schema.base import ORIGIN_KEY, Record, Vocabulary
from generator.schema.decision import ProvinceCode
from generator.schema.references import without_marker

Keys = tuple[str, ...]
"""YAML keys on the way to a value: `("nguon", "dia_chi")`."""
Given = Mapping[Keys, Sequence[str]]
"""Values to write, as typed."""

_EXAMPLES = (
    (scalars.Day, "29/10/2018"),
    (scalars.DayOrPart, "5/2022"),
    (scalars.LaterDay, "31/12/2030"),
    (scalars.LaterDayOrPart, "12/2030"),
    (scalars.Year, "2022"),
    (scalars.Whole, "1"),
    (scalars.Number, "97,5"),
    (scalars.YesNo, "có"),
    (scalars.Slug, "an-toan-buc-xa"),
    (scalars.TaskNumber, "2.g"),
    (scalars.NumberSymbol, "908/QĐ-UBND"),
    (scalars.Url, "https://example.org/trang"),
    (scalars.Email, "hop-thu@ten-co-quan.gov.vn"),
    (references.Cited, "908/QĐ-UBND ngày 29/10/2018"),
    (scalars.ProcedureCode, "2.002131"),
    (ProvinceCode, "H34"),
    (scalars.CriterionCode, "1.2.3"),
)
"""How a value of each kind is written; everything else is words."""
_WORDS = "…"
_EXAMPLE_IN_HELP = re.compile(r"[Vv]í dụ:? ([^;,]+)$")


@dataclass(frozen=True)
class Slot:
    """A field of a record, as a skeleton needs to know it."""

    name: str
    """English."""
    key: str
    label: str
    help: str
    is_required: bool
    is_list: bool
    takes_lone: bool
    """A list that also takes one value alone."""
    inner: type[Record] | None
    choices: tuple[str, ...]
    example: str

    @property
    def told(self) -> str:
        """Label, hint and words to choose from, as one comment."""
        parts = [self.label, self.help, f"Chọn: {', '.join(self.choices)}" if self.choices else ""]
        must = " (bắt buộc)" if self.is_required else ""
        return ". ".join(part for part in parts if part).removesuffix(".") + must


@cache
def slots_of(record: type[Record]) -> tuple[Slot, ...]:
    """The fields that an editor may write, in the order of the schema."""
    hints = get_type_hints(record, include_extras=True)
    return tuple(
        _slot(name, hints[name], info) for name, info in record.model_fields.items() if info.alias != ORIGIN_KEY
    )


def _slot(name: str, hint: Any, info: Any) -> Slot:
    parts = tuple(_parts(hint))
    words = next((one for one in parts if isinstance(one, type) and issubclass(one, Vocabulary)), None)
    stated = _EXAMPLE_IN_HELP.search(info.description or "")
    by_type = next(
        (example for kind, example in _EXAMPLES if without_marker(kind) in parts), stated[1] if stated else _WORDS
    )
    return Slot(
        name=name,
        key=info.alias,
        label=info.title,
        help=info.description or "",
        is_required=info.is_required(),
        is_list=any(getattr(one, "__origin__", None) is tuple for one in parts),
        takes_lone=any(getattr(one, "func", None) is scalars.as_tuple for one in info.metadata),
        inner=next((one for one in parts if isinstance(one, type) and issubclass(one, Record)), None),
        choices=tuple(one.value for one in words) if words else (),
        example=next(iter(words)).value if words else by_type,
    )


def _parts(annotation: Any) -> Iterator[Any]:
    """An annotation and everything inside it."""
    yield without_marker(annotation)
    for part in get_args(annotation):
        yield from _parts(part)


def required_slots(record: type[Record], also: Sequence[str] = ()) -> Iterator[tuple[Keys, Slot]]:
    """Single values (and lists of them) that the record cannot do without, and those named in `also`."""
    for slot in slots_of(record):
        if slot.inner and slot.is_required and not slot.is_list:
            yield from (((slot.key, *keys), inner) for keys, inner in required_slots(slot.inner))
        elif not slot.inner and (slot.is_required or slot.name in also):
            yield (slot.key,), slot


def skeleton(record: type[Record], given: Given, *, heading: Sequence[str] = ()) -> str:
    """The whole file. A required field for which nothing is given holds its example."""
    lines = [f"# {line}" for line in heading]
    for slot in slots_of(record):
        lines += ["", *_field(slot, given, (slot.key,), is_live=_is_live(slot, given, (slot.key,)))]
    return "\n".join(lines).lstrip("\n") + "\n"


def _is_live(slot: Slot, given: Given, path: Keys) -> bool:
    return slot.is_required or any(keys[: len(path)] == path for keys in given)


def _field(slot: Slot, given: Given, path: Keys, *, is_live: bool) -> list[str]:
    comment = [f"# {line}" for line in wrap(slot.told, WIDTH, break_long_words=False, break_on_hyphens=False)]
    body = list(_body(slot, given, path))
    return comment + (body if is_live else [f"# {line}" for line in body])


def _body(slot: Slot, given: Given, path: Keys) -> Iterator[str]:
    if slot.inner:
        yield f"{slot.key}:"
        inside = _inside(slot.inner, given, path)
        yield from (f"  {line}" for line in (_as_item(inside) if slot.is_list else inside))
        return
    values = given.get(path) or (slot.example,)
    if slot.is_list and not (slot.takes_lone and len(values) == 1):
        yield f"{slot.key}:"
        for value in values:
            yield from f"  - {scalar(value, '  ', room=4)}".splitlines()
    else:
        yield from f"{slot.key}: {scalar(values[0], '', room=len(slot.key) + 2)}".splitlines()


def _inside(record: type[Record], given: Given, path: Keys) -> list[str]:
    slots = slots_of(record)
    # Where nothing is required a block of comments alone would be an empty value.
    all_live = not any(slot.is_required for slot in slots)
    live = [all_live or _is_live(slot, given, (*path, slot.key)) for slot in slots]
    pairs = zip(slots, live, strict=True)
    return [line for slot, is_live in pairs for line in _field(slot, given, (*path, slot.key), is_live=is_live)]


def _as_item(lines: list[str]) -> list[str]:
    """One item of a list; where its first field is a comment the dash stands alone, so that it may become a field."""
    first = next(at for at, line in enumerate(lines) if not line.startswith("#"))
    told = next((at for at, line in enumerate(lines) if re.match(r"# \w+:", line)), first)
    if told < first:
        return ["-", *(f"  {line}" for line in lines)]
    return [*lines[:first], f"- {lines[first]}", *(f"  {line}" for line in lines[first + 1 :])]
