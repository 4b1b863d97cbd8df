"""A made-up plan: what an import has to give back. Words are made of clauses, nothing is taken from a real paper."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

VERBS = ("Rà soát", "Ban hành", "Tham mưu sửa đổi", "Xây dựng", "Tổ chức tập huấn", "Kiểm tra", "Công khai", "Cập nhật")
OBJECTS = (
    "quy trình nội bộ giải quyết thủ tục hành chính",
    "danh mục vị trí việc làm của các đơn vị sự nghiệp",
    "cơ sở dữ liệu dùng chung, kết nối với Cổng dịch vụ công",
    "quy chế chi tiêu nội bộ theo Nghị định số 60/2021/NĐ-CP ngày 21/6/2021",
    "văn bản quy phạm pháp luật (đợt {n}), trong đó có văn bản của Hội đồng nhân dân",
    "bộ chỉ số theo dõi hài lòng; bảo đảm tối thiểu 95% phiếu hợp lệ",
    "kế hoạch tuyên truyền tại Ea H'leo, Krông Pắc và Đắk Song",
    "phương án cắt giảm, đơn giản hóa quy định kinh doanh",
)
TAILS = ("", " năm {year}", " theo hướng dẫn của cấp trên", " tại Bộ phận Một cửa", " gắn với chuyển đổi số của ngành")
LEADS = (
    "Sở Nội vụ", "Sở Tư pháp", "Văn phòng UBND tỉnh", "Sở Văn hóa, Thể thao và Du lịch", "Sở Nông nghiệp và Môi trường",
    "Sở Khoa học và Công nghệ", "Thanh tra tỉnh", "Bộ Tài chính", "Công an tỉnh",
)  # fmt: skip
SUPPORTS = (
    "Các sở, ban, ngành", "UBND các xã, phường, đặc khu", "Sở Tài chính", "Sở Nội vụ, Sở Tư pháp", "",
    "Các sở, ban, ngành; UBND các xã, phường, đặc khu",
)  # fmt: skip
PRODUCTS = ("Báo cáo", "Quyết định của UBND tỉnh", "Kế hoạch", "Hội nghị được tổ chức", "Văn bản góp ý; tờ trình", "")
TIMES = (
    "Quý I/{year}", "Tháng 6/{year}", "Trước ngày 30/9/{year}", "Thường xuyên", "6/{year}", "{year}",
    "12/{year} và những năm tiếp theo", "Quý II-III/{year}", "Hằng quý", "Trước 15/12",
)  # fmt: skip
AREAS = (
    ("the-che", "Cải cách thể chế"),
    ("thu-tuc-hanh-chinh", "Cải cách thủ tục hành chính"),
    ("to-chuc-bo-may", "Cải cách tổ chức bộ máy hành chính nhà nước"),
    ("che-do-cong-vu", "Cải cách chế độ công vụ"),
    ("tai-chinh-cong", "Cải cách tài chính công"),
    ("chinh-quyen-so", "Xây dựng và phát triển chính quyền điện tử, chính quyền số"),
)


@dataclass(frozen=True)
class Wanted:
    """A task as the paper states it."""

    area: int
    text: str
    lead: str
    support: str
    product: str
    timing: str


@dataclass(frozen=True)
class Truth:
    """A plan; areas are places in AREAS."""

    year: int
    tasks: tuple[Wanted, ...]

    @property
    def areas(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(task.area for task in self.tasks))


def truth(seed: int, count: int, year: int = 2027) -> Truth:
    """A plan of so many tasks, the same for the same seed."""
    dice = Random(seed)  # noqa: S311  drawn data, no secret
    per_area = -(-count // len(AREAS))
    tasks = []
    for at in range(count):
        tail = dice.choice(TAILS).format(year=year)
        text = f"{dice.choice(VERBS)} {dice.choice(OBJECTS).format(n=at + 1)}{tail}, việc {at + 1}"
        timing = dice.choice(TIMES).format(year=year)
        tasks.append(
            Wanted(at // per_area, text, dice.choice(LEADS), dice.choice(SUPPORTS), dice.choice(PRODUCTS), timing)
        )
    return Truth(year, tuple(tasks))
