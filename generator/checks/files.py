"""Files that nobody reaches, and what files tell of people beside their text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.derive.papers.files import CONTENT, file_meant, files_of_entry, files_of_pages_by_hand
from generator.derive.papers.references import references_in
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.references import ToFile


def files_are_named_by_something(network: Network) -> Iterator[Problem]:
    data = network.data
    named = {one.file for entry in data.entries for one in files_of_entry(data, entry)}
    named |= {one.file for one in files_of_pages_by_hand(data)}
    for file in data.files:
        if file.startswith(f"{CONTENT}/") and file not in named:
            yield problem("file-unnamed", at=Place(file))


def files_tell_nothing_of_people(network: Network) -> Iterator[Problem]:
    """What a record names is told there, where an editor can allow it; other files at themselves."""
    files = network.data.files
    told: set[str] = set()
    for entry in network.data.entries:
        for found in references_in(entry.record, ToFile):
            file = file_meant(entry.file, found.value, files)
            if file and files[file].hidden:
                told.add(file)
                yield problem("file-tells-of-people", at=found.place, found=", ".join(files[file].hidden), file=file)
    others = [one for entry in network.data.entries for one in files_of_entry(network.data, entry)]
    for file in dict.fromkeys(one.file for one in (*others, *files_of_pages_by_hand(network.data))):
        if files[file].hidden and file not in told:
            yield problem("file-tells-of-people", at=Place(file), found=", ".join(files[file].hidden), file=file)
