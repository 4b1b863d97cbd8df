"""Statutory against promised time, procedure by procedure and field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator import addresses, share_pictures
from generator.derive.network import Network
from generator.derive.procedures.savings import FieldSavings, UnitTotal, savings_by_field, totals
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.vietnamese import spell_number
from generator.views.procedures.savings import spell_saving


@dataclass(frozen=True)
class SavingRow:
    procedure: Link
    province: str
    statutory: str
    promised: str
    result: str


@dataclass(frozen=True)
class FieldView:
    field_of_work: Link
    count: int
    stated: int
    totals: str
    """ "45 ngày làm việc (6 thủ tục)"; empty where nothing is saved."""
    rows: tuple[SavingRow, ...]


@dataclass(frozen=True)
class TimeSavingView:
    count: int
    """Procedures in force."""
    stated: int
    """Those that state both times."""
    share: str
    """Their share in percent."""
    totals: tuple[UnitTotal, ...]
    fields: tuple[FieldView, ...]


def _page(network: Network) -> Iterator[Page]:
    fields = savings_by_field(network.data, network.register)
    savings = [saving for field in fields for _, saving in field.savings]
    count = sum(field.count for field in fields)
    yield Page(
        path=addresses.TIME_SAVINGS,
        title="Thời hạn được rút ngắn",
        place=Place("content/tthc"),
        view=TimeSavingView(
            count=count,
            stated=len(savings),
            share=spell_number(round(Decimal(100 * len(savings)) / count, 1)) if savings else "0",
            totals=totals(savings),
            fields=tuple(map(_field, fields)),
        ),
        description="Thời hạn đang áp dụng của thủ tục so với thời hạn theo quy định, theo lĩnh vực.",
    )


def _field(field: FieldSavings) -> FieldView:
    return FieldView(
        field_of_work=Link(field.group.name, addresses.field_of_work(field.group.code)),
        count=field.count,
        stated=len(field.savings),
        totals="; ".join(f"{one.saved} ({one.count} thủ tục)" for one in totals(saving for _, saving in field.savings)),
        rows=tuple(
            SavingRow(
                procedure=Link(entry.record.name, addresses.procedure(entry.names["name"])),
                province=entry.record.province,
                statutory=saving.statutory,
                promised=saving.promised,
                result=spell_saving(saving),
            )
            for entry, saving in field.savings
        ),
    )


TIME_SAVING = PageKind("time_saving", _page, picture=share_pictures.PROCEDURES)
