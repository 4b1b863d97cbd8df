"""Which agency, year and plan a command is asked about: options, and refusals that say what there is."""

from __future__ import annotations

import click

from generator.adaptors.exits import WRONG_CALL, stop
from generator.loading.dataset import Dataset, Entry
from generator.problems import did_you_mean
from generator.schema.agency import AgencyRegister
from generator.schema.plan import Plan
from generator.schema.scalars import FIRST_YEAR, LAST_YEAR

_AGENCY_NAMES = ("--agency", "--co-quan", "agency")
_YEAR_NAMES = ("--year", "--nam", "year")
_YEARS = click.IntRange(FIRST_YEAR, LAST_YEAR)
AGENCY = click.option(*_AGENCY_NAMES, metavar="MÃ", required=True, help="Mã cơ quan trong plans/co-quan.yml.")
YEAR = click.option(*_YEAR_NAMES, type=_YEARS, required=True, help="Năm của kế hoạch.")
ANY_AGENCY = click.option(
    *_AGENCY_NAMES, metavar="MÃ", help="Mã cơ quan trong plans/co-quan.yml; bỏ trống thì mọi cơ quan."
)
ANY_YEAR = click.option(*_YEAR_NAMES, type=_YEARS, help="Năm; bỏ trống thì mọi năm.")
NEWEST_YEAR = click.option(*_YEAR_NAMES, type=_YEARS, help="Năm của kế hoạch; bỏ trống thì năm mới nhất.")


def known_agency_or_stop(data: Dataset, agency: str | None) -> None:
    """Goes on where no agency is named; one that nobody knows ends the command with those there are."""
    register = data.only(AgencyRegister)
    codes = [one.code for one in register.record.agencies] if register else []
    if agency is not None and agency not in codes:
        known = did_you_mean(agency, codes, otherwise=f"Các mã: {', '.join(codes) or 'chưa có cơ quan nào'}.")
        stop(f"--agency: không có cơ quan “{agency}” trong plans/co-quan.yml. {known}", WRONG_CALL)


def plan_or_stop(data: Dataset, agency: str, year: int) -> Entry[Plan]:
    """The agency's plan of the year; otherwise the command ends with what is missing."""
    known_agency_or_stop(data, agency)
    file = f"plans/{agency}/{year}/ke-hoach.yml"
    found = next((one for one in data.of(Plan) if one.file == file and one.record.year == year), None)
    if found is None:
        stop(f"Không có, hoặc không đọc được, {file}. Thêm kế hoạch rồi chạy cchc check trước.", WRONG_CALL)
    return found
