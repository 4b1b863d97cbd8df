"""Invented procedures by the thousand: every property in turn, some silent; and a site made of them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from click.testing import CliRunner

from generator.adaptors.cli import cchc

ROOT = Path(__file__).parents[1]
FIELDS = ("Đo lường", "An toàn bức xạ", "Sở hữu trí tuệ", "Hoạt động khoa học")
DEEDS = ("Cấp giấy phép", "Cấp lại giấy phép", "Đăng ký", "Gia hạn", "Sửa đổi", "Công nhận", "Khai báo")
THINGS = (
    "dấu định lượng",
    "thiết bị X-quang",
    "hợp đồng chuyển giao",
    "tổ chức giám định",
    "phương tiện đo",
    "kiểm xạ",
)
TIMES = ("05 ngày làm việc", "15 ngày", "trong ngày", "30 ngày làm việc", "Không quy định", "01 tháng", None)
FEES = ("0", "150.000 đồng", "Không", "3.000.000 đồng", "75% phí thẩm định", None)
APPLICANTS = ("[cong-dan]", "[doanh-nghiep, hop-tac-xa]", "[to-chuc]", None)
LEVELS = ("toàn trình", "một phần", "mức độ 4", None)
BODIES = ("Sở Mẫu", "UBND tỉnh Mẫu", None)
PROVINCES = ("Mẫu", "Thử", "Đông")


def procedure_files(count: int) -> dict[str, str]:
    """Content by path; of each property the choices follow each other, in rounds of different lengths."""
    listed = "\n".join(f"  - {{ma: linh-vuc-{at}, ten: {name}}}" for at, name in enumerate(FIELDS))
    files = {"content/tthc/linh-vuc.yml": f"linh_vuc:\n{listed}\n"}
    for at in range(count):
        name = f"{DEEDS[at % len(DEEDS)]} {THINGS[at % len(THINGS)]} loại {at + 1}"
        stated = {
            "ma": f"2.{at + 100:06}.000.00.00.H{10 + at % len(PROVINCES)}" if at % 5 else None,
            "ten": name,
            "linh_vuc": f"linh-vuc-{at % len(FIELDS)}",
            "tinh": PROVINCES[at % len(PROVINCES)],
            "thoi_han": TIMES[at % len(TIMES)],
            "phi": FEES[at % len(FEES)],
            "doi_tuong": APPLICANTS[at % len(APPLICANTS)],
            "muc_do": LEVELS[at % len(LEVELS)],
            "co_quan_thuc_hien": BODIES[at % len(BODIES)],
            "nguon": "{dia_chi: 'https://example.org/', da_doc: có}",
        }
        lines = (f"{key}: {value}\n" for key, value in stated.items() if value is not None)
        files[f"content/tthc/thu-tuc-{at + 1}.yml"] = "".join(lines)
    return files


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves the site below /cchc/, as site_url says."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/cchc"))

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of a built site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(SiteHandler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/cchc/"
        server.shutdown()


def build_site(root: Path, count: int) -> Path:
    """The site of so many procedures and nothing else, below `root`."""
    return build_site_of(root, procedure_files(count))


def with_full_text(root: Path) -> None:
    """Switches the search in the full text on, as an editor does."""
    config = root / "mkdocs.yml"
    text = config.read_text("utf-8")
    config.write_text(text.replace("  # toan_van: true", "  toan_van: true"), encoding="utf-8")


def build_site_of(root: Path, files: Mapping[str, str], *, full_text: bool = False) -> Path:
    """The site of drawn files, below `root`."""
    (root / "plans").mkdir()
    shutil.copy(ROOT / "tests/errors/_base/plans/co-quan.yml", root / "plans")
    shutil.copy(ROOT / "mkdocs.yml", root)
    if full_text:
        with_full_text(root)
    for name, text in (dict(files) | {"content/gioi-thieu.md": "# Giới thiệu\n"}).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    for name in ("theme", "generator"):
        (root / name).symlink_to(ROOT / name)
    result = CliRunner().invoke(cchc, ["--root", str(root), "build", "--out", str(root / "site")])
    if result.exit_code:
        raise AssertionError(result.output)
    return root / "site"
