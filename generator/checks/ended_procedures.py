"""What still leads readers to a procedure that was abolished or replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from generator.checks.papers import earliest_day
from generator.derive.across.decisions import decision_name
from generator.derive.network import Network
from generator.derive.papers.references import references_in
from generator.derive.procedures.codes import national_key
from generator.derive.procedures.provinces import without_title
from generator.derive.procedures.register import CodeKey, State, code_key
from generator.derive.words.wordings import Wording
from generator.loading.dataset import Entry
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.base import Record
from generator.schema.decision import Decision
from generator.schema.findings import Standing
from generator.schema.plan import Plan
from generator.schema.procedure import Procedure
from generator.schema.references import ToProcedure
from generator.schema.scalars import PROCEDURE_CODE
from generator.vietnamese import spell_date

_CODE = re.compile(rf"(?<![\w.]){PROCEDURE_CODE.pattern}(?![\w])")
_LINK = re.compile(r"\]\([^()\s]*?\btthc/(?P<name>[a-z0-9-]+)/[^()\s]*\)")


@dataclass(frozen=True)
class _Ended:
    """The procedures that are no longer in force on the day."""

    network: Network
    states: Mapping[str, tuple[tuple[CodeKey, State], ...]]
    """By national key, with every province in which decisions name it; only those that ended in one at least."""
    by_name: Mapping[str, tuple[CodeKey, State]]
    """By the name in the address of their page."""

    def meant(self, code: str, suffix: str | None, province: str | None) -> tuple[CodeKey, State] | None:
        """The ended procedure that a code stands for in a paper of a province; None where it may be another."""
        meant = [one for one in self.states.get(national_key(code), ()) if _fits(one, suffix, province)]
        ended = all(state.standing is not Standing.IN_FORCE for _, state in meant)
        return meant[0] if meant and ended else None


def nothing_leads_to_an_ended_procedure(network: Network) -> Iterator[Problem]:
    ended = _ended(network)
    if not ended.states:
        return
    for entry in network.data.entries:
        if not isinstance(entry.record, Decision):
            yield from _codes_in_fields(ended, entry)
    for wording in network.wordings:
        if not (wording.is_ours or isinstance(wording.entry.record, Decision)):
            yield from _codes_in_words(ended, wording)
            yield from (_told(one, name, wording.at(at)) for name, at, one in _links(ended, wording.text))
    for file, text in network.data.pages_by_hand.items():
        found = [(link, at, one) for link, at, one in _links(ended, text)]
        found += [(code[0], code.start(), one) for code in _CODE.finditer(text) if (one := _any(ended, code))]
        yield from (_told(one, words, _place_in(file, text, at)) for words, at, one in found)


def _ended(network: Network) -> _Ended:
    states: dict[str, list[tuple[CodeKey, State]]] = {}
    for key, state in network.register.states.items():
        states.setdefault(key[1], []).append((key, state))
    over = {
        national: tuple(known)
        for national, known in states.items()
        if any(state.standing is not Standing.IN_FORCE for _, state in known)
    }
    files = network.procedures_by_key if over else {}
    by_name = {
        files[key].names["name"]: (key, state)
        for known in over.values()
        for key, state in known
        if key in files and state.standing is not Standing.IN_FORCE
    }
    return _Ended(network, over, by_name)


def _fits(one: tuple[CodeKey, State], suffix: str | None, province: str | None) -> bool:
    (home, _), state = one
    own = _CODE.fullmatch(state.last.code)
    own_suffix = (own and own["suffix"]) or state.last.decision.record.province_code
    same_province = province is None or without_title(province) == home
    return same_province and (not suffix or not own_suffix or suffix == own_suffix)


def _codes_in_fields(ended: _Ended, entry: Entry[Any]) -> Iterator[Problem]:
    """Fields that hold codes of other procedures, whatever they are called."""
    for found in references_in(entry.record, ToProcedure):
        yield from _problems(ended, found.value, None, (entry, found.owner), found.place)


def _codes_in_words(ended: _Ended, wording: Wording) -> Iterator[Problem]:
    for match in _CODE.finditer(wording.text):
        paper = (wording.entry, wording.record)
        yield from _problems(ended, match[0], match["suffix"], paper, wording.at(match.start()))


def _problems(
    ended: _Ended, code: str, suffix: str | None, said: tuple[Entry[Any], Record], at: Place
) -> Iterator[Problem]:
    """`said` is the paper and the record in it that names the code."""
    entry, part = said
    found = ended.meant(code, suffix, _province(ended.network, entry))
    if found and not _is_history(entry.record, part, found[1]) and not _tells_of_itself(entry.record, found):
        yield _told(found, code, at)


def _any(ended: _Ended, code: re.Match[str]) -> tuple[CodeKey, State] | None:
    return ended.meant(code[0], code["suffix"], None)


def _links(ended: _Ended, text: str) -> Iterator[tuple[str, int, tuple[CodeKey, State]]]:
    """Links of Markdown to pages of ended procedures: such a link can be mended however old its page is."""
    for match in _LINK.finditer(text):
        if found := ended.by_name.get(match["name"]):
            yield f"tthc/{match['name']}/", match.start("name"), found


def _province(network: Network, entry: Entry[Any]) -> str | None:
    if isinstance(entry.record, Procedure):
        return entry.record.province
    agency = network.agencies.get(entry.names.get("agency", ""))
    return agency.province if agency else None


def _is_history(record: Record, part: Record, state: State) -> bool:
    """A paper that was right when it was made; a plan is work to do until its year ends."""
    day = date(record.year, 12, 31) if isinstance(record, Plan) else earliest_day(record, part)
    return day is not None and state.ended_on is not None and day < state.ended_on


def _tells_of_itself(record: Record, found: tuple[CodeKey, State]) -> bool:
    """The procedure's own page, and that of a successor, which may say what it replaced."""
    if not isinstance(record, Procedure) or record.code is None:
        return False
    own = code_key(record.province, record.code)
    return own == found[0] or own[1] in {national_key(code) for code in found[1].last.others}


def _told(found: tuple[CodeKey, State], words: str, at: Place) -> Problem:
    state = found[1]
    successors = ", ".join(state.last.others)
    suggestion = (
        f"Dẫn tới thủ tục thay thế: {successors}."
        if successors
        else "Không có thủ tục thay thế: bỏ chỗ dẫn này, hoặc nói rõ thủ tục đã bị bãi bỏ và thêm “cho_phep”."
    )
    standing = state.standing.label[:1].lower() + state.standing.label[1:]
    return problem(
        "ended-procedure-linked",
        at=at,
        found=words,
        standing=standing,
        day=spell_date(state.last.on),
        other=decision_name(state.last.decision.record),
        place=replace(state.last.place, column=0),
        suggestion=suggestion,
    )


def _place_in(file: str, text: str, at: int) -> Place:
    return Place(file, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
