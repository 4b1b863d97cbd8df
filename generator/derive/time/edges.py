"""Words before a day, month or year that say which side of it is meant: "trước", "chậm nhất là", "từ đầu"."""

from __future__ import annotations

import re
from enum import Enum

from generator.vietnamese import fold


class Edge(Enum):
    """What the words before a point make of it; the last of them decides."""

    WITHIN = "là vào trong khi"
    FROM = "kể_từ bắt_đầu từ"
    AFTER = "sau"
    BEFORE = "trước"
    UNTIL = (
        "đến tới hết cuối chậm_nhất muộn_nhất trễ_nhất không_quá không_muộn_hơn không_chậm_hơn không_trễ_hơn kết_thúc"
    )
    VAGUE = "đầu giữa tuần khoảng"


_EDGES = {word.replace("_", " "): edge for edge in Edge for word in edge.value.split()}
# Longest first: "bắt đầu" is no "đầu".
_WORDS = sorted(_EDGES, key=len, reverse=True)
_EDGES |= {fold(word): edge for word, edge in _EDGES.items()}
# The words that decide are looked up as written: "từ" and "tư", "tới" and "tối" fold alike.
_SPELLED = re.compile(rf"\b(?:{'|'.join([*_WORDS, *map(fold, _WORDS)])})\b")
_ENDS = {"hết", "kết thúc", "het", "ket thuc"}

LEAD = rf"(?P<lead>(?:\b(?:{'|'.join(map(fold, _WORDS))}):? ){{0,4}})"
"""Such words in folded text, as a part of a pattern."""


def edge_of(lead: str) -> Edge:
    """What the words say, given as written in small letters; words without diacritics count too."""
    words = _SPELLED.findall(lead)
    edges = [edge for word in words if (edge := _EDGES[word]) is not Edge.WITHIN]
    if edges[-1:] == [Edge.UNTIL] and {Edge.FROM, Edge.AFTER} & set(edges):
        # "Sau khi kết thúc quý I" is after it; "từ cuối tháng 6" begins on a day that nobody said.
        return Edge.AFTER if Edge.AFTER in edges and words[-1] in _ENDS else Edge.VAGUE
    return edges[-1] if edges else Edge.WITHIN


def says_when(lead: str) -> bool:
    """Whether what follows can only be a time: "trong 6/2027" is no number of a paper."""
    return bool({"trong", "vào", "vao"} & set(_SPELLED.findall(lead)))
