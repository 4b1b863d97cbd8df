"""Where dossiers are handed in: each counter, and all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.network import Network
from generator.derive.procedures.counters import taken_by
from generator.derive.procedures.rows import row_of
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import Fact, Link, Page, PageKind
from generator.places import Place
from generator.schema.counter import Counter
from generator.schema.procedure import Procedure, WorkFieldRegister
from generator.schema.procedure_parts import FormerName
from generator.views.procedures.counters import CounterView, counter_facts, counter_link, counter_view
from generator.views.structured_data import counter_data

ASKED = ("nộp hồ sơ ở đâu", "nơi nộp", "một cửa", "giờ làm việc", "tiếp nhận và trả kết quả")
"""What people type who look for a counter."""
MOST_LISTED = 60
"""Procedures on a counter's page; a counter that takes a whole province has the lists of the register."""


@dataclass(frozen=True)
class OneCounterView:
    counter: CounterView
    facts: tuple[Fact, ...]
    takes_all: bool
    fields_of_work: tuple[Link, ...]
    procedures: tuple[Link, ...]
    count: int
    """Of all procedures that it takes."""
    continues: tuple[Link, ...]
    former_names: tuple[FormerName, ...]
    note: str | None


@dataclass(frozen=True)
class CountersView:
    provinces: tuple[tuple[str, tuple[CounterView, ...]], ...]


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    register = network.data.only(WorkFieldRegister)
    names = {field.code: field.name for field in register.record.fields_of_work} if register else {}
    before = {one.names["name"]: one for one in network.data.of(Counter)}
    for entry in network.data.of(Counter):
        record = entry.record
        continued = [before[name] for name in record.continues if name in before]
        in_force = (one for one in network.data.of(Procedure) if row_of(one, network.register).ended is None)
        taken = taken_by(record, in_force, network.as_of)
        yield Page(
            path=addresses.counter(entry.names["name"]),
            title=record.name,
            place=entry.place,
            view=OneCounterView(
                counter=counter_view(network, entry),
                facts=counter_facts(record),
                takes_all=record.takes_all,
                fields_of_work=tuple(
                    Link(names[code], addresses.field_of_work(code)) for code in record.fields_of_work
                ),
                procedures=tuple(
                    Link(one.record.name, addresses.procedure(one.names["name"])) for one in taken[:MOST_LISTED]
                ),
                count=len(taken),
                continues=tuple(map(counter_link, continued)),
                former_names=record.former_names,
                note=record.note,
            ),
            description=f"{record.kind.label}, {record.address}: giờ nhận hồ sơ, điện thoại, thủ tục tiếp nhận.",
            metadata=Metadata((record.name,), record.verified_on, counter_data(entry)),
            found_by=_found_by(record, continued),
        )


def _found_by(record: Counter, continued: list[Entry[Counter]]) -> tuple[str, ...]:
    former = (*(one.name for one in record.former_names), *(one.record.name for one in continued))
    return (record.address, record.province, *former, *ASKED)


def _list_page(network: LinkedNetwork) -> Iterator[Page]:
    views = [(entry.record.province, counter_view(network, entry)) for entry in network.data.of(Counter)]
    provinces = sorted({province for province, _ in views})
    yield Page(
        path=addresses.COUNTERS,
        title="Nộp hồ sơ ở đâu, giờ nào",
        place=Place("content/noi-nop"),
        view=CountersView(tuple((one, _of(views, one)) for one in provinces)),
        description="Nơi tiếp nhận hồ sơ và trả kết quả: địa chỉ, giờ làm việc, điện thoại, thủ tục tiếp nhận.",
        found_by=ASKED,
    )


def _of(views: list[tuple[str, CounterView]], province: str) -> tuple[CounterView, ...]:
    """Those that are open first."""
    own = [view for one, view in views if one == province]
    return tuple(sorted(own, key=lambda view: bool(view.closed)))


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Counter):
        yield Shown(entry.record, entry.record.name, addresses.counter(entry.names["name"]))


COUNTER = PageKind(
    "counter", _pages, Source("content/noi-nop/{name}.yml", Counter), shows=_shown, picture=share_pictures.PROCEDURES
)
COUNTERS = PageKind("counters", _list_page, picture=share_pictures.PROCEDURES)
