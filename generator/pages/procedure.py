"""One administrative procedure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive import addresses
from generator.derive.network import Network
from generator.derive.online_levels import old_meaning, read_online_level
from generator.derive.procedure_answers import answers
from generator.derive.procedures import procedure_name, procedures_by_field, same_procedures
from generator.history_view import HistoryView, history_view
from generator.loading.dataset import Entry, Source
from generator.page_kind import Fact, Link, LinkedText, Page, PageKind, facts
from generator.schema.procedure import Procedure
from generator.schema.procedure_parts import FormerName, Outcome, Paper, PortalLink, StepCase, Submission


@dataclass(frozen=True)
class CheckedPaper:
    """A line of the checklist."""

    name: str
    copies: str
    """ "bản chính: 1, bản sao: 2"; empty where no number is stated."""
    form: Link | None


@dataclass(frozen=True)
class Checklist:
    """The papers of one case."""

    case: str | None
    papers: tuple[CheckedPaper, ...]


@dataclass(frozen=True)
class OnlineHistory:
    """An old level in the page's words, and what it meant."""

    wording: str
    meaning: str


@dataclass(frozen=True)
class ProcedureView:
    """What the procedure's page shows. Its facts are one province's, seen on one page."""

    answers: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    modes: str | None
    """Ways of handing in, where nothing but their names is stated."""
    submissions: tuple[Submission, ...]
    steps: tuple[StepCase, ...]
    checklists: tuple[Checklist, ...]
    sets: int | None
    outcomes: tuple[Outcome, ...]
    conditions: tuple[str, ...]
    bodies: tuple[Fact, ...]
    online_history: OnlineHistory | None
    """Present where the page still speaks of levels 1 to 4."""
    former_names: tuple[FormerName, ...]
    portal: PortalLink | None
    legal_bases: tuple[str, ...]
    source: Link
    source_detail: str | None
    is_verified: bool
    same_name: tuple[Link, ...]
    """The same procedure in other provinces."""
    note: str | None
    history: HistoryView

    @property
    def is_told(self) -> bool:
        """Whether there is any section on how the procedure is done."""
        told = (self.submissions, self.checklists, self.steps, self.outcomes, self.conditions, self.bodies)
        return self.modes is not None or any(told)


def _pages(network: Network) -> Iterator[Page]:
    for group in procedures_by_field(network.data):
        alike = same_procedures(group)
        for entry in group.procedures:
            record = entry.record
            others = tuple(other for other in alike[procedure_name(record)] if other is not entry)
            yield Page(
                path=addresses.procedure(entry.names["name"]),
                title=record.name,
                place=entry.place,
                view=_view(network, record, Link(group.name, addresses.field_of_work(group.code)), others),
                description=f"{record.province}. Thời hạn: {record.time_limit or 'chưa rõ'}.",
            )


def _view(
    network: Network, record: Procedure, field_of_work: Link, others: tuple[Entry[Procedure], ...]
) -> ProcedureView:
    told = any(one.time_limit or one.fee or one.description for one in record.submissions)
    return ProcedureView(
        answers=tuple(Fact(one.question, (Link(one.text),) if one.text else ()) for one in answers(record)),
        facts=_facts(record, field_of_work),
        modes=None if told else ", ".join(one.mode.label for one in record.submissions) or None,
        submissions=record.submissions if told else (),
        steps=record.steps,
        checklists=tuple(Checklist(one.case, tuple(map(_checked, one.papers))) for one in record.papers),
        sets=record.sets,
        outcomes=record.outcomes,
        conditions=record.conditions,
        bodies=_bodies(record),
        online_history=_online_history(record.online_level),
        former_names=record.former_names,
        portal=record.portal,
        legal_bases=record.legal_bases,
        source=Link(record.source.url, url=record.source.url),
        source_detail=record.source.detail,
        is_verified=record.source.verified,
        same_name=tuple(Link(other.record.province, addresses.procedure(other.names["name"])) for other in others),
        note=record.note,
        history=history_view(network, record),
    )


def _facts(record: Procedure, field_of_work: Link) -> tuple[Fact, ...]:
    silent: LinkedText = ()
    return facts(
        Procedure,
        {
            "province": record.province,
            "code": record.code or silent,
            "field_of_work": (field_of_work,),
            "level": record.level.label if record.level else None,
            "type": record.type.label if record.type else None,
            "online_level": record.online_level or silent,
            "online_reason": record.online_reason,
            "decision": record.decision or silent,
            "keywords": ", ".join(record.keywords) or None,
            "life_events": ", ".join(record.life_events) or None,
        },
    )


def _bodies(record: Procedure) -> tuple[Fact, ...]:
    names = ("acting_bodies", "competent_bodies", "authorised_bodies", "coordinating_bodies")
    return facts(Procedure, {name: "; ".join(getattr(record, name)) or None for name in names})


def _checked(paper: Paper) -> CheckedPaper:
    counts = (("bản chính", paper.originals), ("bản sao", paper.copies))
    return CheckedPaper(
        name=paper.name,
        copies=", ".join(f"{kind}: {count}" for kind, count in counts if count is not None),
        form=Link(paper.form, addresses.form(paper.form)) if paper.form else None,
    )


def _online_history(wording: str | None) -> OnlineHistory | None:
    meaning = old_meaning(read_online_level(wording))
    return OnlineHistory(wording, meaning) if wording and meaning else None


PROCEDURE = PageKind("procedure", _pages, Source("content/tthc/{name}.yml", Procedure))
