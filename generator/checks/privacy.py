"""What must not reach the public by accident: personal data, marks of secrecy, lists of recipients."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.letters import CAPITALS, SMALL
from generator.derive.network import Network
from generator.problems import Problem, problem

_MONEY = r"(?! ?(?:đồng|VNĐ|VND|USD|đ\b))"
_CITIZEN = (
    re.compile(rf"(?<![\w.,/-])0\d{{2}}[ .]?\d{{3}}[ .]?\d{{3}}[ .]?\d{{3}}(?![\w/]|[.,]\d){_MONEY}"),
    re.compile(r"(?:CCCD|căn cước|định danh)[^\d\n;]{0,40}(?P<number>\d(?:[ .]?\d){11})(?!\d)", re.IGNORECASE),
    re.compile(
        r"(?:CMND|CMTND|CMT|chứng minh (?:thư )?(?:nhân dân)?)[^\d\n;]{0,40}(?P<number>\d(?:[ .]?\d){8})(?![ .]?\d)",
        re.I,
    ),
)
"""Twelve digits that begin with a province's code, 001–096; nine of the old card only behind its name."""
_PHONE = re.compile(rf"(?<![\w.,/-])(?:(?:\+|00)?84[ .-]?|\(?0)[35789]\d(?:\)?[ .-]?\d){{7}}(?![\w/]|[.,-]\d){_MONEY}")
"""Mobile numbers. Landlines begin with 02, hotlines with 1800 and 1900."""
_TAX_CODE = re.compile(r"(?:mã số(?: thuế| doanh nghiệp| chi nhánh)?|MST|MSDN)\W*$", re.IGNORECASE)
"""Stands before ten digits that are a business and no telephone."""
_EMAIL = re.compile(r"[\w.+%-]+@(?:[\w-]+\.)+[A-Za-z]{2,}")
_OFFICIAL = re.compile(r"@(?:[\w-]+\.)*(?:gov|chinhphu)\.vn$", re.IGNORECASE)
_ACCOUNT = re.compile(
    r"(?:số tài khoản|tài khoản (?:ngân hàng |số)|STK|TK số)[^\d\n;]{0,40}(?P<number>\d(?:[ .-]?\d){5,18})",
    re.IGNORECASE,
)
_MARKS = (
    # A line of its own, or in brackets: a stamp.
    re.compile(r"^\W*(?:tuyệt mật|tối mật|mật|nội bộ|lưu hành nội bộ)\W*$", re.IGNORECASE | re.MULTILINE),
    re.compile(r"[(\[]\s*(?:tuyệt mật|tối mật|mật|nội bộ|lưu hành nội bộ)\s*[)\]]", re.IGNORECASE),
    re.compile(r"\b(?:[Đđ]ộ mật\s*:|[Đđ]óng dấu)\s*[“\"]?(?:[Tt]uyệt mật|[Tt]ối mật|[Mm]ật|M[ẬÂ]T)\b"),
    # Capitals, but not inside a title in capitals: "BẢO MẬT THÔNG TIN".
    re.compile(rf"(?<![{CAPITALS}] )(?<!\w)(?:TUYỆT MẬT|TỐI MẬT|MẬT|NỘI BỘ)(?!\w)(?! [{CAPITALS}]{{2,}})"),
    re.compile(r"\b(?:tài liệu|văn bản) (?:tuyệt mật|tối mật|mật|lưu hành nội bộ)\b", re.IGNORECASE),
    re.compile(r"\b(?:chỉ )?lưu hành nội bộ\b", re.IGNORECASE),
)
_RECIPIENTS = re.compile(r"\bnơi nhận\W{0,4}:", re.IGNORECASE)
_NAMED = re.compile(
    r"(?<!\w)(?:[Ôô]ng(?:[ /,(]{1,2}[Bb]à\)?)?|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ông dân) "
    rf"[{CAPITALS}][{SMALL}]*(?: [{CAPITALS}][{SMALL}]*){{1,3}}(?!\w)"
)
"""A form of address and at least two capitalised words: "bà Nguyễn Thị A"."""
_MANY_DIGITS = re.compile(r"\d(?:[ .()-]{0,2}\d){8}")


def nothing_private_is_published(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        for code, match in _private(one.text):
            number = match.groupdict().get("number") or match.group()
            yield problem(code, at=one.at(match.start()), found=" ".join(number.split()))


def nobody_who_asked_is_named(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        for match in _NAMED.finditer(one.text) if one.record.names_nobody else ():
            yield problem("citizen-name", at=one.at(match.start()), found=match.group().strip())


def nothing_secret_is_published(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        if match := next((found for mark in _MARKS if (found := mark.search(one.text))), None):
            yield problem("secrecy-mark", at=one.at(match.start()), found=match.group().strip())


def recipients_stay_on_the_paper(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        if match := _RECIPIENTS.search(one.text):
            yield problem("recipients-block", at=one.at(match.start()), found=match.group())


def _private(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    if "@" in text:
        yield from (("private-email", one) for one in _EMAIL.finditer(text) if not _OFFICIAL.search(one.group()))
    yield from (("bank-account", one) for one in _ACCOUNT.finditer(text))
    if not _MANY_DIGITS.search(text):
        return
    taken: set[int] = set()
    for pattern in _CITIZEN:
        for match in pattern.finditer(text):
            if match.end() not in taken:
                taken.add(match.end())
                yield "citizen-number", match
    accounts = {match.end() for match in _ACCOUNT.finditer(text)}
    for one in _PHONE.finditer(text):
        if one.end() not in taken | accounts and not _TAX_CODE.search(text[: one.start()]):
            yield "private-phone", one
