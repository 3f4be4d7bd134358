"""Spreadsheets: each visible sheet is a section and each row an item, by python-calamine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import Document, Part
from frontdesk.knowledge.tables import MOST_COLUMNS, MOST_ROWS, items

Cell = int | float | str | bool | time | date | datetime | timedelta


def read(data: bytes) -> Document:
    """The rows of the visible sheets; hidden ones are left out, and the reader is told."""
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
    except (CalamineError, ValueError) as error:
        raise BadInput(f"it is damaged, encrypted, or no spreadsheet ({error}).") from error
    shown = [sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
    hidden = [sheet.name for sheet in book.sheets_metadata if sheet.name not in shown]
    several = len(shown) > 1
    parts = tuple(part for name in shown for part in _sheet(book, name, name if several else ""))
    warnings = (f"hidden sheets were left out: {', '.join(hidden)}",) if hidden else ()
    return Document(parts, warnings)


def _sheet(book: CalamineWorkbook, name: str, section: str) -> Iterator[Part]:
    try:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=True, nrows=MOST_ROWS + 1)
    except CalamineError as error:
        raise BadInput(f"the sheet {name!r} is damaged ({error}).") from error
    if len(rows) > MOST_ROWS:
        raise BadInput(f"the sheet {name!r} has more than {MOST_ROWS:,} rows: split it.")
    if rows and len(rows[0]) > MOST_COLUMNS:
        raise BadInput(f"the sheet {name!r} has more than {MOST_COLUMNS} columns: is it a table?")
    yield from items(([_shown(cell) for cell in row] for row in rows), section, "products")


def _shown(cell: Cell) -> str:
    """A cell as a person would read it: 35 for 35.0, a date without its midnight."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, float):
        return f"{cell:.10g}"
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return str(cell).strip()
