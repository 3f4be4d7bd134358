"""Tables read as lists of items: which row heads the columns, what each column is, one part a row.

A price list's columns are known by their headings, in six languages, or by what stands in them. The first
row that names its columns is the heading; what stands above it is a title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from frontdesk.knowledge.document import Part

MOST_ROWS = 20_000
MOST_COLUMNS = 100
LOOK_FOR_HEADING = 12
LONGEST_CELL = 2000
LONGEST_HEADING = 80

COLUMNS: dict[str, str] = {
    "name": (
        "name|item|service|product|article|title|название|наименование|услуга|товар|работа|name|leistung|artikel"
        "|produkt|bezeichnung|nombre|servicio|producto|artículo|plato|الاسم|الخدمة|المنتج|الصنف|שם|שירות|מוצר|פריט"
    ),
    "price": (
        "price|cost|rate|fee|amount|цена|стоимость|тариф|preis|kosten|betrag|precio|coste|costo|tarifa|السعر"
        "|سعر|التكلفة|מחיר|עלות"
    ),
    "currency": "currency|валюта|währung|moneda|divisa|العملة|عملة|מטבע",
    "unit": "unit|per|uom|ед|единица|ед. изм.|einheit|unidad|الوحدة|יחידה",
    "description": (
        "description|details|notes|note|comment|описание|примечание|комментарий|beschreibung|hinweis|bemerkung"
        "|descripción|notas|detalle|الوصف|ملاحظات|תיאור|הערות|פירוט"
    ),
    "sku": 'sku|code|art|article no|артикул|код|artikelnummer|art.-nr.|código|referencia|رمز|الكود|קוד|מק"ט',
    "synonyms": (
        "synonyms|synonym|aliases|alias|also called|also known as|aka|other names|other words"
        "|keywords|search words|search terms|синонимы|другие названия|другие слова|ключевые слова"
        "|также называют|говорят|synonyme|also|andere namen|andere wörter|suchwörter|suchbegriffe"
        "|schlagwörter|stichwörter|auch genannt|sinónimos|otros nombres|otras palabras|palabras clave"
        "|también llamado|المرادفات|مرادفات|أسماء أخرى|كلمات أخرى|كلمات البحث|كلمات مفتاحية"
        "|מילים נרדפות|נרדפות|שמות נוספים|שמות אחרים|מילים אחרות|מילות חיפוש|מילות מפתח"
    ),
    "question": "question|q|вопрос|frage|pregunta|السؤال|سؤال|שאלה",
    "answer": "answer|a|ответ|antwort|respuesta|الجواب|الإجابة|جواب|תשובה",
    "availability": (
        "availability|stock|available|in stock|наличие|остаток|verfügbarkeit|bestand|disponibilidad"
        "|existencias|التوفر|المخزون|זמינות|מלאי"
    ),
}
SOLD = {"price", "sku", "availability", "unit"}
"""Columns that only lists of things to be had have."""
_KIND = {word: kind for kind, words in COLUMNS.items() for word in words.split("|")}
_NUMBER = re.compile(r"^\D{0,6}\d[\d\s.,'’]*\D{0,8}$")
_FORMULA = re.compile(
    r"^(?:=|[@+-](?:[(@=|]|[A-Za-z][\w.]*[(|!]|\$?[A-Za-z]{1,3}\$?\d+\s*(?:$|[-+*/^&%:!])))"
)
"""What is reckoned: a sign before a call or the name of a cell. "@anna" and "-with wash" are words."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading as written, and what it is (a key of COLUMNS) where that is known."""

    heading: str
    kind: str = ""


def items(rows: Iterable[Sequence[str]], section: str = "", kind: str = "") -> Iterator[Part]:
    """One part for each row that says something, its cells with the columns' headings.

    Questions with answers in columns of their own are `faq`; other rows are of the `kind` given, else
    `products` where a column says a price or the like, else `documents`.
    """
    written = [[_on_one_line(cell) for cell in row] for row in rows]
    lines = [(row, cells) for row in written if any(cells := [_clean(cell) for cell in row])]
    table = [cells for _, cells in lines]
    head = _heading(table)
    if head is None:
        texts = (" | ".join(cell for cell in row if cell) for row in table)
        yield from (Part(text, section, kind=kind or "documents") for text in texts)
        return
    columns = typed(table[head], table[head + 1 :])
    known = {column.kind for column in columns}
    asked = {"question", "answer"} <= known
    what = "faq" if asked else kind or ("products" if known & SOLD else "documents")
    group = section
    above: dict[int, str] = {}
    for raw, row in lines[head + 1 :]:
        said = [cell for cell in row if cell]
        if len(said) == 1 and row[0] and not _NUMBER.match(row[0]):
            group, above = " / ".join(filter(None, (section, row[0]))), {}
            continue
        above = _names(columns, raw) or above
        if not asked and not _names(columns, raw) and _varies(columns, row):
            row = [above.get(index, cell) for index, cell in enumerate(row)]
        yield Part(pair(columns, row) if asked else sentence(columns, row), group, kind=what)


def _names(columns: Sequence[Column], written: Sequence[str]) -> dict[int, str]:
    """What a row is called, by the columns that say so."""
    named = (i for i, column in enumerate(columns[: len(written)]) if column.kind == "name" and written[i])
    return {index: _clean(written[index]) for index in named}


def _varies(columns: Sequence[Column], row: Sequence[str]) -> bool:
    """Whether a row without a name tells another kind of what stands above it, as below a merged cell.
    A price alone may be a sum."""
    return any(cell and column.kind != "price" for column, cell in zip(columns, row, strict=False))


def typed(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """What the columns are: by their headings; a column of numbers beside a name is a price."""
    kinds = [column_kind(cell) for cell in heading]
    if "name" not in kinds and "question" not in kinds:
        first = next((i for i, kind in enumerate(kinds) if not kind and not _numeric(rows, i)), None)
        if first is not None:
            kinds[first] = "name"
    if "price" not in kinds:
        numbers = [i for i, kind in enumerate(kinds) if not kind and _numeric(rows, i)]
        if len(numbers) == 1:
            kinds[numbers[0]] = "price"
    return tuple(Column(cell, kind) for cell, kind in zip(heading, kinds, strict=True))


def sentence(columns: Sequence[Column], row: Sequence[str]) -> str:
    """A row in words: "Haircut. Price: 35 £. Duration: 45 min"."""
    cells = list(zip(columns, row, strict=False))
    named = [value for column, value in cells if column.kind == "name" and value]
    others = [
        f"{column.heading}: {value}" if column.heading else value
        for column, value in cells
        if column.kind != "name" and value
    ]
    return ". ".join([" ".join(named), *others] if named else others)


def pair(columns: Sequence[Column], row: Sequence[str]) -> str:
    """A question with its answer as two lines: "Q: Do you take cards?" and "A: Yes."."""
    cells = list(zip(columns, row, strict=False))
    asked = " ".join(value for column, value in cells if column.kind == "question" and value)
    others = [value for column, value in cells if column.kind != "question" and value]
    return f"Q: {asked}\nA: {'. '.join(others)}" if asked else ". ".join(others)


def _heading(table: Sequence[Sequence[str]]) -> int | None:
    """The row that names the columns: two known headings, or text above columns with numbers."""
    for index, row in enumerate(table[:LOOK_FOR_HEADING]):
        if sum(bool(column_kind(cell)) for cell in row) >= 2:
            return index
    first = next((i for i, row in enumerate(table[:LOOK_FOR_HEADING]) if sum(map(bool, row)) > 1), None)
    if first is None or any(_NUMBER.match(cell) for cell in table[first]):
        return None
    below = table[first + 1 :]
    return first if any(_numeric(below, i) for i in range(len(table[first]))) else None


def column_kind(cell: str) -> str:
    """What a column of that heading is: a key of COLUMNS, else empty."""
    plain = re.sub(r"[\s:*]*(\(.*\)|[,/].*)?$", "", cell.strip().lower()[:LONGEST_HEADING])
    first = plain.split(" ")[0]
    return _KIND.get(plain) or _KIND.get(first) or _KIND.get(first.rstrip("."), "")


def _numeric(rows: Sequence[Sequence[str]], index: int) -> bool:
    cells = [row[index] for row in rows if index < len(row) and row[index]]
    return bool(cells) and sum(bool(_NUMBER.match(cell)) for cell in cells) * 2 > len(cells)


def _on_one_line(cell: str) -> str:
    return " ".join(str(cell)[:LONGEST_CELL].split())


def _clean(text: str) -> str:
    """A formula is nobody's price: only its result counts, and text has none."""
    return "" if _FORMULA.match(text) else text
