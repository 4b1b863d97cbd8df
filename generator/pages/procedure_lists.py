"""Lists of procedures: the whole register, by field of work, by who may apply, life event, level and acting body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.derive.network import Network
from generator.derive.procedures.by_field import procedures_by_field
from generator.derive.procedures.recent_changes import recent_changes
from generator.derive.procedures.register_periods import histories
from generator.derive.procedures.savings import saving_of
from generator.loading.dataset import Source
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.schema.decision import Decision
from generator.schema.procedure import Procedure, WorkFieldRegister
from generator.views.procedures.groupings import Grouping, Member, groupings
from generator.views.procedures.lists import ProcedureList, procedure_list

_FOLDER = Place("content/tthc")


@dataclass(frozen=True)
class Way:
    """One way to look at the register: its lists, each with what it holds."""

    label: str
    lists: tuple[tuple[Link, str], ...]
    """Link and count in words."""
    silent: int
    """Procedures that do not state the property; 0 where a list of their own holds them."""


@dataclass(frozen=True)
class RegisterView:
    ways: tuple[Way, ...]
    list: ProcedureList


def _whole(network: Network) -> Iterator[Page]:
    fields = procedures_by_field(network.data)
    yield Page(
        path=addresses.PROCEDURES,
        title="Thủ tục hành chính",
        place=_FOLDER,
        view=RegisterView(
            ways=(
                Way(
                    "Lĩnh vực",
                    tuple(
                        (Link(group.name, addresses.field_of_work(group.code)), str(len(group.procedures)))
                        for group in fields
                    ),
                    silent=0,
                ),
                *map(_way, groupings(network.data)),
                _over_time(network),
                _compared(network),
            ),
            list=procedure_list(network, fields),
        ),
        description="Danh sách thủ tục hành chính theo lĩnh vực, có tỉnh và trang nguồn.",
    )


def _way(grouping: Grouping) -> Way:
    folder = grouping.axis.folder
    return Way(
        grouping.axis.label,
        tuple((Link(one.name, addresses.procedure_list(folder, one.code)), str(one.count)) for one in grouping.lists),
        silent=0 if grouping.members else grouping.silent.count,
    )


def _compared(network: Network) -> Way:
    shortened = sum(saving_of(one.record) is not None for one in network.data.of(Procedure))
    return Way(
        "So sánh",
        (
            (Link("Giữa các tỉnh, thành phố", addresses.COMPARISONS), f"{len(network.shared_procedures)} thủ tục"),
            (Link("Thời hạn được rút ngắn", addresses.TIME_SAVINGS), f"{shortened} thủ tục"),
        ),
        silent=0,
    )


def _over_time(network: Network) -> Way:
    found = recent_changes(network.register)
    decided = len(found.recent) + len(found.ahead)
    return Way(
        "Theo thời gian",
        (
            (Link("Mới thay đổi", addresses.RECENT_CHANGES), f"{decided} quyết định"),
            (
                Link("Danh mục có hiệu lực tại một ngày", addresses.REGISTERS),
                f"{sum(len(one.periods) for one in histories(network.register))} thời kỳ",
            ),
            (
                Link("Quyết định công bố thủ tục hành chính", addresses.DECISIONS),
                f"{len(network.data.of(Decision))} quyết định",
            ),
        ),
        silent=0,
    )


@dataclass(frozen=True)
class ListView:
    list: ProcedureList
    register: Link
    is_one_field: bool


_REGISTER = Link("Tất cả thủ tục", addresses.PROCEDURES)


def _by_field(network: Network) -> Iterator[Page]:
    for group in procedures_by_field(network.data):
        yield Page(
            path=addresses.field_of_work(group.code),
            title=f"Lĩnh vực {group.name}",
            place=group.field_of_work.origin.place,
            view=ListView(procedure_list(network, [group]), _REGISTER, is_one_field=True),
            description=f"{len(group.procedures)} thủ tục hành chính lĩnh vực {group.name}.",
        )


def _by_property(network: Network) -> Iterator[Page]:
    for grouping in groupings(network.data):
        for member in grouping.lists:
            title = _title(grouping, member)
            yield Page(
                path=addresses.procedure_list(grouping.axis.folder, member.code),
                title=title,
                place=_FOLDER,
                view=ListView(procedure_list(network, member.groups), _REGISTER, is_one_field=False),
                description=f"{title}: {member.count} thủ tục hành chính.",
                is_searched=False,
            )


def _title(grouping: Grouping, member: Member) -> str:
    return member.name if member is grouping.silent else f"{grouping.axis.label}: {member.name}"


PROCEDURES = PageKind("procedures", _whole, picture=share_pictures.PROCEDURES)
WORK_FIELD = PageKind(
    "procedure_list",
    _by_field,
    Source("content/tthc/linh-vuc.yml", WorkFieldRegister),
    picture=share_pictures.PROCEDURES,
)
PROCEDURE_LISTS = PageKind("procedure_list", _by_property, picture=share_pictures.PROCEDURES)
