"""Who receives complaints and suggestions about a procedure."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from generator.derive.procedures.provinces import without_title
from generator.loading.dataset import Dataset
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
