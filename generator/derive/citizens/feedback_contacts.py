"""Who receives complaints and suggestions about a procedure, and what of the register of them cannot be used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from generator.derive.procedures.provinces import without_title
from generator.loading.dataset import Dataset
from generator.problems import Problem, did_you_mean, problem
from generator.schema.feedback_contacts import FeedbackContact, FeedbackRegister
from generator.schema.procedure import Procedure


@dataclass(frozen=True)
class Receivers:
    """Contacts, and who named them: None where the procedure itself does."""

    contacts: tuple[FeedbackContact, ...]
    source: str | None = None


def receivers_of(data: Dataset, procedure: Procedure) -> Receivers:
    """The procedure's own; otherwise its province's; empty where neither is known."""
    if procedure.feedback:
        return Receivers(procedure.feedback)
    register = data.only(FeedbackRegister)
    for one in register.record.provinces if register else ():
        if without_title(one.province) == without_title(procedure.province):
            return Receivers(one.contacts, one.source)
    return Receivers(())


def quoted_name(procedure: Procedure) -> str:
    """What a letter about the procedure should name: “Thủ tục mẫu”, mã 2.002131."""
    return f"“{procedure.name}”" + (f", mã {procedure.code}" if procedure.code else "")


def mail_address(email: str, procedure: Procedure) -> str:
    """A `mailto:` whose subject names the procedure already."""
    return f"mailto:{email}?subject={quote(f'Phản ánh, kiến nghị về thủ tục {quoted_name(procedure)}', safe='')}"


def feedback_doubts(data: Dataset) -> Iterator[Problem]:
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
