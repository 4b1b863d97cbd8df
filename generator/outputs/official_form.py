"""The form of official papers (NĐ 30/2020/NĐ-CP, Phụ lục I): A4, margins, Times New Roman, size and face of each part.

Parts are paragraph styles, so that a clerk who changes one in Word changes all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

FONT = "Times New Roman"
SHORT_SIDE, LONG_SIDE = Mm(210), Mm(297)
TOP, BOTTOM, LEFT, RIGHT = Mm(20), Mm(20), Mm(30), Mm(15)
TEXT_WIDTH = Length(SHORT_SIDE - LEFT - RIGHT)
_AFTER_BORDERS = ("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr")
"""What follows a paragraph's borders in the order that the file format demands."""


@dataclass(frozen=True)
class _Face:
    """How one part of a paper looks; sizes in points."""

    size: int
    bold: bool = False
    italic: bool = False
    align: ALIGN = ALIGN.CENTER
    before: int = 0
    after: int = 0
    indent: Length | None = None
    based_on: str = "Normal"


FACES = {
    "Quốc hiệu": _Face(12, bold=True),
    "Tiêu ngữ": _Face(13, bold=True),
    "Cơ quan chủ quản": _Face(12),
    "Cơ quan ban hành": _Face(12, bold=True),
    "Số ký hiệu": _Face(13),
    "Địa danh ngày tháng": _Face(13, italic=True),
    "Tên loại": _Face(14, bold=True, before=12),
    "Trích yếu": _Face(14, bold=True),
    "Đề mục": _Face(14, bold=True, align=ALIGN.LEFT, before=6, after=6, indent=Mm(10), based_on="Heading 1"),
    "Tiểu mục": _Face(14, bold=True, align=ALIGN.LEFT, before=6, after=3, indent=Mm(10), based_on="Heading 2"),
    "Nội dung": _Face(14, align=ALIGN.JUSTIFY, before=6, indent=Mm(10)),
    "Nơi nhận": _Face(12, bold=True, italic=True, align=ALIGN.LEFT),
    "Danh sách nơi nhận": _Face(11, align=ALIGN.LEFT),
    "Người ký": _Face(14, bold=True),
    "Chữ ký": _Face(14, italic=True),
    "Số phụ lục": _Face(14, bold=True, based_on="Heading 1"),
    "Tên phụ lục": _Face(14, bold=True),
    "Kèm theo": _Face(14, italic=True, after=6),
    "Đầu bảng": _Face(12, bold=True),
    "Ô bảng": _Face(12, align=ALIGN.LEFT),
    "Ô số": _Face(12, align=ALIGN.RIGHT),
}
"""Styles by the name that Word shows."""


def new_paper() -> Document:
    """An empty paper: page, styles, language, page numbers from the second page on."""
    paper = docx.Document()
    defaults = paper.styles.element.find(qn("w:docDefaults"))
    for fonts in paper.styles.element.iter(qn("w:rFonts")):
        _name_font(fonts)
    for language in defaults.iter(qn("w:lang")):
        language.set(qn("w:val"), "vi-VN")
    for name, face in FACES.items():
        _add_style(paper, name, face)
    section = paper.sections[0]
    _set_page(section, SHORT_SIDE, LONG_SIDE)
    section.different_first_page_header_footer = True
    _number_pages(section.header.paragraphs[0])
    return paper


def add_landscape(paper: Document) -> None:
    """What follows stands on pages turned sideways, for wide tables."""
    section = paper.add_section()
    # The paragraph that holds the break must not take a page of its own where the last one is full.
    last = paper.paragraphs[-1].paragraph_format
    last.space_after, last.line_spacing = Pt(0), Pt(1)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.different_first_page_header_footer = False
    _set_page(section, LONG_SIDE, SHORT_SIDE)


def add_rule(where: Document | _Cell, room: Length, width: Length) -> None:
    """A line of `width` in the middle of `room`."""
    line = where.add_paragraph()
    side = Length((room - width) // 2)
    line.paragraph_format.left_indent = line.paragraph_format.right_indent = side
    line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(2), Pt(4)
    line.paragraph_format.line_spacing = Pt(2)
    borders, top = OxmlElement("w:pBdr"), OxmlElement("w:top")
    for key, value in {"val": "single", "sz": "6", "space": "1", "color": "000000"}.items():
        top.set(qn(f"w:{key}"), value)
    borders.append(top)
    line._p.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)


def side_by_side(paper: Document, left: Length) -> tuple[_Cell, _Cell]:
    """Two cells without borders or padding over the whole width; no page break goes through them."""
    table = paper.add_table(1, 2)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    padding = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        one = OxmlElement(f"w:{side}")
        one.set(qn("w:w"), "0")
        one.set(qn("w:type"), "dxa")
        padding.append(one)
    table._tbl.tblPr.insert_element_before(padding, "w:tblLook")
    _set_widths(table, (left, Length(TEXT_WIDTH - left)))
    return table.cell(0, 0), table.cell(0, 1)


def write(cell: _Cell, text: str, style: str) -> Paragraph:
    """A paragraph in a cell; the first one fills the empty paragraph that each cell has."""
    first: Paragraph = cell.paragraphs[0]
    paragraph: Paragraph = cell.add_paragraph() if len(cell.paragraphs) > 1 or first.text else first
    paragraph.text = text
    paragraph.style = style
    return paragraph


def add_table(
    paper: Document, columns: tuple[tuple[str, int], ...], rows: list[tuple[str, ...]], numbers: tuple[int, ...] = ()
) -> None:
    """A ruled table whose heading comes again on every page and whose rows are not torn.

    Args:
        columns: label and width in millimetres.
        numbers: columns whose cells stand right.
    """
    table = paper.add_table(1, len(columns), style="Table Grid")
    for cell, (label, _) in zip(table.rows[0].cells, columns, strict=True):
        write(cell, label, "Đầu bảng")
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in rows:
        made = table.add_row()
        made._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
        for at, (cell, text) in enumerate(zip(made.cells, row, strict=True)):
            write(cell, text, "Ô số" if at in numbers else "Ô bảng")
    _set_widths(table, tuple(Mm(width) for _, width in columns))


def _add_style(paper: Document, name: str, face: _Face) -> None:
    style: Any = paper.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = paper.styles[face.based_on]
    font, layout = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic = FONT, Pt(face.size), face.bold, face.italic
    font.color.rgb = RGBColor(0, 0, 0)
    _name_font(style.element.rPr.rFonts)
    layout.alignment, layout.first_line_indent = face.align, face.indent or Mm(0)
    layout.space_before, layout.space_after, layout.line_spacing = Pt(face.before), Pt(face.after), 1.0


def _name_font(fonts: Any) -> None:
    """One font for all scripts; the template's theme fonts would win over it."""
    for key in list(fonts.attrib):
        del fonts.attrib[key]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)


def _set_page(section: Section, width: Length, height: Length) -> None:
    section.page_width, section.page_height = width, height
    section.top_margin, section.bottom_margin, section.left_margin, section.right_margin = TOP, BOTTOM, LEFT, RIGHT
    section.header_distance = Mm(10)


def _number_pages(paragraph: Paragraph) -> None:
    paragraph.style = "Số ký hiệu"
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)


def _set_widths(table: Table, widths: tuple[Length, ...]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
