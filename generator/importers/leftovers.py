"""What of a paper is not in its draft: whole, as comments at the end of the file, where closing a window loses none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.importers.draft import Import
from generator.importers.emit import comment_lines
from generator.importers.lines import Line


def leftovers(found: Import) -> str:
    """Comment lines: what fitted nowhere, then what only orders the paper. Empty where there is neither."""
    said = [
        *_block(found.unplaced, "dòng của văn bản không xếp được vào đâu, chép nguyên văn; đưa chỗ cần giữ lên trên:"),
        *_block(found.layout, "dòng chỉ cho biết bố cục (quốc hiệu, đề mục, số trang), không phải làm gì:"),
    ]
    if found.proposals:
        said.append("# Đơn vị chưa có trong co-quan.yml: sửa chỗ cần sửa, bỏ “# ”, chép vào don_vi của cơ quan:\n")
        said += [f"# {line}\n" for line in found.proposals]
    return "".join([f"# {'-' * 60}\n", *said]) if said else ""


def place_of(line: Line) -> str:
    """ "dòng 14, trang 2"."""
    return f"dòng {line.number}" + (f", trang {line.page}" if line.page else "")


def _block(lines: Sequence[Line], heading: str) -> Iterator[str]:
    if lines:
        yield f"# {len(lines)} {heading}\n"
    for line in lines:
        yield from comment_lines(f"{place_of(line)}: {line.text}")
