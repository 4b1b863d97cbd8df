"""Where to complain or suggest something about one procedure, as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.derive.citizens.feedback_contacts import mail_address, quoted_name, receivers_of
from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.page_kind import Link
from generator.schema.feedback import FeedbackItem, FeedbackList
from generator.schema.feedback_contacts import FeedbackContact
from generator.schema.procedure import Procedure

Answered = tuple[tuple[Entry[FeedbackList], FeedbackItem], ...]


@dataclass(frozen=True)
class FeedbackContactView:
    """One body, with the ways to reach it that are known."""

    body: str
    ways: tuple[tuple[str, Link], ...]
    """ "Điện thoại", and the number."""
    note: str | None


@dataclass(frozen=True)
class FeedbackView:
    """The section of the page."""

    contacts: tuple[FeedbackContactView, ...]
    source: str | None
    to_quote: str
    """What a letter should name."""
    answered: tuple[tuple[str, Link], ...]
    """What was asked about the procedure and answered: topic, and the page of that year."""


def feedback_view(network: Network, record: Procedure, answered: Answered) -> FeedbackView:
    """`answered` are the answered matters about this very procedure."""
    receivers = receivers_of(network.data, record)
    contacts = tuple(FeedbackContactView(one.body, _ways(one, record), one.note) for one in receivers.contacts)
    matters = tuple(
        (
            item.topic,
            Link(f"trả lời năm {entry.record.year}", addresses.feedback(entry.agency, entry.record.year)),
        )
        for entry, item in answered
    )
    return FeedbackView(contacts, receivers.source, quoted_name(record), matters)


def _ways(contact: FeedbackContact, record: Procedure) -> tuple[tuple[str, Link], ...]:
    ways: list[tuple[str, Link]] = []
    if contact.address:
        ways.append(("địa chỉ", Link(contact.address)))
    if contact.phone:
        ways.append(("điện thoại", Link(contact.phone)))
    if contact.email:
        ways.append(("thư điện tử", Link(contact.email, url=mail_address(contact.email, record))))
    if contact.url:
        ways.append(("trang", Link(contact.url, url=contact.url)))
    return tuple(ways)
