"""The kinds of single values. The loader hands over text as typed; each kind says how that text is read.

YAML's own idea of types is never used: `2.000720` is a code, `010` is not eight, `no` is a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, TypeVar
from urllib.parse import quote, urlsplit

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

T = TypeVar("T")

FIRST_YEAR, LAST_YEAR = 1945, 2100
"""Papers of the state begin in 1945; beyond 2100 is a slip of the keyboard."""

# [0-9], because \d would let digits of other scripts pass; counted, because Python refuses endless numbers.
_DAY_FIRST = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_MONTH = re.compile(r"([0-9]{1,2})/([0-9]{4})")
_YEAR = re.compile(r"[0-9]{4}")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")
_NUMBER = re.compile(r"(?:0|[1-9][0-9]{0,17})(?:[.,][0-9]{1,9})?")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){1,6}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TASK_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*(?:\.[a-zđ])?(?:-[0-9]+)?")
_NUMBER_SYMBOL = re.compile(r"[0-9]+(?:[/-][^\W_][\w&.]*)+")
PROCEDURE_CODE = re.compile(r"[123]\.[0-9]{6}(?:(?:\.000\.00\.00)?\.(?P<suffix>H[0-9]{2}))?")
_EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
_CRITERION = re.compile(r"[0-9A-Za-zĐđ]+(?:[.-][0-9A-Za-zĐđ]+)*")
_CITATION = re.compile(rf"({_NUMBER_SYMBOL.pattern})(?:,? ngày (\S+))?")


_OF_ADDRESSES = "%/:#[]@!$&'()*+,;=~<>\"{}|\\^`"
"""What stays as typed; what is wrong among it is refused as before."""


def _refuse(code: str, found: object) -> PydanticCustomError:
    # pydantic turns the braces of the template; ours has none, the catalogue holds the Vietnamese text.
    return PydanticCustomError(code, "refused", {"found": str(found)})


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise _refuse("wrong-shape", "danh sách hoặc nhóm khóa")
    return value


LONGEST_SLUG = 120
"""Letters of a part of an address; a file's name may have 255 bytes, and pages stand in folders of such names."""


def _read_slug(value: Any) -> str:
    text = matching(_SLUG, "bad-slug")(value)
    if len(text) > LONGEST_SLUG:
        raise _refuse("long-slug", value)
    return text


def matching(pattern: re.Pattern[str], code: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if not pattern.fullmatch(_text(value)):
            raise _refuse(code, value)
        return str(value)

    return read


def _read_line(value: Any) -> str:
    if "\n" in _text(value):
        raise _refuse("many-lines", value.split("\n")[0])
    return str(value)


def _read_day(value: Any) -> date:
    if match := _DAY_FIRST.fullmatch(_text(value)):
        day, month, year = (int(part) for part in match.groups())
    elif match := _ISO.fullmatch(value):
        year, month, day = (int(part) for part in match.groups())
    else:
        raise _refuse("unreadable-date", value)
    return _calendar_day(year, month, day, value)


def _calendar_day(year: int, month: int, day: int, found: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise _refuse("bad-date", found) from None


@dataclass(frozen=True, order=True)
class PartialDate:
    """A date known to the day, the month or only the year, as documents state it. Absent parts are 0."""

    year: int
    month: int = 0
    day: int = 0


def _read_partial_date(value: Any) -> PartialDate:
    if _YEAR.fullmatch(_text(value)):
        return PartialDate(_read_year(value))
    if match := _MONTH.fullmatch(value):
        month, year = (int(part) for part in match.groups())
        _calendar_day(year, month, 1, value)
        return PartialDate(year, month)
    day = _read_day(value)
    return PartialDate(day.year, day.month, day.day)


def _read_whole(value: Any) -> int:
    if not _WHOLE.fullmatch(_text(value)):
        raise _refuse("bad-number", value)
    return int(value)


def _read_number(value: Any) -> Decimal:
    if _THOUSANDS.fullmatch(_text(value)):
        # "1.000" is a thousand to a clerk and one to a programmer: we ask instead of guessing.
        raise _refuse("ambiguous-number", value)
    if not _NUMBER.fullmatch(value):
        raise _refuse("bad-number", value)
    return Decimal(value.replace(",", "."))


def _read_year(value: Any) -> int:
    if not _YEAR.fullmatch(_text(value)) or not FIRST_YEAR <= int(value) <= LAST_YEAR:
        raise _refuse("bad-year", value)
    return int(value)


def _read_url(value: Any) -> str:
    address = _encoded(_read_line(value))
    if not _is_web_address(address):
        raise _refuse("bad-url", value)
    return address


def _encoded(address: str) -> str:
    """What browsers show of an address is not what they send: "?tu=đất đai" means "?tu=%C4%91%E1%BA%A5t%20%C4%91ai".

    A blank means something only behind the question mark; elsewhere it is a slip.
    """
    place, mark, asked = address.partition("?")
    scheme, colon, rest = place.partition("://")
    host, slash, path = rest.partition("/")  # a host keeps its letters: there they have a spelling of their own
    before = f"{scheme}{colon}{host}{slash}{quote(path, safe=_OF_ADDRESSES + ' ')}"
    return before + mark + quote(asked, safe=_OF_ADDRESSES + "?")


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:  # brackets that are no IPv6 address, look-alikes of "/" in the host
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s<>\"']", text)


def _read_yes_no(value: Any) -> bool:
    words = {"có": True, "co": True, "không": False, "khong": False}
    if _text(value).lower() not in words:
        raise _refuse("bad-yes-no", value)
    return words[value.lower()]


@dataclass(frozen=True)
class Citation:
    """A document as another paper names it: `908/QĐ-UBND ngày 29/10/2018`."""

    text: str
    number: str
    issued_on: date | None = None
    """The date this paper gives; absent where it gives none."""


def read_citation(value: Any) -> Citation:
    match = _CITATION.fullmatch(_text(value))
    if not match:
        raise _refuse("bad-citation", value)
    number, day = match.groups()
    return Citation(text=value, number=number, issued_on=_read_day(day) if day else None)


def as_tuple(value: Any) -> Any:
    """A lone value stands for a list of one."""
    return (value,) if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(_read_line)]
"""Text on one line."""
Text = Annotated[str, BeforeValidator(_text)]
"""Text that may have several paragraphs, separated by an empty line."""
Day = Annotated[date, BeforeValidator(_read_day)]
"""`29/10/2018` or `2018-10-29`."""
DayOrPart = Annotated[PartialDate, BeforeValidator(_read_partial_date)]
"""`18/5/2022`, `5/2022` or `2022`: as exact as the document."""


@dataclass(frozen=True)
class MayLieAhead:
    """Marks a day that may be far in the future: a deadline, an end, when force begins. All others tell what was."""


LaterDay = Annotated[date, BeforeValidator(_read_day), MayLieAhead()]
LaterDayOrPart = Annotated[PartialDate, BeforeValidator(_read_partial_date), MayLieAhead()]
Year = Annotated[int, BeforeValidator(_read_year)]
Whole = Annotated[int, BeforeValidator(_read_whole)]
"""A whole number of at least 0."""
Number = Annotated[Decimal, BeforeValidator(_read_number)]
"""At least 0; decimals after a comma or a point: `97,5`."""
YesNo = Annotated[bool, BeforeValidator(_read_yes_no)]
"""`có` or `không`."""
Slug = Annotated[str, BeforeValidator(_read_slug)]
"""Part of an address: small letters a–z, digits, hyphens."""
TaskNumber = Annotated[str, BeforeValidator(matching(_TASK_NUMBER, "bad-task-number"))]
"""Number in the plan, kept as text: `2.g`, `6.2.a`, `5`; Vietnamese lettering (a b c d đ e g …)."""
NumberSymbol = Annotated[str, BeforeValidator(matching(_NUMBER_SYMBOL, "bad-number-symbol"))]
"""Số, ký hiệu of a document: `1782/KH-VP`, `04-NQ/TU`, `30/2022/NQ-HĐND`."""
Url = Annotated[str, BeforeValidator(_read_url)]
"""`http://` or `https://` with a host; nothing that could run."""
Email = Annotated[str, BeforeValidator(matching(_EMAIL, "bad-email"))]
"""`skhcn@tinhmau.gov.vn`; only characters that stand in an address without quotes."""
ProcedureCode = Annotated[str, BeforeValidator(matching(PROCEDURE_CODE, "bad-procedure-code"))]
"""National key `2.002131`, alone or with the province's suffix in either spelling: `.H58`, `.000.00.00.H58`."""
CriterionCode = Annotated[str, BeforeValidator(matching(_CRITERION, "bad-criterion-code"))]
"""Code of an area, a criterion or a component, kept as text: `1`, `1.2.3`, `II.4`, `so-hoa-ho-so`."""
OneOrMore = Annotated[tuple[T, ...], BeforeValidator(as_tuple)]
"""A list, or a lone value standing for a list of one."""
