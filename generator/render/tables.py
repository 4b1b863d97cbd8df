"""Tables as readers of every device need them: column heads with scope, row heads, and each cell's column by name."""

from __future__ import annotations

import html
import re

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_HEAD = re.compile(r"<th((?: [^>]*)?)>(.*?)</th>", re.DOTALL)
_ROW = re.compile(r"(<tr>\n)((?:<td(?: [^>]*)?>.*?</td>\n)+)(</tr>)", re.DOTALL)
_CELL = re.compile(r"<td((?: [^>]*)?)>(.*?)</td>", re.DOTALL)
_STRONG_ALONE = re.compile(r"<strong>(?:(?!</?strong>).)*</strong>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
FEWEST_FOR_CARDS = 3
"""Columns from which a row becomes a card on phones; two columns fit any screen."""


def described_tables(body: str) -> str:
    """The body with its tables described: `scope`, row heads, `data-nhan` (the column's name) on every cell.

    Each table says how many columns it has (`data-cot`) and whether rows have heads (`data-dau-dong`).
    """
    return _TABLE.sub(lambda match: _described(match.group()), body)


def _described(table: str) -> str:
    names = [html.unescape(_TAG.sub("", head)).strip() for _, head in _HEAD.findall(table)]
    table = _HEAD.sub(r'<th scope="col"\1>\2</th>', table)
    # Markdown's own way to say "right" is an attribute that HTML has given up.
    table = table.replace(' align="right"', ' class="can-phai"')
    is_card = len(names) >= FEWEST_FOR_CARDS
    labels = [f' data-nhan="{html.escape(name)}"' if is_card else "" for name in names]
    described = _ROW.sub(lambda row: row[1] + _cells(row[2], labels) + row[3], table)
    # Said on the table itself: a style that asks for descendants (:has) is slow on a list of a thousand rows.
    kind = ' data-dau-dong=""' if '<th scope="row"' in described else ""
    return described.replace("<table>", f'<table data-cot="{len(names)}"{kind}>', 1)


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
