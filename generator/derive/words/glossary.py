"""The glossary at work: all ways to write a thing, and the meaning of an abbreviation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.loading.dataset import Dataset
from generator.schema.glossary import Glossary, Term


@dataclass(frozen=True)
class Wordings:
    """Every way to write each thing of the glossary."""

    terms: tuple[Term, ...] = ()

    def ways(self) -> tuple[tuple[str, ...], ...]:
        """Of each thing the ways to write it, the full one first. Who searches for one of them means all."""
        return tuple((term.name, *term.abbreviations, *term.other_names) for term in self.terms)

    def meanings(self) -> Mapping[str, str]:
        """What each abbreviation stands for."""
        return {one: term.name for term in self.terms for one in term.abbreviations}


NO_WORDINGS = Wordings()
"""Of a repository without a glossary."""


def wordings_of(data: Dataset) -> Wordings:
    glossary = data.only(Glossary)
    return Wordings(glossary.record.terms) if glossary else NO_WORDINGS
