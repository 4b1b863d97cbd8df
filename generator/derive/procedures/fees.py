"""A stated fee, understood: an amount in đồng, 0 where nothing is taken, None where it depends or is not stated."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_NUMBER = r"(?:[0-9]{1,3}(?:[.,][0-9]{3}){1,4}|[0-9]{1,12}(?:,[0-9]{1,2})?)"
_MULTIPLES = {"triệu": 1_000_000, "nghìn": 1_000, "ngàn": 1_000}
_ONCE = r"lần(?: cấp)?|hồ sơ|giấy(?: phép| chứng nhận| xác nhận)?|chứng chỉ|thủ tục|đơn|bộ hồ sơ|GCN"
"""A fee for each of these is the fee of one application; for each device or person it is not."""
_AMOUNT = rf"(?P<number>{_NUMBER})\s*(?P<multiple>triệu|nghìn|ngàn)?\s*(?P<unit>đồng|đ|VNĐ|VND)?(?:\s*/\s*(?:{_ONCE}))?"
_FREE = (
    r"0{1,3}\s*(?:đồng|đ|VNĐ|VND)?|miễn(?: thu)?(?: phí| lệ phí)?(?:, lệ phí)?"
    r"|không(?: thu| có| mất| phải nộp)?(?: phí| lệ phí)?(?:, lệ phí)?"
)
_NOT_NAMED = r" (?:tối|từ|khoảng|theo|trên|dưới|hoặc|mỗi|một|từng) |%"
_NAMED = rf"(?P<named>(?:lệ phí|phí)(?:(?!{_NOT_NAMED})[^0-9:;+])*?)\s*:?\s*"
_FREE_PART = re.compile(rf"(?:{_NAMED})?(?:{_FREE})", re.IGNORECASE)
_PAID_PART = re.compile(rf"(?:{_NAMED})?{_AMOUNT}", re.IGNORECASE)
_REMARK = re.compile(r"\s*\([^()]*\)")
_OTHER_AMOUNT = re.compile(
    r"\([^()]*?(?<![0-9.,])[1-9][0-9.,]*(?:[.,][0-9]{3}|\s*(?:triệu|nghìn|ngàn|đồng|đ|VNĐ|VND))\b[^()]*\)",
    re.IGNORECASE,
)
"""Brackets that hold an amount: who pays which depends on the case."""
SMALLEST_VND = 1_000
"""A bare smaller number is no fee."""


@lru_cache(maxsize=4096)
def read_fee(wording: str | None) -> int | None:
    """Đồng for one application. Parts joined by "+" are added; those after ";" only as one "phí" and one "lệ phí"."""
    if _OTHER_AMOUNT.search(wording or ""):
        return None
    text = " ".join(_REMARK.sub(" ", " ".join((wording or "").split())).split()).strip(" .")
    parts = [_read_part(part.strip()) for part in text.split(";")]
    known = [part for part in parts if part is not None]
    if not text or len(known) < len(parts):
        return None
    kinds = [kind for kind, _ in known]
    # "Cá nhân: không; tổ chức: 100.000 đồng" are cases: only fee and charge stand beside each other.
    if len(known) > 1 and (not all(kinds) or len(set(kinds)) < len(kinds)):
        return None
    return sum(amount for _, amount in known)


def _read_part(part: str) -> tuple[str, int] | None:
    """Kind of the fee ("phí", "lệ phí" or nothing) and its đồng."""
    if free := _FREE_PART.fullmatch(part):
        return _kind(free["named"]), 0
    addends = [_PAID_PART.fullmatch(addend.strip()) for addend in part.split("+")]
    known = [addend for addend in addends if addend]
    if len(known) < len(addends):
        return None
    amounts = [_amount(addend) for addend in known]
    if any(amount < SMALLEST_VND for amount in amounts):
        return None
    return _kind(known[0]["named"]), sum(amounts)


def _amount(found: re.Match[str]) -> int:
    number, multiple = found["number"], _MULTIPLES.get((found["multiple"] or "").lower(), 1)
    if re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{3})+", number):
        return int(re.sub(r"[.,]", "", number)) * multiple
    return int(Decimal(number.replace(",", ".")) * multiple)


def _kind(named: str | None) -> str:
    return "" if not named else "lệ phí" if named.lower().startswith("lệ phí") else "phí"
