"""Units that a plan names and that neither the agency nor the register of bodies outside has: each told once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.derive.papers.units import UnitNames, name_key
from generator.importers.draft import Doubt, Draft, Need, Value
from generator.schema.agency import Agency, Unit, UnitKind
from generator.schema.base import keys_of
from generator.schema.outside_bodies import OutsideBody
from generator.vietnamese import fold, slug

_FIELDS = ("lead_units", "supporting_units", "acting_units")
_KINDS = (
    ("chi cuc", UnitKind.SUBDEPARTMENT), ("trung tam", UnitKind.PUBLIC_SERVICE), ("to ", UnitKind.TEAM),
    ("phong", UnitKind.OFFICE), ("van phong", UnitKind.OFFICE), ("thanh tra", UnitKind.OFFICE),
    ("cac ", UnitKind.GROUP), ("cong chuc", UnitKind.STAFF), ("can bo", UnitKind.STAFF),
)  # fmt: skip
_SHOWN = 12


@dataclass
class _Unknown:
    """One name and where it stands."""

    name: str
    lines: list[int] = field(default_factory=list)


def check_units(
    plan: Draft, tasks: Sequence[Draft], agency: Agency | None, year: int | None, bodies: Sequence[OutsideBody]
) -> tuple[str, ...]:
    """One doubt a name that nobody knows, with its places; returns the lines that would make them known."""
    if agency is None or year is None:
        missing = "cơ quan" if agency is None else "năm"
        message = f"Chưa biết {missing} nên chưa đối chiếu tên đơn vị với co-quan.yml; thêm --agency."
        plan.doubts.append(Doubt(message, 0))
        return ()
    names = UnitNames(agency, year, bodies)
    found: dict[tuple[str, ...], _Unknown] = {}
    for value, name in _unit_values(tasks):
        for part in (names.read_with_roles if name == "acting_units" else names.read)(value.text):
            if part.unknown:
                found.setdefault(name_key(part.text), _Unknown(part.text)).lines.append(value.line)
    plan.doubts += [_doubt(one) for one in found.values()]
    return tuple(line for one in found.values() for line in _as_unit(one.name))


def _unit_values(tasks: Sequence[Draft]) -> Iterator[tuple[Value, str]]:
    for record in (one for task in tasks for one in (task, *task.parts("subtasks"))):
        for name in _FIELDS:
            value = record.values.get(name)
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, Value):
                    yield one, name


def _doubt(unknown: _Unknown) -> Doubt:
    first, *others = dict.fromkeys(unknown.lines)
    shown = ", ".join(map(str, others[:_SHOWN])) + (" …" if len(others) > _SHOWN else "")
    also = f" Cũng ở {len(others)} dòng khác: {shown}." if others else ""
    message = f"“{unknown.name}” chưa có trong co-quan.yml; thêm một đơn vị hoặc một tên gọi khác.{also}"
    return Doubt(message, first, need=Need.CHOOSE)


def _as_unit(name: str) -> Iterator[str]:
    """The unit as co-quan.yml would have it; its kind only where the name begins with it."""
    keys = keys_of(Unit)
    kind = next((kind.value for words, kind in _KINDS if fold(name).startswith(words)), None)
    yield f"- {keys['code']}: {slug(name)}"
    yield f"  {keys['name']}: {name}"
    yield f"  {keys['kind']}: {kind or ' | '.join(one.value for one in UnitKind)}"
