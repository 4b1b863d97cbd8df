"""What other records say of one procedure by its code: figures of results, related procedures; and codes of nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.derive.network import Network
from generator.derive.procedures.register import CodeKey, code_key
from generator.derive.time.periods import last_day, rank
from generator.loading.dataset import Entry
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.rules.decisions import national_key
from generator.schema.common import Figure
from generator.schema.decision import Decision
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
        agency = network.agencies[entry.names["agency"]]
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


def unknown_procedures(network: Network) -> Iterator[Problem]:
    """Codes that no file of the same province or of the nation and no decision of the province has."""
    if not (network.data.is_whole(Procedure) and network.data.is_whole(Decision)):
        return
    for province, code, at, own in _named(network):
        decided = code_key(province, code) in network.register.changes
        if not decided and network.procedure_meant(province, code) is None:
            yield problem(
                "unknown-procedure",
                at=at,
                found=code,
                province=province,
                suggestion=_hint(network, province, code, own),
            )


def _named(network: Network) -> Iterator[tuple[str, str, Place, str | None]]:
    """Every code that stands for a procedure of a province, with that province and its record's own code."""
    for procedure in (entry.record for entry in network.data.of(Procedure)):
        for at, code in enumerate(procedure.related):
            yield procedure.province, code, procedure.origin.at("lien_quan", at), procedure.code
    for entry in network.data.of(Result):
        agency = network.agencies.get(entry.names["agency"])
        for figure in (one for area in entry.record.areas for one in area.figures):
            if figure.procedure and agency:
                yield agency.province, figure.procedure, figure.origin.at("tthc"), None


def _hint(network: Network, province: str, code: str, own: str | None) -> str:
    files = [one.record for one in network.data.of(Procedure) if one.record.code]
    elsewhere = [one.province for one in files if one.code and national_key(one.code) == national_key(code)]
    if elsewhere:
        return f"Mã này trong kho là của {', '.join(dict.fromkeys(elsewhere))}; dùng mã của thủ tục cùng tỉnh."
    same = [
        one.code
        for one in files
        if one.code and one.code != own and code_key(one.province, "") == code_key(province, "")
    ]
    return did_you_mean(code, same, otherwise="Sửa mã, hoặc thêm tệp của thủ tục vào content/tthc/ trước.")


def related_codes(network: Network, record: Procedure) -> tuple[str, ...]:
    """Codes that the record names, then those at the other end of its replacements; each procedure once."""
    changes = network.register.history_of(record.province, record.code) if record.code else ()
    own = {code_key(record.province, record.code)} if record.code else set()
    found: dict[CodeKey, str] = {}
    for code in (*record.related, *(other for change in changes for other in change.others)):
        found.setdefault(code_key(record.province, code), code)
    return tuple(code for key, code in found.items() if key not in own)
