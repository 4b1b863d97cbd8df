"""Files that `cchc new` can begin. A new kind of file is one entry in NEW_KINDS."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.importers.file_names import decision_file, procedure_file
from generator.importers.skeleton import Given, Keys, skeleton
from generator.loading.dataset import Dataset, Entry
from generator.loading.records import as_record
from generator.loading.yaml_reader import YamlReader
from generator.problems import Problem
from generator.rules import broken_by_data
from generator.schema.base import Record
from generator.schema.counter import Counter
from generator.schema.decision import Decision
from generator.schema.procedure import Procedure
from generator.vietnamese import distinct_slug


@dataclass(frozen=True)
class NewKind:
    word: str
    """What editors type: `cchc new tthc`."""
    alias: str
    """The English word for it."""
    help: str
    record: type[Record]
    file: Callable[[Given], str]
    """Its path in the repository; the names in it come from what is given."""
    also: tuple[str, ...] = ()
    """English names of optional fields that may be given too."""
    preset: Given = field(default_factory=dict)
    """What is written where nothing else is given."""


@dataclass(frozen=True)
class NewFile:
    """A file that could be written, or why not."""

    file: str
    text: str
    problems: tuple[Problem, ...]
    """Of this file alone, seen among all the others; their fields are those of the skeleton."""


def new_file(kind: NewKind, given: Given, data: Dataset) -> NewFile:
    """The skeleton with what is given, judged by every rule beside the data there is."""
    values = {**kind.preset, **given}
    file = kind.file(values)
    text = skeleton(kind.record, values, heading=_HEADING)
    reader = YamlReader(text, file)
    record, problems = as_record(reader.data, reader.marks, kind.record)
    found = [*reader.problems, *problems]
    if record is not None:
        entry = Entry(record, file, {"name": file.rpartition("/")[2].removesuffix(".yml")})
        among = replace(data, entries=(*data.entries, entry))
        found += [one for one in broken_by_data(among) if one.place.file == file]
    return NewFile(file, text, tuple(found))


def _procedure_file(given: Given) -> str:
    return procedure_file(_one(given, "ma"), _one(given, "ten"), _one(given, "tinh"))


def _decision_file(given: Given) -> str:
    return decision_file(_one(given, "so_ky_hieu"), _one(given, "ngay_ban_hanh"))


def _counter_file(given: Given) -> str:
    return f"content/noi-nop/{distinct_slug(_one(given, 'ten')) or 'noi-nop'}.yml"


def _one(given: Mapping[Keys, Sequence[str]], key: str) -> str:
    return next(iter(given.get((key,), ())), "")


_HEADING = (
    "Dòng mở đầu bằng “# ” là lời giải thích hoặc phần không bắt buộc.",
    "Muốn dùng một phần: bỏ “# ” ở đầu các dòng của nó, thay giá trị mẫu; không dùng thì xóa. Xong chạy cchc check.",
)

NEW_KINDS = (
    NewKind(
        "tthc",
        "procedure",
        "Thủ tục hành chính, trong content/tthc/.",
        Procedure,
        _procedure_file,
        also=("code",),
    ),
    NewKind(
        "quyet-dinh",
        "decision",
        "Quyết định công bố thủ tục, trong content/tthc/quyet-dinh/. Chưa ghi danh mục thì ghi là danh mục chưa rõ.",
        Decision,
        _decision_file,
        also=("province_code", "in_force_from"),
        preset={("danh_muc_chua_ro",): ("có",)},
    ),
    NewKind(
        "noi-nop",
        "counter",
        "Nơi nộp hồ sơ, trong content/noi-nop/.",
        Counter,
        _counter_file,
        also=("desk", "phone", "takes_all"),
    ),
)


def option_of(keys: Keys) -> str:
    """`("nguon", "da_doc")` → `--nguon-da-doc`."""
    return f"--{'-'.join(keys)}".replace("_", "-")


def option_at(problem: Problem) -> str:
    """The option whose value a problem is about."""
    return option_of(tuple(re.sub(r"\[\d+\]", "", problem.place.field).split(".")))
