"""Papers about what citizens said and offices thought of: surveys, dialogues, feedback, initiatives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.loading.dataset import Dataset
from generator.schema.dialogue import Dialogue
from generator.schema.feedback import FeedbackList
from generator.schema.initiative import InitiativeList
from generator.schema.satisfaction import Satisfaction

CitizenRecord = Satisfaction | Dialogue | FeedbackList | InitiativeList


@dataclass(frozen=True)
class CitizenPaper:
    """One file of them and the page that shows it."""

    record: CitizenRecord
    agency: str
    title: str
    path: str


def citizen_papers(data: Dataset) -> Iterator[CitizenPaper]:
    for survey in data.of(Satisfaction):
        agency, year = survey.names["agency"], survey.record.year
        yield CitizenPaper(survey.record, agency, f"Mức độ hài lòng năm {year}", addresses.satisfaction(agency, year))
    for dialogue in data.of(Dialogue):
        agency, year = dialogue.names["agency"], dialogue.record.year
        path = addresses.dialogue(agency, year, dialogue.names["name"])
        yield CitizenPaper(dialogue.record, agency, dialogue.record.title, path)
    for feedback in data.of(FeedbackList):
        agency, year = feedback.names["agency"], feedback.record.year
        path = addresses.feedback(agency, year)
        yield CitizenPaper(feedback.record, agency, f"Phản ánh, kiến nghị năm {year}", path)
    for initiatives in data.of(InitiativeList):
        title = f"Sáng kiến năm {initiatives.record.year}"
        yield CitizenPaper(initiatives.record, initiatives.names["agency"], title, addresses.INITIATIVES)
