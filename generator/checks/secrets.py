"""Keys and passwords that slipped into a text: they open something, and must be changed as soon as they were seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.derive.network import Network
from generator.problems import Problem, problem

_KEYS = (
    re.compile(r"\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{30,}|\bgithub_pat_\w{30,}"),
    re.compile(r"\bglpat-[\w-]{20,}"),
    re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    re.compile(r"\bAIza[\w-]{30,}"),
    re.compile(r"\bxox[abprs]-[\w-]{10,}"),
    re.compile(r"\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}|\bsk-[A-Za-z0-9_-]{32,}"),
    re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    re.compile(r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"),
    re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s/@:]+:[^\s/@:]{3,}@"),
)
"""Forms that their makers gave them, so that they can be found; a name with its password inside an address."""
_PASSWORD = re.compile(
    r"(?:mật khẩu|mat[ _]khau|password|passwd|pwd|api[ _-]?key|secret|token|khóa bí mật)"
    r"(?: (?:là|của \w+ là|đăng nhập|tạm thời|mặc định))*\s*[:=]\s*[“\"']?(?P<secret>[^\s“”\"',;]{6,})",
    re.IGNORECASE,
)
_SHOWN = 6
"""Letters of a secret that a report repeats: enough to find it, too few to use it."""


def no_key_opens_anything(network: Network) -> Iterator[Problem]:
    for one in network.wordings:
        for start, secret in _secrets(one.text):
            yield problem("secret-in-text", at=one.at(start), found=f"{secret[:_SHOWN]}…")


def _secrets(text: str) -> Iterator[tuple[int, str]]:
    for pattern in _KEYS:
        if match := pattern.search(text):
            yield match.start(), match.group()
            return
    for match in _PASSWORD.finditer(text):
        if _is_made_up(match["secret"]):
            yield match.start("secret"), match["secret"]


def _is_made_up(word: str) -> bool:
    """No word of a language: a digit or a sign among its letters."""
    return any(char.isalpha() for char in word) and any(not char.isalpha() for char in word.rstrip(".:)"))
