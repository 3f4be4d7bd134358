"""Tables as text: commas, semicolons, tabs or bars between the cells; one row is one item."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import Document, decoded
from frontdesk.knowledge.tables import MOST_COLUMNS, MOST_ROWS, items

SEPARATORS = ",;\t|"


def read(data: bytes) -> Document:
    """The rows of a table; BadInput when it has too many, or is no table."""
    text, warnings = decoded(data)
    lines = [line for line in text.split("\n", 20)[:20] if line.strip()]
    return Document(tuple(items(_rows(text, _separator(lines)), kind="products")), warnings)


def _separator(lines: list[str]) -> str:
    """The sign that divides the lines into the same number of cells most often (csv.Sniffer fails on few)."""
    counts = {sign: [line.count(sign) for line in lines] for sign in SEPARATORS}
    return max(
        SEPARATORS,
        key=lambda sign: (sum(n == max(counts[sign]) > 0 for n in counts[sign]), sum(counts[sign])),
    )


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    reader = csv.reader(StringIO(text), delimiter=separator)
    try:
        for number, row in enumerate(reader, 1):
            if number > MOST_ROWS:
                raise BadInput(f"it has more than {MOST_ROWS:,} rows: split it.")
            if len(row) > MOST_COLUMNS:
                raise BadInput(f"line {reader.line_num} has more than {MOST_COLUMNS} cells: is it a table?")
            yield row
    except csv.Error as error:
        raise BadInput(f"line {reader.line_num}: {error}.") from error
