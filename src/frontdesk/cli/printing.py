"""What commands print: words of others without what a terminal would obey, tables, JSON."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

BLANK = "\ufffd"


def plain(text: str) -> str:
    """The text without control characters; lines and tabs stay, marks of writing direction do too."""
    return "".join(
        BLANK if unicodedata.category(sign) == "Cc" and sign not in "\n\t" else sign for sign in text
    )


def print_table(console: Console, heads: Sequence[str], rows: Iterable[Sequence[str]], room: int) -> None:
    """Rows under their heads, at least `room` columns wide; what is too long for its column is folded."""
    table = Table(*heads, box=None, pad_edge=False, header_style="dim")
    for column in table.columns:
        column.overflow = "fold"
    for row in rows:
        table.add_row(*(Text(plain(cell)) for cell in row))
    Console(highlight=False, width=max(console.width, room)).print(table)


def print_json(value: object) -> None:
    """For programs, and for people who read what programs get."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
