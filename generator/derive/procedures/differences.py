"""Two records of a procedure, field by field: what differs, as lines that a reader can set side by side."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.words.differences import Difference
from generator.schema.base import keys_of
from generator.schema.decision import NOT_OF_THE_PROCEDURE
from generator.schema.procedure import Procedure
from generator.spelling.records import lines_of


def differences(old: Procedure, new: Procedure) -> tuple[Difference, ...]:
    """Every field that differs, once, in the schema's order; where a record stands and how we keep it is left out."""
    return tuple(_differences(old, new))


def _differences(old: Procedure, new: Procedure) -> Iterator[Difference]:
    # Without their places, which are never the same.
    said_before, said_after = old.model_dump(), new.model_dump()
    for name in keys_of(Procedure):
        if name in NOT_OF_THE_PROCEDURE or said_before[name] == said_after[name]:
            continue
        before, after = getattr(old, name), getattr(new, name)
        is_list = isinstance(before, tuple)
        yield Difference(name, tuple(lines_of(before)), tuple(lines_of(after)), is_list)
