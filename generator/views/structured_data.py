"""Agencies, units, news and figures in schema.org's words. Only what is stated; never an empty property."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator import addresses
from generator.derive.figures.indicators import Point
from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.metadata import Address, Structured, filled
from generator.schema.agency import Agency, Unit, UnitKind
from generator.schema.counter import Counter
from generator.schema.indicator import Indicator

BODIES = (UnitKind.OFFICE, UnitKind.SUBDEPARTMENT, UnitKind.PUBLIC_SERVICE)
"""Groups, teams and single officials are no organizations."""


def agency_data(agency: Agency) -> Structured:
    """An agency, with the units that no paper has ended."""
    return filled(
        {
            "@type": "GovernmentOrganization",
            "name": agency.name,
            "alternateName": agency.short_name,
            "url": Address(addresses.agency(agency.code)),
            "areaServed": {"@type": "AdministrativeArea", "name": agency.province},
            "subOrganization": tuple(
                _body(unit.name, addresses.unit(agency.code, unit.code))
                for unit in agency.units
                if unit.kind in BODIES and not unit.until
            ),
        }
    )


def unit_data(agency: Agency, unit: Unit) -> Structured | None:
    """A unit that is a body of its own."""
    if unit.kind not in BODIES:
        return None
    return filled(
        {
            "@type": "GovernmentOrganization",
            "name": unit.name,
            "alternateName": unit.aliases,
            "url": Address(addresses.unit(agency.code, unit.code)),
            "parentOrganization": _body(agency.name, addresses.agency(agency.code)),
        }
    )


def news_data(
    *,
    title: str,
    summary: str,
    path: str,
    published_on: date,
    changed_on: date,
    by: str | Structured | None,
    about: str = "",
) -> Structured:
    """`by` in free words is a credit: whether it names a person or a body is not known."""
    return filled(
        {
            "@type": "NewsArticle",
            "headline": title,
            "description": summary,
            "url": Address(path),
            "mainEntityOfPage": Address(path),
            "datePublished": published_on.isoformat(),
            "dateModified": changed_on.isoformat(),
            "creditText" if isinstance(by, str) else "author": by,
            "articleSection": about,
            "inLanguage": "vi",
        }
    )


def counter_data(entry: Entry[Counter]) -> Structured:
    record = entry.record
    return filled(
        {
            "@type": "GovernmentOffice",
            "name": record.name,
            "url": Address(addresses.counter(entry.names["name"])),
            "address": record.address,
            "telephone": record.phone,
            "email": record.email,
            "areaServed": record.province,
        }
    )


def organization(name: str) -> Structured:
    return {"@type": "GovernmentOrganization", "name": name}


def series_data(network: Network, indicator: Indicator) -> Structured | None:
    """A figure over its periods; None where no period reports it. There is no download, and so no distribution."""
    points = network.series.get(indicator.code, ())
    if not points:
        return None
    return filled(
        {
            "@type": "Dataset",
            "name": indicator.name,
            "description": indicator.definition,
            "url": Address(addresses.indicator(indicator.code)),
            "temporalCoverage": _years(points),
            "variableMeasured": indicator.name,
            "creator": tuple(organization(network.agencies[code].name) for code in _agencies(points)),
            "includedInDataCatalog": _catalog(),
            "inLanguage": "vi",
        }
    )


def catalog_data(network: Network, description: str) -> Structured:
    """All figures that some period reports."""
    listed = (one for one in network.indicators.values() if network.series.get(one.code))
    return {
        **_catalog(),
        "description": description,
        **filled({"dataset": tuple(_reference(one) for one in listed)}),
    }


def _catalog() -> Structured:
    return {
        "@type": "DataCatalog",
        "name": "Dữ liệu cải cách hành chính",
        "url": Address(addresses.ABOUT_DATA),
    }


def _reference(indicator: Indicator) -> Structured:
    return {"@type": "Dataset", "name": indicator.name, "url": Address(addresses.indicator(indicator.code))}


def _body(name: str, path: str) -> Structured:
    return {**organization(name), "url": Address(path)}


def _agencies(points: Sequence[Point]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.agency for one in points))


def _years(points: Sequence[Point]) -> str:
    """ISO 8601: a year, or the first and the last."""
    years = sorted({one.result.record.year for one in points})
    return f"{years[0]}/{years[-1]}" if len(years) > 1 else str(years[0])
