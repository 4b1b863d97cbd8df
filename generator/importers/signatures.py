"""Signatures by their form: lines in capitals that name offices, a mark that it is signed, a person's name below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.derive.papers.name_words import begins_a_name, tokens_of

SIGNED = re.compile(
    r"[(\[/]\s*(?:đã ký|đã kí|ký tên|chữ ký)[\w, ]*[)\]/]|(?:đã ký|đã kí|ký tên|chữ ký)(?:,? (?:và )?đóng dấu)?",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:^|\b)(?:(?:TỔNG )?GIÁM ĐỐC|CHỦ TỊCH|CHÁNH|(?<!TĂNG )\b\w*TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|CHỦ NHIỆM"
    r"|TỔNG THƯ KÝ|CHÍNH ỦY|CHỦ TỌA|KT\.|TL\.|TM\.|T/M|TUQ\.|Q\.|TP\.|PHÓ [A-ZĐ])"
)
_BEGINS = re.compile(
    r"(?<=\s)(?<!\.\s)(?<!T/M\s)(?=(?:PHÓ|THỨ TRƯỞNG|CHÁNH|(?:(?:CHI|TỔNG) )?CỤC TRƯỞNG|BỘ TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG"
    r"|HIỆU TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN)|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|THỦ TƯỚNG|BÍ THƯ|CHỦ NHIỆM|KT\.|TL\.|TUQ\."
    r"|TP\.|Q\.)(?:\s|$))"
)
"""Where another office begins in a text that holds several: "KT. BỘ TRƯỞNG THỨ TRƯỞNG"."""
_OF_THE_SAME = re.compile(r"(?:PHÓ|THƯỜNG TRỰC|QUYỀN|\bTHỨ|(?:KT|TL|TM|TUQ|Q)\.|T/M) ?$")
_TITLES = re.compile(
    r"(?:(?:[A-ZĐ][\w]{0,7}\. ?)+|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) "
    r"|(?:(?:Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Luật sư|Đồng chí)[,.]? )+"
)
"""Ranks and degrees before a name: "PGS.TS. ", "BSCKII. ", "Đại tá "."""
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")
_NAME_WORDS = range(2, 7)
_OFFICE_LINES = 5
_LONGEST_OFFICE, _LONGEST_CELL = 80, 400


def is_office(text: str) -> bool:
    """Whether a line in capitals has the word of an office."""
    return text.isupper() and bool(_OFFICE.search(text))


def is_name(text: str) -> bool:
    """Whether a line is a person's name: two to six words with a capital, ranks and degrees before them."""
    words = (text[match.end() :] if (match := _TITLES.match(text)) else text).split()
    is_spelled = all(_WORD.fullmatch(word) and word[0].isupper() for word in words)
    return len(words) in _NAME_WORDS and is_spelled and not "".join(words).isupper()


def is_name_in_capitals(text: str) -> bool:
    """The same of a line in capitals, which no word of an office gives away."""
    return text.isupper() and not _OFFICE.search(text) and is_name(text.title())


def begins_signature(texts: Sequence[str]) -> bool:
    """Whether the first of these lines opens a signature: lines in capitals, and below them a name.

    No list of offices is asked: whoever signs, the form is the same.
    """
    kept = [text for text in texts[: _OFFICE_LINES + 2] if not SIGNED.fullmatch(text)]
    offices = next((at for at, text in enumerate(kept) if not text.isupper()), len(kept))
    fits = 0 < offices <= _OFFICE_LINES and all(len(text) < _LONGEST_OFFICE for text in kept[:offices])
    name = kept[offices] if fits and offices < len(kept) else ""
    return is_name(name) and not begins_a_name(tokens_of(name), 0)


def parts_of(text: str) -> list[str]:
    """Offices and name of a text that may hold all: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Nguyễn Văn A".

    The text alone where it is no such text.
    """
    words = SIGNED.sub(" ", text).split() if len(text) <= _LONGEST_CELL else []
    small = next((at for at, word in enumerate(words) if not word.isupper()), len(words))
    # "TS. Lê": a degree in capitals belongs to the name.
    first = next((at for at in range(small) if at and _TITLES.fullmatch(f"{' '.join(words[at:small])} ")), small)
    while 1 < first < len(words) and len(words[first - 1]) == 1:
        first -= 1  # "Y Thanh Niê": no office is one letter
    capitals, name = " ".join(words[:first]), " ".join(words[first:])
    if not is_office(capitals) or (name and not is_name(name)):
        return [text]
    offices: list[str] = []
    for part in filter(None, map(str.strip, _BEGINS.split(capitals))):
        if offices and _OF_THE_SAME.search(offices[-1]):
            offices[-1] = f"{offices[-1]} {part}"
        else:
            offices.append(part)
    return [*offices, *([name] if name else [])]


_OFFICES = (
    "Giám đốc", "Phó", "Chủ tịch", "Chánh", "Trưởng", "Văn phòng", "Cục trưởng", "Chi cục", "Sở", "Ủy ban",
    "KT.", "TL.", "TM.", "T/M", "TUQ.", "TP.", "UBND", "HĐND", "Hành chính", "Kế hoạch", "Tổng hợp", "Tổ chức",
    "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Chính phủ", "Thủ tướng", "Bộ trưởng", "Thứ trưởng",
    "Bí thư", "Đảng ủy", "Tỉnh ủy", "Thành ủy", "Ban Thường vụ", "Ban Chấp hành", "Thường trực", "Vụ trưởng",
    "Viện trưởng", "Chỉ huy trưởng", "Hiệu trưởng", "Chủ nhiệm", "Bộ", "Cục", "Tổng cục",
)  # fmt: skip


_FOR_WHOM = re.compile(r"\b((?:KT|TL|TM|TUQ)\. |T/M )(\w)")


def office_in_words(capitals: str) -> str:
    """ "KT. CHÁNH VĂN PHÒNG" → "KT. Chánh Văn phòng"; an office that is not known here begins with one capital."""
    words = capitals.capitalize()
    for office in _OFFICES:
        words = re.sub(rf"(?<!\w){re.escape(office)}(?!\w)", office, words, flags=re.IGNORECASE)
    return _FOR_WHOM.sub(lambda match: match[1] + match[2].upper(), words)
