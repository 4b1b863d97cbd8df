"""Labels of a task's fields, as bullets ("- Đơn vị chủ trì thực hiện: …") and table headings write them."""

from __future__ import annotations

import re
from enum import Enum

from generator.vietnamese import fold


class Field(Enum):
    """What a label announces. The value is the field's name in the schema."""

    LEAD = "lead_units"
    SUPPORT = "supporting_units"
    ACTING = "acting_units"
    PRODUCT = "product"
    TIMING = "timing"
    FUNDING = "funding"
    NOTE = "note"


CAPITAL = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
"""For a class in a pattern; a range such as À-Ỹ would hold small letters too."""
UNITS = frozenset({Field.LEAD, Field.SUPPORT, Field.ACTING})

_VOCABULARY = frozenset(
    re.findall(
        r"\w+",
        "don vi co quan phong ban bo phan to chuc ca nhan nguoi so nganh chu tri phoi hop thuc hien tham muu chinh "
        "phan cong giao chiu trach nhiem phu trach trien khai thoi gian han diem tien do hoan thanh ket thuc yeu cau "
        "san pham qua dau ra du kien can dat ghi chu va hoac nhiem vu cac lien cung bao cao dau moi ngay thang nam moc "
        "kinh phi du toan nguon tong muc trieu dong lo trinh "
        "bat cuoi theo doi cap so lieu ke hoach lanh dao truong giai den tu tham gia trinh ban deadline",
    )
)
"""Folded words of which labels are made. A phrase with any other word is text, so no word of a text gets lost."""

_STRONG = (
    (re.compile(r"\b(?:thoi (?:gian|han|diem)|tien do|lo trinh|bat dau|ket thuc)\b|\bmoc (?:thoi gian|hoan thanh)\b"
                r"|\bhan (?:chot|hoan thanh)\b|^(?:moc|han)$|\bngay (?:hoan thanh|den han)\b"
                r"|^deadline$"), Field.TIMING),
    (re.compile(r"\bsan pham\b|\bket qua\b|\bdau ra\b"), Field.PRODUCT),
    (re.compile(r"\bchu tri\b|\bdau moi\b"), Field.LEAD),
    (re.compile(r"\bphoi hop\b|\btham gia\b"), Field.SUPPORT),
    (re.compile(r"\b(?:kinh phi|du toan)\b"), Field.FUNDING),
    (re.compile(r"\bghi chu\b"), Field.NOTE),
)  # fmt: skip
_WEAK = (
    (re.compile(r"\bhoan thanh\b"), Field.TIMING),
    (re.compile(r"\b(?:thuc hien|phu trach|trach nhiem|phan cong|don vi|co quan|tham muu)\b"), Field.ACTING),
)
_NO_LABELS = frozenset({"to chuc thuc hien", "trien khai thuc hien", "bao cao ket qua", "bao cao ket qua thuc hien"})
_LONGEST = 80
_WORD = re.compile(r"\w+")
_STARTS = re.compile(r"(?:^\W*|(?<=[.;,:])\s|\s[-–—+•]\s|\s?\()\s*(?=[^\W\d_])")
_NO_COLON = re.compile(rf"((?:Đơn vị|Cơ quan) (?:chủ trì|phối hợp)(?: thực hiện)?) (?=[{CAPITAL}])")
_FINAL = re.compile(r"(?<!\.)(?<!v\.v)[.:;,]$")


def field_of(label: str) -> Field | None:
    """Of a label or a table heading; None where the words are no label."""
    words = _WORD.findall(folded := " ".join(fold(label).split()))
    if not words or folded in _NO_LABELS or not _VOCABULARY.issuperset(words):
        return None
    strong = sorted((match.start(), position) for position, (pattern, _) in enumerate(_STRONG)
                    if (match := pattern.search(folded)))  # fmt: skip
    fields = [_STRONG[position][1] for _, position in strong]
    if {Field.LEAD, Field.SUPPORT} <= set(fields):
        return Field.ACTING
    return fields[0] if fields else next((field for pattern, field in _WEAK if pattern.search(folded)), None)


def split_fields(text: str) -> list[tuple[Field | None, str]]:
    """A text cut at its labels: first what stands before them (field None), then each field with its value.

    "Chủ trì: Phòng A; Phối hợp: Phòng B" holds two fields. A label inside a text begins with a capital, or behind
    a semicolon or bracket.
    """
    found = _labels(text)
    head = text[: found[0][0]].rstrip(" -–—+•(") if found else text
    parts: list[tuple[Field | None, str]] = [(None, head.strip())] if head.strip(" ;,") or not found else []
    for position, (_, end, field) in enumerate(found):
        stop = found[position + 1][0] if position + 1 < len(found) else len(text)
        parts.append((field, clean_value(text[end:stop].rstrip(" -–—+•("))))
    return parts


def starts_with_label(text: str) -> bool:
    """Whether a line opens a field even without a dash: its label comes first, with a capital."""
    found = _labels(text)
    return bool(found) and found[0][0] == 0 and text[0].isupper()


def lacks_colon(text: str) -> bool:
    """Whether the label was recognised although its colon is missing."""
    return bool(_NO_COLON.match(text))


def clean_value(text: str) -> str:
    """The wording without the full stop, colon or semicolon that closes it, and without a bracket opened before it."""
    value = " ".join(text.split())
    while value.endswith((")", ").", ");")) and value.count(")") > value.count("("):
        value = value.rstrip(".;").removesuffix(")").rstrip()
    return _FINAL.sub("", value).strip()


def _labels(text: str) -> list[tuple[int, int, Field]]:
    """Start of each label, start of its value, and its field."""
    found: list[tuple[int, int, Field]] = []
    if (match := _NO_COLON.match(text)) and (field := field_of(match[1])):
        found.append((0, match.end(), field))
    done = found[-1][1] if found else 0
    for colon in re.finditer(r"[:;]", text):
        # A label at the beginning may hold commas ("Đơn vị, cá nhân chủ trì"); inside a text the nearest words count.
        starts = list(_STARTS.finditer(text, max(done, colon.start() - _LONGEST), colon.start()))
        for start in starts if not found else reversed(starts):
            label = text[start.end() : colon.start()]
            is_first = not re.search(r"\w", text[: start.end()])
            is_marked = label[:1].isupper() or text[: start.end()].rstrip().endswith(("(", ";"))
            field = None if re.search(r"[.;:]", label) else field_of(label)
            if field and (is_first or (is_marked and colon[0] == ":")):
                found.append((0 if is_first else start.end(), colon.end(), field))
                done = colon.end()
                break
    return found
