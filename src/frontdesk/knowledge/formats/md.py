"""Markdown: each heading begins a section, a question and its answer stay together, a table is its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from frontdesk.knowledge.document import Document, Part, decoded
from frontdesk.knowledge.questions import is_pair, pieces
from frontdesk.knowledge.tables import items

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*)$")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_LINK = re.compile(r"!?\[([^\[\]]{0,2000})\]\([^()\[\]]{0,2000}\)")
_ROW = re.compile(r"^ {0,3}\|.*\|\s*$")
_RULE = re.compile(r"^[\s|:-]+$")
_CELL_BORDER = re.compile(r"(?<!\\)\|")


def read(data: bytes) -> Document:
    """The sections of a Markdown file. The only top heading is the document's title and heads nothing."""
    text, warnings = decoded(data)
    sections = _sections(_LINK.sub(r"\1", _uncommented(text)))
    titles = [path for path, _ in sections if len(path) == 1 and path[0][0] == 1]
    drop = len(titles) == 1
    parts: list[Part] = []
    for path, body in sections:
        heads = [title for level, title in path if not (drop and level == 1)]
        parts += _parts(body, " / ".join(heads))
    return Document(tuple(parts), warnings)


def _uncommented(text: str) -> str:
    """The text without comments. A pattern would look for the end anew from each beginning."""
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join((*kept, text[at:]))


def _parts(body: str, section: str) -> Iterator[Part]:
    """What stands under a heading: questions, rows of tables and plain text, in order."""
    for row, lines in groupby(body.splitlines(), lambda line: bool(_ROW.match(line))):
        if row:
            yield from items((_cells(line) for line in lines if not _RULE.match(line)), section)
        else:
            cut = pieces("\n".join(lines).strip())
            yield from (Part(piece, section, kind="faq" if is_pair(piece) else "") for piece in cut)


def _cells(line: str) -> list[str]:
    inner = line.strip()[1:-1]
    return [cell.replace("\\|", "|").strip("*_` ") for cell in _CELL_BORDER.split(inner)]


Path = tuple[tuple[int, str], ...]


def _sections(text: str) -> list[tuple[Path, str]]:
    """(headings from the outermost in, text below) for each heading, in order."""
    found: list[tuple[Path, list[str]]] = [((), [])]
    fenced = False
    for line in text.splitlines():
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.match(line)
        if heading:
            level = len(heading[1])
            outer = tuple(head for head in found[-1][0] if head[0] < level)
            found.append(((*outer, (level, heading[2].strip().rstrip("#").strip("*_ "))), []))
        else:
            found[-1][1].append(line)
    return [(path, "\n".join(lines).strip()) for path, lines in found]
