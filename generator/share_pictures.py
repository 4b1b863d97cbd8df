"""The pictures that messages and social networks show of a page: one a section of the site. Kinds of pages name theirs.

They are drawn once (`make share-pictures`) from theme/share-picture.svg and kept: what is published must not depend
on a browser on the machine that builds.
"""

from __future__ import annotations

from dataclasses import dataclass

SHARE_SIZE = (1200, 630)
"""Pixels. Source: the size at which the large networks cut nothing off, 1.91 to 1."""
SHARE_FOLDER = "assets/images/chia-se"


@dataclass(frozen=True)
class SharePicture:
    name: str
    """Of its file, and of its drawing in theme/share-picture.svg."""
    words: str
    """What stands on it, which is also what it says to those who do not see it."""

    @property
    def path(self) -> str:
        return f"{SHARE_FOLDER}/{self.name}.png"


OF_THE_SITE = SharePicture("trang-chu", "Cải cách hành chính")
"""Also of kinds of pages that name no other, and of pages by hand."""
DECISIONS = SharePicture("quyet-dinh", "Quyết định công bố thủ tục hành chính")
COMPARISONS = SharePicture("so-sanh", "So sánh thủ tục giữa các tỉnh, thành phố")
PROCEDURES = SharePicture("thu-tuc", "Thủ tục hành chính")
PLANS = SharePicture("ke-hoach", "Kế hoạch cải cách hành chính")
RESULTS = SharePicture("ket-qua", "Kết quả cải cách hành chính")
INDICATORS = SharePicture("so-lieu", "Số liệu cải cách hành chính")
INDICES = SharePicture("chi-so", "Chỉ số cải cách hành chính")
CONCLUSIONS = SharePicture("ket-luan", "Kết luận, chỉ đạo")
INITIATIVES = SharePicture("sang-kien", "Sáng kiến cải cách hành chính")
FEEDBACK = SharePicture("phan-anh", "Phản ánh, kiến nghị")
DIALOGUES = SharePicture("doi-thoai", "Đối thoại với người dân, tổ chức")
SATISFACTION = SharePicture("hai-long", "Mức độ hài lòng")
DOCUMENTS = SharePicture("van-ban", "Văn bản cải cách hành chính")
UNITS = SharePicture("don-vi", "Cơ quan, đơn vị")
NEWS = SharePicture("tin-tuc", "Tin tức cải cách hành chính")
