"""Styles of a Word document: what a paragraph or a run has from its style and from the styles below it."""

from __future__ import annotations

from collections.abc import Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element


class Styles:
    """Styles of the document by id, with what each is based on."""

    def __init__(self, styles: _Element) -> None:
        self._by_id = {one.get(qn("w:styleId")): one for one in styles.findall(qn("w:style"))}
        usual = [one for one in styles.findall(qn("w:style")) if one.get(qn("w:default")) == "1"]
        self._usual = [*usual, *styles.iterfind(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}")]

    def chain(self, element: _Element) -> Iterator[_Element]:
        """Style of a paragraph or run, then what it is based on; a circle ends where it closes."""
        kind = "w:rStyle" if element.tag == qn("w:r") else "w:pStyle"
        style_id = value(element.find(qn("w:rPr" if kind == "w:rStyle" else "w:pPr")), kind)
        seen: set[str | None] = set()
        while style_id in self._by_id and style_id not in seen:
            seen.add(style_id)
            yield self._by_id[style_id]
            style_id = value(self._by_id[style_id], "w:basedOn")

    def font(self, element: _Element) -> str | None:
        """Name of the font that a run, or a paragraph's style, is written in; None where nothing of them says it."""
        own = [element] if element.tag == qn("w:r") else []
        usual = [] if own else self._usual
        for one in [*own, *self.chain(element), *usual]:
            fonts = one.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
            if fonts is not None and (name := fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi"))):
                return str(name)
        return None

    def is_bold(self, run: _Element, paragraph: _Element) -> bool:
        """Whether a run is bold, by itself, its style or its paragraph's style."""
        for one in [run, *self.chain(run), *self.chain(paragraph)]:
            mark = one.find(f"{qn('w:rPr')}/{qn('w:b')}")
            if mark is not None:
                return mark.get(qn("w:val"), "1") not in {"0", "false", "off"}
        return False

    def hides(self, element: _Element) -> bool:
        """Whether a paragraph's style, or a run itself or its style, makes text hidden."""
        own = [element] if element.tag == qn("w:r") else []
        for one in [*own, *self.chain(element)]:
            mark = one.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
            if mark is not None:
                return mark.get(qn("w:val"), "1") not in {"0", "false", "off"}
        return False


def value(parent: _Element | None, name: str) -> str | None:
    """The `w:val` of a child, None where parent, child or value is absent."""
    child = None if parent is None else parent.find(qn(name))
    return None if child is None else child.get(qn("w:val"))
