"""What files of the register of procedures are called."""

from __future__ import annotations

import re

from generator.vietnamese import slug

PROCEDURES = "content/tthc"
_SLUG_LENGTH = 70
"""Characters of a name in a file's name; codes are shorter."""
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")


def procedure_file(code: str, name: str, province: str) -> str:
    """`content/tthc/2-002131-h58.yml`; without a code from name and province."""
    stem = slug(code.replace(".000.00.00", ""))
    if not stem:
        whole = slug(name or "thu-tuc")
        short = whole[:_SLUG_LENGTH].rsplit("-", 1)[0] if len(whole) > _SLUG_LENGTH else whole
        stem = "-".join(filter(None, (short, slug(province)))) or "thu-tuc"
    return f"{PROCEDURES}/{stem}.yml"


def decision_file(number: str, issued_on: str) -> str:
    """`content/tthc/quyet-dinh/404-qd-ubnd-2022.yml`: numbers begin anew every year, and some bear it themselves."""
    year = _YEAR.search(issued_on)
    stem = slug(number) or "quyet-dinh"
    if year and not re.search(rf"(?<![0-9]){year[0]}(?![0-9])", number):
        stem = f"{stem}-{year[0]}"
    return f"{PROCEDURES}/quyet-dinh/{stem}.yml"
