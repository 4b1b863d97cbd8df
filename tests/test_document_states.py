"""Whether a document is in force on a day."""

from __future__ import annotations

from datetime import date

import pytest

from generator.derive.papers.document_states import document_state
from generator.schema.document import Document
from tests.drawn import network_of

DOCUMENT = "so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dinh\nngay_ban_hanh: 02/01/2024\n"
OTHER = "so_ky_hieu: 2/QĐ-UBND\nloai: quyet-dinh\nthay_the: 1/QĐ-UBND\n"


@pytest.mark.parametrize(
    ("stated", "other", "state"),
    [
        ("", None, "Chưa rõ"),
        ("hieu_luc_tu: 15/01/2024", None, "Còn hiệu lực"),
        ("hieu_luc_tu: 01/7/2024", None, "Chưa có hiệu lực"),
        ("hieu_luc_tu: 15/01/2024\nhet_hieu_luc: 30/6/2024", None, "Hết hiệu lực"),
        ("hieu_luc_tu: 15/01/2024\nhet_hieu_luc: 01/7/2024", None, "Còn hiệu lực"),
        ("het_hieu_luc: 01/01/2020", None, "Hết hiệu lực"),
        ("hieu_luc_tu: 15/01/2024\nhet_mot_phan: [{phan: Điều 5, tu_ngay: 01/5/2024}]", None, "Hết hiệu lực một phần"),
        ("hieu_luc_tu: 15/01/2024\nhet_mot_phan: [{phan: Điều 5, tu_ngay: 01/9/2024}]", None, "Còn hiệu lực"),
        ("hieu_luc_tu: 15/01/2024", "ngay_ban_hanh: 01/6/2024", "Đã được thay thế"),
        ("hieu_luc_tu: 15/01/2024", "ngay_ban_hanh: 01/6/2024\nhieu_luc_tu: 01/8/2024", "Còn hiệu lực"),
        ("", "", "Đã được thay thế"),
    ],
)
def test_the_state_of_a_document_on_the_30th_of_june_2024(stated: str, other: str | None, state: str) -> None:
    files = {"content/van-ban/mot.yml": f"{DOCUMENT}{stated}\n"}
    if other is not None:
        files["content/van-ban/hai.yml"] = f"{OTHER}{other}\n"
    documents = {entry.names["name"]: entry.record for entry in network_of(files).data.of(Document)}
    replacing = [documents["hai"]] if other is not None else []
    assert document_state(documents["mot"], replacing, date(2024, 6, 30)).label == state
