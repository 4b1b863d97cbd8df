"""Closed lists of words for procedures. Source: the record of the national portal (Cổng Dịch vụ công quốc gia)."""

from __future__ import annotations

from generator.schema.base import Vocabulary


class ExecutionLevel(Vocabulary):
    """Cấp thực hiện."""

    MINISTRY = "cap-bo", "Cấp Bộ"
    PROVINCE = "cap-tinh", "Cấp tỉnh"
    DISTRICT = "cap-huyen", "Cấp huyện (đến hết 30/6/2025)"
    COMMUNE = "cap-xa", "Cấp xã"
    OTHER = "co-quan-khac", "Cơ quan khác"


class ProcedureType(Vocabulary):
    """Loại thủ tục."""

    DELEGATED = "luat-giao-chi-tiet", "Được luật giao quy định chi tiết"
    UNDELEGATED = "khong-luat-giao-chi-tiet", "Không được luật giao quy định chi tiết"
    SPECIAL = "dac-thu", "Đặc thù"
    INTERNAL = "noi-bo", "Nội bộ"


class Applicant(Vocabulary):
    """Đối tượng thực hiện."""

    CITIZEN = "cong-dan", "Công dân Việt Nam"
    OVERSEAS = "nguoi-viet-o-nuoc-ngoai", "Người Việt Nam định cư ở nước ngoài"
    FOREIGNER = "nguoi-nuoc-ngoai", "Người nước ngoài"
    OFFICIAL = "can-bo-cong-chuc", "Cán bộ, công chức, viên chức"
    ENTERPRISE = "doanh-nghiep", "Doanh nghiệp"
    FOREIGN_INVESTED = "doanh-nghiep-von-nuoc-ngoai", "Doanh nghiệp có vốn đầu tư nước ngoài"
    COOPERATIVE = "hop-tac-xa", "Hợp tác xã"
    ORGANISATION = "to-chuc", "Tổ chức (không phải doanh nghiệp, hợp tác xã)"
    FOREIGN_ORGANISATION = "to-chuc-nuoc-ngoai", "Tổ chức nước ngoài"


class SubmissionMode(Vocabulary):
    """Hình thức nộp."""

    IN_PERSON = "truc-tiep", "Trực tiếp"
    ONLINE = "truc-tuyen", "Trực tuyến"
    POSTAL = "buu-chinh", "Dịch vụ bưu chính"


class OnlineLevel(Vocabulary):
    """How far a procedure can be done online; pages word it in many ways.

    Source: NĐ 42/2022/NĐ-CP (toàn trình, một phần); NĐ 43/2011/NĐ-CP art. 3 for the four levels before it.
    """

    FULL = "toan-trinh", "Toàn trình"
    PARTIAL = "mot-phan", "Một phần"
    INFORMATION = "cung-cap-thong-tin", "Cung cấp thông tin trực tuyến"
    REMAINING = "con-lai", "Thủ tục còn lại"
    OLD_1 = "muc-do-1", "Mức độ 1 (cách chia cũ)"
    OLD_2 = "muc-do-2", "Mức độ 2 (cách chia cũ)"
    OLD_3 = "muc-do-3", "Mức độ 3 (cách chia cũ)"
    OLD_4 = "muc-do-4", "Mức độ 4 (cách chia cũ)"
