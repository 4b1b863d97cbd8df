"""Rules of single decisions about procedures: the list, its codes, its days."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.procedures.codes import national_key
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.base import keys_of, labels_of
from generator.schema.decision import NOT_OF_THE_PROCEDURE, ChangeKind, Decision, DecisionItem, DecisionKind
from generator.schema.procedure import Procedure
from generator.vietnamese import spell_date


def decisions_say_whether_their_list_is_known(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(Decision):
        decision = entry.record
        if decision.list_unknown and decision.items:
            yield problem(
                "list-known-and-unknown", at=decision.origin.at("danh_muc_chua_ro"), count=len(decision.items)
            )
        elif decision.kind is DecisionKind.LIST and not (decision.list_unknown or decision.items):
            yield problem("list-missing", at=decision.origin.place, found=decision.number)


def replacements_name_both_ends(data: Dataset) -> Iterator[Problem]:
    for item in (item for entry in data.of(Decision) for item in entry.record.items):
        if (item.kind is ChangeKind.REPLACED) != bool(item.replaces):
            yield problem("replacement-mismatch", at=item.origin.at("loai"), found=item.kind.value)


def changes_name_parts_of_a_procedure(data: Dataset) -> Iterator[Problem]:
    keys = [key for name, key in keys_of(Procedure).items() if name not in NOT_OF_THE_PROCEDURE]
    for item in (item for entry in data.of(Decision) for item in entry.record.items):
        if item.changes and item.kind not in (ChangeKind.AMENDED, ChangeKind.REPLACED):
            yield problem("changes-out-of-place", at=item.origin.at("thay_doi"), found=item.kind.value)
        for change in item.changes:
            if change.part not in keys:
                hint = did_you_mean(change.part, keys, otherwise="Ghi khóa của tệp thủ tục, ví dụ thoi_han, phi, ten.")
                yield problem("unknown-part", at=change.origin.at("muc"), found=change.part, suggestion=hint)
            if change.before == change.after:
                yield problem("nothing-changed", at=change.origin.place, found=change.part)


def a_decision_changes_a_code_once(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(Decision):
        first: dict[str, tuple[Place, DecisionItem, bool]] = {}
        for item in entry.record.items:
            for code, at, is_old in _codes(item):
                seen = first.setdefault(national_key(code), (at, item, is_old))
                # One procedure may be split: then several new ones replace it.
                is_split = is_old and seen[2] and seen[1] is not item
                if seen[0] != at and not is_split:
                    yield problem("changed-twice", at=at, found=code, first_line=seen[0].line)


def codes_end_with_the_province(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(Decision):
        expected = entry.record.province_code
        for code, at, _ in (one for item in entry.record.items for one in _codes(item)):
            suffix = code.rpartition(".")[2]
            if expected and suffix.startswith("H") and suffix != expected:
                facts = {"expected": expected, "province": entry.record.province}
                yield problem("code-of-another-province", at=at, found=code, **facts)


def nothing_happens_before_the_decision(data: Dataset) -> Iterator[Problem]:
    labels = labels_of(Decision)
    for entry in data.of(Decision):
        decision = entry.record
        days = (("hieu_luc_tu", "in_force_from"), ("nhap_csdlqg", "entered_on"))
        for key, name in days:
            day = getattr(decision, name)
            if day and day < decision.issued_on:
                facts = {"found": spell_date(day), "label": labels[name], "issued_on": spell_date(decision.issued_on)}
                yield problem("before-decision", at=decision.origin.at(key), **facts)


def _codes(item: DecisionItem) -> Iterator[tuple[str, Place, bool]]:
    """Every code of a line, its place, and whether it is one that is replaced."""
    yield item.code, item.origin.at("ma"), False
    for at, old in enumerate(item.replaces):
        yield old, item.origin.at("thay_cho", at), True


DECISION_RULES = (
    decisions_say_whether_their_list_is_known,
    replacements_name_both_ends,
    changes_name_parts_of_a_procedure,
    a_decision_changes_a_code_once,
    codes_end_with_the_province,
    nothing_happens_before_the_decision,
)
