"""How everything is joined: task ↔ unit ↔ result ↔ document ↔ conclusion. What pages are made from."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import Any

from generator.derive.figures.indicators import Point, indicators_of, series
from generator.derive.figures.indices import Indices, indices_of
from generator.derive.papers.documents import DocumentRegister
from generator.derive.papers.named_units import NamedUnits, units_named_in
from generator.derive.papers.outside import OutsideNames
from generator.derive.papers.references import TaskKey
from generator.derive.papers.units import Role, UnitNames, UnitNamesOf
from generator.derive.procedures.codes import national_key
from generator.derive.procedures.register import CodeKey, Register, code_key, register_at
from generator.derive.procedures.shared import SharedProcedure, is_nationwide, shared_procedures
from generator.derive.tasks.successions import Successions, successions
from generator.derive.tasks.tasks import PlannedTask, planned_tasks
from generator.derive.words.wordings import Wording, wordings_of
from generator.loading.dataset import Dataset, Entry
from generator.schema.agency import Agency, AgencyRegister, Unit
from generator.schema.conclusion import Conclusion, Directive
from generator.schema.counter import Counter
from generator.schema.decision import Decision
from generator.schema.document import Document
from generator.schema.outside import OutsideRegister
from generator.schema.plan import Plan
from generator.schema.post import Post
from generator.schema.procedure import Procedure
from generator.schema.yearly import YearlyPaper
from generator.spelling.figures import Indicators


@dataclass(frozen=True)
class DirectedUnit:
    """A directive of a notice, and the units it names."""

    conclusion: Entry[Conclusion]
    directive: Directive
    names: tuple[NamedUnits, ...]


@dataclass(frozen=True)
class Network:
    """The data with its joints, at a date."""

    data: Dataset
    as_of: date
    agencies: Mapping[str, Agency]
    unit_names: UnitNamesOf
    """The names of an agency's units in a year; made once, because thousands of texts are read by them."""
    tasks: tuple[PlannedTask, ...]
    directives: tuple[DirectedUnit, ...]
    documents: DocumentRegister
    indices: Indices
    """Score sheets with their sums, and the criteria that tasks prove."""
    is_preview: bool
    """Whether only editors see it: what is not public yet is shown to them."""

    @cached_property
    def posts(self) -> tuple[Entry[Post], ...]:
        """Those that are shown on the day."""
        return tuple(one for one in self.data.of(Post) if self.is_preview or one.record.is_public(self.as_of))

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """Every sentence of every record; walked once, because many rules read it."""
        return tuple(wording for entry in self.data.entries for wording in wordings_of(entry))

    @cached_property
    def register(self) -> Register:
        """Procedures as the decisions have them on the day."""
        return register_at(self.data.of(Decision), self.as_of)

    @cached_property
    def indicators(self) -> Indicators:
        """The catalogue of figures."""
        return indicators_of(self.data)

    @cached_property
    def series(self) -> Mapping[str, tuple[Point, ...]]:
        """Figures of all results by their code in the catalogue."""
        return series(self.data)

    @cached_property
    def tasks_by_key(self) -> Mapping[TaskKey, PlannedTask]:
        return {task.key: task for task in self.tasks}

    @cached_property
    def successions(self) -> Successions:
        """Tasks that go on from year to year."""
        return successions(self.data)

    @cached_property
    def procedures_by_key(self) -> Mapping[CodeKey, Entry[Procedure]]:
        """Files of procedures that have a code; of two with one code the first."""
        files = reversed(self.data.of(Procedure))
        return {code_key(one.record.province, one.record.code): one for one in files if one.record.code}

    @cached_property
    def national_procedures(self) -> Mapping[str, Entry[Procedure]]:
        """Files that speak for the whole country, by national key; of two with one code the first."""
        files = (one for one in reversed(self.data.of(Procedure)) if is_nationwide(one.record))
        return {national_key(one.record.code): one for one in files if one.record.code}

    def procedure_meant(self, province: str, code: str) -> Entry[Procedure] | None:
        """The file that a code stands for in a paper of a province: that of the province, or the nation's."""
        found = self.procedures_by_key.get(code_key(province, code))
        return found or self.national_procedures.get(national_key(code))

    @cached_property
    def shared_procedures(self) -> tuple[SharedProcedure, ...]:
        """Procedures that several provinces have."""
        return shared_procedures(self.data)

    @cached_property
    def shared_by_name(self) -> Mapping[str, SharedProcedure]:
        """The same, by the name of each file in its address."""
        return {entry.names["name"]: shared for shared in self.shared_procedures for entry in shared.entries}

    def tasks_of_plan(self, plan: Entry[Plan]) -> tuple[PlannedTask, ...]:
        return tuple(task for task in self.tasks if task.plan is plan)

    def tasks_of_unit(self, agency: str, unit: Unit) -> Iterator[tuple[PlannedTask, Role]]:
        """Tasks that name the unit; once each, as leader where it is named as both."""
        for task in self.tasks:
            roles = {role for names in task.names for one, role in names.units() if one is unit}
            if roles and task.agency.code == agency:
                yield task, Role.LEAD if Role.LEAD in roles else Role.SUPPORT

    def directives_of_unit(self, agency: str, unit: Unit) -> Iterator[DirectedUnit]:
        for directed in self.directives:
            named = any(one is unit for names in directed.names for one, _ in names.units())
            if named and directed.conclusion.agency == agency:
                yield directed

    def province_of(self, entry: Entry[Any]) -> str | None:
        """In which province the codes of procedures that a paper names are looked for; None where it stands in none."""
        record = entry.record
        if isinstance(record, (Procedure, Decision, Counter)):
            return record.province
        if isinstance(record, Post):
            homes = {agency.province for agency in self.agencies.values()}
            return homes.pop() if len(homes) == 1 else None
        agency = self.agencies.get(entry.agency) if isinstance(record, YearlyPaper) else None
        return agency.province if agency else None


def connect(data: Dataset, as_of: date, *, is_preview: bool = False) -> Network:
    """All joints of the data. What could not be joined is told by `rules/`."""
    register = data.only(AgencyRegister)
    agencies = {agency.code: agency for agency in register.record.agencies} if register else {}
    outside = data.only(OutsideRegister)
    outside_names = cache(lambda agency: OutsideNames(outside.record if outside else None, agencies[agency]))
    unit_names = cache(lambda agency, year: UnitNames(agencies[agency], year, outside_names(agency)))
    tasks = planned_tasks(data, agencies, unit_names, as_of)
    documents = DocumentRegister(data.of(Document))
    indices = indices_of(data)
    return Network(
        data=data,
        as_of=as_of,
        agencies=agencies,
        unit_names=unit_names,
        tasks=tasks,
        directives=tuple(_directed(data, unit_names, agencies)),
        documents=documents,
        indices=indices,
        is_preview=is_preview,
    )


def _directed(data: Dataset, unit_names: UnitNamesOf, known: Container[str]) -> Iterator[DirectedUnit]:
    for entry in data.of(Conclusion):
        if entry.agency not in known:
            continue
        names = unit_names(entry.agency, entry.record.year)
        for directive in entry.record.directives:
            yield DirectedUnit(entry, directive, tuple(units_named_in(directive, names)))
