"""Where and when dossiers are handed in, as a procedure, a counter and the list of counters show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.derive.network import Network
from generator.derive.papers.lifetimes import is_active_on
from generator.derive.procedures.counters import counters_of, successors_of
from generator.loading.dataset import Entry
from generator.page_kind import Fact, Link, LinkedText, facts
from generator.schema.counter import Counter
from generator.schema.procedure import Procedure
from generator.vietnamese import spell_date, spell_partial_date


@dataclass(frozen=True)
class CounterView:
    link: Link
    kind: str
    place: str
    """Address and desk."""
    hours: tuple[str, ...]
    """ "Thứ Hai đến thứ Sáu: 7:30–11:30"; empty where they are not stated."""
    ways: LinkedText
    """Telephone, mail, online, map; one text."""
    closed: str
    """ "sau 30/06/2025"; empty while it is open."""
    successors: tuple[Link, ...]


def counters_view(network: Network, procedure: Procedure) -> tuple[CounterView, ...]:
    return tuple(counter_view(network, one) for one in counters_of(network.data, procedure, network.as_of))


def counter_view(network: Network, entry: Entry[Counter]) -> CounterView:
    record, until = entry.record, entry.record.until
    is_closed = until is not None and not is_active_on(record, network.as_of)
    return CounterView(
        link=counter_link(entry),
        kind=record.kind.label,
        place=", ".join(part for part in (record.desk, record.address) if part),
        hours=tuple(f"{one.days}: {one.hours}" for one in record.hours),
        ways=tuple(_ways(record)),
        closed=f"sau {spell_partial_date(until.year, until.month, until.day)}" if until and is_closed else "",
        successors=tuple(counter_link(one) for one in successors_of(network.data, entry)),
    )


def counter_link(entry: Entry[Counter]) -> Link:
    return Link(entry.record.name, addresses.counter(entry.names["name"]))


def counter_facts(record: Counter) -> tuple[Fact, ...]:
    """What is stated; what is not takes no line."""
    since = record.since
    return facts(
        Counter,
        {
            "kind": record.kind.label,
            "province": record.province,
            "address": record.address,
            "desk": record.desk,
            "hours": "; ".join(f"{one.days}: {one.hours}" for one in record.hours) or None,
            "days_off": record.days_off,
            "phone": record.phone,
            "email": (Link(record.email, url=f"mailto:{record.email}"),) if record.email else None,
            "online": (Link(record.online, url=record.online),) if record.online else None,
            "map": (Link("Xem bản đồ", url=record.map),) if record.map else None,
            "since": spell_partial_date(since.year, since.month, since.day) if since else None,
            "source": record.source,
            "verified_on": spell_date(record.verified_on) if record.verified_on else None,
        },
    )


def _ways(record: Counter) -> Iterator[Link]:
    ways = (
        record.phone and Link(f"điện thoại {record.phone}"),
        record.email and Link(record.email, url=f"mailto:{record.email}"),
        record.online and Link("nộp trực tuyến", url=record.online),
        record.map and Link("bản đồ", url=record.map),
    )
    for at, way in enumerate(way for way in ways if way):
        yield from ([Link(" · ")] if at else [])
        yield way
