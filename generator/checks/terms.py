"""Names of standards, and words for things that no longer exist on the paper's day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.papers import earliest_day
from generator.derive.network import Network
from generator.derive.words.wordings import Wording
from generator.problems import Problem, problem
from generator.schema.plan import Plan
from generator.schema.procedure import Procedure

TWO_LEVELS_SINCE = date(2025, 7, 1)
"""From this day there are provinces and communes, no districts. Source: Luật 72/2025/QH15."""
NO_LEVELS_SINCE = 2023
"""Year from which services are "toàn trình" or "một phần". Source: NĐ 42/2022/NĐ-CP, in force in 2022."""

_STANDARD = re.compile(
    r"\b(?:TCVN\s+)?(?:ISO\s*)?9001\s?[-:–]\s?20\d\d\b|\b(?:TCVN|ISO)\s*[:/-]\s*(?:ISO\s*)?9001[-:]20\d\d\b"
)
_RIGHT_STANDARD = re.compile(r"(?:TCVN )?ISO 9001:20\d\d")
_YEAR = re.compile(r"20\d\d")
_LEVEL = re.compile(r"\bmức (?:độ )?[34](?:\s?(?:,|và|hoặc|-)\s?(?:mức (?:độ )?)?4)?(?!\d)", re.IGNORECASE)
_SERVICE = re.compile(r"dịch vụ công|DVC|TTHC|thủ tục|hồ sơ|trực tuyến", re.IGNORECASE)
_DISTRICT = re.compile(
    r"\b(?:cấp huyện|(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)(?: các)? (?:cấp )?(?:huyện|quận|thị xã)"
    r"|huyện, (?:thị xã|thành phố|quận|xã)|cấp tỉnh, huyện|tỉnh, huyện, xã|các huyện)\b",
    re.IGNORECASE,
)


def standards_have_one_name(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        # Names that pages of other agencies gave their procedures are facts, not our words.
        if "9001" not in one.text or one.is_ours or isinstance(one.record, Procedure):
            continue
        for match in _STANDARD.finditer(one.text):
            found = " ".join(match.group().split())
            if not _RIGHT_STANDARD.fullmatch(found) and (year := _YEAR.search(found)):
                right = f"TCVN ISO 9001:{year.group()}"
                yield problem("standard-misnamed", at=one.at(match.start()), found=found, suggestion=right)


def no_service_levels_from_2023(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        day = _day(one)
        if day is None or day.year < NO_LEVELS_SINCE or one.is_ours or "ức" not in one.text:
            continue
        match = _LEVEL.search(one.text)
        if match and _SERVICE.search(one.text):
            yield problem("old-service-level", at=one.at(match.start()), found=match.group())


def no_districts_since_they_were_abolished(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        day = _day(one)
        if day is None or day <= TWO_LEVELS_SINCE or one.is_ours:
            continue
        if match := _DISTRICT.search(one.text):
            yield problem("abolished-level", at=one.at(match.start()), found=match.group())


def _day(one: Wording) -> date | None:
    """A plan speaks of its year, even where it was made in the December before."""
    paper = one.entry.record
    day = earliest_day(paper, one.record)
    return max(day, date(paper.year, 1, 1)) if day and isinstance(paper, Plan) else day
