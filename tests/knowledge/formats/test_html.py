from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.formats.html import read


def parts(page: str) -> list[tuple[str, str]]:
    return [(part.section, part.text) for part in read(page.encode()).parts]


def test_what_a_reader_sees() -> None:
    page = """<!doctype html><html><head><title>T</title><style>p {}</style></head><body>
      <nav><a href="/">Home</a></nav>
      <h1>Salon</h1><p>Cuts, <b>colours</b> and<br>care.</p>
      <div><h2>Hours</h2><ul><li>Tue to Sat: 9 to 6</li><li>Sun: closed</li></ul></div>
      <p hidden>Internal cost 3</p><p style="display: none">More internal</p>
      <script>alert("x")</script><!-- a comment -->
      <h2>Prices</h2><table>
      <tr><th>Service</th><th>Price</th></tr><tr><td>Haircut</td><td>35 £</td></tr></table>
    </body></html>"""
    assert parts(page) == [
        ("Salon", "Cuts, colours and care."),
        ("Salon / Hours", "- Tue to Sat: 9 to 6\n- Sun: closed"),
        ("Salon / Prices", "Haircut. Price: 35 £"),
    ]


def test_a_declared_encoding_counts() -> None:
    data = '<meta charset="windows-1251"><p>Цены</p>'.encode("cp1251")
    assert read(data).parts[0].text == "Цены"


def test_an_unknown_encoding_is_guessed() -> None:
    assert read(b'<meta charset="martian"><p>Prices</p>').parts[0].text == "Prices"


def test_deep_nesting_ends() -> None:
    assert read(("<div>" * 5000 + "deep" + "</div>" * 5000).encode()) is not None


@pytest.mark.parametrize("data", [b"", b"   ", b"<!-- -->"])
def test_no_page_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="no web page"):
        read(data)
