"""Files read in a process of their own, with limits that hold."""

from __future__ import annotations

import re
import subprocess
import sys
import zlib

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge import reader
from frontdesk.knowledge.reader import read
from tests.source import ROOT
from tests.support.papers import excel, pdf, word

ASKING = """
import resource, sys
from frontdesk.errors import BadInput
from frontdesk.knowledge.reader import read
try:
    read("pdf", sys.stdin.buffer.read())
except BadInput as error:
    print(error)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""Asked for by a process of its own: a child counts as no smaller than whoever forks it, and tests grow."""


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
    done = subprocess.run(
        [sys.executable, "-c", ASKING], input=bomb(), capture_output=True, cwd=ROOT, check=True, timeout=100
    )
    why, largest = done.stdout.decode().splitlines()
    assert re.search(r"limits of memory and time|damaged|no text", why)
    assert int(largest) * 1024 < reader.MEMORY


def test_too_much_text_is_refused() -> None:
    with pytest.raises(BadInput, match="million characters"):
        read("csv", b"\n".join(b"%d,%s" % (i, b"x" * 1900) for i in range(11_000)))


def test_a_heading_without_end_is_cut() -> None:
    page = b"<h1>" + b"word " * 30_000 + b"</h1>" + b"<p>Below.</p>"
    [part] = read("html", page).parts
    assert (part.text, len(part.section)) == ("Below.", reader.LONGEST_SECTION)
