"""What a screen reader goes by: one title, headings without gaps, named tables with heads, telling links."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

HEADINGS = {f"h{level}": level for level in range(1, 7)}
CELLS = {"td", "th"}
CONTEXTS = {"tr", "li", "p", *HEADINGS}
"""A link may take its sense from these. Source: WCAG 2.2, 2.4.4, which names sentence, paragraph, list item and row."""
SAYS_NOTHING = {
    "",
    "tại đây",
    "ở đây",
    "đây",
    "xem",
    "xem thêm",
    "chi tiết",
    "xem chi tiết",
    "link",
    "liên kết",
    "trang này",
}


def faults_in(html: str) -> Iterator[str]:
    page = _Page()
    page.feed(html)
    if page.language != "vi":
        yield f"the page is said to be in “{page.language}”"
    if (titles := page.levels.count(1)) != 1:
        yield f"{titles} titles"
    for high, low in pairwise(page.levels):
        if low > high + 1:
            yield f"a heading of level {low} follows one of level {high}"
    yield from page.faults


class _Page(HTMLParser):
    """Goes over the main part; what can be judged on the spot is."""

    def __init__(self) -> None:
        super().__init__()
        self.language = ""
        self.levels: list[int] = []
        self.faults: list[str] = []
        self.is_main = False
        self.heads = 0
        """Of the table that is being read."""
        self.caption: list[str] | None = None
        """Its words, while they are being read."""
        self.name = ""
        self.names: set[str] = set()
        """Of all tables so far: who jumps from table to table hears nothing else."""
        self.column = 0
        self.known: dict[tuple[str, int], str] = {}
        """Links of one row, paragraph or item: their words and column, and where they lead."""
        self.link: tuple[str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = found.get("lang", "")
        self.is_main = self.is_main or tag == "main"
        if not self.is_main:
            return
        if tag in CONTEXTS:
            self.known = {} if tag != "p" or not self.column else self.known
            self.column = 0 if tag == "tr" else self.column
        if tag in HEADINGS:
            self.levels.append(HEADINGS[tag])
        elif tag == "table":
            self.heads = 0
            self.name = ""
        elif tag == "caption":
            self.caption = []
        elif tag in CELLS:
            self.column += 1
            self.heads += tag == "th"
            if tag == "th" and found.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
                self.faults.append(f"line {self.getpos()[0]}: a head of neither column nor row")
        elif tag == "a" and "href" in found:
            self.link = found["href"], [found.get("aria-label") or found.get("title") or ""]
        elif tag == "img":
            if "alt" not in found:
                self.faults.append(f"line {self.getpos()[0]}: a picture without alternative text")
            elif self.link:
                self.link[1].append(found["alt"])

    def handle_data(self, data: str) -> None:
        if self.link:
            self.link[1].append(data)
        if self.caption is not None:
            self.caption.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "main":
            self.is_main = False
        elif tag == "table" and self.is_main:
            self.column = 0
            if not self.heads:
                self.faults.append(f"line {self.getpos()[0]}: a table without heads")
            if not self.name:
                self.faults.append(f"line {self.getpos()[0]}: a table without caption")
            elif self.name in self.names:
                self.faults.append(f"line {self.getpos()[0]}: a second table called “{self.name}”")
            self.names.add(self.name)
        elif tag == "caption" and self.caption is not None:
            self.name, self.caption = " ".join("".join(self.caption).split()), None
        elif tag == "a" and self.link:
            self._judge(self.link[0], " ".join("".join(self.link[1]).split()))
            self.link = None

    def _judge(self, target: str, words: str) -> None:
        if words.lower() in SAYS_NOTHING:
            self.faults.append(f"line {self.getpos()[0]}: a link that only says “{words}”")
        other = self.known.setdefault((words, self.column), target)
        if other != target:
            self.faults.append(f"line {self.getpos()[0]}: “{words}” leads to {other} and to {target}")
