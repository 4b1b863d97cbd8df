"""Every problem an editor can meet: a permanent code, what is wrong, and the next step, in Vietnamese.

`{found}` is the value as typed, `{field}` the path to it; other names in braces are given where the problem is found.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.editorial_catalogue import EDITORIAL


@dataclass(frozen=True)
class Entry:
    """Sentences of one code."""

    message: str
    hint: str
    only_warns: bool = False


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
    # References
    "path-mismatch": Entry(
        "“{found}” khác với tên thư mục hoặc tên tệp “{expected}”.", "Sửa giá trị, hoặc chuyển tệp sang đúng thư mục."
    ),
    "unknown-agency": Entry("Cơ quan “{found}” không có trong plans/co-quan.yml.", "{suggestion}"),
    "unknown-unit": Entry("Đơn vị “{found}” không có trong plans/co-quan.yml.", "{suggestion}"),
    "unit-out-of-period": Entry(
        "Đơn vị “{found}” không hoạt động trong năm {year} ({period}).",
        "Kiểm tra tên đơn vị của năm đó, hoặc sửa “tu_ngay”, “den_ngay” trong co-quan.yml.",
    ),
    "ambiguous-alias": Entry(
        "Tên “{found}” chỉ cả hai đơn vị “{first}” và “{second}” trong cùng thời gian.",
        "Bỏ tên này ở một trong hai đơn vị.",
    ),
    "duplicate-id": Entry("“{found}” đã dùng ở {first}.", "Mỗi mã chỉ dùng một lần; đặt mã khác."),
    "duplicate-task-number": Entry(
        "Nhiệm vụ số “{found}” đã có ở dòng {first_line}.",
        "Sửa số; nếu văn bản gốc đánh trùng, giữ “so” và thêm “ma: {found}-2”.",
    ),
    "unknown-task": Entry("Kế hoạch năm {year} của “{agency}” không có nhiệm vụ “{found}”.", "{suggestion}"),
    "no-plan": Entry(
        "Không có kế hoạch năm {year} của “{agency}” để đối chiếu nhiệm vụ “{found}”.", "Thêm tệp {expected} trước."
    ),
    "continued-and-not": Entry(
        "Nhiệm vụ “{found}” ở “{key}”, mà dòng {first_line} ghi là nối tiếp.",
        "Giữ một trong hai: nối tiếp thì bỏ khỏi “{key}”.",
    ),
    "unknown-milestone": Entry(
        "Nhiệm vụ {task} không có mốc thứ {found}.", "Nhiệm vụ này có {count} mốc; xem trang nhiệm vụ."
    ),
    "unknown-directive": Entry(
        "Thông báo không có chỉ đạo số {found}.", "Đối chiếu với các số ở “chi_dao” trong cùng tệp."
    ),
    "unknown-document": Entry("Văn bản “{found}” chưa có trong content/van-ban/.", "{suggestion}"),
    "document-date-differs": Entry(
        "“{found}”: sổ văn bản ghi ngày {registered}.",
        "Đối chiếu hai tài liệu; nếu là văn bản khác cùng số thì thêm một tệp trong content/van-ban/.",
    ),
    "ambiguous-document": Entry("Có nhiều văn bản số “{found}”.", "Thêm ngày: “{found} ngày 29/10/2018”."),
    "unknown-work-field": Entry("Lĩnh vực “{found}” không có trong content/tthc/linh-vuc.yml.", "{suggestion}"),
    "unknown-procedure": Entry(
        "Không tệp nào trong content/tthc/ và không quyết định nào của {province} có thủ tục “{found}”.",
        "{suggestion}",
    ),
    "feedback-of-no-province": Entry(
        "Không có thủ tục nào của “{found}”, nên nơi nhận phản ánh này không hiện ở trang nào.",
        "{suggestion}",
        only_warns=True,
    ),
    "feedback-without-way": Entry(
        "Nơi nhận phản ánh “{found}” chưa có cách liên hệ.",
        "Ghi ít nhất một trong: “dia_chi”, “dien_thoai”, “thu_dien_tu”, “trang”.",
    ),
    "time-without-unit": Entry(
        "Thời hạn “{found}” không có đơn vị.",
        "Ghi rõ “ngày làm việc”, “ngày”, “tháng” hoặc “giờ”; hai loại ngày khác nhau.",
    ),
    "form-missing": Entry("Không có tệp biểu mẫu “{found}” trong {folder}/.", "{suggestion}"),
    "form-wrong-type": Entry("Biểu mẫu “{found}” không thuộc loại tệp được đăng.", "Dùng một trong các loại: {known}."),
    "form-too-large": Entry("Biểu mẫu “{found}” lớn hơn {limit} MB.", "Nén ảnh trong tệp, hoặc tách thành nhiều tệp."),
    "procedure-code-clash": Entry(
        "Mã “{found}” và mã “{other}” ở {first} là một thủ tục của cùng một tỉnh, chỉ khác phần đuôi.",
        "Mỗi thủ tục một tệp: gộp hai tệp, hoặc sửa mã ghi sai.",
    ),
    "bad-figure": Entry("Số liệu cần “gia_tri”, hoặc cả “tu_so” và “mau_so”.", "Điền một trong hai cách."),
    "correction-of-nothing": Entry("Đính chính nói về khóa “{found}”, mục này không có.", "{suggestion}"),
    "correction-not-printed": Entry(
        "Khóa “{key}” không có chữ “{found}” để đính chính.",
        "Giữ giá trị như văn bản in, và chép đúng chữ đó vào “da_in”.",
    ),
    "share-above-one": Entry("Tử số {found} lớn hơn mẫu số {denominator}.", "Đối chiếu lại với báo cáo."),
    "share-above-hundred": Entry(
        "Tỷ lệ {found}% lớn hơn 100%.", "Đối chiếu lại; nếu là mức tăng thì đặt đơn vị tính khác “%”."
    ),
    "figure-without-name": Entry(
        "Số liệu cần “ten” và “don_vi”, hoặc “ma” của plans/so-lieu.yml.", "Điền tên và đơn vị tính, hoặc mã."
    ),
    "unknown-indicator": Entry("Không có số liệu mã “{found}” trong plans/so-lieu.yml.", "{suggestion}"),
    "indicator-unit": Entry(
        "Đơn vị tính “{found}” khác danh mục số liệu, nơi ghi “{expected}” ({first}).",
        "Đổi về đơn vị của danh mục, hoặc đặt mã khác cho số liệu này.",
    ),
    "count-as-share": Entry(
        "“{found}” là một số lượng theo danh mục số liệu ({first}), không có tử số và mẫu số.",
        "Ghi bằng “gia_tri”, hoặc dùng mã của một tỷ lệ.",
    ),
    "sum-does-not-close": Entry(
        "{name} là {found}, nhưng cộng các phần (dòng {lines}) được {total}.", "Đối chiếu lại từng số với báo cáo."
    ),
    "correction-changes-nothing": Entry(
        "Đính chính ghi đúng con số đang công bố.",
        "Ghi số đã công bố trước đây vào “dinh_chinh”, và số đúng vào số liệu.",
    ),
    "changed-without-correction": Entry(
        "Số liệu “{found}” đã công bố với {former}, nay khác mà không có đính chính.",
        "Thêm “dinh_chinh” với số cũ ({former}), ngày và lý do; người đọc sẽ thấy cả hai.",
    ),
    "published-figure-gone": Entry(
        "Số liệu “{found}” đã công bố nay không còn trong tệp.", "Đưa lại số liệu; nếu sai thì sửa bằng “dinh_chinh”."
    ),
    "timing-not-understood": Entry(
        "Không hiểu thời gian “{found}”.",
        "Trang vẫn hiện nguyên văn; thêm “moc” với ngày cụ thể nếu có hạn.",
        only_warns=True,
    ),
    # Decisions about procedures
    "bad-province-code": Entry("“{found}” không phải mã tỉnh.", "Viết như phần cuối mã thủ tục, ví dụ H34."),
    "list-missing": Entry(
        "Quyết định {found} không có danh mục thủ tục.",
        "Ghi từng thủ tục vào “noi_dung”; nếu chưa có danh mục thì thêm “danh_muc_chua_ro: có”.",
    ),
    "list-known-and-unknown": Entry(
        "Danh mục được ghi là chưa rõ, mà “noi_dung” có {count} thủ tục.",
        "Bỏ “danh_muc_chua_ro” khi danh mục đã đủ; nếu chưa đủ thì bỏ “noi_dung”.",
    ),
    "replacement-mismatch": Entry(
        "“thay_cho” chỉ đi với “loai: thay-the”, và ngược lại; ở đây là “{found}”.",
        "Thay thế: ghi mã mới ở “ma”, mã cũ ở “thay_cho”. Giữ nguyên mã thì dùng “loai: sua-doi”.",
    ),
    "changes-out-of-place": Entry(
        "“thay_doi” chỉ đi với “loai: sua-doi” hoặc “loai: thay-the”; ở đây là “{found}”.",
        "Bỏ “thay_doi”, hoặc sửa “loai”; điều muốn nói thêm ghi ở “ghi_chu”.",
    ),
    "unknown-part": Entry("Thủ tục không có mục “{found}” để thay đổi.", "{suggestion}"),
    "nothing-changed": Entry(
        "Mục “{found}” không có gì thay đổi.", "Ghi ít nhất một trong “cu” và “moi”; hai nội dung phải khác nhau."
    ),
    "changed-twice": Entry(
        "Quyết định này đã thay đổi thủ tục “{found}” ở dòng {first_line}.", "Mỗi thủ tục một dòng; gộp hoặc sửa mã."
    ),
    "code-of-another-province": Entry(
        "Mã “{found}” không phải của {province} ({expected}).", "Đối chiếu mã, hoặc sửa “ma_tinh” của quyết định."
    ),
    "before-decision": Entry(
        "{label}: {found}, trước ngày ban hành {issued_on}.", "Đối chiếu hai ngày với quyết định."
    ),
    "change-of-unknown-procedure": Entry(
        "Thủ tục “{found}” không có trong quyết định nào trước đó và không có tệp trong content/tthc/.",
        "Kiểm tra mã; thêm tệp của thủ tục, hoặc thêm quyết định đã công bố nó.",
    ),
    "new-code-in-force": Entry(
        "Thủ tục “{found}” ghi là mới ban hành, mà {standing}; lần thay đổi gần nhất: {other}, từ {day}.",
        "Kiểm tra mã; nếu chỉ sửa nội dung thì dùng “loai: sua-doi”.",
    ),
    "already-abolished": Entry(
        "Thủ tục “{found}” {standing} từ {day} theo {other}.",
        "Kiểm tra mã và ngày của hai quyết định; nếu ban hành lại thì dùng “loai: moi”.",
    ),
    "decisions-conflict": Entry(
        "Thủ tục “{found}” được {other} thay đổi cùng ngày ký và cùng ngày có hiệu lực ({day}); không rõ cái nào sau.",
        "Đối chiếu hai quyết định và bỏ dòng ghi nhầm.",
    ),
    # Posts
    "no-front-matter": Entry(
        "Bài viết không có phần thông tin mở đầu.", "Bắt đầu tệp bằng “---”, các dòng thông tin, rồi “---”."
    ),
    "unclosed-front-matter": Entry(
        "Phần thông tin mở đầu không có dòng “---” kết thúc.", "Thêm một dòng chỉ gồm “---” sau phần thông tin."
    ),
    "empty-post": Entry("Bài viết không có nội dung.", "Viết nội dung sau phần thông tin mở đầu."),
    "post-html": Entry(
        "Bài viết có HTML hoặc liên kết không an toàn: “{found}”.",
        "Viết bằng Markdown thường; liên kết bắt đầu bằng https:// hoặc là tệp .md.",
    ),
    "post-attributes": Entry("Không dùng thuộc tính “{{: …}}” trong bài viết.", "Xóa phần trong ngoặc nhọn."),
    # Pages
    "broken-link": Entry("Liên kết “{found}” không dẫn tới trang nào.", "{suggestion}"),
    "address-taken": Entry("Địa chỉ “{found}” đã thuộc về {first}.", "Đổi mã, số hoặc tên tệp của một trong hai."),
    # What the editorial checks say, in the order of their themes
    **{code: Entry(*said, only_warns=True) for theme in EDITORIAL.values() for code, said in theme.items()},
}
