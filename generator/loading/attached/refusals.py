"""Every reason for which a file is not published, in one place."""

from __future__ import annotations

from generator.loading.attached.facts import Refusal
from generator.schema.findings import FileKind

MAX_MEGABYTES = 25
MAX_MEGAPIXELS = 100

ALLOWED = ", ".join(dict.fromkeys(ending for kind in FileKind for ending in kind.endings))

EMPTY = Refusal("tệp rỗng", "Chép lại tệp gốc vào kho.")
CUT = Refusal("tệp hỏng hoặc bị cắt giữa chừng", "Chép lại tệp gốc, mở thử rồi lưu vào kho.")
MACROS = Refusal("tệp có macro", "Lưu lại thành tệp không có macro (.docx, .xlsx, .pptx).")
SCRIPT = Refusal("PDF có lệnh tự chạy hoặc tệp nhúng bên trong", "In lại thành PDF thường rồi thay tệp này.")
PASSWORD = Refusal("tệp có mật khẩu, người đọc không mở được", "Lưu lại tệp không đặt mật khẩu.")
LFS = Refusal("đây chỉ là con trỏ Git LFS, không phải tệp thật", "Chạy “git lfs pull”, hoặc lưu thẳng tệp vào kho.")
TOO_LARGE = Refusal(f"tệp lớn hơn {MAX_MEGABYTES} MB", "Thu nhỏ tệp: quét ở 150–200 dpi, hoặc tách thành nhiều tệp.")
HUGE_PICTURE = Refusal(f"ảnh lớn hơn {MAX_MEGAPIXELS} triệu điểm ảnh", "Thu nhỏ ảnh rồi lưu lại.")
NOT_UTF8 = Refusal("tệp chữ không phải UTF-8", "Mở tệp, chọn “Lưu với mã hóa UTF-8”.")
NAME = Refusal("tên tệp có ký tự không nhìn thấy hoặc bắt đầu bằng dấu chấm", "Đổi tên tệp, gõ lại bằng tay.")
LINK = Refusal("liên kết chạy vòng, trỏ tới thư mục hoặc tới một tệp không còn", "Thay liên kết bằng chính tệp đó.")
UNREADABLE = Refusal("máy không đọc được", "Kiểm tra quyền đọc của tệp, rồi chạy lại.")


def wrong_ending(ending: str) -> Refusal:
    told = f"loại tệp “{ending}” không được nhận" if ending else "tên tệp không có đuôi cho biết loại"
    return Refusal(told, f"Các loại được nhận: {ALLOWED}. Tệp của giao diện đặt trong theme/overrides/assets/.")


def not_what_it_says(ending: str) -> Refusal:
    return Refusal(
        f"nội dung không phải là “{ending}” như tên tệp nói",
        "Mở bằng phần mềm tạo ra nó và lưu lại đúng loại, hoặc sửa đuôi tệp.",
    )


def another_picture(ending: str) -> Refusal:
    return Refusal(f"nội dung là ảnh “{ending}”, không như đuôi của tên tệp", f"Đổi đuôi tệp thành “{ending}”.")
