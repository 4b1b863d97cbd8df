"""Provinces and cities before and since 01/7/2025, and which names an address of one of them may bear."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from generator.vietnamese import fold

MERGED: dict[str, tuple[str, ...]] = {
    "Tuyên Quang": ("Tuyên Quang", "Hà Giang"),
    "Lào Cai": ("Lào Cai", "Yên Bái"),
    "Thái Nguyên": ("Thái Nguyên", "Bắc Kạn"),
    "Phú Thọ": ("Phú Thọ", "Vĩnh Phúc", "Hòa Bình"),
    "Bắc Ninh": ("Bắc Ninh", "Bắc Giang"),
    "Hưng Yên": ("Hưng Yên", "Thái Bình"),
    "Hải Phòng": ("Hải Phòng", "Hải Dương"),
    "Ninh Bình": ("Ninh Bình", "Hà Nam", "Nam Định"),
    "Quảng Trị": ("Quảng Trị", "Quảng Bình"),
    "Đà Nẵng": ("Đà Nẵng", "Quảng Nam"),
    "Quảng Ngãi": ("Quảng Ngãi", "Kon Tum"),
    "Gia Lai": ("Gia Lai", "Bình Định"),
    "Khánh Hòa": ("Khánh Hòa", "Ninh Thuận"),
    "Lâm Đồng": ("Lâm Đồng", "Đắk Nông", "Bình Thuận"),
    "Đắk Lắk": ("Đắk Lắk", "Phú Yên"),
    "Hồ Chí Minh": ("Hồ Chí Minh", "Bà Rịa - Vũng Tàu", "Bình Dương"),
    "Đồng Nai": ("Đồng Nai", "Bình Phước"),
    "Tây Ninh": ("Tây Ninh", "Long An"),
    "Cần Thơ": ("Cần Thơ", "Sóc Trăng", "Hậu Giang"),
    "Vĩnh Long": ("Vĩnh Long", "Bến Tre", "Trà Vinh"),
    "Đồng Tháp": ("Đồng Tháp", "Tiền Giang"),
    "Cà Mau": ("Cà Mau", "Bạc Liêu"),
    "An Giang": ("An Giang", "Kiên Giang"),
    "Huế": ("Thừa Thiên Huế",),
}
"""Name since 01/7/2025 → names before. Source: Nghị quyết 202/2025/QH15; for Huế: Nghị quyết 175/2024/QH15."""

MERGED_ON = date(2025, 7, 1)

UNCHANGED = (
    "Cao Bằng",
    "Điện Biên",
    "Hà Nội",
    "Hà Tĩnh",
    "Lai Châu",
    "Lạng Sơn",
    "Nghệ An",
    "Quảng Ninh",
    "Sơn La",
    "Thanh Hóa",
)
"""Source: Nghị quyết 202/2025/QH15 (with Huế these eleven were not merged)."""

_GROUPS = {**{name: (name,) for name in UNCHANGED}, **MERGED}
_HOME = {fold(name): new for new, olds in _GROUPS.items() for name in (new, *olds)}
_TITLES = ("thanh pho ", "tinh ", "tp. ", "tp.", "tp ")


def names_before() -> tuple[str, ...]:
    """The 63 names until 30/6/2025."""
    return tuple(name for olds in _GROUPS.values() for name in olds)


def names_since() -> tuple[str, ...]:
    """The 34 names since 01/7/2025."""
    return tuple(_GROUPS)


def home_of(name: str) -> str | None:
    """The province of today that a name, old or new, with or without "tỉnh", stands for; None for any other text."""
    return _HOME.get(without_title(name))


@lru_cache(maxsize=1024)
def without_title(name: str) -> str:
    """What all spellings of a province share: "TP. Hồ  Chí Minh" → "ho chi minh"."""
    bare = " ".join(fold(name).split())
    for title in _TITLES:
        bare = bare.removeprefix(title)
    return bare


FOLDED_NAMES: tuple[str, ...] = tuple(sorted(_HOME, key=len, reverse=True))
"""Every name without diacritics; the longer first, so that "Thừa Thiên Huế" is not read as "Huế"."""
