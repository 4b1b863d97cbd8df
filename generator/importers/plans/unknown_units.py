"""Names in a plan that no unit and no body bears: each told once, with all its places, and lines to copy."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.derive.papers.name_words import GROUP_WORDS, begins_a_name, name_key, tokens_of
from generator.derive.papers.outside import OutsideNames
from generator.derive.papers.units import UnitNames
from generator.importers.draft import Doubt, Draft, Need, Value
from generator.importers.emit import record_item
from generator.schema.agency import Agency, Unit, UnitKind
from generator.schema.outside import OutsideRegister
from generator.vietnamese import short_slug

_FIELDS = ("lead_units", "supporting_units", "acting_units")
_LISTED = 8
"""Lines that a doubt names of all its places."""
_SURE = {
    UnitKind.OFFICE: ("phong",),
    UnitKind.SUBDEPARTMENT: ("chi cuc",),
    UnitKind.PUBLIC_SERVICE: ("trung tam", "truong", "benh vien"),
    UnitKind.TEAM: ("to cong tac", "to giup viec", "hoi dong"),
    UnitKind.STAFF: ("lanh dao",),
    UnitKind.GROUP: tuple(sorted(GROUP_WORDS)),
    UnitKind.OUTSIDE: (
        *("bo", "so", "ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan", "tinh uy", "thanh uy", "cong an"),
        *("toa an", "vien kiem sat"),
    ),
}
"""Folded first words that leave no doubt about the kind of a body. The longest counts."""


@dataclass
class _Unknown:
    name: str
    """As it is written first."""
    lines: list[int] = field(default_factory=list)


def tell_unknown_units(
    plan: Draft, tasks: Sequence[Draft], agency: Agency | None, year: int | None, register: OutsideRegister | None
) -> tuple[str, ...]:
    """One doubt a name, where it stands first.

    Returns:
        Items of `don_vi`, for co-quan.yml.
    """
    if agency is None or year is None:
        missing = "cơ quan" if agency is None else "năm"
        message = f"Chưa biết {missing} nên chưa đối chiếu tên đơn vị với co-quan.yml; thêm --agency."
        plan.doubts.append(Doubt(message, 0))
        return ()
    names = UnitNames(agency, year, OutsideNames(register, agency))
    unknown: dict[tuple[str, ...], _Unknown] = {}
    records = [one for task in tasks for one in (task, *task.parts("subtasks"))]
    for value, field_name in (found for record in records for found in _values(record)):
        for name in _unknown_names(value, names, field_name):
            unknown.setdefault(name_key(name), _Unknown(name)).lines.append(value.line)
    told: set[tuple[str, ...]] = set()
    for record in records:
        _put_doubts(record, names, unknown, told)
    proposed = [one.name for one in unknown.values() if _is_a_name(one.name)]
    return tuple(_proposals(proposed, {unit.code for unit in agency.units}))


def _values(record: Draft) -> Iterator[tuple[Value, str]]:
    for name in _FIELDS:
        found = record.values.get(name)
        yield from ((one, name) for one in (found if isinstance(found, list) else [found]) if isinstance(one, Value))


def _unknown_names(value: Value, names: UnitNames, field_name: str) -> list[str]:
    read = names.read_with_roles if field_name == "acting_units" else names.read
    return [part.text for part in read(value.text) if part.unknown]


def _put_doubts(
    record: Draft,
    names: UnitNames,
    unknown: dict[tuple[str, ...], _Unknown],
    told: set[tuple[str, ...]],
) -> None:
    def with_doubts(value: Value, field_name: str) -> Value:
        doubts: list[Doubt] = []
        for name in _unknown_names(value, names, field_name):
            if (key := name_key(name)) not in told:
                told.add(key)
                doubts.append(Doubt(_message(unknown[key]), value.line, value.text, need=Need.CHOOSE))
        return replace(value, doubts=(*value.doubts, *doubts)) if doubts else value

    for name in _FIELDS:
        found = record.values.get(name)
        if isinstance(found, list):
            record.values[name] = [with_doubts(one, name) for one in found if isinstance(one, Value)]
        elif isinstance(found, Value):
            record.values[name] = with_doubts(found, name)


def _message(unknown: _Unknown) -> str:
    places = ""
    if len(unknown.lines) > 1:
        lines = list(dict.fromkeys(unknown.lines))
        more = ", …" if len(lines) > _LISTED else ""
        places = f" ({len(unknown.lines)} chỗ: dòng {', '.join(map(str, lines[:_LISTED]))}{more})"
    if _is_a_name(unknown.name):
        return f"“{unknown.name}” chưa có trong co-quan.yml{places}; thêm một đơn vị hoặc một tên gọi khác."
    return f"“{unknown.name}” không giống tên một đơn vị{places}; xem lại chỗ ghi đơn vị."


def _is_a_name(text: str) -> bool:
    return begins_a_name(tokens_of(text), 0)


def _proposals(names: Sequence[str], taken: Collection[str]) -> Iterator[str]:
    """Items of `don_vi` as they stand in co-quan.yml."""
    used = set(taken)
    for name in names:
        code, count = short_slug(name), 1
        while code in used:
            count += 1
            code = f"{short_slug(name)}-{count}"
        used.add(code)
        unit = Draft(Unit)
        unit.put("code", code, 0)
        unit.put("name", name, 0)
        if kind := _sure_kind(name):
            unit.put("kind", kind.value, 0)
        yield from record_item(unit, "").splitlines()
        if not kind:
            yield f"  loai: # chọn một: {', '.join(UnitKind)}"


def _sure_kind(name: str) -> UnitKind | None:
    words = f"{' '.join(name_key(name))} "
    found = [(len(first), kind) for kind, firsts in _SURE.items() for first in firsts if words.startswith(f"{first} ")]
    return max(found, default=(0, None), key=lambda one: one[0])[1]
