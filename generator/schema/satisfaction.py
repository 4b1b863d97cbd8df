"""Satisfaction surveys of one year (`plans/<co-quan>/<nam>/hai-long.yml`). Counts of answers, never shares.

Source of the five factors: the satisfaction index of the state's services (SIPAS) of Bộ Nội vụ.
"""

from __future__ import annotations

from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.references import Cited
from generator.schema.scalars import Day, Line, OneOrMore, Url, Whole
from generator.schema.yearly import YearlyPaper


class Level(Vocabulary):
    """Answers, from the best down. A form with fewer levels leaves some out."""

    VERY_SATISFIED = "rat-hai-long", "Rất hài lòng"
    SATISFIED = "hai-long", "Hài lòng"
    NEUTRAL = "binh-thuong", "Bình thường"
    DISSATISFIED = "khong-hai-long", "Không hài lòng"
    VERY_DISSATISFIED = "rat-khong-hai-long", "Rất không hài lòng"


class Factor(Vocabulary):
    """What people were asked about."""

    ACCESS = "tiep-can", "Tiếp cận dịch vụ"
    PROCEDURES = "thu-tuc", "Thủ tục hành chính"
    OFFICIALS = "cong-chuc", "Công chức giải quyết công việc"
    OUTCOME = "ket-qua", "Kết quả giải quyết"
    COMMENTS = "gop-y", "Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị"


class LevelCount(Record):
    """So many gave this answer."""

    level: Level = field(key="muc", label="Mức")
    count: Whole = field(key="so_phieu", label="Số phiếu")


class FactorCounts(Record):
    """Answers about one factor."""

    factor: Factor = field(key="ma", label="Yếu tố")
    answers: Whole | None = field(
        key="so_tra_loi", label="Số phiếu có trả lời", help="Chỉ khi khác số phiếu thu về của đợt", default=None
    )
    levels: tuple[LevelCount, ...] = field(key="muc_do", label="Các mức")


class SurveyRound(Record):
    """One round. The counts of its levels add up to the answers."""

    title: Line = field(key="ten", label="Đợt khảo sát")
    since: Day = field(key="tu_ngay", label="Từ ngày")
    until: Day = field(key="den_ngay", label="Đến ngày")
    subject: Line = field(key="noi_dung", label="Khảo sát về việc gì")
    respondents: Line | None = field(
        key="doi_tuong", label="Người được hỏi", help="“Người nộp hồ sơ tại bộ phận một cửa”", default=None
    )
    issued: Whole | None = field(key="so_phieu_phat", label="Số phiếu phát ra", default=None)
    answered: Whole = field(key="so_phieu_thu", label="Số phiếu thu về", help="Chỉ tính phiếu hợp lệ")
    method: Line | None = field(
        key="cach_lam", label="Cách khảo sát", help="“Phát phiếu tại bộ phận một cửa”, “gọi điện”…", default=None
    )
    form: Url | None = field(key="mau_phieu", label="Mẫu phiếu", default=None)
    levels: tuple[LevelCount, ...] = field(key="muc_do", label="Mức độ hài lòng chung", default=())
    factors: tuple[FactorCounts, ...] = field(key="yeu_to", label="Theo yếu tố", default=())
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản công bố kết quả", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class Satisfaction(YearlyPaper):
    """All rounds of one agency in one year."""

    source: Line | None = field(key="nguon", label="Tài liệu gốc", default=None)
    rounds: tuple[SurveyRound, ...] = field(key="dot", label="Các đợt khảo sát")
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()
