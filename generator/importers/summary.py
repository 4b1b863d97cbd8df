"""What an import tells at its end: how many places to look at, by cause, the most important first; and the balance."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.importers.balance import Balance
from generator.importers.draft import Doubt, Import, Need, all_doubts, tally

_QUOTE = re.compile(r"“[^”]*”|(?<!\w)[0-9][\w./-]*")
"""What makes two sentences of one cause differ: the words of the paper and its numbers."""
_SHOWN_LINES = 12
_HEADINGS = {
    Need.WRITE: "Phải ghi thêm",
    Need.CHOOSE: "Phải chọn hoặc chuyển chỗ",
    Need.LOOK: "Nên xem lại",
    Need.KNOW: "Để biết, không phải làm gì",
}


def summary(found: Import, counted: Balance) -> str:
    """Lines for a terminal."""
    doubts = [doubt for draft in found.drafts for doubt in all_doubts(draft)]
    groups = _groups(doubts)
    asking = [group for group in groups if group[0].need is not Need.KNOW]
    places = sum(len(group) for group in asking) + len(found.unplaced)
    lines = [_opening(places, len(asking) + bool(found.unplaced))]
    for need, heading in _HEADINGS.items():
        mine = [group for group in groups if group[0].need is need]
        lines += [f"{heading}:"] if mine or (need is Need.CHOOSE and found.unplaced) else []
        lines += [f"  - {_told(group)}" for group in mine]
        if need is Need.CHOOSE and found.unplaced:
            lines.append(f"  - {len(found.unplaced)} dòng không xếp được vào đâu, chép nguyên văn ở cuối bản nháp.")
    return "\n".join([*lines, *_figures(found, counted)])


def _opening(places: int, causes: int) -> str:
    if not places:
        return "Không có chỗ nào cần xem."
    return f"Chỉ cần xem {places} chỗ, thuộc {causes} loại, quan trọng nhất trước:"


def _groups(doubts: Sequence[Doubt]) -> list[list[Doubt]]:
    """Doubts of one cause together; causes that ask most first, among them the commonest."""
    by_cause: dict[tuple[Need, str], list[Doubt]] = defaultdict(list)
    for doubt in doubts:
        by_cause[doubt.need, _QUOTE.sub("…", doubt.message)].append(doubt)
    return sorted(by_cause.values(), key=lambda group: (group[0].need, -len(group)))


def _told(group: Sequence[Doubt]) -> str:
    first, *others = group
    where = f"dòng {first.line}: " if first.line else ""
    if not others:
        return f"{where}{first.message}"
    lines = list(dict.fromkeys(str(doubt.line) for doubt in others if doubt.line))
    shown = ", ".join(lines[:_SHOWN_LINES]) + (" …" if len(lines) > _SHOWN_LINES else "")
    return f"{where}{first.message} Cùng loại: {len(others)} chỗ nữa{f', dòng {shown}' if shown else ''}."


def _figures(found: Import, counted: Balance) -> Iterator[str]:
    counts = [tally(draft) for draft in found.drafts]
    filled, absent = (sum(getattr(one, name) for one in counts) for name in ("filled", "absent"))
    yield f"{filled} giá trị đã điền, {absent} khóa văn bản không nêu."
    yield (
        f"Cân đối: {counted.lines} dòng, {counted.words} chữ của văn bản = {counted.taken} đã vào bản nháp"
        f" + {counted.told} được nêu lại nguyên văn + {counted.ordering} là số thứ tự và nhãn"
        + (f" + {counted.missing} CHƯA CÓ CHỖ." if counted.missing else ".")
    )
