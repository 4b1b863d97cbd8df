"""Procedures, decisions and fields of work as pages about the register name and link them."""

from __future__ import annotations

from collections.abc import Mapping

from generator import addresses
from generator.derive.across.decisions import decision_name
from generator.derive.network import Network
from generator.derive.procedures.register import CodeKey
from generator.loading.dataset import Entry
from generator.page_kind import Link
from generator.schema.decision import Decision
from generator.schema.procedure import WorkFieldRegister


def decision_link(entry: Entry[Decision]) -> Link:
    return Link(decision_name(entry.record), addresses.decision(entry.names["name"]))


def procedure_link(network: Network, key: CodeKey) -> Link | None:
    """None where we have no file of the procedure."""
    found = network.procedures_by_key.get(key)
    return Link(found.record.name, addresses.procedure(found.names["name"])) if found else None


def named_code(network: Network, province: str, code: str) -> Link:
    """The procedure by name and code, or the code alone where we have no file of it."""
    found = network.procedure_meant(province, code)
    return Link(f"{found.record.name} ({code})", addresses.procedure(found.names["name"])) if found else Link(code)


def field_names(network: Network) -> Mapping[str, str]:
    """Names of fields of work by their code."""
    register = network.data.only(WorkFieldRegister)
    return {field.code: field.name for field in register.record.fields_of_work} if register else {}


def spell_fields(network: Network, decision: Decision) -> str:
    """Names of the fields that the decision is about."""
    names = field_names(network)
    return "; ".join(names.get(code, code) for code in decision.fields_of_work)
