"""What the checks say of publishing itself: files, counters, duties, exceptions; a part of editorial_catalogue."""

from __future__ import annotations

PUBLICATION: dict[str, dict[str, tuple[str, str]]] = {
    "Tệp và ảnh": {
        "file-unnamed": (
            "Không trang nào nhắc tới tệp này, nên tệp không được công khai.",
            "Nêu tệp ở mục “tep” của tài liệu, hoặc liên kết tới nó trong bài viết; nếu không cần thì xóa.",
        ),
        "file-tells-of-people": (
            "Tệp “{file}” còn mang {found}.",
            "Xóa thông tin ẩn (Word, Excel: Tệp → Thông tin → Kiểm tra tài liệu) rồi lưu lại; ảnh trên trang thì máy "
            "đã bỏ, ảnh gốc trong kho thì chưa; nếu giữ thì thêm “cho_phep” với lý do.",
        ),
    },
    "Phải công khai": {
        "duty-missing": (
            "Trang chưa có {count} loại thông tin phải công khai: {missing}.",
            "Thêm dữ liệu; trang “Thông tin phải công khai” nói mục nào nằm ở đâu. Có lý do thì thêm “cho_phep”.",
        ),
    },
    "Nơi nộp hồ sơ": {
        "counter-takes-nothing": (
            "Nơi nộp hồ sơ này chưa ghi nhận thủ tục nào, nên không hiện ở trang của thủ tục nào.",
            "Thêm “linh_vuc”, “thu_tuc”, hoặc “nhan_tat_ca: có”.",
        ),
        "counter-without-successor": (
            "Nơi này thôi nhận hồ sơ sau {found}, chưa có nơi nào ghi là tiếp nhận việc của nó.",
            "Thêm tên tệp này vào “ke_thua” của nơi tiếp nhận.",
        ),
    },
    "Ngoại lệ": {
        "unused-allowance": (
            "“cho_phep” cho “{found}” không còn khớp với cảnh báo nào ở mục này.",
            "{suggestion}",
        ),
        "expired-allowance": (
            "“cho_phep” cho “{found}” đã hết hạn ngày {until}.",
            "Sửa chỗ được cảnh báo, hoặc gia hạn với lý do mới.",
        ),
    },
}
