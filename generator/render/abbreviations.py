"""Where an abbreviation first stands on a page it says what it means; links, headings and codes stay as they are."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from functools import lru_cache

_TAG = re.compile(r"(<[^>]*>)")
_KEPT = ("a", "abbr", "button", "caption", "code", "dfn", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "svg", "th")
"""What is inside these is left alone: a name of its own, or text that must stay as it is."""
_OPENS = tuple(f"<{name}{end}" for name in _KEPT for end in " >")
_CLOSES = tuple(f"</{name}>" for name in _KEPT)


def explained(body: str, meanings: Mapping[str, str]) -> str:
    """The HTML with `<abbr title="thủ tục hành chính">TTHC</abbr>`. Parts of a number-symbol ("QĐ-UBND") are none."""
    escaped = ((_escaped(short), _escaped(meaning)) for short, meaning in meanings.items())
    left = {short: meaning for short, meaning in escaped if short in body}
    if not left:
        return body
    pattern = _any_of(tuple(left))

    def with_meaning(match: re.Match[str]) -> str:
        meaning = left.pop(match.group(), None)
        return f'<abbr title="{meaning}">{match.group()}</abbr>' if meaning else match.group()

    parts, kept = _TAG.split(body), 0
    for at, part in enumerate(parts):
        if at % 2:
            if part.startswith(_OPENS):
                kept += 1
            elif part.startswith(_CLOSES):
                kept -= 1
        elif not kept and not part.isspace():
            parts[at] = pattern.sub(with_meaning, part)
            if not left:
                break
    return "".join(parts)


@lru_cache(maxsize=4096)  # the same glossary on every page
def _escaped(text: str) -> str:
    return html.escape(text)


@lru_cache(maxsize=256)
def _any_of(shorts: tuple[str, ...]) -> re.Pattern[str]:
    # The longest first: "KH&CN" holds "KH".
    words = "|".join(map(re.escape, sorted(shorts, key=len, reverse=True)))
    # "&" joins letters to a longer one; other entities are marks, as the quotes around a word.
    return re.compile(rf"(?<![\w/&-])(?<!&amp;)(?<!&#38;)(?:{words})(?![\w/-]|&(?!(?:quot|lt|gt|nbsp|#39|#x27);))")
