"""Numbers that count something: "13/13 hồ sơ", "hơn 26 lượt", "03 Quyết định", "≥ 50%"; numbers of unclear sense."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importers.citations import DAY, NUMBER_SYMBOL
from generator.schema.common import Bound

COUNTED = (
    "hồ sơ|thủ tục hành chính|thủ tục|TTHC|dịch vụ công trực tuyến|dịch vụ công|DVCTT|DVC|văn bản quy phạm pháp luật"
    "|văn bản QPPL|văn bản|VBQPPL|nghị quyết|quyết định|chỉ thị|kế hoạch|chương trình|đề án|báo cáo|thông báo|công văn"
    "|hướng dẫn|quy trình|quy chế|nhiệm vụ|chỉ tiêu|tiêu chí|nội dung|lượt người|lượt|người|công chức|viên chức|cán bộ"
    "|CBCCVC|biên chế|phòng|đơn vị|cơ quan|tổ chức|cá nhân|doanh nghiệp|xã|huyện|cuộc họp|cuộc kiểm tra|cuộc|hội nghị"
    "|hội thảo|buổi|lớp|khóa|đợt|đoàn|tin, bài|tin bài|tin|bài|chuyên mục|phóng sự|sáng kiến|giải pháp|mô hình|đề tài"
    "|dự án|phiếu|ý kiến|phản ánh|kiến nghị|câu hỏi|phần mềm|hệ thống|chữ ký số|tài khoản|giao dịch|điểm|lần|giấy phép"
    "|giấy chứng nhận|trường hợp|phút|giờ làm việc|ngày làm việc|triệu đồng|tỷ đồng|đồng"
)
"""Nouns that tell what a number counts. A number before any other word is unclear."""
_UNIT = "|".join(sorted(COUNTED.split("|"), key=len, reverse=True))
_AMOUNT = r"\d{1,3}(?:\.\d{3})+(?![\d,])|\d+(?:[.,]\d+)?"
_AT_LEAST = r"\$?\s*\\geq?\b|≥|>=|tối thiểu|ít nhất|không dưới|không thấp hơn|trên"
_AT_MOST = r"\$?\s*\\leq?\b|≤|<=|tối đa|không quá|không vượt quá|dưới"
_ABOUT = r"hơn|gần|khoảng|trên|dưới|xấp xỉ"
_QUANTITY = re.compile(
    rf"(?P<before>(?:(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?:{_ABOUT}))(?:\s+(?:là|đạt|từ))?\s*)?"
    rf"(?<![\w.,/])(?P<first>{_AMOUNT})(?:\s?/\s?(?P<whole>\d[\d.]*))?"
    r"(?:\s*\\?(?P<percent>%)(?:\s*\$)?(?P<up>\s+trở lên)?"
    rf"|\s+(?:\([^()]*%\)\s*)?(?P<unit>(?:{_UNIT})(?: hoặc (?:{_UNIT}))?)(?!\w))",
    re.IGNORECASE,
)
_NOT_COUNTING = re.compile(
    rf"{NUMBER_SYMBOL}|{DAY}|\(\d{{1,2}}\)|\d{{1,2}}/\d{{4}}|24/24|24/7"
    r"|(?i:giai đoạn \d{4}(?:\s?[-–]\s?\d{4})?"
    r"|(?:ngày|tháng|năm|quý|số|điều|khoản|điểm|thứ|khóa|kỳ|phiên bản|mức(?: độ)?|cấp độ|phụ lục|mẫu|chương)"
    r"\s+(?:số )?\d+(?:\s?[/,]\s?\d+|\s?[-–]\s?\d+)*(?![\d%])"
    r"|\d+ (?:tháng|quý|năm)\b|\d+ giờ(?! làm việc)(?: \d+(?: phút)?)?)"
    r"|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?![\d.,])"
    r"|[A-ZĐ]{2,}[\w:-]*\s\d[\d:.-]*\d|[^\W\d]+\d[\w:.-]*|\d+:\d+|\d{1,2}(?:\.\d{1,2}){2,}|\d+h\b"
)
_SHARE_AFTER = re.compile(rf"[^.;:\d]{{0,60}}?({_AMOUNT})\s*%")
_NEAR_PERCENT = 0.6
"""Shares are printed rounded, often to whole percent."""


@dataclass(frozen=True)
class Quantity:
    """One number with what it counts."""

    value: str
    """As our schema writes numbers: "26", "95,5"; of a ratio the first number."""
    whole: str | None
    """What it is a share of: the 13 below 13."""
    unit: str
    bound: Bound | None
    """Only where the text says at least or at most."""
    is_exact: bool
    """False for "hơn 26 lượt"."""
    wording: str
    start: int
    end: int
    odd_share: str | None = None
    """A percentage behind a ratio that the ratio does not give."""


def quantities(text: str) -> tuple[list[Quantity], list[str]]:
    """What the text counts, and its numbers of unclear sense in their surroundings.

    Days, years, number-symbols, articles, levels and versions count nothing and are neither.
    """
    rest = _NOT_COUNTING.sub(lambda match: "\0" * len(match[0]), text)
    found: list[Quantity] = []
    covered = 0
    for match in _QUANTITY.finditer(rest):
        if match.start("first") < covered:
            continue
        one, covered = _as_quantity(text, match)
        found.append(one)
        rest = rest[: match.start()] + "\0" * (covered - match.start()) + rest[covered:]
    unclear = [text[max(0, at.start() - 30) : at.end() + 30].strip() for at in re.finditer(r"\d[\d.,/]*", rest)]
    return found, unclear


def _as_quantity(text: str, match: re.Match[str]) -> tuple[Quantity, int]:
    whole, end, odd = match["whole"], match.end(), None
    if whole and not match["percent"] and (share := _SHARE_AFTER.match(text, end)):
        end = share.end()
        odd = None if _gives(match["first"], whole, share[1]) else f"{share[1]}%"
    before = (match["before"] or "").strip().lower()
    bound = Bound.AT_LEAST if match["least"] or match["up"] else Bound.AT_MOST if match["most"] else None
    quantity = Quantity(
        value=plain_number(match["first"]),
        whole=plain_number(whole) if whole else None,
        unit="%" if match["percent"] else match["unit"],
        bound=bound,
        is_exact=not before and "." not in match["first"],
        wording=text[match.start() : match.end()].strip(),
        start=match.start(),
        end=end,
        odd_share=odd,
    )
    return quantity, end


def _gives(first: str, whole: str, share: str) -> bool:
    parts, total = float(plain_number(first).replace(",", ".")), float(plain_number(whole).replace(",", "."))
    return total > 0 and abs(100 * parts / total - float(plain_number(share).replace(",", "."))) <= _NEAR_PERCENT


def plain_number(number: str) -> str:
    """Points between groups of three go, leading zeros go: "1.250" → "1250", "03" → "3", "95,5" stays."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+\.?", number):
        number = number.replace(".", "")
    whole, comma, rest = re.fullmatch(r"(\d*)([.,]?)(.*)", number.rstrip(".")).groups()  # type: ignore[union-attr]
    return (whole.lstrip("0") or "0") + (comma + re.sub(r"\D", "", rest) if rest else "")


def clause_around(text: str, one: Quantity) -> str:
    """The source's words about a quantity: its clause; between commas where the clause counts several things."""
    left = max(text.rfind(mark, 0, one.start) for mark in ".;:(") + 1
    ends = [at for mark in (". ", ";", ":", " (") if (at := text.find(mark, one.end)) >= 0]
    right = min(ends, default=len(text))
    clause = text[left:right]
    if len(quantities(clause)[0]) > 1:
        left = max(left, text.rfind(", ", 0, one.start) + 1)
        comma = text.find(", ", one.end)
        right = comma if 0 <= comma < right else right
    return re.sub(r"^\W*(?:\d\)\s*)?|[\s.,;:]+$", "", text[left:right])
