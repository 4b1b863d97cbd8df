"""A stated time, understood: "05 ngày làm việc" is five working days, "30 ngày" thirty days; the wording stays.

"Ngày" and "ngày làm việc" are different. What could mean two things, or depends on the case, is not understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from generator.schema.findings import TimeUnit
from generator.spelling.times import spell_time

_UNITS = {spell_time(Decimal(1), unit).removeprefix("1 "): unit for unit in TimeUnit}
"""By the word that stands behind a number."""
_DAYS = {
    TimeUnit.WORKING_HOUR: Decimal("0.175"),
    TimeUnit.HOUR: Decimal(1) / 24,
    TimeUnit.SAME_DAY: Decimal(1),
    TimeUnit.WORKING_DAY: Decimal("1.4"),
    TimeUnit.DAY: Decimal(1),
    TimeUnit.WEEK: Decimal(7),
    TimeUnit.MONTH: Decimal(30),
    TimeUnit.YEAR: Decimal(365),
}
"""Days of the calendar, roughly, to put times in order; five working days of eight hours make a week."""

_MOST_DAYS = {
    TimeUnit.HOUR: Decimal(1) / 24,
    TimeUnit.SAME_DAY: Decimal(1),
    TimeUnit.DAY: Decimal(1),
    TimeUnit.WEEK: Decimal(7),
    TimeUnit.MONTH: Decimal(31),
    TimeUnit.YEAR: Decimal(366),
}
"""Days of the calendar that a unit has at most. How many a working day takes depends on weekends and holidays."""
_MOST_WORKING_DAYS = _MOST_DAYS | {TimeUnit.WORKING_HOUR: Decimal("0.125"), TimeUnit.WORKING_DAY: Decimal(1)}
"""Working days that a unit has at most: so many days never hold more of them."""
_FEWEST_DAYS = _MOST_DAYS | {TimeUnit.MONTH: Decimal(28), TimeUnit.YEAR: Decimal(365)}
_HOLIDAYS = 11
"""Days off in a year beside weekends. Source: Bộ luật Lao động 45/2019/QH14 art. 112."""
_BETWEEN_NEW_YEARS = 354
"""Days from one Tết to the next one at least: only a longer time can hold more than a year's holidays."""


@dataclass(frozen=True)
class Duration:
    """So many units."""

    value: Decimal
    unit: TimeUnit

    @property
    def rough_days(self) -> Decimal:
        """For sorting only: no deadline may be counted with it."""
        return self.value * _DAYS[self.unit]

    def is_within_days(self, days: int) -> bool:
        """Whether it is surely over after so many days of the calendar; never where working days are counted."""
        return self.unit in _MOST_DAYS and self.value * _MOST_DAYS[self.unit] <= days

    def is_within_working_days(self, days: int) -> bool:
        """Whether it is surely over after so many working days: "05 ngày" is over after five of them."""
        return self.value * _MOST_WORKING_DAYS[self.unit] <= days

    def exceeds_working_days(self, days: int) -> bool:
        """Whether it surely goes on after so many working days: "35 ngày" need not hold more than thirty of them."""
        if self.unit not in _FEWEST_DAYS:
            return not self.is_within_working_days(days)
        fewest = int(self.value * _FEWEST_DAYS[self.unit])
        return fewest // 7 * 5 - _HOLIDAYS * (fewest // _BETWEEN_NEW_YEARS + 1) > days

    def __str__(self) -> str:
        return spell_time(self.value, self.unit)


_NUMBER = r"[0-9]{1,4}(?:,[0-9]{1,2}|\.[0-9])?|½|1/2|nửa"
_UNIT = r"giờ làm việc|giờ|ngày làm việc|ngày|tuần|tháng|năm"
_LEAD = (
    r"(?:(?:thời hạn(?: giải quyết)?\s*:?|không quá|tối đa|chậm nhất(?: là)?|trong(?: thời (?:hạn|gian))?|là|sau)\s+)*"
)
_TIME = re.compile(rf"{_LEAD}(?P<number>{_NUMBER})\s*(?P<unit>{_UNIT})(?P<rest>[\s,:].*)?", re.IGNORECASE)
_SAME_DAY = re.compile(
    rf"{_LEAD}(?:ngay )?(?:trong|cùng) (?:cùng )?(?:một )?ngày(?: làm việc)?(?P<rest>[\s,:].*)?", re.IGNORECASE
)
_FROM = re.compile(
    r"\s*,?\s*(?:được )?(?:tính |kể )?(?:kể |tính )?từ (?:ngày|khi|thời điểm|lúc)\b[^;+]*", re.IGNORECASE
)
_WITHIN = re.compile(r"\s*[,:]?\s*trong đó\b.*", re.IGNORECASE)
_COUNTED = re.compile(rf"[0-9]\s*(?:{_UNIT})", re.IGNORECASE)
_BARE = re.compile(
    r"(?:(?:không quá|tối đa|trong(?: thời hạn)?)\s+)?[0-9]{1,4}(?:[,.][0-9])?(?:\s*[-–]\s*[0-9]{1,4})?(?: làm việc)?",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\s*\([^()]*\)")
_CASES = re.compile(r"trường hợp|đối với|gia hạn|kéo dài|\b(?:nếu|không (?:kể|tính)|trừ)\b", re.IGNORECASE)
"""Words of a time that depends on the case, or leaves days out."""
_FIVE = re.compile(r"(?<![0-9,.])(0*5)\s*\(năm\)", re.IGNORECASE)
_UNIT_IN_BRACKETS = re.compile(rf"\(((?:{_UNIT}|làm việc)\b[^()]*)\)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def read_duration(wording: str | None) -> Duration | None:
    """The one time that is stated, or None. Steps that follow each other ("15 ngày + 10 ngày") are added up."""
    if _depends(wording or ""):
        return None
    parts = [_read_part(part) for part in _main(wording or "").split("+")]
    known = [part for part in parts if part]
    if len(known) < len(parts) or len({part.unit for part in known}) > 1:
        return None
    return Duration(sum((part.value for part in known), Decimal(0)), known[0].unit)


@lru_cache(maxsize=4096)
def lacks_unit(wording: str) -> bool:
    """Whether a number stands where a time should, and nobody can say of what: "05", "không quá 10"."""
    return any(_BARE.fullmatch(part.strip()) for part in re.split(r"[+;]", _main(wording)))


def _main(wording: str) -> str:
    """Without remarks in brackets; "10 (ngày làm việc)" and "05 (năm) ngày" say the unit around them."""
    line = _FIVE.sub(r"\1", " ".join(wording.split()))
    told = line if _is_spelled_number(line) else _UNIT_IN_BRACKETS.sub(r"\1", line)
    return " ".join(_REMARK.sub(" ", told).split()).strip(" .")


def _depends(wording: str) -> bool:
    """Whether a remark in brackets states another time, or any words name cases or days that do not count."""
    line = " ".join(wording.split())
    remarks = (remark.strip(" ()") for remark in _REMARK.findall(line))
    other_time = any(_COUNTED.search(one) and not _WITHIN.fullmatch(one) for one in remarks)
    return other_time or _CASES.search(line) is not None


def _is_spelled_number(wording: str) -> bool:
    # "05 (năm) ngày": here "năm" is five, not year.
    return re.search(rf"\([^()]*\)\s*(?:{_UNIT})", wording, re.IGNORECASE) is not None


def _read_part(part: str) -> Duration | None:
    text = part.strip()
    if same_day := _SAME_DAY.fullmatch(text):
        return Duration(Decimal(1), TimeUnit.SAME_DAY) if _adds_nothing(same_day["rest"]) else None
    found = _TIME.fullmatch(text)
    if not found or not _adds_nothing(found["rest"]):
        return None
    return Duration(_number(found["number"].lower()), _UNITS[found["unit"].lower()])


def _number(text: str) -> Decimal:
    return Decimal("0.5") if text in ("½", "1/2", "nửa") else Decimal(text.replace(",", "."))


def _adds_nothing(rest: str | None) -> bool:
    """From when it is counted, or how it is shared out, changes nothing in the time itself."""
    text = rest or ""
    if _WITHIN.fullmatch(text):
        return True
    return not text.strip() or (_FROM.fullmatch(text) is not None and not _COUNTED.search(text))
