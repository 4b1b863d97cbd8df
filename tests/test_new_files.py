"""`cchc new`: skeletons made from the schema, at their place, never over or beside a file that says the same."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.adaptors.cli import cchc
from generator.adaptors.exits import REFUSED, WRONG_CALL
from generator.build import build, sources_of
from generator.importers.new_files import NEW_KINDS, NewKind
from generator.importers.skeleton import required_slots, skeleton, slots_of
from generator.loading.dataset import Source
from generator.loading.records import as_record
from generator.loading.yaml_reader import YamlReader
from tests.conftest import ROOT, Files, Repository

FIELDS = "linh_vuc:\n  - {ma: do-luong, ten: Đo lường}\n  - {ma: an-toan, ten: An toàn}\n"
BASE: Files = {"content/tthc/linh-vuc.yml": FIELDS}
PROCEDURE = {
    "--ma": "2.002131.000.00.00.H01",
    "--ten": "Cấp thẻ: lần đầu",
    "--linh-vuc": "do-luong",
    "--tinh": "Mẫu",
    "--nguon-dia-chi": "https://example.org/tthc",
    "--nguon-da-doc": "có",
}
DECISION = {
    "--so-ky-hieu": "12/QĐ-UBND",
    "--loai": "cong-bo-danh-muc",
    "--ngay-ban-hanh": "02/01/2022",
    "--co-quan": "UBND tỉnh Mẫu",
    "--trich-yeu": "Công bố danh mục",
    "--tinh": "Mẫu",
    "--linh-vuc": "do-luong",
}


def new(root: Path, word: str, given: dict[str, str]) -> Result:
    options = [part for pair in given.items() for part in pair]
    return CliRunner().invoke(cchc, ["--root", str(root), "new", word, *options])


@pytest.mark.parametrize(
    ("word", "given", "file"),
    [
        ("tthc", PROCEDURE, "content/tthc/2-002131-h01.yml"),
        ("procedure", PROCEDURE, "content/tthc/2-002131-h01.yml"),
        ("tthc", {**PROCEDURE, "--ma": ""}, "content/tthc/cap-the-lan-dau-mau.yml"),
        ("quyet-dinh", DECISION, "content/tthc/quyet-dinh/12-qd-ubnd-2022.yml"),
        ("decision", {**DECISION, "--so-ky-hieu": "06/2022/QĐ-UBND"}, "content/tthc/quyet-dinh/06-2022-qd-ubnd.yml"),
    ],
)
def test_what_is_required_makes_a_file_without_a_problem(
    repository: Repository, word: str, given: dict[str, str], file: str
) -> None:
    root = repository(BASE)
    result = new(root, word, given)
    assert (result.exit_code, result.output) == (0, f"Đã tạo {file}. Điền tiếp rồi chạy cchc check.\n")
    assert (root / file).is_file()
    assert build(root, date(2022, 9, 30)).problems == ()


def test_the_skeleton_names_every_field_once_in_the_order_of_the_schema(repository: Repository) -> None:
    root = repository(BASE)
    new(root, "tthc", PROCEDURE)
    text = (root / "content/tthc/2-002131-h01.yml").read_text("utf-8")
    procedure = NEW_KINDS[0].record
    keys = [slot.key for slot in slots_of(procedure)]
    assert re.findall(r"^(?:# )?([a-z_]+):", text, re.MULTILINE) == keys
    assert 'ten: "Cấp thẻ: lần đầu"\n' in text
    assert (
        "# Thời hạn giải quyết. Thời hạn đang áp dụng; ghi rõ “ngày” hay “ngày làm việc”\n# thoi_han: …\n\n"
    ) in text
    assert [slot.label for slot in slots_of(procedure) if f"\n# {slot.label}" not in text] == []


@pytest.mark.parametrize("source", sources_of(), ids=lambda one: one.record.__name__)
def test_a_skeleton_of_any_kind_can_be_loaded_at_once_and_with_every_comment_taken_away(source: Source) -> None:
    text = skeleton(source.record, {})
    while True:
        reader = YamlReader(text, "a.yml")
        record, problems = as_record(reader.data, reader.marks, source.record)
        assert ([*reader.problems, *problems], record is None) == ([], False), text
        taken = re.sub(r"^( *)# (?=[ #]|[a-z_]+:|- |-$)", r"\1", text, flags=re.MULTILINE)
        if taken == text:
            break
        text = taken
    assert re.findall(r"^ *# [a-z_]+:", text, re.MULTILINE) == []


EXISTING = """\
ma: 2.002131
ten: Thủ tục
linh_vuc: do-luong
tinh: mẫu
nguon: {dia_chi: 'https://example.org', da_doc: có}
"""
REFUSED_CALLS: dict[str, tuple[str, dict[str, str], str]] = {
    "same code with another suffix": (
        "tthc",
        PROCEDURE,
        "--ma: Mã “2.002131.000.00.00.H01” và mã “2.002131” ở content/tthc/cu.yml:1:5 là một thủ tục",
    ),
    "same code": ("tthc", {**PROCEDURE, "--ma": "2.002131"}, "--ma: “2.002131” đã dùng ở content/tthc/cu.yml:1:5."),
    "same name without diacritics": (
        "tthc",
        {**PROCEDURE, "--ma": "", "--ten": "Cap lai THE", "--tinh": "Mau"},
        "Đã có tệp content/tthc/cap-lai-the-mau.yml; không ghi đè.",
    ),
    "wrong code": ("tthc", {**PROCEDURE, "--ma": "2.00213"}, "--ma: “2.00213” không phải mã thủ tục. Mã có dạng"),
    "unknown field of work": (
        "tthc",
        {**PROCEDURE, "--ma": "1.000001", "--linh-vuc": "do-luon"},
        "--linh-vuc: Lĩnh vực “do-luon” không có trong content/tthc/linh-vuc.yml. Có phải “do-luong”?",
    ),
    "no web address": (
        "tthc",
        {**PROCEDURE, "--ma": "1.000001", "--nguon-dia-chi": "example.org"},
        "--nguon-dia-chi: “example.org” không phải địa chỉ trang web.",
    ),
    "same decision": (
        "quyet-dinh",
        {**DECISION, "--so-ky-hieu": "11/QĐ-UBND"},
        "--so-ky-hieu: “11/QĐ-UBND (UBND tỉnh Mẫu, 2022-01-02)” đã dùng ở content/tthc/quyet-dinh/cu.yml:1:13.",
    ),
    "a day that is none": (
        "quyet-dinh",
        {**DECISION, "--ngay-ban-hanh": "30/02/2022"},
        "--ngay-ban-hanh: “30/02/2022”",
    ),
    "nothing given": ("tthc", {}, "Usage: "),
}


@pytest.mark.parametrize("name", REFUSED_CALLS)
def test_what_cannot_stand_is_refused_and_nothing_is_written(repository: Repository, name: str) -> None:
    word, given, said = REFUSED_CALLS[name]
    decision = "\n".join(f"{key[2:].replace('-', '_')}: {value}" for key, value in DECISION.items())
    decision = decision.replace("12/QĐ", "11/QĐ") + "\ndanh_muc_chua_ro: có\n"
    old = {
        "content/tthc/cu.yml": EXISTING,
        "content/tthc/cap-lai-the-mau.yml": EXISTING.replace("2.002131", "1.000009"),
        "content/tthc/quyet-dinh/cu.yml": decision,
    }
    root = repository({**BASE, **old})
    before = {path: path.read_bytes() for path in root.rglob("content/**/*.yml")}
    result = new(root, word, given)
    assert result.exit_code == WRONG_CALL
    assert result.output.startswith(said)
    assert {path: path.read_bytes() for path in root.rglob("content/**/*.yml")} == before


def test_a_place_that_cannot_be_written_is_the_machines_refusal(repository: Repository) -> None:
    root = repository({**BASE, "content/tthc/quyet-dinh": "một tệp ở chỗ của thư mục"})
    result = new(root, "quyet-dinh", DECISION)
    assert result.exit_code == REFUSED
    assert result.output.startswith("Máy không cho ghi “content/tthc/quyet-dinh/12-qd-ubnd-2022.yml”")


@pytest.mark.parametrize("kind", NEW_KINDS, ids=lambda kind: kind.word)
def test_every_kind_has_help_under_both_names(kind: NewKind) -> None:
    for word in (kind.word, kind.alias):
        asked = CliRunner().invoke(cchc, ["--root", str(ROOT), "new", word, "--help"])
        assert asked.exit_code == 0
        assert kind.help.split()[0] in asked.output
        assert asked.output.count("[required]") == sum(1 for _ in required_slots(kind.record))
