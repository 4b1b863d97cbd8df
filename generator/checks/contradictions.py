"""Numbers that contradict each other inside a task, and shares that do not close."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.checks.papers import without_citations
from generator.derive.network import Network
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.common import Bound, Figure, Target
from generator.schema.plan import Plan, Task
from generator.schema.result import Result
from generator.spelling.figures import share_percent
from generator.vietnamese import spell_number

_NOUNS = (
    "khóa|lớp|cuộc|đợt|lần|hội nghị|hội thảo|sáng kiến|dự án|đề án|mô hình|đề tài|quyết định|nghị quyết|báo cáo"
    "|chuyên đề"
)
_COUNT = re.compile(rf"(?<![\d/.,])(?P<number>\d{{1,4}}) (?P<noun>{_NOUNS})\b", re.IGNORECASE)
_SHARE = re.compile(
    r"(?<![\d/.,])(?P<part>\d{1,7})/(?P<whole>\d{1,7})(?![\d/]) [^\d.;/%]{2,60}?"
    r"(?P<percent>\d{1,3}(?:[.,]\d{1,2})?) ?%"
)
_MONTH_BEFORE = re.compile(r"(?:tháng|quý|ngày|kỳ|số|đến) $", re.IGNORECASE)
_ALL = 100
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class _Count:
    value: Decimal
    wording: str
    label: str
    bound: Bound
    place: Place


def counts_agree(network: Network) -> Iterator[Problem]:
    for plan in network.data.of(Plan):
        for task in (task for area in plan.record.areas for task in area.tasks):
            counts = [*_counts(task)]
            for at, one in enumerate(counts):
                other = next((earlier for earlier in counts[:at] if _contradict(earlier, one)), None)
                if other:
                    label = one.label[0].upper() + one.label[1:]
                    facts = {"field_label": label, "other_label": other.label, "other": other.wording}
                    yield problem("numbers-contradict", at=one.place, found=one.wording, **facts)
                    break


def shares_close(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        if "%" not in one.text or one.is_ours:
            continue
        text = without_citations(one.text)
        for match in _SHARE.finditer(text):
            share = share_percent(Decimal(match["part"]), Decimal(match["whole"]))
            said = Decimal(match["percent"].replace(",", "."))
            if _MONTH_BEFORE.search(text[: match.start()]) or share is None or abs(share - said) <= _tolerance(said):
                continue
            spelled = f"{match['part']}/{match['whole']} là {spell_number(share)}%"
            yield problem("share-contradicts", at=one.at(match.start()), found=match.group(), share=spelled)


def figures_agree_with_their_wording(network: Network) -> Iterator[Problem]:
    for result in network.data.of(Result):
        for figure in (one for area in result.record.areas for one in area.figures):
            numbers = _NUMBER.findall(figure.wording or "")
            value = figure.value
            if value is None or len(numbers) != 1 or Decimal(numbers[0].replace(",", ".")) == value:
                continue
            yield _differing(figure, value)


def _differing(figure: Figure, value: Decimal) -> Problem:
    facts = {"field_label": "Cách ghi", "other_label": "giá trị", "other": spell_number(value)}
    return problem("numbers-contradict", at=figure.origin.at("cach_ghi"), found=figure.wording, **facts)


def _tolerance(said: Decimal) -> Decimal:
    """Papers round either way, but 100 % is said of nothing less."""
    if said == _ALL:
        return Decimal(0)
    return Decimal("0.1") if said != said.to_integral() else Decimal("0.5")


def _counts(task: Task) -> Iterator[_Count]:
    """One count a field: a field that counts one thing twice speaks of several things."""
    texts: Mapping[str, tuple[str, str | None]] = {
        "ten": ("tên nhiệm vụ", task.title),
        "noi_dung": ("nguyên văn", task.text),
        "san_pham": ("sản phẩm", task.product),
    }
    for key, (label, text) in texts.items():
        found = [(match["noun"].lower(), match) for match in _COUNT.finditer(text or "")]
        nouns = [noun for noun, _ in found]
        for noun, match in found:
            if nouns.count(noun) == 1:
                yield _Count(Decimal(match["number"]), match.group(), label, Bound.EXACTLY, task.origin.at(key))
    for target in task.targets:
        yield _targeted(target)


def _targeted(target: Target) -> _Count:
    wording = f"{spell_number(target.value)} {target.unit}"
    return _Count(target.value, wording, f"chỉ tiêu “{target.name}”", target.bound, target.origin.at("gia_tri"))


def _contradict(one: _Count, other: _Count) -> bool:
    """Two targets are never compared: a task may well have several in one unit."""
    if _noun(one) != _noun(other) or one.label.startswith("chỉ tiêu"):
        return False
    if other.bound is Bound.AT_LEAST:
        return one.value < other.value
    return one.value > other.value if other.bound is Bound.AT_MOST else one.value != other.value


def _noun(count: _Count) -> str:
    found = _COUNT.search(count.wording)
    return found["noun"].lower() if found else count.wording.partition(" ")[2].lower()
