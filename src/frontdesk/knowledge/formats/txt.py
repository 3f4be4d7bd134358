"""Plain text: blank lines and questions divide it; a short line that ends in a colon heads what follows."""

from __future__ import annotations

import re

from frontdesk.knowledge.document import Document, Part, decoded
from frontdesk.knowledge.questions import is_pair, pieces

_HEADING = re.compile(r"^[^\n.!?]{2,60}:$")


def read(data: bytes) -> Document:
    """The paragraphs of a text file, under the headings that look like one."""
    text, warnings = decoded(data)
    parts: list[Part] = []
    section = ""
    for block in re.split(r"\n\s*\n", text):
        first, _, rest = block.strip().partition("\n")
        if _HEADING.match(first.strip()):
            section, block = first.strip().rstrip(":"), rest
        if block.strip():
            cut = pieces(block.strip())
            parts += [Part(piece, section, kind="faq" if is_pair(piece) else "") for piece in cut]
    return Document(tuple(_joined(parts)), warnings)


def _joined(parts: list[Part]) -> list[Part]:
    """Paragraphs under one heading are one part; those without a heading stand alone."""
    found: list[Part] = []
    for part in parts:
        if found and part.section and found[-1].section == part.section and not part.kind:
            found[-1] = Part(f"{found[-1].text}\n\n{part.text}", part.section)
        else:
            found.append(part)
    return found
