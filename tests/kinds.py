"""What a kind of page must say of itself, so that no rule, list or link passes it over; each lack is a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.derive.papers.references import references_of
from generator.page_kind import PageKind, shows_nothing
from generator.schema.base import Record
from generator.schema.references import ToMilestone, ToTask, ToUnits
from generator.schema.yearly import YearlyPaper

HOME_OF_PAPERS = "{agency}/{year}/"


def escaping(kinds: Iterable[PageKind]) -> Iterator[str]:
    for kind in kinds:
        for source in (*((kind.source,) if kind.source else ()), *kind.beside):
            is_yearly = issubclass(source.record, YearlyPaper)
            if HOME_OF_PAPERS in source.pattern and not is_yearly:
                yield (
                    f"{_name(source.record)} lies below {HOME_OF_PAPERS} and is no yearly paper: build it on"
                    " YearlyPaper (generator/schema/yearly.py) and drop its own year, or no rule looks at its folder"
                )
            if is_yearly and HOME_OF_PAPERS not in source.pattern:
                yield f"{_name(source.record)} is a yearly paper: its files belong below plans/{HOME_OF_PAPERS}"
            of_an_agency = references_of(source.record) & {ToTask, ToMilestone, ToUnits}
            if of_an_agency and not is_yearly:
                names = ", ".join(sorted(one.__name__ for one in of_an_agency))
                yield f"{_name(source.record)} has references ({names}) that only a yearly paper can mean"
        if kind.source and references_of(kind.source.record) and kind.shows is shows_nothing:
            yield (
                f"{_name(kind.source.record)} refers to other records and names no entries: give its PageKind"
                " shows=… (label and path of each), or nothing leads back to it"
            )


def _name(record: type[Record]) -> str:
    return f"{record.__module__}.{record.__name__}"
