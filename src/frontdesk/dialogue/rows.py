"""What a row of a price list says, in words: its price with unit, currency and "from", then what was asked.

Nothing is reckoned and no number is written anew: every figure stands in the row as the business wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from frontdesk.knowledge import money
from frontdesk.knowledge.tables import column_kind

FROM = {"en": "from", "ru": "от", "de": "ab", "es": "desde", "he": "החל מ־", "ar": "من"}
PER = {"en": "per", "ru": "за", "de": "pro", "es": "por", "he": "ל־", "ar": "لكل"}

TELLS = ("", "description")
"""Kinds of columns that tell items of one name apart."""
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


def without_synonyms(text: str, others: Callable[[str], Iterable[str]]) -> str:
    """A row without the cell that only lists other words for its item: it serves the search, nobody says it.

    A cell is one by its heading, or because it has just the words that `others` gives for the row's name.
    """
    if "\n" in text:
        return text
    starts = list(_CELL.finditer(text))
    if not starts:
        return text
    name = text[: starts[0].start()].strip().rstrip(".").strip()
    known = {_same(word) for word in others(name)}
    ends = [start.start() for start in starts[1:]] + [len(text)]
    kept = text[: starts[0].start()]
    for start, end in zip(starts, ends, strict=True):
        cell = text[start.end() : end].strip().rstrip(".")
        listed = {_same(word) for word in cell.split(",")} - {""}
        if column_kind(start[1]) != "synonyms" and not (listed and listed <= known):
            kept += text[start.start() : end]
    return kept.strip()


def _same(word: str) -> str:
    return " ".join(word.casefold().split())


def told_apart(several: Sequence[Row], groups: Sequence[str]) -> list[Row]:
    """Rows that are said together: those of one name are called by what tells them apart too, a cell
    ("Keratin, long") or else the group each stands in ("Cut, women"), of `groups` in the rows' order."""
    return [_apart(row, group, several, groups) for row, group in zip(several, groups, strict=True)]


def _apart(row: Row, group: str, several: Sequence[Row], groups: Sequence[str]) -> Row:
    namesakes = [other for other in several if other is not row and _same(other.name) == _same(row.name)]
    if not row.name or not namesakes:
        return row
    for cell in row.cells:
        others = {_under(cell.heading, other) for other in namesakes}
        if cell.kind in TELLS and cell.value and others - {cell.value}:
            return Row(f"{row.name}, {cell.value}", tuple(one for one in row.cells if one is not cell))
    if group and len(set(groups)) > 1:
        return Row(f"{row.name}, {group}", row.cells)
    return row


def _under(heading: str, row: Row) -> str:
    return next((cell.value for cell in row.cells if cell.heading == heading), "")


def sentences(row: Row, language: str, first: Sequence[str] = ()) -> list[str]:
    """The row in sentences: its price, then the cells under the headings of `first`, then the others."""
    code = language.split("-")[0]
    price = row.price
    others = [cell for cell in row.cells if cell.kind not in ("price", "name", "sku") and cell.value]
    if price is not None and price.value:
        paid = next((cell for cell in others if _is_currency(cell)), None)
        unit = next((cell for cell in others if cell.kind == "unit" and cell is not paid), None)
        others = [cell for cell in others if cell is not unit and cell is not paid]
        said = f"{priced(price, code, paid.value if paid else '')}{_per(unit, code)}."
        head = f"{row.name}: {said}" if row.name else said
    else:
        head = f"{row.name}."
    ranked = sorted(others, key=lambda cell: (*first, cell.heading).index(cell.heading))
    told = [f"{cell.heading}: {cell.value}." if cell.heading else f"{cell.value}." for cell in ranked]
    return [head, *told] if row.name or price else told


def _is_currency(cell: Cell) -> bool:
    """Whether it says what the price is paid in: in a column of its own, or where others have the unit."""
    if cell.kind == "currency":
        return True
    return cell.kind == "unit" and money.currency(cell.value) == cell.value.strip(" .")


def priced(price: Cell, code: str, paid_in: str = "") -> str:
    """The price as it is said: with its heading's currency, else that of its row, where it has none itself,
    and "from" in that language."""
    value = _PLUS.sub("", price.value)
    starts = _FROM.match(value) or value != price.value or _HEADED_FROM.search(price.heading)
    value = _FROM.sub("", value, count=1).strip()
    currency = money.currency(price.heading) or paid_in.strip(" .")
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
