"""Which days state agencies work: weekends, the holidays of every year, and those announced for a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from generator.loading.dataset import Dataset
from generator.schema.holidays import HolidayRegister
from generator.vietnamese import fold

FIXED = {
    (1, 1): "Tết Dương lịch",
    (4, 30): "ngày Chiến thắng 30/4",
    (5, 1): "ngày Quốc tế lao động 01/5",
    (9, 2): "ngày Quốc khánh 02/9",
}
"""Month and day. Source: Bộ luật Lao động 45/2019/QH14 art. 112. Tết and Giỗ Tổ follow the moon and are data."""
_WEEKEND = {5: "thứ Bảy", 6: "Chủ nhật"}
LONGEST_HOLIDAY = 7
"""Working days that the longest Tết since 2020 took; granted where a year's holidays are not known."""


@dataclass(frozen=True)
class WorkingDays:
    """How many working days a thing took."""

    count: int
    is_exact: bool
    """False where the holidays of a year are not known: then there were at most so many."""


class WorkingCalendar:
    """The days off that plans/ngay-nghi.yml and the law name."""

    def __init__(self, data: Dataset) -> None:
        register = data.only(HolidayRegister)
        years = register.record.years if register else ()
        self.known_years = {one.year for one in years}
        self._works = {day for one in years for day in one.working_days}
        self._announced: dict[date, str] = {}
        self._tet = {
            one.year: (off.since, off.until or off.since)
            for one in years
            for off in one.days_off
            if fold(off.name).startswith("tet nguyen dan")
        }
        for off in (off for one in years for off in one.days_off):
            for past in range(((off.until or off.since) - off.since).days + 1):
                self._announced[off.since + timedelta(days=past)] = f"ngày nghỉ: {off.name}"

    def reason_off(self, day: date) -> str | None:
        """Why nobody works on that day, in Vietnamese; None on a working day, as far as is known."""
        if day in self._works:
            return None
        known = FIXED.get((day.month, day.day)) or self._announced.get(day)
        return known or _WEEKEND.get(day.weekday())

    def tet(self, year: int) -> tuple[date, date] | None:
        """First and last day off of Tết Nguyên đán; None where the year's days are not announced."""
        return self._tet.get(year)

    def exceeds(self, working_days: int, since: date, until: date) -> bool:
        """Whether more than so many working days lie after `since`, up to and with `until`."""
        working_days += LONGEST_HOLIDAY * len(self._unknown_years(since, until))
        day, count = since, 0
        while day < until and count <= working_days:
            day += timedelta(days=1)
            count += self.reason_off(day) is None
        return count > working_days

    def between(self, since: date, until: date) -> WorkingDays:
        """Working days after `since`, up to and with `until`; none where `until` is not later."""
        days = (since + timedelta(days=past) for past in range(1, (until - since).days + 1))
        count = sum(self.reason_off(day) is None for day in days)
        return WorkingDays(count, not self._unknown_years(since, until))

    def _unknown_years(self, since: date, until: date) -> set[int]:
        return set(range(since.year, until.year + 1)) - self.known_years

    def after(self, since: date, working_days: int) -> date | None:
        """The working day that is so many after `since`; None where the holidays of a year in between are not known.

        The day from which one counts is not counted. Source: Bộ luật Dân sự 91/2015/QH13 art. 147.2.
        """
        return self._counted(since, working_days, timedelta(days=1))

    def before(self, until: date, working_days: int) -> date | None:
        """The working day that is so many before `until`, which is not counted itself; None as above."""
        return self._counted(until, working_days, timedelta(days=-1))

    def _counted(self, start: date, working_days: int, step: timedelta) -> date | None:
        day, left = start, working_days
        while left:
            day += step
            if day.year not in self.known_years:
                return None
            left -= self.reason_off(day) is None
        return day
