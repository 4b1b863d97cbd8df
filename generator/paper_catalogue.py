"""Problems between papers and records: references, units, figures, decisions, surveys, indices."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """Sentences of one code."""

    message: str
    hint: str
    only_warns: bool = False


PAPERS: dict[str, Entry] = {
    # References
    "path-mismatch": Entry(
        "“{found}” khác với tên thư mục hoặc tên tệp “{expected}”.", "Sửa giá trị, hoặc chuyển tệp sang đúng thư mục."
    ),
    "impossible-day": Entry(
        "Ngày “{found}” không thể đúng: năm phải từ {first} đến {last}.", "Đối chiếu lại với văn bản rồi sửa."
    ),
    "day-far-ahead": Entry(
        "Ngày “{found}” còn xa, trong khi đây là việc đã có.",
        "Đối chiếu lại; ngày đúng thì giữ nguyên.",
        only_warns=True,
    ),
    "unknown-agency": Entry("Cơ quan “{found}” không có trong plans/co-quan.yml.", "{suggestion}"),
    "unknown-unit": Entry("Đơn vị “{found}” không có trong plans/co-quan.yml{also}.", "{suggestion}"),
    "unknown-outside-body": Entry("Cơ quan “{found}” không có trong plans/co-quan-ngoai.yml.", "{suggestion}"),
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
        "Nhiệm vụ {task} không có mốc thứ {found}.", "Nhiệm vụ này có {count} mốc ({plan}); xem trang nhiệm vụ."
    ),
    "done-before-start": Entry(
        "Nhiệm vụ {task} xong ngày {found}, trước khi bắt đầu ({start}, {plan}).",
        "Đối chiếu ngày hoàn thành với kế hoạch; nếu kế hoạch ghi nhầm thì thêm “moc” cho nhiệm vụ.",
    ),
    "progress-after-removal": Entry(
        "Nhiệm vụ {task} đã đưa ra khỏi kế hoạch từ ngày {removed_on} ({plan}), vẫn có báo cáo “{found}”.",
        "Kiểm tra số nhiệm vụ; bỏ dòng này, hoặc bỏ “bo” trong kế hoạch nếu nhiệm vụ vẫn làm.",
    ),
    "dropped-without-reason": Entry(
        "Nhiệm vụ {task} ({plan}) không thực hiện mà không nêu lý do.", "Thêm “ly_do”, và “van_ban” nếu có."
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
    "unknown-record": Entry("Không có tệp dữ liệu hoặc nhiệm vụ “{found}”.", "{suggestion}"),
    "unknown-upper-task": Entry("Không có nhiệm vụ “{found}” trong kế hoạch nào của plans/cap-tren/.", "{suggestion}"),
    "unknown-counter": Entry("Không có nơi nộp hồ sơ “{found}” trong content/noi-nop/.", "{suggestion}"),
    "address-lost": Entry(
        "Địa chỉ “{found}” đã công bố nay không còn trang nào.",
        "Khôi phục dữ liệu;{near} đổi tên thì thêm vào “chuyen” dòng “tu: {found}, toi: …”, bỏ hẳn thì thêm vào "
        "“khong_con” kèm “ly_do”.",
    ),
    "moved-to-nothing": Entry("Không có trang ở địa chỉ mới “{found}”.", "{suggestion}"),
    "moved-still-there": Entry(
        "Địa chỉ “{found}” đang có trang, không thể vừa còn vừa chuyển đi hay bỏ.", "Xóa dòng này, hoặc xóa trang đó."
    ),
    "ledger-due": Entry(
        "Sổ địa chỉ còn thiếu {count} địa chỉ mới, đầu tiên là “{found}”.",
        "Chạy cchc check --update-ledger rồi lưu tệp cùng dữ liệu.",
        only_warns=True,
    ),
    "file-missing": Entry("Không có tệp “{found}”.", "{suggestion}"),
    "file-refused": Entry("Không công khai được tệp này: {found}.", "{suggestion}"),
    "not-a-picture": Entry("“{found}” không phải ảnh.", "Mục “anh” nhận JPEG, PNG, WebP; tệp khác đặt vào mục “tep”."),
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
    "adjustment-of-nothing": Entry("Mục này không có khóa “{found}” để điều chỉnh.", "{suggestion}"),
    "adjustment-changes-nothing": Entry(
        "Điều chỉnh ghi đúng giá trị đang công bố: “{found}”.",
        "Ghi giá trị đã công bố trước đây vào “truoc”, và giá trị mới vào khóa của nó.",
    ),
    "changed-without-adjustment": Entry(
        "“{label}” của {owner} đã công bố là “{found}”, nay khác mà không có điều chỉnh.",
        "Thêm “dieu_chinh” với khoa: {key}, truoc: {found}, ngày, lý do và văn bản; người đọc sẽ thấy cả hai.",
    ),
    "published-task-gone": Entry(
        "Nhiệm vụ {found} đã công bố nay không còn trong kế hoạch.",
        "Đưa lại nhiệm vụ; nếu có văn bản bỏ nó thì ghi “bo” với ngày và lý do.",
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
    "unknown-article-part": Entry("Bài viết không có đoạn “{found}” để thay.", "{suggestion}"),
    "part-rewritten-twice": Entry(
        "Đoạn “{found}” đã được viết lại ở dòng {first_line}.", "Gộp hai đoạn; cách nhau bằng một dòng trống."
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
    # Surveys, dialogues, feedback, follow-up
    "counts-do-not-close": Entry(
        "Các mức cộng lại được {found} phiếu, mà số phiếu ở dòng {line} là {whole}.",
        "Đối chiếu với báo cáo khảo sát; ghi số phiếu từng mức, không ghi tỷ lệ.",
    ),
    "days-out-of-order": Entry(
        "{label} là {found}, trước {other_label} {other} (dòng {line}).", "Đối chiếu hai ngày với văn bản."
    ),
    "day-of-another-year": Entry(
        "Ngày {found} không thuộc năm {year}.", "Sửa ngày, hoặc chuyển nó xuống dưới “nam” của năm ấy."
    ),
    "feedback-on-unknown-procedure": Entry(
        "Thủ tục “{found}” không có tệp nào trong content/tthc/.",
        "Kiểm tra mã; nếu đúng thì trang hiện mã mà không dẫn tới thủ tục.",
        only_warns=True,
    ),
    # Indices and score sheets
    "bad-criterion-code": Entry(
        "“{found}” không dùng được làm mã tiêu chí.", "Mã gồm chữ và số, ngăn bằng dấu chấm hoặc gạch nối: 1.2.3, II.4."
    ),
    "unknown-framework": Entry("Bộ chỉ số “{found}” không có trong plans/bo-chi-so/.", "{suggestion}"),
    "maximum-sum-differs": Entry(
        "“{name}” có điểm tối đa {found}, các mục bên trong (từ {first}) cộng lại là {total}.",
        "Đối chiếu với quyết định; nếu mới biết một phần các mục thì thêm “chua_du: có”.",
    ),
    "unknown-criterion": Entry("Bộ chỉ số “{framework}” không có tiêu chí “{found}”.", "{suggestion}"),
    "criterion-scored-twice": Entry("Tiêu chí “{found}” đã được chấm ở {first}.", "Gộp hai mục, hoặc sửa mã."),
    "points-above-maximum": Entry(
        "{column} {found} điểm ở {where}, điểm tối đa là {maximum} ({maximum_at}).", "Đối chiếu lại với bảng điểm."
    ),
    "score-sum-differs": Entry(
        "{column} của {where} ghi {found}, các mục bên trong (từ {first}) cộng lại là {total}.",
        "Đối chiếu từng mục với bảng điểm; bỏ dòng tổng thì trang tự cộng.",
    ),
    "rank-outside-group": Entry(
        "Thứ hạng {found} không nằm trong nhóm có {size} cơ quan ({size_at}).", "Đối chiếu với văn bản công bố."
    ),
}
