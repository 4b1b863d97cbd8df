"""What the law asks of a site that has an owner and that the site lacks. A demonstration owes nobody."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.across.duties import duties_of, owner_of
from generator.derive.network import Network
from generator.problems import Problem, problem
from generator.schema.findings import DutyState


def the_owner_publishes_what_it_must(network: Network) -> Iterator[Problem]:
    owner = owner_of(network)
    if owner is None:
        return
    missing = [duty.name for duty in duties_of(network) if duty.state is DutyState.MISSING]
    if missing:
        yield problem("duty-missing", at=owner.origin.place, count=len(missing), missing="; ".join(missing))
