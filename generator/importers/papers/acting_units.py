"""Who is told to act in running text: "X chủ trì, phối hợp với Y tổ chức …", "Thanh tra Sở thực hiện …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importers.papers.papers import sentences

_NOUN = (
    r"(?:(?i:(?:các|mỗi|từng|toàn thể|những) "
    r"(?:phòng|đơn vị|ban|cơ quan|sở|trung tâm|chi cục|công chức|cán bộ|xã|địa phương)"
    r"|(?:trưởng|thủ trưởng|lãnh đạo|giám đốc|người đứng đầu) (?:các |từng )?"
    r"(?:phòng|đơn vị|sở|trung tâm|chi cục|cơ quan|ban))"
    r"|Phòng|Trung tâm|Chi cục|Văn phòng|Thanh tra|Ban|Tổ|Sở|UBND|Chánh|Đảng ủy|Công đoàn|Đoàn thanh niên|Hội đồng"
    r"|Bộ phận|Quỹ|Viện|Trường|Công an|Báo|Đài)"
)
"""What a unit's name begins with: a capital, but for groups ("các phòng")."""
_VERB = (
    r"(?:chủ trì|chịu trách nhiệm|có trách nhiệm|thực hiện|tổ chức|tham mưu|căn cứ|đẩy mạnh|tiếp tục|phối hợp"
    r"|khẩn trương|rà soát|xây dựng|hoàn thành|hoàn thiện|báo cáo|đăng ký|triển khai|phải"
    r"|có(?! liên quan)|cần|mở|tập huấn|cung cấp|công bố|niêm yết|tiếp nhận|vận hành|chủ động|theo dõi"
    r"|đôn đốc|hướng dẫn|tăng cường|nghiên cứu|đề xuất|kiểm tra|duy trì|bố trí|cập nhật|công khai|giải quyết|là đầu mối"
    r"|tập trung|thường xuyên|nghiêm túc|lập|trình|gửi|cử|ban hành|quán triệt|phân công|bảo đảm|đảm bảo|tổng hợp|để)"
)
_NAME = rf"(?P<unit>{_NOUN}\b[^.;:()]{{0,160}}?)"
_LEADS = re.compile(rf"(?P<open>^|[,;:]\s|\)\s)(?P<given>[Gg]iao\s)?{_NAME},?\s(?P<verb>{_VERB})(?!\w)")
_TOGETHER = re.compile(
    rf"[Cc]hủ trì,?\s(?:và\s)?phối hợp\s(?:chặt chẽ\s)?(?:với|cùng)?\s?(?P<units>{_NOUN}\b[^.;:()]{{0,300}}?)"
    rf"(?=,?\s{_VERB}(?!\w)|[.;:(]|$)",
)
_NEXT_UNIT = re.compile(rf"(?:,|;|\svà|\s&)\s(?={_NOUN}\b)")
_OWN = re.compile(r"(?:của|tại|cho|thuộc|do|với|theo|giữa|trong|về|đến|được|bị)\s*$")
"""Before these words no name is told to act: "theo đề nghị của Phòng …"."""
_CLAUSE_ENDS = re.compile(r"\s*(?:[,.;:)]|$)")
_WORDS = 22
"""No unit's name is longer."""


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
            if not in_list and len(unit.split()) <= _WORDS and not _OWN.search(before):
                # "Thanh tra Sở chủ trì, các phòng phối hợp."
                supports = match["verb"].lower() == "phối hợp" and _CLAUSE_ENDS.match(sentence, match.end())
                (supporting if supports else leading).setdefault(unit.lower(), unit)
        for match in _TOGETHER.finditer(sentence):
            for unit in _NEXT_UNIT.split(match["units"].strip(" ,")):
                supporting.setdefault(unit.lower(), unit)
    return Acting(tuple(leading.values()), tuple(supporting.values()))
