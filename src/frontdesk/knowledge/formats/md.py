"""Markdown: each heading begins a section, a question and its answer stay together."""

from __future__ import annotations

import re

from frontdesk.knowledge.document import Document, Part, decoded

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_QUESTION = re.compile(r"^\s*(?:[-*]\s+)?(?:\*\*|__)?(?:q|question|в|вопрос)\s*[:.]\s*", re.I)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_COMMENT = re.compile(r"<!--.*?-->", re.S)


def read(data: bytes) -> Document:
    """The sections of a Markdown file. The only top heading is the document's title and heads nothing."""
    text, warnings = decoded(data)
    sections = _sections(_LINK.sub(r"\1", _COMMENT.sub("", text)))
    titles = [path for path, _ in sections if len(path) == 1 and path[0][0] == 1]
    drop = len(titles) == 1
    parts = []
    for path, body in sections:
        heads = [title for level, title in path if not (drop and level == 1)]
        section = " / ".join(heads)
        parts += [Part(piece, section, kind="faq" if _asks(piece) else "") for piece in _questions(body)]
    return Document(tuple(parts), warnings)


def _asks(piece: str) -> bool:
    """A question with its answer below it stays together; one that stands alone is no answer to anything."""
    first, _, rest = piece.partition("\n")
    return bool(_QUESTION.match(first) and rest.strip())


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
            found.append(((*outer, (level, heading[2].strip("*_ "))), []))
        else:
            found[-1][1].append(line)
    return [(path, "\n".join(lines).strip()) for path, lines in found]


def _questions(body: str) -> list[str]:
    """The body cut before each `Q:`; whole where there are none."""
    pieces: list[list[str]] = [[]]
    for line in body.splitlines():
        if _QUESTION.match(line):
            pieces.append([])
        pieces[-1].append(line)
    joined = ["\n".join(lines).strip() for lines in pieces]
    return [piece for piece in joined if piece]
