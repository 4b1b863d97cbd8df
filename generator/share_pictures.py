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
    section: str = ""
    """The section's short name, by which the search sorts what it finds; empty for pages of no section."""

    @property
    def path(self) -> str:
        return f"{SHARE_FOLDER}/{self.name}.png"


OF_THE_SITE = SharePicture("trang-chu", "Cải cách hành chính")
"""Also of kinds of pages that name no other, and of pages by hand."""
DECISIONS = SharePicture("quyet-dinh", "Quyết định công bố thủ tục hành chính", "Quyết định")
COMPARISONS = SharePicture("so-sanh", "So sánh thủ tục giữa các tỉnh, thành phố", "So sánh")
PROCEDURES = SharePicture("thu-tuc", "Thủ tục hành chính", "Thủ tục")
PLANS = SharePicture("ke-hoach", "Kế hoạch cải cách hành chính", "Kế hoạch")
RESULTS = SharePicture("ket-qua", "Kết quả cải cách hành chính", "Kết quả")
INDICATORS = SharePicture("so-lieu", "Số liệu cải cách hành chính", "Số liệu")
INDICES = SharePicture("chi-so", "Chỉ số cải cách hành chính", "Chỉ số")
CONCLUSIONS = SharePicture("ket-luan", "Kết luận, chỉ đạo", "Kết luận")
INITIATIVES = SharePicture("sang-kien", "Sáng kiến cải cách hành chính", "Sáng kiến")
FEEDBACK = SharePicture("phan-anh", "Phản ánh, kiến nghị", "Phản ánh")
DIALOGUES = SharePicture("doi-thoai", "Đối thoại với người dân, tổ chức", "Đối thoại")
SATISFACTION = SharePicture("hai-long", "Mức độ hài lòng", "Hài lòng")
DOCUMENTS = SharePicture("van-ban", "Văn bản cải cách hành chính", "Văn bản")
UNITS = SharePicture("don-vi", "Cơ quan, đơn vị", "Đơn vị")
NEWS = SharePicture("tin-tuc", "Tin tức cải cách hành chính", "Tin tức")
