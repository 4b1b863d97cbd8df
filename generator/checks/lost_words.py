"""Words lost, added, mistaken or misread by a scanner in papers, more than one slip away from what was meant.

Only what stands around tells; no rule of the language does (those are in derive/words/typing_slips.py). Each is a
pattern that no correct sentence holds. A new one goes here with a line in tests/test_checks_of_wording.py.
"""

from __future__ import annotations

import re

_LOST = (
    (r"phân đầu(?! tư)", "phấn đấu"),
    (r"tham mur(?!\w)", "tham mưu"),
    # Words taken for others of like sound
    (r"sát nhập", "sáp nhập"),
    (r"sáng lạng", "xán lạn"),
    (r"hành chánh(?! văn)", "hành chính"),
    (r"(?-i:DaNang|HaNoi)(?!\w)", "tên tỉnh viết rời, có dấu"),
    # Words lost or added
    (r"phần đầu(?= (?:hoàn thành|tỷ lệ|tỉ lệ|đạt|tăng|giảm|nâng|đến năm|thực hiện|đưa))", "phấn đấu"),
    (r"(?<!cải )cải hành chính", "cải cách hành chính"),
    (r"cải cải (?:cách )?(?=hành)", "cải cách "),
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
)
LOST: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(wrong if wrong.startswith("/") else rf"(?<!\w)(?:{wrong})", re.IGNORECASE), right.strip())
    for wrong, right in _LOST
)
_SOME_OF_IT = (
    *(
        "phân đầu",
        "phần đầu",
        "tham mur",
        "cải hành",
        "cải cải",
        "trí việc",
        "trình công",
        ", hiệu ",
        "thẩm phạm",
        "tự kết",
    ),
    *(
        "sát nhập",
        "sáng lạng",
        "hành chánh",
        "danang",
        "hanoi",
        "về kinh phí",
        "hoạch giám",
        "(thế ",
        "ubnd tỉnh ngày",
        "năm xây",
    ),
)


def may_have_lost(text: str) -> bool:
    """Whether it is worth looking for one at all."""
    small = text.lower()
    return any(part in small for part in _SOME_OF_IT)
