"""The paragraphs of a table's cell as one text: names of bodies one below the other are a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.derive.papers.name_words import begins_a_name, tokens_of

_BULLET = re.compile(r"^[-–—+•] *")
_OPEN = re.compile(r"(?:[(/–—-]|(?<!\w)(?:và|các|của|với|hoặc|về))$", re.IGNORECASE)
"""How a line ends that goes on below: "Sở Khoa học và"."""
_HALF = frozenset({"ủy ban", "uỷ ban", "ban", "sở", "phòng", "hội", "cục", "chi cục", "trung tâm", "bộ"})
"""Nouns that are no name alone: "Ủy ban", below it "Mặt trận Tổ quốc"."""


def cell_text(paragraphs: Sequence[str]) -> str:
    """Tidy paragraphs as one line. Names that each begin a line are parted by semicolons; all else by blanks."""
    bare = [_BULLET.sub("", paragraph).rstrip(" ,;.") for paragraph in paragraphs]
    is_letterhead = all(map(str.isupper, bare))
    if len(bare) > 1 and not is_letterhead and all(map(_is_name, bare)):
        return "; ".join(bare)
    return " ".join(paragraphs)


def _is_name(text: str) -> bool:
    is_whole = text.lower() not in _HALF and not _OPEN.search(text) and not re.search(r"[:;.]\s", text)
    return is_whole and text[:1].isupper() and begins_a_name(tokens_of(text), 0)
