"""Every value is escaped once, here: a record can only ever become text.

Numeric entities are read by Markdown as plain letters and by HTML as the character itself, in any engine.
"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from functools import lru_cache

from markupsafe import Markup

_BLANKS = re.compile(r"[ \t\n\r\f\v]+")
"""Several blanks could indent code or end a line with a break; readers see one in any case."""
_ANYWHERE = re.compile(r"[\\`*_{}\[\]<>&|~$^\"'#!]")
"""Characters that Markdown (any dialect), attribute lists or HTML could read inside a line."""
_AT_START = re.compile(r"\s*(?:\d+(?=[.)](?:\s|$))|(?=[+\-=:@%?]))")
"""What stands before a mark that would begin a list, a rule or a directive if the value came first on its line."""


def escape_value(value: object) -> str:
    """What a template shows for `{{ value }}`.

    Raises:
        TypeError: for values that need a decision by the template: None, dates, members of a vocabulary.
    """
    if isinstance(value, Markup):
        return value
    if value is None or isinstance(value, (date, Enum)):
        raise TypeError(f"a template must say how to show {value!r}")
    return escape_text(str(value))


@lru_cache(maxsize=1 << 16)  # names, codes and labels stand on many pages
def escape_text(text: str) -> str:
    """One line of literal text. Line breaks become spaces, so a value never begins a line of its own."""
    line = _BLANKS.sub(" ", text)
    start = _AT_START.match(line)
    if start is None:
        return _ANYWHERE.sub(_entity, line)
    mark = start.end()
    return f"{line[:mark]}&#{ord(line[mark])};{_ANYWHERE.sub(_entity, line[mark + 1 :])}"


def paragraphs(text: str) -> Markup:
    """Text of several paragraphs, each escaped; an empty line stays between them."""
    blocks = (block for block in re.split(r"\n\s*\n", text) if block.strip())
    return Markup("\n\n".join(escape_text(block.strip()) for block in blocks))  # noqa: S704


def escape_url(url: str) -> Markup:
    """An address inside `[text](…)` or `href="…"`: what could end either is percent-encoded."""
    return Markup(re.sub(r"[\s<>()\"'\\`*_{}\[\]|&^]", _percent, url))  # noqa: S704


def _percent(match: re.Match[str]) -> str:
    # "&" and "_" are legal in an address, so they are spelled as entities and reach the browser unchanged.
    char = match.group()
    return f"&#{ord(char)};" if char in "&_*" else "".join(f"%{byte:02X}" for byte in char.encode())


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match.group())};"
