"""The report of a period as a Word file in the form of official papers, its annexes behind it.

What only the office knows (number, day, recipients, signer) stays blank as in the printed form.
"""

from __future__ import annotations

from datetime import datetime, time
from decimal import Decimal
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document
from docx.shared import Mm, Pt

from generator.outputs.annex import Annex, FigureRow
from generator.outputs.official_form import (
    TEXT_WIDTH,
    add_landscape,
    add_rule,
    add_table,
    new_paper,
    side_by_side,
    write,
)
from generator.vietnamese import ordinal_opening, spell_date, spell_number

NUMBER = "Số: ……/BC-……"
DAY = "ngày …… tháng …… năm ……"
_LEFT = Mm(72)
"""Width of the agency's half of the letterhead; the motto needs the rest."""
_MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can name."""


def report_paper(annex: Annex) -> bytes:
    """The same bytes for the same annex."""
    paper = new_paper()
    created = datetime.combine(annex.as_of, time())
    properties = paper.core_properties
    properties.title, properties.author, properties.last_modified_by = annex.title, annex.full_name, annex.full_name
    properties.created = properties.modified = created
    properties.comments, properties.language = "", "vi-VN"
    _letterhead(paper, annex)
    _body(paper, annex)
    _signature(paper)
    _figures(paper, annex)
    _tasks(paper, annex)
    made = BytesIO()
    paper.save(made)
    return _without_clock(made)


def _letterhead(paper: Document, annex: Annex) -> None:
    left, right = side_by_side(paper, _LEFT)
    if annex.letterhead.superior:
        write(left, annex.letterhead.superior.upper(), "Cơ quan chủ quản")
    write(left, annex.letterhead.agency.upper(), "Cơ quan ban hành")
    add_rule(left, _LEFT, Mm(22))
    write(left, NUMBER, "Số ký hiệu")
    for line, style in zip(_MOTTO, ("Quốc hiệu", "Tiêu ngữ"), strict=True):
        write(right, line, style)
    add_rule(right, Mm(TEXT_WIDTH.mm - _LEFT.mm), Mm(58))
    write(right, f"{annex.letterhead.place}, {DAY}", "Địa danh ngày tháng")


def _body(paper: Document, annex: Annex) -> None:
    paper.add_paragraph("BÁO CÁO", "Tên loại")
    paper.add_paragraph(annex.title, "Trích yếu")
    add_rule(paper, TEXT_WIDTH, Mm(40))
    for one in annex.opening:
        paper.add_paragraph(one, "Nội dung")
    paper.add_paragraph("I. KẾT QUẢ THỰC HIỆN", "Đề mục")
    for at, (title, sentences) in enumerate(annex.areas, start=1):
        paper.add_paragraph(f"{at}. {title}", "Tiểu mục")
        for one in sentences or ("Kỳ này không có nội dung báo cáo.",):
            paper.add_paragraph(one, "Nội dung")
    if annex.priorities:
        paper.add_paragraph(f"II. NHIỆM VỤ TRỌNG TÂM {annex.next_period.upper()}", "Đề mục")
        for at, one in enumerate(annex.priorities, start=1):
            paper.add_paragraph(f"{ordinal_opening(at)}, {one}", "Nội dung")
    paper.add_paragraph("", "Nội dung")


def _signature(paper: Document) -> None:
    left, right = side_by_side(paper, Mm(TEXT_WIDTH.mm / 2))
    write(left, "Nơi nhận:", "Nơi nhận")
    for line in ("- ……………;", "- Lưu: VT, ……"):
        write(left, line, "Danh sách nơi nhận")
    write(right, "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", "Người ký")
    write(right, "(Chữ ký, dấu)", "Chữ ký")
    for line in ("", "", "Họ và tên"):
        right.add_paragraph(line, "Người ký")


def _figures(paper: Document, annex: Annex) -> None:
    add_landscape(paper)
    _annex_heading(paper, annex, "Phụ lục I", f"SỐ LIỆU {_period_of(annex).upper()}")
    names = ("TT", 12), ("Lĩnh vực", 46), ("Số liệu", 64)
    values = ("Giá trị", 22), ("Tử số", 18), ("Mẫu số", 18), ("Tỷ lệ", 18), ("Đơn vị tính", 24), ("Văn bản ghi", 30)
    rows = [(str(at), *_figure_cells(one)) for at, one in enumerate(annex.figures, start=1)]
    if rows:
        add_table(paper, (*names, *values), rows, numbers=(3, 4, 5, 6))
    else:
        paper.add_paragraph("Kỳ này không có số liệu.", "Nội dung")


def _tasks(paper: Document, annex: Annex) -> None:
    day = spell_date(annex.as_of)
    _annex_heading(
        paper, annex, "Phụ lục II", f"NHIỆM VỤ TRONG KẾ HOẠCH NĂM {annex.year}, TÍNH ĐẾN NGÀY {day}", on_new_page=True
    )
    if not annex.tasks:
        paper.add_paragraph(f"Dữ liệu không có kế hoạch năm {annex.year} của cơ quan.", "Nội dung")
        return
    counts = "; ".join(f"{label.lower()}: {count}" for label, count in annex.counts)
    total = paper.add_paragraph(f"Tổng số {len(annex.tasks)} nhiệm vụ. Trong đó {counts}.", "Nội dung")
    total.paragraph_format.space_after = Pt(6)
    columns = ("Số", 14), ("Nhiệm vụ", 58), ("Đơn vị chủ trì", 40), ("Sản phẩm", 54), ("Tình trạng", 46)
    add_table(
        paper,
        (*columns, ("Văn bản, sản phẩm chứng minh", 40)),
        [
            (one.number, one.title, one.lead, one.product, _status(one.status, one.detail), one.proof)
            for one in annex.tasks
        ],
    )


def _annex_heading(paper: Document, annex: Annex, number: str, title: str, *, on_new_page: bool = False) -> None:
    paper.add_paragraph(number, "Số phụ lục").paragraph_format.page_break_before = on_new_page
    paper.add_paragraph(title, "Tên phụ lục")
    number_blank = NUMBER.removeprefix("Số: ")
    paper.add_paragraph(f"(Kèm theo Báo cáo số {number_blank} {DAY} của {annex.full_name})", "Kèm theo")


def _period_of(annex: Annex) -> str:
    return annex.title.removeprefix("Kết quả ")


def _figure_cells(figure: FigureRow) -> tuple[str, ...]:
    percent = "" if figure.percent is None else f"{spell_number(figure.percent)}%"
    shares = (_number(figure.numerator), _number(figure.denominator), percent)
    return (figure.area, figure.name, _number(figure.value), *shares, figure.unit, figure.wording)


def _number(value: Decimal | None) -> str:
    return "" if value is None else spell_number(value)


def _status(status: str, detail: str) -> str:
    return f"{status} ({detail.removesuffix('.')})" if detail else status


def _without_clock(made: BytesIO) -> bytes:
    """The package with one day for all its parts: python-docx writes the hour of saving into each."""
    stamped = BytesIO()
    with ZipFile(made) as package, ZipFile(stamped, "w") as out:
        for name in package.namelist():
            part = ZipInfo(name, _EARLIEST)
            part.compress_type = ZIP_DEFLATED
            out.writestr(part, package.read(name))
    return stamped.getvalue()
