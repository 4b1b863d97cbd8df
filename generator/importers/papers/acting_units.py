"""Who is told to act in running text: "X chủ trì, phối hợp với Y tổ chức …", "Thanh tra Sở thực hiện …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.derive.papers.name_words import begins_a_name, is_another_word, nouns, tokens_of
from generator.importers.papers.papers import sentences
from generator.importers.plans.labels import CAPITAL

_ONLY_IN_GROUPS = frozenset(
    {"cơ quan", "đơn vị", "địa phương", "công chức", "viên chức", "cán bộ", "cơ sở", "tổ chức", "huyện", "xã", "phường"}
)
"""Nouns that name nobody alone: "Đơn vị chủ trì" is a label."""
_NEED_A_NAME = frozenset({"Thanh tra", "Lãnh đạo", "Thủ trưởng", "Giám đốc", "Trưởng phòng"})
"""Nouns of several words that begin sentences too: "Thanh tra việc chấp hành …"."""
_DUTY = r"(?:chủ trì|chịu trách nhiệm|có trách nhiệm|phối hợp|tham mưu|làm đầu mối|là đầu mối)"
_GOES_ON = (
    rf"(?=\s[{CAPITAL}]|\s(?:tỉnh|huyện|xã|phường|thành phố|thị xã|đặc khu|trung ương|cấp|các|chuyên môn|công tác"
    rf"|chỉ đạo|quản lý|điều phối|giúp việc|truyền thanh|phát thanh|thường vụ|tiếp|thuộc|trực thuộc)(?!\w)"
    rf"|,?\s{_DUTY}(?!\w))"
)
"""What makes a noun of one syllable a body: its name, its level, or its duty."""


def _noun() -> str:
    """What a unit's name begins with: a capital, but for groups ("các phòng")."""
    group = "|".join(map(re.escape, (*nouns(), *_ONLY_IN_GROUPS, "ngành", "khối", "thành viên")))
    sure = [noun for noun in nouns() if (" " in noun or noun.isupper()) and noun not in _NEED_A_NAME]
    other = [noun for noun in nouns() if noun not in sure]
    return (
        rf"(?:(?i:(?:các|mỗi|từng|toàn thể|những|một số) (?:{group})"
        r"|(?:trưởng|thủ trưởng|lãnh đạo|giám đốc|người đứng đầu) (?:các |từng )?"
        r"(?:phòng|đơn vị|sở|trung tâm|chi cục|cơ quan|ban|bộ))"
        rf"|(?:{'|'.join(sure)})(?! hóa)|(?:{'|'.join(other)}){_GOES_ON})"
    )


_NOUN = _noun()
_VERB = (
    r"(?:chủ trì|chịu trách nhiệm|có trách nhiệm|thực hiện|tổ chức|tham mưu|căn cứ|đẩy mạnh|tiếp tục|phối hợp"
    r"|khẩn trương|rà soát|xây dựng|hoàn thành|hoàn thiện|báo cáo|đăng ký|triển khai|phải|làm đầu mối|phụ trách"
    r"|có(?! liên quan)|cần|mở|tập huấn|cung cấp|công bố|niêm yết|tiếp nhận|vận hành|chủ động|theo dõi|thẩm định"
    r"|đôn đốc|hướng dẫn|tăng cường|nghiên cứu|đề xuất|kiểm tra|duy trì|bố trí|cập nhật|công khai|giải quyết|là đầu mối"
    r"|tập trung|thường xuyên|nghiêm túc|(?<!ộc )(?<!hành )(?<!ông )lập|(?<!ông )(?<!hương )(?<!uy )(?<!iáo )trình|gửi"
    r"|(?<!ầu )cử|ban hành|quán triệt|phân công|bảo đảm|đảm bảo|tổng hợp|để"
    r"|sắp xếp|số hóa|nâng cao|trực tiếp|là (?:cơ quan|đơn vị))"
)
_WORK = (
    r"(?:kết nối|thẩm tra|tích hợp|chia sẻ|khai thác|sửa đổi|bổ sung|rút ngắn|cắt giảm|đơn giản hóa|phát triển"
    r"|thành lập|tiến hành|đánh giá|khảo sát|hoàn chỉnh|giám sát|tuyên truyền|phổ biến|đào tạo|bồi dưỡng|ứng dụng"
    r"|nâng cấp|trang bị|xử lý|thống kê|chuẩn hóa|chuẩn bị|tham gia|soạn thảo|biên soạn|thí điểm|nhân rộng|chấm điểm)"
)
"""What a task is about, where it follows names in a list; at a name's head these words may belong to the name."""
_NAME = rf"(?P<unit>{_NOUN}(?!\w)[^.;:()]{{0,160}}?)"
_LEADS = re.compile(rf"(?P<open>^|[,;:]\s|\)\s)(?P<given>[Gg]iao\s(?:cho\s)?)?{_NAME},?\s(?P<verb>{_VERB})(?!\w)")
_TOGETHER = re.compile(
    rf"[Cc]hủ trì(?:,?\s(?:và\s)?|\s[^.;:()]{{0,200}}?,\s)phối hợp\s(?:chặt chẽ\s)?(?:(?:với|cùng)\s)?"
    rf"(?P<units>{_NOUN}(?!\w)[^.;:()]{{0,300}}?)(?=,?\s(?:{_VERB}|{_WORK})(?!\w)|[.;:()]|$)",
)
_NEXT_UNIT = re.compile(rf"(?:,|;|\svà|\s&)\s(?={_NOUN}(?!\w))")
_OWN = re.compile(r"(?:của|tại|cho|thuộc|do|với|theo|giữa|trong|về|đến|được|bị)\s*$")
"""Before these words no name is told to act: "theo đề nghị của Phòng …"."""
_TOLD = re.compile(
    rf"(?:^|[,;:(.]\s?|(?<!được )(?<!đã )\b[Gg]iao\s(?:cho\s)?|\b[Dd]o\s){_NAME},?\s"
    r"(?:chủ trì|chịu trách nhiệm chính|(?:làm|là) đầu mối|là (?:cơ quan|đơn vị) (?:chủ trì|đầu mối|thường trực))(?!\w)"
)
_NAMED = re.compile(rf"\bchủ trì\s(?:thực hiện\s)?(?:là|:)\s{_NAME}(?=,|[.;()]|$)")
_CLAUSE_ENDS = re.compile(r"\s*(?:[,.;:)]|$)")
_WORDS = 22
"""No unit's name is longer."""
_WORDS_OF_HEADING = 14


@dataclass(frozen=True)
class Acting:
    """Units as the text writes them, in its order, each once."""

    leading: tuple[str, ...]
    supporting: tuple[str, ...]


def acting_units(text: str) -> Acting:
    """Units that open a clause and are followed by what they must do, and those they work with.

    A name in the middle of a clause ("được UBND tỉnh giao Sở KH&CN chủ trì") is not told to act here.
    """
    leading: dict[str, str] = {}
    supporting: dict[str, str] = {}
    for sentence in sentences(text):
        for match in _LEADS.finditer(sentence):
            unit = match["unit"].strip(" ,")
            # Behind a comma a capital would go on with a list of names: "với Phòng A, Trung tâm B và …".
            in_list = match["open"].startswith(",") and not match["given"] and unit[0].isupper()
            before = sentence[: match.start("unit")].rstrip(", ")
            if not in_list and _is_likely(unit) and not _OWN.search(before):
                # "Thanh tra Sở chủ trì, các phòng phối hợp."
                supports = match["verb"].lower() == "phối hợp" and _CLAUSE_ENDS.match(sentence, match.end())
                (supporting if supports else leading).setdefault(unit.lower(), unit)
        for unit in _together(sentence):
            supporting.setdefault(unit.lower(), unit)
    return Acting(tuple(leading.values()), tuple(supporting.values()))


def told_to_lead(text: str) -> tuple[str, ...]:
    """Units of which a sentence says that they lead, each alone: "giao Sở A, Sở B chủ trì", "do Phòng C chủ trì"."""
    found: dict[str, str] = {}
    for pattern in (_TOLD, _NAMED):
        for match in pattern.finditer(text):
            for unit in _NEXT_UNIT.split(match["unit"].strip(" ,")):
                if _is_likely(unit):
                    found.setdefault(unit.lower(), unit)
    return tuple(found.values())


def is_unit_name(text: str) -> bool:
    """Whether a heading says nothing but the name of a unit or of several: "Văn phòng Sở", "SỞ TƯ PHÁP"."""
    name = text.strip(" :")
    words = name.split()
    if (
        not words
        or name[-1] in ".;,"
        or len(words) > _WORDS_OF_HEADING
        or re.search(r"[.;:]\s", name)
        or not begins_a_name(tokens_of(name), 0)
    ):
        return False
    if text.isupper():
        return " ".join(words[:2]).lower() not in _ONLY_IN_GROUPS and words[0].lower() not in _ONLY_IN_GROUPS
    return bool(re.match(rf"{_NOUN}(?!\w)|(?:{'|'.join(nouns())})$", name)) and not re.search(rf"\s{_VERB}(?!\w)", name)


def _together(sentence: str) -> list[str]:
    return [unit for match in _TOGETHER.finditer(sentence) for unit in _NEXT_UNIT.split(match["units"].strip(" ,"))]


def _is_likely(unit: str) -> bool:
    return len(unit.split()) <= _WORDS and not is_another_word(tokens_of(unit))
