"""A procedure as schema.org's GovernmentService. Only what is stated and understood; never an empty property.

Hours stay out (they are stated in free words), and so do times: ISO 8601 has no working days.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator import addresses
from generator.derive.procedures.fees import read_fee
from generator.derive.procedures.shared import is_nationwide
from generator.derive.procedures.stated import stated_fee
from generator.loading.dataset import Entry
from generator.metadata import Address, Structured, filled
from generator.schema.procedure import Procedure
from generator.schema.procedure_parts import Outcome
from generator.schema.procedure_words import SubmissionMode


def government_service(
    entry: Entry[Procedure],
    field_of_work: str,
    description: str,
    changed_on: date | None,
    related: tuple[Entry[Procedure], ...],
) -> Structured:
    """JSON-LD of the procedure's page."""
    record, path = entry.record, addresses.procedure(entry.names["name"])
    return filled(
        {
            "@type": "GovernmentService",
            "name": record.name,
            "alternateName": tuple(one.name for one in record.former_names),
            "identifier": record.code,
            "description": description,
            "url": Address(path),
            "serviceType": field_of_work,
            "areaServed": _area(record),
            "provider": _bodies(record.competent_bodies),
            "serviceOperator": _bodies(record.acting_bodies),
            "audience": tuple({"@type": "Audience", "audienceType": one.label} for one in record.applicants),
            "availableChannel": tuple(_channels(record)),
            "serviceOutput": tuple(_output(one) for one in record.outcomes),
            "offers": _offer(record),
            "isRelatedTo": tuple(_other(one) for one in related),
            "sameAs": record.portal.url if record.portal else None,
            "mainEntityOfPage": filled(
                {
                    "@type": "WebPage",
                    "url": Address(path),
                    "inLanguage": "vi",
                    "dateModified": changed_on.isoformat() if changed_on else None,
                    "isBasedOn": record.source.url,
                }
            ),
        }
    )


def _area(record: Procedure) -> Structured:
    if is_nationwide(record):
        return {"@type": "Country", "name": "Việt Nam"}
    return {"@type": "AdministrativeArea", "name": record.province}


def _bodies(names: tuple[str, ...]) -> tuple[Structured, ...]:
    return tuple({"@type": "GovernmentOrganization", "name": name} for name in names)


def _channels(record: Procedure) -> Iterator[Structured]:
    place = _place(record)
    for row in record.submissions:
        is_here, is_online = row.mode is SubmissionMode.IN_PERSON, row.mode is SubmissionMode.ONLINE
        yield filled(
            {
                "@type": "ServiceChannel",
                "name": row.mode.label,
                "description": row.description,
                "serviceUrl": record.portal.url if record.portal and is_online else None,
                "serviceLocation": place if is_here else None,
            }
        )
    if place and not any(row.mode is SubmissionMode.IN_PERSON for row in record.submissions):
        yield {"@type": "ServiceChannel", "serviceLocation": place}


def _place(record: Procedure) -> Structured | None:
    reception = record.reception
    said = filled(
        {
            "name": record.place,
            "address": reception.address if reception else None,
            "telephone": reception.phone if reception else None,
        }
    )
    return {"@type": "Place", **said} if said else None


def _output(outcome: Outcome) -> Structured:
    return filled({"@type": "Thing", "name": outcome.name, "identifier": outcome.code})


def _offer(record: Procedure) -> Structured | None:
    """The fee where it is one amount; a fee that depends on the case is left to the page's words."""
    amount = read_fee(stated_fee(record))
    return None if amount is None else {"@type": "Offer", "price": str(amount), "priceCurrency": "VND"}


def _other(entry: Entry[Procedure]) -> Structured:
    url = Address(addresses.procedure(entry.names["name"]))
    return {"@type": "GovernmentService", "name": entry.record.name, "url": url}
