"""Vietnamese of before Unicode: letters of the fonts .Vn… (TCVN3) and VNI-…, found and turned into Unicode.

Such a text looks like "C¶i c¸ch hµnh chÝnh": each Vietnamese letter stands in the place of another sign, which only the
font knows. A font tells for sure; where none is named (a .txt), the syllables tell: what no syllable can be before and
all are after was of that encoding. What stays between both is refused, because a guess would corrupt names in silence.
Source of the tables: TCVN 5712:1993, VN3; VNI for Windows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum

from generator.derive.words.syllables import is_syllable
from generator.importers.lines import RefusedError

_SMALL = (
    "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ đ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị "
    "ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ"
)
_TCVN3 = (
    "¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë ® Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö Ý × Ø Ü Þ "
    "ã ß á â ä « è å æ ç é ¬ í ê ë ì î ó ï ñ ò ô \u00ad ø õ ö ÷ ù ý ú û ü þ"
)
_TCVN3_CAPITALS = dict(zip("¡¢§£¤¥¦", "ĂÂĐÊÔƠƯ", strict=True))
_VNI_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_HATS = {
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0302\u0323", "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309",
    "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_ALONE = {"ñ": "đ", "ö": "ư", "ô": "ơ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = re.compile("[¡-ÿ]")
_LEAST, _BEFORE, _AFTER = 8, 0.7, 0.9
"""Words with such signs from which on the syllables tell; shares of them that are syllables before and after."""


class Encoding(Enum):
    TCVN3 = "TCVN3"
    VNI = "VNI"


def encoding_of_font(font: str) -> Encoding | None:
    """ ".VnTime", ".VnArialH" → TCVN3, "VNI-Times" → VNI."""
    if font.lower().startswith(".vn"):
        return Encoding.TCVN3
    return Encoding.VNI if font.lower().startswith("vni") else None


def encoding_of(texts: Iterable[str]) -> Encoding | None:
    """What texts without a font are in, told by their syllables; None for Unicode and for too little."""
    words = [word for text in texts for word in re.split(r"[\s.,;:()/\"-]+", text) if _SIGNS.search(word)]
    if len(words) < _LEAST or _share(words) >= _BEFORE:
        return None
    likely = {one: _share([in_unicode(word, one) for word in words]) for one in Encoding}
    best = max(likely, key=lambda one: likely[one])
    return best if likely[best] >= _AFTER else None


def in_unicode(text: str, encoding: Encoding, *, is_capital_font: bool = False) -> str:
    """The letters that a reader of the old font saw, NFC."""
    turned = text.translate(_TCVN3_TABLE) if encoding is Encoding.TCVN3 else _from_vni(text)
    turned = unicodedata.normalize("NFC", turned)
    if is_capital_font:
        return turned.upper()
    return "\n".join(_capitals(line) for line in turned.split("\n"))


_TCVN3_TABLE = str.maketrans(dict(zip(_TCVN3.split(" "), _SMALL.split(" "), strict=True)) | _TCVN3_CAPITALS)


def _capitals(line: str) -> str:
    """A line whose plain letters are all capitals was one: "KÕ HO¹CH" has no capital ạ of its own."""
    plain = [letter for letter in line if letter.isascii() and letter.isalpha()]
    return line.upper() if len(plain) > 1 and all(letter.isupper() for letter in plain) else line


def as_utf8(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Bytes of a text in UTF-8, and what was done to them; anything else stays for the reader to refuse."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16").encode(), ()
        except UnicodeError:
            return data, ()
    for name in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if encoding := encoding_of(text.splitlines()):
            note = f"Chữ của tệp theo bảng mã {encoding.value} đã được máy chuyển sang Unicode; hãy soát lại từng chỗ."
            return in_unicode(text, encoding).encode(), (note,)
        if name == "utf-8-sig":
            return data, ()
    return data, ()


def refuse_legacy(texts: Iterable[str]) -> None:
    """
    Raises:
        RefusedError: letters of an old encoding are left, whose font says nothing or is not told by the format.
    """
    if encoding := encoding_of(texts):
        raise RefusedError(
            f"Chữ của tệp theo bảng mã cũ {encoding.value}, không phải Unicode; "
            "hãy mở bằng Word, chuyển sang Unicode rồi lưu lại."
        )


def _from_vni(text: str) -> str:
    said: list[str] = []
    for letter in text:
        small = letter.lower()
        base = said[-1] if said else ""
        if small in _VNI_TONES and base and base[-1:].lower() in "aeiouyươ":
            said[-1] = base + _VNI_TONES[small]
        elif small in _VNI_HATS and base and base[-1:].lower() in "aeo":
            said[-1] = base + _VNI_HATS[small]
        elif small in _VNI_ALONE:
            said.append(_VNI_ALONE[small].upper() if letter.isupper() else _VNI_ALONE[small])
        else:
            said.append(letter)
    return "".join(said)


def _share(words: Iterable[str]) -> float:
    found = [word for one in words for word in _WORD.findall(unicodedata.normalize("NFC", one))]
    return sum(is_syllable(word.lower()) for word in found) / max(len(found), 1)
