"""Dialogues with citizens: what was asked, and whether there were as many as the plan promises."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.citizens.dialogues import dialogue_years, was_held
from generator.derive.network import Network
from generator.problems import Problem, problem
from generator.schema.dialogue import Dialogue
from generator.vietnamese import spell_date


def a_dialogue_has_questions(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Dialogue):
        dialogue = entry.record
        if dialogue.held_on and was_held(dialogue, network.as_of) and not dialogue.questions:
            at = dialogue.origin.at("ngay_to_chuc")
            yield problem("dialogue-without-questions", at=at, found=spell_date(dialogue.held_on))


def a_year_has_the_dialogues_its_plan_promises(network: Network) -> Iterator[Problem]:
    """Only where some dialogue of the year is in the data: a year without any was not entered, or not published."""
    for one in dialogue_years(network):
        if one.missing:
            # The last of the year: there an editor would add the next.
            at = one.dialogues[-1].record.origin.at("nam")
            yield problem("too-few-dialogues", at=at, found=one.held, year=one.year, promised=one.promised)
