"""A procedure beside the decisions of its province, its place inside that province, its promise beside the statute."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.derive.across.decisions import decision_name
from generator.derive.network import Network
from generator.derive.procedures.provinces import FOLDED_NAMES, home_of, without_title
from generator.derive.procedures.register import code_key, in_force_on
from generator.derive.procedures.savings import saving_of
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.decision import ChangeKind, Decision, DecisionKind
from generator.schema.findings import AgainstStatute
from generator.schema.procedure import Procedure
from generator.vietnamese import fold, spell_date

_NAMES = "|".join(re.escape(name) for name in FOLDED_NAMES)
_OFFICES = "so|ubnd|uy ban nhan dan|trung tam|chi cuc|van phong"
_END = r"(?=\s*(?:[,;().–-]|$))"
# Streets and wards bear names of provinces ("đường Hà Nội", "244 Điện Biên Phủ"), so a name alone proves nothing:
# it is called province or city, ends the name of an office, or is the last part of the address.
_NAMED = re.compile(
    rf"\b(?:tinh|thanh pho|tp\.?) ?(?P<called>{_NAMES}){_END}"
    rf"|(?:^|[,;(–] ?)(?:{_OFFICES})\b[^,;()0-9–]* (?P<office>{_NAMES}){_END}"
    rf"|, ?(?P<last>{_NAMES})\s*$"
)


def a_place_lies_in_its_province(network: Network) -> Iterator[Problem]:
    for record in (entry.record for entry in network.data.of(Procedure)):
        home = home_of(record.province)
        for wording, at in _places(record) if home else ():
            if (found := _foreign(wording, home)) is not None:
                yield problem("place-of-another-province", at=at, found=found, province=record.province)


def a_procedure_stands_in_a_decision(network: Network) -> Iterator[Problem]:
    """Only where a list that introduces procedures of its field is known: elsewhere nobody could tell."""
    known = dict(_fields_with_known_lists(network))
    for record in (entry.record for entry in network.data.of(Procedure)):
        decision = known.get((without_title(record.province), record.field_of_work))
        if record.code is None or decision is None or network.register.history_of(record.province, record.code):
            continue
        if not network.register.gaps_of(record.province, record.field_of_work):
            facts = {"province": record.province, "other": decision_name(decision)}
            yield problem("procedure-without-decision", at=record.origin.at("ma"), found=record.code, **facts)


def _fields_with_known_lists(network: Network) -> Iterator[tuple[tuple[str, str], Decision]]:
    for entry in network.data.of(Decision):
        decision = entry.record
        is_list = decision.kind is DecisionKind.LIST and not decision.list_unknown
        if is_list and in_force_on(decision) <= network.as_of:
            for code in _fields_with_new_ones(network, decision):
                yield (without_title(decision.province), code), decision


def _fields_with_new_ones(network: Network, decision: Decision) -> set[str]:
    """Fields of the procedures that it introduces: who only amends or abolishes some lists no field.

    Of a decision about several fields only the files of its procedures tell which they belong to.
    """
    new = [item.code for item in decision.items if item.kind is ChangeKind.NEW]
    if len(decision.fields_of_work) == 1:
        return set(decision.fields_of_work) if new else set()
    files, keys = network.procedures_by_key, [code_key(decision.province, code) for code in new]
    return {files[key].record.field_of_work for key in keys if key in files} & {*decision.fields_of_work}


def a_procedure_is_compared_after_it_changed(network: Network) -> Iterator[Problem]:
    for record in (entry.record for entry in network.data.of(Procedure)):
        state = network.register.state_of(record.province, record.code) if record.code else None
        compared = record.portal.compared_on if record.portal else None
        decision = state.last.decision.record if state else None
        if record.portal and decision and compared and compared < decision.issued_on:
            facts = {"found": spell_date(compared), "other": decision_name(decision)}
            yield problem("compared-before-change", at=record.portal.origin.at("doi_chieu"), **facts)


def _places(record: Procedure) -> Iterator[tuple[str, Place]]:
    if record.place:
        yield record.place, record.origin.at("noi_thuc_hien")
    if record.reception and record.reception.address:
        yield record.reception.address, record.reception.origin.at("dia_chi")


@lru_cache(maxsize=4096)
def _foreign(wording: str, home: str | None) -> str | None:
    """The first other province that the wording names; its predecessors before a merger are no others."""
    for match in _NAMED.finditer(fold(wording)):
        group = match.lastgroup or "called"
        if home_of(match[group]) != home:
            # Folding keeps the length of composed letters, so the place of the match is that in the wording.
            return wording[match.start(group) : match.end(group)]
    return None


def no_promise_is_longer_than_the_statute(network: Network) -> Iterator[Problem]:
    for record in (entry.record for entry in network.data.of(Procedure)):
        saving = saving_of(record)
        if saving and saving.outcome is AgainstStatute.LONGER:
            facts = {"found": saving.promised, "statutory": saving.statutory}
            yield problem("promise-longer-than-statute", at=record.origin.at("thoi_han"), **facts)
