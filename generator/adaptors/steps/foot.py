"""The foot of every page, also of the 404 page, which is no page to mkdocs."""

from __future__ import annotations

from typing import Any

from generator.adaptors.steps.build_state import BuildState
from generator.vietnamese import spell_date


def tell_the_foot(env: Any, state: BuildState) -> None:
    env.globals |= {"chu_quan": state.owner, "cap_nhat": spell_date(state.as_of)}
