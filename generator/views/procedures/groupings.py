"""Procedures by who may apply, by life event, by level of execution and by acting body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.derive.procedures.by_field import FieldGroup, procedures_by_field
from generator.loading.dataset import Dataset, Entry
from generator.schema.procedure import Procedure
from generator.schema.procedure_words import Applicant, ExecutionLevel
from generator.vietnamese import collation_key, distinct_slug

SILENT = "chua-neu"
"""Code of those that do not state the property."""


@dataclass(frozen=True)
class Axis:
    """A property by which procedures are grouped."""

    folder: str
    """In the address: `/tthc/<folder>/<code>/`."""
    label: str
    members: Callable[[Procedure], dict[str, str]]
    """Code and name of every group that a procedure belongs to; empty where it does not say."""
    order: tuple[str, ...] = ()
    """Codes of a closed list; other groups stand in Vietnamese order of their names."""


@dataclass(frozen=True)
class Member:
    """One group: its procedures by field of work."""

    code: str
    name: str
    groups: tuple[FieldGroup, ...]

    @property
    def count(self) -> int:
        return sum(len(group.procedures) for group in self.groups)


@dataclass(frozen=True)
class Grouping:
    """All groups of one property; a procedure stands in each that it names, or among the silent ones."""

    axis: Axis
    members: tuple[Member, ...]
    silent: Member

    @property
    def lists(self) -> tuple[Member, ...]:
        """Groups worth a page. Where every procedure is silent the whole register says the same."""
        return (*self.members, self.silent) if self.members and self.silent.groups else self.members


def spelled(names: Iterable[str]) -> dict[str, str]:
    """Free wordings by their address: "Sở Mẫu" and "sở mẫu" are one; who writes "chưa nêu" does not state it."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(distinct_slug(name) or "khac", name)
    found.pop(SILENT, None)
    return found


AXES = (
    Axis(
        "doi-tuong",
        "Đối tượng thực hiện",
        lambda record: {one.value: one.label for one in record.applicants},
        tuple(one.value for one in Applicant),
    ),
    Axis("su-kien", "Sự kiện trong đời", lambda record: spelled(record.life_events)),
    Axis(
        "cap",
        "Cấp thực hiện",
        lambda record: {record.level.value: record.level.label} if record.level else {},
        tuple(one.value for one in ExecutionLevel),
    ),
    Axis("don-vi", "Cơ quan thực hiện", lambda record: spelled(record.acting_bodies)),
)


def groupings(data: Dataset) -> tuple[Grouping, ...]:
    """One for each property, in the order of AXES."""
    fields = procedures_by_field(data)
    return tuple(_grouping(axis, fields) for axis in AXES)


def _grouping(axis: Axis, fields: tuple[FieldGroup, ...]) -> Grouping:
    names: dict[str, str] = {}
    found: dict[str, dict[str, list[Entry[Procedure]]]] = defaultdict(lambda: defaultdict(list))
    for field in fields:
        for entry in field.procedures:
            for code, name in (axis.members(entry.record) or {SILENT: ""}).items():
                names.setdefault(code, name)  # the first spelling names the group
                found[code][field.code].append(entry)

    def member(code: str, name: str) -> Member:
        groups = (FieldGroup(field.field_of_work, tuple(found[code][field.code])) for field in fields)
        return Member(code, name, tuple(group for group in groups if group.procedures))

    def rank(code: str) -> tuple[object, ...]:
        return (axis.order.index(code),) if axis.order else (collation_key(names[code]), code)

    members = tuple(member(code, names[code]) for code in sorted(names.keys() - {SILENT}, key=rank))
    return Grouping(axis, members, member(SILENT, f"Chưa nêu {axis.label.lower()}"))
