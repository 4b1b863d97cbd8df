"""A period's result to be filled in: what falls due or runs in it, what was last known, and what was counted before.

All but year, period and areas stands as comments: the file passes the checks as it is, and taking away one “# ” of a
line makes it a field. Comments about a field therefore stand behind “# # ”.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from generator.derive.across.agenda import is_given, is_settled
from generator.derive.figures.indicators import figures_of
from generator.derive.network import Network
from generator.derive.tasks.status import FINISHED
from generator.derive.tasks.tasks import PlannedTask
from generator.derive.time.periods import first_day, last_day
from generator.derive.time.timing import Milestone
from generator.loading.dataset import Entry
from generator.schema.common import Period
from generator.schema.conclusion import Conclusion, Directive
from generator.schema.findings import Status
from generator.schema.plan import Plan
from generator.schema.result import ProgressState, Result
from generator.spelling.figures import figure_name
from generator.spelling.periods import spell_period
from generator.vietnamese import spell_date
from generator.views.evidence import paper_link

_HEADING = (
    "Dòng mở đầu bằng “# ” là lời nhắc hoặc phần chưa dùng. Muốn dùng một phần: bỏ một “# ” ở đầu các dòng của nó",
    "(cả dòng tên khóa phía trên), thay giá trị mẫu; không dùng thì xóa. Xong chạy cchc check.",
)
_SEVERAL = 2
_OPEN = frozenset(Status) - FINISHED - {Status.DROPPED}


def result_skeleton(network: Network, plan: Entry[Plan], period: Period) -> str:
    """The text of `ket-qua/<ky>.yml`. The network is that of the period's last day, so that states are of that day."""
    year = plan.record.year
    first, last = first_day(period, year), last_day(period, year)
    tasks = [one for one in network.tasks_of_plan(plan) if _is_of(one, first, last)]
    lines = [
        *(f"# {line}" for line in _HEADING),
        f"nam: {year}",
        f"ky: {period.value}",
        f"# tinh_den_ngay: {spell_date(last)}",
        "# # Chốt số liệu trước ngày cuối kỳ thì thêm:",
        "# chua_het_ky: có",
        "",
        *_areas(plan.record),
        *_figures(network, plan, last),
        *_directives(network, plan, last),
        f"# Nhiệm vụ đến hạn hoặc đang chạy trong kỳ: {len(tasks)}.",
        "# tien_do:",
        *(line for task in tasks for line in _progress(task, last)),
        "# # Việc của kỳ sau.",
        "# ky_toi: …",
        "# trong_tam_ky_toi:",
        "#   - …",
    ]
    return "\n".join(lines) + "\n"


def _is_of(task: PlannedTask, first: date, last: date) -> bool:
    """Whether it falls due or runs in the period, or is open from before it; a task without milestones always runs."""
    milestones = task.timing.milestones
    if task.status not in _OPEN:
        return any(one.due_on and first <= one.due_on <= last for one in milestones)
    return not milestones or any(one.starts_on is None or one.starts_on <= last for one in milestones)


def _areas(plan: Plan) -> Iterator[str]:
    yield "linh_vuc:" if plan.areas else "linh_vuc: []"
    for area in plan.areas:
        yield f"  # {area.title or area.area.label}"
        yield f"  - ma: {area.area.value}"
        yield "    # ket_qua:"
        yield "    #   - noi_dung: …"
        yield "    # so_lieu:"
        yield "    #   - {ten: …, gia_tri: 1, don_vi: …}"
    yield ""


def _figures(network: Network, plan: Entry[Plan], last: date) -> Iterator[str]:
    """Names of the figures that the agency's last result before the period's end counted."""
    agency = plan.agency
    earlier = [one for one in network.data.of(Result) if one.agency == agency and _end(one.record) < last]
    if not earlier:
        return
    before = max(earlier, key=lambda one: (_end(one.record), one.file)).record
    figures = list(figures_of(before))
    if figures:
        yield f"# Kỳ trước ({spell_period(before.period, before.year)}) đã báo cáo, theo lĩnh vực của từng số liệu:"
    for figure in figures:
        code = f"ma: {figure.code} – " if figure.code else ""
        yield f"#   {code}{figure_name(figure, network.indicators)}"
    yield ""


def _end(result: Result) -> date:
    return last_day(result.period, result.year)


def _directives(network: Network, plan: Entry[Plan], last: date) -> Iterator[str]:
    """Directives given by then that are not settled."""
    tasks = network.tasks_of_plan(plan)
    for entry in network.data.of(Conclusion):
        is_of_plan = entry.agency == plan.agency and entry.record.year == plan.record.year
        if not (is_of_plan and is_given(entry.record, last)):
            continue
        to_follow = [one for one in entry.record.directives if not is_settled(one, tasks, network.as_of)]
        if to_follow:
            yield f"# Chỉ đạo còn phải theo dõi ({entry.record.title}):"
            yield from (f"#   {one.number}. {one.title}{_asked(one)}" for one in to_follow)
            yield ""


def _asked(directive: Directive) -> str:
    timing = f"; thời gian: {directive.timing}" if directive.timing else ""
    tasks = f"; nhiệm vụ {', '.join(directive.tasks)}" if directive.tasks else ""
    return timing + tasks


def _progress(task: PlannedTask, last: date) -> Iterator[str]:
    due = [_told(at, one) for at, one in enumerate(task.timing.milestones, 1) if one.due_on and one.due_on <= last]
    yield f"# # {task.task.number} {task.task.title}"
    notes = {
        "Thời gian": task.task.timing,
        "Đến hạn": "; ".join(due),
        "Sản phẩm theo kế hoạch": task.task.product,
        "Tình trạng đã biết": _known(task),
    }
    yield from (f"# # {label}: {' '.join(note.split())}" for label, note in notes.items() if note)
    for number in _milestones_to_tell(task, last):
        yield f"#   - nhiem_vu: {task.task.id}"
        if number:
            yield f"#     moc: {number}"
        yield f"#     trang_thai: {ProgressState.RUNNING.value}"
        yield f"#     # ngay_hoan_thanh: {spell_date(last)}"
        yield "#     # van_ban: 12/BC-SM"
        yield "#     # san_pham: …"


def _milestones_to_tell(task: PlannedTask, last: date) -> Sequence[int | None]:
    """Of several milestones the open ones that fell due, or the next; counted from 1, None is the whole task.

    A word about the whole task would speak for each of them: "running" would make a past one late.
    """
    milestones = list(enumerate(task.timing.milestones, 1))
    if len(milestones) < _SEVERAL:
        return [None]
    open_ones = [number for number, _ in milestones if task.milestones[number - 1].status in _OPEN]
    fell_due = [number for number, one in milestones if one.due_on and one.due_on <= last]
    return [number for number in fell_due if number in open_ones] or open_ones[:1] or fell_due[-1:]


def _told(number: int, milestone: Milestone) -> str:
    return f"mốc {number} ({milestone.wording}), hạn {spell_date(milestone.due_on)}" if milestone.due_on else ""


def _known(task: PlannedTask) -> str:
    """Status on the period's last day by all that was reported so far, and the last paper that spoke of the task."""
    known = [one for one in task.evidence if one.report.known_on is None or one.report.known_on <= task.as_of]
    if not known:
        return task.status.label
    latest = known[-1]
    return f"{task.status.label} (theo {paper_link(latest).text}{f': {latest.said.label}' if latest.said else ''})"
