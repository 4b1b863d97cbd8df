"""What a clause says without naming a day: all year, again and again, or as another paper or event will say.

Patterns of folded text: typing slips of the documents ("thương xuyên") vanish with the diacritics.
"""

from __future__ import annotations

import re

_PERIOD = r"(?:ngay|tuan|thang|quy|qui|nam)"
_NUMBER = r"(?:\d{1,2}|mot|hai|ba|bon|sau|vai)"

YEAR = re.compile(
    r"(?:\b(?:trong|ca|thuc hien|hoan thanh|trien khai)(?: cac)? nam|^(?:cac )?nam(?= \d{4}\b|[ ,(]*$))\b"
    r"(?! (?:hoc|ngay|thang|tuan|quy|lan|sau|toi|truoc)\b)"
    r"(?: (?P<year>\d{4})(?: ?- ?(?P<last>\d{4})|(?P<more>(?:(?: ?, ?| va )(?:nam )?\d{4}\b)+))?\b)?"
)
YEAR_ROUND = re.compile(
    r"\b(?:thuong xuyen|lien tuc|quanh nam|suot nam)\b(?:,? (?:trong|ca))?"
    r"(?:(?: nam)?(?: (?P<year>\d{4})\b(?! ?- ?\d))|(?: nam\b)?)"
)
_EVERY = (
    rf"(?:ngay \d{{1,2}},? )?(?:hang|moi) (?:lan|dot|{_PERIOD}|nua nam|(?:{_NUMBER}) (?:{_PERIOD})|sau thang)\b"
    r"(?:,? (?:tuan|thang|quy|6 thang|9 thang|nam)\b(?! \d))*"
)
_TIMES = (
    rf"\blan ?/ ?(?:{_NUMBER} )?{_PERIOD}\b|\b{_PERIOD} ?/ ?(?:{_NUMBER} )?lan\b|\b{_PERIOD} {_NUMBER} lan\b"
    rf"|\b{_NUMBER} lan (?:moi|trong|mot|tren) {_PERIOD}\b"
)
_COMING_YEARS = r"\b(?:cac|nhung) nam (?:tiep theo|tiep sau|ke tiep|tiep|sau|toi)\b"
_OF_QUARTER = r"\bthang (?:dau|giua|cuoi)(?: cua)?(?: moi| hang| cac)? quy\b(?! (?:\d|i))"
_OF_PERIODS = r"^(?:bao cao )?(?:(?:tuan|thang|quy|6 thang|06 thang|9 thang|nam)(?:, ?| va |$)){2,}$"
RECURRING = re.compile(
    rf"\b(?:dinh ky|thuong ky|thuong nien)\b|\b{_EVERY}|{_TIMES}|{_COMING_YEARS}|{_OF_QUARTER}|{_OF_PERIODS}"
)
_PAPERS = (
    "huong dan|ke hoach|quy dinh|chuong trinh|yeu cau|chi dao|tien do|thoi gian|thoi han|quyet dinh"
    "|nghi quyet|nghi dinh|thong tu|chi thi|cong van|van ban|lo trinh|lich|phan cong|de an|du an|hop dong"
    "|de nghi|ket luan|thong bao|phe duyet|giay moi|tinh hinh thuc te|thuc te|nhu cau|luat|kh|qd|nq|nd|tt"
    "|cv|kl"
)
_MEETING = r"(?:ky hop|hoi nghi|phien hop|cuoc hop|dai hoi|buoi hop)"
OPEN = re.compile(
    rf"\btheo (?:dung |cac |noi dung |tung )?(?:{_PAPERS})\b|\bthoi gian quy dinh\b"
    r"|\bkhi (?:co|duoc|phat sinh|can)\b|\bdot xuat\b|\bden khi\b"
    # "Năm ngày làm việc sau khi nhận": a count in words stays open.
    r"|(?<!lam viec )\b(?:sau|ngay|ke tu|tinh tu) khi\b(?! ?$)"
    r"|\b(?:sau|truoc|ke tu|tinh tu) (?:thoi diem|ngay)\b(?= [a-z])(?! (?:thang|quy|nam|le|mung|mong)\b)"
    rf"|\b(?:sau|truoc|tai|trong|phuc vu) (?:moi )?(?:cac )?{_MEETING}\b"
    r"|\b(?:trong(?: vong| thoi han| thoi gian)?|sau|khong qua|cham nhat(?: la)?|toi da) \d{1,3} (?:ngay|tuan|thang)\b"
    r"(?: lam viec\b)?(?! (?:dau|cuoi|\d)|/| ?/)"
)


def without_lasting(rest: str) -> str:
    """What is left when words of no day are blanked too."""
    for pattern in (YEAR_ROUND, RECURRING):
        rest = pattern.sub(lambda match: " " * len(match.group()), rest)
    return rest
