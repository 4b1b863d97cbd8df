"""Editorial checks: what a careful clerk would ask before a paper is published. They only warn.

Each check is one pure function of the network; a module holds those of one theme. A new check is a function here, its
codes in generator/editorial_catalogue.py, an example in tests/errors/ and its cases in tests/test_checks.py.


An exception is data (`cho_phep`, with a reason and perhaps an end), and one that matches nothing warns too; readers see
the reasons. What leads to an ended procedure is told, history is not: a link always, a code in words only where the
paper is not older than the end. A check must raise nothing on the data of the repository that has no reason behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.checks.allowances import without_allowed
from generator.checks.citing import a_document_has_the_registers_issuer, no_document_is_cited_after_it_was_replaced
from generator.checks.completeness import something_follows_a_colon, tasks_state_what_the_others_state
from generator.checks.continuity import no_task_is_continued_twice_unsaid
from generator.checks.contradictions import counts_agree, figures_agree_with_their_wording, shares_close
from generator.checks.counters import counters_take_something_and_are_continued
from generator.checks.days import days_told_are_not_far_ahead
from generator.checks.decisions import (
    decisions_are_entered_in_time,
    decisions_come_before_force,
    unknown_lists_leave_no_riddle,
)
from generator.checks.dialogues import a_dialogue_has_questions, a_year_has_the_dialogues_its_plan_promises
from generator.checks.documents import (
    a_number_bears_its_year,
    a_number_has_one_date_and_one_issuer,
    number_symbols_are_well_formed,
    number_symbols_do_not_look_alike,
)
from generator.checks.duties import the_owner_publishes_what_it_must
from generator.checks.ended_procedures import nothing_leads_to_an_ended_procedure
from generator.checks.files import files_are_named_by_something, files_tell_nothing_of_people
from generator.checks.numbering import directives_are_numbered_in_order, tasks_are_numbered_in_order
from generator.checks.outside_bodies import outside_bodies_belong_to_their_year
from generator.checks.posts import posts_wait_for_their_day
from generator.checks.privacy import (
    nobody_who_asked_is_named,
    nothing_private_is_published,
    nothing_secret_is_published,
    recipients_stay_on_the_paper,
)
from generator.checks.procedures import (
    a_place_lies_in_its_province,
    a_procedure_is_compared_after_it_changed,
    a_procedure_stands_in_a_decision,
    no_promise_is_longer_than_the_statute,
)
from generator.checks.progress import what_is_done_has_its_product, what_is_late_has_a_reason
from generator.checks.scores import lost_points_have_a_reason, points_have_a_proof, the_index_is_in_use
from generator.checks.secrets import no_key_opens_anything
from generator.checks.slips import sentences_hold_no_slips
from generator.checks.terms import (
    no_districts_since_they_were_abolished,
    no_service_levels_from_2023,
    standards_have_one_name,
)
from generator.checks.timing import (
    deadlines_fall_on_working_days,
    papers_are_published_in_time,
    results_before_the_end_of_their_period_say_so,
    results_know_only_what_was_before_them,
    results_stand_inside_their_period,
)
from generator.checks.units import a_unit_is_spelled_one_way, one_unit_answers_for_a_deadline
from generator.checks.web_addresses import addresses_lead_to_public_places
from generator.checks.years import (
    areas_belong_to_their_year,
    reports_are_due_in_the_plans_year,
    task_stays_in_its_year,
)
from generator.derive.network import Network
from generator.loading.dataset import Source
from generator.problems import Problem
from generator.schema.holidays import HolidayRegister
from generator.schema.outside import OutsideRegister

Check = Callable[[Network], Iterator[Problem]]

SOURCES = (
    Source("plans/ngay-nghi.yml", HolidayRegister),
    Source("plans/co-quan-ngoai.yml", OutsideRegister),
)
"""Data by which papers are read and checked: no page is made of it."""

CHECKS: tuple[Check, ...] = (
    days_told_are_not_far_ahead,
    posts_wait_for_their_day,
    counters_take_something_and_are_continued,
    the_owner_publishes_what_it_must,
    files_are_named_by_something,
    files_tell_nothing_of_people,
    areas_belong_to_their_year,
    task_stays_in_its_year,
    reports_are_due_in_the_plans_year,
    tasks_are_numbered_in_order,
    directives_are_numbered_in_order,
    no_task_is_continued_twice_unsaid,
    tasks_state_what_the_others_state,
    something_follows_a_colon,
    counts_agree,
    shares_close,
    figures_agree_with_their_wording,
    a_unit_is_spelled_one_way,
    one_unit_answers_for_a_deadline,
    outside_bodies_belong_to_their_year,
    number_symbols_are_well_formed,
    number_symbols_do_not_look_alike,
    a_number_bears_its_year,
    a_number_has_one_date_and_one_issuer,
    a_document_has_the_registers_issuer,
    no_document_is_cited_after_it_was_replaced,
    standards_have_one_name,
    no_service_levels_from_2023,
    no_districts_since_they_were_abolished,
    sentences_hold_no_slips,
    results_stand_inside_their_period,
    results_before_the_end_of_their_period_say_so,
    results_know_only_what_was_before_them,
    deadlines_fall_on_working_days,
    papers_are_published_in_time,
    what_is_done_has_its_product,
    what_is_late_has_a_reason,
    decisions_come_before_force,
    decisions_are_entered_in_time,
    unknown_lists_leave_no_riddle,
    a_place_lies_in_its_province,
    a_procedure_stands_in_a_decision,
    a_procedure_is_compared_after_it_changed,
    nothing_leads_to_an_ended_procedure,
    no_promise_is_longer_than_the_statute,
    a_dialogue_has_questions,
    a_year_has_the_dialogues_its_plan_promises,
    nobody_who_asked_is_named,
    lost_points_have_a_reason,
    points_have_a_proof,
    the_index_is_in_use,
    nothing_private_is_published,
    nothing_secret_is_published,
    no_key_opens_anything,
    addresses_lead_to_public_places,
    recipients_stay_on_the_paper,
)


def findings(network: Network) -> Iterator[Problem]:
    """What every check finds, allowed or not."""
    for check in CHECKS:
        yield from check(network)


def checked(network: Network) -> Iterator[Problem]:
    """What the checks find and nothing allows. To be asked only of data without errors."""
    yield from without_allowed(network, findings(network))
