"""The pictures that messages and social networks show of a page: one a section of the site, by the page's address.

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
    """One picture."""

    name: str
    """Of its file, and of its drawing in theme/share-picture.svg."""
    words: str
    """What stands on it, which is also what it says to those who do not see it."""

    @property
    def path(self) -> str:
        return f"{SHARE_FOLDER}/{self.name}.png"


OF_ALL_OTHERS = SharePicture("trang-chu", "Cải cách hành chính")
OF_SECTIONS = {
    "tthc/quyet-dinh/": SharePicture("quyet-dinh", "Quyết định công bố thủ tục hành chính"),
    "tthc/so-sanh/": SharePicture("so-sanh", "So sánh thủ tục giữa các tỉnh, thành phố"),
    "tthc/": SharePicture("thu-tuc", "Thủ tục hành chính"),
    "ke-hoach/": SharePicture("ke-hoach", "Kế hoạch cải cách hành chính"),
    "ket-qua/": SharePicture("ket-qua", "Kết quả cải cách hành chính"),
    "so-lieu/": SharePicture("so-lieu", "Số liệu cải cách hành chính"),
    "chi-so/": SharePicture("chi-so", "Chỉ số cải cách hành chính"),
    "ket-luan/": SharePicture("ket-luan", "Kết luận, chỉ đạo"),
    "sang-kien/": SharePicture("sang-kien", "Sáng kiến cải cách hành chính"),
    "phan-anh-kien-nghi/": SharePicture("phan-anh", "Phản ánh, kiến nghị"),
    "doi-thoai/": SharePicture("doi-thoai", "Đối thoại với người dân, tổ chức"),
    "hai-long/": SharePicture("hai-long", "Mức độ hài lòng"),
    "van-ban/": SharePicture("van-ban", "Văn bản cải cách hành chính"),
    "don-vi/": SharePicture("don-vi", "Cơ quan, đơn vị"),
    "tin-tuc/": SharePicture("tin-tuc", "Tin tức cải cách hành chính"),
}
"""A part of a section stands before the section."""
PICTURES = (OF_ALL_OTHERS, *OF_SECTIONS.values())


def share_picture(path: str) -> SharePicture:
    """`tthc/quyet-dinh/mot/index.md` → the picture of decisions."""
    return next((one for start, one in OF_SECTIONS.items() if path.startswith(start)), OF_ALL_OTHERS)
