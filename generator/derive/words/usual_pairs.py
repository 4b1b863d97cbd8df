"""Pairs of syllables of administrative Vietnamese. Made by `make word-pairs` from tests/bench/words/."""

WORDS = """\
an:toàn | bài dân ninh sinh táng tâm tọa ủi;anh:| chị em hùng;ban:hành chỉ | biên thường bí bố chấp giám ngành phát
quản đầu;bao:| giờ nhiêu bì che cấp gồm quát;biên:chế tập | bản dịch giới lai mục nhận phòng soạn độ;biến:| chuyển
chất dạng thể đến đổi động;biết:| chữ rõ ơn;biển:| báo hiệu số đảo;biểu:mẫu | đồ diễn dương hiện phí quyết thị;biện:|
pháp;buổi:| tọa chiều họp làm lễ sáng;bài:viết | báo bản học phát toán trừ tập;bàn:| bạc ghế giao luận;bán:| buôn dẫn
hàng kính niên đấu;báo:cáo lỗi | cháy chí giá hiệu động;bãi:bỏ | miễn nhiệm đỗ;bên:trong | cạnh ngoài bán liên mua mời
nhận;bình:| dương thường xét an chọn luận phước quân thuận đẳng ổn;bí:| mật quyết thư;bóc:| lột tách;băng:| hoại rộng
thông;bưu:| chính cục kiện phẩm điện;bước:| đầu tiến đi;bản:ghi chính | sao nháp tin cam chất kê lĩnh mẫu phẩm quyền
sắc thân thảo tự vẽ vị án đăng địa đồ;bảng:điểm | biểu chấm kê lương;bảo:hộ đảm | mật dưỡng hiểm hành lãnh lưu quản
thủ toàn trì trợ tàng tồn vật vệ;bất:| bình cập cứ hòa hợp khả kỳ lợi ngờ thường đồng động;bầu:| chọn cử;bắt:đầu buộc
| giữ nguồn tay;bằng:| chữ chứng cách cấp khen khoán không sáng tiền;bền:| vững;bệnh:| dịch nhân tật viện án;bị:| can
cáo động;bỏ:| qua hoang phiếu phí sót;bố:trí | cáo cục;bối:| cảnh;bồi:dưỡng | hoàn thường đắp;bổ:sung | nhiệm khuyết
trợ túc ích;bộ:chỉ máy phận | luật công nội tiêu môn mặt ngành nhớ sưu thủ trưởng đội;bức:xạ | xúc tranh;cam:| go kết
đoan;cao:| cấp nhất su trình tuổi điểm đẳng độ;che:| chắn giấu;chi:cục phí nhánh tiết | tiêu bộ hội ngân phối trả
đoàn;chia:| sẻ tách;chiếm:| dụng hữu tỷ đoạt;chiến:| dịch lược sĩ thắng tranh;chiếu:| phim sáng;chiều:| cao dài rộng
sâu;cho:| phép;chu:| kỳ trình đáo;chung:| cư kết sức tay;chuyên:môn ngành đề | chính cần dùng dụng gia mục nghiên
nghiệp sâu trách viên;chuyến:| bay công;chuyển:đổi giao động | biến công dịch hóa hướng khai nhượng phát tiếp trả
tải;chuẩn:đo | bị hóa mực xác y;châm:| ngôn;chân:| dung thành thực;chênh:| lệch;chí:minh | hướng đạo;chính:phủ quyền
thức | xác sách diện phẩm quy sử thống trị trực yếu đáng đảng;chùm:| ca;chú:| trọng giải thích ý;chúc:| mừng;chúng:tôi
| ta;chăm:| chỉ lo sóc;chương:trình | mục;chấm:điểm | công dứt thi;chấn:| chỉnh thương động;chấp:| hành nhận thuận
thủ;chất:lượng | cháy liệu thải thẩm vấn xám độc;chẩn:đoán |;chậm:nhất | muộn tiến trễ;chặt:| chẽ;chế:độ | biến ngự
phẩm tài tạo xuất định;chỉ:số đạo tiêu thị | định dẫn giới huy rõ đích;chỉnh:| huấn lý sửa trang đốn;chịu:trách |
ảnh;chọn:| lọc lựa tạo;chống:| lãng tham buôn cháy phá trộm đối;chủ:trì tịch động nhật trương tài | đề chốt lực nghĩa
ngữ nhiệm nhân quan quyền quản sở thầu thể trang tọa yếu đạo;chức:năng vụ danh | nghiệp sắc trách;chứng:nhận minh |
chỉ cớ cứ khoán kiến thư thực từ;cung:cấp | cầu đường ứng;cuối:cùng |;cuộc:| họp sống thi vận;càng:| ngày;cá:nhân |
biệt cược thể;cách:tính thức | làm chức ly mạng điệu;cán:bộ | cân;cáo:| buộc tri trạng;cân:| bằng nhắc đo đối;câu:hỏi
| trả chuyện lạc;công:nghệ bố chức tác việc khai lập vụ nghiệp nhận dân văn | báo thương thức cụ ích an bình bằng
chúng chứng cuộc cộng hữu lao luận minh nhân nợ quỹ suất sở thể trình trường ty tâm tố xưởng điện đoàn đồng đức
ước;căn:cứ | cước bản dặn hộ nguyên;căng:| thẳng;cơ:quan sở chế cấu | bản giới hội khí yếu động;cư:trú | dân;cước:|
phí;cường:| tráng độ;cưỡng:| bức chế;cạnh:tranh |;cải:cách tiến | thiện chính tạo;cản:| trở;cảng:| biển vụ;cảnh:báo |
cáo giác quan sát;cấm:| chỉ vận;cấp:tỉnh giấy trên lại huyện xã | bách cứu dưới mã ngành nước phát phép thoát trưởng
đổi ủy;cấu:trúc | hình thành tạo;cần:| cù kiệm thiết;cầu:| cống nối thị đường;cẩn:| mật thận trọng;cập:nhật |;cắt:giảm
| bỏ cử;cố:| định gắng tình vấn ý đô;cống:| hiến;cổ:| phiếu phần truyền tức vũ đông động;cổng:dịch | thông;cộng:| hòa
sản tác đồng;cột:| mốc;cụ:thể |;cục:| bộ trưởng;củng:| cố;cứ:| liệu;cứu:| hộ nước nạn trợ xét;cử:| chỉ nhân tri tuyển
tọa;cửa:| biển hàng khẩu quyền;da:| giày liễu;danh:mục sách | bạ dự hiệu nghĩa nhân tính;di:| động chuyển dân dời sản
truyền tích;dinh:| dưỡng thự;diễn:| biến giải ra tập văn đàn;diện:| mạo tích;doanh:nghiệp | nhân số thu;dung:| dịch
lượng tích;duy:trì | nhất tu;duyệt:| binh;dành:| cho riêng;dân:| tộc chủ cư cử phố quân sinh số sự trí túy vận;dã:|
man;dòng:| chảy họ tiền;dôi:| dư;dũng:| cảm;dương:lịch |;dưới:đây |;dưỡng:| chất;dược:| liệu phẩm sĩ;dạng:| thức;dạy:|
học nghề;dấu:| hiệu mốc vết;dần:| dần;dầu:| khí mỏ;dẫn:tới | chiếu chứng đầu;dễ:| hiểu dàng;dị:| tật ứng;dịch:vụ |
bệnh chuyển thuật tễ;dọc:| ngang;dụng:| cụ ý;dứt:| điểm;dữ:liệu | dội;dự:kiến toán án | thảo báo bị họp luật lễ phòng
thi thầu trữ định;gan:| dạ;ghi:chú | nhận chép danh hình sổ âm;ghép:| nối;gia:hạn | công cầm lai nhập súc tăng
đình;giai:đoạn | cấp;giam:| giữ;gian:| hàng lận;giao:| nhiệm ban diện dịch hữu lưu nộp thông thương tiếp đất;giá:trị |
bán cả thành thầu thể đất;giám:đốc định sát | hộ khảo mục;giáo:| dục dưỡng khoa sư trình viên án;giáp:| ranh;giúp:|
việc đỡ;giả:| danh mạo thuyết định;giải:quyết thích pháp thưởng trình | thể mã ngân phóng tỏa đáp đấu;giảm:| bớt nghèo
nhẹ phát sút thiểu trừ tải;giản:| lược tiện đơn;giảng:| dạy viên đường;giấy:chứng phép tờ | báo khai khen mời
ủy;giống:| cây nhau;giới:thiệu | hạn tính;giờ:| làm hành;giữ:nguyên | vững gìn vai;gây:| khó ra;gìn:| giữ;góp:ý phần |
vốn;gương:| mẫu;gạo:| cội;gần:| gũi đây;gắn:| kết bó liền;gặp:| gỡ mặt;gồm:| có;gợi:| mở ý;gửi:| kèm đến;hiến:| kế
pháp;hiểu:| biết lầm quả rõ;hiện:đại | nay có hành hữu thời thực trường trạng tượng vật đang;hiệp:| hội lực thương
định đồng;hiệu:lực quả | chuẩn chỉnh suất trưởng đính;hoài:| đức;hoàn:thành | thiện chỉnh công cảnh lại thuế toàn trả
tất;hoãn:| lại;hoạch:| định;hoạt:động | chất hình;huy:| chương hiệu động;huyện:| ủy;huấn:| luyện;hà:| nam giang nội
tĩnh;hài:lòng | hòa hước;hàm:| lượng ý;hàng:hóa | hải không ngày năm quý rào tháng tuần đầu;hành:chính pháp | hung
khách lang nghề trình vi động;hình:thức | dung dạng sự thành thái ảnh;hòa:| bình giải nhập thuận vốn;hóa:| chất giải
học đơn;hôm:| nay sau;hôn:| nhân;hưu:| trí;hương:| thơm ước;hướng:dẫn | tới đến;hưởng:| lợi thụ ứng;hạ:| tầng
du;hạch:| toán;hạn:chế | chót hán mức;hạng:| ba mục;hạt:nhân | giống;hậu:| cần kiểm quả;hằng:| quý ngày năm tháng
tuần;hẹn:trả |;hệ:thống | lụy số;họ:| tên hàng;học:| bổng hàm hỏi nghề phí sinh thuật tập viên vấn vị;họp:| bàn báo
giao;hối:| lộ;hồ:sơ | chứa;hỗ:trợ |;hộ:| chiếu gia khẩu kinh nghèo tịch;hội:nghị | đồng trường chợ họp nhập thi thảo
tụ viên ý đàm;hợp:đồng pháp quy | lệ tác nhất chuẩn lý phần thức thửa xã;hủy:| bỏ hoại;hữu:| cơ hiệu hạn nghị quan
ích;in:| ấn;khai:báo | giảng mạc sinh thác triển trương tử;khen:| thưởng;khiếm:| khuyết thị;khiếu:| kiện nại;khiển:|
trách;kho:| bạc lưu tàng;khoa:học |;khoáng:| sản;khoản:| thu chi;khoảng:| cách;khu:| công kinh phố vực;khung:| cảnh
giá năng pháp;khuyến:| nghị cáo công học khích mại nông;khuyết:tật | điểm;khuôn:| khổ mẫu;khác:nhau | biệt;khách:|
quan du hàng sạn;khám:| bệnh chữa phá;kháng:| chiến cáo nghị;khánh:| hòa kiệt thành;khó:| khăn lường;khóa:đào | học
luận;khôi:| phục;không:| gian khí phép;khả:| năng quan thi;khảo:sát | nghiệm;khẩn:| cấp trương;khẩu:| hiệu
trang;khắc:phục | nghiệt;khẳng:| định;khỏe:| mạnh;khối:| lượng;khởi:| nghiệp công kiện tố đầu động;kinh:phí | tế doanh
nghiệm nguyệt tuyến;kiêm:| nhiệm;kiên:| cố quyết trì;kiến:nghị | thức thiết trúc tạo;kiểm:tra soát | dịch kê nghiệm
nhiệm sát toán điểm đếm định;kiện:toàn |;kon:| tum;kèm:theo |;kê:| khai;kín:| đáo;ký:hiệu số | kết ban duyệt quỹ
túc;kế:hoạch thừa | cận tiếp toán;kết:quả luận | hợp thúc cấu dư nối tinh toán;kể:| từ;kịp:thời |;kỳ:| hạn họp thi thị
vọng;kỷ:cương luật | niệm lục yếu;kỹ:| năng lưỡng sư thuật;lao:động | công;linh:| hoạt kiện;liên:quan kết hệ thông |
bang doanh hiệp lạc minh ngành tục;liều:| lượng;liệt:kê | sĩ;loại:| bỏ hình trừ;luân:| chuyển;luận:| văn án;luật:|
pháp sư định;làm:việc tốt | thủ chủ rõ sạch ăn;lâm:| nghiệp sản đồng;lãi:| suất;lãng:| phí;lãnh:đạo | sự thổ đạm;lên:|
kế;lô:| hàng;lĩnh:vực | hội;lũy:| kế;lưu:| ý giữ hành trữ thông động;lương:| hưu thực;lường:| trước;lược:| bỏ
đồ;lượng:| giá hóa;lạc:| hậu;lấn:| chiếm;lấy:| mẫu phiếu ý;lần:đầu | lượt;lẫn:| nhau;lập:| pháp;lắng:| nghe;lắp:|
đặt;lặp:| lại;lẻ:| tẻ;lễ:| hội;lệ:phí | thuộc;lịch:| sử sự;lồng:ghép |;lộ:| trình;lớn:hơn |;lợi:| dụng nhuận thế
ích;lụt:| bão;lừa:| đảo;lựa:| chọn;lực:| lượng;ma:| trận túy;mang:| lại tính;minh:chứng bạch | họa;miền:| núi;miễn:|
phí dịch giảm nhiệm;mong:| muốn đợi;mua:| bán sắm;muộn:| nhất;máy:| chủ tính móc;mâu:| thuẫn;mã:| hóa số vạch;mô:| tả
hình;môi:trường | giới;mạch:| lạc;mạng:| lưới xã;mạnh:| dạn mẽ;mất:| mát;mẫu:số | giáo mã đơn;mật:| khẩu mã độ;mặt:|
bằng hàng trận;mốc:| thời;mối:| quan;mỗi:| năm;mới:nhất |;mở:đầu | rộng thầu;mục:đích | tiêu lục;mức:độ | giá
lương;mỹ:| phẩm thuật;nga:| mi;ngay:| lập sau;nghi:| vấn;nghiêm:| cấm ngặt trọng túc;nghiên:cứu |;nghiệm:|
thu;nghiệp:vụ | đoàn;nghĩa:| vụ;nghề:| nghiệp;nghệ:| an nhân thuật;nghỉ:| hưu phép việc;nghị:định quyết | viện;ngoài:|
ra;ngoại:| lệ giao khóa ngữ thương tệ vụ;nguy:| cơ hiểm;nguyên:| tử liệu nhân trạng tắc vẹn;nguyễn:văn | thị;nguyện:|
vọng;nguồn:| gốc lực nhân tin vốn;ngành:| nghề;ngày:nghỉ | càng;ngân:sách | hàng;ngôn:| ngữ;ngăn:| chặn ngừa;người:dân
lao đứng | dùng nộp;ngược:| lại;ngạch:công |;ngần:| ngại;ngắn:| gọn hạn;ngộ:| độc;ngừng:| hoạt;nhanh:| chóng
gọn;nhiên:| liệu;nhiều:| năm;nhiễm:| xạ độc;nhiệm:vụ kỳ |;nhiệt:| tình độ;nhu:| cầu;nhà:nước | khoa máy nghiên thầu
trường đầu ở;nhân:dân | viên công khẩu loại lực rộng sự thân tố văn đạo;nhãn:| hiệu;nhóm:| công;nhũng:| nhiễu;như:vậy
| sau;nhược:| điểm;nhượng:| quyền;nhấn:| mạnh;nhất:là | quán thiết trí định;nhận:| thức diện dạng xét định;nhập:khẩu |
cư học liệu;nhật:| ký;nhắc:| nhở;nhằm:| mục;niêm:yết | phong;niên:| chế hạn khóa độ;niềm:| tin vui;nào:| đó;nâng:cao |
cấp lương;nêu:| gương rõ;nông:| dân nghiệp sản thôn;núi:| thành;năng:lực | lượng suất động;nước:ngoài | sạch
thải;nạn:| nhân;nắm:| bắt chắc;nếu:có |;nề:| nếp;nền:| nếp tảng;nối:tiếp |;nổi:| bật;nỗ:| lực;nội:dung bộ vụ quy |
chính địa;nộp:hồ | tiền đơn;nợ:| công xấu;phiên:bản | chợ họp;phiếu:| bầu hẹn khảo đánh;phong:| cách phú trào tỏa
tục;phá:| hoại sản;pháp:luật | lý chế lệnh nhân quy định;phát:hiện triển sinh | hành biểu giác huy hồ minh ngôn thanh
động;phân:cấp | bổ công biệt bón bố chia giao hóa hạng khai kỳ loại luồng phối quyền tuyến tán tích vân định;phê:duyệt
| bình chuẩn phán;phí:| dịch;phòng:| ban cháy chống họp ngừa thủ;phó:| chủ giám trưởng;phông:| chữ;phù:hợp |;phúc:|
khảo lợi tra đáp;phương:án | pháp châm diện hướng ngữ thức tiện trình;phường:| xã;phạm:vi | tội;phản:ánh | biện bác
hồi đối;phấn:| khởi đấu;phần:mềm | lớn việc cứng thưởng trăm;phẩm:| chất giá;phối:hợp |;phổ:| biến cập thông;phụ:trách
| lục cấp cận huynh nữ thuộc;phục:vụ | hồi;phủ:| quyết sóng;phức:| tạp;qua:| đường;quan:| trọng chức hệ liêu ngại sát
trắc tâm điểm;quy:định phạm chế trình | đổi chuẩn cách hoạch mô tắc tụ ước;quyết:định | liệt nghị toán tâm;quyền:hạn |
sử lợi lực;quyển:| sách;quá:hạn | trình khứ tải;quán:| triệt;quân:| sự đội;quý:| báu hiếm;quản:lý trị | đốc;quảng:ngãi
| trị bá bình cáo nam ninh;quần:| chúng;quận:| huyện;quốc:gia | tế hội hữu lộ ngữ phòng;quỹ:| bảo đất đầu;ra:|
soát;ranh:| giới;riêng:| biệt lẻ;rà:soát |;ràng:| buộc;rác:| thải;rèn:| luyện;rõ:| ràng nét;rút:ngắn | gọn kinh;răn:|
đe;rộng:| rãi;rủi:| ro;sa:| thải;sai:| sót lệch phạm;sang:| năm;sao:| chép lưu y;sau:| khi đây;sinh:| hoạt học kế trắc
viên;siết:| chặt;so:với sánh |;song:| phương song;soạn:| thảo;suy:| giảm thoái;sáng:kiến | chế tạo suốt tỏ;sáp:|
nhập;sát:| hạch sao;sâu:| rộng sắc;sôi:| nổi;sơ:| kết bộ chế tuyển đồ;sản:phẩm | lượng nghiệp xuất;sắp:xếp | tới
đặt;sẵn:| sàng;số:liệu hóa hiệu lượng |;sổ:| sách tay;sớm:| nhất;sở:hữu tại |;sức:| khỏe mạnh;sử:dụng |;sửa:đổi |
chữa;sự:nghiệp kiện | cố việc;tai:| nạn;tam:| kỳ;tem:| nhãn;tham:mưu | khảo dự nhũng gia quan vấn;thanh:toán | bình
hóa khoản lý niên phố thiếu tiết tra;thay:đổi thế | mặt;theo:dõi |;thi:hành | đua công tuyển;thiên:| nhiên
tai;thiết:bị | lập kế thực yếu;thiếu:| hụt niên sót;thiện:| chí cảm;thiệt:| hại;thoái:| vốn;thoát:| nước;thu:| hút phí
chi hẹp hồi mua nhập thuế thập;thuyết:| minh phục trình;thuê:| bao mướn đất;thuận:| lợi tiện;thuật:| ngữ toán;thuế:|
quan suất;thuộc:| tính về;thành:phố phần lập | công niên thạo tích tựu viên;thách:| thức;thái:nguyên | bình độ;tháng:|
đầu;tháo:| dỡ gỡ;thân:| nhân thiện;thêm:| giờ;thí:| nghiệm sinh điểm;thôi:| việc;thôn:| bản xóm;thông:tin báo tư |
minh qua quan suốt thoáng thường điệp;thúc:| giục đẩy;thăm:| dò hỏi viếng;thưa:| thớt;thương:| binh hiệu lượng mại
nhân vong;thường:xuyên | vụ kỳ niên trực;thưởng:| phạt;thượng:| nguồn tôn đỉnh;thảo:| luận;thấp:| nhất;thất:| bại lạc
nghiệp thoát;thẩm:quyền định | duyệt mỹ phán tra;thắc:| mắc;thắng:| lợi;thẳng:| thắn;thế:| giới hệ mạnh;thể:| chế thức
dục hiện loại lệ thao trạng xác;thị:| sát thành thực trường trấn xã;thỏa:| mãn thuận;thống:| kê nhất;thời:gian hạn kỳ
| giờ lượng sự tiết trang điểm;thụ:| hưởng lý;thủ:tục | tướng công trưởng đô;thủy:| lợi nông sản điện;thứ:hạng bảy tự
hai | ba bậc năm sáu trưởng tư;thức:| ăn;thừa:thiên | kế nhận phát;thử:nghiệm | thách;thực:hiện | tế hành tiễn chất
nghiệm phẩm thi trạng vật;ti:| vi;tin:| học cậy tưởng tức;tinh:giản | gọn thông thần;tiên:| phong quyết tiến;tiêu:chí
chuẩn đề | biểu cực dùng hủy thụ;tiến:hành độ | bộ sĩ trình;tiếng:anh việt | nói;tiếp:nhận tục theo cận | công dân nối
thu xúc đón;tiết:| kiệm giảm;tiền:| công gửi lương mặt thưởng tệ đề;tiểu:| ban học mục;tiện:| lợi ích;toàn:trình quốc
văn bộ | cầu diện dân thể tỉnh;toán:| học;trang:| thiết bị phục trí trại web;tranh:| chấp luận luật thủ;trao:| quyền
tặng đổi;tri:| thức ân;triển:khai | lãm vọng;triệt:| để;trung:tâm ương | bình cấp gian hạn học thành thực;truy:| cập
cứu xuất;truyền:| thống hình thanh thông tải đạt;trách:nhiệm |;trái:| phép quy;tránh:| né;trình:tự diễn duyệt | độ bày
diện ký;trí:tuệ | thức;trích:yếu | dẫn;trúng:| cử thầu tuyển;trưng:| bày cầu;trước:khi hạn đây | mắt;trường:hợp |
học;trưởng:phòng | ban thành đoàn;trật:| tự;trễ:hạn |;trị:| giá;trọng:tâm | điểm lượng tài yếu;trở:lên | ngại
thành;trợ:| cấp giúp lý;trụ:sở |;trực:tuyến thuộc tiếp | quan;tu:| bổ sửa;tuy:| nhiên;tuyên:truyền | bố dương
giáo;tuyến:| đường;tuyển:| chọn dụng sinh;tuyệt:| mật đối;tuân:thủ |;tuần:| hoàn tra;tuệ:| tĩnh;tài:liệu chính | khoản
sản nguyên năng trợ xế;tàng:| trữ;tác:giả | động dụng nghiệp phong phẩm;tách:| bạch;tái:| cấp sinh tạo định;tán:|
thành;tâm:| huyết lý;tân:| binh sinh trang;tây:| nguyên;tên:| gọi miền;tìm:kiếm | hiểu;tình:trạng | huống hình
nguyện;tín:| chỉ dụng hiệu nhiệm;tính:đến | chất năng toán;tòa:| nhà soạn án;tóm:tắt |;tôn:| giáo trọng vinh;tùy:|
theo;tăng:cường | giảm thêm trưởng tốc;tĩnh:| gia;tư:| pháp cách duy liệu nhân tưởng vấn;tương:| phản lai quan thân
thích trợ tác tự xứng đương đối đồng ứng;tường:| thuật trình;tượng:| đài;tại:| chỗ;tạm:| dừng thời đình ứng;tất:cả
|;tầm:| nhìn quan;tần:| suất số;tận:| dụng gốc tâm tình;tập:huấn | hợp quán thể trung đoàn;tỉnh:ủy |;tọa:đàm | lạc
độ;tố:| cáo giác tụng;tốt:| nghiệp đẹp;tồn:| tại kho đọng;tổ:chức công | dân quốc trưởng;tổn:| thương thất;tổng:hợp số
| biên cục giám kết quan thể đài;tủ:| sách;tức:| thời;từ:| chối điển;tử:| vong;tự:chấm chủ | kiểm đánh do giác nguyện
nhiên quản túc động;tỷ:lệ | giá suất trọng đồng;uy:| tín;vai:| trò;vay:| vốn;vi:| bằng phạm sinh;vinh:| danh
dự;viên:chức |;viễn:| thám thông;việc:làm |;viện:dẫn | kiểm nghiên trợ;việt:nam |;vui:| lòng;vãng:| lai;ví:dụ |;vô:|
hiệu tuyến;vùng:| miền sâu xa;văn:bản phòng | hóa thư hiến kiện minh nghệ;vĩnh:| long phúc viễn;vướng:mắc |;vườn:|
ươm;vượt:| mức quá trội;vấn:đề | đáp;vận:| động chuyển dụng hành tải;vật:| chất liệu lý nuôi thể tư;vị:trí | thế;vốn:|
đầu;vụ:| việc án;vững:| chắc mạnh;xa:| lạ;xanh:| hóa;xe:| buýt máy;xem:| xét;xung:| quanh đột;xuyên:| suốt;xuất:| sắc
bản hiện khẩu trình xứ;xác:nhận định | lập minh suất thực;xây:dựng |;xã:hội |;xét:| tặng duyệt tuyển xử;xóa:| bỏ
đói;xúc:| tiến;xăng:| dầu;xếp:hạng | loại;xứng:| đáng;xử:lý | phạt;yên:| bái tâm;yêu:cầu |;yếu:tố | kém;ác:| liệt
tính;ánh:| sáng;áp:dụng | giải lực phích thuế;âm:| lượng mưu nhạc thanh;ép:| buộc;ích:| lợi;ô:| nhiễm tô;ý:| kiến
nghĩa thức tưởng;đa:| dạng dụng ngành năng phương phần số;đem:| lại;đi:| đôi;điều:hành kiện tra chỉnh | chế dưỡng
khoản lệ phối tiết trị tốc động ước;điểm:| bưu cầu danh mạnh nóng số tựa yếu;điển:| hình;điện:tử thoại | báo lực năng
nước toán tín áp ảnh;đo:lường | kiểm đạc;đoàn:| kiểm công kết phí thanh thể viên;đoạn:| tuyến đường;đua:| nhau;đà:nẵng
| lạt;đài:| phát truyền tưởng;đàm:| phán thoại;đào:tạo | bới thải;đáng:| khích kể tin;đánh:giá | dấu bắt máy đổi;đáp:|
số án ứng;đáy:| biển;đây:là |;đèn:| đường;đình:| chỉ công;đích:| danh thực;đó:là |;đón:| nhận tiếp;đô:| thị đốc;đôi:|
khi;đôn:đốc |;đông:| nam đảo;đúng:hạn quy | mức mực đắn;đăng:ký tải | bạ kiểm nhập quang;đơn:vị giản | giá khởi thuần
thư từ;đưa:ra | vào;đương:| nhiên sự;đường:| bộ cao dây hàng lối phố sắt thủy truyền ống;đạc:| bản;đại:diện | hội biểu
học lý trà tu đa đoàn;đạo:| luật tạo đức;đảm:| bảo nhiệm nhận đương;đảng:| bộ viên ủy;đất:| liền nước đai;đấu:| giá
nối thầu tranh;đầu:tiên tư | mối;đẩy:mạnh | lùi nhanh;đậu:| tương;đắk:| lắk nông;đặc:| thù biệt khu quyền sản trưng
tính điểm;đặt:| cọc hàng ra;đề:án nghị xuất cao | bạt cương cập phòng ra tài;để:| lại;địa:chỉ phương bàn điểm | bạ
chính chất danh giới hình lý phận vị đầu;định:kỳ | lượng cư canh chế danh dạng giá hướng mức nghĩa suất vị;đối:chiếu
thoại với | tượng diện ngoại nội phó thủ tác xử đầu ứng;đồng:| nghiệp nhân bào bộ chí chủ hành hóa hồ loạt nai nhất
thuận tháp thời tiền ý đều đội;đổi:mới tên | cấp;độc:| giả hại lập quyền đáo;đội:| ngũ hình trưởng;động:| cơ lực sản
thái thổ viên vật đất;đột:| biến phá xuất;đủ:điều | mạnh;đức:| phổ;ưu:| tiên tú điểm đãi;ảnh:| hưởng;ấn:| bản chỉ phẩm
tượng định;ẩn:| danh;ổn:| định;ủng:| hộ;ủy:quyền | ban nhiệm thác viên;ứng:dụng | phó cử viên xử"""
"""Words: a syllable, every one after it, frequent ones before the bar."""

OTHER_PAIRS = """\
a:chủ;ba:kế;biến:văn;biết:ngày nó;bài:về;bàn:phím tỉnh;báo:dẫn hiện hướng kết thiết và;bình:định;bù:ngày tu tết;bản:bỏ
chép chỉ chứng công của dinh giữ gốc hoặc hành in khác không kiến mang này quy tóm viết viện và đi đánh đã được
đề;bảng:hướng thông;bảo:thời;bằng:dấu lời số tiếng trình tổng điều;bị:bãi cắt thay trừ;bỏ:dòng dấu hoặc khỏi nhiệm
thanh thủ trong trống;bố:danh hợp kết mà nội sử thủ và;bộ:giải khoa;cao:chất chỉ cơ hiệu thứ trách;chia:cũ;chiếu:hai
lại ngày với;cho:biết các cơ cả một nhiều nhiệm thủ tiêu việc văn;chung:của;chánh:văn;chép:lại đúng;chí:thành;chính:bị
cho chu công của ghi linh loai lĩnh ngày nhà năm quý san sửa theo tại tỉnh và văn đã được đối;chưa:biết có công ghi
hết nêu quyết rõ tính tổ xong xác đầy đến đọc đủ;chạy:lại;chấm:ở;chế:công làm một năm theo tự và về;chỉ:có dùng ghi
khi khác một nhân so thấy trang với ở;chỉnh:nội;chốt:số;chỗ:văn;chủ:biên của;chức:bộ các có của hoàn khoa làm năm san
theo thực trong và về được đối đủ;chứng:cho kèm;chữ:hoa ký thường to viết;con:số;cuối:kỳ trang;cuộc:đối;các:bước
chương chỉ cuộc cơ dòng khóa kiến kế kết kỳ lĩnh mốc mục mức nhiệm nhóm năm phòng phản quyết số sở thông thủ tiêu
trang trung tài tỉnh văn đơn đợt;cách:chia chúng chấm chế chỉ gọi hành kế liên nộp thể thủ tổ viết đọc;cáo:cải của
giám hằng kết là nào tổng tự về;câu:chữ nêu;cây:trồng;còn:lại nhắc sót thiếu trong;có:báo bản chữ cảnh cấu danh dòng
ghi giải gì hiệu khoảng khó khóa kế kết liên lý minh mốc một mục mức nghĩa người nhiều năm phải quyết thay thì thông
thẩm thể thời thủ trang trong trả tài tên tệp từ văn vẻ điểm ở;công:chi quốc theo trực tỉnh và;cùng:các công là một
năm trước địa;cũng:có;cương:hành;cường:cung;cạnh:nhau;cả:chỗ các giá hai nhiệm trang;cấp:có cơ dịch thông;cấu:ngạch
tổ;cần:ghi;cầu:và;cận:thông;cộng:các cột lại;cột:thứ;cục:chu tiêu;của:bạn bộ chánh chính chúng chủ cá các cơ cấp danh
giám hai kế lĩnh mình mỗi một mục nghị người nhiều nhiệm nó năm pháp quyết sở thủ trang trung tỉnh tổ từng văn đơn
địa;cứ:pháp;cửa:liên điện;danh:nghề;do:chúng cơ;doanh:thuộc;doi:và;dung:bản chuyển đối;duyệt:chu danh quy và
đề;dài:hơn;dáng:công;dân:và;dòng:dữ này trống tóm;dõi:ngành thi thoi việc;dùng:bàn cho dịch một trang từ được
ở;dương:noi thoi;dưới:dạng;dưỡng:công;dấu:cách câu gạch hai ngoặc nháy phẩy tiếng đều định;dẫn:chấm cùng của gửi khi
người ngược tiếp văn;dịp:nghỉ;dụng:biên công của dấu giải kết ngân thiết và;dữ:kiện;dựa:vào;dựng:trang và;ghi:cơ cả gì
là một ngày như nhầm rõ số tên tệp đúng ở;ghép:trong;gia:ngày về;gian:giải thực trả;giao:công dự quyền;giá:chất kết
nội;giảm:chi chuyển;giản:biên hóa;giấy:xác;giỗ:tổ;giữ:cách một đúng;giữa:các hai;gì:là;gõ:không lại;gạch:nối
đầu;gần:nhất;gắn:với;gọi:khác;gộp:hai việc;gửi:phản qua trung;hai:chấm cách cơ kế ngày nhiệm nơi quyết thời thủ tệp
văn đơn;hay:bãi trễ;hiểu:là thời;hiện:báo cho cơ cải kiểm kế nhiệm niêm qua rà theo thoi thường thủ trong viết và về
ở;hiệu:giữ và;hoán:đổi;hoạch:chuyển có công cùng cải của ghi giám hợp kiểm nào nói năm số theo trong từ và đang đào đã
được đặt ứng;hoặc:bỏ chuyển cơ cổng dấu giải gộp hoạt mã sửa thay trang tên;huế:noi;hành:các công cải của hai kèm kế
kỷ linh lại quy trong và văn đúng;hãy:hỏi;hóa:chủ của linh nhập nền quy;hùng:vương;hơn:quy
thời;hưng:yên;hướng:xử;hạn:báo của giải giấy linh mau rút theo trong trên tùy và đang đã;hạng:các;hải:dương;hẹn:ban
tại;hết:các kỳ ngày;hệ:giữa;học:công và;hỏi:cơ lại và;hồ:chí;hồng:phong;hội:học;hộp:thư;hợp:kết loai phoi san thuộc và
với;hữu:công trí;i:năm;in:bỏ;khai:các thì thực trên;khi:chưa chỉ có khác không một nguồn nói quyết thời văn đó
địa;kho:dữ;khoảng:trắng;khác:nhắc phần với;khánh:tu;khóa:bắt ở;không:biết cho còn có cần dùng dấu dẫn ghi hiện hài
khớp nhiệm nêu nói phải quy rõ so sử thuộc thực tiếp tách tệp tự đánh được đặc đọc đổi;khẩu:thuộc;khỏi:kế
tệp;khối:hành;khớp:với;kia:ở;kiếm:hiểu ở;kiến:cải của hoặc nào năm sửa;kiểm:chứng;kiểu:dáng;kiện:hoạt theo thực
trong;kèm:lý;ký:bảo công gia hoạt;kết:minh tới;kể:cả;kỳ:báo linh này theo trước;lai:châu;liệu:bằng có công cần của gốc
không kiểm mà ngày nào này nói qua quốc trên trước tính viện và về với;loại:thủ;luận:của nào tháng;luật:của do lao
thoi về đúng;là:bản chưa chữ cách của do không lỗi lời mã một nhiệm nội quy quá quốc suy sản số thứ trang tên văn
về;làm:của tiếp và xong;lào:cai;lê:hồng;lên:cơ;lòng:của trở về;lý:biên chất công của do hành nhà những phản theo thoi
tiêu về được;lường:chất tinh;lượng:hàng linh loai phoi phục sản theo thoi thuộc tại và đội;lượt:công;lại:chứng cơ dấu
giấy số từ và với ở;lấy:từ;lần:thay thứ đối;lập:kế lịch đề;lệ:hồ;lịch:kiểm nghỉ tu;lỗi:gõ quét;lời:của giải
văn;lực:cạnh từ;mang:ngày;mà:chúng chưa không năm trang văn;màn:hình;máy:chỉ của kiểm đề;mã:chỉ các của thủ tiêu
trong;môn:theo thuộc;mưu:ban báo chu giải kinh xây;mạng:trên;mạnh:cải;mẫu:linh;mềm:hệ;mọi:cách công thứ trang;mốc:nào
theo thứ;mỗi:lần mốc nhiệm phòng thủ trang;một:chữ cách cửa dòng kỳ lĩnh lần mục ngày phần quyết sáng số thông thủ
trang trong tệp tỉnh văn đơn;mới:ban cách của sáng về;mở:tệp;mục:bên của ghi kèm mà nào này sản số thay thì thủ và vị
đơn được;mức:cộng hỗ thụt toàn;nam:định;nghiệm:chất;nghiệp:chu công khoa linh theo trong trực;nghĩa:là;nghệ:chuyên
công cấp của không linh năm phoi thoi thái thông tinh tỉnh và;nghỉ:bù lễ tết;nghị:chu của theo và về xử đã;nguyên:can
mã noi thoi và văn đán;nguồn:bị chỉ có của ghi không là nêu;ngành:phoi;ngày:ban chốt cuối có cụ của ghi hoàn hẹn ký
làm phi sau trả tổ đính đó đăng;ngãi:ghi ngay ten để;ngũ:công;người:biên khuyết ký làm phụ
đọc;ngược:về;ngắn:thời;nhiều:cách tệp tỉnh đơn;nhiệm:quản điều;nhánh:của;nháy:kép;nhân:cư của linh;nhóm:đơn;như:kế
trang tài văn;nhất:một ở;nhầm:thì;nhận:của doanh hoạt hồ phản tổ và đăng;nhập:cơ;nhật:kịp quy thủ đến;nhắc:lại
tới;những:chỉ cách gì nhiệm quyết thủ việc vấn;nào:có cũng của nói nối trong trên được;này:chưa chỉ có khi không lồng
trong và đặt ở;nên:danh không ngày trang;nêu:lý minh ngày nhiệm sản thì thời trung trích tên;nói:rõ về;năm:chi cho của
trước tài van đảm ở;năng:của;nơi:công khác nhận viện;nước:linh trong;nắm:rõ;nằm:trong ở;nẵng:noi;nếu:không là văn
đúng;nền:hành sáng;nối:về;nộp:phí trực;phiếu:có khai theo thu;pháp:duy mới tại đổi;phép:gửi tiến;phí:quản thẩm
tuân;phòng:a chuyên có hành kiểm kế liên này nội quản sở thoi thuộc tiêu tổng đại;phóng:to;phương:rút
đã;phạm:pháp;phải:có hộp là mã số địa;phần:cuối căn ghi i nâng thông trích đuôi;phẩm:của không;phận:một
tiếp;phố:trực;phủ:ngay;qua:bản các cổng kiểm mạng rà sở văn;quan:chuyên có hành khác liên nhà nào thực tiếp tiền trên
và đã được;quang:chẩn;quyết:công của một so thủ trong trước đúng được;quyền:của giải số điện;quý:i;quả:chấm cải của
giải kiểm mức quý quản rà sau sử thực đã đúng;quầy:số;quốc:khánh noi thoi;ra:khỏi;riêng:thủ;rõ:danh
ở;rút:từ;rất:hài;rồi:chạy;sau:dấu ngày;so:được;soát:các thủ;soạn:văn;sung:giấy hoặc một nội đề;sách:nhà
thủ;sát:thường;sơ:có dinh giải nộp phải qua thanh tiếp trả tại và đã đúng được;sơn:la;sản:trí;sắp:đến;sẽ:dẫn;số:bộ chỉ
cải hồ ký lần máy mốc ngày người nhiệm năng phiếu phản riêng thì thập thủ trong trước và văn điều đã đúng
ở;sổ:văn;sở:ban chu có công dữ khoa kiểm loai nội phoi san tham thoi tiếp và ví về để;sửa:mã số;sự:hài
phối;thanh:điều;thay:bằng đoạn;theo:bước bộ các cách hướng kế lĩnh nghị ngày nhiệm quyết tháng thời tài tên tình từng
văn vị đúng đề;thiên:huế;thiếu:chữ;thiệu:trang;thoại:nào này và với đã;thu:nhiệm về;thuộc:cơ loại năm sở thẩm trung
trách;thành:nhiều theo việc;tháng:hoặc;thêm:dấu một quyết tệp;thì:bỏ có dùng ghi giữ không lấy nêu sửa thêm trang
đặt;thích:ở;thư:công của ký mục riêng điện;thường:không;thưởng:chất về;thảo:phương;thấy:qua ở;thập:phân;thế:nào
quyết;thể:chưa công hóa là nội đã;thị:về;thống:dịch hóa quản thông;thời:theo;thụt:vào đầu;thức:của nộp quy và;thừa:là
ủy;thực:trên;tin:một mở năm trực về điện;tiêu:tỉnh;tiến:hệ;tiếp:bởi nhiệm;tiền:giang thân;toàn:bức cơ;toán:của
trực;tra:chất công cải của dấu kỷ mã nội sở việc và xã áp;trang:bằng chính chỉ có cũ cũng của giữ gốc khác không nguồn
nào này nói riêng sẽ thông thủ tiếng trình tóm tự và vẫn đã đó được đặt;tranh:cấp;treo:bảng;triển:tài;trong:báo bảng
các công cơ dấu giải hoạt kế kỳ lĩnh một năm quý thực toàn trình tệp tỉnh đó địa
đời;trung:vị;truyền:cải;trách:an;trên:cổng môi trang tổng và văn địa;trì:chủ hệ và;trình:can công cấp nội phát
đọc;trí:công việc đúng;trích:từ;trò:người;trùng:số;trú:hoặc;trúc:của;trương:của;trước:ngày quyết tháng và
đó;trường:mạng điện;trưởng:các đơn;trả:kết lời;trị:không trong và đã;trống:khi
thì;trồng:mới;trợ:đăng;tu:ngày;tuyến:linh mau mức trên;tuệ:đến;tài:vụ;tác:chỉ cải của kiểm năm xã;tách:mục
thành;tâm:công khác nghiên phục thuộc ứng;tên:chung cơ hoặc kế người ngắn nhiệm thư trong trước tệp và đơn;tìm:thủ
trong và;tích:hợp;tính:theo từ được;tôi:chưa đọc;tùy:trường;tư:hạ kinh;tướng:chính;tượng:thực;tại:buổi bộ các cơ quyết
sở trung trụ tọa việt văn địa;tạo:về;tải:công;tầng:cho;tập:minh trang xác xếp;tắt:viết và;tặng:giải;tế:linh;tết:dương
nguyên;tệp:biểu có của dữ không kết là nào này thủ trong và đã đó;tỉnh:ban chu công ghi giai giao hải linh loai mẫu
nam nhiệm năm phoi phê quảng san sử thoi thái tiền trước và ở;tối:thiểu đa;tổ:hùng kiểm thư;tổng:các của điểm;tới:thủ
trang;tục:bị chu còn có cùng cũ cấp của ghi gia hành khai kiểm liên lên một mới nào này sửa thay theo thuộc thực tại
điều đánh đã đăng được để;từ:bao chính một ngày năm thời trang viết văn đâu;từng:lĩnh mục mức nhiệm nơi phòng thủ tiêu
đơn;tử:có của số;tự:cộng kết nói điền;viên:bức;viết:bằng của không lạ lại một như tên tắt đầy;việc:bức can của giải ho
kiểm kế nào này phi thành thực tiếp tu tại được ở;và:bí chi chuyên chấp chức các cách cán công cơ cấp của doanh dấu
dịch ghi gõ gộp gửi hoàn hành hướng hạt hệ không kiến kiểm kế kết liên lĩnh một mức ngày người nâng nối phát sau số
thanh thay thêm thủ thực tin tinh trang triển trung trách trình trích trước trả tình tích tặng tổ văn xử áp ô điểm
đánh đúng đơn được đề;vào:công cơ hệ kho kế trang;vì:chưa phần sao;văn:thành;vương:tu và;vẫn:hiện;vẻ:là;về:chức cùng
cải duy dữ hệ khoa kết kỷ nhiệm quy sở thời thủ triển việc văn;vị:báo chi chu chịu chủ có của dinh ghi hoàn khác kế
liên làm một nhiều nào nắm phối sự thuộc thực trả trực tính van và đã được để;với:báo các công cổng khung kế kỳ lý
nhau nhiệm năm quyết sua thay thiết trang tổng từng văn;vụ:có công cải cấp của ghi hành khoa không liên mà mới người
nào này năm rà theo thuộc thứ trong tỉnh và đã được;vực:của này tiêu đo;xem:thêm việc;xong:mà
đúng;xuyên:trong;xuất:hướng;xóa:khỏi và;xạ:và;xếp:bộ theo;y:tế;yết:bảng tại đầy;án:của tinh vị;ít:nhất
phiếu;ô:tìm;đa:của;đang:có công thực áp đến;đi:đào;điền:giá;điều:chưa gì hướng đó;điểm:a chỉ của theo thì tối tự
ở;đo:sự;đoán:trong;đoạn:máy;đuôi:với;đàm:ngày;đán:tu;đánh:số trùng;đây:công;đã:ban biết có công duyệt giải hoàn hết
làm nhận qua rà rút tham thay trả tổ xong xử được đọc;đính:chính;đó:không và xác;đúng:chữ cách cơ hẹn như thì thư thẩm
thời tiến trình và;đường:ví;được:ban bố công cập cử dẫn ghi giao giữ hiểu kiểm liệt niêm phân phép phê thay thẩm tiếp
trang tài viết viện văn đính địa;đại:hóa;đạo:chưa của số sở văn đã;đảm:chất;đầu:bằng dòng năm trang
từ;đầy:đủ;đặc:cách;đặt:cạnh cả một và;đến:hạn hết ngày năm đâu;đề:mục phát;để:giảm nâng thay thiết trống;định:ban can
chi chu chưa chỉ chức cách công cơ cụ của dinh giao hành không mà mới noi nào này phê số sở tham thay thoi thì tư tại
van và về đã đầu;đọc:hai màn trang được;đốc:các sở trung;đồng:ghi ho;đổi:chu của giấy gần mà ngày nội ten theo thủ
trong vị được;độ:công hài nhiệm trực;động:cho của giám hợp khoa làm lần năm phối thử trong tìm xét;đợt:khảo
kiểm;đủ:các vào;đứng:đầu;đừng:đoán;ương:và;ở:chỗ chữ cuối câu dòng dạng giữa mục phần quảng trang trên từng đâu đây
đơn đầu;ủy:quảng"""
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
