"""Sentences made from data: one capital, one full stop, numbers as papers of the state write them.

Nothing is claimed that the data does not hold: no comparison, no praise, no time of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.derive.procedures.provinces import names_before, names_since
from generator.schema.common import Figure
from generator.schema.result import Result, ResultArea
from generator.schema.scalars import Citation
from generator.spelling.figures import Indicators, figure_name, figure_unit, share_percent, unit_behind_numbers
from generator.spelling.periods import spell_period
from generator.vietnamese import fold, spell_count, spell_date, spell_number

_MEASURED = ("%", "diem")
"""Units that are measured and not counted: 5% and 5 điểm, but 05 hồ sơ."""
_OFFICES = ("Sở", "Bộ", "Chính phủ", "Ủy ban", "Hội đồng", "Quốc hội", "Thủ tướng", "Trung ương", "Trung tâm", "Đảng")
_COMMITTEES = ("Tỉnh ủy", "Thành ủy")
_PROPER = re.compile(rf"(?:{'|'.join((*_OFFICES, *_COMMITTEES, *names_before(), *names_since()))})\b")
"""Openings that keep their capital in the middle of a sentence."""


@dataclass(frozen=True)
class Sentence:
    """A sentence whose documents stand before its full stop."""

    text: str
    """Without the full stop."""
    documents: tuple[Citation, ...] = ()
    stop: str = "."
    """Empty where the text ends in a mark of its own."""

    def __str__(self) -> str:
        cited = f" ({', '.join(one.text for one in self.documents)})" if self.documents else ""
        return f"{self.text}{cited}{self.stop}"


def sentence(text: str, documents: tuple[Citation, ...] = ()) -> Sentence:
    """The text with a capital, single blanks and one end."""
    one_line = " ".join(text.split())
    body = one_line.rstrip(" .;,:")
    if not body:
        return Sentence(one_line, documents, "")
    if re.search(r"\.{3}$", one_line):  # three dots are an ellipsis, which means something
        body = f"{body}…"
    has_end = body.endswith(("…", "!", "?")) and not documents
    return Sentence(_with_capital(body), documents, "" if has_end else ".")


def after_ordinal(text: str) -> str:
    """What follows "Một là, …": a small letter, unless it opens with a name."""
    whole = str(sentence(text))
    first = whole.split(" ", 1)[0].rstrip(".,:;")
    is_name = first[1:] != first[1:].lower() or not first.isalpha()
    if is_name or _PROPER.match(whole):
        return whole
    return f"{whole[:1].lower()}{whole[1:]}"


def opening(result: Result, agency: str) -> Sentence:
    """The sentence that leads to what was done; with the day up to which the figures count, where it is known."""
    as_of = f" (số liệu tính đến ngày {spell_date(result.as_of)})" if result.as_of else ""
    period = spell_period(result.period, result.year)
    return sentence(f"Trong {period}, công tác cải cách hành chính tại {agency} có những kết quả sau{as_of}")


def area_sentences(area: ResultArea, indicators: Indicators) -> Iterator[Sentence]:
    """Figures that no statement of the area tells, then the statements."""
    for figure in area.figures:
        if not is_told(figure, area, indicators):
            yield figure_sentence(figure, indicators)
    yield from (sentence(one.text, one.documents) for one in area.statements)


def figure_sentence(figure: Figure, indicators: Indicators) -> Sentence:
    """ "Có 13/13 hồ sơ đúng hạn, đạt 100%"; "Tỷ lệ hài lòng đạt 98,5%"; "Điểm tự chấm: 92,5 điểm"."""
    name, unit = figure_name(figure, indicators), unit_behind_numbers(figure, figure_unit(figure, indicators))
    if unit == "%" and figure.value is not None:
        return sentence(f"{name} đạt {figure.wording or f'{spell_number(figure.value)}%'}")
    # The name often opens with the unit: "Hồ sơ đúng hạn" counted in "hồ sơ".
    counted = f"{fold(name)} ".startswith(f"{fold(unit)} ")
    rest = name[len(unit) :] if counted else ""
    if figure.wording:
        fits = counted and fold(figure.wording).endswith(fold(unit))
        return sentence(f"Có {figure.wording}{rest}" if fits else f"{name}: {figure.wording}")
    if figure.value == 0 and counted:
        return sentence(f"Không có {unit}{rest}")
    amount = f"{_numbers(figure, unit)} {unit}".rstrip()
    return sentence(f"Có {amount}{rest}{_share(figure)}" if counted else f"{name}: {amount}{_share(figure)}")


def is_told(figure: Figure, area: ResultArea, indicators: Indicators) -> bool:
    """Whether a statement of the area has the figure's number right before its unit: "13/13 hồ sơ", "03 quyết định".

    Where only the number or only the unit stands, or two figures share what is said once, the figure is told again:
    better twice than not at all.
    """
    pattern = _mention(figure, indicators)
    mentions = sum(len(re.findall(pattern, fold(one.text))) for one in area.statements)
    alike = sum(_mention(one, indicators) == pattern for one in area.figures)
    return mentions >= alike


def _numbers(figure: Figure, unit: str) -> str:
    spell = spell_number if fold(unit) in _MEASURED else spell_count
    if figure.numerator is not None and figure.denominator is not None:
        return f"{spell(figure.numerator)}/{spell(figure.denominator)}"
    return spell(figure.value if figure.value is not None else Decimal(0))


def _mention(figure: Figure, indicators: Indicators) -> str:
    """A pattern of number and unit in folded text, with or without points for thousands and leading zeros."""
    values = [one for one in (figure.value, figure.numerator, figure.denominator) if one is not None]
    numbers = "/0*".join(re.escape(spell_number(one)).replace(r"\.", r"\.?") for one in values)
    unit = re.escape(fold(unit_behind_numbers(figure, figure_unit(figure, indicators))))
    return rf"(?<![\w/.,])0*{numbers}\s*{unit}(?!\w)"


def _share(figure: Figure) -> str:
    if figure.numerator is None or figure.denominator is None:
        return ""
    percent = share_percent(figure.numerator, figure.denominator)
    return f", đạt {spell_number(percent)}%" if percent is not None else ""


def _with_capital(text: str) -> str:
    # A name such as iOffice has a capital of its own inside.
    first = text.split(" ", 1)[0]
    return text if first != first.lower() else f"{text[:1].upper()}{text[1:]}"
