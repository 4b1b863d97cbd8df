"""A problem is a value: collected, sorted and shown once, at the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum

from generator.places import Place
from generator.problem_catalogue import CATALOGUE

SHORT_WORD = 4

LONGEST_QUOTED = 120
"""Characters of a value that a message repeats; a whole pasted page would bury the sentence."""


class Severity(Enum):
    """An error keeps the site from being published; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Problem:
    """One thing an editor should mend. Message and hint are Vietnamese, for people."""

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str
    text: str
    """The offending value as typed; empty where there is none."""


def problem(code: str, *, at: Place, found: object = "", **facts: object) -> Problem:
    """The problem `code` of the catalogue, at one place.

    Args:
        code: permanent name, a key of CATALOGUE.
        at: where the editor should look.
        found: the offending value as typed.
        facts: what else the catalogue's sentences name.

    Raises:
        KeyError: a code or a fact is missing; that is our bug, not the editor's.
    """
    entry = CATALOGUE[code]
    typed = str(found)
    named = {
        "found": typed if len(typed) <= LONGEST_QUOTED else f"{typed[:LONGEST_QUOTED]}…",
        "field": at.field,
        **facts,
    }
    severity = Severity.WARNING if entry.only_warns else Severity.ERROR
    return Problem(code, severity, at, entry.message.format(**named), entry.hint.format(**named), typed)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Without repetition, by file, line and column."""
    return tuple(sorted(set(problems), key=lambda one: (one.place, one.code, one.message)))


def errors_among(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(one for one in problems if one.severity is Severity.ERROR)


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str) -> str:
    """A next step in Vietnamese: the nearest known word, or `otherwise` where none is near."""
    by_small = {candidate.lower(): candidate for candidate in known}
    # Of three letters two agree by chance: "1.b" is no slip of "8.b".
    cutoff = 0.6 if len(word) > SHORT_WORD else 0.8
    near = get_close_matches(word.lower(), by_small, n=1, cutoff=cutoff)
    return f"Có phải “{by_small[near[0]]}”?" if near else otherwise
