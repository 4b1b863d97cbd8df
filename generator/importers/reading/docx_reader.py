"""A Word document → lines: paragraphs and table rows in their order, numbers written out, no headers and footers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart
from lxml.etree import _Element

from generator.importers.lines import Line, RefusedError
from generator.importers.reading.cell_text import cell_text
from generator.importers.reading.docx_numbering import Numbering
from generator.importers.reading.docx_styles import Styles, value
from generator.importers.reading.docx_text import Unseen, all_text, paragraph_text
from generator.importers.reading.text_reader import padded, plain_bullet, table_line, tidy

_MOST_COLUMNS = 63
"""Word's own limit. A larger span is a mistake or a bomb."""
_WRAPPERS = {qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins"), qn("w:moveTo"), qn("w:smartTag")}
"""What stands around paragraphs, rows or cells without being one."""
_DELETED = {qn("w:del"), qn("w:moveFrom")}


def read_docx(data: bytes) -> tuple[list[Line], tuple[str, ...]]:
    """Lines and notes. Each paragraph, forced line break and table row is one line, counted from 1.

    Raises:
        RefusedError: not a document that Word could open.
    """
    try:
        document = docx.Document(io.BytesIO(data))
    # AttributeError: a part of the package whose root is not what its name says.
    except (OpcError, KeyError, ValueError, AttributeError):
        raise RefusedError("Tệp không phải văn bản Word hợp lệ; hãy mở bằng Word rồi lưu lại.") from None
    part = document.part
    unseen = Unseen()
    styles = Styles(document.styles.element)
    reading = _Reading(styles, Numbering(_related(part, RELATIONSHIP_TYPE.NUMBERING), styles), unseen)
    reading.body(document.element.body)
    comments = _related(part, RELATIONSHIP_TYPE.COMMENTS)
    for comment in () if comments is None else comments.findall(qn("w:comment")):
        unseen.add("comment", all_text(comment))
    return reading.lines, unseen.notes()


def _related(part: DocumentPart, kind: str) -> _Element | None:
    """Root of a part that most documents have and some do not."""
    try:
        related = part.part_related_by(kind)
    except KeyError:
        return None
    return related.element if isinstance(related, XmlPart) else None


@dataclass
class _Reading:
    styles: Styles
    numbering: Numbering
    unseen: Unseen
    lines: list[Line] = field(default_factory=list)
    tables: int = 0

    def body(self, parent: _Element) -> None:
        """Adds the lines of everything below `parent`."""
        for block in self._blocks(parent):
            if block.tag == qn("w:p"):
                for text in self._paragraph(block):
                    self.lines.append(Line(text, len(self.lines) + 1))
            else:
                self.tables += 1
                rows = list(self._rows(block))
                for cells, (_, is_bold) in zip(padded([cells for cells, _ in rows]), rows, strict=True):
                    if line := table_line(cells, len(self.lines) + 1, self.tables):
                        self.lines.append(replace(line, is_bold=is_bold))

    def _blocks(self, parent: _Element) -> Iterator[_Element]:
        for child in _unwrapped(parent):
            if child.tag in {qn("w:p"), qn("w:tbl")}:
                yield child
            elif child.tag in _DELETED:
                self.unseen.add("deleted", all_text(child))
            elif child.tag == qn("w:altChunk"):
                self.unseen.add("chunk")

    def _paragraph(self, paragraph: _Element) -> Iterator[str]:
        found = paragraph_text(paragraph, self.styles, self.unseen)
        first, *others = found.visible.split("\n")
        # What was deleted or hidden as a whole is not counted; an empty numbered cell is ("STT" columns live from it).
        gone = not found.visible.strip() and (found.hidden or found.deleted)
        label = "" if gone else self.numbering.label(paragraph)
        if label in {"-", "–", "+", "*"} and not found.visible.strip():
            label = ""
        for text in (f"{label} {first}", *others):
            if tidied := plain_bullet(tidy(text)):
                yield tidied
        for box in found.boxes:
            yield from self._inside(box)

    def _inside(self, parent: _Element) -> Iterator[str]:
        """Paragraphs of a cell or text box; a table in there gives a line a row."""
        for block in self._blocks(parent):
            if block.tag == qn("w:p"):
                yield from self._paragraph(block)
            else:
                for cells, _ in self._rows(block):
                    if any(cells):
                        yield " | ".join(cells)

    def _rows(self, table: _Element) -> Iterator[tuple[tuple[str, ...], bool]]:
        """Cells of each row on the table's own grid, a merged cell in each place that it covers; whether it is bold."""
        above: tuple[str, ...] = ()
        for row in _unwrapped(table):
            if row.tag != qn("w:tr"):
                continue
            settings = row.find(qn("w:trPr"))
            if settings is not None and any(settings.find(tag) is not None for tag in _DELETED):
                self.unseen.add("deleted", all_text(row))
                continue
            cells = [""] * _span(settings, "w:gridBefore", least=0)
            for cell in _unwrapped(row):
                if cell.tag != qn("w:tc"):
                    continue
                settings = cell.find(qn("w:tcPr"))
                merged = None if settings is None else settings.find(qn("w:vMerge"))
                if merged is not None and merged.get(qn("w:val"), "continue") == "continue":
                    text = above[len(cells)] if len(cells) < len(above) else ""
                else:
                    text = cell_text(list(self._inside(cell)))
                cells += [text] * _span(settings, "w:gridSpan", least=1)
            above = tuple(cells)
            yield above, self._is_bold(row)

    def _is_bold(self, row: _Element) -> bool:
        """Whether a row has letters and all of them are bold."""
        runs = [run for run in row.iter(qn("w:r")) if any((text.text or "").strip() for text in run.iter(qn("w:t")))]
        return bool(runs) and all(self.styles.is_bold(run, next(run.iterancestors(qn("w:p")))) for run in runs)


def _unwrapped(parent: _Element) -> Iterator[_Element]:
    """Children in order, with those of wrappers in the wrapper's place."""
    for child in parent.iterchildren(tag="*"):
        if child.tag in _WRAPPERS:
            yield from _unwrapped(child)
        else:
            yield child


def _span(settings: _Element | None, name: str, least: int) -> int:
    text = value(settings, name) or ""
    return min(max(int(text), least), _MOST_COLUMNS) if text.isdecimal() else least
