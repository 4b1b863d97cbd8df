"""What procedures state, in words that readers compare."""

from __future__ import annotations

from generator.schema.procedure_words import SubmissionMode
from generator.vietnamese import spell_number


def spell_way(mode: SubmissionMode, wording: str) -> str:
    """What one way of handing in states: "Trực tuyến: 3 ngày"."""
    return f"{mode.label}: {wording}"


def spell_fee(amount_vnd: int) -> str:
    return f"{spell_number(amount_vnd)} đồng" if amount_vnd else "không thu"
