"""Automatic numbers of Word as text: "1.", "a)", "-". The document holds only rules to count them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml.etree import _Element

from generator.importers.reading.docx_styles import Styles, value
from generator.importers.reading.text_reader import plain_bullet

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
          (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LARGEST = 780
"""Beyond it letters and Roman figures become digits: Word allows a start of 2,147,483,647, a bomb."""


@dataclass(frozen=True)
class Level:
    """How one depth of a list counts and looks."""

    format: str
    pattern: str
    """ "%1.%2)": each % stands for the counter of that depth, from 1."""
    start: int
    style: str | None
    """Paragraph style bound to this depth."""
    legal: bool
    """All counters as digits, whatever their own format."""
    restarts: bool


class Numbering:
    """Labels of paragraphs, asked for in document order: each question counts on."""

    def __init__(self, numbering: _Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, tuple[str, dict[int, Level]]] = {}
        self._fresh_starts: dict[str, dict[int, int]] = {}
        self._counters: dict[str, dict[int, int]] = {}
        if numbering is not None:
            self._read(numbering)

    def label(self, paragraph: _Element) -> str:
        """ "a)", "2.1.", "-"; empty for a paragraph outside lists."""
        number_id, depth = self._place(paragraph)
        if number_id not in self._lists:
            return ""
        abstract, levels = self._lists[number_id]
        if depth not in levels:
            return ""
        # Lists that share one definition count on together, unless one of them says where it begins.
        counters = self._counters.setdefault(abstract, {})
        counters.update({at: start - 1 for at, start in self._fresh_starts.pop(number_id, {}).items()})
        counters[depth] = counters.get(depth, levels[depth].start - 1) + 1
        for deeper in [at for at in counters if at > depth and at in levels and levels[at].restarts]:
            del counters[deeper]
        return self._written(levels, depth, counters)

    def _written(self, levels: dict[int, Level], depth: int, counters: dict[int, int]) -> str:
        level = levels[depth]
        if level.format == "bullet":
            sign = plain_bullet(level.pattern.strip())
            # Courier's "o" and pictures are bullets too; "+" and "–" mean something to the reader.
            return sign if sign in {"-", "–", "+", "*"} else "-"

        def counted(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            if at not in levels:
                return ""
            form = "decimal" if level.legal else levels[at].format
            return number_text(counters.setdefault(at, levels[at].start), form)

        return re.sub(r"%([1-9])", counted, level.pattern).strip()

    def _place(self, paragraph: _Element) -> tuple[str, int]:
        """Number id and depth: from the paragraph itself, else from its style."""
        own = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        number_id, depth = value(own, "w:numId"), value(own, "w:ilvl")
        if number_id is None:
            for style in self._styles.chain(paragraph):
                from_style = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
                number_id = value(from_style, "w:numId")
                if number_id is None:
                    continue
                bound = [
                    at for at, level in self._levels(number_id).items() if level.style == style.get(qn("w:styleId"))
                ]
                depth = depth or value(from_style, "w:ilvl") or (str(bound[0]) if bound else None)
                break
        return number_id or "0", int(depth or 0)

    def _levels(self, number_id: str) -> dict[int, Level]:
        return self._lists.get(number_id, ("", {}))[1]

    def _read(self, numbering: _Element) -> None:
        abstracts = {one.get(qn("w:abstractNumId")): one for one in numbering.findall(qn("w:abstractNum"))}
        # A definition that only points to a list style stands for the definition that carries this style.
        carriers = {value(one, "w:styleLink"): one for one in abstracts.values() if value(one, "w:styleLink")}
        for num in numbering.findall(qn("w:num")):
            number_id, abstract = num.get(qn("w:numId")) or "", abstracts.get(value(num, "w:abstractNumId"))
            if abstract is None:
                continue
            abstract = carriers.get(value(abstract, "w:numStyleLink"), abstract)
            levels = {int(one.get(qn("w:ilvl"), "0")): _level(one) for one in abstract.findall(qn("w:lvl"))}
            for override in num.findall(qn("w:lvlOverride")):
                depth = int(override.get(qn("w:ilvl"), "0"))
                if (own := override.find(qn("w:lvl"))) is not None:
                    levels[depth] = _level(own)
                if (start := value(override, "w:startOverride")) is not None:
                    self._fresh_starts.setdefault(number_id, {})[depth] = int(start)
            self._lists[number_id] = (abstract.get(qn("w:abstractNumId"), ""), levels)


def number_text(number: int, form: str) -> str:
    """4 → "4", "d", "iv": Word's own alphabet, without đ. Formats of other scripts become digits."""
    if not 0 < number <= _LARGEST:
        return "" if form == "none" else str(number)
    match form:
        case "lowerLetter" | "upperLetter":
            # After z Word doubles the letter: aa, bb.
            text = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        case "lowerRoman" | "upperRoman":
            text, left = "", number
            for worth, sign in _ROMAN:
                text, left = text + sign * (left // worth), left % worth
        case "none":
            return ""
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)
    return text.upper() if form.startswith("upper") else text


def _level(element: _Element) -> Level:
    return Level(
        format=value(element, "w:numFmt") or "decimal",
        pattern=value(element, "w:lvlText") or "",
        start=int(value(element, "w:start") or 0),
        style=value(element, "w:pStyle"),
        legal=element.find(qn("w:isLgl")) is not None,
        restarts=value(element, "w:lvlRestart") != "0",
    )
