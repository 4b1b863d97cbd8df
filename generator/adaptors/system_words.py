"""What the machine says of a file, in Vietnamese: its own words are English, or whatever its owner chose."""

from __future__ import annotations

import errno

_WORDS = {
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
    errno.ENOENT: "không có tệp hoặc thư mục đó",
    errno.ENOTDIR: "một phần của đường dẫn là tệp, không phải thư mục",
    errno.EISDIR: "đó là thư mục, không phải tệp",
    errno.EEXIST: "đã có tệp hoặc thư mục cùng tên",
    errno.ENOTEMPTY: "thư mục đang có tệp khác",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EDQUOT: "đã hết dung lượng được cấp",
    errno.EFBIG: "tệp quá lớn",
    errno.ENAMETOOLONG: "tên tệp quá dài",
    errno.ELOOP: "liên kết chạy vòng",
    errno.EBUSY: "chương trình khác đang dùng",
    errno.ETXTBSY: "chương trình khác đang dùng",
    errno.EMFILE: "đang mở quá nhiều tệp",
    errno.ENFILE: "máy đang mở quá nhiều tệp",
    errno.EIO: "ổ đĩa báo lỗi",
    errno.EADDRINUSE: "cổng đang có chương trình khác dùng",
    errno.EADDRNOTAVAIL: "máy không có địa chỉ đó",
}


def system_words(error: OSError) -> str:
    """The reason; its number where we have no words for it."""
    return _WORDS.get(error.errno or 0, f"lỗi số {error.errno} của máy")
