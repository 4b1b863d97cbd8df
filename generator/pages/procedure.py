"""One administrative procedure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.across.performances import Performance, performances
from generator.derive.citizens.feedback import answered_about
from generator.derive.network import Network
from generator.derive.procedures.by_field import procedures_by_field
from generator.derive.procedures.online_levels import old_meaning, read_online_level
from generator.derive.procedures.register import CodeKey
from generator.derive.procedures.savings import saving_of
from generator.loading.dataset import Entry, Source
from generator.metadata import Metadata
from generator.page_kind import Fact, Link, LinkedText, Page, PageKind, facts
from generator.schema.feedback_contacts import FeedbackRegister
from generator.schema.procedure import Procedure
from generator.schema.procedure_parts import FormerName, Outcome, Paper, PortalLink, StepCase, Submission
from generator.views.procedures.answers import answers
from generator.views.procedures.counters import CounterView, counters_view
from generator.views.procedures.feedback_contacts import Answered, FeedbackView, feedback_view
from generator.views.procedures.government_service import government_service
from generator.views.procedures.history import HistoryView, history_view
from generator.views.procedures.savings import spell_saving
from generator.views.procedures.ties import TiesView, named_decision, related_entries, ties_view


@dataclass(frozen=True)
class CheckedPaper:
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
    counters: tuple[CounterView, ...]
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
    comparison: Link | None
    """All of them side by side; None where no other province has the procedure."""
    note: str | None
    history: HistoryView
    ties: TiesView
    feedback: FeedbackView
    code: str | None
    province: str

    @property
    def is_told(self) -> bool:
        """Whether there is any section on how the procedure is done."""
        told = (self.submissions, self.checklists, self.steps, self.outcomes, self.conditions, self.bodies)
        return self.modes is not None or any(told)


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    said, answered = performances(network), answered_about(network)
    for group in procedures_by_field(network.data):
        for entry in group.procedures:
            record = entry.record
            view = _view(
                network,
                entry,
                Link(group.name, addresses.field_of_work(group.code)),
                said,
                answered.get(entry.file, ()),
            )
            description = f"{record.province}. Thời hạn: {record.time_limit or 'chưa rõ'}."
            yield Page(
                path=addresses.procedure(entry.names["name"]),
                title=record.name,
                place=entry.place,
                view=view,
                description=description,
                metadata=_metadata(network, entry, group.name, description, view),
                found_by=_found_by(record, group.name),
            )


def _found_by(record: Procedure, field_of_work: str) -> tuple[str, ...]:
    former = (one.name for one in record.former_names)
    code = (record.code,) if record.code else ()
    return (*code, record.province, field_of_work, *former, *record.keywords, *record.life_events)


def _metadata(
    network: Network, entry: Entry[Procedure], field_of_work: str, description: str, view: ProcedureView
) -> Metadata:
    past = [row.on for row in view.history.rows if not row.is_ahead]
    changed_on = past[-1] if past else None
    related = related_entries(network, entry.record)
    service = government_service(entry, field_of_work, description, changed_on, related)
    return Metadata(entry.record.acting_bodies, changed_on, service, changed_on)


def _view(
    network: LinkedNetwork,
    entry: Entry[Procedure],
    field_of_work: Link,
    said: Mapping[CodeKey, tuple[Performance, ...]],
    answered: Answered,
) -> ProcedureView:
    record = entry.record
    shared = network.shared_by_name.get(entry.names["name"])
    others = tuple(other for other in shared.entries if other is not entry) if shared else ()
    history = history_view(network, record)
    feedback = feedback_view(network, record, answered)
    # What has ended is handed in nowhere.
    counters = () if history.ended else counters_view(network, record)
    asked = answers(record, tuple(one.link.text for one in counters))
    told = any(one.time_limit or one.fee or one.description for one in record.submissions)
    return ProcedureView(
        answers=tuple(Fact(one.question, (Link(one.text),) if one.text else ()) for one in asked),
        counters=counters,
        facts=(*_facts(network, record, field_of_work), *_saving(record)),
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
        comparison=Link("So sánh các nơi", addresses.comparison(shared.slug)) if shared else None,
        note=record.note,
        history=history,
        ties=ties_view(network, entry, history, said, (link for _, link in feedback.answered)),
        feedback=feedback,
        code=record.code,
        province=record.province,
    )


def _facts(network: Network, record: Procedure, field_of_work: Link) -> tuple[Fact, ...]:
    silent: LinkedText = ()
    decision = named_decision(network, record)
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
            "decision": (decision,) if decision else silent,
            "keywords": ", ".join(record.keywords) or None,
            "life_events": ", ".join(record.life_events) or None,
        },
    )


def _saving(record: Procedure) -> tuple[Fact, ...]:
    saving = saving_of(record)
    return (
        (Fact("So với thời hạn theo quy định", (Link(spell_saving(saving), addresses.TIME_SAVINGS),)),)
        if saving
        else ()
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


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Procedure):
        label = f"{entry.record.name} ({entry.record.province})"
        yield Shown(entry.record, label, addresses.procedure(entry.names["name"]))


PROCEDURE = PageKind(
    "procedure",
    _pages,
    Source("content/tthc/{name}.yml", Procedure),
    beside=(Source("content/tthc/phan-anh.yml", FeedbackRegister),),
    shows=_shown,
    picture=share_pictures.PROCEDURES,
)
