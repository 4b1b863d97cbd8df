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


def explain(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """Reason and advice in Vietnamese; the parser's own words where none of ours fits."""
    said = f"{error.context or ''} {error.problem or ''}"
    for phrase, reason, advice in _EXPLANATIONS:
        if phrase in said:
            return reason, advice
    return str(error.problem or "không đọc được"), _INDENT
