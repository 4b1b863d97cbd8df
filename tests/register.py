"""Registers for tests: decisions from few words, and ten years of them drawn by lot, always the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from generator.loading.dataset import Entry
from generator.loading.records import as_record
from generator.places import FileMarks
from generator.schema.decision import Decision
from generator.vietnamese import spell_date

FIRST_DAY = date(2015, 1, 5)
PROVINCE = "Mẫu"


@dataclass(frozen=True)
class Drawn:
    """A decision as the lot made it: what a naive model reads, and what the record is made of."""

    number: int
    issued_on: date
    in_force_from: date
    changes: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Kind, code, replaced codes."""
    states_force: bool = True

    def entry(self) -> Entry[Decision]:
        items = [
            {"loai": kind, "ma": code} | ({"thay_cho": list(old)} if old else {}) for kind, code, old in self.changes
        ]
        return decision(
            f"{self.number}/QĐ-UBND",
            self.issued_on,
            noi_dung=items,
            **({"hieu_luc_tu": spell_date(self.in_force_from)} if self.states_force else {}),
        )


def decision(number: str, issued_on: date, **more: Any) -> Entry[Decision]:
    """A list of procedures of “Mẫu”; `more` by YAML keys."""
    name = f"{number.partition('/')[0]}-qd-ubnd-{issued_on.year}"
    file = f"content/tthc/quyet-dinh/{name}.yml"
    data: Mapping[str, Any] = {
        "so_ky_hieu": number,
        "loai": "cong-bo-danh-muc",
        "ngay_ban_hanh": spell_date(issued_on),
        "co_quan": "UBND tỉnh Mẫu",
        "trich_yeu": "Công bố danh mục",
        "tinh": PROVINCE,
        "linh_vuc": ["do-luong"],
    }
    record, problems = as_record({**data, **more}, FileMarks(file), Decision)
    assert record is not None, problems
    return Entry(record, file, {"name": name})


@dataclass
class _Lot:
    """What may be drawn next."""

    random: Random
    unused: list[str]
    living: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)

    def take(self, codes: list[str]) -> str:
        return codes.pop(self.random.randrange(len(codes)))

    def spelled(self, code: str) -> str:
        return code + self.random.choice(("", ".H34", ".000.00.00.H34"))


def ten_years(seed: int, procedures: int = 300, decisions: int = 40) -> list[Drawn]:
    """So many procedures and decisions over ten years, without a contradiction, in the order of force."""
    random = Random(seed)  # noqa: S311
    lot = _Lot(random, [f"{random.randint(1, 3)}.{number:06}" for number in range(1000, 1000 + procedures)])
    drawn = []
    day = FIRST_DAY
    for number in range(1, decisions + 1):
        day += timedelta(days=random.randint(30, 150))
        states_force = random.random() < 0.8
        # Signed long before: the order of signing is not the order of force.
        issued_on = day - timedelta(days=random.randint(5, 200)) if states_force else day
        share = len(lot.unused) // (decisions - number + 1)
        fresh = procedures // 2 if number == 1 else share
        drawn.append(Drawn(number, issued_on, day, tuple(_changes(lot, fresh)), states_force))
    return drawn


def _changes(lot: _Lot, fresh: int) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    born: list[str] = []
    died: list[str] = []
    for _ in range(fresh):
        code = lot.take(lot.unused)
        born.append(code)
        old = tuple(lot.take(lot.living) for _ in range(lot.random.randint(0, 2)) if len(lot.living) > 3)
        died += old
        yield ("thay-the" if old else "moi"), lot.spelled(code), tuple(map(lot.spelled, old))
    if lot.ended and lot.random.random() < 0.5:  # issued anew after its end
        born.append(lot.take(lot.ended))
        yield "moi", lot.spelled(born[-1]), ()
    untouched = lot.living
    lot.random.shuffle(untouched)
    touched = [untouched.pop() for _ in range(min(len(untouched), lot.random.randint(0, 12)))]
    for code in touched:
        kind = lot.random.choice(("sua-doi", "sua-doi", "bai-bo", "thay-the"))
        if kind == "thay-the" and untouched:  # merged into one that is in force already
            merged = untouched.pop()
            died.append(merged)
            yield kind, lot.spelled(code), (lot.spelled(merged),)
        else:
            kind = "bai-bo" if kind == "bai-bo" else "sua-doi"
            yield kind, lot.spelled(code), ()
        (died if kind == "bai-bo" else born).append(code)
    lot.living += born
    lot.ended += died
