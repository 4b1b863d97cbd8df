"""Pairs of syllables of administrative Vietnamese. Made by `make word-pairs` from tests/bench/words/."""

WORDS = """\
an:toàn | bài dân ninh sinh táng tâm tọa ủi;anh:| chị em hùng;ban:hành chỉ | biên thường bí bố chấp giám ngành phát
quản đầu;bao:| giờ nhiêu bì che cấp gồm quát;biên:chế tập | bản dạng dịch giới lai mục nhận phòng soạn độ;biến:|
chuyển chất dạng số thế thể đến đổi động;biết:| chữ rõ ơn;biển:| báo hiệu số đảo;biểu:mẫu | đồ diễn dương hiện phí
quyết thị;biện:| pháp;buổi:| tọa chiều họp làm lễ sáng;bài:viết | báo bản hát học phát toán trừ tập;bàn:| bạc ghế giao
luận;bán:| buôn dẫn hàng kính niên thân đấu;báo:cáo lỗi | cháy chí giá hiệu động;bãi:bỏ | miễn nhiệm đỗ;bên:trong |
cạnh ngoài bán liên mua mời nhận;bình:| dương thường xét an chọn luận phước quân thuận đẳng ổn;bí:| mật quyết
thư;bóc:| lột tách;băng:| hoại rộng thông;bưu:| chính cục kiện phẩm điện;bước:| đầu tiến đi;bạn:| thân;bạo:| hành lực
động;bản:ghi chính | sao nháp tin cam chất kê lĩnh mẫu phẩm quyền sắc thân thảo tự vẽ vị án đăng địa đồ;bảng:điểm |
biểu chấm kê lương;bảo:hộ đảm | mật dưỡng hiểm hành lãnh lưu quản thủ toàn trì trợ tàng tồn vật vệ;bất:| bình cập cứ
hòa hợp khả kỳ lợi ngờ thường đồng động;bầu:| chọn cử;bắp:| tay;bắt:đầu buộc | giữ nguồn tay;bằng:| chữ chứng cách cấp
khen khoán không sáng tiền;bền:| vững;bệnh:| dịch nhân tật viện án;bị:| can cáo động;bỏ:| qua hoang phiếu phí
sót;bố:trí | cáo cục;bối:| cảnh;bồi:dưỡng | hoàn thường đắp;bổ:sung | nhiệm khuyết trợ túc ích;bộ:chỉ máy phận | luật
công nội tiêu môn mặt ngành nhớ sưu thủ trưởng đội;bức:xạ | xúc tranh;cam:| go kết đoan;cao:| cấp nhất su trình tuổi
điểm đẳng độ;che:| chắn giấu;chi:cục phí nhánh tiết | tiêu bộ hội ngân phối trả đoàn;chia:| sẻ tách;chiếm:| dụng hữu
tỷ đoạt;chiến:| dịch lược sĩ thắng tranh;chiếu:| phim sáng;chiều:| cao dài rộng sâu;cho:| phép;chu:| kỳ trình
đáo;chung:| cư kết sức tay;chuyên:môn ngành đề | chính cần dùng dụng gia mục nghiên nghiệp sâu trách viên;chuyến:| bay
công;chuyển:đổi giao động | biến công dịch hóa hướng khai ngành nhượng phát tiếp trả tải;chuẩn:đo | bị hóa mực xác
y;chuộc:| lại tội;châm:| ngôn;chân:| dung thành thực;chênh:| lệch;chí:minh | hướng đạo;chính:phủ quyền thức | xác sách
diện phẩm quy sử thống trị trực yếu đáng đảng;chùm:| ca;chú:| trọng giải thích ý;chúc:| mừng;chúng:tôi | ta;chăm:| chỉ
lo sóc;chương:trình | mục;chấm:điểm | công dứt thi;chấn:| chỉnh thương động;chấp:| hành nhận thuận thủ;chất:lượng |
cháy liệu thải thẩm vấn xám độc;chẩn:đoán |;chậm:nhất | muộn tiến trễ;chặt:| chẽ;chế:độ | biến ngự phẩm tài tạo xuất
định;chỉ:số đạo tiêu thị | định dẫn giới huy rõ đích;chỉnh:| huấn lý sửa trang đốn;chịu:trách | ảnh;chọn:| lọc lựa
tạo;chống:| lãng tham buôn cháy phá trộm đối;chủ:trì tịch động nhật trương tài | đề chốt lực nghĩa ngữ nhiệm nhân quan
quyền quản sở thầu thể trang tọa yếu đạo;chức:năng vụ danh | nghiệp sắc trách;chứng:nhận minh | chỉ cớ cứ khoán kiến
nhân thư thực từ;cua:| biển;cung:cấp | cầu đường ứng;cuối:cùng |;cuộc:| họp sống thi vận;càng:| ngày;cá:nhân | biệt
cược thể;cách:tính thức | làm chức ly mạng điệu;cán:bộ | cân;cáo:| buộc tri trạng;cân:| bằng nhắc đo đối;câu:hỏi | trả
chuyện lạc;công:nghệ bố chức tác việc khai lập vụ nghiệp nhận dân văn | báo thương thức cụ ích an binh bình bằng chúng
chứng cuộc cộng hữu kích lao luận minh nhân nợ quỹ suất sản sở thể trình trường ty tâm tước tắc tố xưởng điện đoàn
đoạn đồng đức ước;căn:cứ | cước bản dặn hộ nguyên;căng:| thẳng;cơ:quan sở chế cấu | bản giới hội khí yếu động;cư:trú |
dân;cước:| phí;cường:| tráng độ;cưỡng:| bức chế;cạnh:tranh |;cải:cách tiến | thiện chính tạo;cản:| trở;cảng:| biển
vụ;cảnh:báo | cáo giác quan sát;cấm:| chỉ vận;cấp:tỉnh giấy trên lại huyện xã | bách cứu dưới mã ngành nước phát phép
thoát trưởng đổi ủy;cấu:trúc | hình thành tạo;cần:| cù kiệm thiết;cầu:| cống nối thị đường;cẩn:| mật thận
trọng;cập:nhật |;cắt:giảm | bỏ cử;cố:| định gắng tình vấn ý đô;cống:| hiến;cổ:| phiếu phần truyền tức vũ đông
động;cổng:dịch | thông;cộng:| hòa sản tác đồng;cột:| mốc;cụ:thể |;cục:| bộ trưởng;củng:| cố;cứ:| liệu;cứu:| hộ nước
nạn trợ xét;cử:| chỉ nhân tri tuyển tạ tọa;cửa:| biển hàng khẩu quyền;da:| giày liễu;danh:mục sách | bạ dự giá hiệu
nghĩa nhân tính;di:| động chuyển dân dời sản truyền tích;dinh:| dưỡng thự;diễn:| biến giải ra tập văn đàn;diện:| mạo
tích;doanh:nghiệp | nhân số thu;dung:| dịch lượng tích;duy:trì | nhất tu;duyệt:| binh;dành:| cho riêng;dân:| tộc chủ
cư cử phố quân sinh số sự trí túy vận;dã:| man;dòng:| chảy họ tiền;dôi:| dư;dũng:| cảm;dương:lịch |;dưới:đây |;dưỡng:|
chất;dược:| liệu phẩm sĩ;dạng:| thức;dạy:| học nghề;dấu:| nối hiệu mốc vết;dần:| dần;dầu:| khí mỏ;dẫn:tới | chiếu
chứng đầu;dễ:| hiểu dàng;dị:| tật ứng;dịch:vụ | bệnh chuyển thuật tễ;dọc:| ngang;dụng:| cụ ý;dứt:| điểm;dữ:liệu |
dội;dự:kiến toán án | thảo báo bị họp liệu luật lễ phòng thi thầu trữ định;gan:| dạ;ghi:chú | nhận chép danh hình sổ
âm;ghép:| nối;gia:hạn | công cầm lai nhập súc tăng đình;giai:đoạn | cấp;giam:| giữ;gian:| hàng lận;giao:| nhiệm ban
diện dịch hữu lưu nộp thông thương tiếp đất;giá:trị | bán cả thành thầu thể đất;giám:đốc định sát | hộ khảo mục;giáo:|
dục dưỡng khoa sư trình viên án;giáp:| ranh;giúp:| việc đỡ;giả:| danh mạo thuyết định;giải:quyết thích pháp thưởng
trình | thể mã ngân phóng tích tỏa đáp đấu;giảm:| bớt nghèo nhẹ phát sút thiểu trừ tải;giản:| lược tiện đơn;giảng:|
dạy viên đường;giấy:chứng phép tờ | báo khai khen mời ủy;giống:| cây nhau;giới:thiệu | hạn tính;giờ:| làm
hành;giữ:nguyên | vững gìn vai;gây:| khó ra;gìn:| giữ;góp:ý phần | vốn;gương:| mẫu;gạo:| cội;gần:| gũi đây;gắn:| kết
bó liền;gặp:| gỡ mặt;gồm:| có;gợi:| mở ý;gửi:| kèm đến;hiến:| kế pháp;hiểu:| biết lầm quả rõ;hiện:đại | nay có hành
hữu thời thực trường trạng tượng vật đang;hiệp:| hội lực thương định đồng;hiệu:lực quả | chuẩn chính chỉnh suất trưởng
đính;hoài:| đức;hoàn:thành | thiện chỉnh công cảnh lại thuế toàn trả tất;hoãn:| lại;hoạch:| định;hoạt:động | chất
hình;huy:| chương hiệu động;huyện:| ủy;huấn:| luyện;hà:| nam giang nội tĩnh;hài:lòng | hòa hước;hàm:| lượng ý;hàng:hóa
| hải không ngày năm quý rào tháng tuần đầu;hành:chính pháp | hung khách lang nghề trình vi động;hình:thức | dung dáng
dạng sự thành thái ảnh;hòa:| bình giải nhập thuận vốn;hóa:| chất giải học đơn;hôm:| nay sau;hôn:| nhân;hưu:|
trí;hương:| thơm ước;hướng:dẫn | tới đến;hưởng:| lợi thụ ứng;hạ:| tầng du;hạch:| toán;hạn:chế | chót hán mức;hạng:| ba
mục;hạt:nhân | giống;hậu:| cần kiểm quả;hằng:| quý ngày năm tháng tuần;hẹn:trả |;hệ:thống | lụy số;họ:| tên hàng;học:|
bổng hàm hỏi nghề phí sinh thuật tập viên vấn vị;họp:| bàn báo giao;hối:| lộ;hồ:sơ | chứa;hỗ:trợ |;hộ:| chiếu gia giá
khẩu kinh nghèo tịch;hội:nghị | đồng trường chợ họp nhập thao thi thảo trưởng tụ viên ý đàm;hợp:đồng pháp quy | lệ tác
nhất chuẩn lý phần thức thửa xã;hủy:| bỏ hoại;hữu:| cơ hiệu hạn nghị quan ích;in:| ấn;khai:báo | giảng mạc sinh thác
triển trương tử;khen:| thưởng;khiếm:| khuyết thị;khiếu:| kiện nại;khiển:| trách;kho:| bạc lưu tàng;khoa:học |;khoáng:|
sản;khoản:| thu chi;khoảng:| cách;khu:| công kinh phố vực;khung:| cảnh giá năng pháp;khuyến:| nghị cáo công học khích
mãi mại nông;khuyết:tật | điểm;khuôn:| khổ mẫu;khác:nhau | biệt;khách:| quan du hàng sạn;khám:| bệnh chữa phá;kháng:|
chiến cáo nghị;khánh:| hòa kiệt thành;khó:| khăn lường;khóa:đào | học luận;khôi:| phục;không:| gian khí phép;khả:|
năng quan thi;khảo:sát | nghiệm;khẩn:| cấp trương;khẩu:| hiệu trang;khắc:phục | nghiệt;khẳng:| định;khỏe:| mạnh;khối:|
lượng;khởi:| nghiệp công kiện tố đầu động;kinh:phí | tế doanh nghiệm nguyệt tuyến;kiêm:| nhiệm;kiên:| cố nghị quyết
trì;kiến:nghị | thức thiết trúc tạo;kiểm:tra soát | dịch kê nghiệm nhiệm sát toán điểm đếm định;kiện:toàn |;kon:|
tum;kèm:theo |;kê:| khai;kín:| đáo;ký:hiệu số | kết ban duyệt quỹ túc;kế:hoạch thừa | cận tiếp toán;kết:quả luận | hợp
thúc cấu dư nối tinh toán;kể:| từ;kịp:thời |;kỳ:| hạn họp thi thị vọng;kỷ:cương luật | niệm lục yếu;kỹ:| năng lưỡng sư
thuật;lao:động | công;linh:| hoạt kiện;liên:quan kết hệ thông | bang doanh hiệp lạc minh ngành quân tục;liều:|
lượng;liệt:kê | sĩ;loại:| bỏ hình trừ;luân:| chuyển;luận:| văn án;luật:| pháp sư định;làm:việc tốt | thủ chủ rõ sạch
ăn;lâm:| nghiệp sản đồng;lãi:| suất;lãng:| phí;lãnh:đạo | sự thổ đạm;lên:| kế;lô:| hàng;lĩnh:vực | hội;lũy:| kế;lưu:|
ý giữ hành trữ thông động;lương:| hưu thực;lường:| trước;lược:| bỏ đồ;lượng:| giá hóa;lạc:| hậu;lấn:| chiếm;lấy:| mẫu
phiếu ý;lần:đầu | lượt;lẫn:| nhau;lập:| pháp;lắng:| nghe;lắp:| đặt;lặp:| lại;lẻ:| tẻ;lễ:| hội;lệ:phí | thuộc;lịch:| sử
sự;lồng:ghép |;lộ:| trình;lớn:hơn |;lợi:| dụng nhuận thế ích;lụt:| bão;lừa:| đảo;lựa:| chọn;lực:| lưỡng lượng;ma:|
trận túy;mang:| lại tính;minh:chứng bạch | họa;miền:| núi;miễn:| phí dịch giảm nhiễm nhiệm;mong:| muốn đợi;mua:| bán
sắm;muộn:| nhất;màng:| lưới;máy:| chủ tính móc;mâu:| thuẫn;mã:| hóa số vạch;mô:| tả hình;môi:trường | giới;mạch:|
lạc;mạng:| lưới xã;mạnh:| dạn mẽ;mất:| mát;mẫu:số | giáo mã đơn;mật:| khẩu mã độ;mặt:| bằng hàng trận;mốc:| thời;mối:|
quan;mỗi:| năm;mới:nhất |;mở:đầu | rộng thầu;mục:đích | tiêu lục;mức:độ | giá lương;mỹ:| phẩm thuật;nga:| mi;ngay:|
lập sau;nghi:| vấn;nghiêm:| cấm ngặt trọng túc;nghiên:cứu |;nghiệm:| thu;nghiệp:vụ | đoàn;nghĩa:| vụ;nghề:|
nghiệp;nghệ:| an nhân thuật;nghỉ:| hưu phép việc;nghị:định quyết | viên viện;ngoài:| ra;ngoại:| lệ giao khoa khóa ngữ
thương tệ vụ;nguy:| cơ hiểm;nguyên:| tử liệu nhân trạng tác tắc vẹn;nguyễn:văn | thị;nguyện:| vọng;nguồn:| gốc lực
nhân tin vốn;ngành:| nghề;ngày:nghỉ | càng;ngân:sách | hàng;ngôn:| ngữ;ngăn:| chặn ngừa;người:dân lao đứng | dùng
nộp;ngược:| lại;ngạch:công |;ngần:| ngại;ngắn:| gọn hạn;ngộ:| độc;ngừng:| hoạt;nha:| khoa;nhanh:| chóng gọn;nhiên:|
liệu;nhiều:| năm;nhiễm:| xạ độc;nhiệm:vụ kỳ |;nhiệt:| tình độ;nhu:| cầu;nhà:nước | khoa máy nghiên thầu trường đầu
ở;nhân:dân | viên công dạng khẩu loại lực rộng sự thân tố văn đạo;nhãn:| hiệu;nhóm:| công;nhũng:| nhiễu;như:vậy |
sau;nhược:| điểm;nhượng:| quyền;nhấn:| mạnh;nhất:là | quán thiết trí định;nhận:| thức diện dạng xét định;nhập:khẩu |
cư học liệu;nhật:| ký;nhắc:| nhở;nhằm:| mục;niêm:yết | phong;niên:| chế hạn khóa độ;niềm:| tin vui;nào:| đó;nâng:cao |
cấp lương;nêu:| gương rõ;nông:| dân nghiệp sản thôn;núi:| thành;năng:lực | lượng suất động;nước:ngoài | sạch
thải;nạn:| nhân;nắm:| bắt chắc;nếu:có |;nề:| nếp;nền:| nếp tảng;nối:tiếp |;nổi:| bật;nỗ:| lực;nội:dung bộ vụ quy |
chính tiếp địa;nộp:hồ | tiền đơn;nợ:| công xấu;phi:| công hành;phiên:bản | chợ họp;phiếu:| bầu hẹn khảo đánh;phong:|
cách phú trào tỏa tục;phá:| hoại sản;pháp:luật | lý chế lệnh nhân quy đình định;phát:hiện triển sinh | hành biểu giác
huy hồ minh ngôn thanh động;phân:cấp | bổ công biệt bón bố chia giao hóa hạng khai kỳ loại luồng phối quyền tuyến tán
tích vân định;phê:duyệt | bình chuẩn phán;phí:| dịch;phòng:| ban cháy chống họp ngừa thủ;phó:| chủ giám trưởng;phông:|
chữ;phù:hợp |;phúc:| khảo lợi tra đáp;phương:án | pháp châm diện hướng ngữ thức tiện trình;phường:| xã;phạm:vi |
tội;phản:ánh | biện bác hồi đối ảnh;phấn:| khởi đấu;phần:mềm | lớn việc cứng thưởng trăm;phẩm:| chất giá;phối:hợp
|;phổ:| biến cập thông;phụ:trách | lục cấp cận huynh nữ thuộc;phục:vụ | hồi;phủ:| quyết sóng;phức:| tạp;qua:|
đường;quan:| trọng chức hệ liêu ngại sát trắc tâm điểm;quy:định phạm chế trình | đổi chuẩn cách hoạch mô tắc tụ
ước;quyết:định | liệt nghị toán tâm;quyền:hạn | sử lợi lực;quyển:| sách;quá:hạn | trình khứ tải;quán:| triệt;quân:| sư
sự đội;quý:| báu hiếm;quản:lý trị | đốc;quảng:ngãi | trị bá bình cáo nam ninh;quần:| chúng;quận:| huyện;quốc:gia | tế
hội hữu lộ ngữ phòng;quỹ:| bảo đất đầu;ra:| soát;ranh:| giới;riêng:| biệt lẻ;rà:soát |;ràng:| buộc;rác:| thải;rèn:|
luyện;rõ:| ràng nét;rút:ngắn | gọn kinh;răn:| đe;rộng:| rãi;rủi:| ro;sa:| thải;sai:| sót lệch phạm;san:| lấp ủi;sang:|
năm;sao:| chép lưu y;sau:| khi đây;sinh:| hoạt học kế trắc viên;siết:| chặt;so:với sánh |;song:| phương song;soạn:|
thảo;suy:| giảm thoái;sáng:kiến | chế tạo suốt tỏ;sáp:| nhập;sát:| hạch sao;sâu:| rộng sắc;sôi:| nổi;sơ:| kết bộ chế
tuyển đồ;sản:phẩm | lượng nghiệp xuất;sắp:xếp | tới đặt;sẵn:| sàng;số:liệu hóa hiệu lượng |;sổ:| sách tay;sớm:|
nhất;sở:hữu tại |;sức:| khỏe mạnh;sử:dụng |;sửa:đổi | chữa;sự:nghiệp kiện | cố việc;tai:| nạn;tam:| kỳ;tem:|
nhãn;tham:mưu | khảo dự nhũng gia quan vấn;thanh:toán | bình hóa khoản lý niên phố thiếu tiết tra;thay:đổi thế |
mặt;theo:dõi |;thi:hành | đua công tuyển;thiên:| nhiên tai tài;thiêu:| hủy;thiết:bị | lập kế thực yếu;thiếu:| hụt niên
sót;thiện:| chí cảm;thiệt:| hại;thoái:| vốn;thoát:| nước;thu:| hút phí chi hẹp hồi mua nhập thuế thập;thuyết:| minh
phục trình;thuê:| bao mướn đất;thuận:| lợi tiện;thuật:| ngữ toán;thuế:| quan suất;thuộc:| tính về;thành:phố phần lập |
công niên thạo tích tựu viên;thách:| thức;thái:nguyên | bình độ;tháng:| đầu;tháo:| dỡ gỡ;thân:| nhân thiện;thêm:|
giờ;thí:| nghiệm sinh điểm;thôi:| việc;thôn:| bản xóm;thông:tin báo tư | minh qua quan suốt thoáng thương thường
điệp;thúc:| giục đẩy;thăm:| dò hỏi viếng;thưa:| thớt;thương:| binh hiệu lượng mại nhân vong vụ;thường:xuyên | vụ kỳ
niên trực;thưởng:| phạt;thượng:| nguồn tôn đỉnh;thảo:| luận;thấp:| nhất;thất:| bại lạc nghiệp thoát;thẩm:quyền định |
duyệt mỹ phán tra;thắc:| mắc;thắng:| lợi;thẳng:| thắn;thế:| giới hệ mạnh;thể:| chế thức dục hiện loại lệ thao trạng
tạng xác;thị:| sát thành thực trường trưởng trấn xã;thỏa:| mãn thuận;thống:| kê nhất;thời:gian hạn kỳ | giờ lượng sự
tiết trang điểm;thụ:| hưởng lý;thủ:tục | tướng công trưởng đô;thủy:| lợi nông sản điện;thứ:hạng bảy tự hai | ba bậc
năm sáu trưởng tư;thức:| ăn;thừa:thiên | kế nhận phát;thử:nghiệm | thách;thực:hiện | tế hành tiễn chất nghiệm phẩm thi
trạng vật;ti:| vi;tin:| học cậy tưởng tức;tinh:giản | chất giảm gọn thông thần;tiên:| phong quyết tiến đề;tiêu:chí
chuẩn đề | biểu cự cực dùng hủy thụ;tiến:hành độ | bộ công sĩ trình;tiếng:anh việt | nói;tiếp:nhận tục theo cận | công
dân dẫn nối thu vận xúc đón;tiết:| kiệm giảm;tiền:| công gửi lương mặt thưởng trình tệ đề;tiểu:| ban học mục;tiện:|
lợi ích;toàn:trình quốc văn bộ | cầu diện dân thể tỉnh;toán:| học;trang:| thiết bị phục trí trại trải web;tranh:| chấp
luận luật thủ;trao:| quyền tặng đổi;tri:| thức ân;triển:khai | lãm vọng;triệt:| để;trung:tâm ương | bình cấp gian hạn
học thành thực;truy:| cập cứu xuất;truyền:| thống hình thanh thông tải đạt;trách:nhiệm |;trái:| phép quy;tránh:|
né;trình:tự diễn duyệt | độ bày diện ký;trí:tuệ | thức;trích:yếu | dẫn;trúng:| cử thầu tuyển;trưng:| bày cầu;trước:khi
hạn đây | mắt;trường:hợp | học;trưởng:phòng | ban thành đoàn;trật:| tự;trễ:hạn |;trị:| gia giá;trọng:tâm | điểm lượng
tài tải yếu âm;trở:lên | ngại thành;trợ:| cấp giúp lý;trụ:sở |;trực:tuyến thuộc tiếp | quan;tu:| bổ sửa;tuy:|
nhiên;tuyên:truyền | bố dương giáo;tuyến:| đường;tuyển:| chọn dụng sinh;tuyệt:| mật đối;tuân:thủ |;tuần:| hoàn
tra;tuệ:| tĩnh;tài:liệu chính | khoản sản nguyên năng trợ xế;tàng:| trữ;tác:giả | động dụng nghiệp phong phẩm;tách:|
bạch;tái:| cấp sinh tạo định;tán:| thành;tâm:| huyết lý;tân:| binh sinh trang;tây:| nguyên;tên:| gọi miền;tìm:kiếm |
hiểu;tình:trạng | huống hình nguyện;tín:| chỉ dụng hiệu nhiệm;tính:đến | chất năng toán trạng;tòa:| nhà soạn
án;tóm:tắt |;tôn:| giáo trọng vinh;tùy:| theo;tăng:cường | giảm thêm trưởng tốc;tĩnh:| gia;tư:| pháp cách duy liệu
nhân tưởng vấn;tương:| phản lai quan thân thích trợ tác tự xứng đương đối đồng ứng;tường:| thuật trình;tượng:|
đài;tại:| chỗ;tạm:| dừng thời đình ứng;tất:cả |;tầm:| nhìn quan;tần:| suất số;tận:| dụng gốc tâm tình;tập:huấn | hợp
quán thể trung đoàn;tỉnh:ủy |;tọa:đàm | lạc độ;tố:| cáo giác tụng;tốt:| nghiệp đẹp;tồn:| tại kho đọng;tổ:chức công |
dân quốc trưởng;tổn:| thương thất;tổng:hợp số | biên cục giám kết quan thể đài;tủ:| sách;tứ:| giác;tức:| thời;từ:|
chối điển;tử:| vong;tự:chấm chủ | kiểm đánh do giác nguyện nhiên quản túc vấn điển động;tỷ:lệ | giá suất trọng
đồng;uy:| lực quyền tín;vai:| trò;vay:| vốn;vi:| bằng phạm sinh;vinh:| danh dự;viên:chức |;viễn:| thám thông;việc:làm
|;viện:dẫn | kiểm nghiên trợ;việt:nam |;vui:| lòng;vãng:| lai;ví:dụ |;vô:| hiệu tuyến;vùng:| miền sâu xa;văn:bản phòng
| hóa thư hiến kiện minh nghệ phong;vĩnh:| long phúc viễn;vướng:mắc |;vườn:| ươm;vượt:| mức quá trội;vấn:đề |
đáp;vận:| động chuyển dụng hành tải;vật:| chất liệu lý nuôi thể tư;vị:trí | thế;vốn:| đầu;vụ:| việc án;vững:| chắc
mạnh;xa:| lạ;xanh:| hóa;xe:| buýt máy;xem:| xét;xung:| quanh đột;xuyên:| suốt;xuất:| sắc bản hiện khẩu trình
xứ;xác:nhận định | lập minh suất thực;xây:dựng |;xã:hội |;xét:| tặng duyệt tuyển xử;xóa:| bỏ đói;xúc:| tiến;xăng:|
dầu;xếp:hạng | loại;xứng:| đáng;xử:lý | phạt;yên:| bái tâm;yêu:cầu |;yếu:tố | kém;ác:| liệt tính;ánh:| sáng;áp:dụng |
giải lực phích thuế;âm:| lượng mưu nhạc thanh;ép:| buộc;ích:| lợi;ô:| nhiễm tô;ý:| kiến nghĩa thức tưởng;ăn:|
uống;đa:| dạng dụng ngành năng phương phần số;đem:| lại;đi:| đôi;điều:hành kiện tra chỉnh | chế dưỡng khoản lệ phối
tiết trị tốc động ước;điểm:| bưu cầu danh mạnh nóng số tựa yếu;điển:| hình;điện:tử thoại | báo lực năng nước toán tích
tín áp ảnh;đo:lường | kiểm đạc;đoàn:| kiểm công kết phí thanh thể viên;đoạn:| tuyến đường;đua:| nhau;đà:nẵng |
lạt;đài:| phát truyền tưởng;đàm:| phán thoại;đào:tạo | bới thải;đáng:| khích kể tin;đánh:giá | dấu bắt máy đuổi đổ
đổi;đáp:| số án ứng;đáy:| biển;đây:là |;đèn:| đường;đình:| chỉ công;đích:| danh thực;đó:là |;đón:| nhận tiếp;đô:| thị
đốc;đôi:| khi;đôn:đốc |;đông:| chí nam đảo;đúng:hạn quy | mức mực đắn;đăng:ký tải | bạ kiểm nhập quang;đơn:vị giản |
giá khởi thuần thư từ;đưa:ra | vào;đương:| nhiên sự;đường:| bộ cao dây hàng lối phố sắt thủy truyền ống;đạc:|
bản;đại:diện | hội biểu học lý trà tu đa đoàn;đạo:| luật tạo đức;đảm:| bảo nhiệm nhận đương;đảng:| bộ viên ủy;đất:|
liền nước đai;đấu:| giá nối thầu tranh;đầu:tiên tư | mối;đẩy:mạnh | lui lùi nhanh;đậu:| tương;đắk:| lắk nông;đặc:| thù
biệt khu quyền san sản trưng tính điểm;đặt:| cọc hàng ra;đề:án nghị xuất cao | bạt cương cập phòng ra tài;để:|
lại;địa:chỉ phương bàn điểm | bạ chí chính chất chủ danh giới hình học lý phận vị đầu;định:kỳ | lượng cư canh chế danh
dạng giá hướng mức nghĩa suất vị;đối:chiếu thoại với | tượng diện ngoại nội phó thủ tác xử đầu ứng;đốt:| phá;đồ:|
thị;đồng:| nghiệp nhân bào bộ chí chủ hành hóa hồ loạt nai nhất thuận tháp thời tiền ý đều đội;đổi:mới tên | cấp;độc:|
giả hại lập quyền đáo đạo;đội:| ngũ hình phó trưởng;động:| cơ lực sản thái thổ viên vật đất;đột:| biến phá
xuất;đủ:điều | mạnh;đức:| phổ;đứng:| đắn;ưu:| tiên tú điểm đãi;ảnh:| hưởng;ấn:| bản chỉ phẩm tượng định;ẩn:| danh;ổn:|
định;ủng:| hộ;ủy:quyền | ban nhiệm thác viên;ứng:dụng | phó cử viên xử"""
"""Words: a syllable, every one after it, frequent ones before the bar."""

OTHER_PAIRS = """\
biết:ngày nó;bài:về;bàn:phím tỉnh;báo:hiện hướng kết thiết và;bình:định;bản:bỏ chép chỉ chứng công của dinh giữ gốc
hoặc in khác không kiến này quy tóm viết viện và đi đánh đã được đề;bảng:hướng;bằng:dấu lời số trình tổng điều;bị:bãi
cắt thay trừ;bỏ:dòng dấu nhiệm thủ trong trống;bố:danh kết nội thủ;bộ:khoa;cao:chất chỉ hiệu thứ;chia:cũ;chiếu:hai lại
với;cho:biết các cơ cả một nhiều nhiệm việc văn;chung:của;chánh:văn;chép:lại đúng;chí:thành;chính:bị chu công của loai
lĩnh ngày nhà năm quý san sửa tại tỉnh và đã đối;chưa:biết có công ghi hết nêu rõ tính tổ xong xác đầy đến đọc
đủ;chế:làm một tự;chỉ:có dùng ghi khi khác một so thấy trang với;chốt:số;chỗ:văn;chủ:của;chức:bộ của khoa làm năm san
theo thực trong và về được đối đủ;chứng:cho;chữ:hoa ký viết;con:số;cuối:kỳ;cuộc:đối;các:chương chỉ cuộc cơ dòng khóa
kiến kế kỳ lĩnh mốc mục mức nhiệm nhóm năm phòng phản quyết số sở thủ tiêu tài tỉnh văn đơn đợt;cách:chia chúng chấm
chế gọi hành nộp thủ tổ viết đọc;cáo:kết là nào tổng về;câu:chữ nêu;còn:lại thiếu trong;có:báo bản chữ cảnh danh dòng
ghi gì hiệu khóa kế kết liên lý mốc một mục mức nghĩa người nhiều năm phải quyết thay thì thông thẩm thể thời thủ
trang trong trả tài tên tệp từ văn vẻ điểm ở;công:quốc theo trực tỉnh và;cùng:các là một năm
trước;cũng:có;cương:hành;cạnh:nhau;cả:chỗ các giá hai;cấp:có cơ dịch thông;cấu:ngạch tổ;cần:ghi;cầu:và;cộng:các
lại;cục:tiêu;của:bạn bộ chánh chính chúng chủ cá các cơ cấp giám hai kế lĩnh mình mỗi một mục nghị người nhiều nhiệm
nó năm sở thủ trang trung tỉnh tổ từng văn đơn địa;cửa:điện;do:cơ;duyệt:quy và đề;dài:hơn;dân:và;dòng:này trống
tóm;dõi:thi;dùng:bàn cho dịch một từ được;dương:noi thoi;dưỡng:công;dấu:cách câu gạch nháy phẩy;dẫn:của gửi khi người
tiếp văn;dụng:công ngân thiết và;dữ:kiện;dựa:vào;dựng:trang và;ghi:cơ cả gì là một ngày như nhầm rõ số tên đúng
ở;ghép:trong;gia:về;gian:giải thực;giao:công dự;giá:chất nội;giảm:chi chuyển;giản:biên hóa;giấy:xác;giỗ:tổ;giữ:cách
một đúng;giữa:các hai;gì:là;gõ:không lại;gạch:nối;gần:nhất;gắn:với;gọi:khác;gộp:hai;gửi:phản qua;hai:chấm cách kế ngày
nơi thời tệp đơn;hiểu:là;hiện:báo cơ cải kiểm kế nhiệm qua rà theo thoi thường thủ trong viết và về;hiệu:giữ
và;hoán:đổi;hoạch:chuyển công cùng cải của ghi kiểm năm trong và đã được ứng;hoặc:bỏ giải hoạt mã sửa thay trang
tên;huế:noi;hành:công cải của hai kế linh quy trong và văn đúng;hãy:hỏi;hóa:linh nhập
nền;hùng:vương;hơn:quy;hướng:xử;hạn:báo của giấy linh theo trong trên và đang đã;hạng:các;hải:dương;hết:các kỳ
ngày;học:công và;hỏi:cơ lại và;hồ:chí;hồng:phong;hội:học;hộp:thư;hợp:kết loai phoi san thuộc và với;hữu:công
trí;i:năm;khai:thì thực;khi:chưa chỉ có khác không một nguồn nói đó;khoảng:trắng;khác:nhắc phần
với;khánh:tu;khóa:ở;không:biết cho còn có cần dùng dấu ghi hiện nêu nói phải quy rõ so sử thuộc thực tách tự được đọc
đổi;khẩu:thuộc;khỏi:kế;khớp:với;kiến:của hoặc sửa;kiểm:chứng;kiện:hoạt theo thực;ký:bảo hoạt;kết:minh;kể:cả;kỳ:báo này
theo trước;liệu:có của gốc kiểm mà nào này quốc trên trước tính viện và về;luận:của tháng;luật:của do về đúng;là:bản
chưa chữ cách của do không lỗi lời mã một quá suy số thứ trang tên văn về;làm:của và;lào:cai;lê:hồng;lên:cơ;lòng:của
trở về;lý:chất công của do những phản theo tiêu;lường:chất;lượng:hàng phoi phục sản theo thuộc tại
và;lượt:công;lại:giấy số từ và với;lấy:từ;lần:thay đối;lập:kế;lịch:kiểm nghỉ;lời:của giải văn;lực:cạnh
từ;mang:ngày;mà:chúng chưa không năm trang văn;màn:hình;máy:chỉ của kiểm đề;mã:chỉ các của thủ tiêu trong;mưu:ban báo
xây;mọi:cách;mốc:nào thứ;mỗi:lần nhiệm phòng thủ trang;một:chữ cách cửa dòng kỳ lĩnh lần mục ngày phần số thủ trang
trong tệp tỉnh đơn;mới:ban của về;mục:bên của ghi kèm mà nào này sản số thay thì thủ và đơn được;mức:thụt
toàn;nam:định;nghiệp:công linh theo trong trực;nghĩa:là;nghệ:công của không linh năm phoi thoi thông tinh tỉnh
và;nghỉ:bù;nghị:của về xử đã;nguyên:noi văn đán;nguồn:bị có của ghi không là;ngày:ban cuối có của ghi hoàn hẹn ký làm
phi sau trả tổ đó đăng;ngãi:ngay ten;người:biên khuyết ký làm phụ đọc;ngắn:thời;nhiều:cách tỉnh
đơn;nhiệm:quản;nhánh:của;nháy:kép;nhân:cư;nhóm:đơn;như:trang văn;nhất:một;nhầm:thì;nhận:của hoạt hồ phản tổ và
đăng;nhập:cơ;nhật:kịp thủ đến;nhắc:tới;những:chỉ gì thủ việc vấn;nào:có cũng của nói nối trong trên được;này:chưa chỉ
có khi không trong và đặt ở;nên:danh không ngày;nêu:lý ngày nhiệm sản thì thời trích tên;nói:rõ về;năm:chi cho của
trước tài van;nơi:khác nhận viện;nước:linh trong;nắm:rõ;nằm:trong ở;nẵng:noi;nếu:không là văn
đúng;nền:hành;nối:về;nộp:phí;phiếu:theo thu;pháp:duy tại;phép:tiến;phí:thẩm tuân;phòng:chuyên có hành kiểm kế liên này
quản sở thoi thuộc đại;phương:rút;phạm:pháp;phải:có hộp là mã số;phần:cuối ghi nâng thông trích
đuôi;phẩm:của;phận:một;phủ:ngay;qua:bản các mạng rà sở văn;quan:có hành liên nhà nào tiếp và đã;quang:chẩn;quyết:của
một so thủ trong trước đúng;quyền:của giải;quý:i;quả:chấm cải của giải mức quý quản rà sau thực đã
đúng;quầy:số;quốc:khánh noi;rõ:danh;sau:dấu ngày;so:được;soát:các thủ;sung:hoặc nội;sách:nhà thủ;sát:thường;sơ:dinh
giải nộp tiếp trả tại đã được;sắp:đến;số:bộ chỉ cải hồ ký lần máy mốc ngày người nhiệm năng phiếu riêng thì thập thủ
trong trước và văn điều đã đúng;sổ:văn;sở:ban chu có dữ khoa kiểm loai nội phoi san tham thoi tiếp và ví về để;sửa:mã
số;sự:hài;thay:bằng;theo:bộ các cách hướng kế lĩnh nghị ngày quyết tháng thời tên tình từng văn vị đúng
đề;thiên:huế;thiếu:chữ;thoại:và với;thu:về;thuộc:loại năm sở thẩm trách;thành:nhiều theo
việc;tháng:hoặc;thêm:một;thì:bỏ có dùng ghi giữ không lấy nêu sửa thêm trang đặt;thư:công mục riêng
điện;thưởng:về;thấy:qua;thập:phân;thế:nào quyết;thể:chưa công đã;thống:quản
thông;thời:theo;thụt:đầu;thức:nộp;thực:trên;tin:một mở năm về điện;tiếp:nhiệm;tiền:giang;toàn:bức;toán:của
trực;tra:chất công cải của mã nội sở việc xã;trang:chỉ có cũ của giữ nguồn nào này riêng sẽ thông thủ trình tự đã
đó;tranh:cấp;treo:bảng;trong:báo bảng các công dấu giải kế kỳ lĩnh một năm quý thực toàn trình tệp tỉnh
đó;truyền:cải;trên:cổng môi trang tổng và địa;trình:công nội đọc;trí:công việc;trích:từ;trú:hoặc;trương:của;trước:ngày
tháng và đó;trường:điện;trưởng:các;trả:kết lời;trị:trong và;trống:khi thì;tu:ngày;tuyến:mức trên;tác:chỉ cải
của;tách:mục thành;tâm:nghiên phục ứng;tên:chung hoặc người ngắn nhiệm trong trước tệp và đơn;tìm:trong và;tính:theo
từ được;tôi:chưa đọc;tại:bộ các sở trung trụ tọa việt;tạo:về;tải:công;tập:trang xác;tắt:viết
và;tặng:giải;tế:linh;tết:dương nguyên;tệp:có của dữ không là nào này trong đã;tỉnh:ban chu công ghi giai giao loai mẫu
nam nhiệm năm phê quảng san thoi tiền trước và ở;tối:đa;tổ:hùng kiểm;tổng:của điểm;tới:thủ trang;tục:bị chu có cấp của
hành khai kiểm liên lên mới nào này sửa theo thuộc tại đánh đăng được để;từ:bao một ngày năm trang viết văn
đâu;từng:lĩnh mục mức nơi phòng tiêu đơn;tử:có của số;tự:cộng kết nói điền;viết:bằng của không lại một như tên
tắt;việc:bức của giải nào này phi thành thực tiếp tu tại được;và:chi chuyên chức các cách công cấp của dấu dịch ghi gõ
gửi hoàn hành hạt không kế kết liên một mức ngày người nâng nối phát sau số thanh thêm thực tin triển trung trước trả
tình tặng tổ xử ô điểm đánh đúng đơn được;vào:công cơ kho;vì:chưa phần sao;vương:tu và;vẻ:là;về:chức cùng cải duy hệ
khoa nhiệm quy sở thủ việc văn;vị:chủ có của khác liên nhiều nào phối sự thuộc trực tính van và được;với:báo các công
khung kế kỳ lý nhau nhiệm năm trang từng văn;vụ:có công cải cấp của ghi hành khoa không liên mà mới người nào này năm
theo thuộc trong tỉnh và đã được;vực:tiêu;xem:thêm việc;xong:mà đúng;xuyên:trong;xuất:hướng;xóa:và;xạ:và;xếp:bộ
theo;y:tế;yết:tại;án:của vị;ít:nhất phiếu;ô:tìm;đang:có thực áp đến;điều:chưa gì đó;điểm:a chỉ của theo thì tối
tự;đo:sự;đoán:trong;đàm:ngày;đán:tu;đánh:số trùng;đã:ban biết có công giải hết làm nhận qua rút tham thay trả tổ xong
xử được đọc;đính:chính;đó:không và;đúng:chữ cơ hẹn như thì thẩm thời tiến và;được:ban công cập cử ghi giao giữ hiểu
kiểm niêm phép phê tiếp trang tài viết viện văn địa;đại:hóa;đạo:chưa sở văn;đầu:bằng dòng năm trang
từ;đầy:đủ;đặc:cách;đặt:cạnh cả một và;đến:hạn hết ngày năm đâu;đề:mục phát;để:giảm nâng thay trống;định:ban can chi
chỉ chức công cơ của dinh giao hành không mới noi nào này phê số sở tham thoi tư tại van và về đã;đọc:hai màn
được;đốc:sở;đồng:ghi ho;đổi:giấy gần ngày nội ten theo thủ trong vị được;độ:công hài nhiệm;động:của giám hợp
khoa;đợt:khảo;đủ:các vào;đứng:đầu;ương:và;ở:chỗ dòng mục phần trang trên đâu đây đầu"""
"""What else stands side by side."""

SINGLE_WORDS = """\
ai anh ao ba ban biết biển buôn bà bài bàn bán báo bé bên bạn bản bảng bảy bấm bầu bật bằng bệnh bị bốn bộ bớt bởi cao
chi chia chiếc cho chung chuẩn chân chép chín chưa chương chấm chậm chắc chỉ chị chọn chỗ chợ chủ chữ chữa con cuối
cuộc cá các cái câu cây còn có cô cùng cũ cũng cả cảm cảng cấp cần cầu cỏ cột cục của cứ cử cửa do dài dán dân dòng dù
dùng dưới dạ dạy dầu dịch dọc dự dựng em ghi ghế giao già giá giúp giảm giấy giống giờ giữ giữa gì góp gõ gần gắn gốc
gồm gỗ gửi hai hay hiểu hoa hoặc huyện hàng hãy hình hơn hạn hạng hạt hẳn hẹp hết họ học họp hỏi hồ hợp in khe khen
khi kho khoản khu khác khám khí khóa khóm không kia kèm kéo kì kí kính ký kĩ kể kỳ kỹ loại luôn luật là làm làng lá
lãi lên lính lúa lúc lưu lương lượt lại lần lập lệnh lọc lớn lớp lời miền mua muộn mà màu mái máy mã mình mười mẫu mắt
mặt mọi mỗi một mới mời mở mục mức nam nay ngang ngay nghe nghìn nghề nghỉ ngoài ngành ngày người ngắn ngắt nhanh nhau
nhiều nhà nhóm như nhưng nhấn nhất nhận nhập nhằm nhỏ nhờ những nào này nâng nên nêu nói núi năm nơi nước nếp nếu nền
nối nộp nợ nữ phong phí phía phòng phút phường phạt phải phần phố qua quanh quá quân quét quý quả quỹ ra rau riêng rõ
rất rồi rộng rừng sai sao sau so song soát suối suốt sách sát sáu sân sông sắt sẽ số sổ sớm sở sức sửa sữa sự ta tay
tham than theo thi thiếu thu thuê thuế thuốc thuộc thành tháng thép thêm thì thôn thưa thưởng thả thấp thấy thầy thật
thẳng thẻ thế thịt thợ thử thực tin tiền triệu trong trên trăm trước trường trại trả trắng trẻ trừ tuy tuần tuổi tàu
tám tên tìm tính tô tôi tôm tăng tường tại tạo tải tắt tỉ tỉnh tốt tổ tội tới tờ tủ từ từng tự tỷ vay viết việc viện
và vàng vào vâng vì vùng vườn vượt vẫn vậy vẽ về vốn với vụ vừa xa xanh xe xem xin xuất xuống xây xã xét xóa xóm xấu
xếp án ít ô ông ý đang đen đi điều điểm điện đo đâu đây đã đèn đèo đó đóng đúng đăng đơn đưa đường được đạt đảo đất
đầu đặt đếm đến đều để đọc đỏ đối độ đội đợt đủ đừng ảnh ấp ấy"""
"""Syllables that are words of their own."""

ABBREVIATIONS = """\
ABOLISHED BKHCN CQHCNN DONE DROPPED EDITORIAL HTML HĐND INDEX KGVX KHCN PAPERS PAPI QPPL REPLACED RUNNING SKHCN TCVN
TTHC UBND WCAG YAML YEAR"""
"""Usual abbreviations of four letters or more."""
