"""What a paper's file and folders say agrees with what stands in it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.loading.dataset import Dataset
from generator.problems import Problem, problem
from generator.schema.conclusion import Conclusion
from generator.schema.result import Result
from generator.schema.yearly import YearlyPaper


def folders_say_the_same(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(YearlyPaper):
        if entry.names["year"] != str(entry.record.year):
            at = entry.record.origin.at("nam")
            yield problem("path-mismatch", at=at, found=entry.record.year, expected=entry.names["year"])
    for result in data.of(Result):
        if result.names["period"] != result.record.period.value:
            at = result.record.origin.at("ky")
            yield problem("path-mismatch", at=at, found=result.record.period.value, expected=result.names["period"])


def directives_exist(data: Dataset) -> Iterator[Problem]:
    for conclusion in data.of(Conclusion):
        numbers = {directive.number for directive in conclusion.record.directives}
        for proof in conclusion.record.proofs:
            if proof.directive not in numbers:
                yield problem("unknown-directive", at=proof.origin.at("chi_dao"), found=proof.directive)
