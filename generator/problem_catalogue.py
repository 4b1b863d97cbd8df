"""Every problem an editor can meet: a permanent code, what is wrong, and the next step, in Vietnamese.

`{found}` is the value as typed, `{field}` the path to it; other names in braces are given where the problem is found.
"""

from __future__ import annotations

from generator.editorial_catalogue import EDITORIAL
from generator.paper_catalogue import PAPERS, Entry

CATALOGUE: dict[str, Entry] = {
    # Files
    "unknown-file": Entry("Không rõ tệp này chứa loại dữ liệu gì.", "Đặt tệp vào đúng thư mục và đúng tên: {known}."),
    "bad-file-name": Entry(
        "Tên “{found}” không dùng được trong địa chỉ trang.",
        "Đặt tên bằng chữ thường không dấu, số và dấu gạch nối, ví dụ “{suggestion}”.",
    ),
    "unreadable-file": Entry("Không đọc được tệp: {found}.", "Kiểm tra tệp còn đó và có quyền đọc, rồi chạy lại."),
    "outside-repository": Entry(
        "Tệp là liên kết trỏ ra ngoài kho dữ liệu.", "Chép nội dung vào kho thay vì dùng liên kết."
    ),
    "not-utf8": Entry(
        "Tệp không phải UTF-8 (có thể là TCVN3, VNI hoặc Unicode 16 bit).",
        "Mở tệp, chọn “Lưu với mã hóa UTF-8”, rồi kiểm tra lại dấu tiếng Việt.",
    ),
    "file-too-large": Entry("Tệp lớn hơn {limit} kB.", "Tách thành nhiều tệp nhỏ hơn."),
    "empty-file": Entry("Tệp không có dữ liệu.", "Điền nội dung hoặc xóa tệp."),
    # YAML
    "broken-yaml": Entry("Sai cú pháp YAML: {reason}.", "{advice}"),
    "several-documents": Entry(
        "Tệp có nhiều phần ngăn bởi “---”.", "Mỗi tệp chỉ một phần; tách phần sau ra tệp riêng."
    ),
    "anchor": Entry(
        "Giá trị không được mở đầu bằng dấu & hoặc * (neo và bí danh của YAML).",
        "Viết lại nội dung, hoặc đặt cả giá trị trong dấu nháy kép.",
    ),
    "tag": Entry(
        "Giá trị không được mở đầu bằng dấu ! (thẻ kiểu “{found}” của YAML).",
        "Bỏ thẻ; nếu là chữ thật thì đặt cả giá trị trong dấu nháy kép.",
    ),
    "duplicate-key": Entry("Khóa “{found}” đã có ở dòng {first_line}.", "Giữ một, bỏ hoặc gộp dòng còn lại."),
    "bad-key": Entry("Tên khóa phải là chữ.", "Viết khóa ở dạng “ten_khoa: giá trị”."),
    "too-deep": Entry("Dữ liệu lồng nhau quá sâu.", "Kiểm tra các dấu ngoặc và mức thụt đầu dòng."),
    "control-character": Entry("Có ký tự không nhìn thấy ({found}).", "Xóa đoạn này và gõ lại bằng tay, không dán."),
    "cut-by-comment": Entry(
        "Phần “{found}” sẽ không được đọc: sau khoảng trắng, dấu # mở đầu một ghi chú.",
        "Nếu là nội dung, đặt cả giá trị trong dấu nháy kép; nếu là ghi chú, thêm khoảng trắng sau dấu #.",
    ),
    # Shape
    "not-a-mapping": Entry("Cần các dòng “khóa: giá trị” ở đây.", "Kiểm tra dấu hai chấm và mức thụt đầu dòng."),
    "unknown-key": Entry("Không có khóa “{found}”.", "{suggestion}"),
    "missing-key": Entry("Thiếu khóa bắt buộc “{key}”.", "Thêm dòng “{key}: …” ({label})."),
    "empty-value": Entry("Khóa “{key}” để trống.", "Điền giá trị ({label})."),
    "empty-item": Entry("Mục trong danh sách để trống.", "Điền giá trị hoặc xóa dấu gạch đầu dòng này."),
    "wrong-shape": Entry("“{key}” phải là {wanted}.", "Kiểm tra dấu gạch đầu dòng và mức thụt đầu dòng."),
    "bad-choice": Entry("“{found}” không có trong danh mục.", "{suggestion}"),
    # Single values
    "many-lines": Entry(
        "Giá trị này chỉ được một dòng.", "Dùng “>-” để viết một dòng dài thành nhiều dòng, không để dòng trống ở giữa."
    ),
    "unreadable-date": Entry("“{found}” không phải ngày.", "Viết ngày dạng 29/10/2018 hoặc 2018-10-29."),
    "bad-date": Entry("“{found}” không có trong lịch.", "Đối chiếu lại với văn bản."),
    "bad-year": Entry("“{found}” không phải năm hợp lệ.", "Viết năm bằng bốn chữ số, từ 1945 đến 2100."),
    "bad-number": Entry("“{found}” không phải số.", "Viết số không kèm đơn vị, phần thập phân sau dấu phẩy: 97,5."),
    "ambiguous-number": Entry(
        "“{found}” có thể hiểu là nghìn hoặc là số thập phân.",
        "Viết nghìn liền nhau (1000), thập phân bằng dấu phẩy (1,0).",
    ),
    "bad-yes-no": Entry("“{found}” không phải “có” hoặc “không”.", "Viết “có” hoặc “không”."),
    "bad-slug": Entry(
        "“{found}” không dùng được làm mã.", "Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối: phong-hanh-chinh."
    ),
    "long-slug": Entry(
        "Mã “{found}” dài quá 120 chữ, máy chủ không mở được trang.", "Rút ngắn, giữ những từ nói được nội dung."
    ),
    "bad-task-number": Entry("“{found}” không phải số nhiệm vụ.", "Viết như kế hoạch: 2.g, 6.2.a hoặc 5."),
    "bad-number-symbol": Entry(
        "“{found}” không phải số, ký hiệu văn bản.", "Viết liền, ví dụ 908/QĐ-UBND hoặc 04-NQ/TU."
    ),
    "bad-citation": Entry(
        "“{found}” không phải cách viện dẫn văn bản.",
        "Viết “908/QĐ-UBND ngày 29/10/2018”, hoặc chỉ số, ký hiệu khi không rõ ngày.",
    ),
    "bad-url": Entry(
        "“{found}” không phải địa chỉ trang web.",
        "Địa chỉ bắt đầu bằng http:// hoặc https:// và không có khoảng trắng.",
    ),
    "bad-email": Entry(
        "“{found}” không phải địa chỉ thư điện tử.", "Viết một địa chỉ, như hop-thu@ten-co-quan.gov.vn."
    ),
    "bad-procedure-code": Entry(
        "“{found}” không phải mã thủ tục.", "Mã có dạng 2.002131, 2.002131.H58 hoặc 2.002131.000.00.00.H58."
    ),
    # What papers and records say
    **PAPERS,
    # Posts
    "no-front-matter": Entry(
        "Bài viết không có phần thông tin mở đầu.", "Bắt đầu tệp bằng “---”, các dòng thông tin, rồi “---”."
    ),
    "unclosed-front-matter": Entry(
        "Phần thông tin mở đầu không có dòng “---” kết thúc.", "Thêm một dòng chỉ gồm “---” sau phần thông tin."
    ),
    "empty-post": Entry("Bài viết không có nội dung.", "Viết nội dung sau phần thông tin mở đầu."),
    "post-waits": Entry(
        "Bài viết đăng ngày {found}, sau ngày tính của trang ({as_of}), nên chưa công khai.",
        "Không phải làm gì nếu đúng ý; muốn giữ lại hẳn thì thêm “ban_nhap: có”.",
        only_warns=True,
    ),
    "post-html": Entry(
        "Bài viết có HTML hoặc liên kết không an toàn: “{found}”.",
        "Viết bằng Markdown thường; liên kết bắt đầu bằng https:// hoặc là tệp .md.",
    ),
    "post-attributes": Entry("Không dùng thuộc tính “{{: …}}” trong bài viết.", "Xóa phần trong ngoặc nhọn."),
    "picture-elsewhere": Entry(
        "Ảnh “{found}” nằm ở trang khác; người đọc sẽ không thấy.",
        "Tải ảnh về, đặt cạnh bài viết rồi ghi đường dẫn của nó; ghi nguồn ảnh nếu không phải của mình.",
    ),
    "picture-without-words": Entry(
        "Ảnh “{found}” chưa có mô tả cho người không nhìn được ảnh.",
        "Viết mô tả vào giữa hai dấu ngoặc vuông, sau dấu chấm than: “Toàn cảnh hội nghị”.",
    ),
    # Pages
    "broken-link": Entry("Liên kết “{found}” không dẫn tới trang nào.", "{suggestion}"),
    "address-taken": Entry("Địa chỉ “{found}” đã thuộc về {first}.", "Đổi mã, số hoặc tên tệp của một trong hai."),
    # What the editorial checks say, in the order of their themes
    **{code: Entry(*said, only_warns=True) for theme in EDITORIAL.values() for code, said in theme.items()},
}
