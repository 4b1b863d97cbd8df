"""How a report of Lighthouse is read; Lighthouse itself runs in `make audit`."""

from __future__ import annotations

from typing import Any

from tests.audit.lighthouse import score


def report(performance: float, tap_targets: float | None) -> dict[str, Any]:
    return {
        "categories": {
            "performance": {"score": performance, "auditRefs": [{"id": "paint", "weight": 10}]},
            "accessibility": {"score": 1, "auditRefs": [{"id": "targets", "weight": 7}]},
            "best-practices": {"score": 1, "auditRefs": []},
            "seo": {"score": 1, "auditRefs": [{"id": "hint", "weight": 0}]},
        },
        "audits": {
            "paint": {"title": "First Paint", "score": performance, "displayValue": "1.8 s"},
            "targets": {"title": "Tap targets", "score": tap_targets},
            "hint": {"title": "Weighs nothing", "score": 0},
        },
    }


def test_a_page_has_four_scores_and_names_what_cost_points() -> None:
    assert str(score("home", report(0.97, 1))) == "home 97/100/100/100"
    assert score("list", report(0.94, None)).lost == ("First Paint 1.8 s",)
    assert score("list", report(0.94, 0.5)).lost == ("First Paint 1.8 s", "Tap targets")


def test_a_page_is_fine_from_95_on() -> None:
    assert score("home", report(0.95, 1)).is_fine
    assert not score("home", report(0.94, 1)).is_fine
