"""One field, one line: English name, YAML key, Vietnamese label and hint are said together, once."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from generator.places import Origin

ORIGIN_KEY = "\x00origin"  # the same literal stands at Record.origin, where type checkers want one
"""Under this key the loader hands a record its place. No editor can type it: control characters are refused."""


class Record(BaseModel):
    """What an editor wrote, typed and frozen. Nothing here is computed."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True)

    names_nobody: ClassVar[bool] = False
    """Whether it tells what citizens or officers brought forward, and may name offices only."""
    origin: Origin = Field(alias="\x00origin", repr=False, exclude=True)

    @property
    def earliest_day(self) -> date | None:
        """The first day on which it can have been written, as far as it bears one; a part falls back on its paper."""
        return None


def field(*, key: str, label: str, help: str = "", default: Any = ...) -> Any:
    """One field of a record.

    Args:
        key: what editors type in YAML, unaccented Vietnamese.
        label: what readers see as table heading, form label and in messages.
        help: a hint for editors, where the label is not enough.
        default: left out for a required field; `None` or `()` where the value may be absent.
    """
    return Field(default, alias=key, title=label, description=help or None)


def labels_of(record: type[Record]) -> dict[str, str]:
    """Vietnamese label of every field, by its English name."""
    return {name: info.title for name, info in _fields_of(record).items() if info.title}


def keys_of(record: type[Record]) -> dict[str, str]:
    """YAML key of every field an editor may write, by its English name."""
    return {name: info.alias for name, info in _fields_of(record).items() if info.alias}


def _fields_of(record: type[Record]) -> dict[str, FieldInfo]:
    return {name: info for name, info in record.model_fields.items() if info.alias != ORIGIN_KEY}


class Vocabulary(StrEnum):
    """A closed list of words: the value is what editors type, the label is what readers see."""

    label: str

    def __new__(cls, value: str, label: str) -> Vocabulary:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member
