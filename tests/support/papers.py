"""Files as people have them on their disks: PDF written by hand, Word and Excel by the usual libraries."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import openpyxl
import pypdfium2


def pdf(*pages: str, encrypted: bool = False, marks: Sequence[tuple[str, int]] = ()) -> bytes:
    """A PDF with a line of text per line of each page; an empty page has none.

    `marks` are bookmarks: (title, page from 1 on).
    """
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for i, text in enumerate(pages):
        lines = " ".join(f"({line}) Tj T*" for line in text.splitlines())
        stream = f"BT /F1 12 Tf 14 TL 72 720 Td {lines} ET".encode("cp1252") if text else b""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * i} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    if marks:
        first = len(objects) + 2
        last = first + len(marks) - 1
        objects[0] = b"<< /Type /Catalog /Pages 2 0 R /Outlines %d 0 R >>" % (first - 1)
        objects.append(b"<< /Type /Outlines /First %d 0 R /Last %d 0 R >>" % (first, last))
        for i, (title, page) in enumerate(marks):
            following = b"/Next %d 0 R" % (first + i + 1) if first + i < last else b""
            place = (title.encode("cp1252"), first - 1, 4 + 2 * (page - 1), following)
            objects.append(b"<< /Title (%s) /Parent %d 0 R /Dest [%d 0 R /Fit] %s >>" % place)
    return _written(objects, encrypted)


def _written(objects: Sequence[bytes], encrypted: bool) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = b""
    if encrypted:
        word = b"<" + b"ab" * 32 + b">"
        lock = b" /Encrypt << /Filter /Standard /V 1 /R 2 /O %s /U %s /P -4 >> /ID [<00> <00>]" % (word, word)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    out += b"trailer << /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, lock, start)
    return bytes(out)


def scan(*pages: str, size: tuple[int, int] = (612, 792)) -> bytes:
    """A PDF whose pages are pictures of these texts, as a scanner makes them; `size` is in points."""
    written = pypdfium2.PdfDocument(pdf(*pages))
    kids = " ".join(f"{3 + 3 * i} 0 R" for i in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
    ]
    for i, page in enumerate(written):
        bitmap = page.render(scale=3, grayscale=True)
        rows = [
            bytes(bitmap.buffer)[at * bitmap.stride : at * bitmap.stride + bitmap.width]
            for at in range(bitmap.height)
        ]
        picture = zlib.compress(b"".join(rows))
        drawn = b"q %d 0 0 %d 0 0 cm /P Do Q" % size
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] /Contents {4 + 3 * i} 0 R "
            f"/Resources << /XObject << /P {5 + 3 * i} 0 R >> >> >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray"
            b" /BitsPerComponent 8 /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
            % (bitmap.width, bitmap.height, len(picture), picture),
        ]
    written.close()
    return _written(objects, False)


def word(*blocks: tuple[str, str] | list[list[str]]) -> bytes:
    """A Word file of (style, text) paragraphs and of tables, in order."""
    document = docx.Document()
    for block in blocks:
        if isinstance(block, list):
            table = document.add_table(rows=0, cols=len(block[0]))
            for row in block:
                cells = table.add_row().cells
                for cell, text in zip(cells, row, strict=True):
                    cell.text = text
        else:
            document.add_paragraph(block[1], style=block[0])
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def excel(sheets: dict[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> bytes:
    """A spreadsheet of these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        sheet.sheet_state = "hidden" if name in hidden else "visible"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def packed(entries: dict[str, bytes]) -> bytes:
    """A zip archive, packed as tightly as usual."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return out.getvalue()
