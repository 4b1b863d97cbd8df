"""Parts of a whole: never a share without what it is a share of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.spelling.figures import share_percent


@dataclass(frozen=True)
class Share:
    """A part of a whole."""

    part: int
    whole: int

    @property
    def percent(self) -> Decimal | None:
        """Cut to one decimal; None of nothing."""
        return share_percent(Decimal(self.part), Decimal(self.whole))
