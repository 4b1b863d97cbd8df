"""What other records say of one procedure by its code: figures of results, related procedures; and codes of nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.derive.network import Network
from generator.derive.procedures.register import CodeKey, code_key
from generator.derive.time.periods import last_day, rank
from generator.loading.dataset import Entry
from generator.schema.common import Figure
from generator.schema.procedure import Procedure
from generator.schema.result import Result


@dataclass(frozen=True)
class Performance:
    """A figure that a period's result gives about one procedure."""

    result: Entry[Result]
    figure: Figure


def performances(network: Network) -> Mapping[CodeKey, tuple[Performance, ...]]:
    """Figures by procedure that has a file, the newest period first. Figures that name none belong to none."""
    found: dict[CodeKey, list[Performance]] = defaultdict(list)
    for entry in sorted(network.data.of(Result), key=_newest_first):
        agency = network.agencies[entry.agency]
        for figure in (one for area in entry.record.areas for one in area.figures):
            meant = network.procedure_meant(agency.province, figure.procedure) if figure.procedure else None
            if meant and meant.record.code:
                found[code_key(meant.record.province, meant.record.code)].append(Performance(entry, figure))
    return {key: tuple(said) for key, said in found.items()}


def _newest_first(entry: Entry[Result]) -> tuple[int, int, int]:
    # Of periods that end on one day the longer comes first: "9 tháng" before "Quý III".
    result = entry.record
    day = result.as_of or last_day(result.period, result.year)
    return -result.year, -day.toordinal(), -rank(result.period)


def related_codes(network: Network, record: Procedure) -> tuple[str, ...]:
    """Codes that the record names, then those at the other end of its replacements; each procedure once."""
    changes = network.register.history_of(record.province, record.code) if record.code else ()
    own = {code_key(record.province, record.code)} if record.code else set()
    found: dict[CodeKey, str] = {}
    for code in (*record.related, *(other for change in changes for other in change.others)):
        found.setdefault(code_key(record.province, code), code)
    return tuple(code for key, code in found.items() if key not in own)
