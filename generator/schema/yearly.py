"""The base of every paper of one agency about one year."""

from __future__ import annotations

from datetime import date

from generator.schema.attachments import Attachment, attachments_field
from generator.schema.base import Record, field
from generator.schema.scalars import Year


class YearlyPaper(Record):
    """A file below `plans/<co-quan>/<nam>/`: the folders name its agency and year, and its own year must agree.

    Rules, backlinks and lists find it by this base: folder and year, agency, tasks and units it names.
    """

    year: Year = field(key="nam", label="Năm", help="Bằng tên thư mục")
    files: tuple[Attachment, ...] = attachments_field()

    @property
    def earliest_day(self) -> date | None:
        """The first day of its year, where the kind of paper does not know better."""
        return date(self.year, 1, 1)
