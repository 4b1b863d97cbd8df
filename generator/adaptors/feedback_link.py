"""Where a reader says whether a page helped and what is wrong on it: `extra.gop_y` of mkdocs.yml.

Nothing is counted here: what is said goes to the agency, by letter or by its own form.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.pages import Page

_MAILBOX = re.compile(r"(?:mailto:)?([^\s@:/?&]+@[^\s@:/?&]+\.[^\s@:/?&]+)")
_FORM = re.compile(r"https://[^\s<>\"']+")


@dataclass(frozen=True)
class FeedbackLinks:
    """Three ways to say something about one page; each names the page."""

    helped: str
    did_not_help: str
    error: str


def feedback_links(config: MkDocsConfig, page: Page, owners_mailbox: str = "") -> FeedbackLinks | None:
    """Letters to the mailbox, or the form with `trang` and `y_kien` in its query; None where nothing is set.

    Where mkdocs.yml says nothing, the mailbox of the body in charge takes its place.

    Raises:
        ConfigurationError: what is set is neither a mailbox nor the address of a form.
    """
    stated, address = config.extra.get("gop_y") or owners_mailbox, page.canonical_url or page.url
    if not stated:
        return None
    if mailbox := _MAILBOX.fullmatch(str(stated)):
        title = html.unescape(str(page.title))
        return FeedbackLinks(
            _letter(mailbox[1], f"Trang có ích: “{title}”", address),
            _letter(mailbox[1], f"Trang chưa có ích: “{title}”", f"{address}\r\n\r\nTôi cần biết: "),
            _letter(mailbox[1], f"Báo lỗi trên trang “{title}”", f"{address}\r\n\r\nChỗ sai: "),
        )
    if _FORM.fullmatch(str(stated)):
        return FeedbackLinks(*(_form(str(stated), address, said) for said in ("co-ich", "chua-co-ich", "bao-loi")))
    raise ConfigurationError(
        f"mkdocs.yml, extra.gop_y: “{stated}” không phải hộp thư hay địa chỉ https:// của biểu mẫu"
    )


def _letter(mailbox: str, subject: str, body: str) -> str:
    return f"mailto:{mailbox}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"


def _form(form: str, address: str, said: str) -> str:
    parts = urlsplit(form)
    asked = urlencode({"trang": address, "y_kien": said})
    return urlunsplit(parts._replace(query=f"{parts.query}&{asked}" if parts.query else asked))
