"""What a reader of a Word paragraph sees, and what stands there unseen: hidden, deleted, pictures, footnotes."""

from __future__ import annotations

from dataclasses import dataclass, field

from docx.oxml.ns import qn
from lxml.etree import _Element

from generator.importers.reading.docx_styles import Styles
from generator.importers.reading.legacy_text import encoding_of_font, in_unicode
from generator.importers.reading.text_reader import tidy

_SENTENCES = {
    "hidden": "Có {n} đoạn chữ ẩn không được nhập, đoạn đầu là “{first}”.",
    "deleted": "Có {n} đoạn đã bị xóa khi sửa (Track Changes) không được nhập, đoạn đầu là “{first}”.",
    "comment": "Có {n} bình luận không được nhập, bình luận đầu là “{first}”.",
    "picture": "Có {n} hình ảnh không được nhập.",
    "footnote": "Có {n} chú thích chân trang không được nhập.",
    "symbol": "Có {n} ký hiệu đồ họa không được nhập.",
    "legacy": "Có {n} đoạn viết bằng phông cũ (.Vn…, VNI-…) đã được máy chuyển sang Unicode; hãy soát lại, "
    "đoạn đầu là “{first}”.",
    "chunk": "Có {n} phần chèn từ tệp khác không được nhập.",
}
_LONGEST_QUOTE = 60

W_R, W_T, W_BOX = qn("w:r"), qn("w:t"), qn("w:txbxContent")
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DELETED = {qn("w:del"), qn("w:moveFrom")}
_NOTES = {qn("w:footnoteReference"), qn("w:endnoteReference")}
_PICTURES = {qn("a:blip"), "{urn:schemas-microsoft-com:vml}imagedata"}
_SKIPPED = {qn("w:pPr"), qn("w:rPr"), qn("w:instrText"), qn("w:delText"), qn("w:sdtPr")}
_SIGNS = {qn("w:tab"): " ", qn("w:ptab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"


class Unseen:
    """What is left out of an import, to be told in its notes."""

    def __init__(self) -> None:
        self._found: dict[str, list[str]] = {}

    def add(self, kind: str, text: str = "") -> None:
        """`kind` is a key of _SENTENCES. What has no text is only counted."""
        self._found.setdefault(kind, []).append(tidy(text))

    def notes(self) -> tuple[str, ...]:
        """One sentence a kind, always in the same order."""
        return tuple(
            sentence.format(n=len(found), first=_shortened(found[0]))
            for kind, sentence in _SENTENCES.items()
            if (found := self._found.get(kind))
        )


@dataclass
class ParagraphText:
    """The parts of one paragraph, in reading order."""

    visible: str = ""
    """With "\\n" where the writer broke the line."""
    hidden: str = ""
    deleted: str = ""
    is_converted: bool = False
    """Whether some of it was written in a font of before Unicode."""
    boxes: list[_Element] = field(default_factory=list)
    """Text boxes that hang on this paragraph; each has paragraphs of its own."""


def paragraph_text(paragraph: _Element, styles: Styles, unseen: Unseen) -> ParagraphText:
    """Visible text of a paragraph; all else goes to `unseen`."""
    found = ParagraphText()
    _walk(paragraph, styles, unseen, found, hidden=styles.hides(paragraph), font=styles.font(paragraph) or "")
    converted = found.visible if found.is_converted else ""
    for kind, text in (("hidden", found.hidden), ("deleted", found.deleted), ("legacy", converted)):
        if text.strip():
            unseen.add(kind, text)
    return found


def all_text(element: _Element) -> str:
    """Every letter below the element, seen or not: for comments and deleted parts."""
    parts = (one.text or "" if one.tag in {W_T, qn("w:delText")} else " " for one in element.iter() if _is_text(one))
    return "".join(parts)


def _is_text(element: _Element) -> bool:
    return element.tag in {W_T, qn("w:delText"), qn("w:p"), qn("w:tab"), qn("w:br")}


def _walk(  # noqa: PLR0917
    element: _Element, styles: Styles, unseen: Unseen, found: ParagraphText, hidden: bool, font: str
) -> None:
    for child in element.iterchildren(tag="*"):
        tag = child.tag
        if tag in _DELETED:
            found.deleted += all_text(child)
        elif tag == W_BOX:
            found.boxes.append(child)
        elif tag in {W_T, _MATH_TEXT} or tag in _SIGNS:
            text = _SIGNS.get(tag) or child.text or ""
            if tag == W_T and (encoding := encoding_of_font(font)):
                text = in_unicode(text, encoding, is_capital_font=font.endswith("H"))
                found.is_converted = True
            if hidden:
                found.hidden += text
            else:
                found.visible += text
        elif tag == W_R:
            own = styles.font(child) or font
            _walk(child, styles, unseen, found, hidden=_run_is_hidden(child, styles, hidden), font=own)
        elif tag == f"{_CHOICE}AlternateContent":
            # The same drawing twice, for new and for old programs: one of them is enough.
            versions = child.findall(f"{_CHOICE}Choice") or child.findall(f"{_CHOICE}Fallback")
            for version in versions[:1]:
                _walk(version, styles, unseen, found, hidden, font)
        elif tag not in _SKIPPED:
            _count(tag, unseen)
            _walk(child, styles, unseen, found, hidden, font)


def _run_is_hidden(run: _Element, styles: Styles, hidden: bool) -> bool:
    mark = run.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
    # A run may switch off what its paragraph's style hides.
    return styles.hides(run) if mark is not None else hidden or styles.hides(run)


def _count(tag: str, unseen: Unseen) -> None:
    if tag in _NOTES:
        unseen.add("footnote")
    elif tag in _PICTURES:
        unseen.add("picture")
    elif tag == qn("w:sym"):
        unseen.add("symbol")


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE].rstrip() + "…"
