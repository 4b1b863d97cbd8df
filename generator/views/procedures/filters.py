"""The questions by which a reader narrows a list of procedures, and how each procedure answers them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.derive.procedures.online_levels import read_online_level
from generator.derive.procedures.rows import ProcedureRow
from generator.schema.procedure import WorkField
from generator.schema.procedure_words import OnlineLevel
from generator.vietnamese import collation_key, slug
from generator.views.list_filters import Choice
from generator.views.procedures.groupings import AXES, SILENT, Axis

DAYS = (3, 10, 30)
"""Time limits that readers ask about."""


NOT_STATED = Choice(SILENT, "Chưa nêu")
UNCLEAR = Choice("chua-ro", "Chưa rõ hoặc tùy trường hợp")
WORKING_DAYS = {days: Choice(f"{days}-ngay-lam-viec", f"Không quá {days} ngày làm việc") for days in DAYS}
CALENDAR_DAYS = {days: Choice(f"{days}-ngay", f"Không quá {days} ngày, tính cả ngày nghỉ") for days in DAYS}
LONGER = Choice("lau-hon", f"Lâu hơn {DAYS[-1]} ngày làm việc")
FREE, PAID = Choice("khong-thu", "Không thu"), Choice("co-thu", "Có thu")
OTHER_LEVEL = Choice("khac", "Ghi cách khác")
LEVELS = {level: Choice(level.value, level.label) for level in OnlineLevel}


@dataclass(frozen=True)
class Question:
    name: str
    """As in the address bar."""
    label: str
    choices: Callable[[ProcedureRow], Iterable[Choice]]
    """Every answer that the procedure meets; nothing where it does not say."""
    order: tuple[str, ...] = ()
    """Keys of a closed list; other choices stand in Vietnamese order of their labels."""

    def answers(self, row: ProcedureRow) -> tuple[Choice, ...]:
        return tuple(self.choices(row)) or (NOT_STATED,)

    def in_order(self, choices: Iterable[Choice]) -> tuple[Choice, ...]:
        """Each once, by the first spelling as groups are; those who do not know come last."""
        first = {one.key: one for one in reversed(tuple(choices))}
        return tuple(sorted(first.values(), key=self._rank))

    def _rank(self, one: Choice) -> tuple[object, ...]:
        is_unknown = one in (NOT_STATED, UNCLEAR)
        return is_unknown, (self.order.index(one.key) if self.order and not is_unknown else collation_key(one.label))


def questions(fields: Sequence[WorkField]) -> tuple[Question, ...]:
    """All of them, in the order in which a form asks."""
    names = {field.code: Choice(field.code, field.name) for field in fields}
    return (
        Question("linh-vuc", "Lĩnh vực", lambda row: [names[row.record.field_of_work]], tuple(names)),
        *map(_by_axis, AXES),
        Question("muc-do", "Mức độ trực tuyến", _level, (*(one.key for one in LEVELS.values()), OTHER_LEVEL.key)),
        Question("thoi-han", "Thời hạn", _times, tuple(one.key for one in _TIMES)),
        Question("phi", "Phí, lệ phí", _fee, (FREE.key, PAID.key)),
        Question("tinh", "Tỉnh, thành phố", lambda row: [Choice(slug(row.record.province), row.record.province)]),
    )


def _by_axis(axis: Axis) -> Question:
    def choices(row: ProcedureRow) -> Iterator[Choice]:
        yield from (Choice(code, name) for code, name in axis.members(row.record).items())

    return Question(axis.folder, axis.label, choices, axis.order)


_TIMES = (*WORKING_DAYS.values(), LONGER, *CALENDAR_DAYS.values())


def _times(row: ProcedureRow) -> Iterator[Choice]:
    time = row.duration
    if time is None:
        yield from [UNCLEAR] if row.time_limit else []
        return
    found = [
        *(choice for days, choice in WORKING_DAYS.items() if time.is_within_working_days(days)),
        *([LONGER] if time.exceeds_working_days(DAYS[-1]) else []),
        *(choice for days, choice in CALENDAR_DAYS.items() if time.is_within_days(days)),
    ]
    yield from found or [UNCLEAR]


def _fee(row: ProcedureRow) -> Iterator[Choice]:
    if row.fee:
        yield UNCLEAR if row.fee_vnd is None else PAID if row.fee_vnd else FREE


def _level(row: ProcedureRow) -> Iterator[Choice]:
    if row.record.online_level:
        level = read_online_level(row.record.online_level)
        yield LEVELS[level] if level else OTHER_LEVEL
