"""Builds the sites and prints what every check found; with words, only the checks whose name holds one of them.

Exit code 1 where a check is over its budget.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.audit import CHECKS
from tests.audit.report import as_text, rows
from tests.audit.sites import SITES
from tests.in_browser.audit import CHECKS_IN_BROWSER
from tests.tools import MAY_SKIP


def main(words: list[str]) -> None:
    checks = [
        check for check in (*CHECKS, *CHECKS_IN_BROWSER) if not words or any(word in check.name for word in words)
    ]
    with tempfile.TemporaryDirectory() as folder:
        built = {}
        for name, build in SITES.items():
            if any(name in check.sites for check in checks):
                (Path(folder) / name).mkdir()
                built[name] = build(Path(folder) / name)
        found = list(rows(checks, built))
    print(as_text(found))
    if not all(row.is_fine or (row.skipped and MAY_SKIP) for row in found):
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
