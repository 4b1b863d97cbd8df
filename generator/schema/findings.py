"""Words for what is worked out and never typed: value and label said together, like the words of papers."""

from __future__ import annotations

from generator.schema.base import Vocabulary


class Status(Vocabulary):
    """Few words with one meaning each; the value names the badge, the label is what readers see."""

    LATE = "late", "Quá hạn"
    DONE_LATE = "done-late", "Hoàn thành trễ"
    ON_TIME = "on-time", "Hoàn thành đúng hạn"
    DONE = "done", "Hoàn thành"
    ONGOING = "ongoing", "Thường xuyên"
    RUNNING = "running", "Đang thực hiện"
    NOT_DUE = "not-due", "Chưa đến hạn"
    UNREPORTED = "unreported", "Chưa có báo cáo"
    DROPPED = "dropped", "Không thực hiện"


class DocumentState(Vocabulary):
    """Whether a document is in force on a day."""

    NOT_YET = "not-yet", "Chưa có hiệu lực"
    IN_FORCE = "in-force", "Còn hiệu lực"
    PARTLY_ENDED = "partly-ended", "Hết hiệu lực một phần"
    REPLACED = "replaced", "Đã được thay thế"
    ENDED = "ended", "Hết hiệu lực"
    UNKNOWN = "unknown", "Chưa rõ"


class DutyState(Vocabulary):
    """How much of what must be public stands on the site."""

    THERE = "co", "Có"
    PARTLY = "mot-phan", "Có một phần"
    MISSING = "thieu", "Chưa có"


class TimingKind(Vocabulary):
    """How a plan says when."""

    DAY = "day", "đến một ngày"
    MONTH = "month", "trong tháng"
    QUARTER = "quarter", "trong quý"
    YEAR = "year", "trong năm"
    YEAR_ROUND = "year-round", "thường xuyên"
    RECURRING = "recurring", "định kỳ"
    STARTING = "starting", "bắt đầu từ"
    WORKING_DAYS = "working-days", "theo số ngày làm việc"
    OPEN_ENDED = "open-ended", "theo văn bản hoặc việc khác"
    FIXED = "fixed", "người biên tập xác định"


class TimeUnit(Vocabulary):
    """How times are counted."""

    WORKING_HOUR = "working-hour", "giờ làm việc"
    HOUR = "hour", "giờ"
    SAME_DAY = "same-day", "trong ngày"
    WORKING_DAY = "working-day", "ngày làm việc"
    DAY = "day", "ngày"
    WEEK = "week", "tuần"
    MONTH = "month", "tháng"
    YEAR = "year", "năm"


class Effect(Vocabulary):
    """What a decision does to one procedure. A replacement does something to two: the new one and the old one."""

    INTRODUCED = "introduced", "Mới ban hành"
    AMENDED = "amended", "Sửa đổi, bổ sung"
    REPLACES = "replaces", "Ban hành để thay thế"
    REPLACED = "replaced", "Bị thay thế"
    ABOLISHED = "abolished", "Bãi bỏ"


class Standing(Vocabulary):
    """Where a procedure stands on a day."""

    IN_FORCE = "in-force", "Đang có hiệu lực"
    REPLACED = "replaced", "Đã bị thay thế"
    ABOLISHED = "abolished", "Đã bị bãi bỏ"


class AgainstStatute(Vocabulary):
    """What a promised time is beside the statute's."""

    SHORTER = "shorter", "rút ngắn"
    EQUAL = "equal", "bằng quy định"
    LONGER = "longer", "dài hơn quy định"
    OTHER_UNIT = "other-unit", "không so được: hai đơn vị khác nhau"
    NOT_UNDERSTOOD = "not-understood", "không so được: thời hạn tùy trường hợp"


class Fate(Vocabulary):
    """What became of a task from one plan to the next."""

    KEPT = "giu-nguyen", "Giữ nguyên"
    CHANGED = "thay-doi", "Có thay đổi"
    NEW = "moi", "Mới"
    DROPPED = "khong-con", "Không còn"


class FileKind(Vocabulary):
    """What may be published beside pages, told from the content; the value is the usual ending."""

    PDF = "pdf", "PDF"
    DOCX = "docx", "Word"
    DOC = "doc", "Word 97–2003"
    ODT = "odt", "OpenDocument văn bản"
    XLSX = "xlsx", "Excel"
    XLS = "xls", "Excel 97–2003"
    ODS = "ods", "OpenDocument bảng tính"
    PPTX = "pptx", "PowerPoint"
    CSV = "csv", "bảng CSV"
    TXT = "txt", "văn bản thuần"
    JPEG = "jpg", "ảnh JPEG"
    PNG = "png", "ảnh PNG"
    WEBP = "webp", "ảnh WebP"

    @property
    def endings(self) -> tuple[str, ...]:
        return (f".{self.value}", ".jpeg") if self is FileKind.JPEG else (f".{self.value}",)

    @property
    def is_picture(self) -> bool:
        return self in (FileKind.JPEG, FileKind.PNG, FileKind.WEBP)
