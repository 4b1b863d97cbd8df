"""A promised time against the statute's, in words."""

from __future__ import annotations

from generator.derive.procedures.savings import Saving
from generator.schema.findings import AgainstStatute


def spell_saving(saving: Saving) -> str:
    """ "rút ngắn 5 ngày làm việc so với quy định"."""
    if saving.outcome is AgainstStatute.SHORTER:
        return f"{saving.outcome.label} {saving.difference} so với quy định"
    if saving.outcome is AgainstStatute.LONGER:
        return f"{saving.outcome.label} {saving.difference}"
    return saving.outcome.label
