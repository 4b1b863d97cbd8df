"""The reference pages of docs/, made from the schema and the catalogue, so that they cannot lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from generator.build import sources_of
from generator.problem_catalogue import CATALOGUE
from generator.schema.base import ORIGIN_KEY, Record, Vocabulary

_HEAD = "<!-- Tệp này được tạo từ {origin}; sửa ở đó rồi chạy: pytest tests/test_docs.py --update-golden -->\n\n"


def data_reference() -> str:
    """docs/du-lieu.md: every file, every key, every word of a vocabulary."""
    parts = [_HEAD.format(origin="generator/schema/"), "# Các tệp dữ liệu và các khóa\n"]
    parts.append(
        "\nMọi giá trị được đọc như chữ đã gõ; lược đồ quyết định cách hiểu. Ngày viết 29/10/2018 hoặc 2018-10-29. "
        "Phần trong ngoặc nhọn của tên tệp là do bạn đặt.\n"
    )
    for source in sources_of():
        parts.append(f"\n## `{source.pattern}`\n")
        parts += _tables(source.record, "")
    return "".join(parts)


def problem_reference() -> str:
    """docs/loi-du-lieu.md: every code with what it says and what to do."""
    parts = [_HEAD.format(origin="generator/problem_catalogue.py"), "# Lỗi dữ liệu và cách sửa\n\n"]
    parts.append(
        "`cchc check` in ra tệp, dòng, cột, mã lỗi, dòng dữ liệu và bước tiếp theo. Một ví dụ cho mỗi mã nằm ở "
        "`tests/errors/<mã>/`. Phần trong ngoặc nhọn được thay bằng giá trị cụ thể.\n"
    )
    for code, entry in CATALOGUE.items():
        kind = "Cảnh báo" if entry.only_warns else "Lỗi"
        parts.append(f"\n## {code}\n\n{kind}: {entry.message}\n\n→ {entry.hint}\n")
    return "".join(parts)


def _tables(record: type[Record], path: str) -> Iterator[str]:
    fields = [info for info in record.model_fields.values() if info.alias != ORIGIN_KEY]
    rows = []
    for info in fields:
        must = "bắt buộc" if info.is_required() else ""
        hints = (info.description, _choices(info.annotation), _refers(info.annotation, f"{path}{info.alias}"))
        rows.append(f"| `{info.alias}` | {info.title} | {must} | {' '.join(f'{hint}.' for hint in hints if hint)} |\n")
    where = f"\nTrong `{path.removesuffix('.')}`:\n" if path else ""
    yield f"{where}\n| Khóa | Tên | | Ghi chú |\n|---|---|---|---|\n{''.join(rows)}"
    for info in fields:
        for part in _parts(info.annotation):
            if issubclass(part, Record):
                yield from _tables(part, f"{path}{info.alias}.")


def _choices(annotation: Any) -> str:
    members = [member for part in _parts(annotation) if issubclass(part, Vocabulary) for member in part]
    return "Một trong: " + ", ".join(f"`{member.value}` ({member.label})" for member in members) if members else ""


def _refers(annotation: Any, path: str) -> str:
    return f"Gồm các khóa của `{path}` dưới đây" if any(issubclass(part, Record) for part in _parts(annotation)) else ""


def _parts(annotation: Any) -> Iterator[type]:
    if isinstance(annotation, type):
        if issubclass(annotation, (Record, Vocabulary)):
            yield annotation
        return
    for part in get_args(annotation):
        yield from _parts(part)
