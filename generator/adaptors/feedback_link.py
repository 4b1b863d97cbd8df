"""Where a reader tells what is wrong on a page: the address that mkdocs.yml states as `extra.gop_y`."""

from __future__ import annotations

import html
import re
from urllib.parse import quote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.pages import Page

_MAILBOX = re.compile(r"(?:mailto:)?([^\s@:/?&]+@[^\s@:/?&]+\.[^\s@:/?&]+)")
_FORM = re.compile(r"https://[^\s<>\"']+")


def feedback_link(config: MkDocsConfig, page: Page) -> str | None:
    """The letter that names the page, or the form as it stands; None where nothing is set.

    Raises:
        ConfigurationError: what is set is neither a mailbox nor the address of a form.
    """
    stated = config.extra.get("gop_y")
    if not stated:
        return None
    if mailbox := _MAILBOX.fullmatch(str(stated)):
        subject = quote(f"Góp ý về trang “{html.unescape(str(page.title))}”", safe="")
        return f"mailto:{mailbox[1]}?subject={subject}&body={quote(page.canonical_url or page.url, safe='')}"
    if _FORM.fullmatch(str(stated)):
        return str(stated)
    raise ConfigurationError(
        f"mkdocs.yml, extra.gop_y: “{stated}” không phải hộp thư hay địa chỉ https:// của biểu mẫu"
    )
