"""How an agency is reached, as its page, the home page and the English summary show it."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.derive.network import Network
from generator.page_kind import Link
from generator.schema.agency import AgencyContact
from generator.schema.base import labels_of

_ENGLISH = {"address": "Address", "phone": "Telephone", "email": "Email", "url": "Website"}


@dataclass(frozen=True)
class ContactView:
    """The ways that are known, and who says so."""

    ways: tuple[tuple[str, Link], ...]
    """ "Điện thoại", and the number."""
    source: str


def stated_contacts(network: Network) -> tuple[tuple[Link, ContactView], ...]:
    """Agencies of which we know how to reach them."""
    return tuple(
        (Link(agency.name, addresses.agency(agency.code)), contact_view(agency.contact))
        for agency in network.agencies.values()
        if agency.contact
    )


def contact_view(contact: AgencyContact, *, in_english: bool = False) -> ContactView:
    labels = _ENGLISH if in_english else labels_of(AgencyContact)
    ways = {
        "address": contact.address and Link(contact.address),
        "phone": contact.phone and Link(contact.phone),
        "email": contact.email and Link(contact.email, url=f"mailto:{contact.email}"),
        "url": contact.url and Link(contact.url, url=contact.url),
    }
    return ContactView(tuple((labels[name], link) for name, link in ways.items() if link), contact.source)
