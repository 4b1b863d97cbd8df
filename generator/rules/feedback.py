"""Receivers of feedback belong to a province that is shown, and can be reached."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.procedures.provinces import without_title
from generator.loading.dataset import Dataset
from generator.problems import Problem, did_you_mean, problem
from generator.schema.feedback_contacts import FeedbackRegister
from generator.schema.procedure import Procedure


def receivers_of_feedback_can_be_reached(data: Dataset) -> Iterator[Problem]:
    register = data.only(FeedbackRegister)
    provinces = register.record.provinces if register else ()
    shown = {one.record.province for one in data.of(Procedure)}
    for one in provinces:
        if data.is_whole(Procedure) and without_title(one.province) not in map(without_title, shown):
            at, otherwise = one.origin.at("tinh"), "Viết tên tỉnh như ở “tinh” của các thủ tục."
            hint = did_you_mean(one.province, shown, otherwise=otherwise)
            yield problem("feedback-of-no-province", at=at, found=one.province, suggestion=hint)
    contacts = [contact for one in provinces for contact in one.contacts]
    contacts += [contact for entry in data.of(Procedure) for contact in entry.record.feedback]
    for contact in contacts:
        if not (contact.address or contact.phone or contact.email or contact.url):
            yield problem("feedback-without-way", at=contact.origin.at("co_quan"), found=contact.body)
