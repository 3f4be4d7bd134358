"""Web pages: the text that a reader sees, headings as sections, tables row by row, by lxml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import Document, Part, decoded
from frontdesk.knowledge.outline import Outline
from frontdesk.knowledge.tables import MOST_COLUMNS, MOST_ROWS, items

DEEPEST = 200
_UNSEEN = {"script", "style", "noscript", "template", "svg", "head", "nav", "iframe", "form", "button"}
_BLOCKS = {"p", "li", "dt", "dd", "blockquote", "pre", "figcaption", "caption", "address", "summary"}
_HEADING = re.compile(r"h[1-6]$")
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{3,20})", re.I)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def read(data: bytes) -> Document:
    """The sections of a page; BadInput when there is no page in it."""
    text, warnings = _text(data)
    try:
        # the text is Unicode by now: an encoding named in it would only mislead
        page = document_fromstring(text.encode(), parser=HTMLParser(encoding="utf-8", no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise BadInput("there is no web page in it.") from error
    outline = Outline()
    parts = [*_walk(page, outline, 0), *outline.flush()]
    return Document(tuple(parts), warnings)


def _text(data: bytes) -> tuple[str, tuple[str, ...]]:
    declared = _DECLARED.search(data[:4096])
    if declared:
        try:
            return data.decode(declared[1].decode("ascii")), ()
        except (UnicodeDecodeError, LookupError):
            pass
    return decoded(data)


def _walk(element: HtmlElement, outline: Outline, depth: int) -> Iterator[Part]:
    """Every block of text in order; a heading or a table ends what came before."""
    if depth > DEEPEST:
        return
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if not tag or tag in _UNSEEN or _hidden(child):
            continue
        if _HEADING.match(tag):
            yield from outline.flush()
            outline.head(int(tag[1]), _said(child))
        elif tag == "table":
            yield from outline.flush()
            yield from items(_rows(child), outline.section)
        elif tag in _BLOCKS or not _has_blocks(child):
            words = _said(child)
            if words:
                outline.add(f"- {words}" if tag == "li" else words)
        else:
            yield from _walk(child, outline, depth + 1)


def _has_blocks(element: HtmlElement) -> bool:
    return any(
        isinstance(inner.tag, str)
        and (
            inner.tag in _BLOCKS
            or inner.tag in ("table", "div", "section", "ul")
            or _HEADING.match(inner.tag)
        )
        for inner in element.iterdescendants()
    )


def _hidden(element: HtmlElement) -> bool:
    return (
        "hidden" in element.attrib
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style") or ""))
    )


def _said(element: HtmlElement) -> str:
    own = "".join([element.text or "", *(_inner(child) for child in element)])
    return " ".join(own.split())


def _inner(element: HtmlElement) -> str:
    """What an inline element says, and what follows it."""
    tail = element.tail or ""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN or _hidden(element):
        return tail
    gap = " " if element.tag in ("br", "li", "p", "div", "td", "th") else ""
    return gap + (element.text or "") + "".join(_inner(child) for child in element) + gap + tail


def _rows(table: HtmlElement) -> Iterator[list[str]]:
    """Each row that is seen, every cell in its column: one over several rows stands in each, one over several
    columns in the first."""
    below: dict[int, tuple[int, str]] = {}
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is not table or _unseen_within(row, table):
            continue
        cells: list[str] = []
        for cell in row:
            if cell.tag in ("td", "th") and not _hidden(cell):
                _stand(cells, below)
                place, text = len(cells), _said(cell)
                cells += [text, *[""] * (_span(cell, "colspan") - 1)]
                if (rows := _span(cell, "rowspan")) > 1:
                    below[place] = (rows, text)
        _stand(cells, below)
        below = {place: (rows - 1, text) for place, (rows, text) in below.items() if rows > 1}
        yield cells


def _stand(cells: list[str], below: dict[int, tuple[int, str]]) -> None:
    """Go on with what reaches down to here from the rows above."""
    while (place := len(cells)) in below:
        cells.append(below[place][1])


def _unseen_within(row: HtmlElement, table: HtmlElement) -> bool:
    around = takewhile(lambda element: element is not table, row.iterancestors())
    return any(_hidden(element) for element in (row, *around))


def _span(cell: HtmlElement, name: str) -> int:
    """Over how many rows or columns it goes; 1 where what is written is no such number."""
    written = (cell.get(name) or "").strip()
    most = MOST_COLUMNS if name == "colspan" else MOST_ROWS
    return min(max(int(written), 1), most) if written.isdecimal() and len(written) < 9 else 1
