"""Typing and scanning slips of Vietnamese administrative papers: what was seen, and what was meant.

Each is a pattern that no correct sentence holds; where the wrong form is a word too, what stands around it decides.
A new slip goes here with a line in tests/test_checks.py.
"""

from __future__ import annotations

import re

from generator.checks.letters import CAPITALS, MARKED_SMALL, SMALL

_SLIPS = (
    # Wrong or lost diacritics
    (r"phân đầu(?! tư)", "phấn đấu"),
    (r"phần đầu(?= (?:hoàn thành|tỷ lệ|tỉ lệ|đạt|tăng|giảm|nâng|đến năm|thực hiện|đưa))", "phấn đấu"),
    (r"phấn đầu", "phấn đấu"),
    (r"tham (?:mur|mưư|mựu|muru|mưa)(?!\w)", "tham mưu"),
    (
        r"(?<!giao )(?<!ngoại )thương xuyên(?! (?:biên giới|quốc gia|lục địa))|thường xuyện|thừơng xuyên|thuờng xuyên",
        "thường xuyên",
    ),
    (r"tổ chưc|tô chức(?! (?:năng|danh|vụ))|tổ chúc(?! mừng)", "tổ chức"),
    (r"cập nhập", "cập nhật"),
    (r"cãi cách|cải cach", "cải cách"),
    (r"hành chánh(?! văn)|hành chinh(?= (?:năm|của|và|công))", "hành chính"),
    (r"thũ tục", "thủ tục"),
    (r"nghị đinh(?= số)", "nghị định"),
    (r"quyêt định|quyết đinh", "quyết định"),
    (r"(?<!liệt )(?<!thống )kê hoạch|kế hoach(?!\w)", "kế hoạch"),
    (r"nhiêm vụ|nhiệm vu(?!\w)", "nhiệm vụ"),
    (r"đơn vi(?! phạm)(?!\w)", "đơn vị"),
    (r"chủ tri(?! thức)(?!\w)", "chủ trì"),
    (r"phối hơp|phôi hợp", "phối hợp"),
    (r"khắc phuc(?!\w)", "khắc phục"),
    (r"triễn khai|triển khải", "triển khai"),
    (r"kiễm tra|kiêm tra", "kiểm tra"),
    (r"bải bỏ|bãi bõ", "bãi bỏ"),
    (r"sữa đổi", "sửa đổi"),
    (r"bổ xung", "bổ sung"),
    (r"sát nhập", "sáp nhập"),
    (r"sáng lạng", "xán lạn"),
    (r"đề suất", "đề xuất"),
    (r"xuất sứ", "xuất xứ"),
    (r"trể hạn", "trễ hạn"),
    # Lost words and letters
    (r"(?<!cải )cải hành chính", "cải cách hành chính"),
    (r"cải cải (?:cách )?(?=hành)", "cải cách "),
    (r"thủ tục hành hành chính", "thủ tục hành chính"),
    (r"vị trí việc (?=của)", "vị trí việc làm "),
    (r"chương trình công (?=năm)", "chương trình công tác "),
    (r"chất lượng, hiệu (?=trong)", "chất lượng, hiệu quả "),
    (r"thuộc thẩm phạm vi", "thuộc phạm vi"),
    (r"báo cáo tự kết quả", "báo cáo kết quả tự"),
    (r"biên chế về kinh phí", "biên chế và kinh phí"),
    (r"các kế hoạch giám đốc(?= sở(?:[;,.]|$))", "các kế hoạch của Giám đốc"),
    (r"\(thế (?=quyết định|nghị quyết|chỉ thị)", "(thay thế "),
    (r"/QĐ-UBND tỉnh (?=ngày)", "/QĐ-UBND "),
    (r"Sở Khoa học và Công nghệ năm (?=xây dựng)", "Sở Khoa học và Công nghệ"),
    # Abbreviations
    (r"TTTC(?!\w)", "TTHC"),
    (r"TTHH?CC(?!\w)", "TTHC"),
    (r"CQHCCN(?!\w)", "CQHCNN"),
    (r"QPLL(?!\w)", "QPPL"),
    (r"KonTum", "Kon Tum"),
    (r"(?-i:DaNang|HaNoi|ĐàNẵng|HàNội|QuảngNgãi)", "tên tỉnh viết rời"),
)
SLIPS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(wrong if wrong.startswith("/") else rf"(?<!\w)(?:{wrong})", re.IGNORECASE), right)
    for wrong, right in _SLIPS
)
_AT_WORDS, _ELSEWHERE = ([wrong for wrong, _ in _SLIPS if wrong.startswith("/") is mark] for mark in (False, True))
ANY_SLIP = re.compile(rf"(?<!\w)(?:{'|'.join(_AT_WORDS)})|{'|'.join(_ELSEWHERE)}", re.IGNORECASE)
"""Whether it is worth looking for one at all."""

DOUBLED = re.compile(
    r"(?<!\w)(của|và|các|những|được|với|theo|về|cho|để|do|bởi|nhằm|hoặc|đã|sẽ|đến|mà|thì|nhưng|nếu)\s+\1(?!\w)",
    re.IGNORECASE,
)
"""Words that Vietnamese never says twice in a row. "Dần dần", "luôn luôn", "xanh xanh" and their like are right, and
"tồn tại tại", "ban hành hành lang", "năm năm" are two words that meet: only these little ones are certain."""

GLUED = (
    re.compile(r"(?<!\w)([^\W\d_]{2,})(và)(?!\w)"),
    re.compile(rf"(?<!\w)((?=[{SMALL}]*[{MARKED_SMALL}])[{SMALL}]{{2,}}|cho|trong|theo|nay)([{CAPITALS}][{SMALL}]+)"),
)
"""Two words without the blank between them: "họcvà", "củaSở". No syllable ends in "và"."""
