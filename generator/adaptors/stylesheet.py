"""One stylesheet for the whole site: of the theme's rules only those that some page can need, then our own.

Material's sheet serves every feature it has: blogs, tabs, versions, highlighted code. Three requests and 30 kB (gzip)
become one of 18. A rule stays where in doubt; `tests/audit/styles.py` finds a page whose class lost its rule.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

_NAMES = re.compile(r"\.(-?[A-Za-z_][\w-]*)|\[data-md-color-\w+=\"?([\w-]+)")
"""What a selector asks for: classes, and schemes of colours."""
_INNER = re.compile(r":(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)")
"""Alternatives and exceptions: a name in them says nothing about the rule."""
_BLANKS = re.compile(r"(\"[^\"]*\"|'[^']*')|/\*.*?\*/|\s+", re.DOTALL)
_USED_VALUE = re.compile(r"var\((--[\w-]+)")
_RIGHT_TO_LEFT = "[dir=rtl]"
"""Vietnamese and English run from left to right."""
_MAY_HOLD_RULES = ("@media", "@supports")


def one_stylesheet(theme: Iterable[str], ours: Iterable[str], known: Container[str]) -> str:
    """All sheets in their order; `known` are the names of classes and schemes that a page can have."""
    own = "".join(map(_without_blanks, ours))
    kept = "".join("".join(_needed(sheet, known)) for sheet in theme)
    used = frozenset(_USED_VALUE.findall(kept + own))
    return "".join(_with_values(kept, used)) + own


def _needed(sheet: str, known: Container[str]) -> Iterator[str]:
    for head, body in _rules(sheet):
        if body is None:
            yield head
        elif head.startswith(_MAY_HOLD_RULES):
            inner = "".join(_needed(body, known))
            if inner:
                yield f"{head}{{{inner}}}"
        elif head.startswith("@"):
            yield f"{head}{{{body}}}"
        else:
            selectors = [one for one in _parts(head, ",") if _RIGHT_TO_LEFT not in one and _asks_only_for(known, one)]
            if selectors:
                yield f"{','.join(selectors)}{{{body}}}"


def _asks_only_for(known: Container[str], selector: str) -> bool:
    return all((name or scheme) in known for name, scheme in _NAMES.findall(_INNER.sub("", selector)))


def _with_values(sheet: str, used: Container[str]) -> Iterator[str]:
    """The same rules without pictures and colours that no rule shows any more."""
    for head, body in _rules(sheet):
        if body is None or head.startswith("@"):
            yield head if body is None else f"{head}{{{body}}}"
        else:
            lines = [one for one in _parts(body, ";") if not one.startswith("--") or one.partition(":")[0] in used]
            if lines:
                yield f"{head}{{{';'.join(lines)}}}"


def _rules(sheet: str) -> Iterator[tuple[str, str | None]]:
    """Head and body of each rule of the outermost level; a statement such as `@charset` has no body."""
    depth = start = opened = 0
    for at, sign in _signs(sheet, "{};"):
        if sign == "{":
            opened = opened if depth else at
            depth += 1
        elif sign == "}":
            depth -= 1
            if not depth:
                yield sheet[start:opened].strip(), sheet[opened + 1 : at]
                start = at + 1
        elif not depth:
            yield sheet[start : at + 1], None
            start = at + 1


def _parts(text: str, separator: str) -> list[str]:
    parts, start, depth = [], 0, 0
    for at, sign in _signs(text, separator + "()[]"):
        if sign != separator:
            depth += 1 if sign in "([" else -1
        elif not depth:
            parts.append(text[start:at])
            start = at + 1
    return [one for one in (*parts, text[start:]) if one.strip()]


def _signs(text: str, wanted: str) -> Iterator[tuple[int, str]]:
    """Where the wanted signs stand, outside of quoted texts and comments."""
    for found in re.finditer(
        rf"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|/\*.*?\*/|\\.|[{re.escape(wanted)}]", text, re.DOTALL
    ):
        if found[0] in wanted:
            yield found.start(), found[0]


def _without_blanks(sheet: str) -> str:
    return _BLANKS.sub(lambda found: found[1] or (" " if found[0].isspace() else ""), sheet).strip()
