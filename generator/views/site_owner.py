"""Who answers for the site, as the foot of every page says it."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.derive.across.duties import owner_of
from generator.derive.network import Network
from generator.page_kind import spell_signer
from generator.render.links import address_of


@dataclass(frozen=True)
class OwnerView:
    agency: str
    address: str
    """Of the agency's page, from the root of the site."""
    editor: str
    licence: str
    place: str
    phone: str
    email: str
    """Empty where nothing is stated, like the others."""


def owner_view(network: Network) -> OwnerView | None:
    owner = owner_of(network)
    agency = network.agencies.get(owner.agency) if owner else None
    if owner is None or agency is None:
        return None
    contact = agency.contact
    return OwnerView(
        agency=agency.name,
        address=address_of(addresses.agency(agency.code)),
        editor=spell_signer(owner.editor),
        licence=owner.licence or "",
        place=(contact and contact.address) or "",
        phone=(contact and contact.phone) or "",
        email=(contact and contact.email) or "",
    )
