"""Tables as readers of every device need them: a name, heads of columns and rows, and each cell's column by name.

Markdown has no captions. A paragraph `*Bảng: …*` right above a table is one: any engine shows it as words, here it
becomes `<caption>`.
"""

from __future__ import annotations

import html
import re

_NAMED = re.compile(
    r"<h[1-6][^>]*>(?P<heading>.*?)</h[1-6]>"
    r"|(?:<p><em>(?:Bảng|Table): (?P<name>[^<]*)</em></p>\n)?(?P<table><table>.*?</table>)",
    re.DOTALL,
)
_HEAD = re.compile(r"<th((?: [^>]*)?)>(.*?)</th>", re.DOTALL)
_ROW = re.compile(r"(<tr>\n)((?:<td(?: [^>]*)?>.*?</td>\n)+)(</tr>)", re.DOTALL)
_CELL = re.compile(r"<td((?: [^>]*)?)>(.*?)</td>", re.DOTALL)
_STRONG_ALONE = re.compile(r"<strong>(?:(?!</?strong>).)*</strong>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
FEWEST_FOR_CARDS = 3
"""Columns from which a row becomes a card on phones; two columns fit any screen."""


def described_tables(body: str) -> str:
    """The body with its tables described: caption, `scope`, row heads, `data-nhan` (the column's name) on every cell.

    The caption of the first table below a heading is read aloud only, because the heading is seen above it. In an
    editor's text a table without a caption of its own goes by the heading. Each table says how many columns it has
    (`data-cot`) and whether rows have heads (`data-dau-dong`).
    """
    heading, tables = "", 0

    def described(found: re.Match[str]) -> str:
        nonlocal heading, tables
        if found["table"] is None:
            heading, tables = _TAG.sub("", found["heading"]).strip(), 0
            return found.group()
        tables += 1
        name = found["name"] or (f"{heading} ({tables})" if tables > 1 else heading)
        return _described(found["table"], name, is_shown=tables > 1 and found["name"] is not None)

    return _NAMED.sub(described, body)


def _described(table: str, name: str, *, is_shown: bool) -> str:
    names = [html.unescape(_TAG.sub("", head)).strip() for _, head in _HEAD.findall(table)]
    table = _HEAD.sub(r'<th scope="col"\1>\2</th>', table)
    # Markdown's own way to say "right" is an attribute that HTML has given up.
    table = table.replace(' align="right"', ' class="can-phai"')
    is_card = len(names) >= FEWEST_FOR_CARDS
    labels = [f' data-nhan="{html.escape(name)}"' if is_card else "" for name in names]
    described = _ROW.sub(lambda row: row[1] + _cells(row[2], labels) + row[3], table)
    # Said on the table itself: a style that asks for descendants (:has) is slow on a list of a thousand rows.
    kind = ' data-dau-dong=""' if '<th scope="row"' in described else ""
    opening = "<caption>" if is_shown else '<caption class="chi-nghe">'
    caption = f"{opening}{name}</caption>" if name else ""
    return described.replace("<table>", f'<table data-cot="{len(names)}"{kind}>{caption}', 1)


def _cells(cells: str, labels: list[str]) -> str:
    column = -1

    def described(cell: re.Match[str]) -> str:
        nonlocal column
        column += 1
        if column == 0 and _STRONG_ALONE.fullmatch(cell[2]):
            return f'<th scope="row"{cell[1]}>{_TAG.sub("", cell[2])}</th>'
        label = labels[column] if cell[2] else ""
        return f"<td{label}{cell[1]}>{cell[2]}</td>"

    return _CELL.sub(described, cells)
