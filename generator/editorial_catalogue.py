"""What the editorial checks say: by theme, every code with its message and its next step, in Vietnamese. All only warn.

`{found}` is the value as typed; other names in braces are given where the problem is found. generator/checks/ has one
module a theme.
"""

from __future__ import annotations

from generator.publication_catalogue import PUBLICATION

_KEEP = "nếu văn bản gốc ghi như vậy thì giữ nguyên và thêm “cho_phep” với lý do"

EDITORIAL: dict[str, dict[str, tuple[str, str]]] = {
    "Năm và ngày": {
        "year-mismatch": (
            "“{found}” không thuộc năm {plan_year} của kế hoạch.",
            f"Đối chiếu với văn bản: nếu ghi nhầm thì sửa; {_KEEP}.",
        ),
        "report-year-mismatch": (
            "Hạn báo cáo ghi “{found}”, kế hoạch là của năm {plan_year}.",
            f"Đối chiếu với văn bản: nếu ghi nhầm thì sửa; {_KEEP}.",
        ),
    },
    "Tiến độ": {
        "done-without-product": (
            "Nhiệm vụ {found} báo cáo đã xong mà chưa nêu sản phẩm; kế hoạch ghi “{product}” ({plan}).",
            f"Thêm “van_ban” hoặc “san_pham”; {_KEEP}.",
        ),
        "late-without-reason": (
            "Nhiệm vụ {found} {said}, hạn {due_on} ({plan}), chưa nêu lý do.",
            f"Thêm “ly_do”; {_KEEP}.",
        ),
    },
    "Đánh số": {
        "number-skipped": (
            "Trước “{found}” thiếu số {missing}.",
            f"Kiểm tra còn sót mục nào (thứ tự chữ: a b c d đ e g h i k l m n o p q r s t u v x y); {_KEEP}.",
        ),
        "number-repeated": ("Số “{found}” dùng hai lần; lần đầu ở dòng {first_line}.", f"Sửa số; {_KEEP}."),
        "number-out-of-order": (
            "“{found}” đứng sau “{previous}”, không đúng thứ tự.",
            f"Xếp lại theo thứ tự a b c d đ e g h i k l m n o p q r s t u v x y; {_KEEP}.",
        ),
    },
    "So với năm trước": {
        "task-continued-twice": (
            "Nhiệm vụ năm trước “{found}” đã có ở dòng {first_line}.",
            "Nếu năm nay tách thành nhiều nhiệm vụ thì thêm “cho_phep” với lý do; nếu không thì giữ một chỗ.",
        ),
    },
    "Thiếu nội dung": {
        "task-incomplete": (
            "Nhiệm vụ {found} không nêu {missing}, trong khi hầu hết nhiệm vụ khác của kế hoạch có nêu.",
            f"Điền theo văn bản; {_KEEP}.",
        ),
        "nothing-after-colon": ("Sau dấu hai chấm không có gì: “…{found}”.", f"Viết tiếp hoặc bỏ dấu; {_KEEP}."),
    },
    "Số liệu mâu thuẫn": {
        "numbers-contradict": (
            "{field_label} ghi “{found}”, {other_label} ghi “{other}”.",
            f"Xác định số đúng rồi sửa; {_KEEP}.",
        ),
        "share-contradicts": ("“{found}” không khớp: {share}.", f"Đối chiếu lại số liệu; {_KEEP}."),
    },
    "Đơn vị": {
        "unit-spelled-differently": (
            "Cùng một đơn vị được viết hai cách trong tệp này: “{found}” và “{other}”.",
            f"Dùng một cách viết; {_KEEP}.",
        ),
        "group-leads": (
            "“{found}” là tên chung của nhiều đơn vị, mà việc này có hạn ({due}).",
            f"Nêu một đơn vị chịu trách nhiệm; {_KEEP}.",
        ),
        "outside-body-out-of-period": (
            "Trong năm {year} không có “{found}” ({period}).",
            f"{{told}}Kiểm tra tên cơ quan của năm đó, hoặc ngày trong co-quan-ngoai.yml; {_KEEP}.",
        ),
    },
    "Văn bản": {
        "odd-number-symbol": ("Ký hiệu “{found}” viết lạ.", f"Có phải “{{suggestion}}”? Nếu đúng thì sửa; {_KEEP}."),
        "look-alike-number-symbol": (
            "Ký hiệu “{found}” chỉ khác một chữ với “{other}” ở các văn bản khác.",
            f"Đối chiếu với văn bản; {_KEEP}.",
        ),
        "number-year-differs": (
            "Số, ký hiệu “{found}” mang năm {number_year}, ngày ban hành lại thuộc năm {issued_year}.",
            f"Đối chiếu lại số và ngày; {_KEEP}.",
        ),
        "document-two-dates": (
            "Văn bản “{found}” có hai ngày ban hành; ngày kia ở {other}.",
            f"Giữ ngày đúng với văn bản và gộp hai tệp; {_KEEP}.",
        ),
        "document-two-issuers": (
            "Văn bản “{found}” có hai cơ quan ban hành; cơ quan kia ở {other}.",
            f"Giữ cơ quan đúng với văn bản và gộp hai tệp; {_KEEP}.",
        ),
        "issuer-differs": (
            "Ở đây ghi “{found}”, sổ văn bản ghi cơ quan ban hành là “{issuer}”.",
            f"Đối chiếu với văn bản được dẫn; {_KEEP}.",
        ),
        "replaced-document": (
            "“{found}” đã được thay bằng {other} từ ngày {day}, trước văn bản này.",
            f"Dẫn văn bản thay thế; {_KEEP}.",
        ),
    },
    "Tiêu chuẩn và thuật ngữ": {
        "standard-misnamed": ("Tên tiêu chuẩn viết lạ: “{found}”.", f"Viết “{{suggestion}}”; {_KEEP}."),
        "old-service-level": (
            "“{found}”: từ năm 2023 dịch vụ công trực tuyến không còn chia mức độ 1–4.",
            f"Viết “toàn trình” hoặc “một phần”; {_KEEP}.",
        ),
        "abolished-level": (
            "“{found}”: từ ngày 01/7/2025 không còn cấp huyện.",
            "Nêu cấp tỉnh hoặc cấp xã; nếu nói về trước ngày đó thì thêm “cho_phep” với lý do.",
        ),
    },
    "Lỗi gõ, lỗi quét": {
        "typing-slip": (
            "“{found}” có vẻ là lỗi gõ hoặc lỗi quét.",
            f"Có phải “{{suggestion}}”? Nếu đúng thì sửa; {_KEEP}.",
        ),
        "unknown-syllable": (
            "Tiếng Việt không có chữ nào viết là “{found}”.",
            "Đọc lại và sửa; nếu là tên riêng hoặc từ nước ngoài thì thêm “cho_phep” với lý do.",
        ),
        "doubled-word": ("Từ “{found}” lặp lại.", f"Bỏ một từ; {_KEEP}."),
        "glued-words": ("“{found}” có vẻ là hai từ dính nhau.", f"Thêm dấu cách: “{{suggestion}}”; {_KEEP}."),
        "misplaced-blank": (
            "Dấu cách đặt sai chỗ, trước hoặc sau dấu câu: “{found}”.",
            f"Có phải “{{suggestion}}”? Nếu đúng thì sửa; {_KEEP}.",
        ),
        "unclosed-mark": (
            "Dấu ngoặc hoặc dấu nháy không thành cặp: {found}.",
            f"Thêm dấu còn thiếu hoặc bỏ dấu thừa; {_KEEP}.",
        ),
        "odd-space": (
            "Có khoảng trắng không ngắt hoặc dấu nối ẩn ({found}) giữa câu.",
            "Xóa và gõ lại dấu cách bằng bàn phím.",
        ),
        "tex-remnant": ("Còn sót ký hiệu TeX: “{found}”.", "Thay bằng ký hiệu thường, ví dụ ≥, ≤, %."),
        "look-alike-letter": (
            "“{found}” có chữ trông giống chữ tiếng Việt nhưng là chữ khác.",
            "Xóa và gõ lại từ này.",
        ),
    },
    "Thời gian": {
        "as-of-outside-period": (
            "Số liệu tính đến ngày {found}, ngoài kỳ báo cáo ({first} – {last}).",
            f"Đối chiếu “tinh_den_ngay” với kỳ báo cáo; {_KEEP}.",
        ),
        "area-of-another-year": (
            "Lĩnh vực “{label}” chỉ có trong các kế hoạch từ năm {first} đến năm {last}, không phải năm {year}.",
            f"Chọn một trong sáu lĩnh vực; {_KEEP}.",
        ),
        "period-not-over": (
            "Số liệu tính đến ngày {found}, trước ngày cuối kỳ {last}, mà tệp không nói là chưa hết kỳ.",
            f"Thêm “chua_het_ky: có” để người đọc biết; hoặc đối chiếu “tinh_den_ngay”; {_KEEP}.",
        ),
        "as-of-before-document": (
            "“{found}” mang ngày sau ngày chốt số liệu {as_of}.",
            f"Đối chiếu “tinh_den_ngay” hoặc ngày này; {_KEEP}.",
        ),
        "deadline-on-day-off": (
            "Ngày cuối cùng của hạn “{found}” là {day}, {reason}.",
            f"Hỏi lại nơi ban hành hạn được hiểu lùi hay tiến; {_KEEP}.",
        ),
        "published-late": (
            "Đăng ngày {found}, quá 05 ngày làm việc kể từ ngày {since}.",
            "Luật Tiếp cận thông tin 104/2016/QH13 (Điều 18.4) cho 05 ngày làm việc; nếu có lý do thì thêm “cho_phep”.",
        ),
    },
    "Quyết định về thủ tục": {
        "decided-late": (
            "Có hiệu lực từ {found}, chưa đủ 05 ngày sau ngày ban hành {issued_on}.",
            f"Nghị định 63/2010/NĐ-CP (Điều 15) đòi ban hành trước ít nhất 05 ngày; đối chiếu hai ngày; {_KEEP}.",
        ),
        "entered-late": (
            "Nhập cơ sở dữ liệu quốc gia ngày {found}, quá 05 ngày làm việc kể từ ngày ký {issued_on}.",
            "Nghị định 63/2010/NĐ-CP (Điều 24.2) cho 05 ngày làm việc; nếu có lý do thì thêm “cho_phep”.",
        ),
        "change-after-unknown-list": (
            "{why} Quyết định {other} có danh mục chưa rõ nên có thể là lời giải thích.",
            f"Tìm danh mục kèm theo quyết định đó và ghi vào “noi_dung”; {_KEEP}.",
        ),
    },
    "Chấm điểm chỉ số": {
        "loss-unexplained": (
            "Tiêu chí {found} bị trừ {lost} điểm mà không nêu lý do.",
            "Thêm “ly_do”; nếu văn bản không nêu thì thêm “cho_phep” với lý do.",
        ),
        "points-without-proof": (
            "Tiêu chí {found} tự chấm {points} điểm mà không có minh chứng và không có giải trình.",
            "Thêm “minh_chung”, “nhiem_vu” hoặc “lien_ket”; không có tài liệu kiểm chứng thì thêm “giai_trinh”.",
        ),
        "framework-not-in-use": (
            "Bộ chỉ số “{found}” không dùng cho năm {year} (dùng từ {since} đến {until}).",
            f"Kiểm tra đã chọn đúng bộ chỉ số chưa; {_KEEP}.",
        ),
    },
    "Thủ tục hành chính": {
        "promise-longer-than-statute": (
            "Thời hạn đang áp dụng ({found}) dài hơn thời hạn theo quy định ({statutory}).",
            f"Đối chiếu “thoi_han” và “thoi_han_quy_dinh”, có thể hai giá trị bị đổi chỗ; {_KEEP}.",
        ),
        "place-of-another-province": (
            "Nơi thực hiện nhắc tới “{found}”, còn thủ tục là của {province}.",
            "Kiểm tra có chép nhầm địa chỉ của tỉnh khác không; nếu đúng thì thêm “cho_phep” với lý do.",
        ),
        "procedure-without-decision": (
            "Chưa quyết định nào của {province} trong kho nêu thủ tục “{found}”, dù danh mục của lĩnh vực này đã có "
            "({other}).",
            "Kiểm tra mã; thêm quyết định đã công bố thủ tục; nếu không tìm được thì thêm “cho_phep” với lý do.",
        ),
        "ended-procedure-linked": (
            "“{found}” dẫn tới thủ tục {standing} từ {day} theo {other} ({place}).",
            "{suggestion}",
        ),
        "compared-before-change": (
            "Đối chiếu với Cổng quốc gia ngày {found}, trước quyết định thay đổi thủ tục gần nhất ({other}).",
            "Đối chiếu lại với Cổng rồi ghi ngày mới vào “doi_chieu”.",
        ),
    },
    "Đối thoại": {
        "dialogue-without-questions": (
            "Đối thoại đã tổ chức ngày {found} mà không ghi câu hỏi nào.",
            f"Ghi câu hỏi và trả lời vào “hoi_dap”; {_KEEP}.",
        ),
        "too-few-dialogues": (
            "Năm {year} đã hết mà mới ghi {found} lần đối thoại; kế hoạch đặt ít nhất {promised}.",
            "Bổ sung các cuộc đối thoại còn thiếu; nếu không tổ chức thì thêm “cho_phep” với lý do.",
        ),
    },
    "Dữ liệu cá nhân và bí mật": {
        "citizen-name": (
            "“{found}” có vẻ là tên người gửi hoặc người hỏi.",
            "Thay bằng “người dân”, “doanh nghiệp”; nếu là người của cơ quan thì thêm “cho_phep” với lý do.",
        ),
        "citizen-number": (
            "“{found}” có vẻ là số căn cước hoặc chứng minh nhân dân.",
            "Xóa khỏi tệp trước khi đăng; nếu không phải thì thêm “cho_phep” với lý do.",
        ),
        "private-phone": (
            "“{found}” có vẻ là số điện thoại di động.",
            "Thay bằng số của cơ quan; nếu là số công vụ được công khai thì thêm “cho_phep” với lý do.",
        ),
        "private-email": (
            "“{found}” không phải hộp thư công vụ (gov.vn).",
            "Thay bằng hộp thư công vụ; nếu được công khai thì thêm “cho_phep” với lý do.",
        ),
        "bank-account": (
            "“{found}” có vẻ là số tài khoản ngân hàng.",
            "Xóa khỏi tệp; nếu là tài khoản thu phí được công khai thì thêm “cho_phep” với lý do.",
        ),
        "secret-in-text": (
            "“{found}” giống khóa hoặc mật khẩu.",
            "Xóa khỏi tệp và đổi ngay khóa đó: lịch sử của kho vẫn còn giữ; nếu không phải thì thêm “cho_phep”.",
        ),
        "address-not-public": (
            "“{found}” là địa chỉ trong mạng riêng, người đọc không mở được.",
            "Thay bằng địa chỉ công khai của trang đó.",
        ),
        "address-looks-alike": (
            "Tên miền “{found}” có chữ của bảng chữ khác: {letters}.",
            "Gõ lại địa chỉ bằng tay: có thể là địa chỉ giả mạo.",
        ),
        "secrecy-mark": (
            "“{found}” là dấu chỉ độ mật hoặc phạm vi lưu hành.",
            "Dừng đăng và hỏi người có thẩm quyền; nếu không phải dấu mật thì thêm “cho_phep” với lý do.",
        ),
        "recipients-block": (
            "Có mục “{found}” chép từ văn bản hành chính.",
            "Bỏ mục nơi nhận; trang công khai không cần.",
        ),
    },
    **PUBLICATION,
}
