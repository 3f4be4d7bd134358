"""What is checked of a file's bytes before any parser sees them: what it is, how large it is unpacked.

The limits stop what made real parsers take gigabytes or abort: archives that unpack to a thousand times their
size, sheets whose only cell is the very last one, files that are not what they are called.
"""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from frontdesk.errors import BadInput

MOST_UNPACKED = 200_000_000
MOST_RATIO = 100
MOST_ENTRIES = 5_000
SMALL = 1_000_000
"""Unpacked bytes below which nobody asks how well they were packed."""

_PDF_WITHIN = 1024
"""Bytes before which a PDF must say that it is one (the rule readers follow)."""
_PACKED = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
_TEXT = ("txt", "md", "csv", "html")
_MACROS = ("vbaproject.bin", "vbadata.xml")
_OTHERS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "an archive, or a Word or Excel file",
    b"\xd0\xcf\x11\xe0": "an old Word or Excel file",
    b"{\\rtf": "a file of rich text",
    b"\x7fELF": "a program",
    b"MZ\x90\x00": "a program",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF87a": "a picture",
    b"GIF89a": "a picture",
    b"\x1f\x8b": "an archive",
    b"SQLite format 3": "a database",
}
"""How files begin that are no text."""
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_LAST_CELL = re.compile(rb"<dimension[^>]{0,200}\bref=\"[A-Z]+\d+:([A-Z]+)(\d+)\"")
_ROW = re.compile(rb"<row\b[^>]{0,200}\br=\"(\d+)\"")
_FAR_ROW = 200_000


def inspect(kind: str, data: bytes) -> None:
    """BadInput, with the remedy, when these bytes are no `kind` (an ending) or would unpack to too much."""
    if not data:
        raise BadInput("it is empty.")
    if kind in _TEXT:
        _text(data)
    if kind == "pdf" and b"%PDF-" not in data[:_PDF_WITHIN]:
        raise BadInput("it is no PDF, whatever its name says.")
    if kind in _PACKED:
        _archive(kind, data)


def _text(data: bytes) -> None:
    """Text of any kind does not begin as other files do."""
    for beginning, what in _OTHERS.items():
        if data.startswith(beginning):
            raise BadInput(f"it is {what}, whatever its name says.")


def _archive(kind: str, data: bytes) -> None:
    if data.startswith(_OLD_OFFICE):
        raise BadInput(f"it is protected by a password, or of the old format: save it as a plain .{kind}.")
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            _sizes(entries, len(data))
            names = {entry.filename for entry in entries}
            if any(name.lower().endswith(_MACROS) for name in names):
                raise BadInput(f"it holds macros: save it as a plain .{kind} without them.")
            if _PACKED[kind] not in names:
                raise BadInput(f"it is no .{kind} file, whatever its name says.")
            if kind == "xlsx":
                _sheets(archive, entries)
    except (BadZipFile, NotImplementedError, EOFError, RuntimeError) as error:
        raise BadInput(f"it is damaged, or no .{kind} file.") from error


def _sizes(entries: list[ZipInfo], packed: int) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or unpacked > MOST_UNPACKED:
        raise BadInput(f"it unpacks to more than {MOST_UNPACKED // 1_000_000} MB: split it.")
    if unpacked > SMALL and unpacked > MOST_RATIO * packed:
        raise BadInput("it unpacks to far more than it should: refused as a possible attack.")
    if any(entry.flag_bits & 1 for entry in entries):
        raise BadInput("it is protected by a password: save it without one.")


def _sheets(archive: ZipFile, entries: list[ZipInfo]) -> None:
    """A sheet that claims a far corner makes parsers reserve everything up to it."""
    for entry in entries:
        if not entry.filename.startswith("xl/worksheets/"):
            continue
        with archive.open(entry) as sheet:
            start = sheet.read(65_536)
        corner = _LAST_CELL.search(start)
        rows = [int(row) for row in (*_ROW.findall(start)[:1000], *([corner[2]] if corner else []))]
        wide = corner is not None and len(corner[1]) > 2
        if wide or any(row > _FAR_ROW for row in rows):
            raise BadInput("a sheet has cells in its far corner: delete the empty rows and columns.")
