"""What keeps a site from being published: rules on joined data, each one function that yields Problems.

`DATA_RULES` need the records alone, `NETWORK_RULES` their joints. A rule asks for records by what they are – a yearly
paper, a reference to a task – and not by a list of kinds; a rule of one kind alone stands in the module of that kind.
A new rule: a function here, its name below, its code in a catalogue, an example under tests/errors/. What only warns
is a check (`checks/`); what is wrong with a single value is said by its type in `schema/`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.derive.network import Network
from generator.loading.dataset import Dataset
from generator.problems import Problem
from generator.rules.articles import ARTICLE_RULES
from generator.rules.citizens import CITIZEN_RULES
from generator.rules.days import days_are_possible, shares_wanted_are_at_most_all
from generator.rules.decisions import DECISION_RULES
from generator.rules.feedback import receivers_of_feedback_can_be_reached
from generator.rules.figures import FIGURE_RULES
from generator.rules.files import FILE_RULES
from generator.rules.indices import INDEX_RULES
from generator.rules.named_procedures import procedures_exist
from generator.rules.papers import directives_exist, folders_say_the_same
from generator.rules.plans import PLAN_RULES
from generator.rules.points import points_close
from generator.rules.procedures import procedures_are_understood
from generator.rules.references import (
    agencies_exist,
    counters_exist,
    criteria_exist,
    documents_exist,
    fields_of_work_exist,
    frameworks_exist,
    indicators_exist,
    milestones_exist,
    outside_bodies_exist,
    records_exist,
    tasks_exist,
    unit_codes_exist,
    upper_tasks_exist,
)
from generator.rules.register import decisions_agree
from generator.rules.reports import (
    dropped_tasks_have_a_reason,
    nothing_is_done_before_it_begins,
    removed_tasks_are_reported_no_more,
)
from generator.rules.times import times_are_understood
from generator.rules.uniqueness import codes_are_unique, task_numbers_are_unique
from generator.rules.units import (
    named_units_exist,
    names_of_outside_bodies_are_unambiguous,
    names_of_units_are_unambiguous,
)

DATA_RULES: tuple[Callable[[Dataset], Iterable[Problem]], ...] = (
    folders_say_the_same,
    agencies_exist,
    tasks_exist,
    records_exist,
    counters_exist,
    upper_tasks_exist,
    unit_codes_exist,
    outside_bodies_exist,
    names_of_outside_bodies_are_unambiguous,
    fields_of_work_exist,
    indicators_exist,
    frameworks_exist,
    criteria_exist,
    directives_exist,
    codes_are_unique,
    task_numbers_are_unique,
    removed_tasks_are_reported_no_more,
    dropped_tasks_have_a_reason,
    procedures_are_understood,
    receivers_of_feedback_can_be_reached,
    *PLAN_RULES,
    *FIGURE_RULES,
    *FILE_RULES,
    *ARTICLE_RULES,
    *DECISION_RULES,
    *CITIZEN_RULES,
    *INDEX_RULES,
)
NETWORK_RULES: tuple[Callable[[Network], Iterable[Problem]], ...] = (
    days_are_possible,
    shares_wanted_are_at_most_all,
    named_units_exist,
    names_of_units_are_unambiguous,
    documents_exist,
    procedures_exist,
    milestones_exist,
    nothing_is_done_before_it_begins,
    times_are_understood,
    decisions_agree,
    points_close,
)


def broken_by_data(data: Dataset) -> Iterator[Problem]:
    """What the records alone show to be wrong, in no order."""
    for rule in DATA_RULES:
        yield from rule(data)


def broken(network: Network) -> Iterator[Problem]:
    """Everything that is wrong, in no order."""
    yield from broken_by_data(network.data)
    for rule in NETWORK_RULES:
        yield from rule(network)
