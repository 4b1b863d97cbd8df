"""Codes of procedures that papers name lead to one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.derive.papers.references import references_in
from generator.derive.procedures.codes import national_key
from generator.derive.procedures.register import code_key
from generator.problems import Problem, did_you_mean, problem
from generator.schema.decision import Decision
from generator.schema.procedure import Procedure
from generator.schema.references import ToProcedure


def procedures_exist(network: Network) -> Iterator[Problem]:
    """Codes that no file of the same province or of the nation and no decision of the province has.

    One that may be a procedure elsewhere is only told, and needs a file to lead to.
    """
    is_whole = network.data.is_whole(Procedure) and network.data.is_whole(Decision)
    for entry in network.data.entries:
        own = entry.record.code if isinstance(entry.record, Procedure) else None
        for found in references_in(entry.record, ToProcedure):
            province, code = network.province_of(entry), found.value
            known = province is not None and network.procedure_meant(province, code) is not None
            if found.marker.may_be_elsewhere:
                if not known:
                    yield problem("feedback-on-unknown-procedure", at=found.place, found=code)
            elif is_whole and province and not known and code_key(province, code) not in network.register.changes:
                hint = _hint(network, province, code, own)
                yield problem("unknown-procedure", at=found.place, found=code, province=province, suggestion=hint)


def _hint(network: Network, province: str, code: str, own: str | None) -> str:
    files = [one.record for one in network.data.of(Procedure) if one.record.code]
    elsewhere = [one.province for one in files if one.code and national_key(one.code) == national_key(code)]
    if elsewhere:
        return f"Mã này trong kho là của {', '.join(dict.fromkeys(elsewhere))}; dùng mã của thủ tục cùng tỉnh."
    same = [
        one.code
        for one in files
        if one.code and one.code != own and code_key(one.province, "") == code_key(province, "")
    ]
    return did_you_mean(code, same, otherwise="Sửa mã, hoặc thêm tệp của thủ tục vào content/tthc/ trước.")
