"""Files read in a process of their own, with limits that hold."""

from __future__ import annotations

import resource
import zlib

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge import reader
from frontdesk.knowledge.reader import read
from tests.support.papers import excel, pdf, word


def test_parts_and_warnings_come_through() -> None:
    document = read("pdf", pdf("Prices", ""))
    assert [(part.text, part.page) for part in document.parts] == [("Prices", 1)]
    assert document.warnings
    assert read("docx", word(("Heading 1", "Hours"), ("Normal", "9 to 6"))).parts[0].section == "Hours"
    assert read("xlsx", excel({"P": [["Service", "Price"], ["Cut", 35]]})).parts[0].text == "Cut. Price: 35"
    assert read("html", "<p>Цены</p>".encode()).parts[0].text == "Цены"
    assert read("csv", b"Service,Price\nCut,35").parts[0].text == "Cut. Price: 35"


def test_the_child_s_reason_is_told() -> None:
    with pytest.raises(BadInput, match="password"):
        read("pdf", pdf("x", encrypted=True))


def bomb() -> bytes:
    """A page whose content unpacks to gigabytes."""
    packer = zlib.compressobj(9)
    squeezed = b"".join(packer.compress(b"(x) Tj " * 100_000) for _ in range(1500)) + packer.flush()
    body = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(squeezed), squeezed)
    page = pdf("")
    start, end = page.index(b"<< /Length 0 >>"), page.index(b"endstream") + len(b"endstream")
    return page[:start] + body + page[end:]


def test_a_file_that_unpacks_to_too_much_ends_the_child_and_not_us() -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    with pytest.raises(BadInput, match=r"limits of memory and time|damaged|no text"):
        read("pdf", bomb())
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert largest == before or largest * 1024 < reader.MEMORY


def test_too_much_text_is_refused() -> None:
    with pytest.raises(BadInput, match="million characters"):
        read("csv", b"\n".join(b"%d,%s" % (i, b"x" * 1900) for i in range(11_000)))
