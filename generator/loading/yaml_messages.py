"""The YAML parser's English complaints, said in Vietnamese with what to do."""

from __future__ import annotations

import yaml

_INDENT = "Kiểm tra khoảng trắng đầu dòng: các khóa cùng nhóm phải thẳng cột."
_QUOTE = "Đặt cả giá trị trong dấu nháy kép."

_EXPLANATIONS = (
    ("mapping values are not allowed", "có dấu hai chấm thừa trong giá trị", _QUOTE),
    (
        "could not find expected ':'",
        "thiếu dấu hai chấm sau tên khóa",
        "Viết “khóa: giá trị”, có khoảng trắng sau dấu hai chấm.",
    ),
    ("found character '\\t'", "có ký tự Tab ở đầu dòng", "Thay Tab bằng khoảng trắng."),
    ("found a tab character", "có ký tự Tab ở đầu dòng", "Thay Tab bằng khoảng trắng."),
    (
        "found character that cannot start any token",
        "có ký tự không thể mở đầu một giá trị (Tab, @, `, %)",
        "Thay Tab bằng khoảng trắng, hoặc đặt giá trị trong dấu nháy kép.",
    ),
    (
        "found unexpected end of stream",
        "dấu nháy hoặc dấu ngoặc chưa đóng",
        "Tìm dấu nháy, ngoặc vuông hoặc ngoặc nhọn mở mà chưa đóng.",
    ),
    (
        "found unknown escape character",
        "dấu gạch chéo ngược không đúng trong dấu nháy kép",
        "Dùng dấu nháy đơn thay cho nháy kép.",
    ),
    (
        "escape code",
        "mã ký tự sau dấu gạch chéo ngược không có trong Unicode",
        "Gõ thẳng ký tự, không viết mã.",
    ),
    (
        "did not find expected hexdecimal number",
        "mã ký tự sau dấu gạch chéo ngược không đủ chữ số",
        "Gõ thẳng ký tự, hoặc dùng dấu nháy đơn thay cho nháy kép.",
    ),
    ("directive", "dòng mở đầu bằng dấu %", "Xóa dòng này, hoặc đặt cả giá trị trong dấu nháy kép."),
    ("incompatible YAML document", "dòng mở đầu bằng dấu %", "Xóa dòng này."),
    ("while parsing a tag", "có dấu ! mở đầu giá trị", _QUOTE),
    ("while scanning a tag", "có dấu ! mở đầu giá trị", _QUOTE),
    (
        "while scanning a block scalar",
        "sau dấu | hoặc > có chữ thừa",
        "Viết nội dung từ dòng sau, thụt vào hai dấu cách.",
    ),
    (
        "did not find expected ',' or ']'",
        "danh sách trong ngoặc vuông chưa đóng hoặc thiếu dấu phẩy",
        "Thêm “]” hoặc dấu phẩy.",
    ),
    (
        "did not find expected ',' or '}'",
        "nhóm trong ngoặc nhọn chưa đóng hoặc thiếu dấu phẩy",
        "Thêm “}”, hoặc đặt giá trị trong dấu nháy kép.",
    ),
    ("did not find expected '-' indicator", "danh sách lẫn với khóa", _INDENT),
    ("did not find expected key", "thụt đầu dòng không thẳng hàng, hoặc có chữ sau dấu nháy đóng", _INDENT),
    ("block sequence entries are not allowed", "dấu gạch đầu dòng đặt sai chỗ", _INDENT),
    ("block mapping entries are not allowed", "khóa đặt sai chỗ", _INDENT),
    ("did not find expected alphabetic or numeric character", "dấu & hoặc * mở đầu giá trị", _QUOTE),
    ("while parsing a node", "giá trị mở đầu bằng ký tự đặc biệt", _QUOTE),
    ("did not find expected node content", "thiếu giá trị hoặc thừa dấu phẩy", "Kiểm tra các dấu ngoặc và dấu phẩy."),
    ("found undefined tag handle", "có dấu ! mở đầu giá trị", _QUOTE),
    ("found undefined alias", "dấu * mở đầu giá trị", _QUOTE),
    (
        "did not find expected <document start>",
        "nội dung thừa ở đầu hoặc cuối tệp",
        "Kiểm tra các dòng “---” và mức thụt đầu dòng.",
    ),
    ("control characters are not allowed", "có ký tự điều khiển không nhìn thấy", "Xóa và gõ lại dòng này."),
)


def place_of(error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Where to look: where a quote was opened that nothing closes, else where the parser stopped."""
    if "unexpected end of stream" in (error.problem or ""):
        return error.context_mark or error.problem_mark
    return error.problem_mark or error.context_mark


def explain(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """Reason and advice in Vietnamese; with the parser's own words where none of ours fits."""
    said = f"{error.context or ''} {error.problem or ''}"
    for phrase, reason, advice in _EXPLANATIONS:
        if phrase in said:
            return reason, advice
    return f"bộ đọc không hiểu chỗ này ({error.problem or 'không rõ lý do'})", _INDENT
