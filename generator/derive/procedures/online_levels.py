"""What a page says about doing a procedure online → one vocabulary; what old levels meant and what holds today."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.schema.procedure_words import OnlineLevel
from generator.vietnamese import fold

_OLD = re.compile(r"(?:dich vu cong |dvc |dvctt )?(?:truc tuyen )?(?:muc|cap) ?(?:do )?([1-4])")
_OLD_LEVELS = (OnlineLevel.OLD_1, OnlineLevel.OLD_2, OnlineLevel.OLD_3, OnlineLevel.OLD_4)
_NEW = (
    (re.compile(r"(?:dich vu cong |dvc |dvctt )?(?:truc tuyen )?toan trinh"), OnlineLevel.FULL),
    (re.compile(r"(?:dich vu cong |dvc |dvctt )?(?:truc tuyen )?mot phan"), OnlineLevel.PARTIAL),
    (
        re.compile(r"(?:dich vu )?cung cap thong tin(?: truc tuyen)?|dich vu thong tin(?: truc tuyen)?"),
        OnlineLevel.INFORMATION,
    ),
    (re.compile(r"(?:tthc|thu tuc(?: hanh chinh)?) con lai|con lai"), OnlineLevel.REMAINING),
)
_MEANINGS = {
    OnlineLevel.OLD_1: "trang có đủ thông tin về thủ tục",
    OnlineLevel.OLD_2: "tải được mẫu đơn, mẫu tờ khai về máy",
    OnlineLevel.OLD_3: "điền và gửi được hồ sơ qua mạng, còn nộp phí và nhận kết quả tại cơ quan",
    OnlineLevel.OLD_4: "gửi hồ sơ và nộp phí qua mạng; nhận kết quả qua mạng, tại cơ quan hoặc qua bưu chính",
}
"""Source: NĐ 43/2011/NĐ-CP art. 3."""


@lru_cache(maxsize=4096)
def read_online_level(wording: str | None) -> OnlineLevel | None:
    """The level that the wording names; None where it names none or several."""
    text = " ".join(fold(wording or "").split()).strip(" .")
    if old := _OLD.fullmatch(text):
        return _OLD_LEVELS[int(old[1]) - 1]
    return next((level for pattern, level in _NEW if pattern.fullmatch(text)), None)


def old_meaning(level: OnlineLevel | None) -> str | None:
    """What an old level meant; None for levels of today."""
    return _MEANINGS.get(level) if level else None
