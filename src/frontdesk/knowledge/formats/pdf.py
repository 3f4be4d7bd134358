"""PDF: the text of each page, in reading order, by pypdfium2. Pages that are only pictures are reported."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pypdfium2

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import Document, Part

MOST_PAGES = 2000
_SOFT_HYPHEN = re.compile(r"[\u00ad\u0002\ufffe]\r?\n?")
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_])")


def read(data: bytes) -> Document:
    """The pages that have text. BadInput when it is encrypted, damaged, too long, or scanned throughout."""
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise BadInput(_why(str(error))) from error
    try:
        count = len(pdf)
        if count > MOST_PAGES:
            raise BadInput(f"it has {count:,} pages; split it into files of at most {MOST_PAGES:,}.")
        pages = [(number, _text(pdf, number - 1)) for number in range(1, count + 1)]
    finally:
        pdf.close()
    empty = [number for number, text in pages if not text]
    if len(empty) == count:
        raise BadInput("it holds pictures of text, no text (a scan): save it again with text recognition.")
    parts = tuple(Part(text, page=number) for number, text in pages if text)
    return Document(parts, tuple(_scanned(empty)))


def _text(pdf: pypdfium2.PdfDocument, index: int) -> str:
    page = pdf[index]
    try:
        words = page.get_textpage()
        try:
            raw = words.get_text_bounded()
        finally:
            words.close()
    finally:
        page.close()
    joined = _SOFT_HYPHEN.sub("", raw).replace("\r\n", "\n").replace("\r", "\n")
    return _BROKEN_WORD.sub("", joined).strip()


def _scanned(pages: list[int]) -> Iterator[str]:
    if pages:
        shown = ", ".join(str(page) for page in pages[:20]) + (" …" if len(pages) > 20 else "")
        yield f"no text on page {shown}: empty, or pictures of text, which cannot be read"


def _why(reason: str) -> str:
    if "password" in reason.lower():
        return "it is protected by a password: save it without one."
    return f"it is damaged, or no PDF ({reason})."
