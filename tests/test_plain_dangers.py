"""Keys, passwords and addresses that do not belong on a public page; what the machine says, in Vietnamese."""

from __future__ import annotations

import errno

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.adaptors.system_words import system_words
from generator.checks.secrets import no_key_opens_anything
from generator.checks.web_addresses import addresses_lead_to_public_places
from generator.loading.records import as_record
from generator.loading.yaml_reader import YamlReader
from generator.schema.document import Document
from tests.conftest import ProblemsOf
from tests.drawn import network_of, network_of_sentence

POST = "---\ntieu_de: Bài mẫu\nngay: 06/05/2022\ntom_tat: Một bài.\n---\n\n{text}\n"
DOCUMENT = "so_ky_hieu: 7/QĐ-UBND\nloai: quyet-dinh\ndia_chi: {address}\n"


@pytest.mark.parametrize(
    ("text", "is_secret"),
    [
        ("Khóa ghp_abcdefghijklmnopqrstuvwxyz0123456789", True),
        ("AKIAIOSFODNN7EXAMPLE", True),
        ("mật khẩu: Abc@12345", True),
        ("Mật khẩu mặc định là: sokhcn2022", True),
        ("mat_khau: Abc12345", True),
        ("password=hunter22", True),
        ("-----BEGIN RSA PRIVATE KEY-----", True),
        ("postgres://app:matkhau1@may-chu/csdl", True),
        ("glpat-abcdefghij0123456789", True),
        ("Mật khẩu: do người dùng tự đặt", False),
        ("Bảo mật, mật khẩu: đổi 3 tháng một lần", False),
        ("Thực hiện Nghị quyết 30c/NQ-CP, mã hồ sơ H34.20-220915-0001", False),
        ("https://dichvucong.gov.vn/p/home/dvc-trang-chu.html", False),
        ("Token: thẻ định danh của người dùng", False),
    ],
)
def test_a_key_or_password_in_a_text_is_told_and_not_repeated(text: str, is_secret: bool) -> None:
    found = list(no_key_opens_anything(network_of_sentence(text)))
    assert [one.code for one in found] == ["secret-in-text"] * is_secret
    assert all(len(one.text) <= 7 for one in found)


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://127.0.0.1:8080/a", "address-not-public"),
        ("http://192.168.1.10/", "address-not-public"),
        ("http://[::1]/", "address-not-public"),
        ("http://may-chu/", "address-not-public"),
        ("http://so.local/", "address-not-public"),
        ("https://g\u043e\u043egle.example/", "address-looks-alike"),
        ("https://\u03b1bc.example/", "address-looks-alike"),
        ("https://tiếngviệt.vn/đất", None),
        ("https://1.1.1.1/", None),
        ("https://quangngai.gov.vn/", None),
    ],
)
def test_an_address_that_readers_cannot_open_or_trust_is_told_everywhere(address: str, code: str | None) -> None:
    document = network_of({"content/van-ban/a.yml": DOCUMENT.format(address=address)})
    for network in (network_of_sentence(f"[xem]({address})"), document):
        found = [one.code for one in addresses_lead_to_public_places(network)]
        assert found == ([code] if code else [])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("https://example.org/?tu=đất đai", "https://example.org/?tu=%C4%91%E1%BA%A5t%20%C4%91ai"),
        ("https://example.org/tin tức", None),
        ("https://example.org/tin-tức", "https://example.org/tin-t%E1%BB%A9c"),
        ("https://example.org/a%20b?c=%C4%91", "https://example.org/a%20b?c=%C4%91"),
        ("https://example.org/?a=1&b=2#c", "https://example.org/?a=1&b=2#c"),
        ("javascript:alert(1)", None),
    ],
)
def test_an_address_copied_from_a_browser_is_read_as_what_it_means(typed: str, read: str | None) -> None:
    text = DOCUMENT.format(address=f'"{typed}"')
    reader = YamlReader(text, "a.yml")
    record, problems = as_record(reader.data, reader.marks, Document)
    assert (record.url if record else None) == read
    assert [one.code for one in problems] == ([] if read else ["bad-url"])


def test_a_name_that_no_disk_can_hold_is_told_by_the_check(problems_of: ProblemsOf) -> None:
    slug = "mot-" * 60 + "hai"
    told = problems_of({"content/tin-tuc/bai.md": POST.format(text="Chữ.").replace("ngay:", f"dia_chi: {slug}\nngay:")})
    assert [line.split("]")[0] for line in told] == ["content/tin-tuc/bai.md:3:10: [long-slug"]


@given(st.sampled_from(sorted(errno.errorcode)))
def test_no_english_reaches_an_editor(number: int) -> None:
    words = system_words(OSError(number, "No space left on device"))
    assert "space" not in words
    assert words
