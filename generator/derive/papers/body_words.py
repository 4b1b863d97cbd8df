"""How names of bodies begin: "Sở", "Trung tâm", "các phòng". By this a name is told from the rest of another one."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NOUNS = frozenset(
    re.findall(
        r"\w+",
        "sở ban phòng ubnd hđnd cục vụ viện hội đoàn báo đài trường quỹ tổ đội chi_cục tổng_cục trung_tâm văn_phòng "
        "ủy_ban uỷ_ban thanh_tra công_an tòa_án toà_án viện_kiểm_sát kho_bạc ngân_hàng bệnh_viện bộ_phận bộ_chỉ_huy "
        "liên_minh liên_đoàn mặt_trận đảng_ủy tỉnh_ủy thành_ủy huyện_ủy hội_đồng lãnh_đạo giám_đốc trưởng_phòng "
        "thủ_trưởng tập_đoàn công_ty tổng_công_ty bảo_hiểm cảng_vụ hải_quan đơn_vị cơ_quan địa_phương công_chức "
        "viên_chức cán_bộ bộ_tư_lệnh học_viện nhà_xuất_bản vườn_quốc_gia hợp_tác_xã khối ngành tổ_chức huyện xã phường "
        "thuế chánh cơ_sở",
    )
)
"""Nouns a name begins with, their syllables joined; in small letters, with their marks: "mỗi" is not "môi"."""
_MINISTRY = "bộ"
_GROUPS = frozenset({"các", "mỗi", "từng", "những", "toàn", "một"})
_NOT_BODIES = frozenset(
    tuple(found.split("_"))
    for found in re.findall(
        r"\w+",
        "xã_hội hội_nhập hội_nghị hội_thảo hội_họp hội_thi đoàn_kết thuế_quan thuế_suất báo_chí báo_cáo tổ_chức "
        "ban_hành ban_bố ban_đầu sở_hữu sở_tại phòng_chống phòng_ngừa viện_dẫn viện_trợ trường_hợp quỹ_đất quỹ_lương "
        "vụ_việc vụ_án cục_bộ đội_ngũ khối_lượng ngành_nghề bộ_máy bộ_tiêu bộ_chỉ_số bộ_thủ cơ_sở_dữ",
    )
)
"""Words of other meaning: "Thương binh và Xã hội", "ban hành"."""
_LONGEST = 3


def begins_body(words: Sequence[str], at: int, *, within: str = "") -> bool:
    """Whether a body's name begins at a word.

    `within` is the first word of the name that may go on here: a group ("các sở, ban, ngành") goes on with nouns that
    name nobody of their own, a name does not go on with a noun that has one ("…, Phòng Tổng hợp").
    """
    if at >= len(words):
        return False
    word = words[at].lower()
    if word in _GROUPS:
        # "Khu kinh tế và các Khu công nghiệp" goes on; "Sở Nội vụ, các phòng" does not.
        return at + 1 < len(words) and _noun(words, at + 1) > 0
    if is_other_word(words, at):
        return False
    length = _noun(words, at)
    if not length:
        return False
    if within.lower() in _GROUPS and words[at][0].islower():
        behind = words[at + length : at + length + 1]
        return bool(behind) and behind[0][:1].isupper()
    return True


def is_other_word(words: Sequence[str], at: int) -> bool:
    """Whether what looks like a body's noun begins a word of another meaning: "Ban hành", "Tổ chức", "Báo cáo"."""
    said = [one.lower().strip(",") for one in words[at : at + _LONGEST]]
    return any(tuple(said[:length]) in _NOT_BODIES for length in (2, 3))


def nouns() -> tuple[str, ...]:
    """Every noun that a name may begin with, in small letters, the longest first."""
    return tuple(sorted((one.replace("_", " ") for one in _NOUNS), key=lambda noun: (-len(noun), noun)))


def _noun(words: Sequence[str], at: int) -> int:
    """How many words of a noun for a body stand here."""
    for length in range(_LONGEST, 0, -1):
        joined = "_".join(word.lower() for word in words[at : at + length])
        if joined in _NOUNS:
            return length
    # "Bộ Tư pháp"; "bộ" in small letters is a part of something.
    return (
        1
        if words[at] in {"Bộ", "BỘ"} or (words[at].lower() == _MINISTRY and words[at + 1 : at + 2] == ["ngành"])
        else 0
    )
