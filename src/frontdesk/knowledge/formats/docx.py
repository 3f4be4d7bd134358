"""Word documents: paragraphs and tables in the order of the body, headings as sections, by python-docx."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile

import docx
from docx.document import Document as Word
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import XMLSyntaxError

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import Document, Part
from frontdesk.knowledge.outline import Outline
from frontdesk.knowledge.tables import items

_HEADING = re.compile(r"heading(\d)$", re.I)


def read(data: bytes) -> Document:
    """The sections of a Word file; BadInput when it is no such file, or damaged."""
    try:
        word = docx.Document(BytesIO(data))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, XMLSyntaxError) as error:
        raise BadInput(f"it is damaged, or no Word document ({type(error).__name__}).") from error
    return Document(tuple(_parts(word)))


def _parts(word: Word) -> Iterator[Part]:
    outline = Outline()
    for block in word.iter_inner_content():
        if isinstance(block, Table):
            yield from outline.flush()
            yield from items(_rows(block), outline.section)
            continue
        text = block.text.strip()
        level = _level(block)
        if level is not None and text:
            yield from outline.flush()
            outline.head(level, text)
        elif text:
            outline.add(f"- {text}" if _listed(block) else text)
    yield from outline.flush()


def _level(paragraph: Paragraph) -> int | None:
    """1 to 9 for a heading, 0 for the document's title: by the style's id, which no language changes."""
    style = paragraph.style
    name = (style.style_id if style is not None else "") or ""
    if name.lower() == "title":
        return 0
    found = _HEADING.search(name.replace(" ", ""))
    return int(found[1]) if found else None


def _listed(paragraph: Paragraph) -> bool:
    style = paragraph.style
    return bool(style is not None and (style.style_id or "").startswith("List"))


def _rows(table: Table) -> Iterator[list[str]]:
    """The cells of each row; one over several columns stands in the first, one over several rows in each."""
    for row in table.rows:
        cells: list[str] = []
        seen = None
        for cell in row.cells:
            cells.append(cell.text.strip() if cell._tc is not seen else "")
            seen = cell._tc
        yield cells
