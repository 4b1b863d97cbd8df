"""A register of procedures with all their parts, invented and always the same: as much text as a real one has.

Sizes follow what provinces publish: some 4 kB a procedure, 40 decisions in ten years.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from generator.importers.emit import scalar
from generator.vietnamese import slug, spell_date
from tests.register import PROVINCE, Drawn, ten_years

SUFFIX = "H34"
_FIELDS = tuple(f"Lĩnh vực mẫu {letter}" for letter in "ABCDEGHIKLMNOPQRSTUV")
_ACTS = ("Cấp", "Cấp lại", "Gia hạn", "Điều chỉnh", "Thu hồi", "Đăng ký", "Xác nhận", "Thẩm định", "Công nhận")
_OBJECTS = ("giấy phép", "giấy chứng nhận", "chứng chỉ hành nghề", "văn bản chấp thuận", "phương án", "bản đăng ký")
_PAPERS = ("Đơn đề nghị", "Bản thuyết minh", "Sơ đồ vị trí", "Hợp đồng thuê", "Danh sách nhân sự", "Giấy ủy quyền")
_MODES = ("truc-tiep", "truc-tuyen", "buu-chinh")
_TEXT = (
    "cơ quan tiếp nhận kiểm tra hồ sơ đầy đủ thành phần tổ chức cá nhân nộp trực tiếp bưu chính công ích trường hợp "
    "chưa đúng yêu cầu bổ sung chủ trì phối hợp xem xét kết quả giải quyết một cửa liên thông nâng cao chất lượng "
    "phục vụ người doanh nghiệp đơn vị rà soát phân cấp ủy quyền kiểm soát nhiệm vụ hoàn thành tiến độ "
    "đánh giá trách nhiệm"
)
_WORDS = _TEXT.split()


def write_register(root: Path, procedures: int, seed: int = 7) -> None:
    """Writes procedures, their decisions and fields of work under `root/content/tthc`."""
    random = Random(seed)  # noqa: S311
    folder = root / "content/tthc"
    (folder / "quyet-dinh").mkdir(parents=True, exist_ok=True)
    decisions = ten_years(seed, procedures)
    codes = dict.fromkeys(code[:8] for drawn in decisions for _, code, _ in drawn.changes)
    for drawn in decisions:
        _write(folder / f"quyet-dinh/mau-{drawn.number}.yml", _decision(drawn))
    for number, code in enumerate(codes):
        _write(folder / f"{slug(f'{code}.{SUFFIX}')}.yml", _procedure(random, number, code))
    fields = folder / "linh-vuc.yml"
    known = fields.read_text("utf-8") if fields.exists() else "linh_vuc:\n"
    fields.write_text(known + "".join(f"  - ma: {slug(name)}\n    ten: {name}\n" for name in _FIELDS), encoding="utf-8")


def _procedure(random: Random, number: int, code: str) -> Mapping[str, Any]:
    act, thing = random.choice(_ACTS), random.choice(_OBJECTS)
    days = random.randint(3, 40)
    return {
        "ma": f"{code}.{SUFFIX}",
        "ten": f"{act} {thing} mẫu {number} về {_words(random, 3, 7)}",
        "linh_vuc": slug(_FIELDS[number % len(_FIELDS)]),
        "tinh": PROVINCE,
        "cap_thuc_hien": random.choice(("cap-tinh", "cap-xa")),
        "loai_thu_tuc": "luat-giao-chi-tiet",
        "doi_tuong": random.sample(("cong-dan", "doanh-nghiep", "hop-tac-xa", "to-chuc"), 2),
        "noi_thuc_hien": "Trung tâm Phục vụ hành chính công Mẫu",
        "tiep_nhan": {"dia_chi": "Số 1 đường Mẫu", "quay": f"Quầy số {number % 30 + 1}", "gio": "7h30-16h30"},
        "thoi_han": f"{days} ngày làm việc",
        "thoi_han_quy_dinh": f"{days + random.randint(1, 9)} ngày làm việc",
        "phi": _fee(random),
        "cach_thuc": [
            {
                "hinh_thuc": mode,
                "thoi_han": f"{days} ngày làm việc",
                "phi": _fee(random),
                "mo_ta": _sentence(random, 6, 14),
            }
            for mode in _MODES
        ],
        "trinh_tu": [{"cac_buoc": [_sentence(random, 18, 44) for _ in range(random.randint(6, 9))]}],
        "thanh_phan_ho_so": [
            {
                "truong_hop": f"Trường hợp {case}",
                "giay_to": [
                    {"ten": f"{paper} {_words(random, 5, 12)}", "ban_chinh": 1, "ban_sao": random.randint(0, 2)}
                    for paper in random.sample(_PAPERS, random.randint(2, 4))
                ],
            }
            for case in ("thứ nhất", "thứ hai")
        ],
        "so_bo": random.randint(1, 2),
        "ket_qua": [{"ten": f"{thing.capitalize()} mẫu", "ma": f"KQ.G00.{number:06}"}],
        "yeu_cau": [_sentence(random, 12, 30) for _ in range(random.randint(2, 4))],
        "co_quan_thuc_hien": "Sở Mẫu",
        "co_quan_tham_quyen": "UBND tỉnh Mẫu",
        "muc_do": random.choice(("Toàn trình", "Một phần")),
        "can_cu": [
            f"Nghị định {random.randint(1, 200)}/{random.randint(2012, 2025)}/NĐ-CP"
            for _ in range(random.randint(3, 5))
        ],
        "tu_khoa": [act.lower(), thing],
        "ghi_chu": "Thủ tục bịa để đo tốc độ.",
        "nguon": {"dia_chi": f"https://example.org/tthc/{code}", "da_doc": "không"},
    }


def _decision(drawn: Drawn) -> Mapping[str, Any]:
    force = {"hieu_luc_tu": spell_date(drawn.in_force_from)} if drawn.states_force else {}
    return {
        "so_ky_hieu": f"{drawn.number}/QĐ-UBND",
        "loai": "cong-bo-danh-muc",
        "ngay_ban_hanh": spell_date(drawn.issued_on),
        "co_quan": "UBND tỉnh Mẫu",
        "trich_yeu": "Công bố danh mục bịa để đo tốc độ",
        "tinh": PROVINCE,
        "ma_tinh": SUFFIX,
        "linh_vuc": [slug(name) for name in _FIELDS],
        **force,
        "noi_dung": [
            {"loai": kind, "ma": code} | ({"thay_cho": list(old)} if old else {}) for kind, code, old in drawn.changes
        ],
    }


def _words(random: Random, fewest: int, most: int) -> str:
    return " ".join(random.choices(_WORDS, k=random.randint(fewest, most)))


def _sentence(random: Random, fewest: int, most: int) -> str:
    return f"{_words(random, fewest, most)}.".capitalize()


def _fee(random: Random) -> str:
    return f"{random.randint(1, 40) * 50_000:,} đồng".replace(",", ".") if random.random() < 0.7 else "Không"


def _write(path: Path, record: Mapping[str, Any]) -> None:
    path.write_text("".join(_lines(record, "")), encoding="utf-8")


def _lines(record: Mapping[str, Any], indent: str) -> Iterator[str]:
    """YAML as editors type it, in blocks."""
    for key, value in record.items():
        if isinstance(value, dict):
            yield f"{indent}{key}:\n"
            yield from _lines(value, indent + "  ")
        elif isinstance(value, list):
            yield f"{indent}{key}:\n"
            for item in value:
                if isinstance(item, dict):
                    yield f"{indent}  - " + "".join(_lines(item, indent + "    ")).removeprefix(indent + "    ")
                else:
                    yield f"{indent}  - {scalar(str(item), indent + '  ', room=len(indent) + 4)}"
        else:
            yield f"{indent}{key}: {scalar(str(value), indent, room=len(indent) + len(key) + 2)}"
