"""What a row of a price list says, in words: its price with unit, currency and "from", then what was asked.

Nothing is reckoned and no number is written anew: every figure stands in the row as the business wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from frontdesk.knowledge import money
from frontdesk.knowledge.tables import column_kind

FROM = {"en": "from", "ru": "от", "de": "ab", "es": "desde", "he": "החל מ־", "ar": "من"}
PER = {"en": "per", "ru": "за", "de": "pro", "es": "por", "he": "ל־", "ar": "لكل"}

_FROM = re.compile(
    r"^(?:from|starting at|от|ab|desde|a partir de|החל מ[-־]?|מ[-־](?=\d)|من|ابتداء من)\s*(?=[\d€£$₽₪])", re.I
)
_HEADED_FROM = re.compile(r"(?:^|\s)(?:from|от|ab|desde|החל|من)(?:[\s,;(]|$)", re.I)
_PLUS = re.compile(r"(?<=\d)\s*\+(?!\d)")
_PER = re.compile(r"^(?:per|a|an|each|за|в|pro|je|por|al|la|ל|לכל|لكل|لل|/)[\s־/]", re.I)
_RUSSIAN_OBJECT = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])а$|(?<=[а-я])я$")
"""The endings that a thing's name changes after "за": упаковка, за упаковку."""
_CELL = re.compile(r"(?:^|(?<=\. ))((?:(?!\. )[^:]){1,60}): ")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: the column's heading, what is in it, and what kind of column it is, where that is known."""

    heading: str
    value: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """An item of a list."""

    name: str
    cells: tuple[Cell, ...]

    @property
    def price(self) -> Cell | None:
        """The cell with the price."""
        return next((cell for cell in self.cells if cell.kind == "price"), None)


def read_row(text: str) -> Row:
    """A row as the index keeps it: "Haircut. Price: 35 £. Duration: 45 min"."""
    starts = list(_CELL.finditer(text))
    if not starts:
        return Row(text.strip().rstrip("."), ())
    name = text[: starts[0].start()]
    ends = [start.start() for start in starts[1:]] + [len(text)]
    pairs = [(m[1], text[m.end() : end].strip().rstrip(".")) for m, end in zip(starts, ends, strict=True)]
    cells = tuple(Cell(heading, value, column_kind(heading)) for heading, value in pairs)
    return Row(name.strip().rstrip(".").strip(), cells)


def sentences(row: Row, language: str, first: Sequence[str] = ()) -> list[str]:
    """The row in sentences: its price, then the cells under the headings of `first`, then the others."""
    code = language.split("-")[0]
    price = row.price
    others = [cell for cell in row.cells if cell.kind not in ("price", "name", "sku") and cell.value]
    if price is not None and price.value:
        unit = next((cell for cell in others if cell.kind == "unit"), None)
        others = [cell for cell in others if cell is not unit]
        head = (
            f"{row.name}: {priced(price, code)}{_per(unit, code)}." if row.name else f"{priced(price, code)}."
        )
    else:
        head = f"{row.name}."
    ranked = sorted(others, key=lambda cell: (*first, cell.heading).index(cell.heading))
    told = [f"{cell.heading}: {cell.value}." if cell.heading else f"{cell.value}." for cell in ranked]
    return [head, *told] if row.name or price else told


def priced(price: Cell, code: str) -> str:
    """The price as it is said: with its heading's currency where it has none, and "from" in that language."""
    value = _PLUS.sub("", price.value)
    starts = _FROM.match(value) or value != price.value or _HEADED_FROM.search(price.heading)
    value = _FROM.sub("", value, count=1).strip()
    currency = money.currency(price.heading)
    if currency and not money.currency(value):
        value = f"{value} {currency}"
    if not starts:
        return value
    word = FROM.get(code, FROM["en"])
    return f"{word}{value}" if word.endswith("־") else f"{word} {value}"


def _per(unit: Cell | None, code: str) -> str:
    if unit is None:
        return ""
    if _PER.match(unit.value):
        return f" {unit.value}"
    word = PER.get(code, PER["en"])
    value = (
        _RUSSIAN_OBJECT.sub(lambda end: "у" if end[0] == "а" else "ю", unit.value)
        if code == "ru"
        else unit.value
    )
    return f" {word}{value}" if word.endswith("־") else f" {word} {value}"
