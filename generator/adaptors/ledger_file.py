"""`cchc check --update-ledger`: addresses that are new stand at the end of the ledger; none is ever removed."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from generator.adaptors.whole_file import write_whole
from generator.build import LEDGER, Site

_PLAIN = re.compile(r"[a-z0-9][\w./-]*", re.ASCII)
"""Needs no quotes in YAML."""
_UPDATED = re.compile(r"^cap_nhat:.*$", re.MULTILINE)
_HEAD = """\
# Sổ các địa chỉ đã công bố. Máy ghi thêm ở cuối bằng “cchc check --update-ledger”; không xóa dòng nào.
# Trang đổi tên: thêm vào “chuyen”. Trang bỏ hẳn: thêm vào “khong_con” kèm lý do.
#   chuyen:
#     - {tu: tthc/ten-cu/, toi: tthc/ten-moi/, ngay: 01/5/2027}
#   khong_con:
#     - {dia_chi: tin-tuc/2027/05/bai/, ly_do: Bài đăng nhầm., ngay: 01/5/2027}
cap_nhat: 01/01/2000
dia_chi:
"""


def update_ledger(root: Path, site: Site, as_of: date) -> int:
    """Returns the number of addresses that were added.

    Raises:
        OSError: the machine refuses; the file is as it was.
    """
    path = root / LEDGER
    text = path.read_text("utf-8") if path.is_file() else _HEAD
    known = set(re.findall(r"^  - (.+?)\s*$", text, re.MULTILINE))
    spelled = (one if _PLAIN.fullmatch(one) else json.dumps(one, ensure_ascii=False) for one in sorted(site.addresses))
    lines = "".join(f"  - {line}\n" for line in spelled if line not in known)
    updated = _UPDATED.sub(f"cap_nhat: {as_of:%d/%m/%Y}", text, count=1)
    write_whole(path, updated.rstrip("\n") + "\n" + lines)
    return len(lines.splitlines())
