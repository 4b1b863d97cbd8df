"""The Nu HTML checker (vnu-jar, made by the W3C's validator): every page against the HTML standard."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.tools import ToolMissingError, program

JAR = Path(__file__).parent / "node_modules/vnu-jar/build/dist/vnu.jar"


def findings(site: Path) -> Iterator[str]:
    """Errors, warnings and notes, in one run of Java over all pages.

    Raises:
        ToolMissingError: Java or the jar is not there; `tests/need-nu.sh` fetches what it can.
    """
    if not JAR.is_file():
        raise ToolMissingError("no Nu checker from npm")
    done = subprocess.run(
        [program("java"), "-jar", str(JAR), "--format", "json", "--skip-non-html", str(site)],
        capture_output=True,
        text=True,
        check=False,
    )
    for message in json.loads(done.stderr)["messages"]:
        # Nu reads from the disk, where 'self' is nobody, and takes JSON for a script; csp.py asks a browser.
        if "violates Content Security Policy" in message["message"]:
            continue
        page = Path(unquote(urlsplit(message["url"]).path)).relative_to(site.resolve())
        yield f"{page}:{message.get('lastLine', '?')}: {message['message']}"
