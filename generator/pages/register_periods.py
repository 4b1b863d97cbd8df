"""The register of a province as it stood from one change to the next, and the list of all these periods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.derive.network import Network
from generator.derive.procedures.by_field import reading_order
from generator.derive.procedures.provinces import without_title
from generator.derive.procedures.register import Change, CodeKey, State, code_key
from generator.derive.procedures.register_periods import Period, ProvinceHistory, histories
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.schema.procedure import Procedure
from generator.vietnamese import collation_key, spell_date
from generator.views.procedures.gaps import RegisterGap, register_gap
from generator.views.procedures.register_links import decision_link, procedure_link

_FOLDER = Place("content/tthc/quyet-dinh")


@dataclass(frozen=True)
class RegisterRow:
    """A procedure of the register in a period."""

    code: str
    procedure: Link | None
    """None where it has no page."""
    since: date | None
    amended_on: date | None
    decision: Link
    """What changed it last; for one that is older than the first decision about it, that decision."""


@dataclass(frozen=True)
class PeriodView:
    """The register of a province between two changes."""

    province: str
    begins: date
    ends: date | None
    tense: str
    decisions: tuple[Link, ...]
    """What counts from the first day."""
    gaps: tuple[RegisterGap, ...]
    in_force: tuple[RegisterRow, ...]
    earlier: tuple[RegisterRow, ...]
    unspoken: tuple[Link, ...]
    """Pages of procedures of the province of which no decision speaks."""
    neighbours: tuple[Link, ...]


def _pages(network: Network) -> Iterator[Page]:
    for history in histories(network.register):
        unspoken = _unspoken(network, history.province)
        for at, period in enumerate(history.periods):
            yield Page(
                path=addresses.register(history.province, period.begins),
                title=f"Danh mục thủ tục của {history.province} {_days(period)}",
                place=_FOLDER,
                view=PeriodView(
                    province=history.province,
                    begins=period.begins,
                    ends=period.ends,
                    tense=_tense(period, network.as_of),
                    decisions=_decisions(period),
                    gaps=tuple(register_gap(network, one) for one in period.gaps),
                    in_force=_in_order(_row(network, key, state) for key, state in period.in_force.items()),
                    earlier=_in_order(_older(network, key, first) for key, first in period.earlier.items()),
                    unspoken=unspoken,
                    neighbours=_neighbours(history, at),
                ),
                description=f"Thủ tục hành chính có hiệu lực tại {history.province} {_days(period)}.",
                is_searched=False,
            )


def _days(period: Period) -> str:
    end = f" đến {spell_date(period.ends)}" if period.ends else ""
    return f"từ {spell_date(period.begins)}{end}"


def _tense(period: Period, as_of: date) -> str:
    if period.begins > as_of:
        return "chưa đến"
    return "hiện nay" if period.ends is None or as_of <= period.ends else "đã qua"


def _decisions(period: Period) -> tuple[Link, ...]:
    lists = (gap.decision for gap in period.gaps if gap.since == period.begins)
    found = {one.file: one for one in (*(change.decision for change in period.changes), *lists)}
    return tuple(map(decision_link, found.values()))


def _row(network: Network, key: CodeKey, state: State) -> RegisterRow:
    last = state.last
    return RegisterRow(
        last.code, procedure_link(network, key), state.since, state.amended_on, decision_link(last.decision)
    )


def _older(network: Network, key: CodeKey, first: Change) -> RegisterRow:
    return RegisterRow(first.code, procedure_link(network, key), None, None, decision_link(first.decision))


def _in_order(rows: Iterator[RegisterRow]) -> tuple[RegisterRow, ...]:
    """By name; those without a page by code after them."""

    def rank(one: RegisterRow) -> tuple[object, ...]:
        return one.procedure is None, collation_key(one.procedure.text if one.procedure else one.code)

    return tuple(sorted(rows, key=rank))


def _unspoken(network: Network, province: str) -> tuple[Link, ...]:
    spoken = network.register.changes
    found = (
        entry
        for entry in network.data.of(Procedure)
        if without_title(entry.record.province) == without_title(province)
        and (entry.record.code is None or code_key(province, entry.record.code) not in spoken)
    )
    in_order = sorted(found, key=lambda entry: reading_order(entry.record))
    return tuple(Link(entry.record.name, addresses.procedure(entry.names["name"])) for entry in in_order)


def _neighbours(history: ProvinceHistory, at: int) -> tuple[Link, ...]:
    periods = history.periods
    links = [Link("Mọi thời kỳ", addresses.REGISTERS)]
    if at > 0:
        links.append(Link(f"Trước đó: {_days(periods[at - 1])}", _path(history, periods[at - 1])))
    if at + 1 < len(periods):
        links.append(Link(f"Sau đó: {_days(periods[at + 1])}", _path(history, periods[at + 1])))
    return tuple(links)


def _path(history: ProvinceHistory, period: Period) -> str:
    return addresses.register(history.province, period.begins)


@dataclass(frozen=True)
class PeriodRow:
    link: Link
    tense: str
    decisions: tuple[Link, ...]
    count: int
    """Procedures that decisions say are in force."""
    is_complete: bool


@dataclass(frozen=True)
class RegistersView:
    provinces: tuple[tuple[str, tuple[PeriodRow, ...]], ...]
    """The newest period first."""
    decisions: Link


def _index(network: Network) -> Iterator[Page]:
    yield Page(
        path=addresses.REGISTERS,
        title="Danh mục thủ tục có hiệu lực tại một ngày",
        place=_FOLDER,
        view=RegistersView(
            provinces=tuple(
                (one.province, tuple(_period_row(one, period, network.as_of) for period in reversed(one.periods)))
                for one in histories(network.register)
            ),
            decisions=Link("Quyết định công bố thủ tục hành chính", addresses.DECISIONS),
        ),
        description="Danh mục thủ tục hành chính của từng tỉnh trong mỗi thời kỳ giữa hai lần thay đổi.",
    )


def _period_row(history: ProvinceHistory, period: Period, as_of: date) -> PeriodRow:
    return PeriodRow(
        link=Link(_days(period).capitalize(), _path(history, period)),
        tense=_tense(period, as_of),
        decisions=_decisions(period),
        count=len(period.in_force),
        is_complete=not period.gaps,
    )


REGISTERS = PageKind("registers", _index, picture=share_pictures.PROCEDURES)
REGISTER = PageKind("register", _pages, picture=share_pictures.PROCEDURES)
