"""What could not be joined or understood, as problems for the editor."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from generator.derive.across.performances import unknown_procedures
from generator.derive.citizens.acting_units import units_named_by_citizen_papers
from generator.derive.citizens.feedback import procedure_of
from generator.derive.citizens.feedback_contacts import feedback_doubts
from generator.derive.network import Network
from generator.derive.papers.documents import citations_in
from generator.derive.papers.units import is_active, name_key, overlap
from generator.derive.tasks.tasks import NamedUnits
from generator.derive.time.timing import read_timing
from generator.problems import Problem, did_you_mean, problem
from generator.rules.points import index_doubts
from generator.rules.procedures import procedure_doubts
from generator.rules.register import register_doubts
from generator.rules.reports import progress_doubts
from generator.schema.agency import Agency, AgencyRegister
from generator.schema.document import Document
from generator.schema.feedback import FeedbackList
from generator.schema.plan import Plan
from generator.vietnamese import spell_partial_date


def doubts(network: Network) -> Iterator[Problem]:
    """Every name, citation, time wording and milestone that leads nowhere."""
    if network.data.is_whole(AgencyRegister):
        yield from _unknown_units(network)
    yield from _ambiguous_names(network)
    yield from _timings(network)
    yield from progress_doubts(network)
    yield from _unknown_documents(network)
    yield from register_doubts(network)
    yield from procedure_doubts(network.data)
    yield from unknown_procedures(network)
    yield from feedback_doubts(network.data)
    yield from _feedback_on_unknown_procedures(network)
    yield from index_doubts(network.data, network.indices)


def _unknown_documents(network: Network) -> Iterator[Problem]:
    # Records of every kind are searched, so that a new kind of paper needs no line here.
    for entry in network.data.entries:
        for citation, place in citations_in(entry.record):
            found = network.documents.problem_with(citation, place)
            # A number may stand in the file that could not be read; a wrong date is wrong all the same.
            if found and (found.code != "unknown-document" or network.data.is_whole(Document)):
                yield found


def _unknown_units(network: Network) -> Iterator[Problem]:
    for task in network.tasks:
        for names in task.names:
            yield from _names(names, task.agency, task.plan.record.year)
    for directed in network.directives:
        agency = network.agencies[directed.conclusion.names["agency"]]
        for names in directed.names:
            yield from _names(names, agency, directed.conclusion.record.year)
    for one in units_named_by_citizen_papers(network):
        yield from _names(one.names, one.agency, one.year)


def _names(names: NamedUnits, agency: Agency, year: int) -> Iterator[Problem]:
    for part in names.parts:
        if part.unknown:
            known = [name for unit in agency.units for name in (unit.name, *unit.aliases)]
            hint = did_you_mean(
                part.text, known, otherwise=f"Thêm đơn vị hoặc tên gọi khác vào “{agency.code}” trong co-quan.yml."
            )
            yield problem("unknown-unit", at=names.place, found=part.text, suggestion=hint)
        elif part.unit and not is_active(part.unit, year):
            ends = (part.unit.since, part.unit.until)
            spelled = (spell_partial_date(one.year, one.month, one.day) if one else "…" for one in ends)
            yield problem("unit-out-of-period", at=names.place, found=part.text, year=year, period=" – ".join(spelled))


def _feedback_on_unknown_procedures(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(FeedbackList):
        for item in entry.record.items:
            if item.procedure and procedure_of(network, entry.names["agency"], item) is None:
                yield problem("feedback-on-unknown-procedure", at=item.origin.at("thu_tuc"), found=item.procedure)


def _ambiguous_names(network: Network) -> Iterator[Problem]:
    for agency in network.agencies.values():
        for one, other in combinations(agency.units, 2):
            taken = {name_key(name) for name in (one.name, *one.aliases)}
            shared = [name for name in (other.name, *other.aliases) if name_key(name) in taken]
            if shared and overlap(one, other):
                at = other.origin.place
                yield problem("ambiguous-alias", at=at, found=shared[0], first=one.name, second=other.name)


def _timings(network: Network) -> Iterator[Problem]:
    for task in network.tasks:
        at = task.task.origin.at("thoi_gian")
        yield from (problem("bad-date", at=at, found=found) for found in task.timing.impossible)
        yield from (problem("timing-not-understood", at=at, found=found) for found in task.timing.unclear)
    for plan in network.data.of(Plan):
        for deadline in plan.record.report_deadlines:
            timing = read_timing(deadline.timing, plan.record.year)
            at = deadline.origin.at("thoi_gian")
            yield from (problem("bad-date", at=at, found=found) for found in timing.impossible)
            yield from (problem("timing-not-understood", at=at, found=found) for found in timing.unclear)
