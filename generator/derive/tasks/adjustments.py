"""What of a plan or a task readers were shown, as one text, so that it can be told again when it has changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.schema.adjustment import Adjustment
from generator.schema.base import keys_of
from generator.schema.plan import Plan, Task
from generator.spelling.records import lines_of

OF_EDITORS = frozenset(
    {"number", "code", "areas", "removed", "note", "corrections", "adjustments", "allowances", "against_last_year"}
)
"""Fields by which a record is found, those that tell what became of it, and our own notes; tasks are compared apart."""
_LETTERS = re.compile(r"[\w%]+")


@dataclass(frozen=True)
class Changed:
    """A fact that was published and is another now, or none."""

    name: str
    """English name of the field; the schema says what readers call it."""
    key: str
    former: str


def as_published(value: Any) -> str:
    """On one line, several values parted by semicolons; what an editor types into `truoc`."""
    return "; ".join(" ".join(line.split()) for line in lines_of(value))


def says(value: Any, text: str) -> bool:
    """Whether a text tells the value; case and punctuation make no difference."""
    return _words(as_published(value)) == _words(text)


def changed_silently(before: Plan | Task, after: Plan | Task) -> Iterator[Changed]:
    """Facts of `before` that `after` has otherwise without an adjustment that tells them. A fact that is new was
    never told otherwise."""
    for name, key in keys_of(type(before)).items():
        former = getattr(before, name)
        if name in OF_EDITORS or not former or says(getattr(after, name), as_published(former)):
            continue
        if not any(_tells(one, key, former) for one in _added(before, after)):
            yield Changed(name, key, as_published(former))


def _added(before: Plan | Task, after: Plan | Task) -> list[Adjustment]:
    """What was told before tells nothing of a change since."""
    known = {(one.changed_key, one.adjusted_on, one.former) for one in before.adjustments}
    return [one for one in after.adjustments if (one.changed_key, one.adjusted_on, one.former) not in known]


def _tells(one: Adjustment, key: str, former: Any) -> bool:
    return one.changed_key == key and says(former, one.former)


def _words(text: str) -> list[str]:
    return _LETTERS.findall(text.lower())
