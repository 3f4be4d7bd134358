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


def table(rows: str) -> list[str]:
    return [text for _, text in parts(f"<h1>P</h1><table>{rows}</table>")]


HEAD = "<tr><th>Service</th><th>Hair</th><th>Price</th></tr>"


def test_a_cell_over_several_rows_counts_in_each() -> None:
    rows = """<tr><td rowspan="2">Keratin</td><td>short</td><td>90</td></tr><tr><td>long</td><td>140</td></tr>
      <tr><td>Cut</td><td rowspan="2">any</td><td>35</td></tr><tr><td>Dye</td><td>60</td></tr>"""
    assert table(HEAD + rows) == [
        "Keratin. Hair: short. Price: 90",
        "Keratin. Hair: long. Price: 140",
        "Cut. Hair: any. Price: 35",
        "Dye. Hair: any. Price: 60",
    ]


def test_a_cell_over_several_columns_moves_no_other() -> None:
    assert table(HEAD + '<tr><td colspan="2">Haircut</td><td>35</td></tr>') == ["Haircut. Price: 35"]


@pytest.mark.parametrize("span", ["0", "-1", "x", "²", "9" * 5000, "99999999"])
def test_a_span_that_is_none_does_no_harm(span: str) -> None:
    rows = f'<tr><td rowspan="{span}">Cut</td><td colspan="{span}">short</td></tr><tr><td>x</td></tr>'
    assert table(HEAD + rows)[0].startswith("Cut. Hair: short")


def test_rows_and_cells_that_nobody_sees_are_left_out() -> None:
    rows = """<tr style="display:none"><td>Old</td><td>any</td><td>10</td></tr>
      <tbody hidden><tr><td>Older</td><td>any</td><td>9</td></tr></tbody>
      <tr><td>Cut</td><td>any</td><td style="display: none">30</td><td>35</td></tr>"""
    assert table(HEAD + rows) == ["Cut. Hair: any. Price: 35"]


def test_a_table_in_a_table_is_read_once() -> None:
    inner = "<table><tr><td>short</td></tr></table>"
    assert table(HEAD + f"<tr><td>Cut</td><td>{inner}</td><td>35</td></tr>") == [
        "Cut. Hair: short. Price: 35"
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
