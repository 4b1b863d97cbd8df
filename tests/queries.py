"""What readers type into the search box, and the page that must be among the first three answers."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import dedent
from unicodedata import normalize


@dataclass(frozen=True)
class Query:
    """Typed words and the address of a page below the site's own."""

    typed: str
    page: str
    within: int = 3
    """The page is one of so many first answers."""


_SOURCE = "nguon: {dia_chi: 'https://example.org/', da_doc: có}"
_TEXTS = {
    "content/tthc/linh-vuc.yml": """
        linh_vuc:
          - {ma: ho-tich, ten: Hộ tịch}
          - {ma: dat-dai, ten: Đất đai}
        """,
    "content/tthc/khai-sinh.yml": f"""
        ma: 1.012345.000.00.00.H48
        ten: Đăng ký khai sinh
        linh_vuc: ho-tich
        tinh: Mẫu
        tu_khoa: giấy chứng sinh
        {_SOURCE}
        """,
    "content/tthc/khai-sinh-dong.yml": f"""
        ma: 1.012345.H34
        ten: Đăng ký khai sinh lưu động
        linh_vuc: ho-tich
        tinh: Đông
        {_SOURCE}
        """,
    "content/tthc/ket-hon.yml": f"""
        ma: 1.012346.H48
        ten: Đăng ký kết hôn, cấp giấy chứng nhận
        linh_vuc: ho-tich
        tinh: Mẫu
        {_SOURCE}
        """,
    "content/tthc/dat.yml": f"""
        ten: Thủ tục cấp giấy chứng nhận quyền sử dụng đất
        linh_vuc: dat-dai
        tinh: Mẫu
        {_SOURCE}
        """,
    "content/van-ban/112-qd-ubnd.yml": """
        so_ky_hieu: 112/QĐ-UBND
        loai: quyet-dinh
        trich_yeu: Kế hoạch chuyển đổi số
        """,
    "content/van-ban/1120-qd-ubnd.yml": """
        so_ky_hieu: 1120/QĐ-UBND
        loai: quyet-dinh
        trich_yeu: Sắp xếp phòng họp
        """,
    "content/van-ban/15-nq-hdnd.yml": """
        so_ky_hieu: 15/NQ-HĐND
        loai: nghi-quyet
        trich_yeu: Mức thu lệ phí cấp giấy chứng nhận
        """,
    "content/van-ban/7-ct-ubnd.yml": """
        so_ky_hieu: 7/CT-UBND
        loai: chi-thi
        trich_yeu: Kỷ luật làm việc tại Ủy ban nhân dân xã
        """,
    "content/van-ban/8-kh-sm.yml": """
        so_ky_hieu: 8/KH-SM
        loai: ke-hoach
        trich_yeu: Đo lường sự hài lòng theo SIPAS; hoà giải ở cơ sở
        """,
    "content/tu-vien-tat.yml": """
        tu:
          - {day_du: thủ tục hành chính, viet_tat: TTHC}
          - {day_du: giấy chứng nhận, viet_tat: GCN, con_goi: [sổ, bìa đỏ]}
        """,
}
TEN_PAGES = {name: dedent(text).lstrip("\n") for name, text in _TEXTS.items()}
"""A drawn site of the size of the trial of search engines, as content by path."""
_SIXTEEN = (
    ("thủ tục hành chính", "tthc/"),
    ("thu tuc hanh chinh", "tthc/"),
    ("đất đai", "tthc/linh-vuc/dat-dai/"),
    ("dat dai", "tthc/linh-vuc/dat-dai/"),
    ("khai sinh", "tthc/khai-sinh/"),
    ("dang ky khai sinh", "tthc/khai-sinh/"),
    ("112/QĐ-UBND", "van-ban/112-qd-ubnd/"),
    ("112/qd-ubnd", "van-ban/112-qd-ubnd/"),
    ("1.012345", "tthc/khai-sinh/"),
    ("chuyen doi so", "van-ban/112-qd-ubnd/"),
    ("le phi cap giay", "van-ban/15-nq-hdnd/"),
    ("Uỷ ban nhân dân", "van-ban/7-ct-ubnd/"),
    ("SIPAS", "van-ban/8-kh-sm/"),
    (normalize("NFD", "thủ tục hành chính"), "tthc/"),
    ("thủ tục đất đai", "tthc/dat/"),
    ("giay chung sinh", "tthc/khai-sinh/"),
)
"""The sixteen of the trial of search engines."""
_FIRST = (
    ("112qd", "van-ban/112-qd-ubnd/"),
    ("112/QĐUBND", "van-ban/112-qd-ubnd/"),
    ("112 QD UBND", "van-ban/112-qd-ubnd/"),
    ("quyết định số 112", "van-ban/112-qd-ubnd/"),
    ("1120/QĐ-UBND", "van-ban/1120-qd-ubnd/"),
    ("1012345", "tthc/khai-sinh/"),
    ("1.012345.H48", "tthc/khai-sinh/"),
    ("1.012345.000.00.00.H48", "tthc/khai-sinh/"),
    ("1-012345-h48", "tthc/khai-sinh/"),
    ("1012345h34", "tthc/khai-sinh-dong/"),
    ("1.012345.H34", "tthc/khai-sinh-dong/"),
    ("hòa giải", "van-ban/8-kh-sm/"),
    ("hoà giải", "van-ban/8-kh-sm/"),
    ("TTHC", "tthc/"),
    ("tthc đất đai", "tthc/linh-vuc/dat-dai/"),
    ("GCN kết hôn", "tthc/ket-hon/"),
    ("bìa đỏ đất", "tthc/dat/"),
    ("hoa giải", "van-ban/8-kh-sm/"),
    ("đo lường", "van-ban/8-kh-sm/"),
)
"""Codes, numbers and abbreviations in any form, and words with their marks: their page is the first answer."""
_TASKS_2022 = "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu"
_REAL = (
    ("404/QĐ-UBND", "van-ban/404-qd-ubnd-2022/"),
    ("404 qd ubnd", "van-ban/404-qd-ubnd-2022/"),
    ("404qđ", "tthc/quyet-dinh/404-qd-ubnd-2022/"),
    ("nghi dinh 106", "van-ban/106-2020-nd-cp/"),
    ("30/2022/NQ-HĐND", "van-ban/30-2022-nq-hdnd/"),
    ("04-NQ/TU", "van-ban/04-nq-tu-2021/"),
    ("2.002131", "tthc/2-002131-h58/"),
    ("2002131", "tthc/2-002131-h58/"),
    ("2.002131.H58", "tthc/2-002131-h58/"),
    ("2.002131.000.00.00.H58", "tthc/2-002131-h58/"),
    ("2.002131.H34", "tthc/2-002131-h58/"),
    ("1.014393", "tthc/1-014393-h38/"),
    ("TTHC", "tthc/"),
    ("CCHC", "ke-hoach/"),
    ("DVCTT", f"{_TASKS_2022}/6-5/"),
    ("PAR INDEX", "chi-so/"),
    ("PAPI", "tu-vien-tat/"),
    ("sở khcn", "don-vi/skhcn-quang-ngai/"),
    ("Sở KH&CN Kon Tum", "don-vi/skhcn-kon-tum/"),
    ("xquang", "tthc/sua-doi-giay-phep-thiet-bi-x-quang-da-nang/"),
    ("khai bao x quang son la", "tthc/khai-bao-thiet-bi-x-quang-chan-doan-trong-y-te-dvc-thu-nghiem-son-la/"),
    ("dấu định lượng kon tum", "tthc/dieu-chinh-noi-dung-ban-cong-bo-su-dung-dau-dinh-luong-kon-tum/"),
    ("do luong", "tthc/linh-vuc/tieu-chuan-do-luong-chat-luong/"),
    (
        "công bố hợp quy kon tum",
        "tthc/dang-ky-cong-bo-hop-quy-doi-voi-cac-san-pham-hang-hoa-nhap-khau-dich-vu-qua-trinh-kon-tum/",
    ),
    ("giai thuong chat luong lao cai", "tthc/1-000373-h17/"),
    ("doanh nghiệp KHCN", "tthc/1-014445-h38/"),
    ("đối thoại", "doi-thoai/"),
    ("muc do hai long", "hai-long/"),
    ("phản ánh kiến nghị", "phan-anh-kien-nghi/"),
    ("kỷ luật, kỷ cương", f"{_TASKS_2022}/4-d/"),
    ("nhiệm vụ 2.đ", f"{_TASKS_2022}/2-dd/"),
    ("TCVN ISO 9001:2015", f"{_TASKS_2022}/6-2-a/"),
    ("phong hanh chinh tong hop", "don-vi/skhcn-quang-ngai/phong-hanh-chinh-tong-hop/"),
    ("kết luận tọa đàm", "ket-luan/skhcn-quang-ngai/2022/toa-dam-18-5-2022/"),
    ("hồ sơ đúng hạn", "so-lieu/ho-so-dung-han/"),
    ("văn phòng UBND quảng ngãi", "don-vi/vp-ubnd-quang-ngai/"),
    ("ket qua quy 3", "ket-qua/skhcn-kon-tum/2022/quy-3/"),
)
_DOC, _UNIT, _FIGURE = "van-ban", "don-vi", "so-lieu"
_CITIZENS = (
    # What a citizen or a firm needs.
    ("bức xạ", "tthc/linh-vuc/an-toan-buc-xa-va-hat-nhan/"),
    ("an toàn bức xạ", "tthc/linh-vuc/an-toan-buc-xa-va-hat-nhan/"),
    ("so huu tri tue", "tthc/linh-vuc/so-huu-tri-tue/"),
    ("lĩnh vực khoa học công nghệ", "tthc/linh-vuc/hoat-dong-khoa-hoc-va-cong-nghe/"),
    ("danh mục thủ tục", "tthc/hieu-luc/"),
    ("thủ tục mới thay đổi", "tthc/moi-thay-doi/"),
    ("so sánh thủ tục", "tthc/so-sanh/"),
    ("so sánh khai báo x quang", "tthc/so-sanh/khai-bao-thiet-bi-x-quang-chan-doan-trong-y-te/"),
    ("thời hạn rút ngắn", "tthc/rut-ngan/"),
    ("giam dinh vien tu phap", "tthc/bo-nhiem-giam-dinh-vien-tu-phap-trong-hoat-dong-kh-cn-cap-tinh-toan-quoc/"),
    ("hợp quy tp hồ chí minh", "tthc/dang-ky-cong-bo-hop-quy-tp-ho-chi-minh/"),
    ("trung tâm nghiên cứu và phát triển", "tthc/1-014393-h38/"),
    ("nghiệm thu nhiệm vụ cấp tỉnh", "tthc/2-002711-h38/"),
    ("nghiem thu nhiem vu cap co so", "tthc/2-002724-h38/"),
    ("tuyển chọn nhiệm vụ khoa học", "tthc/2-002710-h01/"),
    ("tôi muốn sửa đổi giấy phép x-quang", "tthc/sua-doi-giay-phep-thiet-bi-x-quang-da-nang/"),
    ("chứng chỉ nhân viên bức xạ tiền giang", "tthc/1-000173-h58/"),
    ("1.000173", "tthc/1-000173-h58/"),
    ("giám định sở hữu công nghiệp quảng trị", "tthc/1-003542-h50/"),
    (
        "lưu giữ kết quả nhiệm vụ",
        "tthc/dang-ky-luu-giu-va-su-dung-ket-qua-thuc-hien-nhiem-vu-khoa-hoc-va-cong-nghe-hai-duong/",
    ),
    ("mức độ hài lòng của người dân", "hai-long/"),
    ("gửi phản ánh ở đâu", "phan-anh-kien-nghi/"),
    ("trung tâm phục vụ hành chính công", f"{_UNIT}/vp-ubnd-quang-ngai/trung-tam-phuc-vu-hanh-chinh-cong/"),
    # What a clerk, a journalist or a head looks for.
    ("kế hoạch cải cách hành chính 2022", "ke-hoach/skhcn-quang-ngai/2022/"),
    ("ke hoach cchc nam 2021 van phong", "ke-hoach/vp-ubnd-quang-ngai/2021/"),
    ("tiến độ kế hoạch 2022", "ke-hoach/skhcn-quang-ngai/2022/tien-do/"),
    ("điều hành kế hoạch 2022", "ke-hoach/skhcn-quang-ngai/2022/dieu-hanh/"),
    ("quá hạn", "ke-hoach/skhcn-quang-ngai/2022/dieu-hanh/"),
    ("so với năm trước", "ke-hoach/skhcn-quang-ngai/2022/so-voi-nam-truoc/"),
    ("kết quả quý III", "ket-qua/skhcn-kon-tum/2022/quy-3/"),
    ("quy 3 2022", "ket-qua/skhcn-kon-tum/2022/quy-3/"),
    ("quý 3/2022", "ket-qua/skhcn-kon-tum/2022/quy-3/"),
    ("Q3 2022", "ket-qua/skhcn-kon-tum/2022/quy-3/"),
    ("quý ba kon tum", "ket-qua/skhcn-kon-tum/2022/quy-3/"),
    ("chỉ số cải cách hành chính", "chi-so/"),
    ("bộ chỉ số phục vụ người dân", "chi-so/bo/qd-766-2022/"),
    ("kết luận của giám đốc", "ket-luan/skhcn-quang-ngai/2022/toa-dam-18-5-2022/"),
    ("sang kien", "sang-kien/"),
    ("tin tức", "tin-tuc/"),
    ("từ viết tắt", "tu-vien-tat/"),
    ("về dữ liệu này", "ve-du-lieu/"),
    ("khả năng tiếp cận", "kha-nang-tiep-can/"),
    ("english", "english/"),
    ("hồ sơ trễ hạn", f"{_FIGURE}/ho-so-tre-han/"),
    ("ho so truc tuyen", f"{_FIGURE}/ho-so-truc-tuyen/"),
    ("hồ sơ số hóa", f"{_FIGURE}/ho-so-so-hoa/"),
    ("nộp hồ sơ ở đâu", "noi-nop/"),
    ("nop ho so o dau", "noi-nop/"),
    ("giờ làm việc một cửa", "noi-nop/"),
    ("thông tin phải công khai", "thong-tin-cong-khai/"),
    ("hồ sơ số hoá", f"{_FIGURE}/ho-so-so-hoa/"),
    ("thanh toán trực tuyến", f"{_FIGURE}/thanh-toan-truc-tuyen/"),
    ("chữ ký số", f"{_FIGURE}/van-ban-dien-tu/"),
    ("tỷ lệ đúng và trước hạn", f"{_FIGURE}/ho-so-dung-va-truoc-han/"),
    ("tin bài", f"{_FIGURE}/tin-bai/"),
    ("luot dao tao", f"{_FIGURE}/luot-dao-tao/"),
    ("đơn vị tự chủ", f"{_FIGURE}/don-vi-tu-chu/"),
    ("Sở Khoa học", f"{_UNIT}/skhcn-quang-ngai/"),
    ("so khoa hoc va cong nghe kon tum", f"{_UNIT}/skhcn-kon-tum/"),
    ("thanh tra sở", f"{_UNIT}/skhcn-quang-ngai/thanh-tra-so/"),
    ("phòng kế hoạch tài chính", f"{_UNIT}/skhcn-quang-ngai/phong-ke-hoach-tai-chinh/"),
    ("chi cuc do luong", f"{_UNIT}/skhcn-quang-ngai/chi-cuc-tieu-chuan-do-luong-chat-luong/"),
    ("phòng nội chính", f"{_UNIT}/vp-ubnd-quang-ngai/phong-noi-chinh/"),
    ("kiểm soát thủ tục hành chính", f"{_UNIT}/vp-ubnd-quang-ngai/phong-kiem-soat-thu-tuc-hanh-chinh/"),
    ("ban chi dao iso", f"{_UNIT}/vp-ubnd-quang-ngai/ban-chi-dao-iso/"),
    ("công báo tin học", f"{_UNIT}/vp-ubnd-quang-ngai/trung-tam-cong-bao-tin-hoc/"),
    ("tổ kiểm tra nội bộ", f"{_UNIT}/skhcn-kon-tum/to-kiem-tra-noi-bo/"),
    ("tổ công tác", f"{_UNIT}/skhcn-quang-ngai/to-cong-tac/"),
    ("lanh dao van phong", f"{_UNIT}/vp-ubnd-quang-ngai/lanh-dao-van-phong/"),
    # Papers, by number or by what they are about.
    ("nghị quyết 04", f"{_DOC}/04-nq-tu-2021/"),
    ("766/QĐ-TTg", f"{_DOC}/766-qd-ttg-2022/"),
    ("766 ttg", f"{_DOC}/766-qd-ttg-2022/"),
    ("nghị định 43/2011", f"{_DOC}/43-2011-nd-cp/"),
    ("nd 60 2021", f"{_DOC}/60-2021-nd-cp/"),
    ("công văn 2936", f"{_DOC}/2936-ubnd-kgvx-2022/"),
    ("chỉ thị 17", f"{_DOC}/17-ct-ubnd-2016/"),
    ("ct 31 tu", f"{_DOC}/31-ct-tu-2014/"),
    ("không uống rượu bia buổi trưa", f"{_DOC}/31-ct-tu-2014/"),
    ("rượu bia", f"{_DOC}/31-ct-tu-2014/"),
    ("phòng chống tham nhũng", f"{_DOC}/59-2019-nd-cp/"),
    ("vị trí việc làm công chức", f"{_DOC}/62-2020-nd-cp/"),
    ("quy che lam viec", f"{_DOC}/78-qd-skhcn-2020/"),
    ("sáng chế nhãn hiệu", f"{_DOC}/30-2022-nq-hdnd/"),
    ("quyết định 514", "tthc/quyet-dinh/514-qd-ubnd-2022/"),
    ("479/QĐ-UBND", f"{_DOC}/479-qd-ubnd-2022/"),
    ("đo lường sự hài lòng", f"{_DOC}/908-qd-ubnd-2018/"),
    ("bí thư tỉnh uỷ nghị quyết 04-nq/tu", f"{_DOC}/04-nq-tu-2021/"),
)
SIXTEEN = tuple(Query(*one) for one in _SIXTEEN)
ON_TEN_PAGES = (*SIXTEEN, *(Query(*one, within=1) for one in _FIRST))
ON_REAL_DATA = tuple(Query(*one) for one in (*_REAL, *_CITIZENS))

RUNNING_TEXT = {
    "content/tthc/tach-thua.yml": """\
ten: Tách thửa
linh_vuc: dat-dai
tinh: Mẫu
trinh_tu:
  - cac_buoc:
      - Viên chức đo đạc dựng cọc mốc trước mặt người liền kề.
nguon: {dia_chi: 'https://example.org/', da_doc: có}
"""
}
"""A page whose words stand only in its text."""
