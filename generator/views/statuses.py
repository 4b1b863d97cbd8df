"""Statuses in words: what each means, and the day behind one."""

from __future__ import annotations

from generator.derive.tasks.status import Judgement
from generator.schema.findings import Status
from generator.vietnamese import spell_date

MEANINGS = {
    Status.LATE: "Có báo cáo nói về việc này mà chưa nói đã xong, và đã qua hạn.",
    Status.DONE_LATE: "Đã xong, sau ngày cuối cùng của hạn.",
    Status.ON_TIME: "Đã xong, chậm nhất vào ngày cuối cùng của hạn.",
    Status.DONE: "Đã xong; kế hoạch không nêu hạn hoặc báo cáo không nêu ngày, nên không nói được đúng hạn hay trễ.",
    Status.ONGOING: "Việc làm quanh năm hoặc theo định kỳ, và có báo cáo cho biết đang làm.",
    Status.RUNNING: "Có báo cáo nói về việc này, chưa nói đã xong mọi mốc, và chưa mốc nào quá hạn.",
    Status.NOT_DUE: "Chưa có báo cáo, và cũng chưa đến hạn.",
    Status.UNREPORTED: "Chưa có tài liệu nào trên trang nói về việc này. Không có nghĩa là quá hạn.",
    Status.DROPPED: "Có văn bản cho biết việc này không làm nữa, kèm lý do.",
}
"""What each word means to readers."""


def told(judgement: Judgement) -> str | None:
    """The day behind a status in words: "từ ngày 01/04/2022", "trễ 5 ngày, xong ngày 05/04/2022"."""
    if judgement.late_since:
        return f"từ ngày {spell_date(judgement.late_since)}, đã {judgement.days_late} ngày"
    late = f"trễ {judgement.days_late} ngày" if judgement.days_late else None
    done = f"xong ngày {spell_date(judgement.done_on)}" if judgement.done_on else None
    return ", ".join(part for part in (late, done) if part) or None
