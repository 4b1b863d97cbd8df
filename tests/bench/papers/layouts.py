"""How offices lay a plan out: each layout makes paragraphs and tables of a truth."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.bench.papers.truth import AREAS, Truth, Wanted

ROMAN = ("I", "II", "III", "IV", "V", "VI")
HEADS = ("STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời gian hoàn thành")
Row = tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """Rows, the heading first; `merged` are (row, first column, last row, last column) of cells drawn as one."""

    rows: tuple[Row, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()


Block = str | Table


@dataclass(frozen=True)
class Layout:
    name: str
    blocks: Callable[[Truth], list[Block]]
    is_table: bool = True
    """Whether it can be a sheet: a table and nothing that its meaning needs."""
    is_clean: bool = True
    """Whether nothing in it asks for a doubt: then at most 0.7 a task are allowed."""
    states_area: bool = True


def _front(truth: Truth) -> list[Block]:
    return ["KẾ HOẠCH", f"Cải cách hành chính năm {truth.year}", "II. NHIỆM VỤ"]


def _fields(task: Wanted) -> Row:
    return (task.lead, task.support, task.product, task.timing)


def _sections(
    truth: Truth, name: Callable[[int, str], Row], row: Callable[[int, int, int, Wanted], Row]
) -> Iterator[Row]:
    whole = 0
    for place, area in enumerate(truth.areas, start=1):
        yield name(place, AREAS[area][1])
        for at, task in enumerate((one for one in truth.tasks if one.area == area), start=1):
            whole += 1
            yield row(place, at, whole, task)


def plain(truth: Truth) -> list[Block]:
    rows = _sections(truth, lambda at, name: (ROMAN[at - 1], name.upper(), "", "", "", ""),
                     lambda _, __, whole, task: (str(whole), task.text, *_fields(task)))  # fmt: skip
    return [*_front(truth), Table((HEADS, *rows))]


def restarting(truth: Truth) -> list[Block]:
    rows = _sections(truth, lambda at, name: (ROMAN[at - 1], name, "", "", "", ""),
                     lambda _, at, __, task: (f"{at}.", task.text, *_fields(task)))  # fmt: skip
    return [*_front(truth), Table((HEADS, *rows))]


def merged_sections(truth: Truth) -> list[Block]:
    rows = list(_sections(truth, lambda at, name: (ROMAN[at - 1], *[name] * 5),
                          lambda _, __, whole, task: (f"{whole:02}", task.text, *_fields(task))))  # fmt: skip
    merged = tuple((at, 1, at, 5) for at, row in enumerate(rows, start=1) if row[1] == row[5])
    return [*_front(truth), Table((HEADS, *rows), merged)]


def area_column(truth: Truth) -> list[Block]:
    heads = ("Lĩnh vực", *HEADS)
    rows = [(AREAS[one.area][1], str(at), one.text, *_fields(one)) for at, one in enumerate(truth.tasks, start=1)]
    merged, first = [], 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at][0] != rows[first][0]:
            merged.append((first + 1, 0, at, 0))
            first = at
    return [*_front(truth), Table((heads, *rows), tuple(merged))]


def two_heads(truth: Truth) -> list[Block]:
    first = ("TT", "Nhiệm vụ", "Đơn vị thực hiện", "Đơn vị thực hiện", "Sản phẩm", "Thời gian")
    second = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian")
    count = ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
    rows = _sections(truth, lambda at, name: (ROMAN[at - 1], name, "", "", "", ""),
                     lambda place, at, _, task: (f"{place}.{at}", task.text, *_fields(task)))  # fmt: skip
    return [*_front(truth), Table((first, second, count, *rows), ((0, 2, 0, 3),))]


def strange_order(truth: Truth) -> list[Block]:
    heads = (
        "Mốc thời gian",
        "Sản phẩm theo kế hoạch",
        "Đơn vị đầu mối",
        "Đơn vị phối hợp, cung cấp số liệu",
        "Tên đề án, nhiệm vụ",
        "Số TT",
    )
    rows = _sections(truth, lambda _, name: ("", "", "", "", name.upper(), ""),
                     lambda _, __, whole, task: (task.timing, task.product, task.lead, task.support, task.text, str(whole)))  # fmt: skip  # noqa: E501
    return [*_front(truth), Table((heads, *rows))]


def no_numbers(truth: Truth) -> list[Block]:
    heads = ("Lĩnh vực", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Kết quả", "Thời hạn")
    rows = [(AREAS[one.area][1], one.text, *_fields(one)) for one in truth.tasks]
    return [*_front(truth), Table((heads, *rows))]


def cut_rows(truth: Truth) -> list[Block]:
    """A page's end cuts every seventh row, and the heading comes again."""
    rows: list[Row] = []
    for row in _sections(truth, lambda at, name: (ROMAN[at - 1], name.upper(), "", "", "", ""),
                         lambda _, __, whole, task: (str(whole), task.text, *_fields(task))):  # fmt: skip
        words = row[1].split()
        if row[0].isdecimal() and int(row[0]) % 7 == 0 and len(words) > 6:
            half = next((at for at in range(len(words) // 2, len(words)) if words[at][0].islower()), len(words))
            rows += [(row[0], " ".join(words[:half]), *row[2:])]
            rows += [("", " ".join(words[half:]), "", "", "", "")] if half < len(words) else []
            rows += [HEADS]
        else:
            rows.append(row)
    return [*_front(truth), Table((HEADS, *rows))]


def dashes(truth: Truth) -> list[Block]:
    blocks: list[Block] = _front(truth)
    for place, area in enumerate(truth.areas, start=1):
        blocks.append(f"{place}. {AREAS[area][1]}")
        for at, task in enumerate((one for one in truth.tasks if one.area == area), start=1):
            blocks.append(f"{place}.{at}. {task.text}.")
            pairs = (
                ("Đơn vị chủ trì", task.lead),
                ("Đơn vị phối hợp", task.support),
                ("Sản phẩm", task.product),
                ("Thời gian thực hiện", task.timing),
            )
            blocks += [f"- {label}: {value}." for label, value in pairs if value]
    return blocks


def brackets(truth: Truth) -> list[Block]:
    blocks: list[Block] = _front(truth)
    for place, area in enumerate(truth.areas, start=1):
        blocks.append(f"{place}. {AREAS[area][1]}")
        for at, task in enumerate((one for one in truth.tasks if one.area == area), start=1):
            pairs = (
                ("Chủ trì", task.lead),
                ("phối hợp", task.support),
                ("sản phẩm", task.product),
                ("thời gian", task.timing),
            )
            said = "; ".join(f"{label}: {value}" for label, value in pairs if value)
            blocks.append(f"{place}.{at}. {task.text} ({said}).")
    return blocks


def behind_decision(truth: Truth) -> list[Block]:
    head = [
        "ỦY BAN NHÂN DÂN TỈNH VÍ DỤ", "Số: 15/QĐ-UBND", f"Ví Dụ, ngày 10 tháng 01 năm {truth.year}", "QUYẾT ĐỊNH",
        f"Ban hành Kế hoạch cải cách hành chính năm {truth.year}", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 03/TTr-SNV ngày 06/01/2027.", "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.", "Nơi nhận:", "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Mẫu",
    ]  # fmt: skip
    return [*head, *dashes(truth)]


def annex_alone(truth: Truth) -> list[Block]:
    table = plain(truth)[-1]
    return ["PHỤ LỤC", f"DANH MỤC NHIỆM VỤ NĂM {truth.year}", "(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/01/2027)", table]


def two_tables(truth: Truth) -> list[Block]:
    targets = Table(
        (
            ("STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch"),
            ("1", "Hồ sơ đúng hạn", "%", "98"),
            ("2", "Hồ sơ số hóa", "%", "80"),
        )
    )
    return [*_front(truth)[:2], "PHỤ LỤC I", "CHỈ TIÊU", targets, "PHỤ LỤC II", "NHIỆM VỤ", plain(truth)[-1]]


def capitals(truth: Truth) -> list[Block]:
    rows = _sections(truth, lambda _, name: ("", name.upper(), "", "", "", ""),
                     lambda _, __, whole, task: (f"({whole})", task.text, *_fields(task)))  # fmt: skip
    return [*_front(truth), Table((HEADS, *rows))]


LAYOUTS: Sequence[Layout] = (
    Layout("số liền, đề mục La Mã", plain),
    Layout("đánh số lại từng phần", restarting),
    Layout("đề mục gộp cả hàng", merged_sections),
    Layout("cột lĩnh vực gộp dọc", area_column),
    Layout("tiêu đề hai hàng, số 1.1", two_heads),
    Layout("cột đảo, tên cột lạ", strange_order),
    Layout("không có cột số", no_numbers),
    Layout("hàng bị ngắt trang", cut_rows, is_clean=False),
    Layout("gạch đầu dòng", dashes, is_table=False),
    Layout("trong ngoặc đơn", brackets, is_table=False),
    Layout("sau một quyết định", behind_decision, is_table=False),
    Layout("phụ lục đứng riêng", annex_alone),
    Layout("hai bảng", two_tables),
    Layout("đề mục chữ hoa", capitals),
)
