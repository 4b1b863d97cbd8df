"""A post with three photographs of 8 MB: what it adds to a build, and what a phone has to fetch."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from PIL import Image, ImageFilter

from tests.audit.sites import build_golden
from tests.in_browser.chromium import chromium
from tests.server import BASE, sent, served

ROOT = Path(__file__).parents[2]
PHOTOGRAPHS, BYTES = 3, 8_000_000
BUDGET_SECONDS, BUDGET_BYTES = 3.0, 300_000
RUNS = 3
PAGE = "tin-tuc/2024/06/ba-anh/"
POST = """---
tieu_de: Ba ảnh
ngay: 01/6/2024
tom_tat: Một bài có ba ảnh lớn.
anh:
{pictures}
---

Chữ.
"""


def photograph(seed: int) -> Image.Image:
    """24 million pixels, with large areas and the grain of a camera."""
    chosen = random.Random(seed)  # noqa: S311 – a picture, no secret
    areas = Image.new("RGB", (12, 8))
    areas.putdata([tuple(chosen.randrange(256) for _ in range(3)) for _ in range(96)])
    grain = Image.merge("RGB", [Image.effect_noise((6000, 4000), 60) for _ in range(3)])
    soft = areas.resize((6000, 4000), Image.Resampling.BICUBIC)
    return Image.blend(soft, grain.filter(ImageFilter.GaussianBlur(1.2)), 0.35)


def write_photographs(folder: Path) -> None:
    for at in range(PHOTOGRAPHS):
        path, quality = folder / f"anh-{at}.jpg", 90
        picture = photograph(at)
        while quality < 100 and (not path.exists() or path.stat().st_size < BYTES):
            picture.save(path, "JPEG", quality=quality, subsampling=0)
            quality += 2


def build(root: Path, out: str) -> float:
    begin = time.perf_counter()
    words = ("--root", str(root), "build", "--out", str(root / out), "--as-of", "2024-06-30")
    subprocess.run([sys.executable, "-m", "generator", *words], cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - begin


def fetched(site: Path) -> tuple[int, int]:
    """Bytes that a phone asks for on the post: at once, and when all pictures have been seen."""
    asked: list[str] = []
    with served(site) as address, chromium() as browser:
        page = browser.new_page(viewport={"width": 390, "height": 844}, device_scale_factor=3)
        page.on("request", lambda request: asked.append(urlsplit(request.url).path.removeprefix(BASE)))
        page.goto(address + PAGE)
        page.wait_for_load_state("networkidle")
        first = _bytes(site, asked)
        for picture in page.locator("article img").all():
            picture.scroll_into_view_if_needed()
        page.wait_for_load_state("networkidle")
        return first, _bytes(site, asked)


def _bytes(site: Path, asked: list[str]) -> int:
    files = {site / (f"{path}index.html" if not path or path.endswith("/") else path) for path in asked}
    return sum(len(sent(file)) for file in files if file.is_file() and file.suffix != ".woff2")


def digest(site: Path) -> str:
    files = sorted(path for path in site.rglob("*") if path.is_file())
    parts = [path.relative_to(site).as_posix().encode() + path.read_bytes() for path in files]
    return sha256(b"".join(sha256(part).digest() for part in parts)).hexdigest()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        build_golden(Path(folder))
        root = Path(folder) / "kho"
        without = statistics.median(build(root, "khong-anh") for _ in range(RUNS))
        write_photographs(root / "content/tin-tuc")
        pictures = "\n".join(f"  - {{tep: anh-{at}.jpg, mo_ta: Ảnh {at}}}" for at in range(PHOTOGRAPHS))
        (root / "content/tin-tuc/2024-06-01-ba-anh.md").write_text(POST.format(pictures=pictures), "utf-8")
        sizes = [path.stat().st_size / 1e6 for path in sorted((root / "content/tin-tuc").glob("anh-*.jpg"))]
        cold = build(root, "co-anh")
        warm = statistics.median(build(root, f"lai-{at}") for at in range(RUNS))
        first, all_seen = fetched(root / "co-anh")
        same = digest(root / "co-anh") == digest(root / "lai-0")
    print(f"three photographs: {', '.join(f'{one:.1f} MB' for one in sizes)}")
    print(f"a build takes {cold - without:.1f} s longer (budget {BUDGET_SECONDS:.0f} s), later {warm - without:.1f} s")
    print(f"a phone fetches {first / 1000:.0f} kB at once, {all_seen / 1000:.0f} kB with all pictures seen")
    print(f"(budget {BUDGET_BYTES / 1000:.0f} kB, without fonts); the same bytes twice: {'yes' if same else 'NO'}")


if __name__ == "__main__":
    main()
