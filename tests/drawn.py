"""Drawn papers for the tests of the editorial checks: networks made from texts, without a folder on disk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from textwrap import dedent, indent
from typing import Any

from generator.build import sources_of
from generator.checks import Check
from generator.derive.network import Network, connect
from generator.loading.dataset import Dataset, Entry
from generator.loading.records import as_record
from generator.loading.yaml_reader import YamlReader
from generator.places import FileMarks, Origin
from generator.schema.base import ORIGIN_KEY
from generator.schema.post import Post

AS_OF = date(2026, 11, 21)
PLAN = "plans/so-mau/2022/ke-hoach.yml"
RESULT = "plans/so-mau/2022/ket-qua/quy-3.yml"
NOTICE = "plans/so-mau/2022/ket-luan/hop.yml"
UNITS = """
    co_quan:
      - ma: so-mau
        ten: Sở Mẫu
        ten_ngan: Sở Mẫu
        tinh: Mẫu
        don_vi:
          - {ma: van-phong, ten: Văn phòng Sở, loai: phong}
          - {ma: thanh-tra, ten: Thanh tra Sở, loai: phong}
          - {ma: hanh-chinh, ten: Phòng Hành chính - Tổ chức, loai: phong, goi_khac: Phòng HC-TC}
          - {ma: trung-tam, ten: Trung tâm Ứng dụng KHCN, loai: don-vi-su-nghiep,
             goi_khac: [Trung tâm Ứng dụng khoa học công nghệ]}
          - {ma: cac-phong, ten: Các phòng thuộc Sở, loai: nhom, goi_khac: [Các phòng, Mỗi phòng]}
          - {ma: cac-don-vi, ten: Các đơn vị liên quan, loai: nhom}
"""
HOLIDAYS = """
    cac_nam:
      - nam: 2022
        nguon: bịa ra để thử
        ngay_nghi:
          - {ten: Tết, tu_ngay: 31/01/2022, den_ngay: 04/02/2022}
          - {ten: Giỗ Tổ, tu_ngay: 11/4/2022}
        lam_bu: 05/3/2022
"""


AGENCY = """
co_quan:
  - ma: so-mau
    ten: Sở Mẫu tỉnh Mẫu
    ten_ngan: Sở Mẫu
    tinh: Mẫu
    don_vi:
      - {ma: van-phong, ten: Văn phòng Sở, loai: phong}
"""
"""plans/co-quan.yml where any agency will do."""


def network_of(files: Mapping[str, str], as_of: date = AS_OF) -> Network:
    """The drawn files, with their places, without a folder on disk; co-quan.yml anyway."""
    entries = [_entry(file, text) for file, text in ({"plans/co-quan.yml": UNITS} | dict(files)).items()]
    return connect(Dataset(tuple(entries)), as_of)


def _entry(file: str, drawn: str) -> Entry[Any]:
    source, names = next((one, names) for one in sources_of() if (names := one.match(file)) is not None)
    reader = YamlReader(dedent(drawn).strip("\n"), file)
    record, problems = as_record(reader.data, reader.marks, source.record)
    assert record is not None, problems
    assert not reader.problems
    return Entry(record, file, names)


def network_of_sentence(text: str, day: date = date(2022, 5, 18)) -> Network:
    """One sentence in a post of that day."""
    values = {"tieu_de": "Bài mẫu", "ngay": f"{day:%d/%m/%Y}", "tom_tat": "Bài mẫu."}
    post = Post.model_validate({**values, ORIGIN_KEY: Origin(FileMarks("bai.md"))})
    return connect(Dataset((Entry(post, "bai.md", {"name": "bai"}, text, 1),)), AS_OF)


def plan(*tasks: str, tail: str = "", year: int = 2022) -> str:
    """A plan of tasks drawn as their lines below "- "; keys of the plan itself in `tail`."""
    listed = "".join(f"      - {indent(dedent(task).strip(), ' ' * 8).strip()}\n" for task in tasks)
    return f"nam: {year}\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n{listed}{dedent(tail).strip()}\n"


def found(check: Check, network: Network) -> list[str]:
    return [one.text for one in check(network)]


def codes(network: Network, check: Check) -> list[str]:
    return [one.code for one in check(network)]


def register_of(*drawn: str) -> dict[str, str]:
    """Each drawn as `number | kind | day | issuer | what it replaces`; what is left out is absent."""
    files = {}
    for at, one in enumerate(drawn):
        number, kind, day, issuer, replaced = (part.strip() for part in f"{one}||||".split("|")[:5])
        keys = {"so_ky_hieu": number, "loai": kind or "quyet-dinh", "ngay_ban_hanh": day, "co_quan": issuer}
        keys["thay_the"] = replaced
        files[f"content/van-ban/v-{at}.yml"] = "\n".join(f"{key}: {value}" for key, value in keys.items() if value)
    return files
