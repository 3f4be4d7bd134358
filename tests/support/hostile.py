"""Files that strangers send, or that break by themselves: each with what has to be said of it."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from frontdesk.knowledge.document import MAX_BYTES
from tests.support.papers import excel, packed, pdf, word

LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"> %s ]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
<w:t>&n9;</w:t></w:r></w:p></w:body></w:document>"""


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file and a pattern that the reason must fit."""

    name: str
    make: Callable[[], bytes]
    why: str


def rewritten(archive: bytes, changes: dict[str, bytes]) -> bytes:
    """An office file with some of its entries replaced or added."""
    out = BytesIO()
    with ZipFile(BytesIO(archive)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename not in changes:
                new.writestr(entry, old.read(entry))
        for name, data in changes.items():
            new.writestr(name, data)
    return out.getvalue()


def laughs() -> bytes:
    """Ten entities, each ten times the one before."""
    lines = [b'<!ENTITY n0 "&a;">']
    lines += [b'<!ENTITY n%d "%s">' % (n, b"&n%d;" % (n - 1) * 10) for n in range(1, 10)]
    return rewritten(word(("Normal", "x")), {"word/document.xml": LAUGHS % b"".join(lines)})


def lying() -> bytes:
    """An archive that says its entry is small, and unpacks to 300 MB."""
    honest = bytearray(rewritten(word(("Normal", "x")), {"word/document.xml": b" " * 300_000_000}))
    for at in range(len(honest) - 4):
        if honest[at : at + 4] == (300_000_000).to_bytes(4, "little"):
            honest[at : at + 4] = (5_000).to_bytes(4, "little")
    return bytes(honest)


@cache
def squeezed(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    pieces = [packer.compress(b"(x) Tj " * 150_000) for _ in range(megabytes)]
    return b"".join([*pieces, packer.flush()])


def pdf_bomb() -> bytes:
    """A page whose content unpacks to gigabytes."""
    content = squeezed(1500)
    body = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(content), content)
    page = pdf("")
    start, end = page.index(b"<< /Length 0 >>"), page.index(b"endstream") + len(b"endstream")
    return page[:start] + body + page[end:]


def endless() -> bytes:
    """Pages that hold each other."""
    return pdf("One").replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")


def nested(depth: int) -> bytes:
    return b"<div>" * depth + b"<p>Deep inside</p>" + b"</div>" * depth


REFUSED = (
    Hostile("locked.pdf", lambda: pdf("x", encrypted=True), "protected by a password"),
    Hostile("locked.docx", lambda: b"\xd0\xcf\x11\xe0" + b"EncryptedPackage" * 99, "protected by a password"),
    Hostile(
        "bomb.docx", lambda: packed({"word/document.xml": b"a" * 150_000_000}), "far more than it should"
    ),
    Hostile("bomb.xlsx", lambda: packed({"xl/workbook.xml": b"a" * 150_000_000}), "far more than it should"),
    Hostile("many.docx", lambda: packed({f"{n}.xml": b"" for n in range(6000)}), "unpacks to more"),
    Hostile("lying.docx", lying, "far more than|damaged|limits of memory|took longer"),
    Hostile("bomb.pdf", pdf_bomb, "limits of memory and time|damaged|no text|took longer"),
    Hostile("laughs.docx", laughs, "damaged|no text|limits of memory|took longer"),
    Hostile("picture.pdf", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "no PDF"),
    Hostile("paper.txt", lambda: pdf("x"), "it is a PDF"),
    Hostile("paper.md", lambda: word(("Normal", "x")), "it is an archive"),
    Hostile("sheet.csv", lambda: excel({"a": [[1]]}), "it is an archive"),
    Hostile("page.html", lambda: b"\x7fELF\x02\x01\x01", "it is a program"),
    Hostile("sheet.docx", lambda: excel({"a": [[1]]}), r"no \.docx"),
    Hostile("program.exe", lambda: b"MZ\x90\0", "cannot be read"),
    Hostile("macros.docm", lambda: word(("Normal", "x")), "cannot be read"),
    Hostile(
        "macros.docx",
        lambda: rewritten(word(("Normal", "x")), {"word/vbaProject.bin": b"Sub AutoOpen()"}),
        "holds macros",
    ),
    Hostile("binary.txt", lambda: b"text\0\1\2" * 99, "binary data"),
    Hostile("hundred.txt", lambda: b"Some text. " * 9_100_000, "larger than 20 MB"),
    Hostile("hundred.pdf", lambda: pdf("x") + b" " * 100_000_000, "larger than 20 MB"),
    Hostile("pages.pdf", lambda: pdf(*["A page."] * 10_000), "10,000 pages"),
    Hostile("nested.html", lambda: nested(20_000), "no text"),
    Hostile("endless.pdf", endless, "damaged|no text|limits of memory|took longer"),
    Hostile("torn.pdf", lambda: pdf("Some text")[:200], "damaged|no text"),
    Hostile("torn.docx", lambda: word(("Normal", "x"))[:-300], "damaged"),
    Hostile("rows.csv", lambda: b"a,b\n" * 30_000, "20,000 rows"),
    Hostile("cells.csv", lambda: b"a," * 500, "100 cells"),
    Hostile("cell.csv", lambda: b'a,b\n"' + b"x" * 300_000, "line 2"),
    Hostile("paragraphs.txt", lambda: b"a\n\n" * 200_000, "50,000 paragraphs"),
    Hostile("letters.txt", lambda: b"Another sentence. " * 700_000, "10 million characters"),
    Hostile("empty.pdf", lambda: b"", "empty"),
    Hostile("spaces.txt", lambda: b" \n" * (MAX_BYTES // 2), "no text"),
    Hostile("formulas.csv", lambda: b"=cmd()!A0\n@SUM(A1)\n+A1\n", "no text"),
)
"""Each is refused with its reason, within the limits of time and memory."""

READ = (
    Hostile("brackets.md", lambda: b"[" * 5_000_000, ""),
    Hostile("links.md", lambda: b"[a](" * 1_000_000, ""),
    Hostile("comments.md", lambda: b"a <!--" * 1_000_000, ""),
    Hostile("heading.md", lambda: b"# a" + b" " * 5_000_000 + b"b\nText.", ""),
    Hostile("line.txt", lambda: b"x" * 5_000_000, ""),
    Hostile("counted.pdf", lambda: pdf("x").replace(b"/Count 1", b"/Count 9999999"), ""),
    Hostile("nested.html", lambda: nested(150), ""),
    Hostile(
        "broken.txt", lambda: b"Parking is \xff\xfe\x00free \x80\x81 all day long.".replace(b"\0", b""), ""
    ),
    Hostile("cyrillic.txt", lambda: "Парковка бесплатная, за домом.".encode("cp1251"), ""),
    Hostile("sums.xlsx", lambda: excel({"a": [["Service", "Price"], ["Cut", 35], ["Dye", "=1+1"]]}), ""),
)
"""Each is read in reasonable time: odd, but no reason to refuse it."""
