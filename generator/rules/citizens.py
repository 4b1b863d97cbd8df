"""Rules of surveys, dialogues, feedback, follow-up, holidays: counts that close, days in order, numbers used once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, problem
from generator.rules.uniqueness import repeated
from generator.schema.base import Record, keys_of, labels_of
from generator.schema.conclusion import Conclusion
from generator.schema.dialogue import Dialogue
from generator.schema.feedback import FeedbackList
from generator.schema.follow_up import FollowUp
from generator.schema.holidays import DaysOff, HolidayRegister
from generator.schema.initiative import InitiativeList
from generator.schema.satisfaction import LevelCount, Satisfaction, SurveyRound
from generator.vietnamese import spell_date


def surveys_close(data: Dataset) -> Iterator[Problem]:
    for survey in (one for entry in data.of(Satisfaction) for one in entry.record.rounds):
        whole_at = survey.origin.at("so_phieu_thu")
        if survey.issued is not None and survey.answered > survey.issued:
            yield problem("share-above-one", at=whole_at, found=survey.answered, denominator=survey.issued)
        yield from _closed(survey.levels, survey.answered, whole_at, survey.origin.at("muc_do"))
        yield from _factors_close(survey)


def _factors_close(survey: SurveyRound) -> Iterator[Problem]:
    yield from repeated((one.factor.value, one.origin.at("ma")) for one in survey.factors)
    for one in survey.factors:
        whole, whole_at = survey.answered, survey.origin.at("so_phieu_thu")
        if one.answers is not None:
            if one.answers > whole:
                at = one.origin.at("so_tra_loi")
                yield problem("share-above-one", at=at, found=one.answers, denominator=whole)
            whole, whole_at = one.answers, one.origin.at("so_tra_loi")
        yield from _closed(one.levels, whole, whole_at, one.origin.at("muc_do"))


def _closed(levels: Sequence[LevelCount], whole: int, whole_at: Place, at: Place) -> Iterator[Problem]:
    yield from repeated((one.level.value, one.origin.at("muc")) for one in levels)
    counted = sum(one.count for one in levels)
    if levels and counted != whole:
        yield problem("counts-do-not-close", at=at, found=counted, whole=whole, line=whole_at.line)


def days_are_in_order(data: Dataset) -> Iterator[Problem]:
    for survey in (one for entry in data.of(Satisfaction) for one in entry.record.rounds):
        yield from _ordered(survey, "since", survey, "until")
    for item in (one for entry in data.of(FeedbackList) for one in entry.record.items):
        yield from _ordered(item, "received_on", item, "answered_on")
    for dialogue in (entry.record for entry in data.of(Dialogue)):
        for question in dialogue.questions:
            yield from _ordered(dialogue, "held_on", question, "answered_on")
            yield from _ordered(dialogue, "held_on", question, "due_on")
            yield from _followed(dialogue, "held_on", question.follow_ups)
    for notice in (entry.record for entry in data.of(Conclusion)):
        for directive in notice.directives:
            yield from _followed(notice, "meeting_on", directive.follow_ups)
    for off in (off for entry in data.of(HolidayRegister) for year in entry.record.years for off in year.days_off):
        yield from _ordered(off, "since", off, "until")


def holidays_lie_in_their_year(data: Dataset) -> Iterator[Problem]:
    for year in (year for entry in data.of(HolidayRegister) for year in entry.record.years):
        # A holiday may begin on the last days of the year before, or end on the first of the next one.
        outside = [(off.since, off.origin.at("tu_ngay")) for off in year.days_off if year.year not in _years(off)]
        for at, day in enumerate(year.working_days):
            if day.year != year.year:
                outside.append((day, year.origin.at("lam_bu", at)))
        for day, place in outside:
            yield problem("day-of-another-year", at=place, found=spell_date(day), year=year.year)


def _years(off: DaysOff) -> set[int]:
    return {off.since.year, (off.until or off.since).year}


def _followed(before: Record, field: str, entries: Iterable[FollowUp]) -> Iterator[Problem]:
    for one in entries:
        yield from _ordered(before, field, one, "on")


def _ordered(before: Record, first: str, after: Record, second: str) -> Iterator[Problem]:
    """A problem where the second day comes before the first; none where one of them is not stated."""
    earlier: date | None = getattr(before, first)
    later: date | None = getattr(after, second)
    if earlier and later and later < earlier:
        facts = {
            "label": labels_of(type(after))[second],
            "other_label": labels_of(type(before))[first].lower(),
            "other": spell_date(earlier),
            "line": before.origin.at(keys_of(type(before))[first]).line,
        }
        yield problem(
            "days-out-of-order", at=after.origin.at(keys_of(type(after))[second]), found=spell_date(later), **facts
        )


def numbers_are_used_once(data: Dataset) -> Iterator[Problem]:
    for feedback in data.of(FeedbackList):
        yield from repeated((str(one.number), one.origin.at("so")) for one in feedback.record.items)
    for initiatives in data.of(InitiativeList):
        yield from repeated((str(one.number), one.origin.at("so")) for one in initiatives.record.initiatives)


CITIZEN_RULES = (surveys_close, days_are_in_order, holidays_lie_in_their_year, numbers_are_used_once)
