"""Procedures that several provinces have: one code of the national base, or one name within a field of work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.derive.procedures.by_field import procedure_name, procedures_by_field
from generator.derive.procedures.codes import national_key
from generator.derive.procedures.fees import read_fee
from generator.derive.procedures.provinces import without_title
from generator.derive.procedures.stated import stated_fee, stated_time
from generator.derive.time.durations import read_duration
from generator.loading.dataset import Dataset, Entry
from generator.schema.procedure import Procedure, WorkField
from generator.spelling.procedures import spell_fee
from generator.vietnamese import collation_key, short_slug

NATIONWIDE = ("toan quoc", "trung uong")
"""Where a page speaks for the whole country: shown beside the provinces, never called one of them."""
FEWEST_TO_COMPARE = 2


@dataclass(frozen=True)
class SharedProcedure:
    """One procedure, as at least two places have it; the country first, then provinces in Vietnamese order."""

    slug: str
    name: str
    field_of_work: WorkField
    entries: tuple[Entry[Procedure], ...]

    @property
    def provinces(self) -> tuple[Entry[Procedure], ...]:
        return tuple(one for one in self.entries if not is_nationwide(one.record))


@dataclass(frozen=True)
class Extremes:
    """The least and the most of what provinces state, and who states it. Both are the same where all agree."""

    least: str
    least_at: tuple[Entry[Procedure], ...]
    most: str
    most_at: tuple[Entry[Procedure], ...]

    @property
    def is_one(self) -> bool:
        return self.least == self.most


def is_nationwide(record: Procedure) -> bool:
    return without_title(record.province) in NATIONWIDE


def shared_procedures(data: Dataset) -> tuple[SharedProcedure, ...]:
    """In the order of fields and names. What one province alone has, even twice, is not shared."""
    found: list[SharedProcedure] = []
    taken: set[str] = set()
    for members in _joined(data):
        entries = [entry for _, entry in members]
        if len({without_title(one.record.province) for one in entries}) > 1:
            field_of_work, name = members[0][0], _common_name(entries)
            taken.add(address := _free(name, field_of_work, taken))
            found.append(SharedProcedure(address, name, field_of_work, tuple(sorted(entries, key=_order))))
    fields = [group.code for group in procedures_by_field(data)]
    return tuple(sorted(found, key=lambda one: (fields.index(one.field_of_work.code), collation_key(one.name))))


def time_extremes(entries: Iterable[Entry[Procedure]]) -> Extremes | None:
    """None unless two of them state a time, every stated time is understood, and all have one unit."""
    stated = [(one, read_duration(wording)) for one in entries if (wording := stated_time(one.record))]
    if len({time.unit if time else None for _, time in stated}) != 1:
        return None
    return _extremes([(one, time.value if time else None, str(time)) for one, time in stated])


def fee_extremes(entries: Iterable[Entry[Procedure]]) -> Extremes | None:
    """None unless two of them state a fee and every stated fee is understood."""
    stated = [(one, read_fee(wording)) for one in entries if (wording := stated_fee(one.record))]
    return _extremes([(one, fee, "" if fee is None else spell_fee(fee)) for one, fee in stated])


def _extremes(stated: Sequence[tuple[Entry[Procedure], Decimal | int | None, str]]) -> Extremes | None:
    known = [(value, spelled, entry) for entry, value, spelled in stated if value is not None]
    if len({without_title(entry.record.province) for *_, entry in known}) < FEWEST_TO_COMPARE:
        return None
    if len(known) < len(stated):
        return None
    least, most = min(value for value, _, _ in known), max(value for value, _, _ in known)
    names = {value: spelled for value, spelled, _ in known}
    return Extremes(
        least=names[least],
        least_at=tuple(entry for value, _, entry in known if value == least),
        most=names[most],
        most_at=tuple(entry for value, _, entry in known if value == most),
    )


_Member = tuple[WorkField, Entry[Procedure]]


def _joined(data: Dataset) -> Iterator[list[_Member]]:
    """Procedures that share a code or a name, also by way of a third one."""
    groups: dict[tuple[str, ...], list[_Member]] = {}
    for group in procedures_by_field(data):
        for entry in group.procedures:
            joined = [(group.field_of_work, entry)]
            keys = _keys(entry.record)
            for known in [groups[key] for key in keys if key in groups]:
                if known is not joined:
                    joined, smaller = (known, joined) if len(known) >= len(joined) else (joined, known)
                    joined += smaller
                    for _, member in smaller:
                        groups.update(dict.fromkeys(_keys(member.record), joined))
            groups.update(dict.fromkeys(keys, joined))
    yield from {id(members): members for members in groups.values()}.values()


def _keys(record: Procedure) -> tuple[tuple[str, ...], ...]:
    by_name = ("ten", record.field_of_work, procedure_name(record))
    return (by_name, ("ma", national_key(record.code))) if record.code else (by_name,)


def _common_name(entries: Sequence[Entry[Procedure]]) -> str:
    """The name that most of them bear, without "Thủ tục" in front."""
    most, _ = Counter(procedure_name(one.record) for one in entries).most_common(1)[0]
    named = next(one.record.name for one in entries if procedure_name(one.record) == most)
    bare = named.removeprefix("Thủ tục ")
    return bare[:1].upper() + bare[1:]


def _free(name: str, field_of_work: WorkField, taken: Collection[str]) -> str:
    short = short_slug(name) or field_of_work.code
    if short not in taken:
        return short
    named = f"{short}-{field_of_work.code}"
    return next(one for one in (named, *(f"{named}-{count}" for count in range(2, len(taken) + 3))) if one not in taken)


def _order(entry: Entry[Procedure]) -> tuple[object, ...]:
    return not is_nationwide(entry.record), collation_key(entry.record.province), entry.file
