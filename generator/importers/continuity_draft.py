"""Proposals for `so_voi_nam_truoc` as lines to read, mend and paste into a plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.derive.across.year_comparison import Lone, Pair, YearComparison


def continuity_draft(found: YearComparison) -> str:
    """YAML of what no editor has confirmed, each line below what it speaks of; empty where all is confirmed."""
    proposed = [pair for pair in found.pairs if not pair.link.is_confirmed]
    lines = [line for pair in proposed for line in _pair(pair)]
    blocks = [["  noi_tiep:", *lines]] if lines else []
    blocks += _lone("viec_moi", found.new)
    blocks += _lone("khong_tiep_tuc", found.dropped)
    if not blocks:
        return ""
    year, file = found.plan.record.year, found.plan.file
    heading = [
        f"# Máy đề nghị theo lời văn, chưa ai xác nhận. Đọc hai kế hoạch năm {year - 1} và {year}, sửa chỗ sai,",
        f"# rồi chép vào {file}; đã có mục so_voi_nam_truoc thì thêm các dòng vào đó.",
        "so_voi_nam_truoc:",
        "  cach_doc: chung-toi-doc",
    ]
    return "\n".join([*heading, *(line for block in blocks for line in block)]) + "\n"


def _pair(pair: Pair) -> Iterator[str]:
    former, later = pair.link.former.task, pair.link.later.task
    yield f"    # {later.title} ← {former.title} (giống {round(100 * (pair.link.likeness or 0))}%)"
    yield f"    - {{nhiem_vu: {later.id}, nam_truoc: {former.id}}}"


def _lone(key: str, tasks: Sequence[Lone]) -> list[list[str]]:
    unread = [one.planned.task for one in tasks if not one.is_confirmed]
    lines = [line for task in unread for line in (f"    # {task.title}", f"    - {task.id}")]
    return [[f"  {key}:", *lines]] if lines else []
