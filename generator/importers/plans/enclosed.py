"""How a paper or annex begins that stands in the same file below another one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.plans.items import Item
from generator.importers.plans.markers import Kind
from generator.vietnamese import fold

BESIDE = re.compile(r"[(\[]? ?(?:Ban hành )?[Kk]èm theo\b")
"""What an enclosed paper says of the one it belongs to."""
_BESIDE_A_PAPER = re.compile(
    rf"(?=[(\[]){BESIDE.pattern} (?:Quyết định|Nghị quyết|Kế hoạch|Chương trình|Công văn|Tờ trình|Thông báo|Chỉ thị)\b"
)
"""The same in a line of its own; "(kèm theo mẫu số 2)" says something of a task."""
_ANNEX = re.compile(r"(?:phụ lục|biểu(?: mẫu)?)(?: số)?(?: ?[IVX]{1,5}| ?[0-9]{1,2}[A-Za-z]?)?\s?[.:)]?", re.IGNORECASE)
_TITLES = re.compile(
    r"(?:PHỤ LỤC|DANH MỤC|BIỂU|BẢNG|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|NỘI DUNG|NHIỆM VỤ|CÁC NHIỆM VỤ)\b"
)
_OF_TASKS = re.compile(r"\b(?:nhiem vu|cong viec|phan cong|noi dung|ke hoach|chuong trinh)\b")
_BASIS = re.compile(
    r"(?:Căn cứ|Thực hiện|Xét|Theo|Triển khai|Trên cơ sở|(?:Luật|Nghị quyết|Nghị định|Quyết định|Thông tư)\b.*\bsố)\b"
)


def is_annex(text: str) -> bool:
    """Whether a line says only that an annex begins: "PHỤ LỤC", "Phụ lục 02", "BIỂU SỐ 1"."""
    return bool(_ANNEX.fullmatch(text))


def begins_annex(text: str) -> bool:
    """Whether a line opens an annex, above or below a signature."""
    is_titled = text.isupper() and bool(re.match(r"PHỤ LỤC\b", text))
    return is_annex(text) or is_titled or bool(_BESIDE_A_PAPER.match(text))


def begins_enclosed(text: str) -> bool:
    """Whether a line below a signature opens another paper."""
    return begins_annex(text) or bool(BESIDE.match(text) or _TITLES.match(text))


def holds_tasks(item: Item, head: Sequence[Item]) -> bool:
    """Whether a numbered line below the head of an annex is one of the tasks that the head announces."""
    is_listed = item.kind in {Kind.NUMBER, Kind.LETTER} or (item.kind is Kind.DASH and not _BASIS.match(item.text))
    return is_listed and any(_OF_TASKS.search(fold(one.text)) for one in head)
