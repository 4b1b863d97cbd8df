"""Whether the loader would take a value: a paper's slip must not make a file unreadable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from generator.loading.records import as_record
from generator.loading.yaml_reader import YamlReader
from generator.places import FileMarks
from generator.schema.base import Record


def is_valid_record(record: type[Record], data: Any) -> bool:
    return not _problems(record, data)


def is_valid_value(record: type[Record], data: Mapping[str, Any], key: str, value: Any) -> bool:
    """Whether the record has no more problems with the value than it had before."""
    return not _problems(record, {**data, key: value}) - _problems(record, data)


def new_problems(record: type[Record], before: YamlReader, after: YamlReader) -> int:
    """How many problems a changed file has that it did not have."""
    old = Counter(one.code for one in before.problems) + _problems(record, before.data)
    new = Counter(one.code for one in after.problems) + _problems(record, after.data)
    return (new - old).total()


def _problems(record: type[Record], data: Any) -> Counter[str]:
    return Counter(one.code for one in as_record(data, FileMarks(""), record)[1])
