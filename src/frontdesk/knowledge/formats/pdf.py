"""PDF: the text of each page, in reading order, by pypdfium2.

Pages that are only pictures are read by a text recogniser where one is installed, and reported in any case.

Bookmarks are the sections: a page's text is divided where a line is a bookmark's title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import pypdfium2

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import Document, Part
from frontdesk.knowledge.outline import Outline
from frontdesk.knowledge.recognising import Recogniser, installed

MOST_PAGES = 2000
DOTS = 200 / 72
"""What pictures of text are read at, for each point of a page."""
MOST_DOTS = 9_000_000
DEEPEST, MOST_MARKS, LONGEST_TITLE = 6, 5000, 200
"""Of bookmarks: how far they are nested, how many are read, how many letters of a title."""
Marks = dict[int, list[tuple[int, str]]]

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
        empty = [number for number, text in pages if not text]
        read_out, late = _recognised(pdf, empty) if empty and installed() else ({}, False)
        marks = _bookmarks(pdf)
    finally:
        pdf.close()
    if len(empty) == count and not read_out:
        raise BadInput(
            "it holds pictures of text, no text (a scan): save it again with text recognition, such as"
            " `ocrmypdf in.pdf out.pdf`, or install tesseract here."
        )
    told = [(number, read_out.get(number, text)) for number, text in pages]
    return Document(tuple(_parts(told, marks)), tuple(_scanned(empty, read_out, late)))


def _recognised(pdf: pypdfium2.PdfDocument, pages: list[int]) -> tuple[dict[int, str], bool]:
    """The text of pages that are pictures, as far as there is any, and whether there was no time for all."""
    recogniser = Recogniser()
    read_out = ((number, recogniser.text(*_picture(pdf, number - 1))) for number in pages)
    found = {number: text for number, text in read_out if text}
    return found, recogniser.late


def _picture(pdf: pypdfium2.PdfDocument, index: int) -> tuple[int, int, bytes]:
    """Width, height and one byte for each point of a page in grey."""
    page = pdf[index]
    try:
        width, height = page.get_size()
        scale = min(DOTS, (MOST_DOTS / max(width * height, 1)) ** 0.5)
        bitmap = page.render(scale=scale, grayscale=True)
        try:
            raw, step = bytes(bitmap.buffer), bitmap.stride
            rows = (raw[at * step : at * step + bitmap.width] for at in range(bitmap.height))
            return bitmap.width, bitmap.height, b"".join(rows)
        finally:
            bitmap.close()
    finally:
        page.close()


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


def _bookmarks(pdf: pypdfium2.PdfDocument) -> Marks:
    """The bookmarks of each page (from 1 on) in order: level and title. A bad outline is as good as none."""
    found: Marks = {}
    try:
        for mark in islice(pdf.get_toc(max_depth=DEEPEST), MOST_MARKS):
            place = mark.get_dest()
            index = place.get_index() if place is not None else None
            title = " ".join((mark.get_title() or "").split())
            if index is not None and title:
                found.setdefault(index + 1, []).append((mark.level + 1, title[:LONGEST_TITLE]))
    except (pypdfium2.PdfiumError, ValueError):
        return {}
    return found


def _parts(pages: list[tuple[int, str]], marks: Marks) -> Iterator[Part]:
    outline = Outline()
    for number, text in pages:
        waiting = list(marks.get(number, ()))
        lines = text.splitlines()
        if waiting and _plain(waiting[0][1]) not in map(_plain, lines):
            outline.head(*waiting.pop(0))  # its title stands on the page as a picture, or in other words
        for line in lines:
            named = next((mark for mark in waiting if _plain(mark[1]) == _plain(line)), None)
            if named is not None:
                yield from (replace(part, page=number) for part in outline.flush())
                outline.head(*named)
                waiting.remove(named)
            else:
                outline.add(line)
        yield from (replace(part, page=number) for part in outline.flush() if part.text.strip())


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _scanned(pages: list[int], read_out: dict[int, str], late: bool) -> Iterator[str]:
    if read_out:
        yield f"page {_shown(list(read_out))}: read from pictures of text; look whether it is right"
    missing = [page for page in pages if page not in read_out]
    if missing and late:
        yield f"page {_shown(missing)}: not read, recognising text took too long: run ocrmypdf on it first"
    elif missing:
        yield f"no text on page {_shown(missing)}: empty, or pictures of text, which cannot be read"


def _shown(pages: list[int]) -> str:
    return ", ".join(str(page) for page in pages[:20]) + (" …" if len(pages) > 20 else "")


def _why(reason: str) -> str:
    if "password" in reason.lower():
        return "it is protected by a password: save it without one."
    return f"it is damaged, or no PDF ({reason})."
